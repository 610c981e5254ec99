// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/derivedcolumns.h"

#include <QMutexLocker>

#include <algorithm>

namespace vigie {
namespace {

// Enough for two currencies of every kind that has a measure, and for all axes of a few filters.
constexpr std::size_t kKeptColumns = 10;
constexpr std::size_t kKeptTables = 24;

ValueColumn convert(const Cube& cube, const FigureBlock& block, const QString& currency)
{
    struct Cached
    {
        int year = -1;
        std::optional<Converter::Ratio> ratio;
    };
    // Articles ascend by date, so the year seldom changes from one figure to the next.
    std::vector<Cached> ratios(cube.units.size());
    ValueColumn column(block.size());
    for (std::size_t row = 0; row < block.size(); ++row) {
        const int year = yearOf(cube.months[block.article[row]]);
        Cached& cached = ratios[block.unit[row]];
        if (cached.year != year)
            cached = {year, cube.converter.ratio(cube.units[block.unit[row]], currency, year)};
        const auto value = cached.ratio ? Converter::convert(Decimal{block.value[row]}, *cached.ratio) : std::nullopt;
        column[row] = value ? value->thousandths : kNoRate;
    }
    return column;
}

/// The entry that `matches`, moved to the front; null where there is none.
template <class Entry, class Matches> Entry* use(std::list<Entry>& entries, Matches matches)
{
    const auto found = std::find_if(entries.begin(), entries.end(), matches);
    if (found == entries.end())
        return nullptr;
    entries.splice(entries.begin(), entries, found);
    return &entries.front();
}

} // namespace

std::shared_ptr<const ValueColumn> DerivedColumns::values(const Cube& cube, MetricKind kind, const QString& currency)
{
    const FigureBlock& block = cube.block(kind);
    // Counts are their own values: no copy, and no owner but the cube.
    if (!isMoney(kind))
        return {std::shared_ptr<const ValueColumn>(), &block.value};
    const QMutexLocker lock(&m_mutex);
    const auto matches = [&](const Values& entry) { return entry.kind == kind && entry.currency == currency; };
    if (const Values* entry = use(m_values, matches))
        return entry->column;
    m_values.push_front({kind, currency, std::make_shared<const ValueColumn>(convert(cube, block, currency))});
    if (m_values.size() > kKeptColumns)
        m_values.pop_back();
    return m_values.front().column;
}

std::shared_ptr<const SplitTable> DerivedColumns::splits(const Cube& cube, MetricKind kind, SplitAxis axis,
                                                         const FigureCondition& condition)
{
    const QMutexLocker lock(&m_mutex);
    // Only the states matter: figures of another kind are no parts of this one.
    const auto matches = [&](const Splits& entry) {
        return entry.kind == kind && entry.axis == axis && entry.condition.states == condition.states;
    };
    if (const Splits* entry = use(m_splits, matches))
        return entry->table;
    auto table = std::make_shared<const SplitTable>(SplitTable::build(cube.block(kind), axis, condition));
    m_splits.push_front({kind, axis, condition, std::move(table)});
    if (m_splits.size() > kKeptTables)
        m_splits.pop_back();
    return m_splits.front().table;
}

} // namespace vigie
