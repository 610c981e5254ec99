// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptworkspace.h"

#include "syntheticworkspace.h"
#include "times.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vigie::bench {
namespace {

int numberFrom(const char* variable, int otherwise)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : otherwise;
}

} // namespace

Result<KeptWorkspace> keptWorkspace()
{
    const int articles = numberFrom("VIGIE_BENCH_ARTICLES", 1'000'000);
    const int words = numberFrom("VIGIE_BENCH_WORDS", 300);
    const QString folder = qEnvironmentVariable("VIGIE_BENCH_DIR", QDir::tempPath());
    const QString path = folder + u"/vigie-bench-%1-%2.vigie"_s.arg(articles).arg(words);
    if (QFileInfo::exists(path))
        return KeptWorkspace{path, articles};
    std::printf("making %s\n", qPrintable(path));
    const QString partial = path + u".part"_s;
    for (const QString& companion : {u""_s, u"-wal"_s, u"-shm"_s}) // of a run that was stopped
        QFile::remove(partial + companion);
    Times making;
    Result<> made;
    making.measure([&] { made = makeSyntheticWorkspace(partial, articles, words); });
    if (!made)
        return tl::unexpected(made.error());
    making.print("make the workspace", articles * 0.24);
    if (!QFile::rename(partial, path))
        return failure(Error::Kind::Internal, u"the workspace could not be renamed"_s, path);
    return KeptWorkspace{path, articles};
}

} // namespace vigie::bench
