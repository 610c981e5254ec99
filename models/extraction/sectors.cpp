// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names.h"
#include "models/extraction/resources.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

constexpr std::size_t kMaxSectors = 3;
constexpr std::int32_t kScale = 12; ///< a weight's unit, so that shares are whole
constexpr std::uint32_t kLedeSentences = 2; ///< what the text is about stands there
constexpr std::array<std::int32_t, 4> kSentenceHalves{
    4, 4, 3, 2}; ///< weight of the first sentences and of all others, in halves
constexpr std::int32_t kRepeatShare = 2; ///< a term's later mentions count one part in this many, each
constexpr std::uint8_t kMostRepeats = 3;
constexpr std::int32_t kSentenceMost
    = 8 * kScale; ///< of one sector from one sentence; of what is above it one part in four
constexpr std::int32_t kAboveShare = 4;
constexpr std::int32_t kActorWeight
    = 4 * kScale; ///< of a well-known firm's own sector; half as much again in the lede
constexpr int kMostActors = 2; ///< of one sector that count
constexpr std::int32_t kFloor = 4 * kScale; ///< below it no sector is told
constexpr std::int32_t kSecondPercent = 45; ///< of the first one's score that another sector needs
constexpr int kRoundUpSectors
    = 5; ///< a text of so many sectors, none of them with a quarter of the whole, is a round-up
constexpr std::int32_t kRoundUpShare = 4;

/// The weight of a sentence, applied to `value`.
constexpr std::int32_t weighed(std::int32_t value, std::uint32_t sentence)
{
    return value * kSentenceHalves[std::min<std::size_t>(sentence, kSentenceHalves.size() - 1)] / 2;
}

using Scores = std::array<std::int32_t, kSectorCount>;

/// Adds up what the tokens say.
class Counter
{
public:
    Counter(const Document& document, const Names& names, const Resources& resources)
        : m_document(document)
        , m_lexicon(resources.data().sectors)
        , m_names(resources.data().names)
        , m_seen(m_lexicon.terms(), 0)
    {
        for (const ExtractedActor& actor : names.actors) {
            if (actor.kind != ActorKind::Company)
                m_skipped.insert(m_skipped.end(), actor.mentions.begin(), actor.mentions.end());
        }
        for (const ExtractedPlace& place : names.places)
            m_skipped.insert(m_skipped.end(), place.mentions.begin(), place.mentions.end());
        std::ranges::sort(m_skipped, {}, &ByteSpan::begin);
    }

    Scores count(std::uint32_t first, std::uint32_t last)
    {
        std::vector<WordId> ids;
        ids.reserve(last - first);
        for (std::uint32_t at = first; at < last; ++at)
            ids.push_back(m_lexicon.wordOf(m_document.fold(m_document.tokens[at])));
        std::uint32_t sentence = first < last ? m_document.tokens[first].sentence : 0;
        for (std::uint32_t at = first; at < last;) {
            const Token& token = m_document.tokens[at];
            if (token.sentence != sentence) {
                closeSentence(sentence);
                sentence = token.sentence;
            }
            if (token.kind != TokenKind::Word || isSkipped(token.span)) {
                ++at;
                continue;
            }
            SectorLexicon::Match match = m_lexicon.phraseAt(std::span(ids).subspan(at - first));
            if (match.length == 0)
                match = m_lexicon.prefixOf(m_document.fold(token));
            if (match.length > 0)
                add(match, token.sentence);
            at += std::max(match.length, std::uint32_t{1});
        }
        closeSentence(sentence);
        return m_scores;
    }

    /// Adds what the well-known actors of the text are in.
    void addActors(const Names& names, Scores& scores) const
    {
        std::array<int, kSectorCount> actors{};
        for (const ExtractedActor& actor : names.actors) {
            const KnownActor* known = knownActor(actor);
            if (known == nullptr || known->sectors.empty())
                continue;
            std::int32_t weight = kActorWeight / static_cast<std::int32_t>(known->sectors.size());
            if (isInLede(actor.mentions.front()))
                weight += weight / 2;
            for (const Sector sector : known->sectors) {
                const auto at = static_cast<std::size_t>(sector);
                // Banks stand in every second text, and are seldom what it is about.
                if (actors[at]++ < kMostActors)
                    scores[at] += sector == Sector::Finance ? weight / 2 : weight;
            }
        }
    }

private:
    const KnownActor* knownActor(const ExtractedActor& actor) const
    {
        if (const KnownActor* known = m_names.actorOf(actor.name))
            return known;
        for (const std::string& alias : actor.aliases) {
            if (const KnownActor* known = m_names.actorOf(alias))
                return known;
        }
        return nullptr;
    }

