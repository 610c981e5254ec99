// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// The program itself, called as a script calls it.
namespace vigie::test {

struct Answer
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

inline Answer call(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(VIGIE_PROGRAM), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QJsonArray jsonOf(const Answer& answer)
{
    return QJsonDocument::fromJson(answer.out).array();
}

/// What a file holds; nothing where it cannot be read.
inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The path of one of the sample announcements: "dev-081".
inline QString goldText(const QString& stem)
{
    return QStringLiteral(VIGIE_SOURCE_DIR "/tests/gold/corpus/%1.txt").arg(stem);
}

/// Imports the two sample announcements that tell one story into a new workspace.
inline Answer importSamples(const QString& workspace)
{
    return call({QStringLiteral("import"), workspace, goldText(QStringLiteral("dev-081")),
                 goldText(QStringLiteral("dev-082"))});
}

} // namespace vigie::test
