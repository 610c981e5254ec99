// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartcontent.h"

#include <QStringList>

namespace vigie {

/// "Jobs by sector", "Investment by year and sector".
QString chartTitle(const ChartContent& content);

/// What stands under each chart, a phrase each: the total, and what of it is about the actor that the filter is by;
/// n figures, n approximate; n articles without this figure; amounts without a rate, by currency. The notes' rates
/// come last where money was converted.
QStringList chartCaption(const Breakdown& breakdown, const ChartNotes& notes, const LocaleFormat& format);

/// "of which 3,000 jobs attributed to Yazaki"
QString attributedText(const Breakdown& breakdown, const Sum& value, const QString& name, const LocaleFormat& format);

/// The chart in a sentence or two, for those who hear it.
QString chartSummary(const ChartContent& content, const LocaleFormat& format);

/// A bar for its tool tip: "Automotive: 3 200 jobs (70 %), 12 figures, 3 approximate".
QString barText(const ChartContent& content, const BinKey& key, const LocaleFormat& format);

} // namespace vigie
