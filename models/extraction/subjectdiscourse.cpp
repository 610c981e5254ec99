// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjectdiscourse.h"

#include <algorithm>
#include <numeric>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kLedeSentences = 2;
constexpr float kLede = 3; ///< a mention in the first sentences counts as much as this many elsewhere
constexpr float kObliqueShare = 0.4F;
constexpr float kNoFirm = 0.3F;
constexpr float kRoundUp = 0.45F; ///< below this share of its topic a text is about many
constexpr std::uint32_t kLongestCue = 4; ///< tokens

template <class Named> std::vector<Mention> findMentions(const Document& document, const std::vector<Named>& all)
{
    const auto begin = [](const Token& token) { return token.span.begin; };
    std::vector<Mention> mentions;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const ByteSpan span : all[i].mentions) {
            const auto first = std::ranges::lower_bound(document.tokens, span.begin, {}, begin);
            const auto last = std::ranges::lower_bound(document.tokens, span.end, {}, begin);
            if (first == last)
                continue;
            Mention mention;
            mention.index = static_cast<std::int32_t>(i);
            mention.first = static_cast<std::uint32_t>(first - document.tokens.begin());
            mention.last = static_cast<std::uint32_t>(last - document.tokens.begin());
            mentions.push_back(mention);
        }
    std::ranges::stable_sort(mentions, {}, &Mention::first);
    return mentions;
}

} // namespace

std::vector<Mention> mentionsOf(const Document& document, const std::vector<ExtractedActor>& actors)
{
    return findMentions(document, actors);
}

std::vector<Mention> mentionsOf(const Document& document, const std::vector<ExtractedPlace>& places)
{
    return findMentions(document, places);
}

SubjectDiscourse::SubjectDiscourse(const Document& document, const Names& names, const CueTable& cues)
    : m_document(document)
    , m_names(names)
    , m_hits(cues.find(document))
    , m_mentions(mentionsOf(document, names.actors))
{
    for (Mention& mention : m_mentions) {
        mention.oblique = isOblique(mention);
        mention.bracketed = mention.first > 0 && word(mention.first - 1) == "(";
        mention.lender = holds(mention, "lender");
        mention.medium = begins(mention.first, "medium");
        mention.given = isGiven(mention);
    }
    for (std::uint32_t sentence = 0; sentence < document.sentences.size(); ++sentence)
        m_anaphoric.push_back(isAnaphor(sentence));
    readTopic();
    readCenters();
}

bool SubjectDiscourse::sentenceHas(std::uint32_t sentence, std::string_view label) const
{
    const Sentence& in = m_document.sentences[sentence];
    for (auto hit = std::ranges::lower_bound(m_hits, in.first, {}, &CueHit::first);
         hit != m_hits.end() && hit->first < in.last; ++hit)
        if (hit->cue->label == label)
            return true;
    return false;
}

bool SubjectDiscourse::begins(std::uint32_t token, std::string_view label) const
{
    for (auto hit = std::ranges::lower_bound(m_hits, token, {}, &CueHit::first);
         hit != m_hits.end() && hit->first == token; ++hit)
        if (hit->cue->label == label)
            return true;
    return false;
}

bool SubjectDiscourse::ends(std::uint32_t token, std::string_view label) const
{
    const std::uint32_t from = token > kLongestCue ? token - kLongestCue : 0;
    for (auto hit = std::ranges::lower_bound(m_hits, from, {}, &CueHit::first);
         hit != m_hits.end() && hit->first < token; ++hit)
        if (hit->last == token && hit->cue->label == label)
            return true;
    return false;
}

