// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// The name under which the user is logged in: the author of changes where no other is given. Never empty.
QString systemUserName();

} // namespace vigie
