// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// Where amounts in another currency get their rates from, for captions and exports: "MAD at yearly averages (World
/// Bank)".
QString ratesWords(const QString& currency);

} // namespace vigie
