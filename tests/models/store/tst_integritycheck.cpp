// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/articlestore.h"
#include "models/store/integritycheck.h"
#include "models/store/searchindex.h"
#include "tests/models/store/drafts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;
using Kind = Finding::Kind;

namespace {

void fill(Connection& connection)
{
    ArticleDraft draft = test::draft(u"AVL 🚀 investit 30 MDH à Rabat."_s, u"2022-12"_s);
    addActor(draft, u"AVL"_s);
    addMetric(draft, MetricKind::Investment, 30'000'000, u"30 MDH"_s);
    auto store = ArticleStore::prepare(connection);
    if (!store || !store->write({draft, test::draft(u"Un second article."_s)}))
        qFatal("cannot fill the workspace");
}

} // namespace

class TestIntegrityCheck : public QObject
{
    Q_OBJECT

private slots:
    void aSoundWorkspaceHasNoFindings()
    {
        TemporaryWorkspace w;
        fill(w.connection);
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
        auto reader = Connection::open(w.path, Access::ReadOnly);
        QCOMPARE(*checkIntegrity(*reader), QList<Finding>());
    }

    void damageIsFound_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("table");
        QTest::addColumn<qint64>("id");
        const auto row = [](const char* name, const char* damage, Kind kind, const QString& table, qint64 id) {
            QTest::newRow(name) << QByteArray(damage) << static_cast<int>(kind) << table << id;
        };
        row("span of a figure", "UPDATE metric SET span_begin = span_begin - 1", Kind::Evidence, u"metric"_s, 1);
        row("span beyond the text", "UPDATE metric SET span_end = 900", Kind::Evidence, u"metric"_s, 1);
        row("quote", "UPDATE metric SET quote = '31 MDH'", Kind::Evidence, u"metric"_s, 1);
        row("surface of a mention", "UPDATE mention SET surface = 'AVM'", Kind::Evidence, u"mention"_s, 1);
        row("text behind the evidence", "UPDATE article SET body = body || ' ' WHERE id = 1", Kind::Text,
            u"article"_s, 1);
        row("hash", "UPDATE article SET text_sha256 = zeroblob(32) WHERE id = 2", Kind::Text, u"article"_s, 2);
        row("search index", "INSERT INTO article_fts (rowid, title, body) VALUES (77, 'x', 'y')", Kind::SearchIndex,
            QString(), 0);
        row("reference", "PRAGMA foreign_keys = OFF; UPDATE metric SET subject_id = 99", Kind::Reference, u"metric"_s,
            1);
    }
    void damageIsFound()
    {
        QFETCH(QByteArray, damage);
        TemporaryWorkspace w;
        fill(w.connection);
        QVERIFY(w.connection.execute(damage));
        const auto findings = checkIntegrity(w.connection);
        QVERIFY(findings);
        QVERIFY(!findings->isEmpty());
        const auto hasIt = [&](const Finding& finding) {
            QFETCH(int, kind);
            QFETCH(QString, table);
            QFETCH(qint64, id);
            return static_cast<int>(finding.kind) == kind && finding.table == table && finding.id == id
                && !finding.words.isEmpty();
        };
        QVERIFY(std::ranges::any_of(*findings, hasIt));
    }

    void theSearchIndexCanBeMadeAnew()
    {
        TemporaryWorkspace w;
        fill(w.connection);
        QVERIFY(w.connection.execute("INSERT INTO article_fts (article_fts) VALUES ('delete-all')"));
        QCOMPARE(checkIntegrity(w.connection)->size(), 1);
        QVERIFY(rebuildSearchIndex(w.connection));
        QCOMPARE(*checkIntegrity(w.connection), QList<Finding>());
    }

    void itCanBeStopped()
    {
        TemporaryWorkspace w;
        fill(w.connection);
        QCOMPARE(checkIntegrity(w.connection, [] { return true; }).error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestIntegrityCheck)
#include "tst_integritycheck.moc"
