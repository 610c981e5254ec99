// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subject.h"

#include <algorithm>
#include <numeric>

namespace vigie::extraction {

namespace {

constexpr float kReachBefore = 4; ///< a sentence's subject reaches far to the right …
constexpr float kAfter = 0.5F; ///< … and an actor behind the figure is rarer its subject,
constexpr float kLinked = 1.5F; ///< but for "120 emplois chez X"
constexpr float kOblique = 0.4F; ///< "filiale de X", "avec X"
constexpr float kBracketed = 0.5F;
constexpr float kCenter = 0.42F; ///< what the sentence before was about
constexpr float kCenterFaded = 0.3F; ///< the same across a paragraph's border
constexpr float kTopic = 0.4F; ///< what the article is about
constexpr float kLender = 1.1F; ///< who lends, in an article about a loan: it is the lender's …
constexpr float kGrantor = 0.3F; ///< … but for "X obtient 750 000 $"
constexpr std::uint32_t kLedeSentences = 2;
constexpr std::size_t kWindow = 24; ///< mentions looked back at

/// One mention of an actor or place, in tokens.
struct Mention
{
    std::int32_t index = 0;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool oblique = false;
    bool bracketed = false;
};

template<class Named>
std::vector<Mention> mentionsOf(const Document& document, const std::vector<Named>& all)
{
    const auto begin = [](const Token& token) { return token.span.begin; };
    std::vector<Mention> mentions;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const ByteSpan span : all[i].mentions) {
            const auto first = std::ranges::lower_bound(document.tokens, span.begin, {}, begin);
            const auto last = std::ranges::lower_bound(document.tokens, span.end, {}, begin);
            if (first == last)
                continue;
            mentions.push_back({static_cast<std::int32_t>(i), static_cast<std::uint32_t>(first - document.tokens.begin()),
                                static_cast<std::uint32_t>(last - document.tokens.begin())});
        }
    std::ranges::stable_sort(mentions, {}, &Mention::first);
    return mentions;
}

/// How well an actor of a kind can be what a figure of a kind is about.
float fitness(ActorKind actor, MetricKind figure)
{
    switch (actor) {
    case ActorKind::Person: return 0;
    case ActorKind::Company: return 1;
    case ActorKind::PublicBody: return figure == MetricKind::Funding ? 1.0F : 0.3F;
    case ActorKind::Education: return figure == MetricKind::Trainees ? 1 : 0.3F;
    case ActorKind::Association: return 0.25F;
    }
    return 0;
}

/// Who is talked about at each sentence, and in the whole text.
struct Discourse
{
    std::vector<std::int32_t> center; ///< by sentence: the actor that it, or the last one that named any, is about; -1 = none yet
    std::int32_t topic = -1;
    float topicShare = 0; ///< of all that is said about actors
    std::int32_t lender = -1;
};

/// How firmly a figure is tied to its subject.
struct Hold
{
    bool own = false; ///< named in its sentence
    bool held = false; ///< named there or in the sentence before, in its paragraph
};

class SubjectReader
{
public:
    SubjectReader(const Document& document, const Names& names, const FigureRuler& ruler, const CueTable& cues)
        : m_document(document)
        , m_names(names)
        , m_ruler(ruler)
        , m_hits(cues.find(document))
        , m_mentions(mentionsOf(document, names.actors))
    {
        for (Mention& mention : m_mentions) {
            mention.oblique = isOblique(mention);
            mention.bracketed = mention.first > 0 && word(mention.first - 1) == "(";
        }
        readDiscourse();
    }

