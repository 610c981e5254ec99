// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articlestore.h"
#include "models/store/bulkload.h"
#include "models/store/metastore.h"
#include "models/store/statement.h"
#include "tests/models/store/drafts.h"

#include <QTest>

#include <functional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;
using Outcome = StoredDraft::Outcome;

namespace {

const QString kBody = u"AVL Maroc investit 30 MDH à Rabat Technopolis 🚀 et créera 500 emplois à l'horizon 2027."_s;

ArticleDraft announcement()
{
    ArticleDraft draft = test::draft(kBody, u"2022-12"_s);
    draft.article.sectors = {Sector::Offshoring, Sector::Automotive};
    const qsizetype avl = addActor(draft, u"AVL Maroc"_s, ActorKind::Company, {u"AVL"_s}, true);
    PlaceDraft park{u"Rabat Technopolis"_s,
                    QString(),
                    {{u"Rabat-Salé-Kénitra"_s, u"MA-04"_s}, {u"Maroc"_s, u"MA"_s}},
                    {{spanOf(kBody, u"Rabat Technopolis"_s), u"Rabat Technopolis"_s}}};
    draft.places.append(park);
    MetricDraft& money = addMetric(draft, MetricKind::Investment, 30'000'000, u"30 MDH"_s);
    money.subject = avl;
    money.fields.sector = Sector::Offshoring;
    money.cues = {u"investit \"x\""_s};
    MetricDraft& jobs = addMetric(draft, MetricKind::JobsCreated, 500, u"500 emplois"_s);
    jobs.fields.horizon = u"2027"_s;
    jobs.place = 0;
    return draft;
}

QStringList rows(Connection& connection, QByteArrayView sql)
{
    QStringList lines;
    auto query = Statement::prepare(connection, sql);
    while (query && query->step().value_or(false))
        lines.append(query->text(0));
    return lines;
}

QStringList search(Connection& connection, const QString& words)
{
    QStringList found;
    auto query = Statement::prepare(connection,
                                    "SELECT a.title FROM article_fts f JOIN article a ON a.ord = f.rowid "
                                    "WHERE article_fts MATCH ?1 ORDER BY f.rowid DESC");
    query->bind(words);
    while (query->step().value_or(false))
        found.append(query->text(0));
    return found;
}

qint64 count(Connection& connection, const char* table)
{
    const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
    return *connection.integer(sql);
}

} // namespace

