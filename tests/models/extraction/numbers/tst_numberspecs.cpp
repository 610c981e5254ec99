// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/amount.h"
#include "models/extraction/numbers/quantity.h"
#include "models/extraction/text/tsv.h"
#include "tests/support/engineresources.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::extraction;

/// Other projects' test data for French numbers (tests/data/specs): every row passes or is waived with a reason in
/// waived.tsv, and a waived row that passes is an error too.
class TestNumberSpecs : public QObject
{
    Q_OBJECT

private:
    QHash<QString, QString> m_waived; ///< by "file|input": the reason

    static QJsonArray rows(const QString& file)
    {
        QFile data(QStringLiteral(VIGIE_TEST_DATA "/specs/") + file + u".json"_s);
        return data.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(data.readAll()).array() : QJsonArray();
    }

    static bool equal(Decimal decimal, double value)
    {
        return std::abs(decimal.toDouble() - value) <= 0.0005 + 1e-9 * std::abs(value);
    }

    /// Is there a number of this value at this very text?
    static bool hasNumber(const Lexemes& lexemes, const QJsonObject& expected)
    {
        const SeparatorHabits habits = separatorHabits(lexemes);
        const std::string text = expected[u"text"_s].toString().trimmed().toStdString();
        for (std::size_t at = 0; at < lexemes.size(); ++at) {
            const auto amount = readAmount(lexemes, at, lexemes.size(), true, habits);
            if (!amount || amount->numeral.form == Numeral::Form::Unreadable
                || !equal(amount->value, expected[u"value"_s].toDouble()))
                continue;
            const ByteSpan span{lexemes.token(amount->first).span.begin, lexemes.token(amount->last - 1).span.end};
            if (foldWord(lexemes.document().text(span)) == foldWord(text))
                return true;
        }
        return false;
    }

    static QString isoOf(const QString& unit)
    {
        static const QHash<QString, QString> codes{{u"Dollar"_s, u"USD"_s},
                                                   {u"Dollar États-Unis"_s, u"USD"_s},
                                                   {u"Dollar Canadien"_s, u"CAD"_s},
                                                   {u"Dollar Australien"_s, u"AUD"_s},
                                                   {u"Dollar de Hong Kong"_s, u"HKD"_s},
                                                   {u"Euro"_s, u"EUR"_s},
                                                   {u"Livre"_s, u"GBP"_s},
                                                   {u"Yen Japonais"_s, u"JPY"_s},
                                                   {u"Yuan Chinois"_s, u"CNY"_s},
                                                   {u"Roupie"_s, u"INR"_s},
                                                   {u"Roupie indienne"_s, u"INR"_s},
                                                   {u"Dollar néo-zélandais"_s, u"NZD"_s},
                                                   {u"Mexican peso"_s, u"MXN"_s},
                                                   {u"Franc"_s, u"CHF"_s},
                                                   {u"Franc Suisse"_s, u"CHF"_s}};
        return codes.value(unit);
    }

    static bool hasMoney(const Document& document, const std::vector<Quantity>& quantities,
                         const QJsonObject& expected)
    {
        const QString iso = isoOf(expected[u"unit"_s].toString());
        const std::string text = foldWord(expected[u"text"_s].toString().toStdString());
        return std::ranges::any_of(quantities, [&](const Quantity& quantity) {
            return quantity.type == QuantityType::Money && equal(quantity.value, expected[u"value"_s].toDouble())
                && foldWord(document.text(quantity.span)).find(text) != std::string::npos && !iso.isEmpty()
                && QString::fromStdString(quantity.currency) == iso;
        });
    }

    /// "[20,100)", "(30,)", "(,700]"
    static bool hasRange(const std::vector<Quantity>& quantities, const QJsonObject& expected)
    {
        const QStringList ends = expected[u"value"_s].toString().mid(1).chopped(1).split(u',');
        return ends.size() == 2 && std::ranges::any_of(quantities, [&](const Quantity& quantity) {
                   if (!ends[0].isEmpty() && !ends[1].isEmpty())
                       return quantity.valueMax && equal(quantity.value, ends[0].toDouble())
                           && equal(*quantity.valueMax, ends[1].toDouble());
                   const Modifier modifier = ends[1].isEmpty() ? Modifier::AtLeast : Modifier::AtMost;
                   return quantity.modifier == modifier
                       && equal(quantity.value, ends[ends[1].isEmpty() ? 0 : 1].toDouble());
               });
    }

