// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::extraction;
using namespace vigie::testing;

/// Which kind a figure is of, where the words around it speak for several.
class TestFigureKinds : public QObject
{
    Q_OBJECT

private slots:
    void governs_data();
    void governs();
    void gifts_data();
    void gifts();
    void money_data();
    void money();
    void contracts_data();
    void contracts();
    void beside_data();
    void beside();
    void noMoney_data();
    void noMoney();
};

void TestFigureKinds::governs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    QTest::newRow("the project, beside a loan")
        << u"Le gouvernement accorde un prêt de 4,2 M$ à l'atelier pour son projet d'automatisation évalué à 9,6 M$."_s
        << u"4,2 M$ funding\n9,6 M$ investment"_s;
    QTest::newRow("the works, set off by commas")
        << u"Les travaux, estimés à 6,5 milliards de FCFA, sont financés par un don de la Chine."_s
        << u"6,5 milliards de FCFA investment"_s;
    QTest::newRow("jobs that a buyer keeps")
        << u"Le tribunal a retenu l'offre de Vadrel, qui garde 120 emplois."_s << u"120 emplois workforce"_s;
    QTest::newRow("jobs that were to be kept")
        << u"La CGT proposait de garder 45 emplois."_s << u"45 emplois workforce"_s;
    QTest::newRow("who is taken on to watch")
        << u"Vadrel embauche 12 personnes à la garde d'enfants."_s << u"12 personnes jobs_created"_s;
    QTest::newRow("a comma before, and another subject")
        << u"La commune agrandit l'école, grâce à un prêt estimé à 3 millions d'euros."_s
        << u"3 millions d'euros funding"_s;
    QTest::newRow("the lender between the loan and its amount")
        << u"L'office a signé un prêt de la Banque européenne d'investissement de 90 M€."_s << u"90 M€ funding"_s;
    QTest::newRow("who helps, with the share in brackets")
        << u"Le groupe investit 45 millions d'euros avec l'aide de la Région (5 millions) et de l'État (3 millions)."_s
        << u"45 millions d'euros investment\n5 millions funding\n3 millions funding"_s;
    QTest::newRow("a firm that is bought, with its sales in brackets")
        << u"Valmont rachète Bertin (45 millions d'euros de chiffre d'affaires, 300 salariés) pour 20 millions d'euros."_s
        << u"45 millions d'euros revenue\n300 salariés workforce\n20 millions d'euros contract"_s;
    QTest::newRow("a plant that a loan pays for")
        << u"L'usine de 45 millions d'euros sera financée par un prêt de 20 millions d'euros."_s
        << u"45 millions d'euros investment\n20 millions d'euros funding"_s;
    QTest::newRow("what it buys, with its price")
        << u"La coopérative a réalisé 80 millions d'euros de ventes. Elle s'équipe d'un robot à 2 millions d'euros."_s
        << u"80 millions d'euros revenue\n2 millions d'euros investment"_s;
    QTest::newRow("the noun before the comma")
        << u"Le groupe a réalisé 80 millions d'euros de ventes. Les travaux, d'un montant de 12 millions d'euros, s'achèvent."_s
        << u"80 millions d'euros revenue\n12 millions d'euros investment"_s;
    QTest::newRow("a premium for investing")
        << u"L'agence réserve aux lauréats des primes à l'investissement d'un montant total de 263 MDH."_s
        << u"263 MDH funding"_s;
    QTest::newRow("the year before the subject")
        << u"Le groupe a réalisé 850 M€ de ventes. Pour l'exercice 2024, son budget d'investissement s'élève à 45 M€."_s
        << u"850 M€ revenue\n45 M€ investment"_s;
    QTest::newRow("whoever gets the works before their price")
        << u"L'usine coûtera 900 MDH. La construction du quai est attribuée au groupement Sogema-Trabel pour 120 MDH."_s
        << u"900 MDH investment\n120 MDH contract"_s;
    QTest::newRow("what is paid for before the share")
        << u"L'usine coûtera 9 M€. La Région finance le dispositif de formation à hauteur de 450 000 euros."_s
        << u"9 M€ investment\n450 000 euros funding"_s;
    QTest::newRow("a site's share of an investment")
        << u"Le laitier investira 180 M€. L'usine de Laval en recevra 65 M€ pour une tour de séchage."_s
        << u"180 M€ investment\n65 M€ investment"_s;
    QTest::newRow("the price of imports")
        << u"L'usine coûtera 3 milliards de dollars. Elle remplacera des importations qui coûtent chaque année 600 millions de dollars."_s
        << u"3 milliards de dollars investment"_s;
    QTest::newRow("signed, and an amount all the same")
        << u"L'État et la société turque ont signé une convention d'un montant de 180 milliards de FCFA."_s
        << u"180 milliards de FCFA funding"_s;
    QTest::newRow("this plant, with its price")
        << u"Le groupe a réalisé 80 millions d'euros de ventes. Cette usine à 12 millions d'euros sera la plus grande."_s
        << u"80 millions d'euros revenue\n12 millions d'euros investment"_s;
    QTest::newRow("a site that is sold")
        << u"Le groupe a investi 30 millions d'euros. La vente du site rapportera 12 millions d'euros."_s
        << u"30 millions d'euros investment\n12 millions d'euros contract"_s;
    QTest::newRow("premiums of an insurer")
        << u"L'assureur supprime 200 emplois. Ses primes ont atteint 1,9 milliard d'euros."_s
        << u"200 emplois jobs_cut\n1,9 milliard d'euros revenue"_s;
    QTest::newRow("works that their owner pays for")
        << u"L'hôtel rouvrira après des travaux de 3,5 millions d'euros financés par son propriétaire."_s
        << u"3,5 millions d'euros investment"_s;
    QTest::newRow("a contract for works")
        << u"Telmar a décroché le marché des travaux, d'un montant de 200 M€."_s << u"200 M€ contract"_s;
    QTest::newRow("a contract, and he that it is")
        << u"Le groupe a investi 30 millions d'euros.\n\nIl a signé un contrat avec la ville de Lyon. Il porte sur 12 millions d'euros."_s
        << u"30 millions d'euros investment\n12 millions d'euros contract"_s;
    QTest::newRow("an order, and she that it is")
        << u"Le chantier naval a reçu une commande de trois navires. Elle est évaluée à 12 millions d'euros."_s
        << u"12 millions d'euros contract"_s;
    QTest::newRow("a loan, and its amount")
        << u"Le groupe a réalisé 80 millions d'euros de ventes.\n\nIl a obtenu un prêt de la BERD. Son montant est de 12 millions d'euros."_s
        << u"80 millions d'euros revenue\n12 millions d'euros funding"_s;
    QTest::newRow("ready, and no loan")
        << u"Le service sera prêt en octobre. Un laboratoire, à 7 MDH, complétera l'ensemble."_s
        << u"7 MDH investment"_s;
    QTest::newRow("a programme that is called a contract")
        << u"Le contrat-programme de la compagnie porte sur 94 milliards de dirhams."_s
        << u"94 milliards de dirhams investment"_s;
    QTest::newRow("the debt that pays for the works")
        << u"Le montant de la dette s'élève à 210 millions d'euros, pour un coût total de 305 millions d'euros."_s
        << u"210 millions d'euros funding\n305 millions d'euros investment"_s;
    QTest::newRow("an envelope") << u"L'enveloppe globale est de 12 milliards de dirhams."_s
                                 << u"12 milliards de dirhams investment"_s;
}

