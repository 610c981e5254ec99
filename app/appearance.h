// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie {

/// The Fusion style, which looks alike everywhere, in the system's colours; "dark" or "contrast" sets those instead.
void setAppearance(const QString& palette);

} // namespace vigie
