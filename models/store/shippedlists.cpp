// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/shippedlists.h"

#include "models/store/connection.h"
#include "models/store/metastore.h"
#include "models/store/ratestore.h"
#include "models/store/sectorstore.h"
#include "models/store/transaction.h"

#include <QCryptographicHash>

namespace vigie {
namespace {

/// Tells these lists from those of other versions.
Result<QString> fingerprint()
{
    const auto rates = shippedRatesFile();
    if (!rates)
        return tl::unexpected(rates.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(*rates);
    hash.addData(sectorListText());
    return QString::fromLatin1(hash.result().toHex());
}

Result<> store(Connection& connection, bool inUse)
{
    const auto lists = fingerprint();
    if (!lists)
        return tl::unexpected(lists.error());
    auto done = storeSectors(connection);
    if (done)
        done = storeShippedRates(connection);
    if (!done)
        return done;
    // Noted last: who is stopped before does it again.
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    done = setMetaValue(connection, metakey::kShippedLists, *lists);
    if (done && inUse)
        done = raiseRevision(connection);
    return done ? transaction->commit() : done;
}

} // namespace

Result<> storeShippedLists(Connection& connection)
{
    return store(connection, false);
}

Result<> renewShippedLists(Connection& connection)
{
    const auto lists = fingerprint();
    const auto stored = metaValue(connection, metakey::kShippedLists);
    if (!lists || !stored)
        return tl::unexpected(lists ? stored.error() : lists.error());
    return *stored == *lists ? Result<>() : store(connection, true);
}

} // namespace vigie