/// "filiale du groupe chinois Envision", "déployé par l'embouteilleur X": a preposition before it, over the words
/// that only introduce a name. What opens its sentence ("Avec le Groupe Lear, …") or goes on with a clause of its own
/// ("…, qui construira") is talked about all the same.
bool SubjectDiscourse::isOblique(const Mention& mention) const
{
    constexpr std::uint32_t kIntroduction = 4;
    const std::uint32_t behind
        = mention.last + (mention.last < m_document.tokens.size() && word(mention.last) == "," ? 1 : 0);
    if (behind < m_document.tokens.size()
        && (word(behind) == "qui" || word(behind) == "laquelle" || word(behind) == "lequel"))
        return false;
    const std::uint32_t first = m_document.sentences[m_document.tokens[mention.first].sentence].first;
    std::uint32_t at = mention.first;
    for (std::uint32_t i = 0; i < kIntroduction && at > first; ++i) {
        if (ends(at, "oblique"))
            return at - 1 != first;
        if (ends(at, "introduces"))
            --at;
        else if (at >= first + 2 && !m_document.tokens[at - 1].capitalised && ends(at - 1, "article"))
            at -= 2; // "par l'embouteilleur X": a noun that no list holds
        else if (at >= first + 2 && !m_document.tokens[at - 1].capitalised && ends(at - 1, "oblique"))
            --at; // "du promoteur X"
        else
            return false;
    }
    return false;
}

bool SubjectDiscourse::holds(const Mention& mention, std::string_view label) const
{
    for (std::uint32_t i = mention.first; i < mention.last; ++i)
        if (begins(i, label))
            return true;
    return false;
}

/// "14 millions iront à X", "… reviennent au constructeur X"
bool SubjectDiscourse::isGiven(const Mention& mention) const
{
    constexpr std::uint32_t kIntroduction = 3;
    std::uint32_t at = mention.first;
    for (std::uint32_t i = 0; i < kIntroduction && at > 0; ++i, --at) {
        if (ends(at, "goes to"))
            return true;
        if (!ends(at, "introduces"))
            return false;
    }
    return false;
}

bool SubjectDiscourse::isAnaphor(std::uint32_t sentence) const
{
    const std::uint32_t first = m_document.sentences[sentence].first;
    std::uint32_t last = 0;
    for (auto hit = std::ranges::lower_bound(m_hits, first, {}, &CueHit::first);
         hit != m_hits.end() && hit->first == first; ++hit)
        if (hit->cue->label == "anaphor")
            last = std::max(last, hit->last);
    if (last == 0)
        return false;
    const auto mention = std::ranges::lower_bound(m_mentions, first, {}, &Mention::first);
    return mention == m_mentions.end() || mention->first > last;
}

void SubjectDiscourse::readTopic()
{
    std::vector<float> weight(m_names.actors.size());
    for (const Mention& mention : m_mentions) {
        const ActorKind kind = m_names.actors[static_cast<std::size_t>(mention.index)].kind;
        const bool inLede = m_document.tokens[mention.first].sentence < kLedeSentences;
        if (mention.lender && m_lender < 0 && m_document.tokens[mention.first].sentence <= kLedeSentences)
            m_lender = mention.index;
        if (kind == ActorKind::Person || mention.medium)
            continue;
        weight[static_cast<std::size_t>(mention.index)] += (kind == ActorKind::Company ? 1 : kNoFirm)
            * (mention.oblique ? kObliqueShare : 1) * (inLede ? kLede : 1);
    }
    const auto top = std::ranges::max_element(weight);
    if (top == weight.end() || *top <= 0)
        return;
    m_topic = static_cast<std::int32_t>(top - weight.begin());
    m_topicShare = *top / std::accumulate(weight.begin(), weight.end(), 0.0F);
}

void SubjectDiscourse::readCenters()
{
    m_centers.assign(m_document.sentences.size(), -1);
    auto mention = m_mentions.begin();
    std::int32_t center = -1;
    for (std::uint32_t sentence = 0; sentence < m_document.sentences.size(); ++sentence) {
        std::int32_t about = -1;
        std::int32_t aside = -1;
        for (; mention != m_mentions.end() && mention->first < m_document.sentences[sentence].last; ++mention) {
            if (m_names.actors[static_cast<std::size_t>(mention->index)].kind != ActorKind::Company
                || mention->bracketed || mention->medium)
                continue;
            if (mention->oblique)
                aside = mention->index;
            else if (about < 0)
                about = mention->index;
        }
        const bool opensParagraph = sentence == 0
            || m_document.sentences[sentence].paragraph != m_document.sentences[sentence - 1].paragraph;
        // Where a text is about many, even a name said aside changes the subject.
        if (about < 0 && opensParagraph && (center < 0 || m_topicShare < kRoundUp))
            about = aside;
        if (about >= 0)
            center = about;
        m_centers[sentence] = center;
    }
}

} // namespace vigie::extraction
