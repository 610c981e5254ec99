// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjectdiscourse.h"

#include "models/extraction/subjectmention.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kLedeSentences = 2;
constexpr float kLede = 6; ///< a mention in the first sentences counts as much as this many elsewhere
constexpr float kObliqueShare = 0.25F;
constexpr float kNoFirm = 0.3F;
constexpr float kRoundUp = 0.45F; ///< below this share of its topic a text is about many
constexpr std::uint32_t kOpening = 1; ///< tokens before what a sentence is about: a quote
constexpr std::ptrdiff_t kWindow = 24; ///< mentions looked back at
constexpr std::uint32_t kLeadReach = 12; ///< tokens: what stands there is what the sentence is about

} // namespace

SubjectDiscourse::SubjectDiscourse(const Document& document, const Names& names, const TextCues& cues)
    : m_document(document)
    , m_names(names)
    , m_cues(document, cues)
    , m_mentions(readMentions(document, names, m_cues))
    , m_lenders(names.actors.size())
{
    for (const Mention& mention : m_mentions)
        if (mention.lender)
            m_lenders[static_cast<std::size_t>(mention.index)] = true;
    for (std::uint32_t sentence = 0; sentence < document.sentences.size(); ++sentence)
        m_anaphoric.push_back(isAnaphor(sentence));
    readMany();
    readTopic();
    for (Mention& mention : m_mentions) // in a round-up "la filiale de X" has no other name
        mention.owner = m_topicShare >= kRoundUp && mention.ofUnit;
    readCenters();
    readAnaphors();
    readHeadNouns();
}

void SubjectDiscourse::readMany()
{
    m_ofMany.assign(m_document.sentences.size(), false);
    for (const CueHit& hit : m_cues.hits()) {
        const std::uint32_t sentence = sentenceOf(hit.first);
        const std::string& label = hit.cue->label;
        const auto named = std::ranges::lower_bound(m_mentions, hit.first, {}, &Mention::first);
        if (label == "many" && named != m_mentions.end() && named->first < hit.last)
            continue; // "La Région Hauts-de-France apportera"
        if (label == "collective" || (label == "many" && opensClause(hit.first)))
            m_collectives.push_back({hit.first, label == "many"});
        if ((label == "many" && hit.first <= m_document.sentences[sentence].first + kOpening)
            || (label == "project" && !m_anaphoric[sentence] && isCounted(hit)))
            m_ofMany[sentence] = true;
    }
    auto words = m_collectives.begin();
    bool before = false;
    for (std::uint32_t sentence = 0; sentence < m_document.sentences.size(); ++sentence) {
        const Sentence& in = m_document.sentences[sentence];
        before = before && goesOn(sentence);
        if (before)
            m_ofMany[sentence] = true;
        before = m_ofMany[sentence];
        for (; words != m_collectives.end() && words->first < in.last; ++words)
            before = true;
        before = before && !namesFirm(in);
    }
}

/// "La maison connaît bien le secteur": it may go on about the firm.
bool SubjectDiscourse::namesFirm(const Sentence& in) const
{
    auto mention = std::ranges::lower_bound(m_mentions, in.first, {}, &Mention::first);
    for (auto hit = std::ranges::lower_bound(m_cues.hits(), in.first, {}, &CueHit::first);
         hit != m_cues.hits().end() && hit->first < in.last; ++hit) {
        while (mention != m_mentions.end() && mention->last < hit->last)
            ++mention;
        if (hit->cue->label == "firm" && (mention == m_mentions.end() || mention->first > hit->last))
            return true;
    }
    mention = std::ranges::lower_bound(m_mentions, in.first, {}, &Mention::first);
    const auto last = std::ranges::lower_bound(mention, m_mentions.end(), in.last, {}, &Mention::first);
    return std::any_of(mention, last, [this](const Mention& named) { return isFirm(named); });
}

/// "Le secteur compte 130 entreprises. | Ses exportations ont atteint …", "Selon le ministère, | il emploie …"
bool SubjectDiscourse::goesOn(std::uint32_t sentence) const
{
    constexpr std::uint32_t kAdverbial = 10;
    const Sentence& in = m_document.sentences[sentence];
    if (m_cues.begins(in.first, "pronoun"))
        return true;
    for (std::uint32_t i = in.first; i + 1 < std::min(in.last, in.first + kAdverbial); ++i)
        if (word(i) == ",")
            return m_cues.begins(i + 1, "pronoun");
    return false;
}

/// "Au Maroc, | l'automobile a créé", "M. Alami rappelle que | la filière": a clause of its own.
bool SubjectDiscourse::opensClause(std::uint32_t token) const
{
    constexpr std::uint32_t kAdverbial = 8;
    const std::uint32_t first = m_document.sentences[sentenceOf(token)].first;
    if (token == first)
        return false;
    return word(token - 1) == "que" || word(token - 1) == "qu'"
        || (word(token - 1) == "," && token - first <= kAdverbial);
}

/// "La filière | emploie", "130 000 emplois | dans la branche": not "l'un des plus importants du secteur", further
/// on.
bool SubjectDiscourse::isOfMany(const Figure& figure) const
{
    constexpr std::uint32_t kBehind = 4;
    if (m_ofMany[figure.sentence])
        return true;
    const std::uint32_t first = m_document.sentences[figure.sentence].first;
    const auto begin = std::ranges::lower_bound(m_collectives, first, {}, &Collective::first);
    const auto end = std::ranges::lower_bound(begin, m_collectives.end(), m_document.sentences[figure.sentence].last,
                                              {}, &Collective::first);
    return std::any_of(begin, end, [&](const Collective& words) {
        return words.first < figure.lastToken + (words.clause ? 0 : kBehind);
    });
}

