// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/entity/choice.h"

#include <QTest>

using namespace vigie;

class TestChoice : public QObject
{
    Q_OBJECT

private slots:
    void plainChoiceReplaces()
    {
        Filter filter;
        filter.sectors = {Sector::Food, Sector::Digital};
        filter.sectorNotStated = true;
        const Filter chosen = chooseSector(filter, Sector::Energy, Choice::Replace);
        QCOMPARE(chosen.sectors, QList<Sector>{Sector::Energy});
        QVERIFY(!chosen.sectorNotStated);
        QCOMPARE(choosePlace({}, PlaceId{3}, Choice::Replace).places, QList<PlaceId>{PlaceId{3}});
    }

    void choosingTheOnlyOneLetsGo()
    {
        Filter filter;
        filter.text = QStringLiteral("batterie");
        const Filter one = chooseSector(filter, Sector::Energy, Choice::Replace);
        QCOMPARE(chooseSector(one, Sector::Energy, Choice::Replace), filter);
        const Filter none = chooseSector(filter, std::nullopt, Choice::Replace);
        QVERIFY(none.sectorNotStated);
        QCOMPARE(chooseSector(none, std::nullopt, Choice::Replace), filter);
    }

    void choosingOneOfSeveralKeepsIt()
    {
        Filter filter;
        filter.sectors = {Sector::Food, Sector::Digital};
        QCOMPARE(chooseSector(filter, Sector::Food, Choice::Replace).sectors, QList<Sector>{Sector::Food});
        filter.sectors = {Sector::Food};
        filter.sectorNotStated = true;
        const Filter food = chooseSector(filter, Sector::Food, Choice::Replace);
        QCOMPARE(food.sectors, QList<Sector>{Sector::Food});
        QVERIFY(!food.sectorNotStated);
    }

    void addedChoiceTogglesOne()
    {
        Filter filter = chooseSector({}, Sector::Food, Choice::Add);
        filter = chooseSector(filter, Sector::Digital, Choice::Add);
        QCOMPARE(filter.sectors, (QList<Sector>{Sector::Food, Sector::Digital}));
        filter = chooseSector(filter, std::nullopt, Choice::Add);
        QVERIFY(filter.sectorNotStated);
        filter = chooseSector(filter, Sector::Food, Choice::Add);
        QCOMPARE(filter.sectors, QList<Sector>{Sector::Digital});
        QVERIFY(filter.sectorNotStated);
    }

    void companiesAndOthersAreTwoConditions()
    {
        Filter filter = chooseActor({}, ActorId{1}, ActorKind::Company, Choice::Replace);
        filter = chooseActor(filter, ActorId{2}, ActorKind::PublicBody, Choice::Replace);
        filter = chooseActor(filter, ActorId{3}, ActorKind::Person, Choice::Add);
        QCOMPARE(filter.companies, QList<ActorId>{ActorId{1}});
        QCOMPARE(filter.actors, (QList<ActorId>{ActorId{2}, ActorId{3}}));
    }
};

QTEST_GUILESS_MAIN(TestChoice)
#include "tst_choice.moc"
