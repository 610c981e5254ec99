// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../store/corrections.h"
#include "models/query/cubeloader.h"
#include "models/query/storysuggestionsquery.h"

#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

/// Articles 1, 2, 3 … of which each two that follow one another may tell the same, the later the likelier.
struct Waiting : TemporaryWorkspace
{
    explicit Waiting(int pairs)
    {
        QList<ArticleDraft> drafts;
        for (int i = 0; i <= pairs; ++i)
            drafts.append(draft(u"Texte %1."_s.arg(i)));
        auto store = ArticleStore::prepare(connection);
        auto pair = Statement::prepare(connection,
                                       "INSERT INTO story_pair (article_a, article_b, state, score, "
                                       "contradictory, reasons) VALUES (?1, ?2, 'suggested', ?3, 0, '[]')");
        bool filled = store && store->write(drafts) && pair;
        for (int i = 1; filled && i <= pairs; ++i)
            filled = pair->run(i, i + 1, i / 1000.0).has_value();
        if (!filled)
            qFatal("cannot fill the workspace");
    }

    StorySuggestions suggestions(int limit)
    {
        auto context = openContext(connection);
        if (!context)
            qFatal("no cube");
        statements = 0;
        sqlite3_trace_v2(connection.handle(), SQLITE_TRACE_STMT, countOne, &statements);
        const auto found = StorySuggestionsQuery{limit}(*context);
        sqlite3_trace_v2(connection.handle(), 0, nullptr, nullptr);
        return found.value_or(StorySuggestions());
    }

    static int countOne(unsigned, void* count, void*, void*)
    {
        ++*static_cast<int*>(count);
        return 0;
    }

    int statements = 0; ///< that the last suggestions took
};

} // namespace

class TestStorySuggestionsQuery : public QObject
{
    Q_OBJECT

private slots:
    void theLikeliestComeFirst()
    {
        Waiting w(5);
        QVERIFY(w.connection.execute("UPDATE story_pair SET state = 'denied' WHERE article_a = 5;"
                                     "INSERT INTO story (id, origin) VALUES (1, 'auto');"
                                     "INSERT INTO story_article (story_id, article_id) VALUES (1, 3), (1, 4)"));
        const StorySuggestions found = w.suggestions(2);
        QCOMPARE(found.all, 3);
        QCOMPARE(found.pairs.size(), 2);
        QCOMPARE(found.pairs[0].a.article.id, ArticleId{4});
        QCOMPARE(found.pairs[0].b.article.id, ArticleId{5});
        QCOMPARE(found.pairs[0].score, 0.004);
        QCOMPARE(found.pairs[1].a.article.id, ArticleId{2});
    }

    void whatIsNotShownIsNotRead()
    {
        Waiting few(5);
        Waiting many(100);
        QCOMPARE(few.suggestions(2).pairs.size(), 2);
        QCOMPARE(many.suggestions(2).all, 100);
        QCOMPARE(many.statements, few.statements);
    }
};

QTEST_GUILESS_MAIN(TestStorySuggestionsQuery)
#include "tst_storysuggestionsquery.moc"
