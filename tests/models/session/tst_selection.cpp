// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/selection.h"

#include <QSignalSpy>
#include <QTest>

namespace vigie {

class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnlyOfChanges()
    {
        Selection selection;
        QSignalSpy articles(&selection, &Selection::articleChanged);
        QSignalSpy actors(&selection, &Selection::actorChanged);
        selection.setArticle(ArticleId{7});
        selection.setArticle(ArticleId{7});
        selection.setActor(ActorId{3});
        selection.setActor(ActorId{3});
        QCOMPARE(articles.count(), 1);
        QCOMPARE(actors.count(), 1);
        QCOMPARE(selection.actor(), ActorId{3});
    }

    void aFigureBringsItsArticleFirst()
    {
        Selection selection;
        QStringList order;
        connect(&selection, &Selection::articleChanged, &selection, [&] {
            order.append(QStringLiteral("article"));
            QCOMPARE(selection.figure(), MetricId{70});
        });
        connect(&selection, &Selection::figureChanged, &selection, [&] { order.append(QStringLiteral("figure")); });
        selection.setFigure(ArticleId{7}, MetricId{70});
        QCOMPARE(order, (QStringList{QStringLiteral("article"), QStringLiteral("figure")}));
    }

    void anotherArticleLetsGoOfTheFigure()
    {
        Selection selection;
        selection.setFigure(ArticleId{7}, MetricId{70});
        selection.setArticle(ArticleId{7});
        QCOMPARE(selection.figure(), MetricId{70});
        selection.setArticle(ArticleId{8});
        QVERIFY(!selection.figure());
    }

    void clearLetsGoOfAll()
    {
        Selection selection;
        selection.setFigure(ArticleId{7}, MetricId{70});
        selection.setActor(ActorId{3});
        selection.clear();
        QVERIFY(!selection.article());
        QVERIFY(!selection.figure());
        QVERIFY(!selection.actor());
    }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestSelection)
#include "tst_selection.moc"
