// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

class TestHorizon : public QObject
{
    Q_OBJECT

private slots:
    void horizons_data();
    void horizons();
};

void TestHorizon::horizons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("horizons");

    QTest::newRow("d'ici") << u"L'usine créera 200 emplois d'ici 2030."_s << u"200 emplois 2030"_s;
    QTest::newRow("jobs that see the light of day")
        << u"Quatre cents emplois verront le jour d'ici 2027."_s << u"Quatre cents emplois 2027"_s;
    QTest::newRow("doivent y voir le jour")
        << u"La marque investira à Bulle. Plus de 2000 emplois doivent y voir le jour d'ici à 2029."_s
        << u"Plus de 2000 emplois 2029"_s;
    QTest::newRow("this year, and a number behind it")
        << u"Le groupe recrutera cette année 400 techniciens."_s << u"400 techniciens 2024"_s;
    QTest::newRow("from a year to another, first")
        << u"De 2024 à 2027, le groupe investira 45 millions d'euros."_s << u"45 millions d'euros 2024-2027"_s;
    QTest::newRow("for the end of the year")
        << u"L'usine créera 200 emplois pour la fin de l'année."_s << u"200 emplois 2024"_s;
    QTest::newRow("what begins by then, with a staff")
        << u"La production démarrera d'ici 2027, avec 400 salariés."_s << u"400 salariés -"_s;
    QTest::newRow("what was, in its year")
        << u"Son chiffre d'affaires, de 45 millions d'euros en 2023, doit doubler d'ici 2027."_s
        << u"45 millions d'euros -"_s;
    QTest::newRow("what is to be done by then, and its price")
        << u"Le groupe investira 45 millions d'euros pour doubler sa capacité d'ici 2027."_s
        << u"45 millions d'euros -"_s;
    QTest::newRow("the last name of a list, and the price")
        << u"Le groupe compte ouvrir six hôtels d'ici 2027, à Agadir, Safi et Salé notamment, moyennant 1,6 MMDH."_s
        << u"1,6 MMDH 2027"_s;
    QTest::newRow("who works where something ends")
        << u"Alstom, qui compte 8 500 salariés, doit se marier avant la fin de l'année avec Siemens Mobility."_s
        << u"8 500 salariés -"_s;
    QTest::newRow("by the end of the year, and no noun")
        << u"2 000 emplois auront été créés à l'horizon 2030 ; 600 le seront dès la fin de l'année."_s
        << u"2 000 emplois 2030\n600 2024"_s;
    QTest::newRow("engaged, with words set off")
        << u"La marque louera des locaux à Romont, où 300 collaborateurs, première vague de l'effectif, seront engagés dès 2026."_s
        << u"300 collaborateurs 2026"_s;
    QTest::newRow("two trades, hired together") << u"La compagnie recrutera 145 pilotes et 300 stewards d'ici 2026."_s
                                                << u"145 pilotes 2026\n300 stewards 2026"_s;
    QTest::newRow("what has happened, in a month")
        << u"La jeune pousse a levé 2 millions d'euros en septembre."_s << u"2 millions d'euros -"_s;
    QTest::newRow("today's, and what is to come")
        << u"Elle compte doubler ses effectifs, actuellement de 25 personnes, et recruter dix ingénieurs d'ici 2027."_s
        << u"25 personnes -\ndix ingénieurs 2027"_s;
    QTest::newRow("a day") << u"L'usine créera 200 emplois à partir du 1er mars 2027."_s << u"200 emplois 2027-03"_s;
    QTest::newRow("next month of that name")
        << u"L'usine créera 200 emplois en septembre prochain."_s << u"200 emplois 2024-09"_s;
    QTest::newRow("a quarter opens the sentence")
        << u"Au premier trimestre 2025, 120 personnes seront embauchées."_s << u"120 personnes 2025"_s;
    QTest::newRow("by then, and by the end of the decade")
        << u"L'usine ouvrira en 2026. Quelque 400 emplois verront le jour d'ici la fin de la décennie."_s
        << u"Quelque 400 emplois 2030"_s;
    QTest::newRow("what has been put in, in a month")
        << u"Il a investi 30 millions d'euros dans la rénovation des ateliers en juillet."_s
        << u"30 millions d'euros -"_s;
    QTest::newRow("no month that begins a span")
        << u"La levée de 30 millions d'euros sera suivie du retour des clients en décembre."_s
        << u"30 millions d'euros -"_s;
    QTest::newRow("typographic") << u"L’usine créera 200 emplois à l’horizon 2027."_s << u"200 emplois 2027"_s;
    QTest::newRow("before, the phrase goes on")
        << u"Un montant de 30 MDH avec la création à l'horizon 2027 de 500 emplois est prévu."_s
        << u"30 MDH -\n500 emplois 2027"_s;
    QTest::newRow("opens the sentence") << u"D'ici 2028, 3.500 jeunes bénéficieront d'une formation."_s
                                        << u"3.500 jeunes 2028"_s;
    QTest::newRow("of the whole, not of its share")
        << u"900 postes seront ouverts en cinq ans, d'ici à fin 2027, dont 300 environ à Fès."_s
        << u"900 postes 2027\n300 environ -"_s;
    QTest::newRow("where things stood on a day")
        << u"Au 31 décembre, la société déclarait 8 000 salariés."_s << u"8 000 salariés -"_s;
    QTest::newRow("what would be on a day")
        << u"Au 31 décembre, la société emploierait 8 000 salariés de plus."_s << u"8 000 salariés 2024"_s;
    QTest::newRow("what a plan with its years aims at")
        << u"La mesure prolonge la feuille de route 2025-2028, qui vise la création de 80.000 emplois directs."_s
        << u"80.000 emplois 2025-2028"_s;
    QTest::newRow("what is set aside for it")
        << u"La convention de la période 2025-2028 a été signée. Une enveloppe de 6,1 milliards de dirhams lui est réservée."_s
        << u"6,1 milliards de dirhams 2025-2028"_s;
    QTest::newRow("what a plan with its years does not aim at")
        << u"La feuille de route 2025-2028 a été signée. Le groupe investira 20 MDH."_s << u"20 MDH -"_s;
    QTest::newRow("each its own") << u"Le site doit créer 2.500 emplois d'ici 2030, dont 1.000 d'ici 2026."_s
                                  << u"2.500 emplois 2030\n1.000 2026"_s;
    QTest::newRow("span") << u"Le fabricant y consacrera 160 millions d'euros entre 2025 et 2027."_s
                          << u"160 millions d'euros 2025-2027"_s;
    QTest::newRow("after five years of work")
        << u"Le studio emploiera 125 personnes au bout de cinq ans."_s << u"125 personnes -"_s;
    QTest::newRow("the plant's building")
        << u"Une unité y sera construite d'ici 2027, au sein du parc, et environ 250 collaborateurs seront engagés."_s
        << u"environ 250 collaborateurs -"_s;
    QTest::newRow("two objects of one verb")
        << u"Le centre s'engage à générer, à l'horizon 2027, 600 emplois et un chiffre d'affaires additionnel de 15 millions d'euros."_s
        << u"600 emplois 2027\n15 millions d'euros 2027"_s;
    QTest::newRow("two things to be done")
        << u"Le centre s'engage à créer, d'ici 2027, 600 emplois et à réaliser un chiffre d'affaires de 15 millions d'euros."_s
        << u"600 emplois 2027\n15 millions d'euros 2027"_s;
    QTest::newRow("a date that leads to a colon")
        << u"Le directeur est confiant pour 2026 : l'agence vise 800 millions d'euros d'investissements."_s
        << u"800 millions d'euros 2026"_s;
    QTest::newRow("a date of an event before a colon")
        << u"Le parc ouvrira dès le printemps 2026 : il a coûté 20 millions d'euros."_s << u"20 millions d'euros -"_s;
    QTest::newRow("what is added to it")
        << u"D'ici la fin de l'année, l'effectif sera porté à 600, auxquels s'ajoutent 500 emplois indirects."_s
        << u"600 2024\n500 emplois -"_s;
    QTest::newRow("this year") << u"La banque ouvre cette année une enveloppe de 26 milliards de DH de crédits."_s
                               << u"26 milliards de DH 2024"_s;
    QTest::newRow("in five years, no year said")
        << u"Le groupe créera 400 emplois d'ici cinq ans."_s << u"400 emplois -"_s;
    QTest::newRow("a duration alone is none")
        << u"Le groupe investira 40 millions d'euros sur trois ans."_s << u"40 millions d'euros -"_s;
    QTest::newRow("a past year is none") << u"Le groupe a créé 400 emplois en 2019."_s << u"400 emplois -"_s;
    QTest::newRow("the goal's, not the figure's")
        << u"Le programme a créé 80 597 emplois, soit 90% de l'objectif à horizon 2030."_s << u"80 597 emplois -"_s;
    QTest::newRow("the plant's opening")
        << u"Opérationnel d'ici 2026, le site emploiera 600 personnes."_s << u"600 personnes -"_s;
    QTest::newRow("by the end of the year")
        << u"La compagnie recrutera 450 navigants d'ici la fin de l'année."_s << u"450 navigants 2024"_s;
    QTest::newRow("by the end of next year")
        << u"La cimenterie supprimera 140 postes avant la fin de l'année prochaine."_s << u"140 postes 2025"_s;
    QTest::newRow("the end of last year is none")
        << u"La cimenterie a supprimé 140 postes à la fin de l'année dernière."_s << u"140 postes -"_s;
    QTest::newRow("a month to come") << u"Le verrier ajoutera 120 postes d'ici à la fin du mois de septembre."_s
                                     << u"120 postes 2024-09"_s;
    QTest::newRow("a month of next year")
        << u"Le papetier licenciera 210 salariés dès février."_s << u"210 salariés 2025-02"_s;
    QTest::newRow("next year") << u"Le brasseur embauchera 80 personnes l'an prochain."_s << u"80 personnes 2025"_s;
    QTest::newRow("within eighteen months, no month said")
        << u"Le papetier compte créer 90 emplois d'ici 18 mois."_s << u"90 emplois -"_s;
    QTest::newRow("before the amount")
        << u"Le groupe minier prévoit d'investir d'ici 2028 quelque 900 millions de dollars."_s
        << u"quelque 900 millions de dollars 2028"_s;
    QTest::newRow("behind another figure")
        << u"Le sidérurgiste, qui emploie 700 salariés, dépensera d'ici 2027 près de 40 millions d'euros."_s
        << u"700 salariés -\nprès de 40 millions d'euros 2027"_s;
    QTest::newRow("a year opens the sentence")
        << u"En 2027, la raffinerie emploiera 350 personnes."_s << u"350 personnes 2027"_s;
    QTest::newRow("a year before the count")
        << u"Le constructeur naval va créer en 2026 quelque 250 postes."_s << u"quelque 250 postes 2026"_s;
    QTest::newRow("half a year") << u"Le câblier recrutera 700 soudeurs au premier semestre 2025."_s
                                 << u"700 soudeurs 2025"_s;
    QTest::newRow("each year its own")
        << u"Le groupe recrutera 300 ingénieurs en 2025, et 200 autres suivront en 2026."_s
        << u"300 ingénieurs 2025\n200 autres 2026"_s;
    QTest::newRow("entry into service")
        << u"L'usine coûtera 300 millions d'euros et doit entrer en service d'ici 2026."_s
        << u"300 millions d'euros -"_s;
    QTest::newRow("opening, in brackets of commas")
        << u"La biscuiterie, dont l'ouverture est prévue en 2026, créera 200 emplois."_s << u"200 emplois -"_s;
    QTest::newRow("over three years to come")
        << u"La laiterie investira 15 millions d'euros au cours des trois prochaines années."_s
        << u"15 millions d'euros -"_s;
    QTest::newRow("at the end of five years")
        << u"Le groupe recrutera 900 personnes au bout des cinq prochaines années."_s << u"900 personnes 2029"_s;
    QTest::newRow("the next sentence dates it")
        << u"Le transporteur va supprimer 1.400 postes. Les départs s'étaleront de janvier 2025 à juin 2026."_s
        << u"1.400 postes 2026-06"_s;
    QTest::newRow("from a month until another")
        << u"Le transporteur va supprimer 1.400 postes. Les départs s'étaleront de mai 2025 jusqu'en juin 2026."_s
        << u"1.400 postes 2026-06"_s;
    QTest::newRow("a period") << u"Le chantier naval recrutera 600 soudeurs sur la période 2025-2027."_s
                              << u"600 soudeurs 2025-2027"_s;
    QTest::newRow("a pair shares its date")
        << u"Le port attend 4.000 emplois directs et 9.000 indirects d'ici 2030."_s
        << u"4.000 emplois 2030\n9.000 2030"_s;
    QTest::newRow("a share has no date of its own")
        << u"L'assureur supprimera 2.500 postes d'ici 2026, dont 1.100 en Belgique."_s
        << u"2.500 postes 2026\n1.100 -"_s;
    QTest::newRow("the years of a plan's name")
        << u"La région financera 12 projets, pour 30 millions d'euros, dans le cadre du Plan Hydrogène 2021-2027."_s
        << u"30 millions d'euros -"_s;
    QTest::newRow("the year of a vision")
        << u"Le groupe investira 30 millions d'euros en écho à la Vision 2030."_s << u"30 millions d'euros -"_s;
    QTest::newRow("season") << u"La coopérative formera 900 jeunes avant l'été 2025."_s << u"900 jeunes 2025"_s;
    QTest::newRow("end of the year")
        << u"La holding vise un chiffre d'affaires de 3 milliards de dirhams à fin 2026."_s
        << u"3 milliards de dirhams 2026"_s;
    QTest::newRow("beside one figure, before another")
        << u"D'ici la fin de l'année, 300 postes auront été supprimés ; 500 autres le seront en 2025."_s
        << u"300 postes 2024\n500 autres 2025"_s;
    QTest::newRow("of what went before")
        << u"L'enseigne ouvrira 40 magasins d'ici 2026 et recrutera 900 personnes."_s << u"900 personnes -"_s;
    QTest::newRow("the years of a plan")
        << u"Le plan 2024-2028 mobilise 3,2 milliards de dirhams, dont 1,1 milliard dès 2024."_s
        << u"3,2 milliards de dirhams 2024-2028\n1,1 milliard 2024"_s;
    QTest::newRow("by the end of a year")
        << u"Le verrier recrutera 90 techniciens d'ici fin 2026."_s << u"90 techniciens 2026"_s;
    QTest::newRow("by then") << u"Le plan court jusqu'en 2028. D'ici là, la filière doit créer 4.000 emplois."_s
                             << u"4.000 emplois 2028"_s;
    QTest::newRow("by the end of a span")
        << u"Le programme porte sur la période 2025-2028. La filière y gagnera 4.000 emplois d'ici là."_s
        << u"4.000 emplois 2028"_s;
    QTest::newRow("two years running") << u"Le brasseur investira 40 millions d'euros en 2025 et 2026."_s
                                       << u"40 millions d'euros 2025-2026"_s;
    QTest::newRow("one aim, one date")
        << u"Le plan vise à mobiliser 90 millions d'euros et à créer 700 emplois d'ici 2027."_s
        << u"90 millions d'euros 2027\n700 emplois 2027"_s;
    QTest::newRow("what is done already shares no date")
        << u"Le site a coûté 90 millions d'euros et devrait créer 700 emplois d'ici 2027."_s
        << u"90 millions d'euros -\n700 emplois 2027"_s;
    QTest::newRow("one half of a pair has a time of its own")
        << u"Le sous-traitant prévoit 60 embauches au démarrage et 500 à l'horizon 2028."_s
        << u"60 embauches -\n500 2028"_s;
    QTest::newRow("the level of today")
        << u"En 2027, les exportations atteindront 13 milliards de dinars, contre 7 milliards aujourd'hui."_s
        << u"13 milliards de dinars 2027\n7 milliards -"_s;
    QTest::newRow("who works there already")
        << u"Le groupe fermera, d'ici à fin juin 2025, son usine de Sfax, où travaillent 250 personnes."_s
        << u"250 personnes -"_s;
    QTest::newRow("set off by commas")
        << u"La feuille de route doit aboutir, en 2026 également, à 80.000 emplois directs et 12.000 indirects."_s
        << u"80.000 emplois 2026\n12.000 2026"_s;
    QTest::newRow("a noun pair between date and figure")
        << u"Les protocoles doivent, d'ici à 2030, doter le pays de réseaux d'eau et d'électricité pour 13 milliards "
           u"de dirhams d'investissement."_s
        << u"13 milliards de dirhams 2030"_s;
    QTest::newRow("the verb of the figure is dated")
        << u"Quelque 250 ouvriers, première vague d'un effectif promis à la ville, seront engagés dès 2025."_s
        << u"Quelque 250 ouvriers 2025"_s;
    QTest::newRow("a number nearer to the date")
        << u"Le câblier créera 200 emplois et réduira ses rejets de 40 % d'ici 2030."_s << u"200 emplois -"_s;
    QTest::newRow("most of it")
        << u"Le groupe investira 248 millions de francs, dont la majeure partie sera dépensée d'ici 2026."_s
        << u"248 millions de francs -"_s;
    QTest::newRow("for the financial year")
        << u"Le distributeur table sur un chiffre d'affaires de 3 milliards d'euros pour l'exercice 2024."_s
        << u"3 milliards d'euros 2024"_s;
    QTest::newRow("forecast for the year")
        << u"Pour 2024, les analystes estiment le chiffre d'affaires à 3 milliards d'euros."_s
        << u"3 milliards d'euros 2024"_s;
    QTest::newRow("no forecast for the year")
        << u"Pour 2024, la présidence annonce 6 milliards d'euros d'investissements."_s << u"6 milliards d'euros -"_s;
    QTest::newRow("New Year's Eve") << u"L'effectif grimpera à 250 personnes à la Saint-Sylvestre."_s
                                    << u"250 personnes 2024"_s;
    QTest::newRow("the autumn to come") << u"Le libraire formera 120 apprentis d'ici l'automne."_s
                                        << u"120 apprentis 2024"_s;
    QTest::newRow("the spring of next year")
        << u"Le libraire formera 120 apprentis d'ici le printemps."_s << u"120 apprentis 2025"_s;
    QTest::newRow("a half-year to come")
        << u"Le libraire recrutera 120 vendeurs d'ici la fin du premier semestre."_s << u"120 vendeurs 2024"_s;
    QTest::newRow("a past half-year is none")
        << u"Le groupe a dégagé au premier semestre un chiffre d'affaires de 2 milliards de francs."_s
        << u"2 milliards de francs -"_s;
    QTest::newRow("in a month to come") << u"Quelque 300 salariés perdront leur emploi en juillet."_s
                                        << u"Quelque 300 salariés 2024-07"_s;
    QTest::newRow("in a month gone by") << u"La société avait levé 250 millions d'euros en novembre dernier."_s
                                        << u"250 millions d'euros -"_s;
    QTest::newRow("the decade") << u"Le port créera 900 emplois d'ici la fin de la décennie."_s
                                << u"900 emplois 2030"_s;
    QTest::newRow("three years running") << u"Le brasseur investira 40 millions d'euros en 2025, 2026 et 2027."_s
                                         << u"40 millions d'euros 2025-2027"_s;
    QTest::newRow("a pair that says its noun twice")
        << u"Quelque 300 emplois directs et 900 emplois indirects seront créés d'ici 2028."_s
        << u"Quelque 300 emplois 2028\n900 emplois 2028"_s;
    QTest::newRow("one aim, with an elision")
        << u"Il est prévu d'investir 40 millions d'euros et de recruter 300 personnes d'ici 2028."_s
        << u"40 millions d'euros 2028\n300 personnes 2028"_s;
    QTest::newRow("an opening beside another level")
        << u"L'usine emploiera 300 personnes à l'ouverture et 800 en 2028."_s << u"300 personnes -\n800 2028"_s;
    QTest::newRow("a roadmap is no road")
        << u"La feuille de route 2024-2026 prévoit 80.000 emplois."_s << u"80.000 emplois 2024-2026"_s;
    QTest::newRow("as long as the contract runs")
        << u"La convention court jusqu'en 2030 et porte le programme d'investissement à 38 millions de dirhams."_s
        << u"38 millions de dirhams 2030"_s;
    QTest::newRow("when the money comes")
        << u"Le coût est estimé à 40 millions d'euros. Les fonds seront débloqués d'ici 2026."_s
        << u"40 millions d'euros 2026"_s;
    QTest::newRow("when it begins is not when it is due")
        << u"Le groupe supprimera 300 postes. Les départs s'échelonneront à partir de fin 2025."_s
        << u"300 postes -"_s;
    QTest::newRow("a share behind a date that opens")
        << u"A l'horizon 2026, l'usine emploiera 600 personnes, dont 150 cadres."_s
        << u"600 personnes 2026\n150 cadres -"_s;
    QTest::newRow("forecast, the year in the middle")
        << u"Le groupe prévoit pour 2024 un chiffre d'affaires de 40 millions d'euros."_s
        << u"40 millions d'euros 2024"_s;
    QTest::newRow("by a day") << u"Le groupe s'engage sur 300 embauches d'ici le 31 décembre 2025."_s
                              << u"300 embauches 2025-12"_s;
    QTest::newRow("for the most part by a year")
        << u"Quelque 300 millions d'euros seront investis, pour l'essentiel avant 2026."_s
        << u"Quelque 300 millions d'euros 2026"_s;
    QTest::newRow("three aims, one date") << u"Il s'agit de créer 3.000 emplois, d'attirer 100 millions d'euros "
                                             u"d'investissement et de former 500 jeunes "
                                             u"d'ici 2027."_s
                                          << u"3.000 emplois 2027\n100 millions d'euros 2027\n500 jeunes 2027"_s;
    QTest::newRow("over the whole year")
        << u"Sur l'ensemble de l'année 2024, il vise 300 millions d'euros de revenus."_s
        << u"300 millions d'euros 2024"_s;
    QTest::newRow("the country is no plan's name")
        << u"Selon une étude, 100 000 emplois disparaîtront en France d'ici 2035."_s << u"100 000 emplois 2035"_s;
    QTest::newRow("a plan's name") << u"Au titre de France 2030, le site recevra 10 millions d'euros."_s
                                   << u"10 millions d'euros -"_s;
    QTest::newRow("behind a semicolon")
        << u"Quelque 500 personnes y travaillent déjà ; à l'horizon 2027, le groupe prévoit d'y avoir créé 1.000 emplois."_s
        << u"Quelque 500 personnes -\n1.000 emplois 2027"_s;
    QTest::newRow("and another thing to be reached")
        << u"Elles doivent créer 56.000 emplois à l'horizon 2030, et dégager un chiffre d'affaires additionnel de 17 milliards de DH."_s
        << u"56.000 emplois 2030\n17 milliards de DH 2030"_s;
    QTest::newRow("and another thing that is done")
        << u"Le groupe ouvrira 40 magasins d'ici 2026 et recrutera 900 personnes."_s << u"900 personnes -"_s;
    QTest::newRow("what the plan comprises")
        << u"Le plan de développement de 780 millions de dollars d'ici 2027, qui comprend la création de 1 000 emplois, est signé."_s
        << u"780 millions de dollars 2027\n1 000 emplois 2027"_s;
    QTest::newRow("still to come in the year of the text")
        << u"Le groupe investirait en 2024 environ 500 millions d'euros dans ses ateliers."_s
        << u"environ 500 millions d'euros 2024"_s;
    QTest::newRow("done in the year of the text")
        << u"Le groupe a dépassé cette année un milliard de dollars de ventes."_s << u"un milliard de dollars -"_s;
    QTest::newRow("then: the date of an event")
        << u"Les bâtiments seront opérationnels en 2029. A cette échéance, la manufacture aura créé 2000 emplois."_s
        << u"2000 emplois 2029"_s;
    QTest::newRow("a capacity's")
        << u"Le constructeur y engage un investissement de 1,2 milliard d'euros, qui portera la capacité à 535.000 unités par an à l'horizon 2030."_s
        << u"1,2 milliard d'euros -"_s;
    QTest::newRow("work for years")
        << u"Le contrat de 4 milliards d'euros assure la charge du chantier jusqu'en 2026."_s
        << u"4 milliards d'euros -"_s;
    QTest::newRow("a delivery's date")
        << u"La livraison du bâtiment, d'un coût de 14 millions d'euros, est prévue pour fin 2026."_s
        << u"14 millions d'euros -"_s;
    QTest::newRow("a loan's end")
        << u"La banque a accordé un prêt de 120 millions d'euros, remboursable jusqu'en 2040."_s
        << u"120 millions d'euros -"_s;
    QTest::newRow("a sum that is planned for")
        << u"Un investissement de 14 millions d'euros est prévu en 2026."_s << u"14 millions d'euros 2026"_s;
    QTest::newRow("a season that is told of, and no date")
        << u"Douze opérations, 214 millions d'euros : la rentrée de la French Tech se confirme."_s
        << u"214 millions d'euros -"_s;
}

void TestHorizon::horizons()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, horizonOf), "horizons");
}

QTEST_GUILESS_MAIN(TestHorizon)
#include "tst_horizon.moc"
