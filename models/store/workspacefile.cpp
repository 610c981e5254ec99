// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspacefile.h"

#include "models/store/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

// The SQLite file format, section 1.3: "The Database Header".
constexpr qsizetype kHeaderBytes = 100;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

/// An open file of SQLite's own. To close a file drops all locks that this process has on it (POSIX); SQLite knows,
/// and keeps its files open while it has any. Were it closed behind SQLite's back, another program could take itself
/// for the last one and remove the -wal file that this one goes on writing to.
class DatabaseFile
{
public:
    explicit DatabaseFile(const QString& path)
        : m_name(sqlite3_create_filename(QFile::encodeName(path).constData(), "", "", 0, nullptr))
    {
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        if (vfs == nullptr || m_name == nullptr)
            return;
        m_storage.resize(static_cast<std::size_t>(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
        constexpr int kFlags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
        int given = 0;
        m_code = vfs->xOpen(vfs, m_name, file(), kFlags, &given);
    }
    DatabaseFile(const DatabaseFile&) = delete;
    DatabaseFile& operator=(const DatabaseFile&) = delete;
    ~DatabaseFile()
    {
        if (!m_storage.empty() && file()->pMethods != nullptr)
            file()->pMethods->xClose(file());
        sqlite3_free_filename(m_name);
    }

    int code() const { return m_code; } ///< SQLITE_OK where it is open

    /// As many bytes of the beginning as there are; nothing where they cannot be read.
    std::optional<QByteArray> head(qsizetype bytes)
    {
        sqlite3_int64 size = 0;
        if (file()->pMethods->xFileSize(file(), &size) != SQLITE_OK)
            return std::nullopt;
        QByteArray head(std::min<qsizetype>(bytes, size), '\0');
        if (!head.isEmpty()
            && file()->pMethods->xRead(file(), head.data(), static_cast<int>(head.size()), 0) != SQLITE_OK)
            return std::nullopt;
        return head;
    }

private:
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(m_storage.data()); }

    sqlite3_filename m_name;
    std::vector<std::max_align_t> m_storage; ///< as large as this system's files are, zeros until it is open
    int m_code = SQLITE_CANTOPEN;
};

} // namespace

Result<WorkspaceHeader> readWorkspaceHeader(const QString& path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.exists())
        return WorkspaceHeader{};
    if (!info.isFile())
        return failure(Error::Kind::Corrupt, u"not a workspace: it is no file"_s, path);
    DatabaseFile file(info.absoluteFilePath());
    if (file.code() != SQLITE_OK)
        return failure(Error::Kind::NotFound,
                       u"the workspace cannot be read (%1)"_s.arg(QString::fromUtf8(sqlite3_errstr(file.code()))),
                       path);
    const auto head = file.head(kHeaderBytes);
    if (!head)
        return failure(Error::Kind::Corrupt, u"the workspace cannot be read"_s, path);
    const QByteArray& header = *head;
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