    bool isInLede(ByteSpan span) const
    {
        const auto token = std::ranges::lower_bound(m_document.tokens, span.begin, {},
                                                    [](const Token& t) { return t.span.begin; });
        return token != m_document.tokens.end() && token->sentence < kLedeSentences;
    }

    void closeSentence(std::uint32_t sentence)
    {
        const std::int32_t most = weighed(kSentenceMost, sentence);
        for (std::size_t i = 0; i < kSectorCount; ++i) {
            const std::int32_t above = std::max(m_sentence[i] - most, 0);
            m_scores[i] += m_sentence[i] - above + above / kAboveShare;
            m_sentence[i] = 0;
        }
    }

    bool isSkipped(ByteSpan span)
    {
        while (m_next < m_skipped.size() && m_skipped[m_next].end <= span.begin)
            ++m_next;
        return m_next < m_skipped.size() && m_skipped[m_next].begin <= span.begin;
    }

    void add(const SectorLexicon::Match& match, std::uint32_t sentence)
    {
        const auto entries = m_lexicon.entries(match);
        std::uint8_t& seen = m_seen[entries.front().term];
        if (seen > kMostRepeats)
            return;
        std::int32_t share = seen == 0 ? kScale : kScale / kRepeatShare;
        ++seen;
        share = weighed(share, sentence);
        for (const SectorLexicon::Entry& entry : entries)
            m_sentence[static_cast<std::size_t>(entry.sector)] += entry.weight * share;
    }

    const Document& m_document;
    const SectorLexicon& m_lexicon;
    const NameLexicon& m_names;
    std::vector<std::uint8_t> m_seen; ///< by term
    std::vector<ByteSpan>
        m_skipped; ///< names of institutions and places say nothing: a minister of tourism opens many plants
    std::size_t m_next = 0;
    Scores m_scores{};
    Scores m_sentence{}; ///< of the sentence being read
};

/// Many sectors, none of them the text's own.
bool isRoundUp(const Scores& scores, std::int32_t most)
{
    std::int64_t whole = 0;
    int told = 0;
    for (const Sector sector : allSectors()) {
        const std::int32_t score = scores[static_cast<std::size_t>(sector)];
        if (sector == Sector::MultiSector)
            continue;
        whole += score;
        told += score >= kFloor;
    }
    return told >= kRoundUpSectors && std::int64_t{most} * kRoundUpShare < whole;
}

Sector strongest(const Scores& scores)
{
    return static_cast<Sector>(std::ranges::max_element(scores) - scores.begin());
}

} // namespace

std::vector<Sector> findSectors(const Document& document, const Names& names, const Resources& resources)
{
    if (document.tokens.empty())
        return {};
    Counter counter(document, names, resources);
    Scores scores = counter.count(0, static_cast<std::uint32_t>(document.tokens.size()));
    counter.addActors(names, scores);
    const Sector first = strongest(scores);
    const std::int32_t most = scores[static_cast<std::size_t>(first)];
    if (most < kFloor || first == Sector::MultiSector || isRoundUp(scores, most))
        return {Sector::MultiSector};
    std::vector<Sector> sectors;
    for (const Sector sector : allSectors()) {
        if (sector != Sector::MultiSector && scores[static_cast<std::size_t>(sector)] * 100 >= most * kSecondPercent)
            sectors.push_back(sector);
    }
    std::ranges::stable_sort(sectors, [&](Sector a, Sector b) {
        return scores[static_cast<std::size_t>(a)] > scores[static_cast<std::size_t>(b)];
    });
    if (sectors.size() > kMaxSectors + 1)
        return {Sector::MultiSector};
    sectors.resize(std::min(sectors.size(), kMaxSectors));
    return sectors;
}

std::optional<Sector> sectorOf(const Document& document, std::uint32_t first, std::uint32_t last, const Names& names,
                               const Resources& resources)
{
    last = std::min(last, static_cast<std::uint32_t>(document.tokens.size()));
    if (first >= last)
        return std::nullopt;
    const Scores scores = Counter(document, names, resources).count(first, last);
    const Sector sector = strongest(scores);
    if (scores[static_cast<std::size_t>(sector)] < 2 * kScale || sector == Sector::MultiSector)
        return std::nullopt;
    return sector;
}

} // namespace vigie::extraction
