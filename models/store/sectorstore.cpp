// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sectorstore.h"

#include "models/store/connection.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "models/vocabulary/sector.h"

namespace vigie {
namespace {

constexpr auto kUpsertSector = "INSERT INTO sector (code, isic) VALUES (?1, ?2) "
                               "ON CONFLICT (code) DO UPDATE SET isic = excluded.isic";

} // namespace

QByteArray sectorListText()
{
    QByteArray text;
    for (const Sector sector : allSectors())
        text.append(code(sector)).append(' ').append(isicDivisions(sector)).append('\n');
    return text;
}

Result<> storeSectors(Connection& connection)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto upsert = Statement::prepare(connection, kUpsertSector);
    if (!upsert)
        return tl::unexpected(upsert.error());
    for (const Sector sector : allSectors())
        if (auto done = upsert->run(code(sector), isicDivisions(sector)); !done)
            return done;
    return transaction->commit();
}

} // namespace vigie
