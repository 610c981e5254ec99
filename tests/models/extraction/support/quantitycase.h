// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/quantity.h"
#include "tests/support/engineresources.h"

#include <QStringList>
#include <QTest>

#include <array>

/// What the tests of quantities share: a text in, one line a quantity out.
namespace vigie::testing {

inline std::vector<extraction::Quantity> readQuantities(const extraction::Document& document)
{
    return extraction::findQuantities(document, {}, engineResources());
}

/// "money 30000000 MAD about «près de 30 MDH»", "count 22000..24000 job range «…»", "year 2027".
inline std::string quantityLine(const extraction::Document& document, const extraction::Quantity& quantity)
{
    using extraction::QuantityType;
    constexpr std::array kTypeNames{"money", "count", "bare", "year", "duration", "other"};
    constexpr std::array kNounNames{"none", "job", "person", "company", "trainee", "either"};
    static_assert(kNounNames.size() == static_cast<std::size_t>(extraction::CountNoun::Either) + 1);
    std::string out = kTypeNames[static_cast<std::size_t>(quantity.type)];
    if (quantity.type == QuantityType::Year)
        return out + ' ' + quantity.horizon;
    out += ' ' + quantity.value.toString();
    if (quantity.valueMax)
        out += ".." + quantity.valueMax->toString();
    if (quantity.type == QuantityType::Money)
        out += ' ' + (quantity.currency.empty() ? "?" : quantity.currency);
    if (quantity.type == QuantityType::Count)
        out += std::string(" ") + kNounNames[static_cast<std::size_t>(quantity.noun)];
    if (quantity.type == QuantityType::Duration)
        out += ' ' + quantity.nounLemma;
    if (quantity.modifier != Modifier::Exact)
        out += ' ' + std::string(code(quantity.modifier));
    return out + " «" + std::string(document.text(quantity.span)) + "»";
}

/// All quantities of a text but Other, one a line.
inline QString quantityLines(const QString& text)
{
    const std::string body = text.toStdString();
    const extraction::Document document = extraction::readText(body, engineResources());
    QStringList lines;
    for (const extraction::Quantity& quantity : readQuantities(document))
        if (quantity.type != extraction::QuantityType::Other)
            lines << QString::fromStdString(quantityLine(document, quantity));
    return lines.join(QLatin1Char('\n'));
}

/// The columns, a row and the check of a table of texts with their quantityLines(). A row's number is that of the
/// engine's list of patterns.
inline void quantityColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

inline void quantityRow(const char* name, const QString& text, const QString& expected = {})
{
    QTest::newRow(name) << text << expected;
}

inline void checkQuantities()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(quantityLines(text), expected);
}

} // namespace vigie::testing
