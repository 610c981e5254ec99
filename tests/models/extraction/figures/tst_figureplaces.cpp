// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/enginecase.h"
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Where each figure is.
class TestFigurePlaces final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void tellsMeetingsApart_data();
    void tellsMeetingsApart();
    void tellsMovesApart_data();
    void tellsMovesApart();
    void namesNoPlace_data();
    void namesNoPlace();
    void leavesAsides_data();
    void leavesAsides();
    void readsItems_data();
    void readsItems();
};

namespace {

void addColumns()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("places"); // of each figure, in order; empty = nowhere
}

void comparePlaces()
{
    QFETCH(QString, body);
    const extraction::Extraction result = testing::read(body);
    QStringList places;
    for (const extraction::ExtractedFigure& figure : result.figures)
        places << (figure.place < 0 ? QString() : text(result.places[static_cast<std::size_t>(figure.place)].name));
    QTEST(places, "places");
}

} // namespace

void TestFigurePlaces::reads_data()
{
    addColumns();

    QTest::newRow("in its sentence") << u"Bellavia SA créera 300 emplois à Fès."_s << QStringList{u"Fès"_s};
    QTest::newRow("the nearest")
        << u"Bellavia SA créera 300 emplois à Fès et fermera son atelier d'Oujda, où 40 personnes travaillent."_s
        << QStringList{u"Fès"_s, u"Oujda"_s};
    QTest::newRow("the sentence before")
        << u"Bellavia SA construit une usine à Fès. Elle créera 300 emplois."_s << QStringList{u"Fès"_s};
    QTest::newRow("the only one of the lede")
        << u"Bellavia SA construit une usine à Fès.\n\nQuelque 300 emplois sont attendus."_s << QStringList{u"Fès"_s};
    QTest::newRow("a place told in passing is not the news's")
        << u"Bellavia SA construit une usine.\n\nElle a déjà un atelier à Fès.\n\nQuelque 300 emplois sont attendus."_s
        << QStringList{QString()};
    QTest::newRow("one of several is not guessed")
        << u"Bellavia SA a des usines à Fès et à Oujda.\n\nQuelque 300 emplois sont attendus."_s
        << QStringList{QString()};
    QTest::newRow("where people sign")
        << u"La convention a été signée mercredi à Rabat. Bellavia SA investira 40 millions de dirhams."_s
        << QStringList{QString()};
    QTest::newRow("where people sign, in the figure's sentence")
        << u"Bellavia SA a signé mercredi à Rabat une convention de 40 millions de dirhams."_s
        << QStringList{QString()};
    QTest::newRow("a country that is talked about")
        << u"Le ministre veut presser le pas avec la Chine. Le parc emploiera 23.000 personnes."_s
        << QStringList{QString()};
    QTest::newRow("a country in which") << u"Bellavia SA emploie 300 personnes au Maroc."_s
                                        << QStringList{u"Maroc"_s};
    QTest::newRow("where a firm is from")
        << u"Bellavia SA, basée à Lyon, créera 300 emplois."_s << QStringList{QString()};
    QTest::newRow("a site of the town") << u"Le site de Casablanca emploiera 300 personnes."_s
                                        << QStringList{u"Casablanca"_s};
    QTest::newRow("a town that is to have it")
        << u"Kénitra accueillera une usine de 300 emplois. Bellavia SA y investit 40 MDH."_s
        << QStringList{u"Kénitra"_s, u"Kénitra"_s};
    QTest::newRow("a town that loses them") << u"Lille perdra 300 emplois."_s << QStringList{u"Lille"_s};
    QTest::newRow("a country that has another thing")
        << u"Le Maroc accueillera des visiteurs et une usine de 40 MDH à Fès."_s << QStringList{u"Fès"_s};
    QTest::newRow("a part's place is not the whole's")
        << u"Bellavia SA supprime 14 000 postes. En Allemagne, 400 postes sont concernés."_s
        << QStringList{QString(), u"Allemagne"_s};
    QTest::newRow("the plant is told behind")
        << u"Bellavia SA créera 300 emplois. L'usine sera construite à Fès."_s << QStringList{u"Fès"_s};
    QTest::newRow("in brackets") << u"Bellavia SA, à Horw (Suisse), supprimera 300 emplois à Aarau."_s
                                 << QStringList{u"Aarau"_s};
    QTest::newRow("context is nowhere else's")
        << u"Bellavia SA construit une usine à Fès.\n\nLe secteur emploie 130 000 salariés."_s
        << QStringList{QString()};
    QTest::newRow("two towns are none") << u"Bellavia SA va créer 500 emplois à Fès et à Meknès."_s
                                        << QStringList{QString()};
    QTest::newRow("plants of two towns are in none")
        << u"Bellavia SA investit 40 millions d'euros dans ses usines de Lille et de Lyon."_s
        << QStringList{QString()};
    QTest::newRow("three towns, before the figure")
        << u"Bellavia SA va fermer ses sites de Lille, Lyon et Metz et supprimer 900 postes."_s
        << QStringList{QString()};
    QTest::newRow("the country that holds them")
        << u"Bellavia SA créera 500 emplois au Maroc, à Fès et à Meknès."_s << QStringList{u"Maroc"_s};
    QTest::newRow("a town and its country are no list")
        << u"Bellavia SA créera 200 emplois à Kénitra, au Maroc."_s << QStringList{u"Kénitra"_s};
    QTest::newRow("a village and its province are no list")
        << u"Bellavia SA créera 200 emplois à Koningshooikt, en province d'Anvers."_s
        << QStringList{u"Koningshooikt"_s};
    QTest::newRow("the whole is not where its parts are")
        << u"Bellavia SA créera 500 emplois, dont 100 à Fès et 50 à Meknès."_s
        << QStringList{QString(), u"Fès"_s, u"Meknès"_s};
    QTest::newRow("nor where its only part is")
        << u"Bellavia SA licencie 300 salariés, dont 180 au Sénégal."_s << QStringList{QString(), u"Sénégal"_s};
    QTest::newRow("nor is the money beside it")
        << u"Bellavia SA investira 60 millions d'euros et créera 300 emplois, dont 100 à Lyon."_s
        << QStringList{QString(), QString(), u"Lyon"_s};
    QTest::newRow("the next figure of the kind has its own place")
        << u"Bellavia SA supprime 212 postes dans son usine et 80 à Nantes."_s << QStringList{QString(), u"Nantes"_s};
    QTest::newRow("money and jobs are at one place")
        << u"Bellavia SA va investir 50 millions d'euros et créer 300 emplois à Kénitra."_s
        << QStringList{u"Kénitra"_s, u"Kénitra"_s};
    QTest::newRow("two numbers of one noun")
        << u"Bellavia SA recrutera 40 et 60 personnes à Rabat."_s << QStringList{u"Rabat"_s, u"Rabat"_s};
    QTest::newRow("each its own, before the figures")
        << u"Les usines de Tanger et de Casablanca créeront respectivement 200 et 350 emplois."_s
        << QStringList{u"Tanger"_s, u"Casablanca"_s};
    QTest::newRow("each its own, behind the figures")
        << u"Bellavia SA crée respectivement 200 et 350 emplois à Tanger et à Casablanca."_s
        << QStringList{u"Tanger"_s, u"Casablanca"_s};
    QTest::newRow("each town its number") << u"Bellavia SA prévoit 40 embauches à Lyon, 30 à Metz et 20 à Lille."_s
                                          << QStringList{u"Lyon"_s, u"Metz"_s, u"Lille"_s};
}