void TestFigureKinds::governs()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, kindOf), "kinds");
}

void TestFigureKinds::gifts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    QTest::newRow("an institution by its common noun")
        << u"Le réseau formera des jeunes du bâtiment. La Région y consacre 6,2 M€."_s << u"6,2 M€ funding"_s;
    QTest::newRow("a capital") << u"L'école érige un pavillon. Québec assume 94 millions de dollars de la note."_s
                               << u"94 millions de dollars funding"_s;
    QTest::newRow("by its name") << u"Le ministère de la Culture injectera 30 millions de dinars."_s
                                 << u"30 millions de dinars funding"_s;
    QTest::newRow("a firm does the same") << u"Le groupe y consacre 6,2 M€."_s << u"6,2 M€ investment"_s;
    QTest::newRow("a firm behind the institution")
        << u"Après la Région, le groupe y consacre 6,2 M€ de travaux."_s << u"6,2 M€ investment"_s;
    QTest::newRow("in the Region") << u"L'entreprise de la Région consacre 6,2 M€ à son usine."_s
                                   << u"6,2 M€ investment"_s;
    QTest::newRow("a lender, taken up by a pronoun")
        << u"La Banque africaine de développement soutient le Maroc. Elle mettra 120 millions d'euros dans des parcs."_s
        << u"120 millions d'euros funding"_s;
    QTest::newRow("a firm, taken up by a pronoun")
        << u"Nestlé croit au Maroc. Elle mettra 120 millions d'euros dans des parcs."_s
        << u"120 millions d'euros investment"_s;
    QTest::newRow("given by an institution")
        << u"L'école investit 30 millions d'euros, dont 8 millions apportés par la Région."_s
        << u"30 millions d'euros investment\n8 millions funding"_s;
    QTest::newRow("an institution in a list")
        << u"Le laboratoire y consacre 490 millions d'euros, l'État 20 millions."_s
        << u"490 millions d'euros investment\n20 millions funding"_s;
    QTest::newRow("an institution that invests")
        << u"La Région investira 6,2 M€ dans un port."_s << u"6,2 M€ investment"_s;
}

