// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

class QAbstractItemView;

namespace vigie {

/// The row selected in a view in which one row can be; -1 = none. A row that only has the focus is not meant by
/// anybody.
int selectedRow(const QAbstractItemView* view);

/// -1 = none.
void selectRow(QAbstractItemView* view, int row);

/// The row to be chosen in a list that was read again while somebody decides about its rows: that of the thing chosen
/// before, wherever it stands now. What comes by itself never moves the choice to another thing: -1, none, where it
/// is gone. `goOn`: the person has just decided about it here; then the next of those that are still there is taken,
/// else the one before. The first one where nothing was listed before.
template <class Thing, class IsSame>
int chosenRow(const QList<Thing>& before, int chosen, bool goOn, const QList<Thing>& after, IsSame isSame)
{
    if (before.isEmpty())
        return after.isEmpty() ? -1 : 0;
    const auto rowOf = [&](const Thing& thing) {
        const auto found = std::ranges::find_if(after, [&](const Thing& other) { return isSame(thing, other); });
        return found == after.end() ? -1 : static_cast<int>(found - after.begin());
    };
    if (chosen < 0 || chosen >= before.size())
        return -1;
    int row = rowOf(before.at(chosen));
    for (int next = chosen + 1; goOn && row < 0 && next < before.size(); ++next)
        row = rowOf(before.at(next));
    for (int last = chosen - 1; goOn && row < 0 && last >= 0; --last)
        row = rowOf(before.at(last));
    return row;
}

} // namespace vigie
