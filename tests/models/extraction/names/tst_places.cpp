// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Places: gazetteer, sites, what is inside another name, what is none (rule 14 of the annotation guide).
class TestPlaces final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void givesKeys();
};

void TestPlaces::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("places");

    QTest::newRow("towns") << u"Deux usines ouvriront, l'une à Tanger, l'autre à Meknès."_s
                           << QStringList{u"Tanger"_s, u"Meknès"_s};
    QTest::newRow("country, once") << u"Le Maroc attire. Au Maroc, le groupe emploie 300 personnes."_s
                                   << QStringList{u"Maroc"_s};
    QTest::newRow("two spellings are one")
        << u"L'usine de Kénitra grandit. À Kenitra, 300 personnes travaillent."_s << QStringList{u"Kénitra"_s};
    QTest::newRow("department in brackets")
        << u"Le site de Chaponnay (Rhône) recrute."_s << QStringList{u"Chaponnay"_s, u"Rhône"_s};
    QTest::newRow("hyphens") << u"L'usine de Cloyes-sur-le-Loir fermera."_s << QStringList{u"Cloyes-sur-le-Loir"_s};
    QTest::newRow("free zone of a town")
        << u"L'usine est dans la zone franche de Tanger."_s << QStringList{u"zone franche de Tanger"_s};
    QTest::newRow("zone with a name of its own")
        << u"L'usine est dans la zone franche Midparc."_s << QStringList{u"Midparc"_s};
    QTest::newRow("island") << u"Une filiale sera créée à l'île Maurice."_s << QStringList{u"île Maurice"_s};
    QTest::newRow("inside a firm's name") << u"Veltran Maroc investit."_s << QStringList{};
    QTest::newRow("inside a body's name")
        << u"Le Centre régional d'investissement de Marrakech-Safi a validé 12 projets."_s << QStringList{};
    QTest::newRow("named after somebody")
        << u"Une zone logistique naîtra près de l'aéroport Karim Sall."_s << QStringList{u"aéroport Karim Sall"_s};
    QTest::newRow("quarter") << u"Le siège ouvrira dans le quartier Karim Bennis."_s
                             << QStringList{u"Karim Bennis"_s};
    QTest::newRow("plant of a village") << u"La sucrerie d'Orvancourt fermera."_s << QStringList{u"Orvancourt"_s};
    QTest::newRow("line between two towns")
        << u"Dix rames rouleront sur la ligne Tanger-Casablanca."_s << QStringList{u"Tanger"_s, u"Casablanca"_s};
    QTest::newRow("a line of a kind") << u"La ligne à grande vitesse Kénitra-Marrakech coûtera 53 MDH."_s
                                      << QStringList{u"Kénitra"_s, u"Marrakech"_s};
    QTest::newRow("a way over three towns") << u"Les trains Paris-Limoges-Toulouse seront neufs."_s
                                            << QStringList{u"Paris"_s, u"Limoges"_s, u"Toulouse"_s};
    QTest::newRow("capital that decides is none") << u"L'aide attend le feu vert de Bruxelles."_s << QStringList{};
    QTest::newRow("continents are none")
        << u"La première usine d'Afrique exportera vers l'Europe et le Moyen-Orient."_s << QStringList{};
    QTest::newRow("inhabitants are none")
        << u"Le métro facilitera la vie des Abidjanais et des Oranais."_s << QStringList{};
    QTest::newRow("site with a king's name") << u"La Cité Mohammed VI Tanger Tech accueillera 200 usines."_s
                                             << QStringList{u"Cité Mohammed VI Tanger Tech"_s};
    QTest::newRow("list behind a plural for sites")
        << u"Le groupe emploie 1 300 salariés sur ses deux sites belges, Holkerke et Varnetal."_s
        << QStringList{u"Holkerke"_s, u"Varnetal"_s};
    QTest::newRow("article in the preposition")
        << u"Les pales sortiront du Havre, puis iront aux Herbiers."_s << QStringList{u"Havre"_s, u"Herbiers"_s};
    QTest::newRow("common noun behind the same")
        << u"Le trafic du Port a doublé, aux Ateliers aussi."_s << QStringList{};
    QTest::newRow("metonyms are none") << u"L'Hexagone et le Royaume coopèrent."_s << QStringList{};
    QTest::newRow("canton letters are none") << u"L'usine de Horw (LU) fermera."_s << QStringList{u"Horw"_s};
    QTest::newRow("town named after a saint")
        << u"La station de Moulay Zervane et l'usine ouverte à Sidi Melkane recrutent."_s
        << QStringList{u"Moulay Zervane"_s, u"Sidi Melkane"_s};
    QTest::newRow("any school of a town")
        << u"Une école de Tanger formera 300 ouvriers."_s << QStringList{u"Tanger"_s};
    QTest::newRow("any school of a town that no list has")
        << u"Une école de Vexignac formera 300 ouvriers."_s << QStringList{u"Vexignac"_s};
    QTest::newRow("mayor of a town that no list has")
        << u"Le maire de Vexignac espère 300 emplois."_s << QStringList{u"Vexignac"_s};
    QTest::newRow("town that begins as a firm")
        << u"Le groupe supprime 350 postes à Saint-Jean-de-la-Vexe."_s << QStringList{u"Saint-Jean-de-la-Vexe"_s};
    QTest::newRow("town that a cable reaches") << u"Le câble partira de Lyon pour rejoindre Vexignac, en Sicile."_s
                                               << QStringList{u"Lyon"_s, u"Vexignac"_s, u"Sicile"_s};
}

void TestPlaces::reads()
{
    QFETCH(QString, body);
    QFETCH(QStringList, places);
    QCOMPARE(placesOf(body), places);
}

void TestPlaces::givesKeys()
{
    const QByteArray body = u"Une usine ouvre à Rabat, au Maroc, dans la région de l'Oriental."_s.toUtf8();
    const extraction::Document document = extraction::readText(
        std::string_view(body.data(), static_cast<std::size_t>(body.size())), engineResources());
    const auto places = extraction::findNames(document, engineResources()).places;
    QCOMPARE(places.size(), std::size_t{3});
    QCOMPARE(text(places[0].key), u"geonames:2538475"_s);
    QCOMPARE(text(places[1].key), u"MA"_s);
    QCOMPARE(text(places[2].key), u"MA-R09"_s);
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
