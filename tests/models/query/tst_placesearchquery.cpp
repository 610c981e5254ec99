// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/placesearchquery.h"
#include "models/store/articlestore.h"
#include "tests/models/store/drafts.h"

#include <QTest>

using namespace vigie;
using namespace vigie::test;
using namespace Qt::StringLiterals;

namespace {

/// Of the gazetteer Maroc and in it Tanger; unknown ones at the top: "Tanger Med", "Kénitra" and "100 % Tanger",
/// which two articles name.
struct Places : TemporaryWorkspace
{
    QueryContext context;

    Places()
    {
        context.connection = &connection;
        ArticleDraft one = draft(u"Tanger, Tanger Med et Kénitra attirent ; 100 % Tanger."_s);
        one.places = {{u"Tanger"_s,
                       u"ma-tng"_s,
                       {{u"Maroc"_s, u"ma"_s}},
                       {{spanOf(one.article.body, u"Tanger"_s), u"Tanger"_s}}},
                      unknown(one, u"Tanger Med"_s),
                      unknown(one, u"Kénitra"_s),
                      unknown(one, u"100 % Tanger"_s)};
        ArticleDraft two = draft(u"À 100 % Tanger on construit."_s);
        two.places = {unknown(two, u"100 % Tanger"_s)};
        auto store = ArticleStore::prepare(connection);
        if (!store || !store->write({one, two}))
            qFatal("cannot fill the workspace");
    }
    static PlaceDraft unknown(const ArticleDraft& in, const QString& name)
    {
        return {name, {}, {}, {{spanOf(in.article.body, name), name}}};
    }
    QList<PlaceHit> hits(const PlaceSearchQuery& query)
    {
        const auto found = query(context);
        if (!found)
            qFatal("%s", qPrintable(found.error().text()));
        return *found;
    }
    /// "Maroc › Tanger (1)": the way, and how many articles.
    QStringList found(const PlaceSearchQuery& query)
    {
        QStringList lines;
        for (const PlaceHit& hit : hits(query))
            lines.append(u"%1 (%2)"_s.arg((hit.path + QStringList(hit.place.name)).join(u" › "_s)).arg(hit.articles));
        return lines;
    }
    PlaceId id(const QString& name)
    {
        for (const PlaceHit& hit : hits({name, PlaceSearchQuery::Among::All, {}, 60}))
            if (hit.place.name == name)
                return hit.place.id;
        return {};
    }
};

} // namespace

class TestPlaceSearchQuery : public QObject
{
    Q_OBJECT

private slots:
    void whatIsFound_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("unplacedOnly");
        QTest::addColumn<QStringList>("found");
        const QString tanger = u"Maroc › Tanger (1)"_s;
        const QString med = u"Tanger Med (1)"_s;
        const QString percent = u"100 % Tanger (2)"_s;
        const QString kenitra = u"Kénitra (1)"_s;
        QTest::newRow("beginning first, then the gazetteer, then the rest")
            << u"tanger"_s << false << QStringList{tanger, med, percent};
        QTest::newRow("case and accents") << u"KENITRA"_s << false << QStringList{kenitra};
        QTest::newRow("spaces around and inside") << u"  tanger   MED "_s << false << QStringList{med};
        QTest::newRow("signs are signs") << u"100 %"_s << false << QStringList{percent};
        QTest::newRow("without words those at the top")
            << QString() << false << QStringList{u"Maroc (0)"_s, percent, kenitra, med};
        QTest::newRow("unplaced") << QString() << true << QStringList{percent, kenitra, med};
        QTest::newRow("unplaced with words") << u"tanger"_s << true << QStringList{med, percent};
        QTest::newRow("nowhere") << u"Atlantis"_s << false << QStringList();
    }
    void whatIsFound()
    {
        QFETCH(QString, search);
        QFETCH(bool, unplacedOnly);
        QFETCH(QStringList, found);
        Places places;
        using Among = PlaceSearchQuery::Among;
        QCOMPARE(places.found({search, unplacedOnly ? Among::Unplaced : Among::All, {}, 60}), found);
    }

    void neitherItselfNorWhatLiesInIt()
    {
        Places places;
        const PlaceId maroc = places.id(u"Maroc"_s);
        QVERIFY(maroc);
        QCOMPARE(places.found({u"tanger"_s, PlaceSearchQuery::Among::All, maroc, 60}),
                 (QStringList{u"Tanger Med (1)"_s, u"100 % Tanger (2)"_s}));
        QVERIFY(places.found({u"maroc"_s, PlaceSearchQuery::Among::All, maroc, 60}).isEmpty());
    }

    void noMoreThanAskedFor()
    {
        Places places;
        QCOMPARE(places.found({u"tanger"_s, PlaceSearchQuery::Among::All, {}, 1}),
                 QStringList{u"Maroc › Tanger (1)"_s});
    }

    void anEmptyWorkspaceHasNone()
    {
        TemporaryWorkspace empty;
        QueryContext context;
        context.connection = &empty.connection;
        const auto found = PlaceSearchQuery{}(context);
        QVERIFY(found);
        QVERIFY(found->isEmpty());
    }

    void aRingHasAnEnd()
    {
        Places places;
        // No edit makes one; a file of another program may hold it.
        QVERIFY(places.connection.execute("UPDATE place SET parent_id = (SELECT id FROM place WHERE name = 'Tanger') "
                                          "WHERE name = 'Maroc'"));
        QCOMPARE(places.hits({u"med"_s, PlaceSearchQuery::Among::All, {}, 60}).size(), 1);
        QCOMPARE(places.hits({u"maroc"_s, PlaceSearchQuery::Among::All, {}, 60}).size(), 1);
        QVERIFY(places.hits({u"maroc"_s, PlaceSearchQuery::Among::All, places.id(u"Tanger"_s), 60}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPlaceSearchQuery)
#include "tst_placesearchquery.moc"
