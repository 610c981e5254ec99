// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::extraction;
using namespace vigie::testing;

class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void elided_data();
    void elided();
    void nothing_data();
    void nothing();
    void subjects_data();
    void subjects();
};

void TestFigures::kinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    QTest::newRow("investment") << u"Le groupe va investir 30 MDH dans une usine."_s << u"30 MDH investment"_s;
    QTest::newRow("loan for a project")
        << u"La banque accorde un prêt de 100 M€ pour un projet d'un coût de 300 M€."_s
        << u"100 M€ funding\n300 M€ investment"_s;
    QTest::newRow("the noun behind the amount")
        << u"La commune touche 2 M€ de subventions pour 9 M€ d'investissements."_s
        << u"2 M€ funding\n9 M€ investment"_s;
    QTest::newRow("operators who are hired")
        << u"Le site embauchera 170 opérateurs à Salé."_s << u"170 opérateurs jobs_created"_s;
    QTest::newRow("operators who are firms")
        << u"La zone franche regroupe 170 opérateurs."_s << u"170 opérateurs companies"_s;
    QTest::newRow("people still to come")
        << u"Quarante techniciens piloteront la centrale."_s << u"Quarante techniciens jobs_created"_s;
    QTest::newRow("people by their nation")
        << u"Le groupe a recruté 200 Ivoiriens."_s << u"200 Ivoiriens jobs_created"_s;
    QTest::newRow("a price says nothing of jobs")
        << u"La direction a dévoilé un plan, au prix de la suppression de 300 emplois."_s
        << u"300 emplois jobs_cut"_s;
    QTest::newRow("contract") << u"Le constructeur a remporté un contrat de 356 millions de dirhams."_s
                              << u"356 millions de dirhams contract"_s;
    QTest::newRow("turnover") << u"L'unité réalisera un chiffre d'affaires additionnel de 914 MDH."_s
                              << u"914 MDH revenue"_s;
    QTest::newRow("exports") << u"Les exportations du secteur ont atteint 38 Mds de DH."_s
                             << u"38 Mds de DH exports"_s;
    QTest::newRow("same noun: created") << u"L'entreprise compte recruter 250 ingénieurs."_s
                                        << u"250 ingénieurs jobs_created"_s;
    QTest::newRow("same noun: there already")
        << u"L'entreprise emploie 250 ingénieurs."_s << u"250 ingénieurs workforce"_s;
    QTest::newRow("indirect beside direct") << u"Le projet créera 500 emplois directs et 1 500 indirects."_s
                                            << u"500 emplois jobs_created\n1 500 jobs_indirect"_s;
    QTest::newRow("direct and indirect in one")
        << u"Le projet créera 12 000 emplois directs et indirects."_s << u"12 000 emplois jobs_created"_s;
    QTest::newRow("cut") << u"Le distributeur va supprimer plus de 2 280 emplois."_s
                         << u"plus de 2 280 emplois jobs_cut"_s;
    QTest::newRow("cut, said softly") << u"L'usine se séparera de 130 employés."_s << u"130 employés jobs_cut"_s;
    QTest::newRow("trainees") << u"Le programme doit former 3 545 jeunes."_s << u"3 545 jeunes trainees"_s;
    QTest::newRow("firms of a sector") << u"Le secteur compte 1 320 entreprises."_s
                                       << u"1 320 entreprises companies"_s;
    QTest::newRow("the subject governs")
        << u"La commune bâtit un parc. La contribution de la province au coût des travaux est estimée à 40 MDH."_s
        << u"40 MDH funding"_s;
    QTest::newRow("the subject of rising to")
        << u"Le coût de ce projet, financé par un prêt de la banque, s'élève à 900 MDH."_s << u"900 MDH investment"_s;
    QTest::newRow("a list goes on")
        << u"Le groupe a réalisé un chiffre d'affaires de 900 MDH. Le nord du pays en assure 500 MDH. La province du sud recule à 90 MDH."_s
        << u"900 MDH revenue\n500 MDH revenue\n90 MDH revenue"_s;
    QTest::newRow("turnover abroad")
        << u"Le site réalisera un milliard de dollars de chiffre d'affaires à l'export."_s
        << u"un milliard de dollars exports"_s;
    QTest::newRow("a loan for a programme")
        << u"La BEI prête 50 millions d'euros à l'opérateur pour un programme de 180 millions d'euros."_s
        << u"50 millions d'euros funding\n180 millions d'euros investment"_s;
    QTest::newRow("public money beside a firm's")
        << u"L'aciérie investit 70 millions d'euros dans un four. L'État lui apporte 21 millions d'euros."_s
        << u"70 millions d'euros investment\n21 millions d'euros funding"_s;
    QTest::newRow("the verb behind the people")
        << u"La compagnie supprimera 1.150 postes. Les syndicats redoutent que 400 emplois de plus ne disparaissent chez les sous-traitants."_s
        << u"1.150 postes jobs_cut\n400 emplois jobs_cut"_s;
    QTest::newRow("indirect cuts are cuts")
        << u"La fermeture supprimera 900 emplois et 4.000 indirects."_s << u"900 emplois jobs_cut\n4.000 jobs_cut"_s;
    QTest::newRow("known by their article")
        << u"Les 850 salariés du site sont formés à de nouveaux métiers."_s << u"850 salariés workforce"_s;
    QTest::newRow("a verb of its own") << u"La laiterie emploie 140 personnes et en recrutera 60 autres."_s
                                       << u"140 personnes workforce\n60 autres jobs_created"_s;
    QTest::newRow("cuts as a noun") << u"Le groupe annonce 500 suppressions de postes dans le monde."_s
                                    << u"500 suppressions de postes jobs_cut"_s;
    QTest::newRow("a reduction of staff")
        << u"La mutuelle réduira ses effectifs de 600 personnes."_s << u"600 personnes jobs_cut"_s;
    QTest::newRow("a loan for a thing of so much")
        << u"La coopérative a obtenu un crédit de 3,5 millions de dinars pour une huilerie de 6 millions."_s
        << u"3,5 millions de dinars funding\n6 millions investment"_s;
    QTest::newRow("a share in the cost") << u"Les travaux coûteront 310 MDH. La province y participe pour 60 MDH."_s
                                         << u"310 MDH investment\n60 MDH funding"_s;
    QTest::newRow("whose money it is")
        << u"La plateforme sort de terre à Mourenx. La Région Nouvelle-Aquitaine promet un million d'euros."_s
        << u"un million d'euros funding"_s;
    QTest::newRow("cuts at a firm's suppliers")
        << u"Chez les sous-traitants, 1.100 emplois sont également menacés."_s << u"1.100 emplois jobs_cut"_s;
    QTest::newRow("to do without") << u"La direction entend se passer de 85 personnes."_s
                                   << u"85 personnes jobs_cut"_s;
    QTest::newRow("who joins those that are there")
        << u"Au chapitre du personnel, 350 soignants seront engagés, en complément des 730 actuels."_s
        << u"350 soignants jobs_created\n730 workforce"_s;
    QTest::newRow("a programme pays a part")
        << u"Le papetier dépensera 250 millions d'euros, dont 15 millions au titre de France Relance."_s
        << u"250 millions d'euros investment\n15 millions funding"_s;
    QTest::newRow("jobs that hang on a site")
        << u"Quelque 900 emplois dépendent de la raffinerie."_s << u"Quelque 900 emplois workforce"_s;
    QTest::newRow("contracts that end") << u"Le cimentier a annoncé que 120 CDD ne seront pas renouvelés."_s
                                        << u"120 CDD jobs_cut"_s;
    QTest::newRow("a rival taken over") << u"Le minotier s'empare de son concurrent pour 30 millions d'euros."_s
                                        << u"30 millions d'euros contract"_s;
    QTest::newRow("a thing of so much") << u"Le gouvernement va construire un hôpital de 40 millions d'euros."_s
                                        << u"40 millions d'euros investment"_s;
    QTest::newRow("whom it goes to")
        << u"La commune consacre 3 millions d'euros à la formation des demandeurs d'emploi."_s
        << u"3 millions d'euros funding"_s;
    QTest::newRow("means to hire")
        << u"La jeune pousse compte recruter 100 personnes ; elle en emploie 60 aujourd'hui."_s
        << u"100 personnes jobs_created\n60 workforce"_s;
    QTest::newRow("what carries the staff to")
        << u"Cabelo prévoit 400 embauches, ce qui portera ses effectifs à 2.000 personnes."_s
        << u"400 embauches jobs_created\n2.000 personnes workforce"_s;
    QTest::newRow("firms and their jobs") << u"Le secteur compte 5.000 entreprises et 80.000 emplois."_s
                                          << u"5.000 entreprises companies\n80.000 emplois workforce"_s;
    QTest::newRow("some of a staff") << u"Sur les 400 salariés du site, 130 perdront leur emploi."_s
                                     << u"400 salariés workforce\n130 jobs_cut"_s;
    QTest::newRow("a second verb tells of its own")
        << u"La verrerie compte 300 ouvriers et prévoit d'en embaucher 40 de plus."_s
        << u"300 ouvriers workforce\n40 jobs_created"_s;
    QTest::newRow("jobs of a firm's suppliers")
        << u"La fonderie créera 200 emplois sur place et 500 chez les transporteurs."_s
        << u"200 emplois jobs_created\n500 jobs_indirect"_s;
    QTest::newRow("staff of a firm's suppliers")
        << u"La fonderie emploie 200 personnes, auxquelles s'ajoutent 500 chez les transporteurs."_s
        << u"200 personnes workforce\n500 workforce"_s;
    QTest::newRow("jobs that are somebody's")
        << u"Le port et ses 25.000 emplois se relèveront de la crise."_s << u"25.000 emplois workforce"_s;
    QTest::newRow("what is said of the sum so far")
        << u"Le marché confié au consortium pour l'usine s'élève désormais à 2,4 milliards de dirhams."_s
        << u"2,4 milliards de dirhams contract"_s;
    QTest::newRow("money found for a plant")
        << u"La jeune pousse a sécurisé 80 millions d'euros pour construire ses usines."_s
        << u"80 millions d'euros funding"_s;
    QTest::newRow("a site that receives")
        << u"Le groupe investira 300 millions d'euros. Le site de Vernon recevra 120 millions."_s
        << u"300 millions d'euros investment\n120 millions investment"_s;
    QTest::newRow("a firm that receives")
        << u"Le verrier recevra 120 000 euros de la Région."_s << u"120 000 euros funding"_s;
    QTest::newRow("a budget for a plan")
        << u"La feuille de route est signée. Un budget de 600 millions de dirhams lui est affecté."_s
        << u"600 millions de dirhams funding"_s;
    QTest::newRow("a staff to come, with its year")
        << u"À pleine capacité, en 2027, l'usine comptera 500 salariés."_s << u"500 salariés workforce"_s;
    QTest::newRow("a staff to come") << u"À pleine capacité, l'usine emploiera 500 salariés."_s
                                     << u"500 salariés jobs_created"_s;
    QTest::newRow("works given to a firm")
        << u"Les travaux, confiés à la SGTM pour 78 MDH, dureront trente mois."_s << u"78 MDH contract"_s;
    QTest::newRow("a plan to save jobs cuts them")
        << u"Le plan de sauvegarde de l'emploi concerne 150 salariés."_s << u"150 salariés jobs_cut"_s;
    QTest::newRow("a team to be built") << u"Une équipe de 25 ingénieurs sera constituée avant l'été."_s
                                        << u"25 ingénieurs jobs_created"_s;
    QTest::newRow("turnover made abroad")
        << u"À terme, le chiffre d'affaires additionnel à l'export atteindra 40 MDH."_s << u"40 MDH exports"_s;
    QTest::newRow("what a participle speaks of")
        << u"Le chantier redémarre après la rupture d'un marché de navires évalué à 34 millions d'euros."_s
        << u"34 millions d'euros contract"_s;
    QTest::newRow("what only describes the subject")
        << u"Le coût de ces contrats de filière s'élève à 11 milliards de dirhams, dont 4 milliards à la charge de l'Etat."_s
        << u"11 milliards de dirhams investment\n4 milliards funding"_s;
    QTest::newRow("what the staff here is brought to")
        << u"L'éditeur créera 100 emplois, ce qui portera l'effectif dans la province à 460 personnes."_s
        << u"100 emplois jobs_created\n460 personnes workforce"_s;
    QTest::newRow("jobs are not taught") << u"Le chantier durera cinq ans. Jusqu'à 1.500 emplois en sortiront."_s
                                         << u"Jusqu'à 1.500 emplois jobs_created"_s;
    QTest::newRow("an option on a ship")
        << u"L'armateur a levé l'option portant sur un paquebot : 900 millions d'euros."_s
        << u"900 millions d'euros contract"_s;
    QTest::newRow("what was voted") << u"Le conseil a voté 15 millions d'euros pour rénover les lycées."_s
                                    << u"15 millions d'euros funding"_s;
    QTest::newRow("what a year brought")
        << u"La société a réalisé 45 millions d'euros l'an dernier."_s << u"45 millions d'euros revenue"_s;
    QTest::newRow("a stake") << u"Le groupe rachète la part du Crédit agricole pour 8 milliards de dirhams."_s
                             << u"8 milliards de dirhams contract"_s;
    QTest::newRow("a roadmap's means")
        << u"La feuille de route du secteur prévoit 10 milliards de dirhams pour les éleveurs."_s
        << u"10 milliards de dirhams funding"_s;
    QTest::newRow("who have begun")
        << u"Le centre vient d'ouvrir. 300 collaborateurs ont déjà pris leurs fonctions."_s
        << u"300 collaborateurs workforce"_s;
    QTest::newRow("some that are in danger")
        << u"À l'usine, en redressement judiciaire, 220 emplois sur 320 sont menacés."_s
        << u"220 emplois jobs_cut\n320 workforce"_s;
    QTest::newRow("the last of a list is no market")
        << u"L'industrie a investi 90 millions de dinars ; l'agriculture ferme la marche avec 19 millions."_s
        << u"90 millions de dinars investment\n19 millions investment"_s;
    QTest::newRow("jobs that an industry gives")
        << u"Selon la fédération, la filière avicole procure 110.000 emplois directs."_s
        << u"110.000 emplois workforce"_s;
}

