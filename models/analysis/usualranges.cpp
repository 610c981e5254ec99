// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/usualranges.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace vigie {
namespace {

using Powers = std::vector<double>;

constexpr double kOutside = 3.0; // spreads
constexpr double kLeastSpread = 0.25; // of a power of ten: figures that are all alike are no rule
constexpr double kNormal = 1.4826; // makes a median deviation a standard deviation

double medianOf(Powers& powers)
{
    const auto middle = powers.begin() + static_cast<std::ptrdiff_t>(powers.size() / 2);
    std::nth_element(powers.begin(), middle, powers.end());
    return *middle;
}

std::optional<UsualRanges::Range> rangeOf(Powers powers, std::size_t enough)
{
    if (powers.size() < enough)
        return std::nullopt;
    const double median = medianOf(powers);
    for (double& power : powers)
        power = std::abs(power - median);
    return UsualRanges::Range{median, std::max(kLeastSpread, kNormal * medianOf(powers))};
}

} // namespace

double UsualRanges::Range::outside(double powerOfTen) const
{
    const double distance = (powerOfTen - median) / spread;
    if (std::abs(distance) <= kOutside)
        return 0;
    return distance > 0 ? distance - kOutside : distance + kOutside;
}

UsualRanges::UsualRanges(const Cube& cube, const QString& currency)
{
    for (const MetricKind kind : kMetricKinds) {
        const FigureBlock& block = cube.block(kind);
        const auto values = cube.values(kind, currency);
        Powers all;
        std::array<Powers, kSectorCount> sectors;
        std::unordered_map<std::uint32_t, Powers> firms;
        for (std::size_t row = 0; row < block.size(); ++row) {
            if (block.why[row] != NotCounted::Counted || (*values)[row] <= 0)
                continue;
            const double power = std::log10(static_cast<double>((*values)[row]) / 1000.0);
            all.push_back(power);
            if (block.sector[row] != kNoSector)
                sectors[block.sector[row]].push_back(power);
            if (block.subject[row] != kNone)
                firms[block.subject[row]].push_back(power);
        }
        OfKind& ranges = m_kinds[static_cast<std::size_t>(kind)];
        ranges.all = rangeOf(std::move(all), kEnoughOfKind);
        for (std::size_t sector = 0; sector < kSectorCount; ++sector)
            ranges.sectors[sector] = rangeOf(std::move(sectors[sector]), kEnoughOfSector);
        for (auto& [firm, powers] : firms) {
            if (powers.size() < kEnoughOfFirm)
                continue;
            ranges.firms.resize(cube.actors.size());
            ranges.firms[firm] = rangeOf(std::move(powers), kEnoughOfFirm);
        }
    }
}

std::optional<UsualRanges::Range> UsualRanges::rangeFor(MetricKind kind, std::uint32_t subject,
                                                        std::uint8_t sector) const
{
    const OfKind& ranges = m_kinds[static_cast<std::size_t>(kind)];
    if (subject < ranges.firms.size() && ranges.firms[subject])
        return ranges.firms[subject];
    if (sector != kNoSector && ranges.sectors[sector])
        return ranges.sectors[sector];
    return ranges.all;
}

} // namespace vigie