void TestFigureKinds::gifts()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, kindOf), "kinds");
}

void TestFigureKinds::money_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    QTest::newRow("a plan with a budget")
        << u"Le programme de développement, lancé l'an dernier, est doté d'un budget de 77 milliards de dirhams."_s
        << u"77 milliards de dirhams funding"_s;
    QTest::newRow("in favour of")
        << u"Le directeur a également annoncé 12,3 millions de dollars en faveur des communautés de producteurs."_s
        << u"12,3 millions de dollars funding"_s;
    QTest::newRow("of need") << u"Pour survivre, le carrossier a besoin d'une injection de 145 millions d'euros."_s
                             << u"145 millions d'euros funding"_s;
    QTest::newRow("the price of assets")
        << u"Le repreneur s'engage à débourser 1,2 million d'euros pour les actifs."_s
        << u"1,2 million d'euros contract"_s;
    QTest::newRow("an issue of debt")
        << u"Le groupe construit une usine. Une première émission de 1 milliard de dirhams est programmée."_s
        << u"1 milliard de dirhams funding"_s;
    QTest::newRow("what sales grew by") << u"Le chiffre d'affaires a progressé de 15 millions d'euros."_s
                                        << QString();
    QTest::newRow("what sales grew to") << u"Le chiffre d'affaires a progressé de 20 % à 1,9 milliard d'euros."_s
                                        << u"1,9 milliard d'euros revenue"_s;
    QTest::newRow("what a market is worth") << u"Le marché mondial pèse 40 milliards de dollars."_s << QString();
    QTest::newRow("entrusted works")
        << u"Les travaux, confiés au groupement Sogea pour 96 millions d'euros, dureront trois ans."_s
        << u"96 millions d'euros contract"_s;
    QTest::newRow("a body's budget") << u"Le budget du festival a été réduit à 2,4 millions de dinars."_s
                                     << u"2,4 millions de dinars funding"_s;
    QTest::newRow("a project's budget") << u"Le budget du projet est de 2,4 millions de dinars."_s
                                        << u"2,4 millions de dinars investment"_s;
    QTest::newRow("into the capital")
        << u"Deux sociétés d'investissement entrent au capital de la minoterie avec 8 millions de dollars."_s
        << u"8 millions de dollars funding"_s;
    QTest::newRow("into a thing") << u"L'atelier met 56 millions d'euros dans un banc d'essais."_s
                                  << u"56 millions d'euros investment"_s;
    QTest::newRow("what a plant is going to receive")
        << u"L'usine de Pouzauges va recevoir 20 millions d'euros."_s << u"20 millions d'euros investment"_s;
    QTest::newRow("a thing with its complement, in a text on credits")
        << u"La banque ouvre des crédits de 5 milliards de dirhams. Un groupement montera une unité de surgélation de 75 MDH. Il étendra sa raffinerie de Safi (220 MDH)."_s
        << u"5 milliards de dirhams funding\n75 MDH investment\n220 MDH investment"_s;
    QTest::newRow("estimated, and no foreign currency")
        << u"Le groupe construira un entrepôt, devisé à 600 millions de FCFA."_s
        << u"600 millions de FCFA investment"_s;
    QTest::newRow("projects are no unit of their own")
        << u"Le parc a coûté 30 milliards de FCFA. L'agence a validé 583 milliards de projets."_s
        << u"30 milliards de FCFA investment\n583 milliards investment"_s;
    QTest::newRow("a market's size") << u"Le groupe est neuvième d'un marché estimé à 2 milliards d'euros."_s
                                     << u""_s;
    QTest::newRow("of a site, beside a grant")
        << u"Sur les 45 milliards de FCFA du parc solaire, 16,5 milliards relèvent d'une subvention."_s
        << u"45 milliards de FCFA investment\n16,5 milliards funding"_s;
    QTest::newRow("a site is endowed") << u"Le groupe a confirmé l'ouverture d'un atelier à Safi, doté de 20 MDH."_s
                                       << u"20 MDH investment"_s;
    QTest::newRow("a road map is no road")
        << u"La feuille de route du tourisme, dotée de 6 MMDH, a été signée."_s << u"6 MMDH funding"_s;
    QTest::newRow("a fund is endowed") << u"Le ministère a créé un fonds, doté de 20 MDH."_s << u"20 MDH funding"_s;
    QTest::newRow("at the price of") << u"Le groupe ouvre une usine de caoutchouc, au prix de 17 millions d'euros."_s
                                     << u"17 millions d'euros investment"_s;
    QTest::newRow("to be delivered") << u"Le constructeur devra livrer 18 rames, pour 781 millions d'euros."_s
                                     << u"781 millions d'euros contract"_s;
    QTest::newRow("signed for") << u"Le chantier avance. L'entreprise a signé pour 18,6 milliards de FCFA."_s
                                << u"18,6 milliards de FCFA contract"_s;
    QTest::newRow("worth it to a firm") << u"Le bureau suivra les travaux. Sa mission lui vaudra 11 M€."_s
                                        << u"11 M€ contract"_s;
    QTest::newRow("sold abroad") << u"La société a porté ses ventes hors frontières à 18 millions d'euros."_s
                                 << u"18 millions d'euros exports"_s;
    QTest::newRow("given by who is asked")
        << u"L'italien a sollicité 800.000 euros auprès de la Région."_s << u"800.000 euros funding"_s;
    QTest::newRow("a capital gives")
        << u"L'usine ouvrira à Granby. Ottawa s'engage à hauteur de 1,34 milliard de dollars."_s
        << u"1,34 milliard de dollars funding"_s;
    QTest::newRow("a share, for the works")
        << u"Le gouvernement injectera 2,9 milliards d'euros, dont 1,3 milliard pour la construction de l'usine."_s
        << u"2,9 milliards d'euros funding\n1,3 milliard funding"_s;
    QTest::newRow("a share of another kind")
        << u"Le groupe investit 20 millions d'euros, dont 3 millions de subvention de l'État."_s
        << u"20 millions d'euros investment\n3 millions funding"_s;
    QTest::newRow("compared with the year before")
        << u"Les recettes devraient atteindre 120 milliards de dirhams, contre 91,3 milliards en 2022."_s
        << u"120 milliards de dirhams revenue\n91,3 milliards revenue"_s;
    QTest::newRow("a share of the turnover is no turnover")
        << u"L'entreprise exporte vers 14 pays et en retire 90 MDH, le tiers de son chiffre d'affaires."_s
        << u"90 MDH exports"_s;
}

