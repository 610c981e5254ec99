// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// goldextract RESOURCES_DIR FILE…
// Prints the extraction of each gold text as one line of JSON, for score.py. Engine only: no Qt, no workspace.
// Exit status 0, or 2 where the resources or a file cannot be read.

#include "models/extraction/jsonline.h"
#include "tests/gold/goldprogram.h"

using namespace vigie::extraction;

int main(int argc, char** argv)
{
    return readCases(
        argc, argv, "goldextract",
        [](const std::filesystem::path& path, const GoldCase& gold, const Resources& resources) {
            const Extraction extraction = extract(gold.body, {readDate(gold.date)}, resources);
            std::cout << jsonLine({path.filename().string(), gold.date, {}}, gold.body, extraction) << '\n';
        });
}
