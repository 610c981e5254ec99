// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articleeditor.h"
#include "models/store/articlestore.h"
#include "models/store/statement.h"
#include "tests/models/store/drafts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

const QString kEarly = u"Usine à Kénitra, 30 MDH"_s;
const QString kLate = u"Centre à Rabat"_s;

struct TwoArticles : TemporaryWorkspace
{
    TwoArticles()
    {
        auto store = ArticleStore::prepare(connection);
        ArticleDraft early = draft(kEarly, u"2021-03-05"_s);
        addMetric(early, MetricKind::Investment, 30'000'000, u"30 MDH"_s);
        if (!store || !store->write({early, draft(kLate, u"2022-01"_s)}))
            qFatal("cannot fill the workspace");
    }

    /// Bodies found by one word, newest first.
    QStringList search(const QString& word)
    {
        QStringList found;
        auto query = Statement::prepare(connection,
                                        "SELECT a.body FROM article_fts f JOIN article a ON a.ord = f.rowid "
                                        "WHERE article_fts MATCH ?1 ORDER BY f.rowid DESC");
        query->bind(word);
        while (query->step().value_or(false))
            found.append(query->text(0));
        return found;
    }

    bool searchIndexIsSound()
    {
        return connection.execute("INSERT INTO article_fts (article_fts, rank) VALUES ('integrity-check', 1)")
            .has_value();
    }
};

} // namespace

class TestArticleEditor : public QObject
{
    Q_OBJECT

private slots:
    void aMovedArticleIsFoundInItsNewPlace()
    {
        TwoArticles w;
        QCOMPARE(w.search(u"a"_s), (QStringList{kLate, kEarly}));
        const ArticleOrd last = ArticleOrd(dayNumber(QDate(2023, 7, 14))) << 24 | 1;
        QVERIFY(moveArticle(w.connection, ArticleId{1}, last));
        QCOMPARE(w.search(u"a"_s), (QStringList{kEarly, kLate}));
        QVERIFY(w.searchIndexIsSound());
        // The place is taken: to the end of the day.
        QVERIFY(moveArticle(w.connection, ArticleId{2}, last));
        QCOMPARE(*w.connection.integer("SELECT ord FROM article WHERE id = 2"), last + 1);
        QVERIFY(w.searchIndexIsSound());
    }

    void aNewTitleIsFound()
    {
        TwoArticles w;
        QVERIFY(retitleArticle(w.connection, ArticleId{1}, u"Été industriel"_s));
        QCOMPARE(w.search(u"ete"_s), (QStringList{kEarly}));
        QVERIFY(w.searchIndexIsSound());
    }

    void anArticleThatIsNotThereIsNotFound()
    {
        TwoArticles w;
        QCOMPARE(moveArticle(w.connection, ArticleId{9}, 1).error().kind, Error::Kind::NotFound);
        QCOMPARE(retitleArticle(w.connection, ArticleId{9}, u"x"_s).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestArticleEditor)
#include "tst_articleeditor.moc"
