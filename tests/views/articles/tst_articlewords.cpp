// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/metrictablemodel.h"
#include "views/articles/articlewords.h"
#include "views/common/labels.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;
using Column = MetricTableModel::Column;

class TestArticleWords : public QObject
{
    Q_OBJECT

private slots:
    void aPartThatCountsIsLeftOutForNoReason()
    {
        MetricRow row;
        row.why = NotCounted::Counted;
        row.partOf = MetricId{4};
        row.partOfQuote = u"598 emplois"_s;
        QCOMPARE(metricCell(row, static_cast<int>(MetricTableModel::Column::Why), LocaleFormat(QLocale::c())),
                 QString());
    }

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

    void amountsThatAreNoInvestmentSayTheirKind_data()
    {
        QTest::addColumn<MetricKind>("kind");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("said");
        QTest::newRow("jobs created") << MetricKind::JobsCreated << qint64{80} << u"jobs"_s << u"80\u00A0jobs"_s;
        QTest::newRow("investment") << MetricKind::Investment << qint64{30'000'000} << u"MAD"_s
                                    << u"30\u00A0M\u00A0MAD"_s;
        QTest::newRow("companies") << MetricKind::Companies << qint64{12} << u"companies"_s << u"12\u00A0companies"_s;
        QTest::newRow("revenue") << MetricKind::Revenue << qint64{2'500'000'000} << u"EUR"_s
                                 << u"revenue: 2.5\u00A0bn\u00A0EUR"_s;
        QTest::newRow("jobs cut") << MetricKind::JobsCut << qint64{80} << u"jobs"_s << u"\u221280\u00A0jobs"_s;
    }

    void amountsThatAreNoInvestmentSayTheirKind()
    {
        QFETCH(const MetricKind, kind);
        QFETCH(const qint64, value);
        QFETCH(const QString, unit);
        QFETCH(const QString, said);
        const LocaleFormat format(QLocale(u"en_GB"_s));
        const Amount amount{kind, Sum{Int128{value} * 1000}, unit};
        QCOMPARE(headlineTexts({amount}, format), QStringList{said});
    }

    void anApproximateAmountSaysSoBesideItsNumber()
    {
        const LocaleFormat format(QLocale(u"en_GB"_s));
        const Amount amount{MetricKind::Workforce, Sum{Int128{300} * 1000}, u"people"_s, Modifier::About};
        QCOMPARE(headlineTexts({amount}, format), QStringList{u"workforce: ≈\u00A0300\u00A0people"_s});
    }

    void amountsSayWhatTheFiguresSay_data()
    {
        QTest::addColumn<MetricKind>("kind");
        QTest::addColumn<Modifier>("modifier");
        QTest::addColumn<QString>("said");
        const MetricKind money = MetricKind::Investment;
        QTest::newRow("exact") << money << Modifier::Exact << u"20\u00A0EUR"_s;
        QTest::newRow("about") << money << Modifier::About << u"≈\u00A020\u00A0EUR"_s;
        QTest::newRow("at least") << money << Modifier::AtLeast << u"≥\u00A020\u00A0EUR"_s;
        QTest::newRow("at most") << money << Modifier::AtMost << u"≤\u00A020\u00A0EUR"_s;
        QTest::newRow("range") << money << Modifier::Range << u"20 – 23\u00A0EUR"_s;
        QTest::newRow("at least so many less")
            << MetricKind::JobsCut << Modifier::AtLeast << u"\u2212(≥\u00A020)\u00A0EUR"_s;
        QTest::newRow("so many less, range")
            << MetricKind::JobsCut << Modifier::Range << u"\u2212(20 – 23)\u00A0EUR"_s;
    }
    void amountsSayWhatTheFiguresSay()
    {
        QFETCH(const MetricKind, kind);
        QFETCH(const Modifier, modifier);
        QFETCH(const QString, said);
        const LocaleFormat format(QLocale(u"en_GB"_s));
        Amount amount{kind, Sum{20'000}, u"EUR"_s, modifier};
        MetricFields figure;
        figure.value = Decimal{20'000};
        figure.unit = amount.unit;
        figure.modifier = modifier;
        if (modifier == Modifier::Range) {
            amount.valueMax = Sum{23'000};
            figure.valueMax = Decimal{23'000};
        }
        QCOMPARE(headlineTexts({amount}, format), QStringList{said});
        if (kind != MetricKind::JobsCut)
            QCOMPARE(figureText(figure, format), said);
    }

    void jobsCreatedAndCutAreNeverApart()
    {
        const LocaleFormat format(QLocale(u"en_GB"_s));
        const QList<Amount> amounts{{MetricKind::JobsCreated, Sum{80'000}, u"jobs"_s, Modifier::AtLeast},
                                    {MetricKind::JobsCut, Sum{212'000}, u"jobs"_s, Modifier::About},
                                    {MetricKind::Investment, Sum{30'000}, u"MAD"_s}};
        const QStringList texts = headlineTexts(amounts, format);
        QCOMPARE(texts, (QStringList{u"≥\u00A080 / ≈\u00A0\u2212212\u00A0jobs"_s, u"30\u00A0MAD"_s}));
        QVERIFY(amountsWithin(1, texts, QFontMetrics{QFont()}).contains(u"212"_s));
    }

    void aNarrowRowLeavesWholeAmountsOut()
    {
        const QFontMetrics metrics{QFont()};
        const QStringList amounts{u"80 jobs"_s, u"30 M MAD"_s, u"revenue: 2 M EUR"_s};
        const auto within
            = [&](const QString& room) { return amountsWithin(metrics.horizontalAdvance(room), amounts, metrics); };
        QCOMPARE(within(amounts.join(u" · "_s)), amounts.join(u" · "_s));
        QCOMPARE(within(u"80 jobs · 30 M MAD · revenue: 2"_s), u"80 jobs · 30 M MAD · …"_s);
        QCOMPARE(within(u"80 jobs · 30 M M"_s), u"80 jobs · …"_s);
        QCOMPARE(within(u"80"_s), u"80 jobs · …"_s);
        QCOMPARE(amountsWithin(0, {u"80 jobs"_s}, metrics), u"80 jobs"_s);
        QCOMPARE(amountsWithin(100, {}, metrics), QString());
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
