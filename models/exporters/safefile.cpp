// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporters/safefile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <unistd.h>

namespace vigie {

Result<> writeFileSafely(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::ReadOnly, QStringLiteral("cannot write the file (%1)").arg(file.errorString()),
                       path);
    // One large write may come back short on a full disk, and commit() would still replace the old file.
    const bool written = file.write(content) == content.size() && file.flush() && ::fsync(file.handle()) == 0;
    if (!written) {
        const QString reason = file.errorString();
        file.cancelWriting();
        const bool full = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < content.size();
        return failure(full ? Error::Kind::DiskFull : Error::Kind::Internal,
                       QStringLiteral("the file could not be written whole; nothing was changed (%1)").arg(reason),
                       path);
    }
    if (!file.commit())
        return failure(Error::Kind::Internal, QStringLiteral("cannot replace the file (%1)").arg(file.errorString()),
                       path);
    return {};
}

} // namespace vigie
