// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace vigie {

/// How much room a row of chips has, all in device-independent pixels.
struct ChipRoom
{
    int available = 0; ///< for all chips and the gaps between them
    int gap = 0; ///< between two chips
    int narrowest = 0; ///< a chip is not shown narrower than this, unless it wants less
    int more = 0; ///< width of the "+ 2" button that stands for chips without room
};

/// The width of each chip in a row, 0 for those without room. Chips have what they want where there is room for it;
/// else the widest give way first, down to the narrowest; what then does not fit is left out from the end, with room
/// kept for the button.
QList<int> chipWidths(const QList<int>& wanted, const ChipRoom& room);

} // namespace vigie
