// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extraction.h"
#include "models/extraction/figures.h"
#include "models/extraction/names/names.h"
#include "models/extraction/numbers/quantity.h"
#include "models/extraction/sectors/sectors.h"
#include "models/extraction/text/language.h"
#include "models/extraction/text/text.h"

#include <utility>

namespace vigie::extraction {

std::string_view engineVersion()
{
    // The year and the count of changes to what the engine reads. Raise it with each of them.
    return "2026.19";
}

Extraction extract(std::string_view body, const Context& context, const Resources& resources)
{
    Extraction result;
    const Document document = readText(body, resources);
    result.lang = detectLanguage(document, resources);
    // The words of figures and names are French: in another language the engine says nothing rather than something
    // wrong. A text too short to tell is read as French.
    const bool french = result.lang == "fr" || result.lang == "und";
    Names names = findNames(document, resources, french ? NameScope::All : NameScope::Known);
    const SectorEvidence evidence(document, names, resources);
    result.sectors = findSectors(document, names, evidence);
    if (french) {
        const std::vector<Quantity> quantities = findQuantities(document, context, resources);
        result.figures = findFigures(document, quantities, names, result.sectors, evidence, context, resources);
    }
    result.actors = std::move(names.actors);
    result.places = std::move(names.places);
    return result;
}

} // namespace vigie::extraction
