// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/valueinput.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestValueInput : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value"); // empty = nothing
        QTest::newRow("plain") << u"fr_FR"_s << u"30000000"_s << u"30000000"_s;
        QTest::newRow("blanks") << u"fr_FR"_s << u" 30 000 000 "_s << u"30000000"_s;
        QTest::newRow("narrow blanks") << u"fr_FR"_s << u"1\u202F630"_s << u"1630"_s;
        QTest::newRow("comma") << u"fr_FR"_s << u"4,25"_s << u"4.25"_s;
        QTest::newRow("point in French") << u"fr_FR"_s << u"4.25"_s << u"4.25"_s;
        QTest::newRow("English groups") << u"en_GB"_s << u"30,000,000"_s << u"30000000"_s;
        QTest::newRow("million") << u"fr_FR"_s << u"30 M"_s << u"30000000"_s;
        QTest::newRow("milliard") << u"fr_FR"_s << u"1,2 Md"_s << u"1200000000"_s;
        QTest::newRow("billion") << u"en_GB"_s << u"1.25bn"_s << u"1250000000"_s;
        QTest::newRow("thousand") << u"fr_FR"_s << u"1,5 k"_s << u"1500"_s;
        QTest::newRow("digits past the zeros") << u"fr_FR"_s << u"1,2345 k"_s << u"1234.5"_s;
        QTest::newRow("negative") << u"fr_FR"_s << u"-5"_s << u"-5"_s;
        QTest::newRow("minus sign") << u"fr_FR"_s
                                    << u"\u2212"
                                       "5"_s
                                    << u"-5"_s;
        QTest::newRow("word") << u"fr_FR"_s << u"trente"_s << QString();
        QTest::newRow("unknown magnitude") << u"fr_FR"_s << u"30 Q"_s << QString();
        QTest::newRow("empty") << u"fr_FR"_s << QString() << QString();
        QTest::newRow("two points") << u"fr_FR"_s << u"1.2.3"_s << QString();
        QTest::newRow("too fine") << u"fr_FR"_s << u"1,2345"_s << QString();
        QTest::newRow("overflow") << u"fr_FR"_s << u"99999999999999999999 M"_s << QString();
    }

    void readsWhatPeopleType()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, text);
        QFETCH(const QString, value);
        const auto read = readValue(text, QLocale(locale));
        QCOMPARE(read ? QString::fromStdString(read->toString()) : QString(), value);
    }

    void whatIsShownIsReadAgain_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("thousandths");
        for (const QString& locale : {u"fr_FR"_s, u"en_US"_s, u"de_CH"_s})
            for (const qint64 value : {0LL, 1500LL, 354'944'000'000LL, 9'223'372'036'854'775'000LL})
                QTest::addRow("%s %lld", qPrintable(locale), static_cast<long long>(value)) << locale << value;
    }

    void whatIsShownIsReadAgain()
    {
        QFETCH(const QString, locale);
        QFETCH(const qint64, thousandths);
        const QString shown = valueForEditing(Decimal{thousandths}, QLocale(locale));
        QCOMPARE(readValue(shown, QLocale(locale)).value_or(Decimal{-1}).thousandths, thousandths);
    }
};

QTEST_GUILESS_MAIN(TestValueInput)
#include "tst_valueinput.moc"
