// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

/// Files that are written whole under a name of their own and then put in their place, on one file system. Their
/// bytes are on the disk before their name is: after a power cut there is what was there before, or the new file.
/// Their first name may be left, for the caller to remove.
/// Errors: Internal where the file cannot be brought to the disk, ReadOnly where it cannot be put in place.
namespace vigie {

/// Puts `from` in the place of `to`, also where that is a file.
[[nodiscard]] Result<> putOver(const QString& from, const QString& to);

/// Puts `from` where no file is, or an empty one. Where another program has put one there meanwhile nothing is done,
/// and nothing is wrong: that one may be in use already. Of several programs that want to, one does.
[[nodiscard]] Result<> putIfNoneIs(const QString& from, const QString& to);

} // namespace vigie
