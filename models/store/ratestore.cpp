// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ratestore.h"

#include "models/domain/rate.h"
#include "models/store/connection.h"
#include "models/store/metastore.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kDeleteShipped = "DELETE FROM rate WHERE origin = 'shipped'";
constexpr auto kInsertRate
    = "INSERT INTO rate (currency, year, origin, micro_per_usd, source) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr auto kUpsertUser
    = "INSERT INTO rate (currency, year, origin, micro_per_usd, source) VALUES (?1, ?2, 'user', ?3, ?4) "
      "ON CONFLICT (currency, year, origin) DO UPDATE "
      "SET micro_per_usd = excluded.micro_per_usd, source = excluded.source";
constexpr auto kDeleteUser = "DELETE FROM rate WHERE currency = ?1 AND year = ?2 AND origin = 'user'";

bool isCurrency(QStringView text)
{
    return text.size() == 3 && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

Result<QList<Rate>> parseRates(const QByteArray& csv)
{
    QList<Rate> rates;
    const QList<QByteArray> lines = csv.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const QList<QByteArray> cells = line.split(',');
        const Rate rate = cells.size() < 4
            ? Rate{}
            : Rate{QString::fromUtf8(cells[0]), cells[1].toInt(),
                   rateFromText(QString::fromUtf8(cells[2])).value_or(0), QString::fromUtf8(cells[3])};
        if (!isCurrency(rate.currency) || rate.year <= 0 || rate.microPerUsd == 0)
            return failure(Error::Kind::BadInput, u"line %1 is no exchange rate"_s.arg(i + 1),
                           QString::fromUtf8(line));
        rates.append(rate);
    }
    return rates;
}

Result<QByteArray> shippedRatesFile()
{
    QFile file(u":/rates/exchange-rates-annual.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Internal, u"the program lacks its exchange rates"_s, file.fileName());
    return file.readAll();
}

Result<> storeShippedRates(Connection& connection)
{
    const auto rates = shippedRatesFile().and_then(parseRates);
    if (!rates)
        return tl::unexpected(rates.error());
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto done = connection.execute(kDeleteShipped); !done)
        return done;
    auto insert = Statement::prepare(connection, kInsertRate);
    if (!insert)
        return tl::unexpected(insert.error());
    for (const Rate& rate : *rates)
        if (auto done = insert->run(rate.currency, rate.year, "shipped", rate.microPerUsd, rate.source); !done)
            return done;
    return transaction->commit();
}

Result<> writeUserRate(Connection& connection, const Rate& rate)
{
    if (!isCurrency(rate.currency) || rate.year <= 0 || rate.microPerUsd < 0)
        return failure(Error::Kind::BadInput, u"not an exchange rate"_s, rate.currency);
    const bool removed = rate.microPerUsd == 0;
    auto write = Statement::prepare(connection, removed ? kDeleteUser : kUpsertUser);
    if (!write)
        return tl::unexpected(write.error());
    const auto done = removed ? write->run(rate.currency, rate.year)
                              : write->run(rate.currency, rate.year, rate.microPerUsd, rate.source);
    return done ? raiseRevision(connection) : done;
}

Result<> storeUserRate(Connection& connection, const Rate& rate)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return writeUserRate(connection, rate).and_then([&] { return transaction->commit(); });
}

} // namespace vigie
