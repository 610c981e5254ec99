// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chartfile.h"

#include "models/exporters/safefile.h"
#include "models/query/chartquery.h"
#include "views/charts/chartnotes.h"
#include "views/charts/chartrenderer.h"
#include "views/charts/charttable.h"

namespace vigie {

bool isChartFile(const QString& path)
{
    return chartFormatOf(path).has_value();
}

Result<> writeChartFile(WorkspaceSession& session, const BreakdownQuery& query, const QString& path, bool notes,
                        Wording wording)
{
    const ChartQuery chart{query};
    const Result<ChartRows> rows = session.ask(chart);
    if (!rows)
        return tl::unexpected(rows.error());
    const LocaleFormat format;
    const ChartContent content{rows->breakdown, query.stack};
    const ChartNotes explanation = chartNotes(chart, *rows, format);
    if (chartFormatOf(path) == ChartFormat::Csv)
        return writeFileSafely(path, chartCsv(content, explanation, format, notes, wording));
    ChartPicture picture;
    picture.format = format;
    return saveChart(content, explanation, picture, path, wording);
}

} // namespace vigie
