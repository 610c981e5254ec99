// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::extraction;
using namespace vigie::testing;

/// Numbers that leave out their noun or currency.
class TestAttachElision : public QObject
{
    Q_OBJECT

private slots:
    void elided_data();
    void elided();
};

void TestAttachElision::elided_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");

    QTest::newRow("a list of names and amounts")
        << u"Le programme investira : Béni Mellal recevra 520 MDH, Khouribga 410, Fquih Ben Salah 230 et Azilal 140 MDH."_s
        << u"520 MDH 520000000 MAD\n410 410000000 MAD\n230 230000000 MAD\n140 MDH 140000000 MAD"_s;
    QTest::newRow("gathers of it, with no currency")
        << u"Les projets validés pèsent 12,6 MMDH. Larache, qui abrite un port, en recueille 2,7."_s
        << u"12,6 MMDH 12600000000 MAD\n2,7 2700000000 MAD"_s;
    QTest::newRow("a market in brackets behind the first")
        << u"Fès arrive en tête avec 240 MDH d'investissements, devant Rabat (120) et Oujda (85)."_s
        << u"240 MDH 240000000 MAD\n120 120000000 MAD\n85 85000000 MAD"_s;
    QTest::newRow("ranked with an amount")
        << u"Fès capte 2,4 milliards de dirhams d'investissements. Rabat suit avec 1,2, Oujda ferme la marche avec 0,8."_s
        << u"2,4 milliards de dirhams 2400000000 MAD\n1,2 1200000000 MAD\n0,8 800000000 MAD"_s;
    QTest::newRow("things and what they cost") << u"L'usine coûtera 240 MDH, le dépôt 120 et le siège 85."_s
                                               << u"240 MDH 240000000 MAD\n120 120000000 MAD\n85 85000000 MAD"_s;
    QTest::newRow("a bracket that splits an amount")
        << u"Le fonds investira 240 MDH à Fès (120 à Rabat, 85 à Oujda)."_s
        << u"240 MDH 240000000 MAD\n120 120000000 MAD\n85 85000000 MAD"_s;
    QTest::newRow("a list of things and counts")
        << u"Le câblage créera 20 000 emplois, l'intérieur et les sièges 15 000 et l'emboutissage 8 500."_s
        << u"20 000 emplois 20000 jobs\n15 000 15000 jobs\n8 500 8500 jobs"_s;
    QTest::newRow("others, that are no year")
        << u"La banque supprimera 1.000 postes à Zurich et 2000 autres à Londres."_s
        << u"1.000 postes 1000 jobs\n2000 autres 2000 jobs"_s;
    QTest::newRow("a share greater than what stands between")
        << u"Le groupe emploie 35.000 collaborateurs dans 17 pays, dont 12.000 au Maroc."_s
        << u"35.000 collaborateurs 35000 jobs\n12.000 12000 jobs"_s;
    QTest::newRow("an amount that writes its zeros lends none")
        << u"La filiale investira 2 500 000 dirhams marocains à Fès et 800 000 à Salé, dont 300 à Oujda."_s
        << u"2 500 000 dirhams marocains 2500000 MAD\n800 000 800000 MAD"_s;
    QTest::newRow("a word with the letter of a magnitude is none")
        << u"Le groupe a investi au moins 1 200 000 euros, dont 300 à Sfax."_s
        << u"au moins 1 200 000 euros 1200000 EUR"_s;
    QTest::newRow("share") << u"Le projet créera 500 emplois, dont 178 à Sfax."_s
                           << u"500 emplois 500 jobs\n178 178 jobs"_s;
    QTest::newRow("out of an amount")
        << u"Sur un plan de 1,8 Md€, 1,2 est suspendu. Sur les 300 millions de dirhams promis, 120 restent à trouver."_s
        << u"1,8 Md€ 1800000000 EUR\n1,2 1200000000 EUR\n300 millions de dirhams 300000000 MAD\n120 120000000 MAD"_s;
    QTest::newRow("a share that is put off")
        << u"Le plan de 1,8 Md€, dont 1,2 suspendu, est revu."_s << u"1,8 Md€ 1800000000 EUR\n1,2 1200000000 EUR"_s;
    QTest::newRow("things out of an amount")
        << u"Sur 300 millions d'euros, 2 usines seront construites. Sur un marché de 3 milliards d'euros, 2 acteurs dominent."_s
        << u"300 millions d'euros 300000000 EUR\n3 milliards d'euros 3000000000 EUR"_s;
    QTest::newRow("of things that no list knows")
        << u"Le port créera 2.000 emplois et vise 300.000 croisiéristes en 2030 et 750.000 en 2040."_s
        << u"2.000 emplois 2000 jobs"_s;
    QTest::newRow("the number of a staff") << u"Le nombre de salariés passera ainsi à 900."_s << u"900 900 jobs"_s;
    QTest::newRow("the level that opens the sentence")
        << u"De 50 au départ, les équipes sont passées à près de 350 consultants."_s
        << u"50 50 jobs\nprès de 350 consultants 350 jobs"_s;
    QTest::newRow("the next owner of money")
        << u"L'agence accorde 16 millions d'euros, au titre du climat, et la Région Grand Est 4,5."_s
        << u"16 millions d'euros 16000000 EUR\n4,5 4500000 EUR"_s;
    QTest::newRow("owners in a list")
        << u"Dacia consacre 120 millions d'euros à Tanger, Valeo 60 à Fès et Lear 45 à Meknès."_s
        << u"120 millions d'euros 120000000 EUR\n60 60000000 EUR\n45 45000000 EUR"_s;
    QTest::newRow("an owner with a common noun")
        << u"La BAD en a prêté 180 millions d'euros, la Banque atlantique 45."_s
        << u"180 millions d'euros 180000000 EUR\n45 45000000 EUR"_s;
    QTest::newRow("a model is no owner")
        << u"Le groupe investit 120 millions d'euros à Sochaux, où naissent la Peugeot 208 et la 308."_s
        << u"120 millions d'euros 120000000 EUR"_s;
    QTest::newRow("a level behind a modifier")
        << u"Le coût est passé depuis de 77 à plus de 80 milliards de dirhams."_s
        << u"77 77000000000 MAD\nplus de 80 milliards de dirhams 80000000000 MAD"_s;
    QTest::newRow("a verb in the plural")
        << u"3000 licenciements seront prononcés : 1000 tiennent à la fusion, les 2000 autres à la banque."_s
        << u"3000 licenciements 3000 jobs\n1000 1000 jobs\n2000 autres 2000 jobs"_s;
    QTest::newRow("the first of those")
        << u"Le centre créera 500 emplois. Les 200 premiers seront pourvus à la rentrée."_s
        << u"500 emplois 500 jobs\n200 200 jobs"_s;
    QTest::newRow("the first of others")
        << u"Le centre emploie 500 personnes et figure parmi les 200 premiers employeurs."_s
        << u"500 personnes 500 jobs"_s;
    QTest::newRow("a score of things")
        << u"Le plan prévoit 858 suppressions de postes et la vente d'une vingtaine d'avions."_s
        << u"858 suppressions de postes 858 jobs"_s;
    QTest::newRow("the same number of another")
        << u"L'usine créera 300 emplois. Ses fournisseurs embaucheront 300 personnes également."_s
        << u"300 emplois 300 jobs\n300 personnes 300 jobs"_s;
    QTest::newRow("the same amount in another currency, behind a comma")
        << u"L'usine coûte 786 milliards de FCFA, environ 1,2 milliard d'euros."_s
        << u"786 milliards de FCFA 786000000000 XOF"_s;
    QTest::newRow("in brackets, without the currency")
        << u"Le projet est financé par la Région (850.000 euros) et l'Ademe (1,2 million)."_s
        << u"850.000 euros 850000 EUR\n1,2 million 1200000 EUR"_s;
    QTest::newRow("more money, and what is done with it")
        << u"L'équipementier y a mis 45 MDH et en mettra 30 autres en 2026."_s
        << u"45 MDH 45000000 MAD\n30 autres 30000000 MAD"_s;
    QTest::newRow("at the latest") << u"Le constructeur promet 5.000 emplois au plus tard en 2031."_s
                                   << u"5.000 emplois 5000 jobs"_s;
    QTest::newRow("the number of students")
        << u"L'université portera à 10 000 le nombre de ses étudiants diplômés."_s << u"10 000 10000 people"_s;
    QTest::newRow("the number of students, with its two levels")
        << u"Le nombre d'étudiants de l'école formés sera porté de 4.300 à 7.000 en 2024."_s
        << u"4.300 4300 people\n7.000 7000 people"_s;
    QTest::newRow("the number of shops") << u"Le nombre de points de vente sera porté de 120 à 150."_s << QString();
    QTest::newRow("the number of jobs, and something else")
        << u"Le nombre d'emplois augmente, et l'usine est passée à 300."_s << QString();
    QTest::newRow("compared with money")
        << u"Le groupe table sur des ventes de 2,5 milliards d'euros en 2025, contre 1,6 l'an dernier."_s
        << u"2,5 milliards d'euros 2500000000 EUR\n1,6 1600000000 EUR"_s;
    QTest::newRow("compared with money of another size")
        << u"Le groupe table sur des ventes de 2,5 milliards d'euros en 2025, contre 60 l'an dernier."_s
        << u"2,5 milliards d'euros 2500000000 EUR"_s;
    QTest::newRow("compared with things")
        << u"Le groupe a vendu pour 5 milliards d'euros dans 6 usines, contre 4 l'an dernier."_s
        << u"5 milliards d'euros 5000000000 EUR"_s;
    QTest::newRow("that of another")
        << u"Le carnet s'établit à 11,6 milliards de dirhams, celui de sa filiale à 5,9."_s
        << u"11,6 milliards de dirhams 11600000000 MAD\n5,9 5900000000 MAD"_s;
    QTest::newRow("a share of the money, named") << u"L'usine coûtera 90 millions d'euros, dont 12 de subventions."_s
                                                 << u"90 millions d'euros 90000000 EUR\n12 12000000 EUR"_s;
    QTest::newRow("a level that falls")
        << u"Le chiffre d'affaires, de 265 millions de francs l'an passé, glisserait à 190 en 2025."_s
        << u"265 millions de francs 265000000 CHF\n190 190000000 CHF"_s;
    QTest::newRow("a year that it goes back to")
        << u"L'usine emploie 190 personnes. Sa fondation remonte à 1856."_s << u"190 personnes 190 jobs"_s;
    QTest::newRow("from today's level to another")
        << u"L'effectif passera de 300 aujourd'hui à 450 en 2026."_s << u"300 300 jobs\n450 450 jobs"_s;
    QTest::newRow("noun with the whole")
        << u"La filiale a licencié 19 de ses 49 employés."_s << u"19 19 jobs\n49 employés 49 jobs"_s;
    QTest::newRow("a trade that no list knows, hired") << u"Le cinéma recrute 45 projectionnaires et 12 placiers."_s
                                                       << u"45 projectionnaires 45 jobs\n12 placiers 12 jobs"_s;
    QTest::newRow("a trade in one breath with people")
        << u"Une équipe de 35 médecins et 210 paramédicaux y exercera."_s
        << u"35 médecins 35 jobs\n210 paramédicaux 210 jobs"_s;
    QTest::newRow("a trade that a branch feeds")
        << u"La filière fait vivre 300.000 oléiculteurs."_s << u"300.000 oléiculteurs 300000 jobs"_s;
    QTest::newRow("a share that somebody takes over")
        << u"La facture s'élève à 310 MDH. L'office en prend en charge 200."_s
        << u"310 MDH 310000000 MAD\n200 200000000 MAD"_s;
    QTest::newRow("the hundred") << u"Une dizaine de postes s'ajouteront à la centaine d'emplois existants."_s
                                 << u"Une dizaine de postes 10 jobs\nla centaine d'emplois 100 jobs"_s;
    QTest::newRow("what is hired is no trade") << u"Le cinéma recrute 45 jours par an."_s << QString();
    QTest::newRow("what is not hired is no trade") << u"Le cinéma a acheté 45 projectionnaires."_s << QString();
    QTest::newRow("a date is no noun") << u"Elles sont 90 salariées ; elles seront 300 fin 2023."_s
                                       << u"90 salariées 90 jobs\n300 300 jobs"_s;
    QTest::newRow("from one level to another, then their name")
        << u"Le chocolatier a porté de 480 à 600 le nombre de ses salariés."_s << u"480 480 jobs\n600 600 jobs"_s;
    QTest::newRow("ordered trains are no money")
        << u"La métropole a attribué un marché de 224 millions d'euros, portant sur 60 rames fermes et 17 en option."_s
        << u"224 millions d'euros 224000000 EUR"_s;
    QTest::newRow("newcomers") << u"Le site emploie 2 400 salariés, auxquels se joindront 600 nouveaux."_s
                               << u"2 400 salariés 2400 jobs\n600 600 jobs"_s;
    QTest::newRow("new ones of something else")
        << u"Le site emploie 2 400 salariés et attend 600 nouveaux abonnés."_s << u"2 400 salariés 2400 jobs"_s;
    QTest::newRow("by years") << u"Il recrutera 120 ingénieurs en deux ans, 40 la première année et 80 la seconde."_s
                              << u"120 ingénieurs 120 jobs\n40 40 jobs\n80 80 jobs"_s;
    QTest::newRow("a pronoun behind jobs and money")
        << u"La filière vise 40.000 emplois et 11 milliards de DH. L'emboutissage en prévoit 10.000, devant les batteries (1.000)."_s
        << u"40.000 emplois 40000 jobs\n11 milliards de DH 11000000000 MAD\n10.000 10000 jobs\n1.000 1000 jobs"_s;
    QTest::newRow("pronoun")
        << u"L'hôtel coûtera 25 millions de dirhams. Il créera 300 emplois, le second en créera 400."_s
        << u"25 millions de dirhams 25000000 MAD\n300 emplois 300 jobs\n400 400 jobs"_s;
    QTest::newRow("currency") << u"La société investira 175 millions d'euros, la filiale 60 millions."_s
                              << u"175 millions d'euros 175000000 EUR\n60 millions 60000000 EUR"_s;
    QTest::newRow("magnitude and currency")
        << u"Le groupe avait investi 200 millions d'euros ; il en ajoute 100, afin de produire plus."_s
        << u"200 millions d'euros 200000000 EUR\n100 100000000 EUR"_s;
    QTest::newRow("a conversion is no second figure")
        << u"Le coût est de 716 millions de dirhams, soit 70 M$."_s << u"716 millions de dirhams 716000000 MAD"_s;
    QTest::newRow("nor is one in brackets")
        << u"Le coût est de 3,4 milliards de dirhams (environ 300 millions d'euros)."_s
        << u"3,4 milliards de dirhams 3400000000 MAD"_s;
    QTest::newRow("those there already") << u"Plus de 500 nouveaux emplois s'ajouteront aux 1 600 existants."_s
                                         << u"Plus de 500 nouveaux emplois 500 jobs\n1 600 1600 jobs"_s;
    QTest::newRow("others, with a date between")
        << u"Le groupe va supprimer 1500 emplois dès octobre, puis plus de 1100 autres."_s
        << u"1500 emplois 1500 jobs\nplus de 1100 autres 1100 jobs"_s;
    QTest::newRow("a label before the number")
        << u"Montant : 250 millions de dirhams ; emplois créés : 120. Chiffre d'affaires : 20 M€ ; effectif : 130."_s
        << u"250 millions de dirhams 250000000 MAD\n120 120 jobs\n20 M€ 20000000 EUR\n130 130 jobs"_s;
    QTest::newRow("a list of elided amounts")
        << u"Le groupe injectera 1,3 milliard de dollars : 800 pour la centrale, 300 pour les lignes et 200 pour le stockage."_s
        << u"1,3 milliard de dollars 1300000000 USD\n800 800000000 USD\n300 300000000 USD\n200 200000000 USD"_s;
    QTest::newRow("so many a shop") << u"Le distributeur créera 480 postes, soit 40 par magasin."_s
                                    << u"480 postes 480 jobs"_s;
    QTest::newRow("compared, without its noun")
        << u"Le verrier supprime 210 postes, contre 340 un an plus tôt."_s << u"210 postes 210 jobs\n340 340 jobs"_s;
    QTest::newRow("some of those, behind a stop")
        << u"Le site créera 300 emplois ; 120 sont à pourvoir dès cet été."_s
        << u"300 emplois 300 jobs\n120 120 jobs"_s;
    QTest::newRow("less, elsewhere") << u"À Douai, 295 postes seraient supprimés, contre 194 à Maubeuge."_s
                                     << u"295 postes 295 jobs\n194 194 jobs"_s;
    QTest::newRow("who says we") << u"« Nous étions 650 en 2006, nous voici 1.600 », calcule le patron."_s
                                 << u"650 650 jobs\n1.600 1600 jobs"_s;
    QTest::newRow("they who work there")
        << u"Les ateliers ont rouvert. Ils sont 300 à y travailler."_s << u"300 300 jobs"_s;
    QTest::newRow("another share of the money")
        << u"La partie eau potable représente près de 2 Mrds DH et le périmètre irrigué 2,48."_s
        << u"près de 2 Mrds DH 2000000000 MAD\n2,48 2480000000 MAD"_s;
    QTest::newRow("something else beside the money")
        << u"La partie eau potable représente près de 2 Mrds DH et le périmètre irrigué 13 600 ha."_s
        << u"près de 2 Mrds DH 2000000000 MAD"_s;
    QTest::newRow("some of these")
        << u"Le loueur recherche 400 personnes. Il pourvoira 150 de ces postes avant l'été."_s
        << u"400 personnes 400 jobs\n150 150 jobs"_s;
    QTest::newRow("that number") << u"Le groupe emploie 2500 personnes. Il veut porter ce nombre à 5000."_s
                                 << u"2500 personnes 2500 jobs\n5000 5000 jobs"_s;
    QTest::newRow("heads of cattle") << u"Le cheptel de la ferme atteindra 270.000 têtes."_s << QString();
    QTest::newRow("they, told before") << u"Une centaine de selliers occupent l'atelier. Ils seront 280 en 2027."_s
                                       << u"Une centaine de selliers 100 jobs\n280 280 jobs"_s;
    QTest::newRow("jobs behind a colon") << u"Nul n'oublie les suppressions de postes révélées en mars : 330, dont "
                                            u"l'essentiel au siège."_s
                                         << u"330 330 jobs"_s;
    QTest::newRow("a time behind a colon")
        << u"Les recrutements suivent leur cours : 18 mois y suffiront."_s << QString();
    QTest::newRow("a change of something else")
        << u"Le groupe a investi 100 millions d'euros, et la capacité est passée de 2 à près de 14 millions de tonnes."_s
        << u"100 millions d'euros 100000000 EUR"_s;
    QTest::newRow("the same preposition again")
        << u"Le site de Delle sera le plus touché, avec 42 licenciements, devant Moutier, avec 28."_s
        << u"42 licenciements 42 jobs\n28 28 jobs"_s;
    QTest::newRow("some of its people") << u"La minoterie remercie 48 de ses employés."_s << u"48 48 jobs"_s;
    QTest::newRow("guests") << u"Les patrons ont dîné au château. Ils étaient 180 à table."_s << QString();
    QTest::newRow("the number behind its noun")
        << u"On évalue à 1.500 le nombre des emplois indirects."_s << u"1.500 1500 jobs"_s;
    QTest::newRow("a ranking")
        << u"L'Allemagne perdra 2 100 postes. L'Espagne suit avec 700, l'Italie avec 600 et la Pologne avec 400."_s
        << u"2 100 postes 2100 jobs\n700 700 jobs\n600 600 jobs\n400 400 jobs"_s;
    QTest::newRow("the level that it changes to") << u"Le site passera de 300 salariés aujourd'hui à 450 en 2027."_s
                                                  << u"300 salariés 300 jobs\n450 450 jobs"_s;
    QTest::newRow("an amount and who brings it")
        << u"Le chantier coûtera 45 millions d'euros, dont 12 apportés par la Région."_s
        << u"45 millions d'euros 45000000 EUR\n12 12000000 EUR"_s;
    QTest::newRow("a list of lenders, in brackets")
        << u"Le reste est prêté par trois bailleurs, la BAD (150 millions d'euros), l'AFD (90) et la BEI (50)."_s
        << u"150 millions d'euros 150000000 EUR\n90 90000000 EUR\n50 50000000 EUR"_s;
    QTest::newRow("aimed at before")
        << u"Le plan portera sur 370 emplois, alors que le groupe en visait 470 en octobre."_s
        << u"370 emplois 370 jobs\n470 470 jobs"_s;
    QTest::newRow("whose shares they are")
        << u"Le montage réunit 40 millions d'euros de l'Etat, 20 de la Région et 10 de la ville."_s
        << u"40 millions d'euros 40000000 EUR\n20 20000000 EUR\n10 10000000 EUR"_s;
    QTest::newRow("what it was said to be") << u"Selon la CGT, 500 emplois sont menacés, et non 300 comme annoncé."_s
                                            << u"500 emplois 500 jobs\n300 300 jobs"_s;
    QTest::newRow("soon more of them") << u"L'usine emploie 350 personnes, bientôt 500."_s
                                       << u"350 personnes 350 jobs\n500 500 jobs"_s;
    QTest::newRow("a ranking of other things")
        << u"L'Allemagne perdra 2 100 postes. L'Espagne suit avec 12 lignes."_s << u"2 100 postes 2100 jobs"_s;
    QTest::newRow("a share and its verb")
        << u"Le chantier créera 4 000 emplois, dont 1 500 profiteront aux jeunes de la province."_s
        << u"4 000 emplois 4000 jobs\n1 500 1500 jobs"_s;
    QTest::newRow("those whom a trade feeds")
        << u"La filière fait vivre plus de 30 000 agriculteurs."_s << u"plus de 30 000 agriculteurs 30000 jobs"_s;
    QTest::newRow("those whom a measure helps") << u"La mesure profitera à 30 000 agriculteurs."_s << QString();
    QTest::newRow("firms of many countries")
        << u"Quelque 200 multinationales y sont attendues."_s << u"Quelque 200 multinationales 200 companies"_s;
    QTest::newRow("what another gives")
        << u"La Région contribue pour 50 MDH et le ministère pour 20 ; le reste est emprunté."_s
        << u"50 MDH 50000000 MAD\n20 20000000 MAD"_s;
    QTest::newRow("money, without its unit")
        << u"Le repreneur verse 12 millions d'euros et s'engage à en dépenser 19 autres d'ici 2027."_s
        << u"12 millions d'euros 12000000 EUR\n19 autres 19000000 EUR"_s;
    QTest::newRow("a share, with where")
        << u"Novatex emploie 2.300 personnes, dont 120 ici."_s << u"2.300 personnes 2300 jobs\n120 120 jobs"_s;
    QTest::newRow("a share, no whole that is smaller")
        << u"Novatex emploie 2.300 personnes dans ses 17 usines, du Portugal à la Jamaïque, dont 120 à Oujda."_s
        << u"2.300 personnes 2300 jobs\n120 120 jobs"_s;
    QTest::newRow("some of them") << u"Novatex créera 2.300 emplois, dont quelque 120 à Oujda."_s
                                  << u"2.300 emplois 2300 jobs\nquelque 120 120 jobs"_s;
    QTest::newRow("so many still")
        << u"Nous avons embauché 240 personnes et nous en prendrons encore soixante d'ici l'automne."_s
        << u"240 personnes 240 jobs\nsoixante 60 jobs"_s;
    QTest::newRow("so many a year")
        << u"L'institut forme 300 stagiaires. Il en recevra 900 par an à partir de 2025."_s
        << u"300 stagiaires 300 people\n900 900 people"_s;
    QTest::newRow("others, behind an amount")
        << u"Une centaine d'ouvrières y travaillent ; elle y a consacré 3,2 millions d'euros et prévoit de recruter 120 autres avant l'été."_s
        << u"Une centaine d'ouvrières 100 jobs\n3,2 millions d'euros 3200000 EUR\n120 autres 120 jobs"_s;
    QTest::newRow("few, before") << u"Vingt-huit industriels y sont en activité, contre une dizaine en 2015."_s
                                 << u"Vingt-huit industriels 28 companies\nune dizaine 10 companies"_s;
    QTest::newRow("years before") << u"Le groupe emploie 900 salariés, contre 300 dix ans plus tôt."_s
                                  << u"900 salariés 900 jobs\n300 300 jobs"_s;
    QTest::newRow("a trade that is taught")
        << u"En outre, 6 500 producteurs seront formés à la gestion."_s << u"6 500 producteurs 6500 people"_s;
    QTest::newRow("a trade that no list knows is hired")
        << u"Au total, 120 surjeteurs de la commune seront embauchés."_s << u"120 surjeteurs 120 jobs"_s;
    QTest::newRow("things that no list knows are installed")
        << u"Au total, 120 surpresseurs de la commune seront installés."_s << QString();
    QTest::newRow("as many a year") << u"Novatex recrutera 400 personnes sur trois ans, soit 120 par an."_s
                                    << u"400 personnes 400 jobs"_s;
    QTest::newRow("more of other things")
        << u"Novatex créera 900 emplois. Le port a traité 300 navires ; il en accueillera 120 de plus."_s
        << u"900 emplois 900 jobs"_s;
    QTest::newRow("other things, before")
        << u"Novatex créera 900 emplois. Il a livré 300 rames, contre 120 auparavant."_s << u"900 emplois 900 jobs"_s;
}

void TestAttachElision::elided()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, valueOf), "values");
}

QTEST_GUILESS_MAIN(TestAttachElision)
#include "tst_attachelision.moc"
