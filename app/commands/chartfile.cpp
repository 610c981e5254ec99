// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chartfile.h"

#include "models/exporters/safefile.h"
#include "models/query/chipnamesquery.h"
#include "models/query/usedratesquery.h"
#include "views/charts/chartrenderer.h"
#include "views/charts/charttable.h"
#include "views/common/filtertext.h"
#include "views/common/rateswords.h"

namespace vigie {

namespace {

Result<ChartNotes> explain(WorkspaceSession& session, const BreakdownQuery& query, const LocaleFormat& format)
{
    const Result<ChipNames> names = session.ask(ChipNamesQuery{query.filter});
    if (!names)
        return tl::unexpected(names.error());
    ChartNotes notes;
    notes.filter = filterText(query.filter, *names, format);
    notes.date = QDate::currentDate();
    notes.view = {query.filter, names->actors, names->places, query.measure,
                  query.axis,   query.stack,   query.top,     query.currency};
    if (!isMoney(query.measure))
        return notes;
    const auto rates = session.ask(UsedRatesQuery{query.filter, {*kindOf(query.measure)}, query.currency});
    if (!rates)
        return tl::unexpected(rates.error());
    notes.rates = ratesWords(query.currency);
    for (const UsedRate& rate : *rates)
        notes.usedRates.append(rateText(rate, query.currency, format));
    return notes;
}

} // namespace

bool isChartFile(const QString& path)
{
    return chartFormatOf(path).has_value();
}

Result<> writeChartFile(WorkspaceSession& session, const BreakdownQuery& query, const QString& path, bool notes)
{
    const Result<Breakdown> breakdown = session.ask(query);
    if (!breakdown)
        return tl::unexpected(breakdown.error());
    const LocaleFormat format;
    const Result<ChartNotes> explanation = explain(session, query, format);
    if (!explanation)
        return tl::unexpected(explanation.error());
    const ChartContent content{*breakdown, query.stack};
    if (chartFormatOf(path) == ChartFormat::Csv)
        return writeFileSafely(path, chartCsv(content, *explanation, format, notes));
    ChartPicture picture;
    picture.format = format;
    return saveChart(content, *explanation, picture, path);
}

} // namespace vigie
