// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabulary/decimal.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace vigie {

/// Reads a number as people type it: "30000000", "30 000 000", "30 M", "1,2 Md", "500 k". The locale's decimal sign
/// or a point, blanks of any width between groups, and behind it a magnitude in either case: k, M (Mn, Mio), Md (Mds,
/// Mrd, bn), tn. Nothing on anything else: also on an empty text, and with more than three digits behind the point.
std::optional<Decimal> readValue(const QString& text, const QLocale& locale);

/// The same number to be edited: every digit, grouped, without a magnitude.
QString valueForEditing(Decimal value, const QLocale& locale);

} // namespace vigie