void TestFigurePlaces::reads()
{
    comparePlaces();
}

/// What is announced somewhere, and where it is announced.
void TestFigurePlaces::tellsMeetingsApart_data()
{
    addColumns();

    QTest::newRow("jobs announced") << u"Bellavia SA annonce la création de 300 emplois à Kénitra."_s
                                    << QStringList{u"Kénitra"_s};
    QTest::newRow("money announced") << u"Bellavia SA a dévoilé un plan de 300 millions d'euros à Kénitra."_s
                                     << QStringList{u"Kénitra"_s};
    QTest::newRow("money voted") << u"La commission a validé un projet de 70 MDH à Khouribga."_s
                                 << QStringList{u"Khouribga"_s};
    QTest::newRow("a body of the name") << u"Le Conseil régional investira 60 MDH à Azilal."_s
                                        << QStringList{u"Azilal"_s};
    QTest::newRow("a plant announced")
        << u"Bellavia SA a annoncé mardi l'ouverture à Kénitra d'une usine de 300 emplois."_s
        << QStringList{u"Kénitra"_s};
    QTest::newRow("a plant announced, in the sentence before")
        << u"Bellavia SA a présenté un projet d'usine à Fès. Elle créera 300 emplois."_s << QStringList{u"Fès"_s};
    QTest::newRow("something to be done")
        << u"Bellavia SA annonce recruter à Kénitra 300 personnes."_s << QStringList{u"Kénitra"_s};
    QTest::newRow("where it is announced")
        << u"Bellavia SA a annoncé mardi à Rabat la création de 300 emplois."_s << QStringList{QString()};
    QTest::newRow("where a commission meets")
        << u"La commission, réunie mercredi à Rabat, a validé un projet de 70 MDH."_s << QStringList{QString()};
    QTest::newRow("where an amount is signed")
        << u"Bellavia SA a signé une convention de 40 millions de dirhams à Rabat."_s << QStringList{QString()};
    QTest::newRow("where a project is shown")
        << u"Le ministre a présenté le projet à Rabat. Bellavia SA investira 40 millions de dirhams."_s
        << QStringList{QString()};
}

