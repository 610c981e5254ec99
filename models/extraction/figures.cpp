// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures.h"

#include "models/extraction/figures/attach.h"
#include "models/extraction/figures/confidence.h"
#include "models/extraction/figures/countrycues.h"
#include "models/extraction/figures/figureplace.h"
#include "models/extraction/figures/figureruler.h"
#include "models/extraction/horizons/horizon.h"
#include "models/extraction/investors/investor.h"
#include "models/extraction/kinds/kind.h"
#include "models/extraction/resources.h"
#include "models/extraction/roles/role.h"
#include "models/extraction/sectors/figuresector.h"
#include "models/extraction/subjects/subject.h"
#include "models/extraction/subjects/subjectpair.h"
#include "models/extraction/subjects/subjectrelease.h"

namespace vigie::extraction {

namespace {

void dropKindless(Figures& figures)
{
    std::vector<bool> dropped;
    for (const Figure& figure : figures)
        dropped.push_back(!figure.kind);
    dropFigures(figures, dropped);
}

ExtractedFigure finished(const Figure& figure)
{
    ExtractedFigure result;
    result.kind = *figure.kind;
    result.value = figure.value;
    result.valueMax = figure.valueMax;
    result.unit = figure.money() ? figure.currency : std::string(countUnit(*figure.kind));
    result.modifier = figure.modifier;
    result.role = figure.role;
    result.horizon = figure.horizon;
    result.sector = figure.sector;
    result.subject = figure.subject;
    result.place = figure.place;
    result.span = figure.span;
    result.rule = figure.rule;
    result.cues = figure.cues;
    result.confidence = confidenceOf(figure);
    return result;
}

} // namespace

Figures readFigures(const Document& document, const std::vector<Quantity>& quantities, Names& names,
                    const std::vector<Sector>& sectors, const SectorEvidence& evidence, const Context& context,
                    const Resources& resources)
{
    const FigureCues cues(resources.data().figures, document);
    Figures figures = attach(document, quantities, cues.attach);
    const SubjectDiscourse discourse(document, names, evidence, cues.subjects);
    if (!figures.empty()) { // in one text in ten the stages have nothing to read
        const FigureRuler ruler(document, figures);
        findKinds(figures, document, names, discourse, ruler, cues.kinds);
        dropKindless(figures);
        if (!figures.empty()) {
            findHorizons(figures, document, quantities, context, ruler, cues.horizons);
            findSubjects(figures, document, names, discourse, ruler);
            pairSubjects(figures, document, names, discourse);
            dropRepeats(figures);
            const TextCues roleCues = withCountries(cues.roles, document, names);
            readRoles(figures, document, quantities, context, ruler, roleCues);
            findSpots(figures, document, names, ruler, cues.places);
            findParts(figures, document, ruler, roleCues);
            releaseSharedTotals(figures);
            findFigureSectors(figures, document, names, sectors, evidence);
            findPlaces(figures, document, names, ruler, cues.places);
        }
    }
    markInvestors(names, document, figures, discourse, cues.investors);
    return figures;
}

std::vector<ExtractedFigure> findFigures(const Document& document, const std::vector<Quantity>& quantities,
                                         Names& names, const std::vector<Sector>& sectors,
                                         const SectorEvidence& evidence, const Context& context,
                                         const Resources& resources)
{
    const Figures figures = readFigures(document, quantities, names, sectors, evidence, context, resources);
    std::vector<ExtractedFigure> result;
    result.reserve(figures.size());
    for (const Figure& figure : figures)
        result.push_back(finished(figure));
    return result;
}

} // namespace vigie::extraction