void TestFigureKinds::money()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, kindOf), "kinds");
}

void TestFigureKinds::contracts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    QTest::newRow("a supplier")
        << u"Le groupe équipera le parc de l'office d'éoliennes pour 1,2 milliard de dirhams."_s
        << u"1,2 milliard de dirhams contract"_s;
    QTest::newRow("for itself") << u"Le groupe équipera ses ateliers de robots pour 12 millions de dirhams."_s
                                << u"12 millions de dirhams investment"_s;
    QTest::newRow("no price") << u"Le groupe équipera le parc d'éoliennes et investira 12 millions de dirhams."_s
                              << u"12 millions de dirhams investment"_s;
    QTest::newRow("a group that builds for others")
        << u"Le groupement piloté par Bouygues bâtira le lycée de Lomé pour 12 milliards de FCFA."_s
        << u"12 milliards de FCFA contract"_s;
    QTest::newRow("a firm that builds") << u"Le laboratoire bâtira le centre de Lomé pour 12 milliards de FCFA."_s
                                        << u"12 milliards de FCFA investment"_s;
    QTest::newRow("confided") << u"L'office a confié la rénovation de la ligne à un groupement pour 74 MDH."_s
                              << u"74 MDH contract"_s;
    QTest::newRow("a takeover") << u"Le groupe agroalimentaire rachète Brandt pour 200 millions d'euros."_s
                                << u"200 millions d'euros contract"_s;
    QTest::newRow("a takeover, with what the firm is")
        << u"Le groupe s'offre le portugais Unisono pour 60 millions d'euros."_s << u"60 millions d'euros contract"_s;
    QTest::newRow("a share of a firm") << u"Le pétrolier en acquiert 10 % pour 740 millions d'euros."_s
                                       << u"740 millions d'euros contract"_s;
    QTest::newRow("land is no firm") << u"Le groupe rachète une ancienne usine et y investira 20 millions d'euros."_s
                                     << u"20 millions d'euros investment"_s;
}