class TestArticleStore : public QObject
{
    Q_OBJECT

private slots:
    void everythingOfADraftIsStored()
    {
        TemporaryWorkspace w;
        auto store = ArticleStore::prepare(w.connection);
        QVERIFY(store);
        const auto stored = store->write({announcement()});
        QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().text()));
        QCOMPARE(*stored, (QList<StoredDraft>{{ArticleId{1}, Outcome::Imported}}));
        QCOMPARE(rows(w.connection,
                      "SELECT kind || ' ' || value_milli || ' ' || unit || ' ' || role || ' ' || horizon || ' ' || "
                      "coalesce(sector, '-') || ' ' || coalesce(subject_id, '-') || ' ' || coalesce(place_id, '-') "
                      "|| ' ' || "
                      "quote || ' ' || cues || ' ' || review FROM metric ORDER BY id"),
                 (QStringList{
                     u"investment 30000000000 MAD headline  offshoring 1 - 30 MDH [\"investit \\\"x\\\"\"] auto"_s,
                     u"jobs_created 500000 jobs headline 2027 - - 3 500 emplois [] auto"_s}));
        QCOMPARE(rows(w.connection,
                      "SELECT name || ' < ' || coalesce((SELECT p.name FROM place p WHERE p.id = c.parent_id), '') "
                      "FROM place c ORDER BY id"),
                 (QStringList{u"Maroc < "_s, u"Rabat-Salé-Kénitra < Maroc"_s,
                              u"Rabat Technopolis < Rabat-Salé-Kénitra"_s}));
        QCOMPARE(rows(w.connection, "SELECT form || ' ' || folded || ' ' || origin FROM alias ORDER BY form"),
                 (QStringList{u"AVL avl auto"_s, u"AVL Maroc avl maroc auto"_s}));
        QCOMPARE(rows(w.connection, "SELECT sector FROM article_sector ORDER BY position"),
                 (QStringList{u"offshoring"_s, u"automotive"_s}));
        // SQLite counts the same code points as the spans.
        QCOMPARE(rows(w.connection,
                      "SELECT substr(a.body, m.span_begin + 1, m.span_end - m.span_begin) FROM metric m "
                      "JOIN article a ON a.id = m.article_id ORDER BY m.id"),
                 (QStringList{u"30 MDH"_s, u"500 emplois"_s}));
        QCOMPARE(*revision(w.connection), 1);
    }

    void theSearchIndexIgnoresAccentsAndFollowsTheDate()
    {
        TemporaryWorkspace w;
        auto store = ArticleStore::prepare(w.connection);
        QVERIFY(store->write({draft(u"Un été à Kénitra"_s, u"2021-05-03"_s), draft(u"KENITRA l'hiver"_s, u"2023"_s),
                              draft(u"Kenitra sans date"_s)}));
        QVERIFY(store->write({draft(u"kénitra au milieu"_s, u"2022-01"_s)}));
        QCOMPARE(search(w.connection, u"\"Kénitra\""_s),
                 (QStringList{u"KENITRA l'hiver"_s, u"kénitra au milieu"_s, u"Un été à Kénitra"_s,
                              u"Kenitra sans date"_s}));
        QCOMPARE(search(w.connection, u"\"ete\""_s), (QStringList{u"Un été à Kénitra"_s}));
        QVERIFY(w.connection.execute("INSERT INTO article_fts (article_fts, rank) VALUES ('integrity-check', 1)"));
    }

    void articlesOfOneDayAreNumbered()
    {
        TemporaryWorkspace w;
        auto store = ArticleStore::prepare(w.connection);
        QVERIFY(store->write({draft(u"a"_s, u"2022-12"_s), draft(u"b"_s, u"2022-12-01"_s)}));
        QVERIFY(store->write({draft(u"c"_s, u"2022-12"_s), draft(u"d"_s), draft(u"e"_s)}));
        const qint64 day = dayNumber(QDate(2022, 12, 1));
        QCOMPARE(
            rows(w.connection,
                 "SELECT body || ' ' || (ord >> 24) || ' ' || (ord & 16777215) FROM article ORDER BY ord"),
            (QStringList{u"d 0 1"_s, u"e 0 2"_s, u"a %1 1"_s.arg(day), u"b %1 2"_s.arg(day), u"c %1 3"_s.arg(day)}));
    }

    void theSameTextAgainChangesNothing()
    {
        TemporaryWorkspace w;
        auto store = ArticleStore::prepare(w.connection);
        QVERIFY(store->write({announcement()}));
        QCOMPARE(*store->write({announcement(), announcement()}),
                 (QList<StoredDraft>{{ArticleId{1}, Outcome::AlreadyThere}, {ArticleId{1}, Outcome::AlreadyThere}}));
        QCOMPARE(*revision(w.connection), 1);
        ArticleDraft elsewhere = announcement();
        elsewhere.article.sources[0].file = u"/other/copy.txt"_s;
        elsewhere.article.title = u"Another title"_s;
        QCOMPARE(*store->write({elsewhere}), (QList<StoredDraft>{{ArticleId{1}, Outcome::SourceAdded}}));
        QCOMPARE(count(w.connection, "article"), 1);
        QCOMPARE(count(w.connection, "article_source"), 2);
        QCOMPARE(count(w.connection, "metric"), 2);
    }

    void whatTheWorkspaceHasIsKnown()
    {
        TemporaryWorkspace w;
        auto store = ArticleStore::prepare(w.connection);
        KnownTexts known;
        QVERIFY(known.prepare(w.connection));
        const QByteArray text = announcement().article.textSha256;
        const QByteArray bytes(32, 'b');
        QCOMPARE(*known.find(text, bytes, 1), QByteArray());
        ArticleDraft stored = announcement();
        stored.article.sources[0].bytesSha256 = bytes;
        QVERIFY(store->write({stored}));
        QCOMPARE(*known.find(text, QByteArray(32, 'x'), 1), text);
        // The same bytes, decoded otherwise.
        QCOMPARE(*known.find(QByteArray(32, 'y'), bytes, 1), text);
        QCOMPARE(*known.find(QByteArray(32, 'y'), bytes, 2), QByteArray());
        QCOMPARE(*known.find(QByteArray(32, 'y'), QByteArray(32, 'x'), 1), QByteArray());
    }

    void aTextThatWasNotReadIsNeverStored()
    {
        TemporaryWorkspace w;
        auto store = ArticleStore::prepare(w.connection);
        ArticleDraft unread = draft(kBody, {}, u"/elsewhere.txt"_s);
        unread.engine.clear();
        QCOMPARE(*store->write({unread}), (QList<StoredDraft>{{ArticleId{}, Outcome::Gone}}));
        QVERIFY(store->write({announcement()}));
        QCOMPARE(*store->write({unread}), (QList<StoredDraft>{{ArticleId{1}, Outcome::SourceAdded}}));
    }

    void aTextTwiceInABatchIsOneArticle()
    {
        TemporaryWorkspace w;
        auto store = ArticleStore::prepare(w.connection);
        const auto stored = store->write({draft(u"same"_s, {}, u"/a"_s), draft(u"same"_s, {}, u"/b"_s)});
        QCOMPARE(*stored,
                 (QList<StoredDraft>{{ArticleId{1}, Outcome::Imported}, {ArticleId{1}, Outcome::SourceAdded}}));
    }

    void whatBreaksTheRulesIsRefusedWhole_data()
    {
        using Break = std::function<void(ArticleDraft&)>;
        QTest::addColumn<Break>("breakIt");
        const auto row = [](const char* name, Break breakIt) { QTest::newRow(name) << breakIt; };
        row("quote that is not the text", [](ArticleDraft& d) { d.metrics[0].quote = u"31 MDH"_s; });
        row("span that is shifted", [](ArticleDraft& d) { d.metrics[1].span.begin -= 1; });
        row("span counted in UTF-16", [](ArticleDraft& d) {
            const qsizetype at = kBody.indexOf(u"500 emplois"_s);
            d.metrics[1].span = {at, at + 11};
        });
        row("span outside the text", [](ArticleDraft& d) { d.metrics[0].span = {5000, 5006}; });
        row("span that is empty", [](ArticleDraft& d) {
            d.metrics[0].span = {3, 3};
            d.metrics[0].quote.clear();
        });
        row("span before the text", [](ArticleDraft& d) { d.metrics[0].span.begin = -1; });
        row("mention that is not the text", [](ArticleDraft& d) { d.actors[0].mentions[0].surface = u"AVL"_s; });
        row("place that is not the text", [](ArticleDraft& d) { d.places[0].mentions[0].span.end += 1; });
        row("negative", [](ArticleDraft& d) { d.metrics[0].fields.value = Decimal::fromWhole(-1); });
        row("range backwards", [](ArticleDraft& d) { d.metrics[0].fields.valueMax = Decimal::fromWhole(1); });
        row("unit of another kind", [](ArticleDraft& d) { d.metrics[0].fields.unit = u"jobs"_s; });
        row("currency in words", [](ArticleDraft& d) { d.metrics[0].fields.unit = u"dirhams"_s; });
        row("horizon that is no date", [](ArticleDraft& d) { d.metrics[0].fields.horizon = u"bientôt"_s; });
        row("horizon of no month", [](ArticleDraft& d) { d.metrics[0].fields.horizon = u"2027-13"_s; });
        row("subject nobody names", [](ArticleDraft& d) { d.metrics[0].subject = 1; });
        row("confidence above 1", [](ArticleDraft& d) { d.metrics[0].confidence = 1.5; });
        row("confidence that is no number", [](ArticleDraft& d) { d.metrics[0].confidence = std::nan(""); });
        row("actor without a name", [](ArticleDraft& d) { d.actors[0].name.clear(); });
        row("no source", [](ArticleDraft& d) { d.article.sources.clear(); });
        row("no hash", [](ArticleDraft& d) { d.article.textSha256.clear(); });
    }
    void whatBreaksTheRulesIsRefusedWhole()
    {
        QFETCH(std::function<void(ArticleDraft&)>, breakIt);
        TemporaryWorkspace w;
        auto store = ArticleStore::prepare(w.connection);
        ArticleDraft broken = announcement();
        breakIt(broken);
        const auto refused = store->write({draft(u"a sound one"_s), broken});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        for (const char* table : {"article", "actor", "place", "mention", "metric"})
            QCOMPARE(count(w.connection, table), 0);
        QCOMPARE(*revision(w.connection), 0);
        QVERIFY(store->write({draft(u"a sound one"_s), announcement()}));
    }

    void horizonsAreYearsMonthsAndSpans_data()
    {
        QTest::addColumn<QString>("horizon");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("year") << u"2027"_s << true;
        QTest::newRow("month") << u"2027-03"_s << true;
        QTest::newRow("span") << u"2023-2026"_s << true;
        QTest::newRow("backwards") << u"2026-2023"_s << false;
        QTest::newRow("day") << u"2027-03-01"_s << false;
        QTest::newRow("two digits") << u"27"_s << false;
        QTest::newRow("span with a word") << u"2023-soon"_s << false;
    }
    void horizonsAreYearsMonthsAndSpans()
    {
        QFETCH(QString, horizon);
        MetricFields fields;
        fields.unit = u"MAD"_s;
        fields.horizon = horizon;
        QTEST(checkFields(fields).has_value(), "good");
    }

    void twoWritersLoseNothing()
    {
        TemporaryWorkspace w;
        constexpr int kBatches = 40;
        const auto writeSome = [&](const QString& who) {
            auto connection = Connection::open(w.path, Access::ReadWrite);
            auto store = ArticleStore::prepare(*connection);
            for (int i = 0; i < kBatches; ++i) {
                ArticleDraft own = draft(who + QString::number(i) + u" Renault"_s, u"2022-12"_s);
                addActor(own, u"Renault"_s);
                if (!store->write({own, draft(u"common "_s + QString::number(i), u"2022-12"_s)}))
                    qFatal("a writer failed");
            }
        };
        std::thread a(writeSome, u"a"_s);
        std::thread b(writeSome, u"b"_s);
        a.join();
        b.join();
        QCOMPARE(count(w.connection, "article"), 3 * kBatches);
        QCOMPARE(count(w.connection, "actor"), 1);
        QCOMPARE(*w.connection.integer("SELECT count(DISTINCT ord) FROM article"), 3 * kBatches);
        QVERIFY(w.connection.execute("INSERT INTO article_fts (article_fts, rank) VALUES ('integrity-check', 1)"));
    }

    void aBulkLoadMakesItsIndexesAtTheEnd()
    {
        TemporaryWorkspace w;
        const auto indexes
            = [&] { return *w.connection.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'index'"); };
        const qint64 before = indexes();
        {
            auto bulk = BulkLoad::begin(w.connection);
            QVERIFY(bulk);
            QVERIFY(indexes() < before);
            auto store = ArticleStore::prepare(w.connection);
            QVERIFY(store->write({announcement()}));
            QVERIFY(bulk->finish());
            QCOMPARE(indexes(), before);
            auto second = BulkLoad::begin(w.connection);
        }
        QCOMPARE(indexes(), before);
        QVERIFY(openWorkspace(w.path, Access::ReadWrite));
    }

    void excerptsAreCutAtAWord()
    {
        QCOMPARE(excerptOf(u"short\n\n  text "_s), u"short text"_s);
        const QString words = excerptOf(u"mot "_s.repeated(200));
        QVERIFY(words.endsWith(u"mot…"_s) && words.size() <= 241);
        const QString rocket = excerptOf(u"🚀"_s.repeated(400));
        QVERIFY(rocket.chopped(1).isValidUtf16() && rocket.size() <= 241);
        QCOMPARE(excerptOf(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestArticleStore)
#include "tst_articlestore.moc"
