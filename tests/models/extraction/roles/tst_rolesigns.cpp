// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

/// Roles that follow from how a text tells, not from one word of it.
class TestRoleSigns : public QObject
{
    Q_OBJECT

private slots:
    void roles_data();
    void roles();
};

void TestRoleSigns::roles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("roles");

    QTest::newRow("spent, told at the end")
        << u"La cimenterie Sorval modernise son four pour 60 millions d'euros.\n\nLes travaux dureront un an.\n\nEn 2019, l'usine jurassienne a discrètement dépensé 25 millions d'euros en filtres."_s
        << u"60 millions d'euros headline\n25 millions d'euros background"_s;
    QTest::newRow("spent on studies")
        << u"Le groupe Lithor ouvrira une mine d'un coût de 900 millions d'euros.\n\nLes forages sont prometteurs.\n\nLithor y a consacré 20 millions d'euros.\n\nLe maire s'en réjouit."_s
        << u"900 millions d'euros headline\n20 millions d'euros background"_s;
    QTest::newRow("to be spent at the end")
        << u"La cimenterie Sorval modernise son four pour 60 millions d'euros.\n\nLes travaux dureront un an.\n\nElle cherche à investir 25 millions d'euros dans des filtres."_s
        << u"60 millions d'euros headline\n25 millions d'euros headline"_s;
    QTest::newRow("since the first session")
        << u"La commission a approuvé des projets de 12 milliards de dirhams.\n\nDepuis sa première session, à Rabat, elle a donné son aval à 90 projets, qui devraient générer 40.000 emplois."_s
        << u"12 milliards de dirhams headline\n40.000 emplois background"_s;
    QTest::newRow("since is not from a city")
        << u"Depuis Washington, la Banque mondiale accorde un prêt de 250 millions de dollars au barrage."_s
        << u"250 millions de dollars headline"_s;
    QTest::newRow("what a scheme has")
        << u"L'État accorde une aide de 12 M€ à la fonderie.\n\nOuvert en 2021, le dispositif est doté de 400 M€."_s
        << u"12 M€ headline\n400 M€ background"_s;
    QTest::newRow("what a known plan has, by the way")
        << u"L'équipementier investira 57 millions d'euros à Metz.\n\nL'État accorde une aide de 6 millions d'euros au titre du plan automobile, doté de 8 milliards d'euros."_s
        << u"57 millions d'euros headline\n6 millions d'euros headline\n8 milliards d'euros background"_s;
    QTest::newRow("a scheme that is the news")
        << u"Le fonds Tremplin est doté de 80 M€. Il soutiendra les fonderies."_s << u"80 M€ headline"_s;
    QTest::newRow("something larger")
        << u"La laiterie Ombra inaugure un atelier de 70 MDH.\n\nL'opération s'inscrit dans un programme plus vaste. L'entreprise prévoit d'investir 400 MDH d'ici 2028."_s
        << u"70 MDH headline\n400 MDH background"_s;
    QTest::newRow("the largest of all is no setting")
        << u"La laiterie Ombra inaugure un atelier de 70 MDH. C'est le plus vaste du pays. L'entreprise prévoit d'investir 40 MDH dans un entrepôt."_s
        << u"70 MDH headline\n40 MDH headline"_s;
    QTest::newRow("the year's result is the news")
        << u"Selon le bilan publié mardi, les investissements étrangers ont atteint 1,8 milliard de dinars en 2023, en hausse de 9%."_s
        << u"1,8 milliard de dinars headline"_s;
    QTest::newRow("one country's part of the world's")
        << u"Le chimiste Balor supprimera 6.000 postes à travers le monde. La Belgique paie son tribut : 450 emplois y sont menacés."_s
        << u"6.000 postes headline\n450 emplois part"_s;
    QTest::newRow("the world behind the news of one place")
        << u"L'usine Balor de Gand perdra 450 postes.\n\nA l'échelle mondiale, le plan du chimiste touche 6.000 emplois."_s
        << u"450 postes headline\n6.000 emplois background"_s;
    QTest::newRow("a share told with its fraction")
        << u"La banque veut supprimer 4.000 emplois, dont près de la moitié en Belgique, où 1.900 postes vont disparaître."_s
        << u"4.000 emplois headline\n1.900 postes part"_s;
    QTest::newRow("several of one size")
        << u"Le maroquinier ouvrira un atelier, qui créera 260 emplois. Trois autres suivront. Le premier sera prêt en 2026. Chacun emploiera 250 personnes."_s
        << u"260 emplois headline\n250 personnes headline"_s;
    QTest::newRow("the latter is not the last of a list")
        << u"Le groupe Fosfar a inauguré une usine de 5 milliards de dirhams. Il a aussi lancé une station de dessalement. Cette dernière, d'un coût de 800 millions de dirhams, sera prête en 2027."_s
        << u"5 milliards de dirhams headline\n800 millions de dirhams headline"_s;
    QTest::newRow("another firm's project at the end")
        << u"Le cimentier Sorval modernise son four pour 60 millions d'euros.\n\nLes travaux dureront un an.\n\nSon client Batimont construit une usine de 25 millions d'euros à Gand."_s
        << u"60 millions d'euros headline\n25 millions d'euros background"_s;
    QTest::newRow("besides, not a total")
        << u"Le ministère accorde 40 M€ d'aides à douze lauréats. La région en ajoute 20 M€.\n\nPar ailleurs, le ministre a lancé à Lille, devant les élus, un nouveau dispositif destiné aux fonderies, aux forges, aux aciéries et aux laminoirs, avec une enveloppe de 300 M€ d'aides."_s
        << u"40 M€ headline\n20 M€ headline\n300 M€ headline"_s;
    QTest::newRow("a goal behind a list is not its sum")
        << u"Les investissements ont atteint 900 millions de dinars en 2024, selon le bilan de l'agence.\n\nL'industrie arrive en tête avec 600 millions, puis viennent les services avec 250 millions.\n\nL'agence vise 1,2 milliard de dinars d'investissements en 2025."_s
        << u"900 millions de dinars headline\n600 millions part\n250 millions part\n1,2 milliard de dinars background"_s;
    QTest::newRow("on top within a long list")
        << u"Le constructeur a engrangé 5 milliards d'euros de contrats.\n\nLe premier, à New York, vaut 2 milliards d'euros. S'y ajoute le métro de Lyon, pour 300 millions d'euros. Les rames belges en rapportent 900 millions d'euros et les tramways de Rabat 700 millions d'euros.\n\nEnfin, Turin a signé pour 500 millions d'euros."_s
        << u"5 milliards d'euros headline\n2 milliards d'euros part\n300 millions d'euros part\n900 millions d'euros part\n700 millions d'euros part\n500 millions d'euros part"_s;
    QTest::newRow("what it is made of")
        << u"Le laboratoire Sorval a obtenu un prêt de 300 MDH. La somme provient pour les deux tiers de la Banque de l'Atlas, qui prête 200 MDH, et pour le reste d'un fonds."_s
        << u"300 MDH headline\n200 MDH part"_s;
    QTest::newRow("the stage behind the first")
        << u"Le port coûtera plus d'un milliard de dollars. La première phase, d'un coût de 800 millions de dollars, comprend deux quais. Une seconde, de 250 millions de dollars, y ajoutera 400 mètres."_s
        << u"plus d'un milliard de dollars headline\n800 millions de dollars part\n250 millions de dollars part"_s;
    QTest::newRow("gives so much of it")
        << u"La région recevra un prêt de 90 millions d'euros. La banque de développement en apportera 60 millions d'euros."_s
        << u"90 millions d'euros headline\n60 millions d'euros part"_s;
    QTest::newRow("the future is another clause's")
        << u"Le verrier supprimera 300 postes.\n\nLe plan coûtera cher au groupe, qui réalise un chiffre d'affaires de 2 milliards d'euros."_s
        << u"300 postes headline\n2 milliards d'euros background"_s;
    QTest::newRow("behind the semicolon")
        << u"La jeune pousse lève 40 millions d'euros. Elle emploie aujourd'hui 120 personnes ; elle en recrutera 80."_s
        << u"40 millions d'euros headline\n120 personnes background\n80 headline"_s;
    QTest::newRow("far more than the list before it")
        << u"Trois firmes ont signé des conventions. Ensemble, elles injecteront 850 MDH.\n\nRelats mettra 90 MDH à Tanger, Delfingen 110 MDH à Kénitra et Sumitomo 210 MDH à Berrechid.\n\nCes projets relèvent de la banque de projets, qui en compte 864, pour 38 milliards de dirhams."_s
        << u"850 MDH headline\n90 MDH part\n110 MDH part\n210 MDH part\n38 milliards de dirhams background"_s;
    QTest::newRow("others, told with the region's losses")
        << u"L'équipementier Novaplast ferme son usine d'Arras, où 240 emplois disparaîtront.\n\nDans la région, la branche a perdu 8.000 emplois en dix ans. Le groupe Caoutchor a supprimé 860 postes à Douai.\n\nLe préfet recevra les élus."_s
        << u"240 emplois headline\n8.000 emplois background\n860 postes background"_s;
    QTest::newRow("the news and its tranches before an older total")
        << u"La banque européenne a signé un prêt de 75 millions d'euros. Une première tranche de 40 millions est disponible ; la seconde, de 35 millions, suivra.\n\nLes deux institutions ont conclu six lignes de crédit, pour un total de 320 millions d'euros."_s
        << u"75 millions d'euros headline\n40 millions part\n35 millions part\n320 millions d'euros background"_s;
    QTest::newRow("never came")
        << u"Le groupe supprime 470 emplois.\n\nIl avait promis 1.000 créations de postes. Il n'en a créé que 25."_s
        << u"470 emplois headline\n1.000 créations de postes background\n25 background"_s;
    QTest::newRow("hired one after the other")
        << u"L'éditeur emploie aujourd'hui 120 personnes ; il en recrutera 80 cette année, puis plus de 400 d'ici 2027."_s
        << u"120 personnes background\n80 headline\nplus de 400 headline"_s;
    QTest::newRow("while it aimed at more")
        << u"Le plan social du libraire portera sur 370 emplois, alors que le groupe en visait 470 en octobre."_s
        << u"370 emplois headline\n470 background"_s;
    QTest::newRow("the former level, its noun behind the later")
        << u"La direction a ramené de 300 à 210 le nombre de suppressions de postes."_s
        << u"300 background\n210 headline"_s;
    QTest::newRow("given up in one breath")
        << u"Le groupe Orval renonce à son usine de Slough, un projet de 30 milliards d'euros et 3 000 emplois."_s
        << u"30 milliards d'euros background\n3 000 emplois background"_s;
    QTest::newRow("given up, its price apposed")
        << u"Le groupe Orval suspend son projet de four, chiffré à 1,8 milliard d'euros."_s
        << u"1,8 milliard d'euros background"_s;
    QTest::newRow("at first, behind the amount")
        << u"L'investissement, de 30 millions d'euros dans un premier temps, sera porté à 75 millions d'euros."_s
        << u"30 millions d'euros part\n75 millions d'euros headline"_s;
    QTest::newRow("the cost now")
        << u"Le ministre est venu mardi à Laval.\n\nLa ville compte sur l'industrie.\n\nLe coût de l'usine passe de 60 à 90 millions d'euros."_s
        << u"60 background\n90 millions d'euros headline"_s;
    QTest::newRow("added to what was there, at the end")
        << u"Le ministre est venu mardi à Laval.\n\nLa ville compte sur l'industrie.\n\nSorval ajoute 30 millions d'euros aux 60 millions déjà investis à Laval."_s
        << u"30 millions d'euros headline\n60 millions background"_s;
    QTest::newRow("what it has already, before what it will do")
        << u"Bonne nouvelle pour Laval. Le ministre est venu mardi.\n\nDéjà propriétaire d'une usine de 60 millions d'euros à Metz, Sorval va en bâtir une autre à Laval, pour 90 millions d'euros."_s
        << u"60 millions d'euros background\n90 millions d'euros headline"_s;
    QTest::newRow("a level aimed at for a year, behind a project")
        << u"Sorval va construire à Laval une usine de 90 millions d'euros. Il vise 800 millions d'euros de chiffre d'affaires en 2027."_s
        << u"90 millions d'euros headline\n800 millions d'euros background"_s;
    QTest::newRow("last year's beside this year's")
        << u"Novatex a investi 28 millions d'euros l'an dernier et consacrera 12 millions d'euros à l'atelier."_s
        << u"28 millions d'euros background\n12 millions d'euros headline"_s;
    QTest::newRow("last year's, and this year's in a sentence of its own")
        << u"L'industriel a investi 28 millions d'euros l'an dernier. Il consacrera 12 millions d'euros à l'atelier."_s
        << u"28 millions d'euros background\n12 millions d'euros headline"_s;
    QTest::newRow("last year's alone is the news")
        << u"Novatex a investi 28 millions d'euros à Laval l'an dernier."_s << u"28 millions d'euros headline"_s;
    QTest::newRow("on top of what others promised")
        << u"Ottawa prêtera 100 millions de dollars à l'aluminerie Alouex, en plus des 200 millions promis par Québec."_s
        << u"100 millions de dollars headline\n200 millions background"_s;
    QTest::newRow("half of a quantity") << u"La moitié des 400 postes sera supprimée d'ici 2028."_s
                                        << u"400 postes background"_s;
    QTest::newRow("a percentage of a quantity")
        << u"80 % des 600 emplois seront créés à Fès."_s << u"600 emplois background"_s;
    QTest::newRow("a share of an amount")
        << u"L'État financera 30 % des 400 millions de dirhams."_s << u"400 millions de dirhams background"_s;
    QTest::newRow("twice an amount") << u"Le groupe investira le double des 50 millions d'euros."_s
                                     << u"50 millions d'euros background"_s;
    QTest::newRow("a quarter of these") << u"Vadrel supprimera un quart de ces 900 postes."_s
                                        << u"900 postes background"_s;
    QTest::newRow("all of a quantity is the news")
        << u"Vadrel supprime la totalité des 863 postes de Lille."_s << u"863 postes headline"_s;
    QTest::newRow("what a share amounts to")
        << u"Un tiers des emplois, soit 400 postes, sera supprimé."_s << u"400 postes headline"_s;
    QTest::newRow("the same in brackets")
        << u"Vadrel supprime 10 % des emplois (400 postes)."_s << u"400 postes headline"_s;
    QTest::newRow("a share of what is given up")
        << u"Le projet de 90 millions d'euros, dont 20 millions de subventions, est abandonné."_s
        << u"90 millions d'euros background\n20 millions background"_s;
    QTest::newRow("cuts that nobody plans")
        << u"Vadrel n'envisage pas de supprimer 500 postes à Lille."_s << u"500 postes background"_s;
    QTest::newRow("cuts that will not be")
        << u"Vadrel ne supprimera pas 500 postes à Lille."_s << u"500 postes background"_s;
    QTest::newRow("cuts out of the question")
        << u"Il n'est pas question de supprimer 500 postes, assure la direction."_s << u"500 postes background"_s;
    QTest::newRow("cuts ruled out") << u"Vadrel exclut la suppression de 500 postes."_s << u"500 postes background"_s;
    QTest::newRow("who go are not replaced")
        << u"Le groupe ne remplacera pas 90 départs."_s << u"90 départs headline"_s;
    QTest::newRow("only so many") << u"Vadrel ne supprimera finalement que 120 postes."_s << u"120 postes headline"_s;
    QTest::newRow("promised, and not done in the end")
        << u"Les 300 emplois annoncés à Amiens ne seront finalement pas créés."_s << u"300 emplois background"_s;
    QTest::newRow("will not take place")
        << u"Les 90 embauches annoncées en mars n'auront finalement pas lieu."_s << u"90 embauches background"_s;
    QTest::newRow("cuts behind those before")
        << u"Meta supprimera 10 000 postes, après les 11 000 licenciements de novembre."_s
        << u"10 000 postes headline\n11 000 licenciements background"_s;
    QTest::newRow("cuts behind others, without an article")
        << u"Amazon va licencier 9 000 employés supplémentaires, après 18 000 suppressions annoncées en janvier."_s
        << u"9 000 employés headline\n18 000 suppressions background"_s;
    QTest::newRow("a level that will rise") << u"L'investissement passera de 500 millions à 2 milliards de dirhams."_s
                                            << u"500 millions background\n2 milliards de dirhams headline"_s;
    QTest::newRow("what it was to cost first")
        << u"Le projet initialement estimé à 60 millions d'euros coûtera finalement 85 millions d'euros."_s
        << u"60 millions d'euros background\n85 millions d'euros headline"_s;
    QTest::newRow("given up, behind a relative clause")
        << u"Le projet de 80 millions d'euros, qui devait créer 300 emplois, est abandonné."_s
        << u"80 millions d'euros background\n300 emplois background"_s;
    QTest::newRow("given up, behind a participle")
        << u"Le projet de 80 millions d'euros, porté par Vadrel, est abandonné."_s
        << u"80 millions d'euros background"_s;
    QTest::newRow("given up, behind what was promised")
        << u"L'usine de 80 millions d'euros, que Vadrel promettait à Lille, ne se fera pas."_s
        << u"80 millions d'euros background"_s;
    QTest::newRow("begun, behind a relative clause")
        << u"Le projet de 80 millions d'euros, qui créera 300 emplois, est lancé."_s
        << u"80 millions d'euros headline\n300 emplois headline"_s;
    QTest::newRow("what a relative clause gave up is begun")
        << u"Le projet de 80 millions d'euros, que la crise avait suspendu, est relancé."_s
        << u"80 millions d'euros headline"_s;
    QTest::newRow("contrary to what was promised")
        << u"Contrairement aux 200 emplois promis, Vadrel n'en créera que 80."_s
        << u"200 emplois background\n80 headline"_s;
    QTest::newRow("far from what was told")
        << u"Loin des 200 emplois annoncés, Vadrel en créera 80."_s << u"200 emplois background\n80 headline"_s;
    QTest::newRow("more, and the total with it")
        << u"Vadrel y consacre 30 millions supplémentaires, ce qui porte l'investissement total à 80 millions d'euros."_s
        << u"30 millions headline\n80 millions d'euros background"_s;
    QTest::newRow("de plus, and the total with it")
        << u"Vadrel investit 30 millions d'euros de plus, portant le total à 80 millions d'euros."_s
        << u"30 millions d'euros headline\n80 millions d'euros background"_s;
}

void TestRoleSigns::roles()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, roleOf), "roles");
}

QTEST_GUILESS_MAIN(TestRoleSigns)
#include "tst_rolesigns.moc"
