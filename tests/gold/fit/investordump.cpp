// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// investordump RESOURCES_DIR FILE…
// What speaks for and against each actor putting money in, for fit_investors.py: one JSON object a line,
//     {"file", "name", "kind", "forms": […], "signs": [[label, side, pattern, value], …]}

#include "models/extraction/figures.h"
#include "models/extraction/investors/investor.h"
#include "models/extraction/sectors/sectors.h"
#include "tests/gold/goldprogram.h"

namespace {

using namespace vigie;
using namespace vigie::extraction;

std::string_view sideOf(CueSide side)
{
    return side == CueSide::Left ? "left" : side == CueSide::Right ? "right" : "near";
}

void print(const std::string& file, const ExtractedActor& actor, const InvestorSigns& signs)
{
    std::cout << "{\"file\": " << quoted(file) << ", \"name\": " << quoted(actor.name)
              << ", \"kind\": " << quoted(code(actor.kind)) << ", \"forms\": [" << quoted(actor.name);
    for (const std::string& alias : actor.aliases)
        std::cout << ", " << quoted(alias);
    std::cout << "], \"signs\": [";
    for (std::size_t i = 0; i < signs.size(); ++i)
        std::cout << (i == 0 ? "[" : ", [") << quoted(signs[i].cue->labelText) << ", "
                  << quoted(sideOf(signs[i].cue->side)) << ", " << quoted(signs[i].cue->pattern) << ", "
                  << signs[i].value << ']';
    std::cout << "]}\n";
}

void dump(const std::filesystem::path& path, const GoldCase& gold, const Resources& resources)
{
    const std::string file = path.stem().string();
    const Context context{readDate(gold.date)};
    const Document document = readText(gold.body, resources);
    const std::vector<Quantity> quantities = findQuantities(document, context, resources);
    Names names = findNames(document, resources);
    const SectorEvidence evidence(document, names, resources);
    const std::vector<Sector> sectors = findSectors(document, names, evidence);
    const Figures figures = readFigures(document, quantities, names, sectors, evidence, context, resources);
    const FigureCues cues(resources.data().figures, document);
    const SubjectDiscourse discourse(document, names, evidence, cues.subjects);
    const auto signs = investorSigns(names, document, figures, discourse, cues.investors);
    for (std::size_t i = 0; i < names.actors.size(); ++i)
        print(file, names.actors[i], signs[i]);
}

} // namespace

int main(int argc, char** argv)
{
    return readCases(argc, argv, "investordump", dump);
}
