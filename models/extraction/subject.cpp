// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subject.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr float kAfter = 0.55F; ///< an actor behind the figure is rarer its subject
constexpr float kOpensSentence = 1.35F;
constexpr float kObject = 0.6F; ///< "filiale de X", "avec X"
constexpr float kFirstCompany = 0.12F; ///< what the article is about, where nothing nearer speaks
constexpr std::uint32_t kOpening = 4; ///< tokens at a sentence's beginning

/// One mention of an actor or place, in tokens.
struct Mention
{
    std::int32_t index = 0;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

template<class Named>
std::vector<Mention> mentionsOf(const Document& document, const std::vector<Named>& all)
{
    std::vector<Mention> mentions;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const ByteSpan span : all[i].mentions) {
            const auto first = std::ranges::lower_bound(document.tokens, span.begin, {}, [](const Token& token) { return token.span.begin; });
            const auto last = std::ranges::lower_bound(document.tokens, span.end, {}, [](const Token& token) { return token.span.begin; });
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
    case ActorKind::PublicBody: return figure == MetricKind::Funding ? 0.8F : 0.3F;
    case ActorKind::Education: return figure == MetricKind::Trainees ? 1 : 0.3F;
    case ActorKind::Association: return 0.25F;
    }
    return 0;
}

class SubjectReader
{
public:
    SubjectReader(const Document& document, const Names& names, const FigureRuler& ruler)
        : m_document(document)
        , m_names(names)
        , m_ruler(ruler)
        , m_mentions(mentionsOf(document, names.actors))
    {
        for (std::size_t i = 0; i < names.actors.size() && m_firstCompany < 0; ++i)
            if (names.actors[i].kind == ActorKind::Company)
                m_firstCompany = static_cast<std::int32_t>(i);
    }

    void read(Figure& figure) const
    {
        float best = 0;
        // Bounded: what was said more than this many mentions ago is no longer talked about.
        constexpr std::size_t kWindow = 24;
        const auto behind = std::ranges::lower_bound(m_mentions, figure.firstToken, {}, &Mention::first);
        const auto begin = behind - std::min<std::ptrdiff_t>(behind - m_mentions.begin(), kWindow);
        for (auto mention = begin; mention != m_mentions.end(); ++mention) {
            if (mention->first >= m_document.sentences[figure.sentence].last)
                break;
            const float score = scoreOf(*mention, figure);
            if (score > best) {
                best = score;
                figure.subject = mention->index;
                figure.ownSubject = m_document.tokens[mention->first].sentence == figure.sentence;
            }
        }
        if (best < kFirstCompany && m_firstCompany >= 0) {
            figure.subject = m_firstCompany;
            figure.ownSubject = false;
        }
        if (figure.subject >= 0)
            figure.addRule("subject.nearest");
    }

private:
    float scoreOf(const Mention& mention, const Figure& figure) const
    {
        const auto& actor = m_names.actors[static_cast<std::size_t>(mention.index)];
        float score = fitness(actor.kind, *figure.kind)
            * FigureRuler::decay(m_ruler.distance(figure.firstToken, figure.lastToken, mention.first, mention.last));
        if (mention.first >= figure.lastToken)
            score *= kAfter;
        const std::uint32_t sentence = m_document.tokens[mention.first].sentence;
        if (mention.first < m_document.sentences[sentence].first + kOpening)
            score *= kOpensSentence;
        if (isObject(mention))
            score *= kObject;
        return score;
    }

    bool isObject(const Mention& mention) const
    {
        if (mention.first == 0)
            return false;
        const std::string_view before = m_document.fold(m_document.tokens[mention.first - 1]);
        return before == "de" || before == "d'" || before == "avec" || before == "par" || before == "du";
    }

    const Document& m_document;
    const Names& m_names;
    const FigureRuler& m_ruler;
    std::vector<Mention> m_mentions;
    std::int32_t m_firstCompany = -1;
};

} // namespace

void findSubjects(Figures& figures, const Document& document, const Names& names, const FigureRuler& ruler)
{
    const SubjectReader reader(document, names, ruler);
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
