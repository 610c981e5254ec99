// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

class TestRoleLists : public QObject
{
    Q_OBJECT

private slots:
    void roles_data();
    void roles();
};

void TestRoleLists::roles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("roles");

    QTest::newRow("lines of a list of short news")
        << u"Bilan de la semaine :\n\nKénitra – Automobile : 300 emplois\nOujda – Offshoring : 400 emplois\nFès – Textile : 150 emplois"_s
        << u"300 emplois headline\n400 emplois headline\n150 emplois headline"_s;
    QTest::newRow("a sum by chance among towns")
        << u"Le groupe recrute à Kénitra (300 emplois), Tanger (200 emplois) et Fès (100 emplois)."_s
        << u"300 emplois headline\n200 emplois headline\n100 emplois headline"_s;
    QTest::newRow("towns that make up the total")
        << u"Le groupe supprimera 600 postes à Lille (300), Lens (200) et Douai (100)."_s
        << u"600 postes headline\n300 part\n200 part\n100 part"_s;
    QTest::newRow("the first of two stages, the second told behind a semicolon")
        << u"Le projet représente 4,3 milliards de dirhams d'investissement. La première tranche mobilise 1,8 milliard de dirhams ; la seconde sera lancée en 2027."_s
        << u"4,3 milliards de dirhams headline\n1,8 milliard de dirhams part"_s;
    QTest::newRow("what is hired as early as next year")
        << u"L'usine créera 500 emplois.\n\nUne centaine de collaborateurs seront recrutés dès l'année prochaine."_s
        << u"500 emplois headline\nUne centaine de collaborateurs part"_s;
    QTest::newRow("beside the donor, a country of its own")
        << u"Le don s'élève à 450 millions de dollars sur cinq ans. Deux chantiers en profiteront. Le premier, doté de 220 millions de dollars, porte sur l'école. Le second, d'un montant de 170,5 millions de dollars, vise le foncier.\n\nDe son côté, le gouvernement apportera une contribution de 67,5 millions de dollars."_s
        << u"450 millions de dollars headline\n220 millions de dollars part\n170,5 millions de dollars part\n67,5 millions de dollars headline"_s;
    QTest::newRow("last year's outlay is no part of next year's")
        << u"Le distributeur Almar a investi 1,1 milliard de dirhams au cours de l'exercice. En 2024, il prévoit une enveloppe de 1,2 milliard de dirhams."_s
        << u"1,1 milliard de dirhams headline\n1,2 milliard de dirhams headline"_s;
    QTest::newRow("jobs beside an item, their total behind the list's")
        << u"La commission a validé 19 projets, pour une enveloppe de 17 milliards de dirhams. Près de 6.700 emplois devraient en résulter.\n\nHydrax étendra sa cimenterie, un projet de 950 millions de dirhams, tandis que Sorval implantera une ligne de céramique : 210 millions de dirhams et 180 emplois."_s
        << u"17 milliards de dirhams headline\nPrès de 6.700 emplois headline\n950 millions de dirhams part\n210 millions de dirhams part\n180 emplois part"_s;
    QTest::newRow("also promised")
        << u"Le studio Pixar Nord investira 90 millions d'euros.\n\nIl s'est également engagé à investir 13 millions d'euros dans une école."_s
        << u"90 millions d'euros headline\n13 millions d'euros headline"_s;
    QTest::newRow("about to give")
        << u"L'usine ferme et la filière est en crise.\n\nLe gouvernement va débloquer 50 millions d'euros pour les salariés."_s
        << u"50 millions d'euros headline"_s;
    QTest::newRow("what it would have cost")
        << u"Le verrier ferme son four. Le moderniser aurait exigé plus de 50 millions d'euros."_s
        << u"plus de 50 millions d'euros background"_s;
    QTest::newRow("a contract is no trade's size")
        << u"Le groupement a remporté le chantier du port.\n\nLe marché s'élève à 12,4 milliards de dirhams."_s
        << u"12,4 milliards de dirhams headline"_s;
    QTest::newRow("a firm's name behind a currency's")
        << u"Sept entreprises investiront au total 210 MDH. Almar met 90 MDH, Sorval 60 MDH."_s
        << u"210 MDH headline\n90 MDH part\n60 MDH part"_s;
    QTest::newRow("the lender that leads")
        << u"La jeune pousse Pomax a bouclé un tour de table de 25 millions d'euros, mené par le fonds Atlas, qui apporte 10 millions d'euros."_s
        << u"25 millions d'euros headline\n10 millions d'euros part"_s;
    QTest::newRow("several lenders")
        << u"La région prête 25 millions d'euros et le fonds Atlas apporte 10 millions d'euros."_s
        << u"25 millions d'euros headline\n10 millions d'euros headline"_s;
    QTest::newRow("what a grant is taken from")
        << u"Le fondeur Ferral investit 90 millions d'euros. L'Etat apporte 20 millions d'euros dans le cadre de France 2030, plan doté de 54 milliards d'euros."_s
        << u"90 millions d'euros headline\n20 millions d'euros headline\n54 milliards d'euros background"_s;
    QTest::newRow("so much as is founded")
        << u"Lancé en 2023, le programme doit permettre de créer 12 000 emplois."_s << u"12 000 emplois headline"_s;
    QTest::newRow("put into it before")
        << u"L'usine, dans laquelle 40 millions d'euros ont été investis depuis 2020, va doubler de taille. Coût de l'opération : 25 millions d'euros."_s
        << u"40 millions d'euros background\n25 millions d'euros headline"_s;
    QTest::newRow("more than at first")
        << u"Le montant, initialement fixé à 80 millions d'euros, a été porté à 120 millions d'euros."_s
        << u"80 millions d'euros background\n120 millions d'euros headline"_s;
    QTest::newRow("given up, told in the next sentence")
        << u"Le sidérurgiste Ferral devait investir 1,8 milliard d'euros à Dunkerque. Le projet est désormais gelé."_s
        << u"1,8 milliard d'euros background"_s;
    QTest::newRow("another thing is given up in the next sentence")
        << u"Le sidérurgiste Ferral investira 1,8 milliard d'euros à Dunkerque. Son rival a gelé le sien."_s
        << u"1,8 milliard d'euros headline"_s;
    QTest::newRow("given up, behind an apposition")
        << u"Le projet d'usine de Ferral, d'un montant de 2 milliards d'euros, est abandonné."_s
        << u"2 milliards d'euros background"_s;
    QTest::newRow("givers side by side, two of which make the third")
        << u"Le canton accorde 5 millions de francs, la commune 2 millions et la Confédération 3 millions."_s
        << u"5 millions de francs headline\n2 millions headline\n3 millions headline"_s;
    QTest::newRow("two sites that make the whole") << u"L'éditeur créera 500 emplois, 300 à Lille et 200 à Metz."_s
                                                   << u"500 emplois headline\n300 part\n200 part"_s;
    QTest::newRow("so many of those promised") << u"Quelque 250 emplois ont été créés sur les 800 annoncés."_s
                                               << u"Quelque 250 emplois part\n800 headline"_s;
    QTest::newRow("a first stage behind the second")
        << u"La deuxième phase coûtera 90 MDH, après une première phase de 60 MDH."_s
        << u"90 MDH headline\n60 MDH background"_s;
    QTest::newRow("over the last years, at the beginning")
        << u"L'aéroport a investi 500 millions d'euros ces dix dernières années. Il dépensera encore 120 millions d'euros d'ici 2027."_s
        << u"500 millions d'euros background\n120 millions d'euros headline"_s;
    QTest::newRow("bought before, by the way")
        << u"L'entreprise, rachetée en 2019 pour 70 millions d'euros par un fonds, construira un atelier de 15 millions d'euros."_s
        << u"70 millions d'euros background\n15 millions d'euros headline"_s;
    QTest::newRow("bought now") << u"Le fonds Atlas a racheté l'entreprise pour 70 millions d'euros."_s
                                << u"70 millions d'euros headline"_s;
    QTest::newRow("indirect jobs hold no direct ones")
        << u"Le fabricant Ferral supprimera 600 emplois, dont 400 à Liège. Les syndicats évoquent 1 000 emplois indirects menacés."_s
        << u"600 emplois headline\n400 part\n1 000 emplois headline"_s;
    QTest::newRow("since January, told first")
        << u"Depuis janvier, la commission a validé 35 projets pour un investissement de 3 milliards de dirhams."_s
        << u"3 milliards de dirhams headline"_s;
    QTest::newRow("since a year, told first")
        << u"Depuis 2015, la commission a validé 350 projets pour un investissement de 30 milliards de dirhams."_s
        << u"30 milliards de dirhams background"_s;
    QTest::newRow("we have, in three years")
        << u"« Nous avons créé 300 emplois en trois ans », a rappelé le directeur."_s << u"300 emplois background"_s;
    QTest::newRow("sites side by side, two of which make the third")
        << u"Trois sites sont concernés : Gand perdra 200 emplois, Liège 150 et Mons 50."_s
        << u"200 emplois headline\n150 headline\n50 headline"_s;
    QTest::newRow("a fraction is no item")
        << u"La restructuration touchera 400 emplois, soit un cinquième de l'effectif. Gand paie le plus lourd tribut, avec 200 départs."_s
        << u"400 emplois headline\n200 départs part"_s;
    QTest::newRow("last year's tally")
        << u"Le conseil a approuvé 80 projets pour 4,2 milliards de dirhams. Au cours de la même période de 2022, 60 projets avaient été validés, pour 3,1 milliards de dirhams."_s
        << u"4,2 milliards de dirhams headline\n3,1 milliards de dirhams background"_s;
    QTest::newRow("on top of it behind the comma")
        << u"La journée a vu annoncer 525 millions d'euros et 1 600 emplois.\n\nLe gros morceau est une cimenterie, qui exigera à elle seule 420 millions d'euros. Près de 500 emplois y seraient offerts, auxquels s'ajouteraient 900 emplois indirects."_s
        << u"525 millions d'euros headline\n1 600 emplois headline\n420 millions d'euros part\nPrès de 500 emplois part\n900 emplois headline"_s;
    QTest::newRow("a plan that comprises what follows")
        << u"Le plan, doté de 2 milliards d'euros, comprend un volet industrie (800 millions d'euros) et un volet recherche (700 millions d'euros)."_s
        << u"2 milliards d'euros headline\n800 millions d'euros part\n700 millions d'euros part"_s;
    QTest::newRow("estimated once")
        << u"Le barrage, dont le coût était estimé à 2 milliards de dirhams en 2019, reviendra à 2,8 milliards de dirhams."_s
        << u"2 milliards de dirhams background\n2,8 milliards de dirhams headline"_s;
    QTest::newRow("a setting with its name")
        << u"Le site perdra 140 emplois.\n\nLa mesure s'inscrit dans la restructuration de la division, Balor Power, qui doit entraîner la disparition de 1 200 postes."_s
        << u"140 emplois headline\n1 200 postes background"_s;
    QTest::newRow("reported, not past") << u"Le groupe a fait savoir qu'il prévoyait de supprimer 1 400 postes."_s
                                        << u"1 400 postes headline"_s;
    QTest::newRow("the largest of several projects stands amid them")
        << u"Au port de Belmar, Orval lance la construction d'un terminal de 1,2 milliard de dirhams. À Safi, l'Office démarre une station de dessalement évaluée à 2,1 milliards de dirhams. À Khouribga, une laverie sera rénovée pour 300 millions de dirhams."_s
        << u"1,2 milliard de dirhams headline\n2,1 milliards de dirhams headline\n300 millions de dirhams headline"_s;
    QTest::newRow("a firm next to a country's goal")
        << u"La stratégie doit générer 240 000 emplois. Le groupe Orval en créera 500 à Agadir et 600 à Casablanca."_s
        << u"240 000 emplois headline\n500 headline\n600 headline"_s;
    QTest::newRow("elided items of one firm's amount")
        << u"Le groupe Orval prévoit 130 milliards de dirhams d'investissements. L'énergie et l'eau représentent 45 milliards, le programme minier 30 milliards."_s
        << u"130 milliards de dirhams headline\n45 milliards part\n30 milliards part"_s;
    QTest::newRow("some of the projects")
        << u"L'agence affiche 1 200 projets enregistrés. Leur investissement dépasse 4 500 millions de dinars et 26 000 emplois en sont attendus.\n\nLes projets impliquant des étrangers représentent un montant de 1 050 millions de dinars et 2 900 emplois."_s
        << u"dépasse 4 500 millions de dinars headline\n26 000 emplois headline\n1 050 millions de dinars part\n2 900 emplois part"_s;
    QTest::newRow("not against it, beside it")
        << u"Les investissements ont atteint 2 522 millions de dinars. Les investissements directs en forment l'essentiel, avec 2 510 millions de dinars, contre 12 millions pour les placements."_s
        << u"2 522 millions de dinars headline\n2 510 millions de dinars part\n12 millions part"_s;
    QTest::newRow("planned already, for later")
        << u"Le groupe Sorval va investir 900 millions d'euros à Laval.\n\nUne extension de 400 millions d'euros est déjà prévue pour 2028."_s
        << u"900 millions d'euros headline\n400 millions d'euros headline"_s;
    QTest::newRow("what else a firm of the round-up does")
        << u"Le sommet a débouché sur 3,5 milliards d'euros d'investissements et 2 200 emplois.\n\nLe groupe Sorval s'est engagé à investir 2 milliards d'euros dans la recherche.\n\nLe constructeur Telmar va injecter 300 millions d'euros à Laval. La capacité sera doublée et 700 embauches sont programmées."_s
        << u"3,5 milliards d'euros headline\n2 200 emplois headline\n2 milliards d'euros part\n300 millions d'euros part\n700 embauches part"_s;
    QTest::newRow("besides this plant, another thing")
        << u"Outre cette usine de 90 millions d'euros, Sorval prévoit un centre de recherche de 60 millions d'euros."_s
        << u"90 millions d'euros headline\n60 millions d'euros headline"_s;
}

void TestRoleLists::roles()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, roleOf), "roles");
}

QTEST_GUILESS_MAIN(TestRoleLists)
#include "tst_rolelists.moc"
