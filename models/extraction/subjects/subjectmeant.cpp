// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/subjects/subjectdiscourse.h"

#include <algorithm>

// Who is meant by "elle", "le groupe", "la start-up".

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kDescribedReach = 20; ///< "Fondée en 2023 par Anne Roux et Jean Petit, | la jeune pousse"

} // namespace

/// "La start-up | …", "Le groupe suédois | …": the one that was called so.
std::int32_t SubjectDiscourse::describedBy(const CueHit& hit) const
{
    const bool qualified = hit.last < m_document.tokens.size() && m_cues.begins(hit.last, "introduces");
    const std::int32_t described = m_descriptions.find(qualified ? hit.last : hit.last - 1);
    return described >= 0 ? described : m_parties.foreigner(hit);
}

/// Who is called so where a sentence tells what it is about.
std::int32_t SubjectDiscourse::describedIn(std::uint32_t sentence, std::int32_t center) const
{
    const Sentence& in = m_document.sentences[sentence];
    if (m_cues.begins(in.first, "last named"))
        return lastNamed(in.first);
    if (const std::int32_t party = m_parties.partyAt(in.first); party >= 0)
        return party;
    for (const CueHit& hit : cuesIn(m_cues.hits(), in.first, std::min(in.last, in.first + kDescribedReach))) {
        if (hit.cue->label != "firm" || m_cues.ends(hit.first, "oblique") || isNamed(hit))
            continue;
        if (const std::int32_t index = describedBy(hit); index >= 0)
            return index;
        if (const std::int32_t index = m_trades.meant(hit, center); index != center)
            return index;
    }
    return -1;
}

/// "le groupe | Renault", "le constructeur chinois | BYD"
bool SubjectDiscourse::isNamed(const CueHit& hit) const
{
    const auto next = std::ranges::lower_bound(m_mentions, hit.first, {}, &Mention::first);
    return next != m_mentions.end() && next->first <= hit.last + 1
        && sentenceOf(next->first) == sentenceOf(hit.first);
}

/// Each "l'opérateur" is the firm named before it in its sentence, else the one that the text goes on about.
void SubjectDiscourse::readAnaphors()
{
    std::uint32_t behind = 0; // two cues may begin at one word
    for (const CueHit& hit : m_cues.hits()) {
        const CueLabel label = hit.cue->label;
        const bool oblique = m_cues.ends(hit.first, "oblique");
        const auto add = [&](std::int32_t actor) {
            if (actor >= 0)
                m_anaphors.push_back(
                    {.index = actor, .first = hit.first, .last = hit.last, .oblique = oblique, .byName = true});
        };
        if (label == "latter")
            add(lastNamed(hit.first));
        if ((label == "acquirer" || label == "acquired") && !isNamed(hit))
            add(m_parties.partyAt(hit.first));
        if (label == "council" && !isNamed(hit))
            add(m_parties.authorityBefore(hit.first));
        if (label == "parent" && !isNamed(hit))
            add(m_parties.parentBefore(hit.first));
        if (label != "firm" || hit.first < behind)
            continue;
        behind = hit.last;
        if (isNamed(hit))
            continue;
        const Center meant = meantBy(hit);
        if (meant.actor >= 0)
            m_anaphors.push_back({.index = meant.actor,
                                  .first = hit.first,
                                  .last = hit.last,
                                  .oblique = oblique,
                                  .joint = meant.joint && m_cues.begins(hit.first, "several in one")});
    }
}

SubjectDiscourse::Center SubjectDiscourse::meantBy(const CueHit& hit) const
{
    if (const std::int32_t described = describedBy(hit); described >= 0)
        return {described, false};
    const std::uint32_t sentence = sentenceOf(hit.first);
    Center known = m_centers[sentence];
    for (const ActorMention& mention : mentionsBefore(m_mentions, hit.first))
        if (sentenceOf(mention.first) == sentence && mayTakeFloor(mention) && !mention.oblique)
            known = {mention.index, mention.joint};
    if (known.actor < 0)
        known = {topicAt(sentence), m_topicJoint};
    if (known.joint)
        if (const std::int32_t one = m_trades.meantOfTwo(hit); one >= 0)
            return {one, false};
    const std::int32_t meant = m_trades.meant(hit, known.actor);
    return {meant, known.joint && meant == known.actor};
}

/// "X, Y et Z étaient à la table. Celui-ci …": the one named last, in this sentence or the one before.
std::int32_t SubjectDiscourse::lastNamed(std::uint32_t token) const
{
    const auto next = std::ranges::lower_bound(m_mentions, token, {}, &Mention::first);
    // "X cède sa part à la biotech nantaise. Celle-ci …"; the centres, which are read before the anaphors, know names
    // alone
    if (!m_anaphors.empty() && sentenceOf(m_anaphors.back().first) + 1 == sentenceOf(token)
        && (next == m_mentions.begin() || (next - 1)->first < m_anaphors.back().first))
        return m_anaphors.back().index;
    if (next == m_mentions.begin())
        return -1;
    const ActorMention& last = *(next - 1);
    const bool near = sentenceOf(last.first) + 1 >= sentenceOf(token);
    const bool person = kindOf(m_names, last) == ActorKind::Person;
    return near && !person && !last.joint ? last.index : -1;
}

} // namespace vigie::extraction
