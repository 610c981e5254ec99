// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articlecorrection.h"
#include "models/store/integritycheck.h"
#include "tests/models/store/corrections.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

class TestArticleCorrection : public QObject
{
    Q_OBJECT

private slots:
    void aCorrectedDateMovesTheArticle()
    {
        FilledWorkspace w;
        QVERIFY(edit(w.connection, [](Edit& e) { return setArticleDate(e, ArticleId{1}, {2023, 7, 14}); }));
        QCOMPARE(*w.connection.integer("SELECT id FROM article ORDER BY ord DESC LIMIT 1"), 1);
        QCOMPARE(*w.connection.integer("SELECT ord >> 24 FROM article WHERE id = 1"), dayNumber(QDate(2023, 7, 14)));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM article WHERE id = 1 AND date = '2023-07-14'"), 1);
        QVERIFY(edit(w.connection, [](Edit& e) { return setArticleDate(e, ArticleId{1}, {}); }));
        QCOMPARE(*w.connection.integer("SELECT id FROM article WHERE date IS NULL ORDER BY ord LIMIT 1"), 1);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void titlesAndSectorsAreSet()
    {
        FilledWorkspace w;
        const QList<Sector> sectors{Sector::Energy, Sector::Automotive};
        QVERIFY(edit(w.connection, [](Edit& e) { return setArticleTitle(e, ArticleId{1}, u" Une  usine "_s); }));
        QVERIFY(edit(w.connection, [&](Edit& e) { return setArticleSectors(e, ArticleId{1}, sectors); }));
        QCOMPARE(*edit(w.connection, [&](Edit& e) { return setArticleSectors(e, ArticleId{1}, sectors); }), 0);
        QCOMPARE(
            *w.connection.integer("SELECT count(*) FROM article WHERE title = 'Une usine' AND title_derived = 0"), 1);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM article_sector WHERE article_id = 1"), 2);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void whatBreaksARuleIsRefused()
    {
        FilledWorkspace w;
        const auto kindOf
            = [](const Result<qint64>& result) { return result ? Error::Kind::Internal : result.error().kind; };
        QCOMPARE(kindOf(edit(w.connection, [](Edit& e) { return setArticleTitle(e, ArticleId{1}, u" "_s); })),
                 Error::Kind::BadInput);
        QCOMPARE(kindOf(edit(w.connection,
                             [](Edit& e) {
                                 return setArticleSectors(e, ArticleId{1}, {Sector::Food, Sector::Food});
                             })),
                 Error::Kind::BadInput);
        QCOMPARE(kindOf(edit(w.connection,
                             [](Edit& e) {
                                 return setArticleDate(e, ArticleId{9}, {2022, 1, 1});
                             })),
                 Error::Kind::NotFound);
        QCOMPARE(kindOf(edit(w.connection,
                             [](Edit& e) {
                                 return setArticleDate(e, ArticleId{1}, {1899, 12, 31});
                             })),
                 Error::Kind::BadInput);
        QCOMPARE(kindOf(edit(w.connection, [](Edit& e) { return setArticleSectors(e, ArticleId{9}, {}); })),
                 Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestArticleCorrection)
#include "tst_articlecorrection.moc"
