// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

class TestRoleClauses : public QObject
{
    Q_OBJECT

private slots:
    void roles_data();
    void roles();
};

namespace {

/// What stands behind the news: is it the firm's past, another's, or the news's own?
void addBehindNews()
{
    QTest::newRow("says that it has put in so much")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Sorval assure avoir engagé depuis la pandémie plus de 350 millions d'euros en France, dont 250 millions dans ses usines."_s
        << u"90 millions d'euros headline\nplus de 350 millions d'euros background\n250 millions background"_s;
    QTest::newRow("says that it has, over the years")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Le groupe dit avoir investi 350 millions d'euros en France en dix ans."_s
        << u"90 millions d'euros headline\n350 millions d'euros background"_s;
    QTest::newRow("bought, set off")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Sorval a repris en 2022 le fabricant Tolmec, pour 35 millions d'euros."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("made larger last year")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Son usine de Metz, agrandie l'an dernier pour 35 millions d'euros, tourne à plein."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("created there in a year that is over")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. 350 emplois ont été créés à Metz en 2021."_s
        << u"90 millions d'euros headline\n350 emplois background"_s;
    QTest::newRow("had allowed, by June")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Le programme avait permis, fin juin, de financer 270 projets pour 35 millions d'euros."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("begun with a loan")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. L'argent provient du programme Innov, lancé en 2017 grâce à un prêt de la Banque mondiale de 35 millions d'euros."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("under way already")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Le groupe déploie un plan d'investissement de 350 millions d'euros sur 2022-2026."_s
        << u"90 millions d'euros headline\n350 millions d'euros background"_s;
    QTest::newRow("what a trade will have to do")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. D'ici 2030, la filière devra recruter 3 000 personnes."_s
        << u"90 millions d'euros headline\n3 000 personnes background"_s;
    QTest::newRow("what a trade here plans")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. La filière française prévoit de recruter 3 000 personnes d'ici 2030."_s
        << u"90 millions d'euros headline\n3 000 personnes background"_s;
    QTest::newRow("in the year's accounts")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Sur l'exercice 2023, le groupe a investi 35 millions d'euros."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("another builds, too")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. La concurrence n'est pas en reste. Michelin achève une usine à Cholet et promet 850 emplois d'ici 2028."_s
        << u"90 millions d'euros headline\n850 emplois background"_s;
    QTest::newRow("as a reminder")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Pour rappel, le groupe a recruté 350 personnes à Metz."_s
        << u"90 millions d'euros headline\n350 personnes background"_s;
    QTest::newRow("aid that it got in a year that is over")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. En 2021, Sorval a reçu une aide de 35 millions d'euros de l'Etat."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("in the accounts' period")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Sorval a investi 35 millions d'euros sur la période."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("so far")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Sorval a reçu à ce jour une aide de 35 millions d'euros de l'Etat."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("no figure before it")
        << u"Sorval s'installe à Laval. Un atelier y sera construit.\n\nLe chantier débutera en mai. En 2021, Sorval a supprimé 350 postes à Metz."_s
        << u"350 postes background"_s;
    QTest::newRow("a number of jobs that looks like a year")
        << u"Sorval s'agrandit à Laval. Un atelier y sera construit. Le projet a nécessité 35 millions d'euros et permettra la création de 2000 emplois."_s
        << u"35 millions d'euros headline\n2000 emplois headline"_s;
    QTest::newRow("opened before, and its price")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. L'usine de Metz a été ouverte en 2016, pour un coût de 35 millions d'euros."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("a neighbour's")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. L'usine voisine de Tolmec, ouverte en 2019, a coûté 35 millions d'euros."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("cut in a month that is over")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. En décembre, il annonçait la suppression de 350 postes à Metz."_s
        << u"90 millions d'euros headline\n350 postes background"_s;
    QTest::newRow("every year")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Chaque année, Sorval recrute 350 personnes en France."_s
        << u"90 millions d'euros headline\n350 personnes background"_s;
    QTest::newRow("voted before")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. La région a voté en 2022 une aide de 35 millions d'euros pour un autre fabricant."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("all over the world")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Dans le monde, le groupe prévoit d'investir 800 millions d'euros d'ici 2030."_s
        << u"90 millions d'euros headline\n800 millions d'euros background"_s;
    QTest::newRow("a rival will, too")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. La concurrence s'active. Michelin va investir 35 millions d'euros à Cholet."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("a plan that goes on")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Le groupe mène un plan d'investissement de 800 millions d'euros jusqu'en 2028."_s
        << u"90 millions d'euros headline\n800 millions d'euros background"_s;
    QTest::newRow("in the year")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Le groupe a investi 35 millions d'euros sur l'année."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("it had, though")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Le groupe a pourtant investi 35 millions d'euros dans le site en 2022."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("all that a bank holds")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Les engagements cumulés de la Banque s'élèvent à 800 millions d'euros."_s
        << u"90 millions d'euros headline\n800 millions d'euros background"_s;
    QTest::newRow("what a country counts on")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Le Maroc compte investir 800 millions d'euros dans l'eau d'ici 2030."_s
        << u"90 millions d'euros headline\n800 millions d'euros background"_s;
    QTest::newRow("sold at the beginning of April")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Sa filiale Tolmec, vendue début avril au fonds Arvel pour 35 millions d'euros, employait des ingénieurs."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("not forgotten")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Les syndicats n'ont pas oublié les 350 postes supprimés à Metz."_s
        << u"90 millions d'euros headline\n350 postes background"_s;
    QTest::newRow("builds another already")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Le groupe construit déjà une usine de 35 millions d'euros à Valence."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("what was developed before")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. Le développement du filtre, mené depuis 2016, a mobilisé 35 millions d'euros."_s
        << u"90 millions d'euros headline\n35 millions d'euros background"_s;
    QTest::newRow("more exports")
        << u"Sorval va investir 90 millions d'euros à Laval. Un atelier sera construit.\n\nLe chantier débutera en mai. L'usine ambitionne de réaliser grâce à cette extension 140 millions d'euros d'exportations supplémentaires."_s
        << u"90 millions d'euros headline\n140 millions d'euros headline"_s;
}

} // namespace

