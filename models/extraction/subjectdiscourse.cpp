// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjectdiscourse.h"

#include <algorithm>
#include <numeric>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kLedeSentences = 2;
constexpr float kLede = 6; ///< a mention in the first sentences counts as much as this many elsewhere
constexpr float kObliqueShare = 0.25F;
constexpr float kNoFirm = 0.3F;
constexpr float kRoundUp = 0.45F; ///< below this share of its topic a text is about many
constexpr std::uint32_t kLongestCue = 6; ///< tokens
constexpr std::uint32_t kOpening = 1; ///< tokens before what a sentence is about: a quote
constexpr std::ptrdiff_t kWindow = 24; ///< mentions looked back at
constexpr std::uint32_t kLeadReach = 12; ///< tokens: what stands there is what the sentence is about

} // namespace

SubjectDiscourse::SubjectDiscourse(const Document& document, const Names& names, const CueTable& cues)
    : m_document(document)
    , m_names(names)
    , m_hits(cues.find(document))
    , m_mentions(mentionsOf(document, names.actors))
    , m_lenders(names.actors.size())
{
    const Mention* last = nullptr;
    for (Mention& mention : m_mentions) {
        const bool joined = last != nullptr && joins(*last, mention);
        mention.oblique = isOblique(mention) || (joined && last->oblique);
        mention.leader = isBehind(mention, "led by") || (joined && last->leader);
        last = &mention;
        mention.bracketed = mention.first > 0 && word(mention.first - 1) == "(";
        mention.lender = holds(mention, "lender");
        if (mention.lender)
            m_lenders[static_cast<std::size_t>(mention.index)] = true;
        mention.backer = mention.lender || holds(mention, "backer");
        mention.medium = begins(mention.first, "medium");
        mention.given = isBehind(mention, "goes to");
        mention.linked = isBehind(mention, "link");
        mention.doer = isBehind(mention, "doer");
        mention.client = isBehind(mention, "client");
    }
    for (std::uint32_t sentence = 0; sentence < document.sentences.size(); ++sentence)
        m_anaphoric.push_back(isAnaphor(sentence));
    readMany();
    readTopic();
    for (Mention& mention : m_mentions) // in a round-up "la filiale de X" has no other name
        mention.owner = m_topicShare >= kRoundUp && isOwnerOfUnit(mention);
    readCenters();
    readAnaphors();
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
/// that only introduce a name. What opens its sentence ("Avec le Groupe Lear, …"), does what is told or owns it
/// ("porté par X", "l'effectif de X"), or goes on with a clause of its own ("…, qui construira") is talked about all
/// the same.
bool SubjectDiscourse::isOblique(const Mention& mention) const
{
    constexpr std::uint32_t kIntroduction = 4;
    const std::uint32_t behind
        = mention.last + (mention.last < m_document.tokens.size() && word(mention.last) == "," ? 1 : 0);
    const bool goesOn = behind < m_document.tokens.size()
        && (word(behind) == "qui" || word(behind) == "laquelle" || word(behind) == "lequel");
    if (goesOn && !isOwnerOfUnit(mention))
        return false;
    const std::uint32_t first = m_document.sentences[m_document.tokens[mention.first].sentence].first;
    std::uint32_t at = mention.first;
    for (std::uint32_t i = 0; i < kIntroduction && at > first; ++i) {
        if (ends(at, "agent"))
            return false;
        if (ends(at, "oblique"))
            return at - 1 != first && word(at - 2) != ";";
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

/// "La filiale du groupe | X, qui …": what goes on is the unit.
bool SubjectDiscourse::isOwnerOfUnit(const Mention& mention) const
{
    constexpr std::uint32_t kReach = 6;
    const std::uint32_t first = m_document.sentences[m_document.tokens[mention.first].sentence].first;
    for (std::uint32_t back = 2; back <= kReach && mention.first >= first + back; ++back) {
        if (begins(mention.first - back, "unit"))
            return true;
        if (m_document.tokens[mention.first - back].kind != TokenKind::Word)
            return false;
    }
    return false;
}

/// "avec Meridiam | et Renault", "de X, | Y", "par X et | le fonds Y": one list, one part in what is told.
bool SubjectDiscourse::joins(const Mention& first, const Mention& second) const
{
    constexpr std::uint32_t kIntroduction = 5;
    const std::uint32_t next = first.last + 1;
    if (second.first < next || second.first - next > kIntroduction
        || (word(first.last) != "et" && word(first.last) != ","))
        return false;
    if (second.first == next)
        return true;
    const auto isWord = [](const Token& token) { return token.kind == TokenKind::Word; };
    return begins(next, "introduces")
        && std::all_of(m_document.tokens.begin() + next, m_document.tokens.begin() + second.first, isWord);
}

void SubjectDiscourse::readMany()
{
    m_ofMany.assign(m_document.sentences.size(), false);
    for (const CueHit& hit : m_hits) {
        const std::uint32_t sentence = m_document.tokens[hit.first].sentence;
        const std::string& label = hit.cue->label;
        const auto named = std::ranges::lower_bound(m_mentions, hit.first, {}, &Mention::first);
        if (label == "many" && named != m_mentions.end() && named->first < hit.last)
            continue; // "La Région Hauts-de-France apportera"
        if (label == "collective" || (label == "many" && hit.first <= m_document.sentences[sentence].first + kOpening)
            || (label == "project" && !m_anaphoric[sentence] && isCounted(hit)))
            m_ofMany[sentence] = true;
    }
}

/// "dix conventions", "52 nouveaux projets"
bool SubjectDiscourse::isCounted(const CueHit& hit) const
{
    constexpr std::uint32_t kBetween = 2;
    const std::uint32_t first = m_document.sentences[m_document.tokens[hit.first].sentence].first;
    for (std::uint32_t back = 1; back <= kBetween && hit.first >= first + back; ++back)
        if (m_document.tokens[hit.first - back].kind == TokenKind::Number || begins(hit.first - back, "several"))
            return true;
    return false;
}

bool SubjectDiscourse::holds(const Mention& mention, std::string_view label) const
{
    for (std::uint32_t i = mention.first; i < mention.last; ++i)
        if (begins(i, label))
            return true;
    return false;
}

/// Does a cue of this label end before the name, or before the words that introduce it ("iront à | la banque X",
/// "apportés par | le constructeur X")?
bool SubjectDiscourse::isBehind(const Mention& mention, std::string_view label) const
{
    constexpr std::uint32_t kIntroduction = 3;
    std::uint32_t at = mention.first;
    for (std::uint32_t i = 0; i < kIntroduction && at > 0; ++i, --at) {
        if (ends(at, label))
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
    auto mention = m_mentions.begin();
    std::int32_t center = -1;
    for (std::uint32_t sentence = 0; sentence < m_document.sentences.size(); ++sentence) {
        std::int32_t about = -1;
        std::int32_t aside = -1;
        const bool opensParagraph = sentence == 0
            || m_document.sentences[sentence].paragraph != m_document.sentences[sentence - 1].paragraph;
        if (opensParagraph && center >= 0 && m_topic >= 0 && m_topicShare >= kRoundUp
            && m_names.actors[static_cast<std::size_t>(m_topic)].kind == ActorKind::Company)
            center = m_topic; // a new paragraph comes back to what the text is about
        m_carried.push_back(center);
        for (; mention != m_mentions.end() && mention->first < m_document.sentences[sentence].last; ++mention) {
            if (!isFirm(*mention))
                continue;
            // "La centrale …. L'étude est financée par X. Elle …": who helps does not take the floor.
            if (mention->oblique || (center >= 0 && isBehind(*mention, "agent")))
                aside = mention->index;
            else if (about < 0 && (center < 0 || m_topicShare < kRoundUp || leads(*mention)))
                about = mention->index;
        }
        // Where a text is about many, even a name said aside changes the subject.
        if (about < 0 && opensParagraph && (center < 0 || m_topicShare < kRoundUp))
            about = aside;
        if (about >= 0)
            center = about;
    }
}

bool SubjectDiscourse::isFirm(const Mention& mention) const
{
    return m_names.actors[static_cast<std::size_t>(mention.index)].kind == ActorKind::Company && !mention.bracketed
        && !mention.medium && (!mention.backer || mention.index == m_topic);
}

/// Does the name stand where a sentence says what it is about? A name further on is one that this has to do with.
bool SubjectDiscourse::leads(const Mention& mention) const
{
    const std::uint32_t first = m_document.sentences[m_document.tokens[mention.first].sentence].first;
    return mention.first - first <= kLeadReach;
}

/// Each "l'opérateur" is the firm named before it in its sentence, else the one that the text goes on about.
void SubjectDiscourse::readAnaphors()
{
    std::uint32_t behind = 0; // two cues may begin at one word
    for (const CueHit& hit : m_hits) {
        if (hit.cue->label != "firm" || hit.first < behind)
            continue;
        behind = hit.last;
        const auto next = std::ranges::lower_bound(m_mentions, hit.first, {}, &Mention::first);
        if (next != m_mentions.end() && next->first <= hit.last + 1
            && m_document.tokens[next->first].sentence == m_document.tokens[hit.first].sentence)
            continue; // "le groupe Renault", "le constructeur chinois BYD"
        const std::uint32_t sentence = m_document.tokens[hit.first].sentence;
        std::int32_t index = m_carried[sentence];
        for (auto mention = next - std::min(next - m_mentions.begin(), kWindow); mention != next; ++mention)
            if (m_document.tokens[mention->first].sentence == sentence && isFirm(*mention) && !mention->oblique)
                index = mention->index;
        if (index < 0)
            index = m_topic;
        if (index >= 0)
            m_anaphors.push_back({index, hit.first, hit.last, ends(hit.first, "oblique")});
    }
}

} // namespace vigie::extraction
