// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectanaphor.h"

#include "models/extraction/text/verbform.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::ptrdiff_t kWindow = 24; ///< mentions looked back at

/// "la première | apporte", "pour la seconde.": no "la première | phase"
bool isPronoun(const Document& document, const SubjectCues& cues, const CueHit& hit)
{
    if (hit.last >= document.sentences[document.tokens[hit.first].sentence].last
        || document.tokens[hit.last].kind != TokenKind::Word)
        return true;
    return cues.begins(hit.last, "goes on") || isFuture(document.fold(document.tokens[hit.last]));
}

} // namespace

std::vector<Anaphor> readOrdinals(const Document& document, const SubjectCues& cues,
                                  const std::vector<Mention>& mentions)
{
    std::vector<Anaphor> anaphors;
    for (const CueHit& hit : cues.hits()) {
        const bool second = hit.cue->label == "second of two";
        if ((!second && hit.cue->label != "first of two") || !isPronoun(document, cues, hit))
            continue;
        const auto next = std::ranges::lower_bound(mentions, hit.first, {}, &Mention::first);
        for (auto mention = next; mention != next - std::min(next - mentions.begin(), kWindow);) {
            --mention;
            if (document.tokens[mention->first].sentence + 1 < document.tokens[hit.first].sentence)
                break;
            if (!mention->listed || mention == mentions.begin() || (mention - 1)->index == mention->index)
                continue;
            Anaphor anaphor{second ? mention->index : (mention - 1)->index, hit.first, hit.last};
            anaphor.ordinal = true;
            anaphors.push_back(anaphor);
            break;
        }
    }
    return anaphors;
}

} // namespace vigie::extraction
