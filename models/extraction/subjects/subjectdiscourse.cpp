// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectdiscourse.h"

#include "models/extraction/figures/cuesearch.h"
#include "models/extraction/subjects/subjectmention.h"
#include "models/extraction/subjects/subjectvisit.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kLedeSentences = SubjectParts::kLedeSentences;
constexpr float kRoundUp = 0.45F; ///< below this share of its topic a text is about many
constexpr std::uint32_t kLeadReach = 12; ///< tokens: what stands there is what the sentence is about

} // namespace

SubjectDiscourse::SubjectDiscourse(const Document& document, const Names& names, const SectorEvidence& evidence,
                                   const TextCues& cues)
    : m_document(document)
    , m_names(names)
    , m_cues(document, cues)
    , m_context(document, m_cues)
    , m_mentions(readMentions(document, names, evidence, m_cues))
    , m_descriptions(document, names, m_cues, m_mentions)
    , m_trades(document, names, evidence, m_cues, m_mentions)
    , m_deals(document, names, m_cues, m_trades, m_mentions)
    , m_parts(document, names, m_cues, m_mentions)
    , m_sales(document, names, m_cues, m_mentions)
    , m_parties(document, names, m_cues, m_mentions, m_deals, m_sales)
    , m_speech(document, names, m_cues, m_mentions)
    , m_lenders(names.actors.size())
    , m_visited(readVisited(document, names, m_cues, m_mentions))
{
    for (const ActorMention& mention : m_mentions)
        if (mention.lender)
            m_lenders[static_cast<std::size_t>(mention.index)] = true;
    for (ActorMention& mention : m_mentions)
        mention.backer = mention.backer || m_trades.isFinancier(mention.index);
    for (std::uint32_t sentence = 0; sentence < document.sentences.size(); ++sentence)
        m_anaphoric.push_back(isAnaphor(sentence));
    readTopic();
    m_topicJoint = isTopicOfSeveral();
    m_lender = firstLender();
    m_supplier = firstSupplier();
    if (topicRaises())
        m_raiser = m_topic;
    readCenters();
    readAnaphors();
    std::ranges::move(readHeadNouns(document, names, m_cues, m_mentions), std::back_inserter(m_anaphors));
    std::ranges::move(readOrdinals(document, m_cues, m_mentions), std::back_inserter(m_anaphors));
    std::ranges::stable_sort(m_anaphors, {}, &Anaphor::first);
}

/// Is the text about many?
bool SubjectDiscourse::isRoundUp() const
{
    return m_topicShare < kRoundUp;
}

bool SubjectDiscourse::isAnaphor(std::uint32_t sentence) const
{
    const std::uint32_t first = m_document.sentences[sentence].first;
    std::uint32_t last = 0;
    for (const CueHit& hit : cuesAt(m_cues.hits(), first))
        if (hit.cue->label == "anaphor" || hit.cue->label == "kin" || hit.cue->label == "firm")
            last = std::max(last, hit.last);
    if (last == 0)
        return m_cues.beginsBehindAdverbial(sentence, "he"); // "En 2020, | elle …"
    const auto mention = std::ranges::lower_bound(m_mentions, first, {}, &Mention::first);
    if (mention == m_mentions.end() || mention->first > last + 1)
        return true;
    // "le groupe | Renault", "le groupe suédois | Ikea", "son rival | X"
    return mention->first > last && !m_cues.begins(last, "introduces");
}

void SubjectDiscourse::readCenters()
{
    Center center;
    std::int32_t rival = -1;
    for (std::uint32_t sentence = 0; sentence < m_document.sentences.size(); ++sentence) {
        const bool opensParagraph = sentence == 0
            || m_document.sentences[sentence].paragraph != m_document.sentences[sentence - 1].paragraph;
        if (opensParagraph && center.actor >= 0 && m_topic >= 0 && !isRoundUp())
            center = {m_topic, m_topicJoint}; // a new paragraph comes back to what the text is about
        if (rival >= 0 && m_cues.begins(m_document.sentences[sentence].first, "he"))
            center = {rival, false}; // "Son concurrent X ferme. Il employait …"
        const std::int32_t described = describedIn(sentence, center.actor);
        if (m_anaphoric[sentence] && described >= 0 && described != center.actor)
            center = {described, false};
        if (center.joint)
            center = oneOf(center, sentence);
        if (m_speech.firm(sentence) >= 0 && !m_cues.sentenceHas(sentence, "only beside"))
            center = {m_speech.firm(sentence), false}; // "M. Alami, le patron de X, …. M. Alami annonce …"
        m_centers.push_back(center);
        if (const std::int32_t parent = m_cues.begins(m_document.sentences[sentence].first, "parent")
                ? m_parties.parentBefore(m_document.sentences[sentence].first)
                : -1;
            parent >= 0)
            m_centers.back() = {parent, false}; // "Sa maison mère …": that sentence alone
        const Center next = centerBehind(sentence, center, opensParagraph);
        if (next.actor >= 0)
            center = next;
        else if (described >= 0)
            center = {described, false};
        rival = rivalIn(sentence);
    }
}