    static bool isFigure(const Quantity& quantity)
    {
        return quantity.type == QuantityType::Money || quantity.type == QuantityType::Count
            || quantity.type == QuantityType::Bare;
    }

    static bool passes(const QString& file, const QJsonObject& row)
    {
        const std::string body = row[u"input"_s].toString().toStdString();
        const Document document = readText(body, vigie::testing::engineResources());
        const Lexemes lexemes(document, vigie::testing::engineResources().data().quantities);
        const auto quantities = findQuantities(document, {}, vigie::testing::engineResources());
        const QJsonArray expected = row[u"expected"_s].toArray();
        // Percentages and ordinals are rows of the other kind for us: nothing of them may be read as a figure.
        const auto isNoNumber = [](const QJsonValue& value) {
            const QString type = value[u"type"_s].toString();
            return type == u"percentage"_s || type.startsWith(u"ordinal"_s);
        };
        if (std::ranges::all_of(expected, isNoNumber))
            return std::ranges::none_of(quantities, isFigure);
        return std::ranges::all_of(expected, [&](const QJsonValue& value) {
            const QJsonObject entry = value.toObject();
            if (file == u"recognizers_fr_currency"_s)
                return hasMoney(document, quantities, entry);
            return file == u"recognizers_fr_numberrange"_s ? hasRange(quantities, entry) : hasNumber(lexemes, entry);
        });
    }

private slots:
    void initTestCase()
    {
        const std::string waived = vigie::testing::readFile(VIGIE_TEST_DATA "/specs/waived.tsv");
        TsvReader reader(waived);
        while (reader.next()) {
            QVERIFY2(!reader.column(2).empty(), "a waived row without its reason");
            m_waived.insert(QString::fromUtf8(reader.column(0)) + u'|' + QString::fromUtf8(reader.column(1)),
                            QString::fromUtf8(reader.column(2)));
        }
    }

    void reads_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QJsonObject>("row");
        for (const QString& file :
             {u"recognizers_fr_currency"_s, u"recognizers_fr_number"_s, u"recognizers_fr_numberrange"_s}) {
            const QJsonArray all = rows(file);
            QVERIFY(!all.isEmpty());
            for (qsizetype i = 0; i < all.size(); ++i)
                QTest::addRow("%s %d", qPrintable(file), int(i)) << file << all[i].toObject();
        }
    }
    void reads()
    {
        QFETCH(QString, file);
        QFETCH(QJsonObject, row);
        const QString input = row[u"input"_s].toString().simplified();
        const bool waived = m_waived.contains(file + u'|' + input);
        const bool passed = passes(file, row);
        if (qEnvironmentVariableIsSet("VIGIE_LIST_SPECS") && !passed)
            fprintf(stderr, "%s\t%s\t%s\n", qPrintable(file), qPrintable(input),
                    QJsonDocument(row[u"expected"_s].toArray()).toJson(QJsonDocument::Compact).constData());
        QVERIFY2(passed != waived, qPrintable((waived ? u"waived, but it passes: "_s : u"fails: "_s) + input));
    }

    /// ICU's words for 975 numbers, in three kinds of French, read back.
    void readsWhatIcuSpells_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("fr") << u"fr"_s;
        QTest::newRow("fr_BE") << u"fr_BE"_s;
        QTest::newRow("fr_CH") << u"fr_CH"_s;
    }
    void readsWhatIcuSpells()
    {
        QFETCH(QString, locale);
        const std::string data = vigie::testing::readFile(VIGIE_TEST_DATA "/specs/icu_spellout_fr.tsv");
        TsvReader reader(data);
        int count = 0;
        while (reader.next()) {
            if (locale != QString::fromUtf8(reader.column(0)))
                continue;
            const Document document = readText(reader.column(2));
            const Lexemes lexemes(document, vigie::testing::engineResources().data().quantities);
            const auto amount = readAmount(lexemes, 0, lexemes.size(), false, {});
            const std::string words(reader.column(2));
            QVERIFY2(amount.has_value(), words.c_str());
            QCOMPARE(amount->value.toString() + ' ' + words, std::string(reader.column(1)) + ' ' + words);
            QCOMPARE(std::size_t(amount->last), lexemes.size());
            ++count;
        }
        QVERIFY(count > 900);
    }
};

QTEST_GUILESS_MAIN(TestNumberSpecs)
#include "tst_numberspecs.moc"
