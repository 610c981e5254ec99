// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sectors/sectorevidence.h"

#include "models/extraction/resources.h"
#include "models/extraction/sectors/works.h"
#include "models/extraction/text/verbform.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

constexpr std::ptrdiff_t kManyTrades = 4; ///< first sectors of firms
constexpr std::uint32_t kHeadReach = 4; ///< tokens behind a head: "usine de la", "fabricant mondial de"
constexpr std::uint32_t kPurposeReach = 12; ///< tokens behind "destiné": "à l'automobile, à l'électroménager"
constexpr std::uint32_t kProductReach = 10; ///< tokens before it where the product stands …
constexpr std::uint32_t kOpeningTokens
    = 4; ///< … unless it begins a sentence ("Elle équipera …"): then in the last one
constexpr std::uint32_t kLastSentenceReach = 40; ///< and so far
constexpr std::int32_t kProductWeight = 3; ///< of its term
constexpr int kEnumerated = 4; ///< sectors that make an enumeration …
constexpr std::uint32_t kEnumerationGap = 6; ///< … each at most so many tokens behind the one before
constexpr std::int32_t kEnumeratedWeight = 2; ///< of a term that can stand in it

using Entry = SectorLexicon::Entry;

/// "le port Dakhla Atlantique": the words in small letters that begin a name say what the place is.
ByteSpan withoutNouns(ByteSpan name, const Document& document)
{
    const auto begin = [](const Token& token) { return token.span.begin; };
    auto token = std::ranges::lower_bound(document.tokens, name.begin, {}, begin);
    while (token != document.tokens.end() && token->span.end < name.end && token->kind == TokenKind::Word
           && !token->capitalised)
        ++token;
    if (token != document.tokens.end() && token->span.begin < name.end)
        name.begin = token->span.begin;
    return name;
}

/// The stretches whose words count for nothing, ascending.
std::vector<ByteSpan> skippedSpans(const Document& document, const Names& names)
{
    std::vector<ByteSpan> skipped = names.offices;
    for (const ExtractedActor& actor : names.actors) {
        if (actor.kind != ActorKind::Company)
            skipped.insert(skipped.end(), actor.mentions.begin(), actor.mentions.end());
    }
    for (const ExtractedPlace& place : names.places) {
        // A town says nothing ("Vannes", "Cognac"), a site of one word does ("Casanearshore").
        if (!place.key.empty() || place.name.find(' ') != std::string::npos)
            for (const ByteSpan& mention : place.mentions)
                skipped.push_back(withoutNouns(mention, document));
    }
    std::ranges::sort(skipped, {}, &ByteSpan::begin);
    return skipped;
}

const KnownActor* knownActor(const ExtractedActor& actor, const NameLexicon& lexicon)
{
    if (const KnownActor* known = lexicon.actorOf(actor.name))
        return known;
    for (const std::string& alias : actor.aliases) {
        if (const KnownActor* known = lexicon.actorOf(alias))
            return known;
    }
    // "Audi Brussels" does what Audi does.
    std::string_view parent = actor.name;
    while (actor.kind == ActorKind::Company && parent.find(' ') != std::string_view::npos) {
        parent = parent.substr(0, parent.rfind(' '));
        if (const KnownActor* known = lexicon.actorOf(parent); known != nullptr && known->kind == ActorKind::Company)
            return known;
    }
    return nullptr;
}

/// Reads, token by token, where stands what something is for.
class PurposeReader
{
public:
    PurposeReader(const Document& document, const SectorLexicon& lexicon, std::span<const WordId> ids)
        : m_document(document)
        , m_lexicon(lexicon)
        , m_ids(ids)
    {
    }

    void see(std::uint32_t at)
    {
        using Lead = SectorLexicon::Lead;
        const Lead lead = m_lexicon.lead(m_ids[at]);
        if (lead == Lead::Maker)
            m_until = 0;
        if (lead == Lead::Purpose || (lead == Lead::LoosePurpose && isFollowedByNoun(at))) {
            m_opener = at;
            m_until = at + 1 + kPurposeReach;
        }
    }
    bool covers(std::uint32_t at) const { return at < m_until; }
    /// The first token where the product may stand.
    std::uint32_t from() const
    {
        const std::uint32_t sentence = m_document.tokens[m_opener].sentence;
        const std::uint32_t first = m_document.sentences[sentence].first;
        const auto back = [&](std::uint32_t reach) { return m_opener > reach ? m_opener - reach : 0; };
        if (sentence > 0 && m_opener < first + kOpeningTokens)
            return std::max(m_document.sentences[sentence - 1].first, back(kLastSentenceReach));
        return std::max(first, back(kProductReach));
    }

private:
    /// "pour accueillir": what stands behind "pour" is done, nothing is meant for it.
    bool isFollowedByNoun(std::uint32_t at) const
    {
        return at + 1 < m_ids.size() && m_document.tokens[at + 1].kind == TokenKind::Word
            && !endsAsInfinitive(m_document.fold(m_document.tokens[at + 1]));
    }

    const Document& m_document;
    const SectorLexicon& m_lexicon;
    std::span<const WordId> m_ids;
    std::uint32_t m_opener = 0;
    std::uint32_t m_until = 0;
};

} // namespace

bool isIncidental(Sector sector)
{
    switch (sector) {
    case Sector::ConstructionRealEstate:
    case Sector::Finance:
    case Sector::EducationTraining:
    case Sector::PublicAdministration:
    case Sector::ProfessionalServices:
        return true;
    default:
        return false;
    }
}

