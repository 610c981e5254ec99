// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/countrycues.h"

#include "models/extraction/figures/placelevel.h"
#include "models/extraction/names/mention.h"
#include "models/extraction/text/wordlist.h"

#include <algorithm>

namespace vigie::extraction {

TextCues withCountries(const TextCues& cues, const Document& document, const Names& names)
{
    TextCues all = cues;
    const std::span<const Cue> countries = cues.table.signal("@country");
    for (const Mention& mention : mentionsOf(document, names.places)) {
        const bool country = levelOf(names.places[static_cast<std::size_t>(mention.index)]) == PlaceLevel::Country;
        if (!country || mention.first == 0 || !isAmong(kDefiniteArticles, document.word(mention.first - 1)))
            continue;
        for (const Cue& cue : countries)
            all.hits.push_back({&cue, mention.first - 1, mention.last});
    }
    std::ranges::stable_sort(all.hits, {}, &CueHit::first);
    return all;
}

} // namespace vigie::extraction