void TestRoleClauses::roles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("roles");

    QTest::newRow("by the way")
        << u"L'usine d'Orval, qui a coûté un milliard d'euros, accueille une nouvelle ligne."_s
        << u"un milliard d'euros background"_s;
    QTest::newRow("what is being opened")
        << u"L'entrepôt, qui a nécessité 25 millions d'euros, a été inauguré mardi par le préfet."_s
        << u"25 millions d'euros headline"_s;
    QTest::newRow("built long ago")
        << u"Ouverte en 2012 pour 80 millions d'euros, la cimenterie ajoute un broyeur de 15 millions d'euros."_s
        << u"80 millions d'euros background\n15 millions d'euros headline"_s;
    QTest::newRow("opened this week") << u"Inaugurée lundi, l'usine d'Orval a mobilisé 4 milliards de dinars."_s
                                      << u"4 milliards de dinars headline"_s;
    QTest::newRow("on the strength of")
        << u"Fort d'un chiffre d'affaires de 90 millions d'euros, Pierval investit 15 millions d'euros dans une ligne."_s
        << u"90 millions d'euros background\n15 millions d'euros headline"_s;
    QTest::newRow("another firm, and when")
        << u"L'opérateur Telmar va injecter 300 millions d'euros à Kénitra. Le groupe Ombra a mis 120 millions d'euros dans son usine en 2021."_s
        << u"300 millions d'euros headline\n120 millions d'euros background"_s;
    QTest::newRow("had promised less")
        << u"La région avait promis 10 millions d'euros au port. Elle en versera 14 millions."_s
        << u"10 millions d'euros background\n14 millions headline"_s;
    QTest::newRow("had advanced less, by a verb of no list")
        << u"La région avait avancé 10 millions d'euros au port. Elle en versera 14 millions."_s
        << u"10 millions d'euros background\n14 millions headline"_s;
    QTest::newRow("had obtained, over a long name")
        << u"Le port emprunte 30 millions d'euros. Il avait obtenu en novembre de la Banque ouest-africaine de développement des infrastructures une ligne de 50 millions d'euros."_s
        << u"30 millions d'euros headline\n50 millions d'euros background"_s;
    QTest::newRow("delivered before")
        << u"Le groupe investira 260 millions d'euros cette saison. À Poitiers, un parc de 57 millions d'euros a été livré en juillet."_s
        << u"260 millions d'euros headline\n57 millions d'euros background"_s;
    QTest::newRow("recalled by others")
        << u"Le laboratoire va créer 350 emplois. Les syndicats rappellent que 330 postes doivent être supprimés dans la recherche."_s
        << u"350 emplois headline\n330 postes background"_s;
    QTest::newRow("the year's outcome")
        << u"Le port investira 160 millions d'euros en 2026. Les investissements se sont élevés à 90 millions d'euros sur l'année."_s
        << u"160 millions d'euros headline\n90 millions d'euros background"_s;
    QTest::newRow("says it had raised") << u"La jeune pousse a fait savoir qu'elle avait réuni 20 millions d'euros."_s
                                        << u"20 millions d'euros headline"_s;
    QTest::newRow("a level aimed at")
        << u"Le fabricant Sorval vise un chiffre d'affaires de 100 millions d'euros en 2027."_s
        << u"100 millions d'euros background"_s;
    QTest::newRow("what the project is to bring")
        << u"Le fabricant Sorval construit une usine de 40 millions d'euros. Il table sur un chiffre d'affaires de 100 millions d'euros."_s
        << u"40 millions d'euros headline\n100 millions d'euros headline"_s;
    QTest::newRow("the goal of a trade")
        << u"Le secteur de l'offshoring vise 130 000 emplois d'ici à 2030."_s << u"130 000 emplois background"_s;
    QTest::newRow("any country's goal")
        << u"Sorval investit 100 millions d'euros à Tema. Le Ghana table sur 20 000 emplois dans la filière."_s
        << u"100 millions d'euros headline\n20 000 emplois background"_s;
    QTest::newRow("any country's goal, elided article")
        << u"Sorval investit 100 millions d'euros à Vigo. L'Espagne vise 20 000 emplois dans l'automobile."_s
        << u"100 millions d'euros headline\n20 000 emplois background"_s;
    QTest::newRow("where a firm plans")
        << u"Sorval investit 100 millions d'euros à Tanger. Au Ghana, le groupe prévoit 200 emplois."_s
        << u"100 millions d'euros headline\n200 emplois headline"_s;
    QTest::newRow("what comes to a country")
        << u"Sorval investit 100 millions d'euros à Tanger. Le Ghana accueillera aussi une usine de 300 emplois."_s
        << u"100 millions d'euros headline\n300 emplois headline"_s;
    QTest::newRow("the goal of what is launched")
        << u"Le programme lancé mardi vise 130 000 emplois d'ici à 2030."_s << u"130 000 emplois headline"_s;
    QTest::newRow("given up") << u"Le projet d'usine à 2 milliards d'euros de Slough est abandonné."_s
                              << u"2 milliards d'euros background"_s;
    QTest::newRow("given up for something else")
        << u"Le groupe abandonne le charbon et investit 200 millions d'euros dans le solaire."_s
        << u"200 millions d'euros headline"_s;
    QTest::newRow("puts more in") << u"Le fonds porte à 2 milliards de dirhams sa mise dans le projet d'hydrogène."_s
                                  << u"2 milliards de dirhams headline"_s;
    QTest::newRow("carries what went before")
        << u"Ce prêt porte à 900 millions d'euros les engagements de la banque en Tunisie."_s
        << u"900 millions d'euros background"_s;
    QTest::newRow("what a plan has, and gives")
        << u"Le plan Avenir, doté de 54 milliards d'euros, soutient le projet à hauteur de 8 millions d'euros."_s
        << u"54 milliards d'euros background\n8 millions d'euros headline"_s;
    QTest::newRow("the sum of its sentence")
        << u"La levée de fonds, menée par Partmar (8 millions d'euros) et complétée par la région (4 millions d'euros), atteint 12 millions d'euros."_s
        << u"8 millions d'euros part\n4 millions d'euros part\n12 millions d'euros headline"_s;
    QTest::newRow("the next clause is another statement")
        << u"L'agence a déjà prêté 300 millions d'euros au pays et y ajoute 150 millions."_s
        << u"300 millions d'euros background\n150 millions headline"_s;
    QTest::newRow("where it put money before")
        << u"Déjà présent à Kénitra, où il a investi 90 millions d'euros, l'équipementier construira un atelier de 40 millions."_s
        << u"90 millions d'euros background\n40 millions headline"_s;
    QTest::newRow("worth in the past")
        << u"Le prix du contrat reste secret. Le premier marché valait 60 millions d'euros."_s
        << u"60 millions d'euros background"_s;
    QTest::newRow("would be worth") << u"Le marché vaudrait 60 millions d'euros."_s
                                    << u"60 millions d'euros headline"_s;
    QTest::newRow("instead of") << u"Le programme coûtera 3 milliards de dirhams au lieu de 2 milliards."_s
                                << u"3 milliards de dirhams headline\n2 milliards background"_s;
    QTest::newRow("will not come, behind an aside")
        << u"Les 200 emplois de Sorval, qui devaient être créés à Amiens, ne seront pas créés."_s
        << u"200 emplois background"_s;
    QTest::newRow("will not come, behind who promised it")
        << u"Les 300 millions d'euros promis par Sorval ne seront pas investis."_s
        << u"300 millions d'euros background"_s;
    QTest::newRow("will not come, behind a part")
        << u"Les 200 emplois annoncés, dont 50 ingénieurs, ne seront pas créés."_s
        << u"200 emplois background\n50 ingénieurs background"_s;
    QTest::newRow("an aside that denies")
        << u"Les 200 emplois créés à Amiens, qui n'étaient pas prévus, seront pourvus dès juin."_s
        << u"200 emplois headline"_s;
    QTest::newRow("another thing is denied")
        << u"Les 200 emplois seront créés, mais l'usine ne fermera pas."_s << u"200 emplois headline"_s;
    QTest::newRow("will not come") << u"Le groupe n'investira pas les 200 millions d'euros prévus à Blagnac."_s
                                   << u"200 millions d'euros background"_s;
    QTest::newRow("money that does not come")
        << u"Les 120 millions d'euros ne seront finalement pas investis à Liège."_s
        << u"120 millions d'euros background"_s;
    QTest::newRow("jobs that are not filled again go")
        << u"Quelque 90 postes ne seront pas remplacés : la papeterie Sorval les supprime."_s
        << u"Quelque 90 postes headline"_s;
    QTest::newRow("a negation behind the colon")
        << u"Une usine de 9 millions d'euros : Sartel ne connaît pas la crise."_s << u"9 millions d'euros headline"_s;
    QTest::newRow("said of the figure right behind it")
        << u"D'abord estimé à 8 millions d'euros, le coût de la halle est revu à 11 millions."_s
        << u"8 millions d'euros background\n11 millions headline"_s;
    QTest::newRow("said of the figure before it")
        << u"L'investissement, de 75 millions de dirhams, s'ajoute aux 200 millions déjà consentis."_s
        << u"75 millions de dirhams headline\n200 millions background"_s;
    QTest::newRow("the year that is over is news at the beginning")
        << u"Le groupe Ombra a dépensé 100 millions d'euros en 2023 pour ses fours."_s
        << u"100 millions d'euros headline"_s;
    QTest::newRow("raised some months before")
        << u"La société a obtenu 18 millions d'euros. Ils s'ajoutent à 12 millions levés en janvier."_s
        << u"18 millions d'euros headline\n12 millions background"_s;
    QTest::newRow("so far, at the beginning")
        << u"Le pôle d'Agadir a généré 400 millions de dirhams d'investissements à ce jour."_s
        << u"400 millions de dirhams background"_s;
    QTest::newRow("in a period told before the comma")
        << u"Le sucrier Belmar modernise sa raffinerie pour 450 millions de dirhams. Entre 2006 et 2020, le groupe a investi 900 millions de dirhams dans ses sites."_s
        << u"450 millions de dirhams headline\n900 millions de dirhams background"_s;
    QTest::newRow("last year, for so much")
        << u"La banque Ombra accorde un prêt de 4 millions d'euros à la PME. Elle a soutenu 1 200 entreprises l'an dernier, pour 1,3 milliard d'euros."_s
        << u"4 millions d'euros headline\n1 200 entreprises background\n1,3 milliard d'euros background"_s;
    QTest::newRow("made since then")
        << u"Le groupe Orval va embaucher 60 personnes. Plus de 12 000 emplois y ont été créés depuis la révolution."_s
        << u"60 personnes headline\nPlus de 12 000 emplois background"_s;
    QTest::newRow("what an older site brought")
        << u"L'équipementier Orval ouvre à Fès une usine qui emploiera 700 personnes.\n\nL'usine de Salé, ouverte en 2020, a permis de créer 350 emplois."_s
        << u"700 personnes headline\n350 emplois background"_s;
    QTest::newRow("what the sentence before opened")
        << u"Le groupe avicole Zalbar a mis en service lundi un abattoir. L'unité, qui a coûté 410 millions de dirhams, peut traiter 10 000 poulets."_s
        << u"410 millions de dirhams headline"_s;
    QTest::newRow("there, not ago")
        << u"Le fabricant de vélos Sorval ouvre un atelier. Il y a dépensé 12 millions d'euros."_s
        << u"12 millions d'euros headline"_s;
    QTest::newRow("was to be rebuilt")
        << u"La verrerie supprime 45 postes. Le four, qui devait être reconstruit pour 22 millions d'euros, sera arrêté."_s
        << u"45 postes headline\n22 millions d'euros background"_s;
    QTest::newRow("in a month that is not yet this year's")
        << u"Jumbex supprime 900 postes sur ses onze marchés.\n\nJumbex a levé 100 millions de dollars en août par une émission d'actions."_s
        << u"900 postes headline\n100 millions de dollars background"_s;
    QTest::newRow("a year told by the way")
        << u"La papeterie Orval va redémarrer. L'unité, à l'arrêt depuis 2017 faute de permis, a nécessité 250 millions de dollars."_s
        << u"250 millions de dollars headline"_s;
    QTest::newRow("by the way, and the news")
        << u"Le fabricant Carbor repousse son usine.\n\nL'entreprise, qui a levé 141 millions d'euros en 2023, se sépare de 40 salariés."_s
        << u"141 millions d'euros background\n40 salariés headline"_s;
    QTest::newRow("estimated in another year")
        << u"Le coût de l'usine, estimé à 60 millions d'euros en 2021, atteint 90 millions d'euros."_s
        << u"60 millions d'euros background\n90 millions d'euros headline"_s;
    QTest::newRow("done there before")
        << u"Bonne nouvelle pour Laval.\n\nSorval va investir 90 millions d'euros à Laval, où il avait déjà dépensé 60 millions d'euros en 2020.\n\nLe calendrier sera précisé en juin."_s
        << u"90 millions d'euros headline\n60 millions d'euros background"_s;
    QTest::newRow("done the year before, and this year")
        << u"La ville compte sur l'industrie.\n\nLe ministre est venu mardi à Laval.\n\nSorval, qui a recruté 60 personnes en 2023, en embauchera 90 cette année."_s
        << u"60 personnes background\n90 headline"_s;
    QTest::newRow("years after the first one")
        << u"Trois ans après une première usine de 60 millions d'euros à Metz, Sorval en construit une deuxième, de 90 millions d'euros, à Laval."_s
        << u"60 millions d'euros background\n90 millions d'euros headline"_s;
    QTest::newRow("created last year")
        << u"La zone industrielle de Laval va être aménagée pour 90 millions d'euros.\n\nL'an dernier, 150 entreprises y ont été créées.\n\nLe calendrier sera précisé en juin."_s
        << u"90 millions d'euros headline\n150 entreprises background"_s;
    addBehindNews();
}

void TestRoleClauses::roles()
{
    QFETCH(QString, text);
    QFETCH(QString, roles);
    QCOMPARE(figureLines(text, roleOf), roles);
    // Whether an accent is a letter of its own changes nothing.
    const QString apart = text.normalized(QString::NormalizationForm_D);
    QCOMPARE(figureLines(apart, roleOf).normalized(QString::NormalizationForm_C), roles);
}

QTEST_GUILESS_MAIN(TestRoleClauses)
#include "tst_roleclauses.moc"
