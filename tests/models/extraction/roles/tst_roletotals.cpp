// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

class TestRoleTotals : public QObject
{
    Q_OBJECT

private slots:
    void roles_data();
    void roles();
};

void TestRoleTotals::roles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("roles");

    QTest::newRow("split by trade, then by town")
        << u"La commission a approuvé 120 projets, pour un montant de 10 milliards de dirhams.\n\nLa construction concentre 5 milliards de dirhams, l'industrie 3 milliards et le tourisme 1 milliard.\n\nKénitra attire 6 milliards de dirhams, devant Salé."_s
        << u"10 milliards de dirhams headline\n5 milliards de dirhams part\n3 milliards part\n1 milliard part\n6 milliards de dirhams part"_s;
    QTest::newRow("more in one sentence than the first is no split of it")
        << u"Le port recevra 10 milliards de dirhams.\n\nL'aéroport recevra 8 milliards de dirhams, la gare 6 milliards de dirhams et le tramway 5 milliards de dirhams."_s
        << u"10 milliards de dirhams headline\n8 milliards de dirhams headline\n6 milliards de dirhams headline\n5 milliards de dirhams headline"_s;
    QTest::newRow("a programme that the news is a part of")
        << u"La ligne coûtera 53 milliards de dirhams.\n\nElle s'inscrit dans un programme d'investissement plus large, de 96 milliards de dirhams. L'office y prévoit aussi l'achat de trains, pour 29 milliards de dirhams, et l'entretien du réseau, auquel iront 14 milliards de dirhams."_s
        << u"53 milliards de dirhams part\n96 milliards de dirhams headline\n29 milliards de dirhams part\n14 milliards de dirhams part"_s;
    QTest::newRow("a programme of other things")
        << u"La ligne coûtera 53 milliards de dirhams.\n\nElle s'inscrit dans un programme d'investissement plus large, de 96 milliards de dirhams."_s
        << u"53 milliards de dirhams headline\n96 milliards de dirhams background"_s;
    QTest::newRow("a range adds up to nothing")
        << u"D'ici 2025, 9,5 milliards de dirhams seront dépensés ; entre 2025 et 2028, une seconde tranche coûtera entre 4,5 et 6 milliards de dirhams. Le grand stade exigera 5 milliards de dirhams."_s
        << u"9,5 milliards de dirhams headline\nentre 4,5 et 6 milliards de dirhams headline\n5 milliards de dirhams headline"_s;
    QTest::newRow("a superlative of the whole")
        << u"La première phase du port coûtera 800 millions de dollars. La deuxième phase demandera 290 millions de dollars. L'ensemble représente plus d'un milliard de dollars, le plus important jamais investi dans le pays."_s
        << u"800 millions de dollars part\n290 millions de dollars part\nplus d'un milliard de dollars headline"_s;
    QTest::newRow("on top of the project")
        << u"Le projet exigera un investissement global de 6,5 milliards de dirhams. L'Etat prend à sa charge les canalisations, soit 3 milliards de dirhams supplémentaires."_s
        << u"6,5 milliards de dirhams headline\n3 milliards de dirhams headline"_s;
    QTest::newRow("what a relative clause tells by the way")
        << u"Le complexe, dont le chantier avait été lancé en 2013, a nécessité un investissement de 220 millions de dinars."_s
        << u"220 millions de dinars headline"_s;
    QTest::newRow("what an open relative clause tells")
        << u"Le groupe va investir 50 millions d'euros. Il exploite déjà un site, qui avait coûté 220 millions d'euros en 2013."_s
        << u"50 millions d'euros headline\n220 millions d'euros background"_s;
    QTest::newRow("rivals for the contract")
        << u"Le groupe Sotrad a remporté un marché de 10,1 milliards de dirhams attribué à l'issue d'un appel d'offres auquel deux concurrents avaient répondu."_s
        << u"10,1 milliards de dirhams headline"_s;
    QTest::newRow("last year's figures, published today")
        << u"Les investissements étrangers ont atteint 2,5 milliards de dinars en 2023. Le bilan a été publié mardi par l'agence."_s
        << u"2,5 milliards de dinars headline"_s;
    QTest::newRow("a round of funding is no fund")
        << u"La jeune pousse Zelkova a bouclé une levée de fonds de 17 millions d'euros."_s
        << u"17 millions d'euros headline"_s;
    QTest::newRow("the share of one site")
        << u"Le groupe supprimera 1.200 postes en France. A Laval, 400 emplois disparaîtront."_s
        << u"1.200 postes headline\n400 emplois part"_s;
    QTest::newRow("one site beside another")
        << u"Le groupe va créer 1.200 emplois à Fès. A Meknès, il recrutera 400 personnes."_s
        << u"1.200 emplois headline\n400 personnes headline"_s;
    QTest::newRow("one of those who give of what is raised")
        << u"La jeune pousse Zelkova lève 40 millions d'euros.\n\nLe fonds Eurazeo apporte 15 millions d'euros."_s
        << u"40 millions d'euros headline\n15 millions d'euros part"_s;
    QTest::newRow("another lender")
        << u"La BERD prête 60 millions d'euros à l'office. La BEI apportera 40 millions d'euros."_s
        << u"60 millions d'euros headline\n40 millions d'euros headline"_s;
    QTest::newRow("a share in a bracket behind its place")
        << u"Le groupe va investir 300 millions d'euros en France, essentiellement à Laval (180 millions d'euros)."_s
        << u"300 millions d'euros headline\n180 millions d'euros part"_s;
    QTest::newRow("more than half of it")
        << u"Le groupe va investir 300 millions d'euros en France.\n\nPlus de la moitié de l'enveloppe, soit 180 millions d'euros, ira à Laval."_s
        << u"300 millions d'euros headline\n180 millions d'euros part"_s;
    QTest::newRow("on the way to what comes next")
        << u"L'usine a coûté 45 millions de dinars. Quelque 1.500 personnes y ont déjà été recrutées. L'objectif est de créer 4.000 emplois."_s
        << u"45 millions de dinars headline\nQuelque 1.500 personnes part\n4.000 emplois headline"_s;
    QTest::newRow("what all of its investments come to")
        << u"Le groupe va investir 300 millions d'euros, ce qui porte à 2 milliards d'euros ses investissements dans le pays."_s
        << u"300 millions d'euros headline\n2 milliards d'euros background"_s;
    QTest::newRow("after so much last year")
        << u"Le groupe va investir 300 millions d'euros, après 150 millions d'euros l'an dernier."_s
        << u"300 millions d'euros headline\n150 millions d'euros background"_s;
    QTest::newRow("the scheme that gives")
        << u"La BEI prête 40 millions d'euros à l'office au titre d'un programme de 3 milliards d'euros."_s
        << u"40 millions d'euros headline\n3 milliards d'euros background"_s;
    QTest::newRow("the goal of those who plan, behind a clause")
        << u"L'usine créera 300 emplois. Le secteur, qui totalise 70.000 emplois, en vise 60.000 de plus."_s
        << u"300 emplois headline\n70.000 emplois background\n60.000 background"_s;
    QTest::newRow("the goal of a charter")
        << u"La commission a validé 76 milliards de dirhams de projets. Le ministre a rappelé le rôle de la charte, dont l'objectif est de mobiliser 550 milliards de dirhams."_s
        << u"76 milliards de dirhams headline\n550 milliards de dirhams background"_s;
    QTest::newRow("one bank's share, by a pronoun")
        << u"Le pool bancaire apporte 200 millions de dollars. Attijariwafa bank, chef de file, en porte 60%, soit 120 millions de dollars."_s
        << u"200 millions de dollars headline\n120 millions de dollars part"_s;
    QTest::newRow("one country's share, by a pronoun")
        << u"Telmar supprime 500 postes. La France devrait en perdre 300."_s << u"500 postes headline\n300 part"_s;
    QTest::newRow("so much more, by a pronoun")
        << u"La région prête 50 millions de dollars à l'usine. La Caisse en prête 25 millions de dollars de plus."_s
        << u"50 millions de dollars headline\n25 millions de dollars headline"_s;
    QTest::newRow("mostly in one country, where")
        << u"Telmar supprime 500 postes, principalement en France où 300 emplois sont menacés."_s
        << u"500 postes headline\n300 emplois part"_s;
    QTest::newRow("a fraction, and so much")
        << u"Le crédit atteint 200 millions de dollars. Les trois cinquièmes, soit 120 millions de dollars, sont destinés à l'eau."_s
        << u"200 millions de dollars headline\n120 millions de dollars part"_s;
    QTest::newRow("more than what was planned is no share")
        << u"Le port de Dakhla coûtera 12 milliards de dirhams, soit plus que les 10 milliards de dirhams estimés au départ."_s
        << u"12 milliards de dirhams headline\n10 milliards de dirhams background"_s;
    QTest::newRow("another predicate")
        << u"L'équipementier Sorval a inauguré mardi sa nouvelle usine de Kénitra, qui a nécessité 220 MDH.\n\nElle emploie déjà 150 personnes et va permettre la création de 400 emplois."_s
        << u"220 MDH headline\n150 personnes background\n400 emplois headline"_s;
    QTest::newRow("a grant at the end of the text")
        << u"Le groupe Almar ouvre une usine à Laval pour 80 millions d'euros.\n\nElle sera livrée en 2026.\n\nEnfin, la Région a accordé une subvention de 5 millions d'euros."_s
        << u"80 millions d'euros headline\n5 millions d'euros headline"_s;
    QTest::newRow("what was granted once")
        << u"Le groupe Almar ferme son usine de Laval, qui emploie 80 personnes.\n\nElle fermera en 2026.\n\nLa Région avait accordé une subvention de 5 millions d'euros en 2019."_s
        << u"80 personnes background\n5 millions d'euros background"_s;
    QTest::newRow("people at what is opened")
        << u"Almar a ouvert lundi son usine de Fès. L'équipementier y a investi 120 MDH et a déjà recruté 300 personnes."_s
        << u"120 MDH headline\n300 personnes headline"_s;
    QTest::newRow("people of a firm that opens nothing")
        << u"Almar va investir 120 MDH à Fès. L'équipementier y a déjà recruté 300 personnes depuis 2019."_s
        << u"120 MDH headline\n300 personnes background"_s;
    QTest::newRow("although it had")
        << u"Alors qu'il avait supprimé 300 postes en 2020, Almar recrute. L'équipementier cherche 120 techniciens."_s
        << u"300 postes background\n120 techniciens headline"_s;
    QTest::newRow("reported, with the report's tense")
        << u"La ville agrandit son port.\n\nLes travaux dureront deux ans.\n\nLe directeur a indiqué que 200 jeunes avaient été formés à la conduite des engins."_s
        << u"200 jeunes headline"_s;
    QTest::newRow("one of those who share it")
        << u"Québec et Ottawa accordent 17 millions de dollars à l'aluminerie. Québec prête 12 millions de dollars."_s
        << u"17 millions de dollars headline\n12 millions de dollars part"_s;
    QTest::newRow("another one who lends")
        << u"Ottawa accorde 17 millions de dollars à l'aluminerie. Québec prête 12 millions de dollars."_s
        << u"17 millions de dollars headline\n12 millions de dollars headline"_s;
    QTest::newRow("its own site")
        << u"Le distributeur Vitalis supprime 480 postes en Belgique. Son siège bruxellois serait amputé de 120 emplois."_s
        << u"480 postes headline\n120 emplois part"_s;
    QTest::newRow("what the news succeeds")
        << u"Lazor a bouclé un fonds de 400 millions d'euros. Ce fonds succède à un premier véhicule de 250 millions d'euros."_s
        << u"400 millions d'euros headline\n250 millions d'euros background"_s;
    QTest::newRow("numbers of towns side by side")
        << u"Almar recrute 120 personnes à Laval, 80 à Vitré et 40 à Brest."_s
        << u"120 personnes headline\n80 headline\n40 headline"_s;
    QTest::newRow("the exact number behind its rounding")
        << u"Almar va investir plus de 300 millions d'euros à Laval.\n\nLe projet, d'un montant de 302 millions d'euros, sera achevé en 2027."_s
        << u"plus de 300 millions d'euros headline"_s;
    QTest::newRow("done before, of another thing")
        << u"Sonelgaz construira un barrage de 40 milliards de dinars. Elle a déjà réalisé celui de Béni Haroun, pour 30 milliards de dinars."_s
        << u"40 milliards de dinars headline\n30 milliards de dinars background"_s;
    QTest::newRow("a tenth of its sales")
        << u"Almar va investir 40 millions d'euros, soit le dixième de son chiffre d'affaires de 400 millions d'euros."_s
        << u"40 millions d'euros headline\n400 millions d'euros background"_s;
    QTest::newRow("far from what others promise")
        << u"Le gouvernement débloque 2 milliards d'euros pour l'hydrogène, loin des 9 milliards promis par l'Allemagne."_s
        << u"2 milliards d'euros headline\n9 milliards background"_s;
    QTest::newRow("a site of one town beside another's")
        << u"Le port d'Anvers créera 1.200 emplois. A Gand, 400 emplois sont prévus."_s
        << u"1.200 emplois headline\n400 emplois headline"_s;
    QTest::newRow("the first ones")
        << u"Le plateau offrira 500 postes. Les 200 premiers seront pourvus à la rentrée."_s
        << u"500 postes headline\n200 part"_s;
    QTest::newRow("a plan that opens the sentence")
        << u"Le roi a lancé les travaux du port, qui coûtera 12 milliards de dirhams.\n\nLe Plan national portuaire, à l'horizon 2030, mobilisera 60 milliards de dirhams."_s
        << u"12 milliards de dirhams headline\n60 milliards de dirhams background"_s;
    QTest::newRow("sales to be added")
        << u"Le secteur s'engage à réaliser un chiffre d'affaires additionnel de 5 milliards de dirhams."_s
        << u"5 milliards de dirhams headline"_s;
    QTest::newRow("exactly what went before")
        << u"Le tour de table, de 8 millions d'euros, est complété par un prêt bancaire de 3 millions d'euros. La PME aura ainsi réuni 11 millions d'euros."_s
        << u"8 millions d'euros part\n3 millions d'euros part\n11 millions d'euros headline"_s;
    QTest::newRow("so many this year, so many in the end")
        << u"L'entreprise compte recruter 60 techniciens cette année et 100 personnes à terme."_s
        << u"60 techniciens part\n100 personnes headline"_s;
    QTest::newRow("in the end, told in the next sentence")
        << u"Le groupe Orval créera 60 emplois à Fès en 2025. À terme, il y créera 400 emplois."_s
        << u"60 emplois part\n400 emplois headline"_s;
    QTest::newRow("along two axes, and an example behind them")
        << u"La commission a retenu 31 projets. Ils devraient générer 4.120 emplois.\n\nL'industrie vient en tête, avec 2.300 postes.\n\nPar province, Fès capte 2.050 emplois, devant Meknès, avec 1.200 emplois.\n\nParmi les dossiers figure l'usine que Prettl Maroc veut installer : 900 emplois."_s
        << u"4.120 emplois headline\n2.300 postes part\n2.050 emplois part\n1.200 emplois part\n900 emplois part"_s;
    QTest::newRow("the lender that takes part")
        << u"Le contrat de financement, signé jeudi, porte sur un prêt de 75 milliards FCFA. La banque Ombra y participe avec 25 milliards FCFA."_s
        << u"75 milliards FCFA headline\n25 milliards FCFA part"_s;
    QTest::newRow("what the projects make")
        << u"Douze projets ont été validés, pour 1,9 milliard de dirhams.\n\nUn parc éolien créera 90 emplois, un hôtel à Tan-Tan 60.\n\nCes projets devraient générer 830 emplois."_s
        << u"1,9 milliard de dirhams headline\n90 emplois part\n60 part\n830 emplois headline"_s;
    QTest::newRow("to fill before the end of the year")
        << u"Le groupe Orval va créer 700 emplois à Lille. Il recrutera surtout des diplômés. Une centaine de postes sont à pourvoir avant la fin de l'année."_s
        << u"700 emplois headline\nUne centaine de postes part"_s;
    QTest::newRow("one site takes as much as more than that")
        << u"Le groupe Sorval va consacrer plus d'un milliard d'euros à ses usines françaises.\n\nCelle de Laval mobilisera 1 milliard d'euros à elle seule. À Metz, 100 millions d'euros seront dépensés."_s
        << u"plus d'un milliard d'euros headline\n1 milliard d'euros part\n100 millions d'euros part"_s;
    QTest::newRow("what brings the effort to all of it")
        << u"L'usine de Laval mobilisera 500 millions d'euros. Celle de Metz coûtera 400 millions d'euros.\n\nDe quoi porter l'effort à 900 millions d'euros."_s
        << u"500 millions d'euros part\n400 millions d'euros part\n900 millions d'euros headline"_s;
    QTest::newRow("spent one year after the other")
        << u"Vadrel investira 20 millions d'euros en 2027, puis 50 millions d'euros en 2028."_s
        << u"20 millions d'euros headline\n50 millions d'euros headline"_s;
    QTest::newRow("paid one year after the other")
        << u"L'État versera 10 millions d'euros en 2026, puis 15 millions en 2027."_s
        << u"10 millions d'euros headline\n15 millions headline"_s;
    QTest::newRow("spent, of no year")
        << u"Le groupe consacrera 3 millions de dirhams puis 8 millions de dirhams au site."_s
        << u"3 millions de dirhams headline\n8 millions de dirhams headline"_s;
    QTest::newRow("jobs one year after the other are levels")
        << u"L'usine emploiera 300 personnes en 2026, puis 800 en 2028."_s << u"300 personnes part\n800 headline"_s;
    QTest::newRow("turnover one year after the other is levels")
        << u"Le chiffre d'affaires atteindra 20 millions d'euros en 2027, puis 50 millions d'euros en 2028."_s
        << u"20 millions d'euros part\n50 millions d'euros headline"_s;
    QTest::newRow("an amount with its article that comes on top")
        << u"La Région accorde 5 millions d'euros à Vadrel. Les 3 millions d'euros de la Ville s'y ajoutent."_s
        << u"5 millions d'euros headline\n3 millions d'euros headline"_s;
    QTest::newRow("the same, its verb before")
        << u"La Région Bretagne accorde 5 millions d'euros à Vadrel. S'y ajoutent les 3 millions d'euros de la Ville de Brest."_s
        << u"5 millions d'euros headline\n3 millions d'euros headline"_s;
    QTest::newRow("another lender's, with its article")
        << u"La BEI prête 200 millions d'euros. Les 80 millions d'euros de la BERD complètent le financement."_s
        << u"200 millions d'euros headline\n80 millions d'euros headline"_s;
    QTest::newRow("one who gives of what is raised, with its article")
        << u"Vadrel lève 40 millions d'euros. Les 15 millions d'Eurazeo serviront à recruter."_s
        << u"40 millions d'euros headline\n15 millions part"_s;
    QTest::newRow("what is known from the amount before")
        << u"Vadrel investira 40 millions d'euros à Metz. Les 12 millions consacrés au four seront dépensés en 2027."_s
        << u"40 millions d'euros headline\n12 millions part"_s;
}

void TestRoleTotals::roles()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, roleOf), "roles");
}

QTEST_GUILESS_MAIN(TestRoleTotals)
#include "tst_roletotals.moc"
