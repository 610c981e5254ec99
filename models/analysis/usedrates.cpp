// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/usedrates.h"

#include <map>
#include <utility>
#include <vector>

namespace vigie {

QList<UsedRate> usedRates(const Cube& cube, const CubeSelection& selection, const QList<MetricKind>& kinds,
                          const QString& currency)
{
    // Articles ascend by date, so the year of a currency seldom changes from one figure to the next.
    std::vector<int> lastYears(cube.units.size());
    std::map<std::pair<QString, int>, UsedRate> rates;
    for (const MetricKind kind : kinds) {
        if (!isMoney(kind) || !selection.figures.passes(kind))
            continue;
        const FigureBlock& block = cube.block(kind);
        for (FigureRow row = 0; row < block.size(); ++row) {
            if (block.why[row] != NotCounted::Counted || !selection.articles.test(block.article[row])
                || !selection.figures.passes(block.state[row]))
                continue;
            const QString& from = cube.units[block.unit[row]];
            // 0 = undated; one more, so that 0 is none yet.
            const int year = yearOf(cube.months[block.article[row]]);
            if (from == currency || std::exchange(lastYears[block.unit[row]], year + 1) == year + 1)
                continue;
            // Several years may share the last one that has a rate.
            if (const auto basis = cube.converter.basis(from, currency, year))
                rates.insert({{from, basis->year}, {from, *basis}});
        }
    }
    QList<UsedRate> list;
    for (const auto& [key, rate] : rates)
        list.append(rate);
    return list;
}

} // namespace vigie
