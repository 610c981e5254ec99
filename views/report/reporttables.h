// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/reportquery.h"
#include "views/common/localeformat.h"

#include <QString>

namespace vigie {

/// Several measures by the bins of one axis: a line a bin.
struct ReportTable
{
    struct Line
    {
        BinKey key;
        QString name;
        QList<Bin> cells; ///< one a measure, empty where the measure has nothing there
    };

    Axis axis = Axis::Sector;
    QList<Breakdown> measures; ///< without their bins: heads and totals
    QList<Line> lines; ///< time: ascending; else by the first measure, then the next …; Others and NotStated last
};

/// Puts the measures of a section side by side. At most `most` lines are named (0 = all), the rest are Others; never
/// in time. Every column adds up to its total.
ReportTable reportTable(const ReportSection& section, qsizetype most);

/// The tables of a section as HTML: jobs and investment side by side, then the other measures. Money is given in
/// millions of the currency.
QString breakdownHtml(const ReportSection& section, const LocaleFormat& format);

} // namespace vigie
