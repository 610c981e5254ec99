// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/ratelistquery.h"

#include "models/query/rowreading.h"

namespace vigie {
namespace {

const QByteArray kSelect = "SELECT currency, year, micro_per_usd, origin = 'user', source FROM rate "
                           "ORDER BY currency, year, origin = 'user' DESC";

} // namespace

Result<QList<RateRow>> RateListQuery::operator()(QueryContext& context) const
{
    QList<RateRow> rates;
    const auto read = readRows(context, kSelect, {}, [&](const Statement& row) {
        rates.append(
            {row.text(0), static_cast<int>(row.integer(1)), row.integer(2), row.integer(3) != 0, row.text(4)});
    });
    if (!read)
        return tl::unexpected(read.error());
    return rates;
}

} // namespace vigie