/// "La banque X et le fonds Y ont signé. | La banque | …": one of those who act together.
SubjectDiscourse::Center SubjectDiscourse::oneOf(const Center& center, std::uint32_t sentence) const
{
    const std::uint32_t first = m_document.sentences[sentence].first;
    for (const CueHit& hit : cuesAt(m_cues.hits(), first))
        if (hit.cue->label == "firm" && !isNamed(hit) && !m_cues.begins(first, "several in one"))
            if (const std::int32_t one = m_trades.meantOfTwo(hit); one >= 0)
                return {one, false};
    return center;
}

/// "Son concurrent | X …": who is what the sentence is about, and seldom what the text goes on about.
std::int32_t SubjectDiscourse::rivalIn(std::uint32_t sentence) const
{
    const std::uint32_t first = m_document.sentences[sentence].first;
    const auto mention = std::ranges::lower_bound(m_mentions, first, {}, &Mention::first);
    return mention != m_mentions.end() && mention->kin && sentenceOf(mention->first) == sentence && leads(*mention)
            && !mention->oblique
        ? mention->index
        : -1;
}

/// Whom the sentence makes what the text goes on about; nobody where it leaves that to the ones before.
SubjectDiscourse::Center SubjectDiscourse::centerBehind(std::uint32_t sentence, const Center& center,
                                                        bool opensParagraph) const
{
    const Sentence& in = m_document.sentences[sentence];
    Center about;
    Center aside;
    Center receiver;
    Center visited;
    bool lends = false;
    if (m_cues.sentenceHas(sentence, "only beside"))
        return center.joint && isAlone(sentence, center.actor) ? Center{center.actor, false} : Center();
    for (auto mention = std::ranges::lower_bound(m_mentions, in.first, {}, &Mention::first);
         mention != m_mentions.end() && mention->first < in.last; ++mention) {
        lends = lends || mention->backer;
        if (!mayTakeFloor(*mention) || (mention->leader && mention->index != m_topic))
            continue;
        const Center named{mention->index, mention->joint};
        if (center.actor >= 0 && m_speech.isSpokenOf(*mention))
            continue; // "« Nos clients, X en tête, nous le demandaient »"
        if (visited.actor < 0 && m_visited[static_cast<std::size_t>(mention - m_mentions.begin())])
            visited = named;
        if (m_context.isBehind(*mention, "founded")) { // "X et Y ont créé une coentreprise, | Z"
            about = {mention->index, false};
            continue;
        }
        const bool helps
            = (mention->helper && mention->index != m_speech.firm(sentence)) || (mention->joint && !m_topicJoint);
        if (mention->supplier && (mention->index == m_topic || (m_parts.hasOrder() && sentence < kLedeSentences))) {
            about = named; // "MSC a commandé deux navires auprès de X": the text goes on about X
        } else if (mention->oblique || mention->kin || (center.actor >= 0 && helps)) {
            // "La centrale …. L'étude est financée par X. Elle …": who helps does not take the floor.
            if (aside.actor < 0 && (mention->oblique || mention->agent || mention->kin))
                aside = named;
            if (receiver.actor < 0 && lends && !mention->backer)
                receiver = named;
        } else if (about.actor == mention->index || (about.actor < 0 && (center.actor < 0 || leads(*mention)))) {
            about = named;
        } else if (leads(*mention) && !mention->agent && isFronted(in.first, mention->first)) {
            about = named; // "Au siège de X, | Y a présenté son plan"
        }
    }
    if (about.actor >= 0)
        return about;
    if (visited.actor >= 0)
        return visited;
    // Where a text is about many, even a name said aside changes the subject.
    if (opensParagraph && (center.actor < 0 || isRoundUp()))
        return aside;
    return center.actor < 0 ? receiver : Center(); // "La BAD prête 20 millions à X. Le projet …"
}

/// "Au siège de X, | Y …": does the sentence begin with a preposition, and end a comma between its first name and
/// this?
bool SubjectDiscourse::isFronted(std::uint32_t first, std::uint32_t token) const
{
    if (!m_cues.ends(first + 1, "oblique"))
        return false;
    const auto named = std::ranges::lower_bound(m_mentions, first, {}, &Mention::first);
    bool comma = false;
    for (std::uint32_t i = named->last; i < token; ++i)
        comma = comma || word(i) == ",";
    return comma;
}

/// "X et Y bâtissent l'usine. | X | achètera l'électricité.": is it one of them that the sentence begins with?
bool SubjectDiscourse::isAlone(std::uint32_t sentence, std::int32_t actor) const
{
    const auto mention
        = std::ranges::lower_bound(m_mentions, m_document.sentences[sentence].first, {}, &Mention::first);
    return mention != m_mentions.end() && mention->index == actor && sentenceOf(mention->first) == sentence
        && leads(*mention) && !mention->oblique && !mention->joint;
}

bool SubjectDiscourse::mayTakeFloor(const ActorMention& mention) const
{
    return countsAs(mention.index) == ActorKind::Company && !mention.bracketed && !m_parts.letsOthers(mention.index)
        && !mention.medium && (!mention.backer || mention.index == m_topic);
}

/// Does the name stand where a sentence says what it is about? A name further on is one that this has to do with.
bool SubjectDiscourse::leads(const ActorMention& mention) const
{
    const std::uint32_t first = m_document.sentences[sentenceOf(mention.first)].first;
    return mention.first - first <= kLeadReach;
}

} // namespace vigie::extraction
