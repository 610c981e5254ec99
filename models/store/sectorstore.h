// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace vigie {

class Connection;

/// The program's sector list as text, a line a sector.
QByteArray sectorListText();

/// Writes the program's sector list (models/vocabulary/sector.h) into the workspace, so that the file explains itself
/// to whoever queries it. Opens a transaction of its own.
[[nodiscard]] Result<> storeSectors(Connection& connection);

} // namespace vigie
