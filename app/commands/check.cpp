// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "models/query/breakdownquery.h"
#include "models/query/figurelistquery.h"
#include "models/store/connection.h"
#include "models/store/integritycheck.h"
#include "models/store/searchindex.h"

#include <algorithm>
#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct CheckCommand
{
    std::string workspace;
    bool repairing = false;
};

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

// What can be made anew from the rest is; then all is looked at again. Nothing else that is wrong is touched.
Result<QList<Finding>> repaired(Connection& connection)
{
    const Result<QList<Finding>> findings = checkIntegrity(connection);
    if (!findings || std::ranges::count(*findings, Finding::Kind::SearchIndex, &Finding::kind) == 0)
        return findings;
    if (Result<> rebuilt = rebuildSearchIndex(connection); !rebuilt)
        return tl::unexpected(rebuilt.error());
    complain(u"mended: the search index was made anew from the texts"_s);
    return checkIntegrity(connection);
}

ExitStatus checkWorkspace(const CheckCommand& command)
{
    Result<WorkspaceSession> session = WorkspaceSession::open(typed(command.workspace));
    if (!session)
        return complain(session.error());
    Connection& connection = session->connection();
    if (command.repairing && connection.access() == Access::ReadOnly)
        return complain({Error::Kind::ReadOnly, u"the workspace cannot be written"_s, typed(command.workspace)});
    const Result<QList<Finding>> findings = command.repairing ? repaired(connection) : checkIntegrity(connection);
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
    // Only who may write can ask SQLite about the index.
    const QByteArray index = connection.access() == Access::ReadOnly ? "" : "search index, ";
    print("all well: structure, references, " + index + "texts, evidence, and " + QByteArray::number(*sums)
          + " sums\n");
    return ExitStatus::Done;
}

} // namespace

void addCheckCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<CheckCommand>();
    CLI::App* check
        = app.add_subcommand("check", "Checks a workspace: file, references, every evidence span, every sum");
    check->add_option("workspace", command->workspace, "Workspace (*.vigie)")->required();
    check->add_flag("--repair", command->repairing,
                    "Make anew what can be made from the rest: the search index, from the texts");
    check->callback([&line, command] { line.run = [command] { return checkWorkspace(*command); }; });
}

} // namespace vigie
