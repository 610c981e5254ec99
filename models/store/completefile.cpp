// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/completefile.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

/// Brings a complete file to the disk: after a power cut its name must not stand before its bytes.
Result<> sync(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        return failure(Error::Kind::Internal, u"the file cannot be brought to the disk"_s, path);
    return {};
}

Error notPutInPlace(const QString& path, int code)
{
    return {Error::Kind::ReadOnly, u"the file cannot be put in place (%1)"_s.arg(qt_error_string(code)), path};
}

/// Puts a file where none is, and gives errno (0 where it is done). Not all file systems know how to rename so; those
/// that do not know links, which leave the first name to its owner.
int renameToFreeName(const char* from, const char* to)
{
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    return ::link(from, to) == 0 ? 0 : errno;
}

/// Puts a file in the place of an empty one, and gives errno: EEXIST where that has grown or was replaced. Programs
/// that want to do so at once wait for each other at the empty file.
int renameOverEmpty(const char* from, const char* to)
{
    // Looked at before it is opened: to close a file drops the locks that SQLite has on it.
    struct stat named = {};
    if (::stat(to, &named) != 0 || named.st_size != 0)
        return EEXIST;
    const int empty = ::open(to, O_RDWR | O_CLOEXEC);
    if (empty < 0)
        return errno;
    struct stat opened = {};
    int code = 0;
    if (::flock(empty, LOCK_EX) != 0 || ::fstat(empty, &opened) != 0)
        code = errno;
    else if (::stat(to, &named) != 0 || named.st_ino != opened.st_ino || named.st_dev != opened.st_dev
             || opened.st_size != 0)
        code = EEXIST;
    else if (std::rename(from, to) != 0)
        code = errno;
    ::close(empty);
    return code;
}

} // namespace

Result<> putOver(const QString& from, const QString& to)
{
    if (auto done = sync(from); !done)
        return done;
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    return tl::unexpected(notPutInPlace(to, errno));
}

Result<> putIfNoneIs(const QString& from, const QString& to)
{
    if (auto done = sync(from); !done)
        return done;
    const QByteArray fromName = QFile::encodeName(from);
    const QByteArray toName = QFile::encodeName(to);
    int code = renameToFreeName(fromName.constData(), toName.constData());
    if (code == EEXIST)
        code = renameOverEmpty(fromName.constData(), toName.constData());
    return code == 0 || code == EEXIST ? Result<>() : tl::unexpected(notPutInPlace(to, code));
}

} // namespace vigie
