// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/actorstore.h"
#include "models/store/placestore.h"
#include "tests/models/store/drafts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

namespace {

/// An actor as an article names it.
struct Named
{
    QString name;
    QStringList aliases;
    ActorKind kind = ActorKind::Company;
};

} // namespace
Q_DECLARE_METATYPE(Named)

class TestActorStore : public QObject
{
    Q_OBJECT

private slots:
    void sameOrAnother_data()
    {
        QTest::addColumn<Named>("first");
        QTest::addColumn<Named>("second");
        QTest::addColumn<bool>("same");
        QTest::newRow("same name") << Named{u"Renault"_s, {}} << Named{u"Renault"_s, {}} << true;
        QTest::newRow("case, accents, apostrophe") << Named{u"L’Oréal"_s, {}} << Named{u"L'OREAL"_s, {}} << true;
        QTest::newRow("another kind") << Named{u"Tanger Med"_s, {}}
                                      << Named{u"Tanger Med"_s, {}, ActorKind::PublicBody} << false;
        QTest::newRow("acronym given before")
            << Named{u"Office chérifien des phosphates"_s, {u"OCP"_s}} << Named{u"OCP"_s, {}} << true;
        QTest::newRow("acronym given after")
            << Named{u"OCP"_s, {}} << Named{u"Office chérifien des phosphates"_s, {u"OCP"_s}} << true;
        QTest::newRow("group") << Named{u"Groupe OCP"_s, {u"OCP"_s}} << Named{u"OCP"_s, {}} << true;
        QTest::newRow("short form of a subsidiary")
            << Named{u"Renault Maroc"_s, {u"Renault"_s}} << Named{u"Renault"_s, {}} << false;
        QTest::newRow("subsidiary behind its parent")
            << Named{u"AVL"_s, {}} << Named{u"AVL Maroc"_s, {u"AVL"_s}} << false;
        QTest::newRow("surname") << Named{u"Ryad Mezzour"_s, {u"M. Mezzour"_s, u"Mezzour"_s}, ActorKind::Person}
                                 << Named{u"Mezzour"_s, {}, ActorKind::Person} << true;
        QTest::newRow("another name") << Named{u"Stellantis"_s, {u"PSA"_s}} << Named{u"PSA"_s, {}} << true;
        QTest::newRow("nothing in common") << Named{u"Aptiv"_s, {}} << Named{u"Yazaki"_s, {}} << false;
    }
    void sameOrAnother()
    {
        QFETCH(Named, first);
        QFETCH(Named, second);
        TemporaryWorkspace w;
        ActorStore store;
        QVERIFY(store.prepare(w.connection));
        const auto a = store.findOrCreate({first.name, first.kind, first.aliases, false, {}});
        QVERIFY(a && *a);
        store.forget();
        const auto b = store.findOrCreate({second.name, second.kind, second.aliases, false, {}});
        QVERIFY(b && *b);
        QTEST(*a == *b, "same");
    }

    void anAmbiguousSurnameIsNobodyElses()
    {
        TemporaryWorkspace w;
        ActorStore store;
        QVERIFY(store.prepare(w.connection));
        const auto person = [&](const QString& name, const QStringList& aliases) {
            return *store.findOrCreate({name, ActorKind::Person, aliases, false, {}});
        };
        const ActorId ahmed = person(u"Ahmed Alaoui"_s, {u"Alaoui"_s});
        const ActorId leila = person(u"Leïla Alaoui"_s, {u"Alaoui"_s});
        const ActorId alaoui = person(u"Alaoui"_s, {});
        QVERIFY(ahmed != leila && alaoui != ahmed && alaoui != leila);
        store.forget();
        QCOMPARE(person(u"ALAOUI"_s, {}), alaoui);
        QCOMPARE(person(u"Ahmed Alaoui"_s, {}), ahmed);
    }

    void aPersonsAliasStandsForTheActorAlone()
    {
        TemporaryWorkspace w;
        ActorStore store;
        QVERIFY(store.prepare(w.connection));
        const auto maroc = store.findOrCreate({u"Renault Maroc"_s, ActorKind::Company, {}, false, {}});
        QVERIFY(w.connection.execute("INSERT INTO alias VALUES (1, 'Renault', 'renault', 'user')"));
        QCOMPARE(*store.findOrCreate({u"Renault"_s, ActorKind::Company, {}, false, {}}), *maroc);
    }

    void newAliasesAreKept()
    {
        TemporaryWorkspace w;
        ActorStore store;
        QVERIFY(store.prepare(w.connection));
        QVERIFY(store.findOrCreate({u"Attijariwafa bank"_s, ActorKind::Company, {}, false, {}}));
        QVERIFY(store.findOrCreate({u"Attijariwafa Bank"_s, ActorKind::Company, {u"AWB"_s}, false, {}}));
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM alias WHERE actor_id = 1"), 3);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM actor"), 1);
    }

    void placesAreKnownByKeyOrName()
    {
        TemporaryWorkspace w;
        PlaceStore store;
        QVERIFY(store.prepare(w.connection));
        const QList<PlaceAncestor> morocco{{u"Maroc"_s, u"MA"_s}};
        const PlaceId kenitra = *store.findOrCreate({u"Kénitra"_s, u"geonames:1"_s, morocco, {}});
        const PlaceId park = *store.findOrCreate({u"Parc de Kénitra"_s, {}, morocco, {}});
        store.forget();
        QCOMPARE(*store.findOrCreate({u"Kenitra"_s, u"geonames:1"_s, {}, {}}), kenitra);
        QCOMPARE(*store.findOrCreate({u"PARC DE KENITRA"_s, {}, {}, {}}), park);
        QVERIFY(*store.findOrCreate({u"Kénitra"_s, {}, {}, {}}) != kenitra);
        QCOMPARE(*w.connection.integer("SELECT count(*) FROM place WHERE key = 'MA'"), 1);
    }
};

QTEST_GUILESS_MAIN(TestActorStore)
#include "tst_actorstore.moc"
