// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names.h"
#include "models/extraction/resources.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

constexpr std::size_t kMaxSectors = 3;
constexpr std::int32_t kLedeFactor = 2; ///< the first sentences count double
constexpr std::uint32_t kLedeSentences = 2;
constexpr std::int32_t kRepeatShare = 2; ///< a term's later mentions count one part in this many, each
constexpr std::uint8_t kMostRepeats = 3;
constexpr std::int32_t kActorWeight = 3; ///< of a well-known firm's own sector
constexpr std::int32_t kScale = 12; ///< so that shares are whole
constexpr std::int32_t kFloor = 4 * kScale; ///< below it no sector is told
constexpr std::int32_t kSecondPercent = 45; ///< of the first one's score that another sector needs

using Scores = std::array<std::int32_t, kSectorCount>;

/// Adds up what the tokens say.
class Counter
{
public:
    Counter(const Document& document, const Names& names, const Resources& resources)
        : m_document(document)
        , m_lexicon(resources.data().sectors)
        , m_gazetteer(resources.data().names.gazetteer)
        , m_seen(m_lexicon.terms(), 0)
    {
        for (const ExtractedActor& actor : names.actors) {
            if (actor.kind != ActorKind::Company)
                m_skipped.insert(m_skipped.end(), actor.mentions.begin(), actor.mentions.end());
        }
        std::ranges::sort(m_skipped, {}, &ByteSpan::begin);
    }

    Scores count(std::uint32_t first, std::uint32_t last)
    {
        std::vector<WordId> ids;
        ids.reserve(last - first);
        for (std::uint32_t at = first; at < last; ++at)
            ids.push_back(m_lexicon.wordOf(m_document.fold(m_document.tokens[at])));
        for (std::uint32_t at = first; at < last;) {
            const Token& token = m_document.tokens[at];
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
        return m_scores;
    }

    void addActors(const Names& names, Scores& scores) const
    {
        for (const ExtractedActor& actor : names.actors) {
            if (actor.kind != ActorKind::Company)
                continue;
            const auto known = std::ranges::find(m_gazetteer.actors, actor.name, &KnownActor::name);
            if (known == m_gazetteer.actors.end())
                continue;
            for (const Sector sector : known->sectors)
                scores[static_cast<std::size_t>(sector)]
                    += kActorWeight * kScale / static_cast<std::int32_t>(known->sectors.size());
        }
    }

private:
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
        if (sentence < kLedeSentences)
            share *= kLedeFactor;
        for (const SectorLexicon::Entry& entry : entries)
            m_scores[static_cast<std::size_t>(entry.sector)] += entry.weight * share;
    }

    const Document& m_document;
    const SectorLexicon& m_lexicon;
    const Gazetteer& m_gazetteer;
    std::vector<std::uint8_t> m_seen; ///< by term
    std::vector<ByteSpan> m_skipped; ///< names of institutions say nothing: a minister of tourism opens many plants
    std::size_t m_next = 0;
    Scores m_scores{};
};

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
    if (most < kFloor || first == Sector::MultiSector)
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