SectorEvidence::SectorEvidence(const Document& document, const Names& names, const Resources& resources)
    : m_terms(resources.data().sectors.terms())
    , m_tally(readTally(document, resources))
{
    readHits(document, skippedSpans(document, names), resources.data().sectors);
    readActors(names, resources.data().names);
}

std::span<const SectorEvidence::Hit> SectorEvidence::hits(std::uint32_t first, std::uint32_t last) const
{
    const auto begin = std::ranges::lower_bound(m_hits, first, {}, &Hit::first);
    const auto end = std::ranges::lower_bound(begin, m_hits.end(), last, {}, &Hit::first);
    return {begin, end};
}

bool SectorEvidence::isOnlyEnumerated(Sector sector) const
{
    const auto counts = [](const Hit& hit) {
        return !hit.purpose && hit.entries.front().weight >= kEnumeratedWeight
            && hit.entries.front().sector != Sector::MultiSector;
    };
    bool enumerated = false;
    for (auto first = m_hits.begin(); first != m_hits.end();) {
        std::array<bool, kSectorCount> named{};
        auto last = first;
        std::uint32_t reach = first->last + kEnumerationGap;
        bool tells = false;
        for (; last != m_hits.end() && last->sentence == first->sentence && last->first <= reach; ++last) {
            tells = tells || std::ranges::count(last->entries, sector, &Entry::sector) > 0;
            if (!counts(*last))
                continue;
            reach = last->last + kEnumerationGap;
            named[static_cast<std::size_t>(last->entries.front().sector)] = true;
        }
        if (tells && std::ranges::count(named, true) < kEnumerated)
            return false;
        enumerated = enumerated || tells;
        first = last;
    }
    return enumerated;
}

void SectorEvidence::readHits(const Document& document, std::vector<ByteSpan> skipped, const SectorLexicon& lexicon)
{
    const auto size = static_cast<std::uint32_t>(document.tokens.size());
    const std::vector<WordId> ids = lexicon.wordsOf(document);
    auto skip = skipped.begin();
    std::uint32_t skippedUntil = 0; // a name may lie inside an office
    std::uint32_t headedUntil = 0;
    PurposeReader purpose(document, lexicon, ids);
    for (std::uint32_t at = 0; at < size;) {
        const Token& token = document.tokens[at];
        if (token.kind != TokenKind::Word)
            headedUntil = 0;
        else if (lexicon.isHead(ids[at]))
            headedUntil = at + 1 + kHeadReach;
        purpose.see(at);
        bool beginsName = false;
        for (; skip != skipped.end() && skip->begin <= token.span.begin; ++skip) {
            beginsName = beginsName || skip->begin == token.span.begin;
            skippedUntil = std::max(skippedUntil, skip->end);
        }
        const bool inName = token.span.begin < skippedUntil;
        const bool number = token.kind == TokenKind::Number; // "5 étoiles"
        if ((token.kind != TokenKind::Word && !number) || (inName && !beginsName)) {
            ++at;
            continue;
        }
        const std::uint32_t end = document.sentences[token.sentence].last;
        SectorLexicon::Match match = lexicon.phraseAt(std::span(ids).subspan(at, end - at));
        if (inName && (match.length < 2 || document.tokens[at + match.length - 1].span.end != skippedUntil)) {
            ++at;
            continue;
        }
        if (match.length == 0 && !number)
            match = lexicon.prefixOf(document.fold(token), token.head);
        if (match.length > 0) {
            m_hits.push_back({at, at + match.length, token.sentence, at < headedUntil,
                              isWorks(document, lexicon, ids, at), false, lexicon.entries(match)});
            m_hits.back().purpose = purpose.covers(at) && isForeign(purpose.from());
        }
        at += std::max(match.length, std::uint32_t{1});
    }
}

bool SectorEvidence::isForeign(std::uint32_t from) const
{
    const auto strongest = [](const Hit& of) { return *std::ranges::max_element(of.entries, {}, &Entry::weight); };
    for (auto before = std::next(m_hits.rbegin()); before != m_hits.rend() && before->first >= from; ++before) {
        const Entry product = strongest(*before);
        if (!before->purpose && product.weight >= kProductWeight && !isIncidental(product.sector)
            && product.sector != Sector::MultiSector)
            return product.sector != strongest(m_hits.back()).sector;
    }
    return false;
}

void SectorEvidence::readActors(const Names& names, const NameLexicon& lexicon)
{
    std::array<bool, kSectorCount> trades{};
    m_actors.reserve(names.actors.size());
    for (const ExtractedActor& actor : names.actors) {
        const KnownActor* known = knownActor(actor, lexicon);
        if (known != nullptr && !known->sectors.empty())
            m_actors.push_back(known->sectors);
        else if (actor.kind == ActorKind::Education)
            m_actors.push_back({Sector::EducationTraining});
        else
            m_actors.emplace_back();
        const std::vector<Sector>& sectors = m_actors.back();
        // A bank says nothing: it pays for one project as for many.
        if (actor.kind == ActorKind::Company && !sectors.empty() && std::ranges::count(sectors, Sector::Finance) == 0)
            trades[static_cast<std::size_t>(sectors.front())] = true;
    }
    m_ofManyTrades = std::ranges::count(trades, true) >= kManyTrades;
}

} // namespace vigie::extraction