void TestFigureKinds::contracts()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, kindOf), "kinds");
}

void TestFigureKinds::beside_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    QTest::newRow("a denied aid") << u"L'hôtelier débourse 90 millions d'euros, sans aide publique."_s
                                  << u"90 millions d'euros investment"_s;
    QTest::newRow("thanks to a loan")
        << u"Grâce à un crédit de la banque, la coopérative se dote d'une tour de séchage de 150 MDH."_s
        << u"150 MDH investment"_s;
    QTest::newRow("with the help of a lender")
        << u"Avec le concours de l'AFD, la régie d'eau construit une station de 18 millions d'euros."_s
        << u"18 millions d'euros investment"_s;
    QTest::newRow("thanks to a loan that is counted")
        << u"Grâce à un crédit de 60 MDH, la coopérative se dote d'une tour."_s << u"60 MDH funding"_s;
    QTest::newRow("who pays for it")
        << u"Le chantier se chiffre à 17 millions d'euros, pris en charge par l'État et la Région."_s
        << u"17 millions d'euros investment"_s;
    QTest::newRow("who pays for it, behind the subject")
        << u"L'opération, financée par un crédit et l'État, représente 60 millions d'euros de travaux."_s
        << u"60 millions d'euros investment"_s;
}

void TestFigureKinds::beside()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, kindOf), "kinds");
}

void TestFigureKinds::noMoney_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a change") << u"Le budget du ministère augmentera, en hausse de 5 milliards de dirhams."_s;
    QTest::newRow("loans that are not paid back")
        << u"L'encours des crédits en souffrance atteignait 1,7 milliard de dirhams."_s;
    QTest::newRow("a claim") << u"L'État renonce à sa créance de 310 millions de dinars sur l'Office."_s;
    QTest::newRow("lost income") << u"La grève aurait coûté aux commerçants 3 millions d'euros de manque à gagner."_s;
    QTest::newRow("traded") << u"L'action a gagné 3 %, pour un volume d'échanges de 41 millions de dirhams."_s;
    QTest::newRow("lost") << u"L'usine a enregistré une perte de 61 millions d'euros en 2011."_s;
    QTest::newRow("imported") << u"Le pays importait pour 40 milliards de FCFA de carreaux par an."_s;
    QTest::newRow("synergies") << u"Les synergies attendues ont été relevées à 10 milliards de dollars."_s;
    QTest::newRow("a net result, with its rise") << u"Son résultat net s'améliore de 6 % à 535 MDH."_s;
    QTest::newRow("a fine") << u"Le repreneur risque une amende de 40 millions d'euros."_s;
    QTest::newRow("a debt, between commas") << u"Sa dette, de 6,4 milliards d'euros, a été effacée."_s;
    QTest::newRow("paid to owners") << u"Le groupe a versé 393 millions d'euros à ses actionnaires."_s;
    QTest::newRow("a price in small money") << u"Le raccordement coûte désormais 170.000 FCFA."_s;
    QTest::newRow("owed") << u"Elle doit 12 millions d'euros à ses fournisseurs."_s;
    QTest::newRow("what a fire cost") << u"L'incendie a coûté 12 millions d'euros aux assureurs."_s;
    QTest::newRow("what each gets") << u"Chaque lauréat touchera 15.000 euros."_s;
    QTest::newRow("what visitors spend")
        << u"Le port a accueilli 126 000 croisiéristes, générant 11 M€ de retombées économiques."_s;
    QTest::newRow("stolen") << u"La joaillerie a été délestée de montres d'une valeur de 3,4 millions de francs."_s;
}

void TestFigureKinds::noMoney()
{
    QFETCH(QString, text);
    QCOMPARE(figureLines(text, kindOf), QString());
}

QTEST_GUILESS_MAIN(TestFigureKinds)
#include "tst_figurekinds.moc"
