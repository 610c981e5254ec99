// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/names.h"

#include "models/extraction/names/alias.h"
#include "models/extraction/names/nameclassifier.h"
#include "models/extraction/names/namefinder.h"
#include "models/extraction/names/nameoffice.h"
#include "models/extraction/resources.h"

namespace vigie::extraction {

Names findNames(const Document& document, const Resources& resources)
{
    const NameText text(document, resources.data().names);
    std::vector<NameCandidate> candidates = findCandidates(text);
    classify(text, resources.data().nameWeights, candidates);
    Names names = resolveNames(text, candidates);
    names.offices = findOffices(text);
    return names;
}

} // namespace vigie::extraction
