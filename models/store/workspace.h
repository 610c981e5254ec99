// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/connection.h"
#include "models/store/migrator.h"

#include <QString>

namespace vigie {

/// What to do where there is no file yet, or an empty one.
enum class IfMissing { Fail, Create };

/// Opens a workspace, the one way in: the header is looked at before SQLite is, then the schema is compared with the
/// shipped one and the structure checked (files up to kQuickCheckBytes; larger ones are left to `check`), and only
/// then is anything written. An older workspace is copied beside itself ("w.vigie.v1.backup") and migrated, and gets
/// the sectors and rates of this program when it is opened for writing. A new one appears complete or not at all. A
/// file that is refused stays as it was, byte for byte, with nothing beside it.
///
/// Errors: NotFound (missing, with IfMissing::Fail), Corrupt (damaged, or not a workspace), NewerSchema, ReadOnly
/// (the file cannot be written: open it with Access::ReadOnly; or it needs a migration and is opened read-only),
/// Busy, DiskFull.
[[nodiscard]] Result<Connection> openWorkspace(const QString& path, Access access,
                                               IfMissing missing = IfMissing::Fail);

/// The same with other migrations than the shipped ones, for tests.
[[nodiscard]] Result<Connection> openWorkspaceWith(const QList<Migration>& migrations, const QString& path,
                                                   Access access, IfMissing missing);

inline constexpr qint64 kQuickCheckBytes = 200'000'000; ///< about 0.4 s of checking

/// Where the copy goes that is made before a workspace of schema `version` is migrated.
QString backupPath(const QString& path, int version);

/// Writes a compact copy of the whole workspace to `target`, complete or not at all; replaces an older one.
[[nodiscard]] Result<> copyWorkspace(Connection& connection, const QString& target);

} // namespace vigie
