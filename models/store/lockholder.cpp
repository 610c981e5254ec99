// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/lockholder.h"

#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

// Where SQLite locks for writing in a -shm file: behind two copies of the index header, the first of its eight locks
// (wal.c, WAL_WRITE_LOCK; "The Shared-Memory File" in SQLite's walformat.html).
constexpr qint64 kWriteLockByte = 120;

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString lockHolder(const QString& workspacePath)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(workspacePath + u"-shm"_s).constData(), &status) != 0)
        return {};
    const QByteArray inode = ':' + QByteArray::number(static_cast<qulonglong>(status.st_ino));
    // "3: POSIX  ADVISORY  WRITE 1234 08:01:5678 120 120"
    for (const QByteArray& line : content(u"/proc/locks"_s).split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 8 || words[3] != "WRITE" || !words[5].endsWith(inode))
            continue;
        if (words[6].toLongLong() > kWriteLockByte || words[7].toLongLong() < kWriteLockByte)
            continue;
        const QString process = QString::fromLatin1(words[4]);
        const QString name = QString::fromLocal8Bit(content(u"/proc/%1/comm"_s.arg(process))).trimmed();
        return name.isEmpty() ? u"process %1"_s.arg(process) : u"%1 (process %2)"_s.arg(name, process);
    }
    return {};
}

} // namespace vigie
