// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The other program: workspacewriter WORKSPACE hold        takes the write lock until its standard input ends
//                    workspacewriter WORKSPACE count N     adds 1 to figure 1, N times, each as a step of its own
//                    workspacewriter WORKSPACE make N      makes the workspace if need be and raises its revision N
//                    times
#include "models/store/journal.h"
#include "models/store/metastore.h"
#include "models/store/metriccorrection.h"
#include "models/store/transaction.h"
#include "models/store/workspace.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

int hold(vigie::Connection& workspace)
{
    const auto transaction = vigie::Transaction::begin(workspace);
    std::puts(transaction ? "held" : "not held");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return transaction ? 0 : 1;
}

bool addOne(vigie::Connection& workspace)
{
    auto edit = vigie::Edit::begin(workspace, {QStringLiteral("test"), QStringLiteral("writer")});
    auto fields = edit ? vigie::metricFields(workspace, {1}) : tl::unexpected(edit.error());
    if (!fields)
        return false;
    fields->value.thousandths += 1000;
    return vigie::correctMetric(*edit, {1}, *fields).has_value() && edit->commit().has_value();
}

bool raiseOne(vigie::Connection& workspace)
{
    auto transaction = vigie::Transaction::begin(workspace);
    return transaction && vigie::raiseRevision(workspace).has_value() && transaction->commit().has_value();
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool make = arguments.value(2) == QStringLiteral("make");
    auto workspace = vigie::openWorkspace(arguments.value(1), vigie::Access::ReadWrite,
                                          make ? vigie::IfMissing::Create : vigie::IfMissing::Fail);
    if (!workspace)
        return 3;
    if (arguments.value(2) == QStringLiteral("hold"))
        return hold(*workspace);
    for (int i = arguments.value(3).toInt(); i > 0; --i)
        if (!(make ? raiseOne(*workspace) : addOne(*workspace)))
            return 1;
    return 0;
}
