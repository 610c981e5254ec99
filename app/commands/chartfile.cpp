// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chartfile.h"

#include "models/exporters/safefile.h"
#include "models/exporters/tables.h"
#include "models/query/chipnamesquery.h"
#include "views/charts/chartrenderer.h"
#include "views/common/filtertext.h"
#include "views/common/rateswords.h"

#include <QFileInfo>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace

bool isChartFile(const QString& path)
{
    return suffixOf(path) == "json"_L1 || chartFormatOf(path).has_value();
}

Result<> writeChartFile(WorkspaceSession& session, const BreakdownQuery& query, const QString& path, bool notes)
{
    const Result<Breakdown> breakdown = session.ask(query);
    if (!breakdown)
        return tl::unexpected(breakdown.error());
    if (suffixOf(path) == "json"_L1)
        return writeFileSafely(path, toJson(breakdownTable(*breakdown, query.stack)));
    const Result<ChipNames> names = session.ask(ChipNamesQuery{query.filter});
    if (!names)
        return tl::unexpected(names.error());
    const LocaleFormat format;
    const ChartContent content{*breakdown, query.stack};
    const ChartNotes explanation{filterText(query.filter, *names, format),
                                 isMoney(query.measure) ? ratesWords(query.currency) : QString(),
                                 QDate::currentDate()};
    if (suffixOf(path) == "csv"_L1)
        return writeFileSafely(path, chartCsv(content, explanation, format, notes));
    ChartPicture picture;
    picture.format = format;
    return saveChart(content, explanation, picture, path);
}

} // namespace vigie
