// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/converter.h"
#include "views/common/localeformat.h"

#include <QString>

namespace vigie {

/// Where amounts in another currency get their rates from, for captions and exports: "MAD at yearly averages (World
/// Bank)".
QString ratesWords(const QString& currency);

/// One rate: "1 EUR = 10.68 MAD (yearly average of 2022)".
QString rateText(const UsedRate& rate, const QString& currency, const LocaleFormat& format);

/// Who publishes the yearly averages: the credit that their licence asks for.
QString ratesCredit();

} // namespace vigie