void TestFigurePlaces::tellsMeetingsApart()
{
    comparePlaces();
}

/// Where work goes to, and where it is lost.
void TestFigurePlaces::tellsMovesApart_data()
{
    addColumns();

    QTest::newRow("where lost jobs go to")
        << u"Bellavia SA délocalise 120 postes au Maroc."_s << QStringList{QString()};
    QTest::newRow("where jobs that move are lost")
        << u"Bellavia SA délocalise 120 postes de son usine de Lyon au Portugal."_s << QStringList{u"Lyon"_s};
    QTest::newRow("a second verb")
        << u"Bellavia SA délocalise une ligne en Pologne et licencie 60 personnes à Sens."_s
        << QStringList{u"Sens"_s};
    QTest::newRow("a second verb, of two participles")
        << u"Bellavia SA a transféré en Pologne la fabrication et supprimé 290 emplois à Amiens."_s
        << QStringList{u"Amiens"_s};
    QTest::newRow("a second verb, and no other target")
        << u"Bellavia SA transfère la fabrication et supprime 290 emplois à Amiens."_s << QStringList{u"Amiens"_s};
    QTest::newRow("a target and nothing else")
        << u"Bellavia SA transfère au Portugal la production et supprime 120 postes."_s << QStringList{QString()};
    QTest::newRow("each verb its place")
        << u"Bellavia SA transfère 40 postes de Lyon à Lille et en supprime 60 à Metz."_s
        << QStringList{u"Lille"_s, u"Metz"_s};
    QTest::newRow("where the work was")
        << u"Bellavia SA délocalise la production de son usine à Sens vers la Pologne et supprime 80 postes."_s
        << QStringList{u"Sens"_s};
    QTest::newRow("lost where the rest goes to")
        << u"Bellavia SA transfère sa production à Lyon et y supprime 60 postes."_s << QStringList{u"Lyon"_s};
    QTest::newRow("behind the figure")
        << u"Bellavia SA va supprimer 120 postes à Sens et transférer la production au Portugal."_s
        << QStringList{u"Sens"_s};
}

