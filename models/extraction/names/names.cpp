// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/names.h"

#include "models/extraction/names/alias.h"
#include "models/extraction/names/nameclassifier.h"
#include "models/extraction/names/namefinder.h"
#include "models/extraction/names/nameoffice.h"
#include "models/extraction/resources.h"

namespace vigie::extraction {

namespace {

void dropUnknown(std::vector<NameCandidate>& candidates)
{
    for (NameCandidate& candidate : candidates)
        if (candidate.actor == kUnknown && candidate.place == kUnknown)
            candidate.kind = NameKind::None;
}

} // namespace

Names findNames(const Document& document, const Resources& resources, NameScope scope)
{
    const NameText text(document, resources.data().names);
    std::vector<NameCandidate> candidates = findCandidates(text);
    classify(text, resources.data().nameWeights, candidates);
    if (scope == NameScope::Known)
        dropUnknown(candidates);
    Names names = resolveNames(text, candidates);
    names.offices = findOffices(text);
    return names;
}

} // namespace vigie::extraction
