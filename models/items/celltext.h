// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace vigie {

/// Text of a cell for people. The item models hold values only and know no locale: a view hands in how a row's column
/// reads, and the model answers it for Qt::DisplayRole (so that tables, screen readers and the clipboard say the
/// same). Without one, models answer codes and plain numbers.
template <class Row> using CellText = std::function<QString(const Row& row, int column)>;

} // namespace vigie
