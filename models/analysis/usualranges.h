// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"

#include <array>
#include <optional>
#include <vector>

namespace vigie {

/// What amounts are usual in a workspace, by kind, by sector and by firm: the median and the spread of the powers of
/// ten of the figures that count, so that what many articles tell is no more usual for it. Robust: a few wrong
/// figures do not move it.
class UsualRanges
{
public:
    static constexpr std::size_t kEnoughOfFirm = 5; ///< figures that a range is made from
    static constexpr std::size_t kEnoughOfSector = 8;
    static constexpr std::size_t kEnoughOfKind = 20;

    struct Range
    {
        double median = 0; ///< as a power of ten of the display currency, or of the count
        double spread = 0; ///< standard deviations' worth, likewise; at least a quarter

        /// How far a value lies outside, in spreads; 0 within. Positive above, negative below.
        double outside(double powerOfTen) const;
    };

    /// Money is compared in `currency`.
    UsualRanges(const Cube& cube, const QString& currency);

    /// Of the firm where it has enough figures of the kind, else of the sector, else of the kind; else nothing.
    std::optional<Range> rangeFor(MetricKind kind, std::uint32_t subject, std::uint8_t sector) const;

private:
    struct OfKind
    {
        std::optional<Range> all;
        std::array<std::optional<Range>, kSectorCount> sectors;
        std::vector<std::optional<Range>> firms; ///< by actor; empty where no firm has enough figures
    };

    std::array<OfKind, kMetricKinds.size()> m_kinds;
};

} // namespace vigie
