// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/sectors/sectorevidence.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>

/// What a text says about each sector, added up.
namespace vigie::extraction {

/// Scores are in points: one point is a term of weight 1 far down in the text, so many of them in whole numbers.
inline constexpr std::int32_t kSectorPoint = 20;
inline constexpr std::uint32_t kNeverTold = std::numeric_limits<std::uint32_t>::max();

struct SectorAccount
{
    std::int32_t said = 0; ///< by words and actors
    std::uint32_t first = kNeverTold; ///< byte where it is first told
    int actors = 0;
};

struct SectorAccounts
{
    std::array<SectorAccount, kSectorCount> bySector{};
    std::int32_t allKinds = 0; ///< weight of the words that speak of all kinds of sectors
    std::optional<Sector> built; ///< of the first thing that the opening says is built, whoever builds it
    bool teaching = false; ///< the text goes on about teaching, whatever is taught

    SectorAccount& of(Sector sector) { return bySector[static_cast<std::size_t>(sector)]; }
    const SectorAccount& of(Sector sector) const { return bySector[static_cast<std::size_t>(sector)]; }
    Sector sectorOf(const SectorAccount& account) const { return static_cast<Sector>(&account - bySector.data()); }
};

SectorAccounts readSectorAccounts(const Document& document, const Names& names, const SectorEvidence& evidence);

/// The byte where a sentence begins, kNeverTold behind the last.
std::uint32_t beginOfSentence(const Document& document, std::uint32_t sentence);

} // namespace vigie::extraction
