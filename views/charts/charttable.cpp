// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttable.h"

#include "models/exporters/tables.h"
#include "models/vocabulary/wholeunits.h"
#include "views/charts/chartwords.h"
#include "views/common/exportnotes.h"
#include "views/common/labels.h"

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

Table chartTable(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format, Wording wording)
{
    BinNames names;
    if (wording == Wording::Words)
        names = [&](Axis axis, const BinKey& key, const QString& name) { return binLabel(axis, key, name, format); };
    Table table = breakdownTable(content.breakdown, content.stack, names);
    if (wording == Wording::Words)
        for (QList<Cell>& row : table.rows)
            for (Cell& cell : row)
                if (const auto* total = std::get_if<Sum>(&cell))
                    cell = inWholeUnits(*total);
    table.notes = noteLines(explanationOf(content, notes, format), format);
    return table;
}

} // namespace

QByteArray chartCsv(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format,
                    bool withExplanation, Wording wording)
{
    return csvOf(chartTable(content, notes, format, wording), wording, withExplanation, format);
}

Result<QByteArray> chartXlsx(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format,
                             Wording wording)
{
    return xlsxOf(chartTable(content, notes, format, wording), wording, format);
}

QByteArray chartJson(const ChartContent& content, const ChartNotes& notes, const LocaleFormat& format)
{
    return bundleToJson(viewOf(content, notes), content.breakdown,
                        bundleNotes(explanationOf(content, notes, format)));
}

} // namespace vigie
