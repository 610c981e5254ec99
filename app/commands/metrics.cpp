// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/readingcommand.h"
#include "app/commands/typed.h"
#include "models/domain/chartaxes.h"
#include "models/exporters/tables.h"
#include "models/query/breakdownquery.h"
#include "models/query/figurelistquery.h"
#include "models/vocabulary/wholeunits.h"

#include <CLI/CLI.hpp>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct MetricsCommand
{
    ReadingCommand reading;
    std::string measure; ///< of the number to be explained; empty = all figures
    std::string by;
    std::string bin;
};

/// The bin of that name in exported data ("automotive", "2022-Q3", "Yazaki Maroc", "not_stated").
Result<BinKey> findBin(WorkspaceSession& session, const FigureListQuery& list, const QString& name)
{
    const auto breakdown
        = session.ask(BreakdownQuery{list.filter, *list.measure, *list.axis, std::nullopt, list.currency, 0});
    if (!breakdown)
        return tl::unexpected(breakdown.error());
    QStringList names;
    for (const Bin& bin : breakdown->bins) {
        names.append(binLabel(*list.axis, bin.key, bin.name));
        if (names.last().compare(name, Qt::CaseInsensitive) == 0)
            return bin.key;
    }
    return failure(Error::Kind::BadInput, u"there is no such bin; there are: %1"_s.arg(names.join(u", "_s)), name);
}

/// "3200 jobs from 12 figures; left out: 4 part, 3 background"
void explain(const FigureList& list)
{
    QStringList reasons;
    int leftOut = 0;
    for (const ReasonCount& reason : list.reasons) {
        leftOut += reason.figures;
        reasons.append(u"%1 %2"_s.arg(reason.figures).arg(code(reason.why)));
    }
    const int figures = list.figures - leftOut;
    const int rows = list.total - leftOut;
    complain(u"%1 %2 from %3 %4%5; left out: %6"_s
                 .arg(QString::fromStdString(inWholeUnits(list.counted).toString()), list.unit)
                 .arg(figures)
                 .arg(figures == 1 ? u"figure"_s : u"figures"_s)
                 .arg(rows > figures ? u" in %1 rows"_s.arg(rows) : QString())
                 .arg(reasons.isEmpty() ? u"none"_s : reasons.join(u", "_s)));
}

Result<Table> figures(const MetricsCommand& command, WorkspaceSession& session, const Filter& filter)
{
    FigureListQuery query;
    query.filter = filter;
    query.currency = typed(command.reading.currency);
    query.withLeftOut = true;
    query.withEvidence = true;
    if (!command.measure.empty()) {
        query.measure = measureFromCode(typed(command.measure));
        query.order = FigureOrder::CountedFirst;
    }
    if (!command.by.empty())
        query.axis = axisFromCode(typed(command.by));
    if (!command.bin.empty()) {
        const auto bin = findBin(session, query, typed(command.bin));
        if (!bin)
            return tl::unexpected(bin.error());
        query.bin = *bin;
    }
    const auto list = session.ask(query);
    if (!list)
        return tl::unexpected(list.error());
    if (query.measure)
        explain(*list);
    Table table = metricsTable(list->rows);
    if (query.measure) // what each figure adds: a total's parts may lie in other bars
        table.shownColumns = table.columns.indexOf(u"counted_unit"_s) + 1;
    return table;
}

void addExplanation(MetricsCommand& command, CLI::App& metrics)
{
    const std::string group = "WHY THIS NUMBER (what adds up to a total or a bar, then what is left out of it)";
    std::vector<std::string> measures = codesOf(kChartMeasures);
    std::erase(measures, code(Measure::Articles).toStdString()); // which are no figures
    CLI::Option* measure = metrics.add_option("--measure", command.measure, "The total's measure")
                               ->check(CLI::IsMember(measures))
                               ->group(group);
    CLI::Option* by
        = metrics.add_option("--by", command.by, "The axis of the chart; figures are shown by their parts")
              ->check(CLI::IsMember(codesOf(kChartAxes)))
              ->needs(measure)
              ->group(group);
    metrics.add_option("--bin", command.bin, "One bar of it: automotive, 2022-Q3, Yazaki Maroc, not_stated …")
        ->needs(by)
        ->group(group);
}

} // namespace

void addMetricsCommand(CLI::App& app, CommandLine& line)
{
    auto command = std::make_shared<MetricsCommand>();
    CLI::App* metrics
        = app.add_subcommand("metrics", "Lists figures with their evidence, and whether each one counts");
    command->reading.title = QT_TRANSLATE_NOOP("ListTitles", "Figures");
    command->reading.addTo(*metrics);
    addExplanation(*command, *metrics);
    metrics->callback([&line, command] {
        line.run = [command] {
            return command->reading.run(
                [&](WorkspaceSession& session, const Filter& filter) { return figures(*command, session, filter); });
        };
    });
}

} // namespace vigie
