// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// goldextract RESOURCES_DIR FILE…
// Prints the extraction of each gold text as one line of JSON, for score.py. Engine only: no Qt, no workspace.
// Exit status 0, or 2 where the resources or a file cannot be read.

#include "models/extraction/jsonline.h"
#include "tests/gold/goldcase.h"

#include <iostream>

namespace {

using namespace vigie::extraction;

constexpr int kFailed = 2;

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::cerr << "usage: goldextract RESOURCES_DIR FILE...\n";
        return kFailed;
    }
    std::string error;
    const auto resources = loadResources(argv[1], &error);
    if (!resources) {
        std::cerr << "goldextract: " << error << '\n';
        return kFailed;
    }
    for (int i = 2; i < argc; ++i) {
        const std::filesystem::path path = argv[i];
        const auto text = readFile(path);
        if (!text) {
            std::cerr << "goldextract: cannot read " << path << '\n';
            return kFailed;
        }
        const GoldCase read = cutHeader(*text);
        const Extraction extraction = extract(read.body, {readDate(read.date)}, *resources);
        std::cout << jsonLine({path.filename().string(), read.date, {}}, read.body, extraction) << '\n';
    }
    return 0;
}
