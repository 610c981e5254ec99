// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/restorefilterquery.h"
#include "models/store/articleremoval.h"
#include "models/store/connection.h"
#include "tests/models/store/corrections.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

/// Filters that were remembered before articles were removed.
class TestRestoreFilterQuery : public QObject
{
    Q_OBJECT

private slots:
    void whatOnlyRemovedArticlesNameIsNoName_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<ChipNames>("names");
        QTest::addColumn<QString>("missing");
        const QHash<ActorId, QString> atlas{{ActorId{1}, u"Atlas"_s}};
        Filter filter;
        filter.companies = {ActorId{1}};
        QTest::newRow("company") << filter << ChipNames{atlas, {}} << u"Atlas"_s;
        filter = {};
        filter.actors = {ActorId{1}};
        QTest::newRow("actor") << filter << ChipNames{atlas, {}} << u"Atlas"_s;
        filter = {};
        filter.places = {PlaceId{9}};
        QTest::newRow("place") << filter << ChipNames{{}, {{PlaceId{9}, u"Pune"_s}}} << u"Pune"_s;
        filter = {};
        filter.actors = {ActorId{2}};
        QTest::newRow("others too") << filter << ChipNames{{{ActorId{2}, u"Renault"_s}}, {}} << QString();
    }

    void whatOnlyRemovedArticlesNameIsNoName()
    {
        QFETCH(const Filter, filter);
        QFETCH(const ChipNames, names);
        QFETCH(const QString, missing);
        FilledWorkspace w;
        QVERIFY(
            w.connection.execute("INSERT INTO place (id, name, folded, key) VALUES (9, 'Pune', 'pune', 'PU'); "
                                 "UPDATE mention SET place_id = 9 WHERE article_id = 1 AND place_id IS NOT NULL"));
        QueryContext context;
        context.connection = &w.connection;
        const RestoreFilterQuery query{filter, names};
        QCOMPARE(query(context).value_or(Filter()), filter);
        const auto same = [](const auto&, const auto& existing) { return existing; };
        QVERIFY(edit(w.connection, [&](Edit& e) { return removeArticles(e, {{1}}, same); }));
        const auto restored = query(context);
        QCOMPARE(restored ? QString() : restored.error().context, missing);
        QCOMPARE(restored.value_or(Filter()), missing.isEmpty() ? filter : Filter());
    }
};

QTEST_GUILESS_MAIN(TestRestoreFilterQuery)
#include "tst_restorefilterquery.moc"
