// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/articlesearchquery.h"
#include "tests/models/store/corrections.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// Articles 1 to 3, of January to March 2022: "Atlas (Bolide, Cargo) et Renault investissent 30 MDH à Tanger …".
struct Articles : FilledWorkspace
{
    QueryContext context;

    Articles() { context.connection = &connection; }

    QList<qint64> found(const ArticleSearchQuery& query)
    {
        const auto rows = query(context);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().text()));
        QList<qint64> ids;
        for (const ArticleRow& row : *rows)
            ids.append(row.id.value);
        return ids;
    }
};

} // namespace

class TestArticleSearchQuery : public QObject
{
    Q_OBJECT

private slots:
    void whatIsFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<qint64>>("found");
        QTest::newRow("newest first") << u"renault"_s << QList<qint64>{3, 2, 1};
        QTest::newRow("the last word unfinished") << u"renault bol"_s << QList<qint64>{2};
        QTest::newRow("only the last one") << u"ren bolide"_s << QList<qint64>{};
        QTest::newRow("all the words") << u"atlas bolide"_s << QList<qint64>{};
        QTest::newRow("a phrase") << u"\"Cargo et Renault\""_s << QList<qint64>{3};
        QTest::newRow("spaces around") << u"  cargo  "_s << QList<qint64>{3};
        QTest::newRow("nowhere") << u"dirigeable"_s << QList<qint64>{};
    }
    void whatIsFound()
    {
        QFETCH(QString, words);
        QFETCH(QList<qint64>, found);
        Articles articles;
        // Where words are typed the time does not matter.
        const DateRange longAgo{QDate(1990, 1, 1), QDate(1990, 2, 1)};
        QCOMPARE(articles.found({words, {}, longAgo, 60}), found);
    }

    void withoutWordsThoseOfAboutTheSameTime_data()
    {
        QTest::addColumn<DateRange>("near");
        QTest::addColumn<QList<qint64>>("found");
        QTest::newRow("open") << DateRange{} << QList<qint64>{3, 2, 1};
        QTest::newRow("the last day is the one behind it")
            << DateRange{QDate(2022, 1, 1), QDate(2022, 3, 1)} << QList<qint64>{2, 1};
        QTest::newRow("none") << DateRange{QDate(1990, 1, 1), QDate(1990, 2, 1)} << QList<qint64>{};
    }
    void withoutWordsThoseOfAboutTheSameTime()
    {
        QFETCH(DateRange, near);
        QFETCH(QList<qint64>, found);
        Articles articles;
        QCOMPARE(articles.found({u" "_s, {}, near, 60}), found);
    }

    void theOneReadIsNotAmongThem()
    {
        Articles articles;
        QCOMPARE(articles.found({u"renault"_s, ArticleId{2}, {}, 60}), (QList<qint64>{3, 1}));
        QCOMPARE(articles.found({u"renault"_s, ArticleId{3}, {}, 1}), QList<qint64>{2}); // nor does it take a place
    }

    void anEmptyWorkspaceHasNone()
    {
        TemporaryWorkspace empty;
        QueryContext context;
        context.connection = &empty.connection;
        const auto rows = ArticleSearchQuery{u"renault"_s, {}}(context);
        QVERIFY(rows);
        QVERIFY(rows->isEmpty());
    }

    void cancelledItStops()
    {
        Articles articles;
        articles.context.cancel = std::make_shared<std::atomic<bool>>(true);
        const auto rows = ArticleSearchQuery{u"renault"_s, {}}(articles.context);
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestArticleSearchQuery)
#include "tst_articlesearchquery.moc"
