// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/metrictablemodel.h"
#include "views/articles/articlewords.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;
using Column = MetricTableModel::Column;

class TestArticleWords : public QObject
{
    Q_OBJECT

private slots:
    void excerptsDoNotRepeatTheTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("excerpt");
        QTest::addColumn<QString>("shown");
        QTest::newRow("own title") << u"Une usine"_s << u"Lear s'installe."_s << u"Lear s'installe."_s;
        QTest::newRow("first sentence") << u"Lear tient le cap."_s << u"Lear tient le cap. En 2025, 500 emplois."_s
                                        << u"En 2025, 500 emplois."_s;
        QTest::newRow("cut at a word") << u"Lear s'installe à…"_s << u"Lear s'installe à Tanger avec 500 emplois."_s
                                       << u"Tanger avec 500 emplois."_s;
        QTest::newRow("goes on in small letters")
            << u"Lear s'installe…"_s << u"Lear s'installe à Tanger."_s << u"… à Tanger."_s;
        QTest::newRow("nothing else") << u"Lear s'installe."_s << u"Lear s'installe."_s << QString();
        QTest::newRow("no title") << QString() << u"Lear s'installe."_s << u"Lear s'installe."_s;
    }

    void excerptsDoNotRepeatTheTitle()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, excerpt);
        QFETCH(const QString, shown);
        ArticleRow row;
        row.title = title;
        row.excerpt = excerpt;
        QCOMPARE(excerptBeyondTitle(row), shown);
    }

    void aSearchHitStaysWhereItIs()
    {
        ArticleRow row;
        row.title = u"Lear tient le cap."_s;
        row.excerpt = u"Lear tient le cap. En 2025."_s;
        row.excerptHits = {{0, 4}};
        QCOMPARE(excerptBeyondTitle(row), row.excerpt);
    }

    void theMachinesValueIsToldWhereItDiffers()
    {
        MetricRow row;
        row.metric.fields.unit = u"MAD"_s;
        row.metric.fields.value = Decimal::fromWhole(65'000'000);
        row.subjectName = u"Atlas"_s;
        row.metric.fields.subject = ActorId{1};
        const LocaleFormat format(QLocale(u"en_GB"_s));
        QCOMPARE(machineCell(row, int(Column::Value), format), QString()); // nobody has corrected it
        row.metric.reading = row.metric.fields;
        row.metric.reading->value = Decimal::fromWhole(61'000'000);
        row.metric.reading->subject = {};
        QVERIFY(machineCell(row, int(Column::Value), format).contains(u"61"));
        QCOMPARE(machineCell(row, int(Column::Subject), format), u"None"_s);
        QCOMPARE(machineCell(row, int(Column::Role), format), QString());
        QCOMPARE(machineCell(row, int(Column::State), format), QString());
    }
};

QTEST_MAIN(TestArticleWords)
#include "tst_articlewords.moc"
