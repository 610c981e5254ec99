// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/articles/marks.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

MetricRow figure(Span span)
{
    MetricRow row;
    row.metric.span = span;
    return row;
}

MentionRow mention(Span span, bool isPlace = false)
{
    MentionRow row;
    row.mention.span = span;
    if (isPlace)
        row.mention.place = PlaceId{1};
    else
        row.mention.actor = ActorId{1};
    return row;
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private slots:
    void convertsToUtf16()
    {
        ArticleDetail detail;
        detail.article.body = u"\U0001F600 500 emplois"_s;
        detail.metrics = {figure({2, 13})};
        const Marks marks(detail, detail.article.body.size());
        QCOMPARE(marks.all().size(), 1);
        QCOMPARE(marks.all()[0].begin, 3);
        QCOMPARE(marks.all()[0].end, 14);
    }

    void leavesOutWhatIsNotShown()
    {
        ArticleDetail detail;
        detail.article.body = u"0123456789"_s;
        detail.metrics = {figure({0, 3}), figure({4, 6}), figure({5, 5}), figure({8, 20}), figure({-1, 2})};
        QCOMPARE(Marks(detail, 10).all().size(), 2);
        QCOMPARE(Marks(detail, 5).all().size(), 1);
        QVERIFY(!Marks(detail, 5).ofFigure(1));
        QVERIFY(Marks(detail, 10).ofFigure(1));
    }

    void findsWhatIsMeant_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("expected");
        // 0         1         2
        // 0123456789012345678901234567
        // Zone AVL Rabat: 500 emplois.
        QTest::newRow("outer name") << 1 << u"place 1"_s;
        QTest::newRow("inner name") << 6 << u"actor 0"_s;
        QTest::newRow("between") << 15 << QString();
        QTest::newRow("first of the figure") << 16 << u"figure 0"_s;
        QTest::newRow("last of the figure") << 26 << u"figure 0"_s;
        QTest::newRow("behind the figure") << 27 << QString();
        QTest::newRow("name in the figure") << 21 << u"figure 0"_s;
    }

    void findsWhatIsMeant()
    {
        QFETCH(int, position);
        QFETCH(QString, expected);
        ArticleDetail detail;
        detail.article.body = u"Zone AVL Rabat: 500 emplois."_s;
        detail.metrics = {figure({16, 27})};
        detail.mentions = {mention({5, 8}), mention({0, 14}, true), mention({20, 27})};
        const std::optional<Mark> mark = Marks(detail, 28).at(position);
        const QStringList names{u"figure"_s, u"actor"_s, u"place"_s};
        QCOMPARE(mark ? names[int(mark->type)] + u' ' + QString::number(mark->row) : QString(), expected);
    }

    void findsOverlaps()
    {
        ArticleDetail detail;
        detail.article.body = u"0123456789"_s;
        detail.mentions = {mention({0, 9}), mention({1, 2}), mention({4, 6})};
        const Marks marks(detail, 10);
        QCOMPARE(marks.within(5, 7).size(), 2);
        QCOMPARE(marks.within(2, 4).size(), 1);
        QCOMPARE(marks.within(9, 10).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