void TestFigures::kinds()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, kindOf), "kinds");
}

void TestFigures::elided_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");

    QTest::newRow("a list of names and amounts")
        << u"Le programme investira : Béni Mellal recevra 520 MDH, Khouribga 410, Fquih Ben Salah 230 et Azilal 140 MDH."_s
        << u"520 MDH 520000000 MAD\n410 410000000 MAD\n230 230000000 MAD\n140 MDH 140000000 MAD"_s;
    QTest::newRow("a list of things and counts")
        << u"Le câblage créera 20 000 emplois, l'intérieur et les sièges 15 000 et l'emboutissage 8 500."_s
        << u"20 000 emplois 20000 jobs\n15 000 15000 jobs\n8 500 8500 jobs"_s;
    QTest::newRow("others, that are no year")
        << u"La banque supprimera 1.000 postes à Zurich et 2000 autres à Londres."_s
        << u"1.000 postes 1000 jobs\n2000 autres 2000 jobs"_s;
    QTest::newRow("a share greater than what stands between")
        << u"Le groupe emploie 35.000 collaborateurs dans 17 pays, dont 12.000 au Maroc."_s
        << u"35.000 collaborateurs 35000 jobs\n12.000 12000 jobs"_s;
    QTest::newRow("share") << u"Le projet créera 500 emplois, dont 178 à Sfax."_s
                           << u"500 emplois 500 jobs\n178 178 jobs"_s;
    QTest::newRow("whole") << u"L'usine supprimera 130 emplois sur les 400 qu'elle compte."_s
                           << u"130 emplois 130 jobs\n400 400 jobs"_s;
    QTest::newRow("noun with the whole")
        << u"La filiale a licencié 19 de ses 49 employés."_s << u"19 19 jobs\n49 employés 49 jobs"_s;
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
}