/// "dix conventions", "52 nouveaux projets"
bool SubjectDiscourse::isCounted(const CueHit& hit) const
{
    constexpr std::uint32_t kBetween = 2;
    const std::uint32_t first = m_document.sentences[m_document.tokens[hit.first].sentence].first;
    for (std::uint32_t back = 1; back <= kBetween && hit.first >= first + back; ++back)
        if (m_document.tokens[hit.first - back].kind == TokenKind::Number
            || m_cues.begins(hit.first - back, "several"))
            return true;
    return false;
}

bool SubjectDiscourse::isAnaphor(std::uint32_t sentence) const
{
    const std::uint32_t first = m_document.sentences[sentence].first;
    std::uint32_t last = 0;
    for (auto hit = std::ranges::lower_bound(m_cues.hits(), first, {}, &CueHit::first);
         hit != m_cues.hits().end() && hit->first == first; ++hit)
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
        const bool inLede = sentenceOf(mention.first) < kLedeSentences;
        if (mention.lender && !mention.leader && m_lender < 0 && sentenceOf(mention.first) <= kLedeSentences)
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
    const auto first = std::ranges::find_if(m_mentions, [this](const Mention& mention) {
        return mention.index == m_topic && (mention.joint || !mention.oblique);
    });
    m_topicJoint = first != m_mentions.end() && first->joint;
}

void SubjectDiscourse::readCenters()
{
    auto mention = m_mentions.begin();
    std::int32_t center = -1;
    bool joint = false;
    for (std::uint32_t sentence = 0; sentence < m_document.sentences.size(); ++sentence) {
        std::int32_t about = -1;
        std::int32_t aside = -1;
        const bool opensParagraph = sentence == 0
            || m_document.sentences[sentence].paragraph != m_document.sentences[sentence - 1].paragraph;
        if (opensParagraph && center >= 0 && m_topic >= 0 && m_topicShare >= kRoundUp
            && m_names.actors[static_cast<std::size_t>(m_topic)].kind == ActorKind::Company) {
            center = m_topic; // a new paragraph comes back to what the text is about
            joint = m_topicJoint;
        }
        m_carried.push_back(center);
        m_carriedJoint.push_back(joint);
        bool together = false;
        bool asideTogether = false;
        for (; mention != m_mentions.end() && mention->first < m_document.sentences[sentence].last; ++mention) {
            if (!isFirm(*mention) || (mention->leader && mention->index != m_topic))
                continue;
            // "La centrale …. L'étude est financée par X. Elle …": who helps does not take the floor.
            if (mention->oblique || (center >= 0 && (mention->agent || (mention->joint && !m_topicJoint))))
                asideTogether = mention->joint, aside = mention->index;
            else if (about < 0 && (center < 0 || m_topicShare < kRoundUp || leads(*mention)))
                about = mention->index;
            if (about == mention->index)
                together = mention->joint;
        }
        // Where a text is about many, even a name said aside changes the subject.
        if (about < 0 && opensParagraph && (center < 0 || m_topicShare < kRoundUp))
            together = asideTogether, about = aside;
        if (about >= 0) {
            center = about;
            joint = together;
        }
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
    const std::uint32_t first = m_document.sentences[sentenceOf(mention.first)].first;
    return mention.first - first <= kLeadReach;
}

/// Each "l'opérateur" is the firm named before it in its sentence, else the one that the text goes on about.
void SubjectDiscourse::readAnaphors()
{
    std::uint32_t behind = 0; // two cues may begin at one word
    for (const CueHit& hit : m_cues.hits()) {
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
            m_anaphors.push_back({index, hit.first, hit.last, m_cues.ends(hit.first, "oblique"), false});
    }
}

/// "Le parc emploie 300 salariés" in a text about the Parc Astérix, "la banque", "l'université": the noun that a name
/// begins with, where one name alone does.
void SubjectDiscourse::readHeadNouns()
{
    std::map<std::string_view, std::int32_t> heads;
    for (const Mention& mention : m_mentions) {
        const ActorKind kind = m_names.actors[static_cast<std::size_t>(mention.index)].kind;
        if (mention.last - mention.first < 2 || kind == ActorKind::Person || mention.medium)
            continue;
        const auto [head, isNew] = heads.try_emplace(word(mention.first), mention.index);
        if (!isNew && head->second != mention.index)
            head->second = -1; // two of them
    }
    if (heads.empty())
        return;
    auto mention = m_mentions.begin();
    for (std::uint32_t i = 1; i + 1 < m_document.tokens.size(); ++i) {
        while (mention != m_mentions.end() && mention->last <= i)
            ++mention;
        const bool named = mention != m_mentions.end() && mention->first <= i + 1;
        if (named || m_document.tokens[i].kind != TokenKind::Word || !m_cues.ends(i, "the"))
            continue;
        const auto head = heads.find(word(i));
        if (head != heads.end() && head->second >= 0 && !m_cues.ends(i + 2, "oblique"))
            m_anaphors.push_back({head->second, i, i + 1, i >= 2 && m_cues.ends(i - 1, "oblique"), true});
    }
    std::ranges::stable_sort(m_anaphors, {}, &Anaphor::first);
}

} // namespace vigie::extraction
