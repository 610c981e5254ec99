// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace vigie {

class Edit;

/// Puts a row of `table` (actor or place, which are trees) below another; 0 = at the top. Part of the caller's Edit.
/// BadInput where the row would lie in itself, NotFound where the one above is unknown.
[[nodiscard]] Result<> setParent(Edit& edit, const QString& table, qint64 id, qint64 parent);

} // namespace vigie