void TestFigures::elided()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, valueOf), "values");
}

void TestFigures::nothing_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("model numbers")
        << u"Après un investissement de plusieurs millions, l'usine assemble des Peugeot 208 et des A320."_s;
    QTest::newRow("share capital") << u"La société au capital de 10.000.000 DH est installée à Tanger."_s;
    QTest::newRow("share capital of a firm that builds")
        << u"Une société au capital de 10.000.000 DH, dotée d'un siège à Tanger, va construire une usine."_s;
    QTest::newRow("money a head") << u"La subvention est plafonnée à 5 500 euros par ménage."_s;
    QTest::newRow("what a fund manages") << u"Le fonds gère 5 milliards d'euros."_s;
    QTest::newRow("what a firm keeps") << u"La marge opérationnelle du groupe s'établit à 12 millions d'euros."_s;
    QTest::newRow("what others owe") << u"Les impayés atteignent 15 millions de dirhams."_s;
    QTest::newRow("firms that were asked") << u"Dans la région, 400 entreprises ont été sondées."_s;
    QTest::newRow("what a plant buys") << u"L'unité achètera pour 15 milliards de FCFA de noix par an."_s;
    QTest::newRow("those without work") << u"La région compte plus de 40.000 chômeurs."_s;
    QTest::newRow("what a country imports")
        << u"Les importations de lait coûtent chaque année 800 millions de dollars."_s;
    QTest::newRow("those who will live there") << u"À terme, 300.000 personnes pourraient vivre dans la ville."_s;
    QTest::newRow("a share of the product") << u"Le secteur portera sa contribution au PIB à 18 milliards de DH."_s;
    QTest::newRow("a few people") << u"Deux candidats sont cités, et trois opérateurs ont été reçus."_s;
    QTest::newRow("treasury") << u"La trésorerie du groupe s'élevait à 243 MDH."_s;
    QTest::newRow("price") << u"La boîte coûte 85 DH en pharmacie."_s;
    QTest::newRow("price of a car") << u"La citadine sera vendue à partir de 125 000 dirhams dans tout le pays."_s;
    QTest::newRow("price of a unit") << u"Le quintal se négocie au prix de 1,2 million de francs CFA."_s;
    QTest::newRow("what a firm is worth") << u"Cette opération valorise l'entreprise à 750 millions de dollars."_s;
    QTest::newRow("costs to be cut") << u"Le papetier entend réduire ses coûts de 150 millions d'euros."_s;
    QTest::newRow("standards") << u"Le site prépare la 5G et l'industrie 4.0 depuis 2020."_s;
    QTest::newRow("no number")
        << u"Le projet créera plusieurs centaines d'emplois pour quelques millions de dirhams."_s;
    QTest::newRow("areas and capacities") << u"L'usine s'étend sur 56.000 m2 et produit 400.000 véhicules par an."_s;
    QTest::newRow("another language")
        << u"The company will invest 30 million euros and create 500 jobs in the new plant by the end of the year."_s;
    QTest::newRow("empty") << QString();
}