void TestFigurePlaces::tellsMovesApart()
{
    comparePlaces();
}

/// What is elsewhere is not where the figure beside it is.
void TestFigurePlaces::namesNoPlace_data()
{
    addColumns();

    QTest::newRow("in the world") << u"Bellavia SA a supprimé 45 postes à Montréal et 124 dans le monde."_s
                                  << QStringList{u"Montréal"_s, QString()};
    QTest::newRow("abroad") << u"Bellavia SA emploie 3 000 personnes en France et 500 à l'étranger."_s
                            << QStringList{u"France"_s, QString()};
    QTest::newRow("elsewhere")
        << u"Bellavia SA investira 5 millions d'euros à Brest et 2 millions d'euros ailleurs."_s
        << QStringList{u"Brest"_s, QString()};
    QTest::newRow("before the figure") << u"À l'étranger, 500 postes seront supprimés, et 40 à Lyon."_s
                                       << QStringList{QString(), u"Lyon"_s};
    QTest::newRow("elsewhere in a country") << u"Bellavia SA supprime 200 postes à Lyon et 80 ailleurs en France."_s
                                            << QStringList{u"Lyon"_s, u"France"_s};
    QTest::newRow("otherwise") << u"Bellavia SA supprime 200 postes à Lyon. Par ailleurs, 80 contrats ne seront par "
                                  u"ailleurs pas renouvelés et 30 emplois disparaîtront."_s
                               << QStringList{u"Lyon"_s, u"Lyon"_s};
    QTest::newRow("of a firm") << u"Bellavia SA, présente dans le monde entier, va créer 300 emplois à Fès."_s
                               << QStringList{u"Fès"_s};
    QTest::newRow("of a firm, and the place before")
        << u"Bellavia SA construit une usine à Fès. Leader dans le monde, Bellavia SA créera 300 emplois."_s
        << QStringList{u"Fès"_s};
}

void TestFigurePlaces::namesNoPlace()
{
    comparePlaces();
}

/// What is told in passing is not where the news is.
void TestFigurePlaces::leavesAsides_data()
{
    addColumns();

    QTest::newRow("what was given up, behind")
        << u"Bellavia SA investit 80 millions d'euros, après avoir abandonné un projet en Italie."_s
        << QStringList{QString()};
    QTest::newRow("what was given up, before")
        << u"Après avoir fermé une usine en Italie, Bellavia SA investit 80 millions d'euros."_s
        << QStringList{QString()};
    QTest::newRow("what was given up, beside where the news is")
        << u"Bellavia SA annonce un investissement de 80 MDH à Settat, après avoir renoncé à un site à Fès."_s
        << QStringList{u"Settat"_s};
    QTest::newRow("what a firm has already")
        << u"Le groupe, qui exploite déjà une usine à Fès, créera 200 emplois."_s << QStringList{QString()};
    QTest::newRow("what a firm has already, and the place before")
        << u"Bellavia SA construit une usine à Kénitra. Le groupe, qui possède un site à Fès, créera 200 emplois."_s
        << QStringList{u"Kénitra"_s};
    QTest::newRow("a figure told in passing")
        << u"Après avoir créé 300 emplois à Fès, Bellavia SA en créera 200 à Oujda."_s
        << QStringList{u"Fès"_s, u"Oujda"_s};
    QTest::newRow("what a firm builds") << u"Le groupe, qui construit une usine à Fès, créera 200 emplois."_s
                                        << QStringList{u"Fès"_s};
    QTest::newRow("where the plant is") << u"L'usine, qui emploie 300 personnes à Fès, va créer 100 postes."_s
                                        << QStringList{u"Fès"_s, u"Fès"_s};
}

void TestFigurePlaces::leavesAsides()
{
    comparePlaces();
}

