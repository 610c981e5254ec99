// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/writtendate.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class WrittenDateTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsTheBeginning_data();
    void readsTheBeginning();
};

void WrittenDateTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto row = [](const QString& text, const QString& iso) { QTest::newRow(qPrintable(text)) << text << iso; };
    row(u"2026-10-12"_s, u"2026-10-12"_s);
    row(u"2026/10/12"_s, u"2026-10-12"_s);
    row(u"2026-10"_s, u"2026-10"_s);
    row(u"2019"_s, u"2019"_s);
    row(u"12/05/2019"_s, u"2019-05-12"_s);
    row(u"3/5/2019"_s, u"2019-05-03"_s);
    row(u"12.05.2019"_s, u"2019-05-12"_s);
    row(u"12-05-2019"_s, u"2019-05-12"_s);
    row(u"05/2019"_s, u"2019-05"_s);
    row(u"12 mai 2019"_s, u"2019-05-12"_s);
    row(u"12 MAI 2019"_s, u"2019-05-12"_s);
    row(u"1er novembre 2026"_s, u"2026-11-01"_s);
    row(u"3 nov. 2026"_s, u"2026-11-03"_s);
    row(u"15 août 2026"_s, u"2026-08-15"_s);
    row(u"15 aout 2026"_s, u"2026-08-15"_s);
    row(u"3 févr. 2026"_s, u"2026-02-03"_s);
    row(u"31 déc 2026"_s, u"2026-12-31"_s);
    row(u"12\u00A0octobre\u202F2026"_s, u"2026-10-12"_s);
    row(u"mai 2019"_s, u"2019-05"_s);
    row(u"Octobre 2026"_s, u"2026-10"_s);
    row(u" le 3 novembre 2026 "_s, u"2026-11-03"_s);
    row(u"mardi 3 novembre 2026"_s, u"2026-11-03"_s);
    row(u"12 October 2026"_s, u"2026-10-12"_s);
    row(u"Oct. 12, 2026"_s, u"2026-10-12"_s);
    row(u"29 février 2024"_s, u"2024-02-29"_s);
    row(u"1900"_s, u"1900"_s);
    row(u"1er janvier 1900"_s, u"1900-01-01"_s);
}

void WrittenDateTest::reads()
{
    QFETCH(QString, text);
    const auto date = readWrittenDate(text);
    QVERIFY(date);
    QTEST(date->toIso(), "iso");
}

void WrittenDateTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u""_s,
                                u"mai"_s,
                                u"12 mai"_s,
                                u"12/05"_s,
                                u"12/05/19"_s,
                                u"31/02/2026"_s,
                                u"31 avril 2026"_s,
                                u"2026-13"_s,
                                u"13/2026"_s,
                                u"29 février 2026"_s,
                                u"12 brumaire 2019"_s,
                                u"12/05/2019 ou 13/05/2019"_s,
                                u"20191"_s,
                                u"2019-2020"_s,
                                u"12.05/2019"_s,
                                u"500 emplois 2019"_s,
                                u"hier"_s,
                                u"0 mai 2019"_s,
                                u"1899"_s,
                                u"31 décembre 1899"_s,
                                u"1850-06"_s,
                                u"00/00/2019"_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void WrittenDateTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!readWrittenDate(text));
}

void WrittenDateTest::readsTheBeginning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<WrittenDate>("date");
    QTest::newRow("goes on") << u"3 nov. 2026 – Le groupe"_s << WrittenDate{{2026, 11, 3}, 11, true};
    QTest::newRow("with le") << u"le 3 novembre 2026, x"_s << WrittenDate{{2026, 11, 3}, 18, true};
    QTest::newRow("time") << u"2026-10-12T14:02:00Z"_s << WrittenDate{{2026, 10, 12}, 10, false};
    QTest::newRow("no such day") << u"31/02/2026 à midi"_s << WrittenDate{{}, 10, false};
}

void WrittenDateTest::readsTheBeginning()
{
    QFETCH(QString, text);
    QFETCH(WrittenDate, date);
    const auto read = writtenDateAt(text);
    QVERIFY(read);
    QVERIFY(*read == date);
}

QTEST_APPLESS_MAIN(WrittenDateTest)
#include "tst_writtendate.moc"
