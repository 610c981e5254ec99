// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectlending.h"

#include <algorithm>

namespace vigie::extraction {

bool SubjectLending::isListed(const ActorMention& mention) const
{
    const ActorMention* const end = m_discourse.mentions().data() + m_discourse.mentions().size();
    const ActorMention* next = &mention + 1;
    while (next != end && next->index == mention.index && next->bracketed)
        ++next;
    return next != end && next->listed && next->index != mention.index;
}

bool SubjectLending::isLentBehind(const Figure& figure) const
{
    const auto& mentions = m_discourse.mentions();
    for (auto mention = std::ranges::lower_bound(mentions, figure.lastToken, {}, &Mention::first);
         mention != mentions.end() && mention->first < m_document.sentences[figure.sentence].last; ++mention)
        if (mention->lender && mention->acts())
            return true;
    return false;
}

bool SubjectLending::hasOwnLender(const Figure& figure) const
{
    const Sentence& in = m_document.sentences[figure.sentence];
    const auto& mentions = m_discourse.mentions();
    const auto first = std::ranges::lower_bound(mentions, in.first, {}, &Mention::first);
    const auto last = std::ranges::lower_bound(first, mentions.end(), in.last, {}, &Mention::first);
    const auto& anaphors = m_discourse.anaphors();
    const auto words = std::ranges::lower_bound(anaphors, in.first, {}, &Anaphor::first);
    const auto behind = std::ranges::lower_bound(words, anaphors.end(), figure.firstToken, {}, &Anaphor::first);
    if (std::any_of(words, behind, [&](const Anaphor& anaphor) { // "La banque a accordé …"
            return !anaphor.oblique && anaphor.index != m_discourse.lender() && m_discourse.isFinancier(anaphor.index)
                && !m_discourse.cues().begins(anaphor.first, "donor");
        }))
        return true;
    return std::any_of(first, last, [&](const ActorMention& mention) {
        const bool beside = mention.first < figure.firstToken || mention.acts();
        return beside && mention.lender && !mention.bracketed && !mention.oblique
            && mention.index != m_discourse.lender();
    });
}

} // namespace vigie::extraction
