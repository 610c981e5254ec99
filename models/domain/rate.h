// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace vigie {

/// Exchange rates are kept in millionths of a unit per US dollar: 8.54024 MAD is 8540240.

/// "8.54024" → 8540240, by its digits: nothing is rounded on the way. Nothing where it is no plain number above zero
/// with at most six digits behind the point.
std::optional<qint64> rateFromText(QStringView text);

/// 8540240 → "8.54024", without trailing zeros.
QString rateToText(qint64 microPerUsd);

} // namespace vigie
