// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttable.h"

#include "models/exporters/tables.h"
#include "models/exporters/xlsx.h"
#include "views/charts/chartwords.h"
#include "views/common/exportnotes.h"

namespace vigie {

namespace {

/// What was shown, as its export says it: what the breakdown says goes before what the notes were made with.
ViewBundle viewOf(const ChartContent& content, const ChartNotes& notes)
{
    ViewBundle view = notes.view;
    view.measure = content.breakdown.measure;
    view.axis = content.breakdown.axis;
    view.stack = content.stack;
    return view;
}

ExportNotes explanationOf(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format)
{
    return {chartTitle(content), notes.filter, chartCaption(content.breakdown, notes, format), notes.usedRates,
            notes.date};
}

} // namespace

Table chartTable(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format)
{
    Table table = breakdownTable(content.breakdown, content.stack);
    table.notes = noteLines(explanationOf(content, notes, format), format);
    return table;
}

QByteArray chartCsv(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format,
                    bool withExplanation)
{
    return toCsv(chartTable(content, notes, format), {.notes = withExplanation});
}

Result<QByteArray> chartXlsx(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format)
{
    return toXlsx(chartTable(content, notes, format), xlsxSheets());
}

QByteArray chartJson(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format)
{
    return bundleToJson(viewOf(content, notes), content.breakdown,
                        bundleNotes(explanationOf(content, notes, format)));
}

} // namespace vigie
