// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exporters/table.h"
#include "models/reextraction/reextraction.h"

namespace vigie {

/// What another reading finds, a line a change: change (new, changed, gone), what (figure, actor, place, sectors),
/// article_id, title, metric_id, name, before, after, taken. Figures in short, as "investment 30000000 MAD headline".
Table rereadingTable(const Rereading& rereading);

} // namespace vigie
