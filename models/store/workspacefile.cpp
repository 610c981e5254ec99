// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspacefile.h"

#include "models/store/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

// The SQLite file format, section 1.3: "The Database Header".
constexpr qsizetype kHeaderBytes = 100;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

} // namespace

Result<WorkspaceHeader> readWorkspaceHeader(const QString& path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.exists())
        return WorkspaceHeader{};
    if (!info.isFile())
        return failure(Error::Kind::Corrupt, u"not a workspace: it is no file"_s, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, u"the workspace cannot be read (%1)"_s.arg(file.errorString()), path);
    const QByteArray header = file.read(kHeaderBytes);
    if (header.isEmpty())
        return WorkspaceHeader{WorkspaceHeader::State::Empty, 0, 0};
    if (header.size() < kHeaderBytes || !header.startsWith(kMagic))
        return failure(Error::Kind::Corrupt, u"not a workspace, or damaged: it does not begin like one"_s, path);
    if (qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) != kApplicationId)
        return failure(Error::Kind::Corrupt, u"not a workspace: an SQLite file of another program"_s, path);
    const auto version = qFromBigEndian<qint32>(header.constData() + kUserVersionAt);
    if (version > newestVersion)
        return failure(Error::Kind::NewerSchema, u"the workspace was written by a newer version of the program"_s,
                       path);
    if (version < 1)
        return failure(Error::Kind::Corrupt, u"the workspace is damaged: it names no schema version"_s, path);
    return WorkspaceHeader{WorkspaceHeader::State::Workspace, version, info.size()};
}

} // namespace vigie
