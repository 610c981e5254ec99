// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/kinds/kindhits.h"

#include "models/extraction/kinds/kindadjunct.h"
#include "models/extraction/kinds/kindaffected.h"
#include "models/extraction/kinds/kindname.h"
#include "models/extraction/text/wordlist.h"

#include <array>

namespace vigie::extraction {

namespace {

/// For a kind, or against every one.
bool speaks(const Cue& cue)
{
    constexpr std::array<CueLabel, 3> kAgainst{"none", "no_amount", "no_count"};
    return cue.kind || isAmong(kAgainst, cue.label);
}

} // namespace

KindHits sortHits(const Document& document, const SubjectDiscourse& discourse, const std::vector<CueHit>& hits)
{
    KindHits sorted;
    for (const CueHit& hit : hits)
        (speaks(*hit.cue) ? sorted.speaking : sorted.asked).push_back(hit);
    std::vector<CueHit> affected = labelled(sorted.asked, {"affected"});
    dropDenied(document, affected);
    const auto dropUnsaid = [&](std::vector<CueHit>& cues) {
        dropDenied(document, cues);
        dropAffected(document, affected, cues);
    };
    sorted.talk = sorted.speaking;
    dropUnsaid(sorted.talk);
    dropNamed(discourse.mentions(), sorted.speaking);
    sorted.said = sorted.speaking;
    dropUnsaid(sorted.said);
    return sorted;
}

} // namespace vigie::extraction
