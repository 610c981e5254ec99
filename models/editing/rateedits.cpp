// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editing/rateedits.h"

#include "models/store/journal.h"
#include "models/store/ratestore.h"

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

EditOperation writing(const Rate& rate)
{
    return {{}, [rate](Edit& edit) { return writeUserRate(edit.connection(), rate).map([] { return qint64{0}; }); }};
}

} // namespace

EditOperation setRate(const RateRow& rate)
{
    return writing({rate.currency, rate.year, rate.microPerUsd, rate.source.isEmpty() ? u"user"_s : rate.source});
}

EditOperation removeRate(const QString& currency, int year)
{
    return writing({currency, year, 0, {}});
}

} // namespace vigie
