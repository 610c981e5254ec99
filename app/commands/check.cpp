// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "models/query/breakdownquery.h"
#include "models/query/figurelistquery.h"
#include "models/store/integritycheck.h"

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// Every total once more, from its bins and from its figures: all three must agree.
Result<int> checkSums(WorkspaceSession& session, QStringList& problems)
{
    int sums = 0;
    for (int number = static_cast<int>(Measure::Jobs); number < kMeasureCount; ++number) {
        const auto measure = static_cast<Measure>(number);
        FigureListQuery list;
        list.measure = measure;
        list.currency = u"MAD"_s;
        const auto figures = session.ask(list);
        if (!figures)
            return tl::unexpected(figures.error());
        for (const Axis axis : {Axis::Sector, Axis::Year, Axis::Place, Axis::Company, Axis::Review}) {
            BreakdownQuery query;
            query.measure = measure;
            query.axis = axis;
            query.currency = list.currency;
            const auto breakdown = session.ask(query);
            if (!breakdown)
                return tl::unexpected(breakdown.error());
            Sum bins;
            for (const Bin& bin : breakdown->bins)
                bins += bin.value;
            ++sums;
            if (bins != breakdown->total || figures->counted != breakdown->total)
                problems.append(u"the total of %1 by %2 does not add up"_s.arg(code(measure), code(axis)));
        }
    }
    return sums;
}

ExitStatus checkWorkspace(const std::string& path)
{
    Result<WorkspaceSession> session = WorkspaceSession::open(typed(path));
    if (!session)
        return complain(session.error());
    const Result<QList<Finding>> findings = checkIntegrity(session->connection());
    if (!findings)
        return complain(findings.error());
    QStringList problems;
    for (const Finding& finding : *findings)
        problems.append(finding.table.isEmpty()
                            ? finding.words
                            : u"%1 %2: %3"_s.arg(finding.table).arg(finding.id).arg(finding.words));
    const Result<int> sums = checkSums(*session, problems);
    if (!sums)
        return complain(sums.error());
    for (const QString& problem : problems)
        complain(problem);
    if (!problems.isEmpty())
        return ExitStatus::DoneInPart;
    print("all well: structure, references, search index, texts, evidence, and " + QByteArray::number(*sums)
          + " sums\n");
    return ExitStatus::Done;
}

} // namespace

void addCheckCommand(CLI::App& app, CommandLine& line)
{
    auto workspace = std::make_shared<std::string>();
    CLI::App* check
        = app.add_subcommand("check", "Checks a workspace: file, references, every evidence span, every sum");
    check->add_option("workspace", *workspace, "Workspace (*.vigie)")->required();
    check->callback([&line, workspace] { line.run = [workspace] { return checkWorkspace(*workspace); }; });
}

} // namespace vigie
