// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/localeformat.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

class TestLocaleFormat : public QObject
{
    Q_OBJECT

private slots:
    void abbreviatesByMagnitude_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* locale, double value, const QString& shown) {
            QTest::newRow(name) << QString::fromLatin1(locale) << value << shown;
        };
        row("fr, zero", "fr_FR", 0, u"0"_s);
        row("fr, grouped", "fr_FR", 1630, u"1\u202F630"_s);
        row("fr, six digits", "fr_FR", 850000, u"850\u202F000"_s);
        row("fr, million", "fr_FR", 30e6, u"30\u00A0M"_s);
        row("fr, two decimals", "fr_FR", 1.234e9, u"1,23\u00A0Md"_s);
        row("fr, one decimal", "fr_FR", 1.2e9, u"1,2\u00A0Md"_s);
        row("fr, tens", "fr_FR", 12.34e9, u"12,3\u00A0Md"_s);
        row("fr, hundreds", "fr_FR", 354.944e6, u"355\u00A0M"_s);
        row("fr, rolls over to a million", "fr_FR", 999999.6, u"1\u00A0M"_s);
        row("fr, rolls over to a milliard", "fr_FR", 999999999, u"1\u00A0Md"_s);
        row("fr, a thousand milliards", "fr_FR", 3e12, u"3\u202F000\u00A0Md"_s);
        row("fr, beyond the words", "fr_FR", 4.5e15, u"4\u202F500\u202F000\u00A0Md"_s);
        row("fr, negative", "fr_FR", -1.2e9, u"-1,2\u00A0Md"_s);
        row("fr, small negative is no minus zero", "fr_FR", -0.2, u"0"_s);
        row("en, billion", "en_GB", 1.2e9, u"1.2\u00A0bn"_s);
        row("en, million", "en_US", 30e6, u"30\u00A0M"_s);
        row("en, grouped", "en_US", 1630, u"1,630"_s);
        row("ar of Morocco", "ar_MA", 1.2e9, u"1,2\u00A0مليار"_s);
        row("other languages", "de_DE", 1.2e9, u"1,2\u00A0bn"_s);
    }
    void abbreviatesByMagnitude()
    {
        QFETCH(QString, locale);
        QFETCH(double, value);
        QFETCH(QString, shown);
        QCOMPARE(LocaleFormat(QLocale(locale)).compact(value), shown);
    }

    void writesEveryDigit_data()
    {
        QTest::addColumn<qlonglong>("thousandths");
        QTest::addColumn<QString>("shown");
        QTest::newRow("whole") << 354944000000LL << u"354\u202F944\u202F000"_s;
        QTest::newRow("decimals") << 1500LL << u"1,5"_s;
        QTest::newRow("three decimals") << 1234567LL << u"1\u202F234,567"_s;
        QTest::newRow("below one") << 125LL << u"0,125"_s;
        QTest::newRow("negative below one") << -125LL << u"-0,125"_s;
        QTest::newRow("negative") << -1234500LL << u"-1\u202F234,5"_s;
        // More than a double holds.
        QTest::newRow("huge") << 9007199254740993001LL << u"9\u202F007\u202F199\u202F254\u202F740\u202F993,001"_s;
    }
    void writesEveryDigit()
    {
        QFETCH(qlonglong, thousandths);
        QFETCH(QString, shown);
        QCOMPARE(french().exact(Decimal{thousandths}), shown);
    }

    void writesTotalsInWholeUnits()
    {
        QCOMPARE(LocaleFormat(QLocale::c()).exact(Sum{129'448'660'023'399}), u"129448660023"_s);
        QCOMPARE(LocaleFormat(QLocale::c()).exact(Sum{-1'000'500}), u"-1001"_s);
        QCOMPARE(LocaleFormat(QLocale::c()).exact(Sum{1'500}), u"1.5"_s);
    }

    void writesSumsBeyond64Bits()
    {
        const Sum sum{Int128{9'000'000'000'000'000'000} * 10'000};
        QCOMPARE(LocaleFormat(QLocale::c()).exact(sum), u"90000000000000000000"_s);
    }

    void putsTheUnitBehind()
    {
        const Sum sum{Int128{30'000'000} * 1000};
        QCOMPARE(french().compact(sum, u"MAD"_s), u"30\u00A0M\u00A0MAD"_s);
        QCOMPARE(french().compact(sum, {}), u"30\u00A0M"_s);
    }

    void namesShares_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("whole");
        QTest::addColumn<QString>("shown");
        QTest::newRow("round") << 120 << 1000 << u"12\u00A0%"_s;
        QTest::newRow("below one") << 1 << 1000 << u"<\u00A01\u00A0%"_s;
        QTest::newRow("none") << 0 << 1000 << u"0\u00A0%"_s;
        QTest::newRow("of nothing") << 0 << 0 << QString();
    }
    void namesShares()
    {
        QFETCH(int, part);
        QFETCH(int, whole);
        QFETCH(QString, shown);
        QCOMPARE(french().percent(Sum{part}, Sum{whole}), shown);
    }

    void keepsTheDatesPrecision_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("abbreviated");
        QTest::newRow("day") << u"2016-03-15"_s << u"15 mars 2016"_s << u"15 mars 2016"_s;
        QTest::newRow("month") << u"2022-12"_s << u"décembre 2022"_s << u"déc. 2022"_s;
        QTest::newRow("year") << u"2022"_s << u"2022"_s << u"2022"_s;
        QTest::newRow("undated") << QString() << QString() << QString();
    }
    void keepsTheDatesPrecision()
    {
        QFETCH(QString, iso);
        QFETCH(QString, shown);
        QFETCH(QString, abbreviated);
        const PartialDate date = PartialDate::fromIso(iso).value_or(PartialDate{});
        QCOMPARE(french().date(date), shown);
        QCOMPARE(french().shortDate(date), abbreviated);
    }

    void namesRangesAsShortAsTheyAllow_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("shown");
        const auto day = [](int y, int m, int d) { return QDate(y, m, d); };
        QTest::newRow("years") << day(2022, 1, 1) << day(2025, 1, 1) << u"2022 – 2024"_s;
        QTest::newRow("one year") << day(2022, 1, 1) << day(2023, 1, 1) << u"2022"_s;
        QTest::newRow("months") << day(2022, 1, 1) << day(2023, 4, 1) << u"Jan 2022 – Mar 2023"_s;
        QTest::newRow("one month") << day(2022, 3, 1) << day(2022, 4, 1) << u"Mar 2022"_s;
        QTest::newRow("days") << day(2022, 3, 15) << day(2022, 4, 2) << u"15 Mar 2022 – 1 Apr 2022"_s;
        QTest::newRow("one day") << day(2022, 3, 15) << day(2022, 3, 16) << u"15 Mar 2022"_s;
        QTest::newRow("open end") << day(2022, 1, 1) << QDate() << u"2022 – …"_s;
        QTest::newRow("open") << QDate() << QDate() << QString();
    }
    void namesRangesAsShortAsTheyAllow()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, shown);
        QCOMPARE(LocaleFormat(QLocale(u"en_US"_s)).dateRange({from, to}), shown);
    }

private:
    static LocaleFormat french() { return LocaleFormat(QLocale(u"fr_FR"_s)); }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestLocaleFormat)
#include "tst_localeformat.moc"
