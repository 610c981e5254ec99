// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sectors/roundup.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace vigie::extraction {

namespace {

constexpr std::int32_t kPoint = kSectorPoint;
constexpr std::int32_t kWords = 4; ///< weight of the words for "all kinds of" that make a round-up …
constexpr std::int32_t kMost = 16 * kPoint; ///< … where no sector has more
constexpr std::int32_t kFloor = 7 * kPoint; ///< sectors that make one without such words have so much …
constexpr int kSectors = 6; ///< … and are so many …
constexpr std::int32_t kPercent = 30; ///< … and the strongest has less of the whole
constexpr std::int32_t kManyTradesPercent = 32; ///< the same where firms are in many sectors
constexpr int kListedSectors = 6; ///< that are told and none of them in the first sentences …
constexpr std::int32_t kListedFloor = 5 * kPoint; ///< … each at least so much
constexpr std::uint32_t kOpeningSentences = 3;
constexpr std::ptrdiff_t kOwnSentences = 5; ///< sectors that each lead in sentences of their own …
constexpr std::ptrdiff_t kOwnPercent = 30; ///< … none of them in more of these
constexpr std::uint32_t kTallyOpening = 2; ///< sentences of a round-up that tell no trade …
constexpr std::int32_t kTradeWeight = 3; ///< … by a term of so much
constexpr std::int32_t kItemWeight = 4; ///< of one that tells an item of it
constexpr std::size_t kFewestItems = 2;

/// "Treize conventions ont été signées. … dans l'agro-industrie, la chimie, le cuir, l'automobile et la plasturgie":
/// a text about one sector begins with it.
bool isList(const SectorAccounts& accounts, const SectorAccount& main, std::uint32_t openingEnd)
{
    int told = 0;
    for (const SectorAccount& account : accounts.bySector)
        told += account.said >= kListedFloor && !isIncidental(accounts.sectorOf(account));
    return told >= kListedSectors && main.first >= openingEnd;
}

/// No sector has much of what is said of all.
bool isSpread(const SectorAccounts& accounts, const SectorAccount& main, bool ofManyTrades)
{
    std::int64_t whole = 0;
    int told = 0;
    for (const SectorAccount& account : accounts.bySector) {
        whole += account.said;
        told += account.said >= kFloor;
    }
    return (told >= kSectors || ofManyTrades)
        && std::int64_t{main.said} * 100 < whole * (ofManyTrades ? kManyTradesPercent : kPercent);
}

/// Does a text tell a trade in its first sentences?
bool opensWithTrade(const Document& document, const Names& names, const SectorEvidence& evidence,
                    std::uint32_t opening)
{
    const std::uint32_t end = beginOfSentence(document, opening);
    for (std::size_t i = 0; i < names.actors.size(); ++i) {
        const auto& sectors = evidence.sectorsOf(i);
        if (names.actors[i].kind == ActorKind::Company && names.actors[i].mentions.front().begin < end
            && !sectors.empty() && std::ranges::count(sectors, Sector::Finance) == 0)
            return true;
    }
    return std::ranges::any_of(evidence.hits(), [opening](const SectorEvidence::Hit& hit) {
        return hit.sentence < opening && std::ranges::any_of(hit.entries, [](const SectorLexicon::Entry& entry) {
                   return entry.weight >= kTradeWeight && entry.sector != Sector::MultiSector
                       && !isIncidental(entry.sector);
               });
    });
}

/// How many sentences each sector leads, by a term that can tell it.
std::array<std::ptrdiff_t, kSectorCount> leadsOf(const Document& document, const SectorEvidence& evidence)
{
    std::vector<std::array<std::int32_t, kSectorCount>> said(document.sentences.size());
    for (const SectorEvidence::Hit& hit : evidence.hits())
        for (const SectorLexicon::Entry& entry : hit.entries)
            if (!hit.purpose && !isIncidental(entry.sector))
                said[hit.sentence][static_cast<std::size_t>(entry.sector)] += entry.weight;
    std::array<std::ptrdiff_t, kSectorCount> leads{};
    for (const auto& sentence : said) {
        const auto most = std::ranges::max_element(sentence);
        leads[static_cast<std::size_t>(most - sentence.begin())] += *most >= kTradeWeight;
    }
    return leads;
}

/// "Le volailler X modernise son abattoir. L'équipementier Y ajoute un atelier. …": each sentence tells another
/// trade.
bool isWalk(const Document& document, const SectorEvidence& evidence)
{
    const auto leads = leadsOf(document, evidence);
    const std::ptrdiff_t sentences = std::accumulate(leads.begin(), leads.end(), std::ptrdiff_t{0});
    return std::ranges::count_if(leads, [](std::ptrdiff_t of) { return of > 0; }) >= kOwnSentences
        && std::ranges::max(leads) * 100 <= sentences * kOwnPercent;
}

/// Money, schools and offices stand in every text, works are an item like others.
bool isItem(const Document& document, const SectorEvidence::Hit& hit, const SectorLexicon::Entry& entry)
{
    return hit.sentence > 0 && !hit.purpose && entry.sector != Sector::MultiSector
        && (entry.sector == Sector::ConstructionRealEstate || !isIncidental(entry.sector))
        && (entry.weight >= kItemWeight || document.fold(document.tokens[hit.first]) == "l'"); // "l'énergie"
}

} // namespace

std::vector<Sector> talliedSectors(const Document& document, const Names& names, const SectorEvidence& evidence)
{
    if (!evidence.tally().opens || opensWithTrade(document, names, evidence, kTallyOpening))
        return {};
    std::vector<Sector> items;
    for (const SectorEvidence::Hit& hit : evidence.hits()) {
        const SectorLexicon::Entry& entry = *std::ranges::max_element(hit.entries, {}, &SectorLexicon::Entry::weight);
        if (!isItem(document, hit, entry) || std::ranges::count(items, entry.sector) > 0)
            continue;
        if (items.empty() && evidence.tally().industry < hit.first)
            return {Sector::MultiSector};
        items.push_back(entry.sector);
    }
    if (items.empty() && evidence.tally().industry != Tally::kNowhere)
        return {Sector::MultiSector};
    if (items.size() < kFewestItems)
        return {};
    return items;
}

bool isRoundUp(const Document& document, const Names& names, const SectorEvidence& evidence,
               const SectorAccounts& accounts, const SectorAccount& main)
{
    return (accounts.allKinds >= kWords && main.said < kMost) || isSpread(accounts, main, evidence.ofManyTrades())
        || isList(accounts, main, beginOfSentence(document, kOpeningSentences))
        || (isWalk(document, evidence) && !opensWithTrade(document, names, evidence, 1));
}

} // namespace vigie::extraction
