// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/figurelexicon.h"

#include <array>
#include <utility>

namespace vigie::extraction {

void FigureLexicon::build()
{
    const std::array<const CueTable*, 7> tables{&attach, &kinds, &roles, &horizons, &subjects, &investors, &places};
    index.build(tables);
}

FigureCues::FigureCues(const FigureLexicon& lexicon, const Document& document)
    : attach{lexicon.attach, {}}
    , kinds{lexicon.kinds, {}}
    , roles{lexicon.roles, {}}
    , horizons{lexicon.horizons, {}}
    , subjects{lexicon.subjects, {}}
    , investors{lexicon.investors, {}}
    , places{lexicon.places, {}}
{
    std::vector<std::vector<CueHit>> hits = lexicon.index.find(document);
    std::size_t table = 0;
    for (TextCues* cues : {&attach, &kinds, &roles, &horizons, &subjects, &investors, &places})
        cues->hits = std::move(hits[table++]);
}

} // namespace vigie::extraction
