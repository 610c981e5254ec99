// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chartfile.h"
#include "app/commands/commands.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "models/exporters/safefile.h"
#include "models/exporters/tables.h"
#include "models/importers/sample.h"
#include "models/query/countsquery.h"
#include "models/store/workspace.h"
#include "models/vocabulary/wholeunits.h"
#include "views/report/reportfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// A new workspace each time, so that the demo shows the same whatever was there before.
Result<> makeSampleWorkspace(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    Result<Connection> workspace = openWorkspace(path, Access::ReadWrite, IfMissing::Create);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const Result<Engine> engine = loadEngine(*workspace);
    if (!engine)
        return tl::unexpected(engine.error());
    return importSample(*workspace, *engine).map([](const ImportReport&) {});
}

BreakdownQuery bySector(Measure measure)
{
    BreakdownQuery query;
    query.measure = measure;
    query.axis = Axis::Sector;
    query.currency = u"MAD"_s;
    return query;
}

// Jobs and investment side by side, a line a sector.
Result<Table> sectorTable(WorkspaceSession& session)
{
    const auto jobs = session.ask(bySector(Measure::Jobs));
    const auto investment = session.ask(bySector(Measure::Investment));
    if (!jobs || !investment)
        return tl::unexpected(jobs ? investment.error() : jobs.error());
    Table table{{u"sector"_s, u"jobs"_s, u"figures"_s, u"investment_mad"_s, u"figures"_s}, {}, {}};
    const auto row
        = [](const QString& name, Sum jobsValue, int jobFigures, Sum money, int moneyFigures) -> QList<Cell> {
        return {name, jobsValue, qint64(jobFigures), inWholeUnits(money), qint64(moneyFigures)};
    };
    const auto find = [](const Breakdown& breakdown, const BinKey& key) {
        const auto bin = std::ranges::find(breakdown.bins, key, &Bin::key);
        return bin != breakdown.bins.end() ? *bin : Bin{key, {}, {}, 0, 0, {}};
    };
    QList<Bin> bins = investment->bins;
    for (const Bin& bin : jobs->bins)
        if (std::ranges::find(investment->bins, bin.key, &Bin::key) == investment->bins.end())
            bins.append(bin); // a bin may have a share of a figure that counts elsewhere, and no figure of its own
    for (const Bin& bin : bins) {
        const Bin jobsBin = find(*jobs, bin.key);
        const Bin moneyBin = find(*investment, bin.key);
        table.rows.append(row(binLabel(Axis::Sector, bin.key, {}), jobsBin.value, jobsBin.figures, moneyBin.value,
                              moneyBin.figures));
    }
    table.rows.append(row(u"total"_s, jobs->total, jobs->figures, investment->total, investment->figures));
    return table;
}

Result<QByteArray> summarize(WorkspaceSession& session)
{
    const auto counts = session.ask(CountsQuery{{}, u"MAD"_s});
    if (!counts)
        return tl::unexpected(counts.error());
    return sectorTable(session).map([&](const Table& table) {
        const QString head
            = u"%1 announcements, %2 figures, %3 of them counted (%4 approximate).\nJobs created and investment in MAD by sector:\n\n"_s
                  .arg(counts->articles)
                  .arg(counts->figures)
                  .arg(counts->counted)
                  .arg(counts->approximate);
        return QByteArray(head.toUtf8() + toText(table));
    });
}

Result<> writeAll(const QDir& folder)
{
    const QString workspace = folder.filePath(u"announcements.vigie"_s);
    if (const Result<> made = makeSampleWorkspace(workspace); !made)
        return made;
    Result<WorkspaceSession> session = WorkspaceSession::open(workspace);
    if (!session)
        return tl::unexpected(session.error());
    for (const Measure measure : {Measure::Jobs, Measure::Investment})
        for (const QString& suffix : {u"png"_s, u"svg"_s, u"csv"_s}) {
            const QString path = folder.filePath(u"%1-by-sector.%2"_s.arg(code(measure), suffix));
            const Result<> written = writeChartFile(*session, bySector(measure), path, false, Wording::Codes);
            if (!written)
                return written;
        }
    const auto report = session->ask(ReportFileQuery{{}, u"MAD"_s, workspace, folder.path(), QDate::currentDate()});
    if (!report)
        return tl::unexpected(report.error());
    const Result<QByteArray> summary = summarize(*session);
    if (!summary)
        return tl::unexpected(summary.error());
    print(*summary);
    return writeFileSafely(folder.filePath(u"summary.txt"_s), *summary);
}

ExitStatus runDemo(const std::string& out)
{
    const QDir folder(typed(out));
    if (!folder.mkpath(u"."_s))
        return complain(Error{Error::Kind::ReadOnly, u"the folder cannot be made"_s, folder.path()});
    const Result<> written = writeAll(folder);
    if (!written)
        return complain(written.error());
    print(u"\nThe workspace, the report (HTML), the charts (PNG, SVG, CSV) and this summary are in %1\n"_s
              .arg(folder.absolutePath())
              .toUtf8());
    return ExitStatus::Done;
}

} // namespace

void addDemoCommand(CLI::App& app, CommandLine& line)
{
    auto out = std::make_shared<std::string>("vigie-demo");
    CLI::App* demo
        = app.add_subcommand("demo", "Imports the sample announcements and writes tables and charts into a folder");
    demo->add_option("--out", *out, "Folder, made if it is not there")->capture_default_str();
    demo->callback([&line, out] {
        line.paints = true;
        line.run = [out] { return runDemo(*out); };
    });
}

} // namespace vigie
