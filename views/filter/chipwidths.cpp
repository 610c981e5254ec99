// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/chipwidths.h"

#include <algorithm>
#include <numeric>

namespace vigie {
namespace {

int total(const QList<int>& widths, int gap)
{
    const int gaps = widths.isEmpty() ? 0 : gap * static_cast<int>(widths.size() - 1);
    return std::accumulate(widths.begin(), widths.end(), gaps);
}

/// No width above the highest limit that makes them fit, and none cut below `narrowest`.
QList<int> limited(QList<int> widths, int available, const ChipRoom& room)
{
    int limit = widths.isEmpty() ? 0 : *std::max_element(widths.cbegin(), widths.cend());
    while (limit > room.narrowest && total(widths, room.gap) > available) {
        --limit;
        for (int& width : widths)
            width = std::min(width, limit);
    }
    return widths;
}

} // namespace

QList<int> chipWidths(const QList<int>& wanted, const ChipRoom& room)
{
    for (qsizetype shown = wanted.size(); shown > 0; --shown) {
        const bool all = shown == wanted.size();
        const int available = room.available - (all ? 0 : room.more + room.gap);
        QList<int> widths = limited(wanted.first(shown), available, room);
        if (total(widths, room.gap) > available)
            continue;
        widths.resize(wanted.size()); // the rest is 0
        return widths;
    }
    return QList<int>(wanted.size(), 0);
}

} // namespace vigie
