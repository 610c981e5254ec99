// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// figuredump RESOURCES_DIR FILE…
// What the kind and role stages weigh, for fit_weights.py and for looking into a decision: one JSON object a line,
//     {"file", "stage": "kind" | "role", "text", "value", "unit", "kind", "role", "confidence", "signs": [sign, …],
//     "evidence": [[label, pattern, value], …]}
// "kind" lines are the figures before those without a kind are dropped, "role" lines those that stay.

#include "models/extraction/figures.h"
#include "models/extraction/figures/attach.h"
#include "models/extraction/figures/confidence.h"
#include "models/extraction/kinds/kind.h"
#include "models/extraction/names/names.h"
#include "models/extraction/sectors/sectors.h"
#include "models/extraction/subjects/subjectdiscourse.h"
#include "tests/gold/goldprogram.h"

namespace {

using namespace vigie;
using namespace vigie::extraction;

std::string unitOf(const Figure& figure)
{
    if (figure.money())
        return figure.currency;
    return figure.noun == CountNoun::Company ? "companies" : "people";
}

void print(std::string_view stage, const std::string& file, const Document& document, const Figure& figure,
           const std::vector<Evidence>& evidence)
{
    std::cout << "{\"file\": " << quoted(file) << ", \"stage\": " << quoted(stage)
              << ", \"text\": " << quoted(document.text(figure.span)) << ", \"value\": " << figure.value.toString()
              << ", \"unit\": " << quoted(unitOf(figure))
              << ", \"kind\": " << quoted(figure.kind ? code(*figure.kind) : "none")
              << ", \"role\": " << quoted(code(figure.role)) << ", \"confidence\": " << confidenceOf(figure)
              << ", \"signs\": [";
    const auto signs = confidenceSigns(figure);
    for (std::size_t i = 0; i < signs.size(); ++i)
        std::cout << (i == 0 ? "" : ", ") << signs[i];
    std::cout << "], \"evidence\": [";
    for (std::size_t i = 0; i < evidence.size(); ++i)
        std::cout << (i == 0 ? "[" : ", [") << quoted(evidence[i].cue->labelText) << ", "
                  << quoted(evidence[i].cue->pattern) << ", " << evidence[i].value << ']';
    std::cout << "]}\n";
}

void dump(const std::filesystem::path& path, const GoldCase& gold, const Resources& resources)
{
    const std::string file = path.stem().string();
    const Context context{readDate(gold.date)};
    const Document document = readText(gold.body, resources);
    const std::vector<Quantity> quantities = findQuantities(document, context, resources);
    const FigureCues cues(resources.data().figures, document);
    Figures figures = attach(document, quantities, cues.attach);
    Names names = findNames(document, resources);
    const SectorEvidence evidence(document, names, resources);
    const SubjectDiscourse discourse(document, names, evidence, cues.subjects);
    findKinds(figures, document, names, discourse, FigureRuler(document, figures), cues.kinds);
    for (const Figure& figure : figures)
        print("kind", file, document, figure, figure.kindEvidence);
    const std::vector<Sector> sectors = findSectors(document, names, evidence);
    for (const Figure& figure : readFigures(document, quantities, names, sectors, evidence, context, resources))
        print("role", file, document, figure, figure.roleEvidence);
}

} // namespace

int main(int argc, char** argv)
{
    return readCases(argc, argv, "figuredump", dump);
}