    void read(Figure& figure) const
    {
        float best = 0;
        const auto behind = std::ranges::lower_bound(m_mentions, figure.firstToken, {}, &Mention::first);
        for (auto mention = behind - std::min<std::ptrdiff_t>(behind - m_mentions.begin(), kWindow); mention != m_mentions.end(); ++mention) {
            const std::uint32_t sentence = m_document.tokens[mention->first].sentence;
            if (sentence > figure.sentence)
                break;
            if (sentence == figure.sentence)
                take(figure, mention->index, ownScore(*mention, figure), {true, true}, best);
        }
        if (figure.sentence > 0) {
            const bool sameParagraph = m_document.sentences[figure.sentence - 1].paragraph == figure.paragraph;
            take(figure, m_discourse.center[figure.sentence - 1], sameParagraph ? kCenter : kCenterFaded, {false, sameParagraph}, best);
        }
        take(figure, m_discourse.topic, kTopic * m_discourse.topicShare, {}, best);
        if (figure.kind == MetricKind::Funding)
            take(figure, m_discourse.lender, sentenceHas(figure, "receives") ? kGrantor : kLender, {}, best);
        if (figure.subject >= 0)
            figure.addRule(figure.ownSubject ? "subject.sentence" : "subject.discourse");
    }

private:
    std::string_view word(std::uint32_t token) const { return m_document.fold(m_document.tokens[token]); }

    void take(Figure& figure, std::int32_t actor, float score, Hold hold, float& best) const
    {
        if (actor < 0)
            return;
        score *= fitness(m_names.actors[static_cast<std::size_t>(actor)].kind, *figure.kind);
        if (score <= best)
            return;
        best = score;
        figure.subject = actor;
        figure.ownSubject = hold.own;
        figure.heldSubject = hold.held && m_names.actors[static_cast<std::size_t>(actor)].kind == ActorKind::Company;
    }

    float ownScore(const Mention& mention, const Figure& figure) const
    {
        const bool before = mention.first < figure.firstToken;
        const float distance = m_ruler.distance(figure.firstToken, figure.lastToken, mention.first, mention.last);
        float score = before ? FigureRuler::decay(distance / kReachBefore) : kAfter * FigureRuler::decay(distance / 2);
        if (!before && hasCue(mention.first, "link"))
            score *= kLinked;
        else if (mention.oblique && !(figure.kind == MetricKind::Funding && isLender(mention)))
            score *= kOblique;
        if (mention.bracketed)
            score *= kBracketed;
        return score;
    }

    bool sentenceHas(const Figure& figure, std::string_view label) const
    {
        const Sentence& sentence = m_document.sentences[figure.sentence];
        for (auto hit = std::ranges::lower_bound(m_hits, sentence.first, {}, &CueHit::first);
             hit != m_hits.end() && hit->first < sentence.last; ++hit)
            if (hit->cue->label == label)
                return true;
        return false;
    }

    /// Does a cue of this label end right before the token?
    bool hasCue(std::uint32_t token, std::string_view label) const
    {
        const std::uint32_t from = token > 3 ? token - 3 : 0;
        for (auto hit = std::ranges::lower_bound(m_hits, from, {}, &CueHit::first); hit != m_hits.end() && hit->first < token; ++hit)
            if (hit->last == token && hit->cue->label == label)
                return true;
        return false;
    }

    /// "filiale du groupe chinois Envision", "déployé par l'embouteilleur X": a preposition before it, over the words that only introduce a name.
    /// What opens its sentence ("Avec le Groupe Lear, …") is talked about all the same.
    bool isOblique(const Mention& mention) const
    {
        constexpr std::uint32_t kIntroduction = 4;
        const std::uint32_t first = m_document.sentences[m_document.tokens[mention.first].sentence].first;
        std::uint32_t at = mention.first;
        const std::uint32_t behind = mention.last + (mention.last < m_document.tokens.size() && word(mention.last) == "," ? 1 : 0);
        if (behind < m_document.tokens.size() && word(behind) == "qui")
            return false; // "reviennent au Groupe Yazaki, qui construira"
        for (std::uint32_t i = 0; i < kIntroduction && at > first; ++i) {
            if (hasCue(at, "oblique"))
                return at - 1 != first;
            if (hasCue(at, "introduces"))
                --at;
            else if (at >= first + 2 && !m_document.tokens[at - 1].capitalised
                     && (hasCue(at - 1, "article") || hasCue(at - 1, "oblique")))
                at -= hasCue(at - 1, "article") ? 2 : 1; // "par l'embouteilleur X": a noun that no list holds
            else
                return false;
        }
        return false;
    }