void TestFigures::nothing()
{
    QFETCH(QString, text);
    QCOMPARE(figureLines(text, kindOf), QString());
}

void TestFigures::subjects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subjects");

    QTest::newRow("of the clause")
        << u"La société Alstom investira 12 M€ à Fès, tandis que la société Lear créera 300 emplois à Tanger."_s
        << u"Alstom Lear"_s;
    QTest::newRow("held by a pronoun") << u"La société Alstom s'installe à Fès. Elle créera 300 emplois."_s
                                       << u"Alstom"_s;
    QTest::newRow("not behind a preposition")
        << u"La société Alstom, qui travaille avec la société Lear, créera 300 emplois à Fès."_s << u"Alstom"_s;
    QTest::newRow("a sector's is nobody's")
        << u"La société Alstom s'installe à Fès. Le secteur emploie 130 000 salariés."_s << u"-"_s;
}

void TestFigures::subjects()
{
    QFETCH(QString, text);
    const Extraction extraction = readFigures(text);
    QStringList found;
    for (const ExtractedFigure& figure : extraction.figures)
        found << (figure.subject < 0
                      ? u"-"_s
                      : QString::fromStdString(extraction.actors[static_cast<std::size_t>(figure.subject)].name));
    QTEST(found.join(u' '), "subjects");
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
