// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/rateswords.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct RatesWords
{
    Q_DECLARE_TR_FUNCTIONS(RatesWords)
};

} // namespace

QString ratesWords(const QString& currency)
{
    return RatesWords::tr("amounts in %1 at the yearly average rate of their article (World Bank)").arg(currency);
}

} // namespace vigie