    void readDiscourse()
    {
        m_discourse.center.assign(m_document.sentences.size(), -1);
        std::vector<float> weight(m_names.actors.size());
        auto mention = m_mentions.begin();
        std::int32_t center = -1;
        for (std::uint32_t sentence = 0; sentence < m_document.sentences.size(); ++sentence) {
            bool found = false;
            std::int32_t aside = -1;
            for (; mention != m_mentions.end() && mention->first < m_document.sentences[sentence].last; ++mention) {
                const auto& actor = m_names.actors[static_cast<std::size_t>(mention->index)];
                const bool firm = actor.kind == ActorKind::Company;
                weight[static_cast<std::size_t>(mention->index)] += actor.kind == ActorKind::Person ? 0 : (firm ? 1.0F : 0.3F) * (mention->oblique ? kOblique : 1.0F)
                    * (sentence < kLedeSentences ? 3.0F : 1.0F);
                if (firm && !mention->oblique && !mention->bracketed && !found) {
                    center = mention->index;
                    found = true;
                } else if (firm && !mention->bracketed && !hasCue(mention->first, "says")) {
                    aside = mention->index;
                }
                noteLender(*mention, sentence);
            }
            const bool opensParagraph
                = sentence == 0 || m_document.sentences[sentence].paragraph != m_document.sentences[sentence - 1].paragraph;
            if (!found && aside >= 0 && (opensParagraph || center < 0))
                center = aside;
            m_discourse.center[sentence] = center;
        }
        const auto top = std::ranges::max_element(weight);
        if (top != weight.end() && *top > 0) {
            m_discourse.topic = static_cast<std::int32_t>(top - weight.begin());
            m_discourse.topicShare = *top / std::accumulate(weight.begin(), weight.end(), 0.0F);
        }
    }

    /// Is it a lender by its name?
    bool isLender(const Mention& mention) const
    {
        for (auto hit = std::ranges::lower_bound(m_hits, mention.first, {}, &CueHit::first); hit != m_hits.end() && hit->first < mention.last;
             ++hit)
            if (hit->cue->label == "lender")
                return true;
        return false;
    }

    void noteLender(const Mention& mention, std::uint32_t sentence)
    {
        if (m_discourse.lender < 0 && sentence <= kLedeSentences && isLender(mention))
            m_discourse.lender = mention.index;
    }

    const Document& m_document;
    const Names& m_names;
    const FigureRuler& m_ruler;
    std::vector<CueHit> m_hits;
    std::vector<Mention> m_mentions;
    Discourse m_discourse;
};

} // namespace

void findSubjects(Figures& figures, const Document& document, const Names& names, const FigureRuler& ruler,
                  const FigureLexicon& lexicon)
{
    const SubjectReader reader(document, names, ruler, lexicon.subjects);
    for (Figure& figure : figures)
        reader.read(figure);
}

void findPlaces(Figures& figures, const Document& document, const Names& names, const FigureRuler& ruler)
{
    const std::vector<Mention> mentions = mentionsOf(document, names.places);
    for (Figure& figure : figures) {
        const Sentence& sentence = document.sentences[figure.sentence];
        float best = 0;
        for (auto mention = std::ranges::lower_bound(mentions, sentence.first, {}, &Mention::first);
             mention != mentions.end() && mention->first < sentence.last; ++mention) {
            const float score
                = FigureRuler::decay(ruler.distance(figure.firstToken, figure.lastToken, mention->first, mention->last));
            if (score > best) {
                best = score;
                figure.place = mention->index;
            }
        }
    }
}

void markInvestors(Names& names, const Figures& figures)
{
    for (const Figure& figure : figures) {
        if (figure.subject < 0 || figure.role == Role::Background)
            continue;
        ExtractedActor& actor = names.actors[static_cast<std::size_t>(figure.subject)];
        const bool pays = figure.kind == MetricKind::Investment || figure.kind == MetricKind::JobsCreated;
        const bool lends = figure.kind == MetricKind::Funding && actor.kind == ActorKind::PublicBody;
        if ((pays && actor.kind == ActorKind::Company) || lends)
            actor.investor = true;
    }
}

} // namespace vigie::extraction
