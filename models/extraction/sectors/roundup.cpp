// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sectors/roundup.h"

#include <algorithm>

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

} // namespace

bool isRoundUp(const Document& document, const SectorEvidence& evidence, const SectorAccounts& accounts,
               const SectorAccount& main)
{
    return (accounts.allKinds >= kWords && main.said < kMost) || isSpread(accounts, main, evidence.ofManyTrades())
        || isList(accounts, main, beginOfSentence(document, kOpeningSentences));
}

} // namespace vigie::extraction
