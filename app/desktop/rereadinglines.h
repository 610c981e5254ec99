// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rereadingmodel.h"
#include "models/reextraction/reextraction.h"

namespace vigie {

/// What another reading finds otherwise, in words: a line a change, article by article, in the order of
/// Rereading::differing and of each one's changes.
QList<RereadingLine> rereadingLines(const Rereading& rereading);

/// Ticks the changes as the lines are ticked; the lines are those of rereadingLines().
void setTaken(Rereading& rereading, const QList<RereadingLine>& lines);

} // namespace vigie
