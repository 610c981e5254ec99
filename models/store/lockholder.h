// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// Which program is writing into a workspace right now, as "vigie (process 1234)"; empty where nobody is, or where
/// the system does not tell. Reads /proc/locks: opening the lock file itself would end this program's own locks.
QString lockHolder(const QString& workspacePath);

} // namespace vigie