/// Items that begin with a place.
void TestFigurePlaces::readsItems_data()
{
    addColumns();

    QTest::newRow("with bullets") << u"Les projets retenus :\n- Kénitra : 300 emplois\n- Tanger : 200 emplois"_s
                                  << QStringList{u"Kénitra"_s, u"Tanger"_s};
    QTest::newRow("of two figures")
        << u"Deux sites :\n• Fès : 40 MDH et 200 emplois ;\n• Oujda : 30 MDH et 100 emplois."_s
        << QStringList{u"Fès"_s, u"Fès"_s, u"Oujda"_s, u"Oujda"_s};
    QTest::newRow("a sentence each") << u"Lyon : 120 emplois. Metz : 80 emplois. Lille : 60 emplois."_s
                                     << QStringList{u"Lyon"_s, u"Metz"_s, u"Lille"_s};
    QTest::newRow("in a sentence") << u"Suppressions : Lyon : 120 postes, Metz : 80 postes, Lille : 60 postes."_s
                                   << QStringList{u"Lyon"_s, u"Metz"_s, u"Lille"_s};
    QTest::newRow("with a title")
        << u"Kénitra – Câblage automobile : 300 emplois\nTanger – Aéronautique : 200 emplois\nFès – Textile : 150 emplois"_s
        << QStringList{u"Kénitra"_s, u"Tanger"_s, u"Fès"_s};
    QTest::newRow("a heading") << u"Tanger – Bellavia SA supprime 200 postes."_s << QStringList{u"Tanger"_s};
    QTest::newRow("two headings")
        << u"Tanger – Bellavia SA supprime 200 postes.\n\nLyon – Cablor SA crée 60 emplois."_s
        << QStringList{u"Tanger"_s, u"Lyon"_s};
    QTest::newRow("in brackets") << u"Kénitra (300 emplois), Tanger (200 emplois)"_s
                                 << QStringList{u"Kénitra"_s, u"Tanger"_s};
    QTest::newRow("a total and its brackets")
        << u"Bellavia SA supprimera 600 postes à Lille (300), Lens (200) et Douai (100)."_s
        << QStringList{QString(), u"Lille"_s, u"Lens"_s, u"Douai"_s};
    QTest::newRow("the only bracket") << u"Bellavia SA investit 40 MDH dans une usine à Fès (300 emplois)."_s
                                      << QStringList{u"Fès"_s, u"Fès"_s};
    QTest::newRow("a bracket of another thing")
        << u"Bellavia SA créera 300 emplois à Lens (Pas-de-Calais)."_s << QStringList{u"Lens"_s};
    QTest::newRow("the dateline of one sentence")
        << u"Rabat – Bellavia SA créera 300 emplois."_s << QStringList{QString()};
    QTest::newRow("a dateline, and where it is")
        << u"Paris – Bellavia SA supprime 300 postes à Lens."_s << QStringList{u"Lens"_s};
    QTest::newRow("a dateline") << u"Rabat (MAP) – Bellavia SA créera 300 emplois."_s << QStringList{QString()};
    QTest::newRow("the dateline of an article")
        << u"Rabat – Bellavia SA créera 300 emplois. Elle investira 40 MDH."_s << QStringList{QString(), QString()};
    QTest::newRow("a heading, and where it is")
        << u"Paris : Bellavia SA créera 300 emplois à Lens."_s << QStringList{u"Lens"_s};
    QTest::newRow("a sheet of facts") << u"Investissement : 45 MDH\nEmplois : 120\nLieu : Berrechid"_s
                                      << QStringList{u"Berrechid"_s, u"Berrechid"_s};
    QTest::newRow("the next line is another item")
        << u"Lyon : 120 emplois\nTotal : 300 emplois"_s << QStringList{u"Lyon"_s, QString()};
}

void TestFigurePlaces::readsItems()
{
    comparePlaces();
}

QTEST_GUILESS_MAIN(TestFigurePlaces)
#include "tst_figureplaces.moc"
