// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/breakdown.h"
#include "views/common/localeformat.h"

#include <QString>

namespace vigie {

/// A breakdown as an inline SVG drawing that scales with its page and can be read aloud: columns in time, else bars
/// from top to bottom. Written as text, so it needs no display and any thread will do. Bars below zero are drawn to
/// the other side. An empty breakdown gives an empty string.
QString chartSvg(const Breakdown& breakdown, const LocaleFormat& format);

/// The first `most` bins of a list ordered by size, the rest as Others, NotStated as it is.
Breakdown topBins(const Breakdown& breakdown, qsizetype most);

} // namespace vigie
