// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace vigie {

/// Replaces the file at `path` by `content`, whole or not at all: on a full disk or an unwritable folder the old file
/// stays as it was. Writes a temporary file beside it, checks every write, syncs and renames. (QSaveFile alone is not
/// enough: on a full disk it can commit a truncated file, so its count of bytes is checked here.) Error: DiskFull,
/// ReadOnly or Internal, with the path.
[[nodiscard]] Result<> writeFileSafely(const QString& path, const QByteArray& content);

} // namespace vigie
