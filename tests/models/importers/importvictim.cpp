// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program to be killed: importvictim WORKSPACE FOLDER imports the folder with the tests' engine, in batches as
// small as they come, and says on standard output how many articles are stored for good.
#include "models/importers/importjob.h"
#include "models/store/workspace.h"
#include "tests/models/importers/fakeengine.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstdio>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    auto workspace = vigie::openWorkspace(arguments[1], vigie::Access::ReadWrite, vigie::IfMissing::Create);
    if (!workspace)
        return 3;
    vigie::ImportOptions options;
    options.clock = [] { return QDateTime({2024, 5, 1}, {12, 0}, Qt::UTC); };
    options.progress = [](const vigie::ImportProgress& progress) {
        std::printf("%d\n", progress.imported);
        std::fflush(stdout);
    };
    return vigie::runImport(*workspace, vigie::test::fakeEngine(), {arguments[2]}, options) ? 0 : 1;
}
