// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

/// Several projects in one text: which are parts of a total, and which have their own.
class TestRoleProjects : public QObject
{
    Q_OBJECT

private slots:
    void roles_data();
    void roles();
};

void TestRoleProjects::roles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("roles");

    QTest::newRow("another town's project")
        << u"À Bou Salem, Lactis bâtit une usine. Le projet, qui se chiffre à 38 millions d'euros, offrira 180 emplois. À Tabarka, un hôtel de 300 lits, d'un coût de 22 millions d'euros, ouvrira ses portes. À Ghardimaou, Solveo met 3 millions d'euros dans un atelier."_s
        << u"38 millions d'euros headline\n180 emplois headline\n22 millions d'euros headline\n3 millions d'euros headline"_s;
    QTest::newRow("another town's cuts")
        << u"L'usine Metalor de Laval va perdre 400 emplois. À Vitré, 40 emplois disparaîtront."_s
        << u"400 emplois headline\n40 emplois headline"_s;
    QTest::newRow("as many of another site")
        << u"L'usine Metalor de Laval va perdre 400 emplois. Celle de Vitré en perdra 40."_s
        << u"400 emplois headline\n40 headline"_s;
    QTest::newRow("of the country, its towns")
        << u"Metalor va supprimer 8 000 postes en France et arrêter la production à Laval. À Vitré, 1 400 postes seront supprimés."_s
        << u"8 000 postes headline\n1 400 postes part"_s;
    QTest::newRow("the place is the share's")
        << u"Le plan comprend 1 000 emplois, dont 675 à Laval. Le groupe veut ouvrir un autre studio à Nantes (200 emplois)."_s
        << u"1 000 emplois headline\n675 part\n200 emplois part"_s;
    QTest::newRow("on top of the first ones")
        << u"L'usine doit créer 450 emplois d'ici 2025, puis 800 de plus avant 2030."_s
        << u"450 emplois headline\n800 headline"_s;
    QTest::newRow("others, later") << u"Vadrel créera 200 emplois en 2025, puis 300 autres en 2027."_s
                                   << u"200 emplois headline\n300 autres headline"_s;
    QTest::newRow("a level, later") << u"Vadrel comptera 200 emplois nouveaux en 2025, puis 300 en 2027."_s
                                    << u"200 emplois part\n300 headline"_s;
    QTest::newRow("more at the start and later")
        << u"L'usine créera 450 emplois au démarrage, puis 800 postes supplémentaires d'ici 2030."_s
        << u"450 emplois headline\n800 postes headline"_s;
    QTest::newRow("more, of those taken so far")
        << u"L'usine créera 450 emplois. 240 personnes ont été embauchées à ce jour, et elle en prendra encore 60 d'ici l'automne."_s
        << u"450 emplois headline\n240 personnes part\n60 headline"_s;
    QTest::newRow("options and what is firm")
        << u"Le marché approche les 3 milliards d'euros, options comprises ; la part ferme s'établit à 2,7 milliards."_s
        << u"approche les 3 milliards d'euros headline\n2,7 milliards part"_s;
    QTest::newRow("the others make the rest")
        << u"Nestor va biffer 16 000 emplois. Les fonctions administratives seront les plus exposées, avec 12 000 postes. Les 4000 autres disparaîtront dans la production, où des programmes sont déjà en cours."_s
        << u"16 000 emplois headline\n12 000 postes part\n4000 autres part"_s;
    QTest::newRow("others behind an item")
        << u"L'Etat promet 65.000 emplois. Le ministère de l'Education nationale recrutera 5.000 enseignants. L'entretien des routes en occupera 15.000 autres."_s
        << u"65.000 emplois headline\n5.000 enseignants part\n15.000 autres part"_s;
    QTest::newRow("a town's near another")
        << u"Environ 700 salariés vont perdre leur emploi, dont 350 à Saint-Jean-de-la-Ruelle, près d'Orléans, et une centaine à Vendôme."_s
        << u"Environ 700 salariés headline\n350 part\nune centaine part"_s;
    QTest::newRow("against another trade")
        << u"Les projets créeront 17.300 emplois.\n\nL'industrie est celle qui recrutera le plus : 6.200 postes, contre 3.900 dans le tourisme."_s
        << u"17.300 emplois headline\n6.200 postes part\n3.900 part"_s;
    QTest::newRow("those hit most")
        << u"Le distributeur va se séparer de 1.233 collaborateurs. Les hypermarchés seront les plus touchés : quelque 1.053 emplois y sont menacés."_s
        << u"1.233 collaborateurs headline\nquelque 1.053 emplois part"_s;
    QTest::newRow("summed up with a word for an item")
        << u"Lactis investira 90 millions d'euros à Laval. Solveo mettra 60 millions d'euros à Vitré. Au total, plus de 145 millions d'euros seront ainsi engagés."_s
        << u"90 millions d'euros part\n60 millions d'euros part\nplus de 145 millions d'euros headline"_s;
    QTest::newRow("a tenant's jobs are the zone's")
        << u"La zone industrielle de Bou Salem, d'un coût de 420 millions d'euros, doit créer 8.500 emplois. Premier à s'y installer, Floquet y investira 35 millions d'euros et créera 240 emplois."_s
        << u"420 millions d'euros headline\n8.500 emplois headline\n35 millions d'euros headline\n240 emplois part"_s;
    QTest::newRow("the plan that a project is of")
        << u"Le groupe Kalium va construire une usine à Bou Salem pour 100 millions d'euros. L'industriel a mis sur la table un plan vert de 13 milliards d'euros, qui doit créer 25.000 emplois."_s
        << u"100 millions d'euros headline\n13 milliards d'euros background\n25.000 emplois background"_s;
    QTest::newRow("a project and a plan, both announced")
        << u"Le groupe Kalium annonce une usine de 100 millions d'euros et un plan de 2 milliards d'euros."_s
        << u"100 millions d'euros headline\n2 milliards d'euros headline"_s;
    QTest::newRow("two of several orders")
        << u"Sonergie a attribué six marchés pour 178 millions d'euros. Vadrel remporte quatre lots, pour 62 millions d'euros."_s
        << u"178 millions d'euros headline\n62 millions d'euros part"_s;
    QTest::newRow("also planned")
        << u"Le groupe Lactis va investir 200 millions d'euros. Il prévoit également de moderniser un entrepôt, pour 50 millions d'euros."_s
        << u"200 millions d'euros headline\n50 millions d'euros headline"_s;
}

void TestRoleProjects::roles()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, roleOf), "roles");
}

QTEST_GUILESS_MAIN(TestRoleProjects)
#include "tst_roleprojects.moc"
