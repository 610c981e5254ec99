// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sharescan.h"

#include <algorithm>

namespace vigie {

ShareScan::ShareScan(const Cube& cube, const CubeSelection& selection, MetricKind kind, const QString& currency,
                     std::optional<SplitAxis> first, std::optional<SplitAxis> second)
    : m_cube(cube)
    , m_selection(selection)
    , m_kind(kind)
    , m_block(cube.block(kind))
    , m_currency(currency)
    , m_values(cube.values(kind, currency))
    , m_firstAxis(first)
    , m_secondAxis(second)
{
    if (first)
        m_first = cube.derived->splits(cube, kind, *first, selection.figures);
    if (second)
        m_second = cube.derived->splits(cube, kind, *second, selection.figures);
}

bool ShareScan::divide(FigureRow headline, std::int64_t value, std::vector<Share>& pieces) const
{
    std::optional<SplitAxis> along = m_firstAxis;
    auto parts = m_first ? m_first->partsOf(headline) : std::span<const SplitTable::Part>();
    if (parts.empty() && m_second) {
        along = m_secondAxis;
        parts = m_second->partsOf(headline);
    }
    if (parts.empty())
        return false;
    const Converter::Ratio ratio = isMoney(m_kind) ? m_cube.converter
                                                         .ratio(m_cube.units[m_block.unit[headline]], m_currency,
                                                                yearOf(m_cube.months[m_block.article[headline]]))
                                                         .value_or(Converter::Ratio{})
                                                   : Converter::Ratio{};
    pieces.clear();
    // Differences of converted running totals: the pieces add up to the converted headline whatever the rounding.
    std::int64_t running = 0;
    std::int64_t converted = 0;
    for (const SplitTable::Part& part : parts) {
        running += part.value;
        const std::int64_t next
            = Converter::convert(Decimal{running}, ratio).value_or(Decimal{converted}).thousandths;
        pieces.push_back({headline, part.row, next - converted, along, false});
        converted = next;
    }
    if (running < m_block.value[headline])
        pieces.push_back({headline, headline, value - converted, along, false});
    const auto greatest = std::max_element(pieces.begin(), pieces.end(),
                                           [](const Share& a, const Share& b) { return a.value < b.value; });
    greatest->counts = true;
    return true;
}

} // namespace vigie
