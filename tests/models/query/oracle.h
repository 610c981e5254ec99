// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/breakdown.h"
#include "models/domain/filter.h"
#include "models/store/connection.h"

#include <QMap>
#include <QString>

#include <tuple>

namespace vigie::test {

/// The summing rules once more, as plainly as they can be written: SQL finds the figures that count, and each one is
/// looked at by itself. Shares no code with models/analysis and knows no columns.
class Oracle
{
public:
    explicit Oracle(Connection& connection)
        : m_connection(connection)
    {
    }

    struct Bin
    {
        Int128 value = 0;
        int figures = 0;
        int approximate = 0;
        QMap<QString, Int128> segments;

        friend bool operator==(const Bin&, const Bin&) = default;
    };
    struct Answer
    {
        QMap<QString, Bin> bins; ///< by "-" or the key's number; only those with something in them
        Int128 total = 0;
        int figures = 0;
        int approximate = 0;
        QMap<QString, Int128> unconverted; ///< by currency
    };

    /// Of a measure that has figures. `currency` is read for money only.
    Answer breakdown(const Filter& filter, Measure measure, Axis axis, std::optional<Axis> stack,
                     const QString& currency);

    /// The first column of a query with the filter's condition on articles at %1 and on figures at %2.
    QList<qint64> integers(const QByteArray& sql, const Filter& filter);

private:
    struct Figure
    {
        qint64 id = 0;
        qint64 article = 0;
        qint64 begin = 0;
        qint64 value = 0;
        QString unit;
        QString sector;
        QString subject;
        QString company;
        QString place;
        QString date;
        QString review;
        bool nested = false; ///< a part of a part
        bool approximate = false;
    };

    QList<Figure> figures(const Filter& filter, const QString& kind, bool parts);
    QList<Figure> readFigures(const Filter& filter, const QString& kind, bool parts);
    std::optional<Int128> convert(Int128 thousandths, const QString& from, const QString& to, const QString& date);
    std::optional<Int128> rate(const QString& currency, int year);
    std::optional<int> commonYear(const QString& from, const QString& to, const QString& date);
    QList<Figure> partsAlong(Axis axis, const Figure& headline, const QList<Figure>& headlines,
                             const QList<Figure>& parts) const;

    Connection& m_connection;
    Filter m_filter; ///< that m_figures are of
    QMap<std::pair<QString, bool>, QList<Figure>> m_figures; ///< by kind, headlines or parts
    QMap<std::pair<QString, int>, std::optional<Int128>> m_rates;
    QMap<std::tuple<QString, QString, int>, std::optional<int>> m_commonYears;
};

/// "-" for not stated, else the number.
QString keyText(BinKey key);

} // namespace vigie::test
