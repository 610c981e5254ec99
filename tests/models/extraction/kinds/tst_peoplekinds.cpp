// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::extraction;
using namespace vigie::testing;

/// Of which kind people, jobs and firms are: there, to come, taught, or no figure.
class TestPeopleKinds : public QObject
{
    Q_OBJECT

private slots:
    void people_data();
    void people();
};

void TestPeopleKinds::people_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    QTest::newRow("set off by commas") << u"Le groupe, 2.500 salariés, table sur des ventes en hausse."_s
                                       << u"2.500 salariés workforce"_s;
    QTest::newRow("a plan to cut, denied")
        << u"Vadrel ne prévoit pas de supprimer 500 postes à Lille."_s << u"500 postes jobs_cut"_s;
    QTest::newRow("set off, with where") << u"L'enseigne, 8 400 collaborateurs dans le monde, a sacrifié un site."_s
                                         << u"8 400 collaborateurs workforce"_s;
    QTest::newRow("set off, with the sales")
        << u"Le groupe, 9.000 collaborateurs et 5 milliards d'euros de ventes, ferme une laiterie. 76 salariés perdront leur poste."_s
        << u"9.000 collaborateurs workforce\n5 milliards d'euros revenue\n76 salariés jobs_cut"_s;
    QTest::newRow("beside the sales") << u"Elle affiche 42 M€ d'activité et 230 équivalents temps plein."_s
                                      << u"42 M€ revenue\n230 équivalents temps plein workforce"_s;
    QTest::newRow("kept, and others created") << u"Le projet permettra de consolider 140 emplois et d'en créer 35."_s
                                              << u"140 emplois workforce\n35 jobs_created"_s;
    QTest::newRow("from one level to another") << u"Le site passera de 300 à 450 emplois grâce à ce chantier."_s
                                               << u"300 workforce\n450 emplois workforce"_s;
    QTest::newRow("found another place") << u"Sur les 300 salariés, 120 seront licenciés et 60 reclassés."_s
                                         << u"300 salariés workforce\n120 jobs_cut"_s;
    QTest::newRow("out of work for a while")
        << u"Le groupe ferme. 240 salariés ont été mis au chômage partiel."_s << u"240 salariés workforce"_s;
    QTest::newRow("laid off for a time, of a staff")
        << u"La papeterie met à pied 130 de ses 245 ouvriers."_s << u"130 jobs_cut\n245 ouvriers workforce"_s;
    QTest::newRow("lost") << u"En dix ans, la recherche a perdu près de 2 000 emplois."_s
                          << u"près de 2 000 emplois jobs_cut"_s;
    QTest::newRow("applied for") << u"L'usine a reçu 4 500 candidatures pour 120 postes."_s
                                 << u"120 postes jobs_created"_s;
    QTest::newRow("a list of trades that are sought")
        << u"Elle recherche 40 chauffeurs, 12 mécaniciens et 15 comptables."_s
        << u"40 chauffeurs jobs_created\n12 mécaniciens jobs_created\n15 comptables jobs_created"_s;
    QTest::newRow("bought, and all of them stay")
        << u"Le groupe ferme un site à Tours. À Blois, 300 salariés sont concernés par le rachat."_s
        << u"300 salariés workforce"_s;
    QTest::newRow("some of the jobs, by trade")
        << u"Sa capacité est de 20 millions d'unités. 150 emplois directs sont annoncés, dont une soixantaine de cadres."_s
        << u"150 emplois jobs_created\nune soixantaine de cadres jobs_created"_s;
    QTest::newRow("heads of cattle") << u"Le site créera 5.000 emplois. Son cheptel atteindra 270.000 têtes."_s
                                     << u"5.000 emplois jobs_created"_s;
    QTest::newRow("contracts of apprentices") << u"La branche financera 78.000 contrats d'apprentissage."_s
                                              << u"78.000 contrats d'apprentissage trainees"_s;
    QTest::newRow("a list is not set off") << u"Le groupe supprimera 300 ouvriers, 40 cadres et 12 agents."_s
                                           << u"300 ouvriers jobs_cut\n40 cadres jobs_cut\n12 agents jobs_cut"_s;
    QTest::newRow("the whole that cuts are taken from")
        << u"Le motoriste va supprimer 9 000 emplois, sur un total de 52 000."_s
        << u"9 000 emplois jobs_cut\n52 000 workforce"_s;
    QTest::newRow("the whole that is still to come")
        << u"Le centre recrutera 300 agents pour commencer, sur un total de 800 prévu."_s
        << u"300 agents jobs_created\n800 jobs_created"_s;
    QTest::newRow("the young, hired") << u"L'usine embauchera 230 jeunes diplômés."_s
                                      << u"230 jeunes diplômés jobs_created"_s;
    QTest::newRow("the young, taught") << u"La fondation soutiendra la formation de 4.500 jeunes Ivoiriens."_s
                                       << u"4.500 jeunes Ivoiriens trainees"_s;
    QTest::newRow("engaged") << u"La clinique engage 80 infirmières."_s << u"80 infirmières jobs_created"_s;
    QTest::newRow("gives work already") << u"La coopérative donne directement du travail à 2.100 salariés."_s
                                        << u"2.100 salariés workforce"_s;
    QTest::newRow("firms that a zone will house") << u"La zone hébergera à terme une soixantaine d'équipementiers."_s
                                                  << u"une soixantaine d'équipementiers companies"_s;
    QTest::newRow("a general manager recruits nobody")
        << u"Le directeur général dirige une école de nouvelle génération, qui accueille 300 stagiaires."_s
        << u"300 stagiaires trainees"_s;
    QTest::newRow("called on for the works")
        << u"Le chantier fera appel à un millier d'ouvriers."_s << u"un millier d'ouvriers jobs_created"_s;
    QTest::newRow("said to employ") << u"Le groupe investit 30 M€ et dit employer 600 personnes."_s
                                    << u"30 M€ investment\n600 personnes workforce"_s;
    QTest::newRow("a cannery's name") << u"Conserve, farine et huile : 13.000 emplois directs sont attendus."_s
                                      << u"13.000 emplois jobs_created"_s;
    QTest::newRow("it keeps") << u"L'usine conserve 300 salariés."_s << u"300 salariés workforce"_s;
    QTest::newRow("a solar farm closes nothing")
        << u"La ferme solaire, la plus grande des fermes du pays, offrira 50 postes."_s
        << u"50 postes jobs_created"_s;
    QTest::newRow("a second stage may hit")
        << u"Le plan porte sur 300 licenciements. Une deuxième étape pourrait toucher 400 emplois."_s
        << u"300 licenciements jobs_cut\n400 emplois jobs_cut"_s;
    QTest::newRow("some work there, others will be hired")
        << u"Quelque 200 personnes y travaillent actuellement et 500 emplois directs seront créés."_s
        << u"Quelque 200 personnes workforce\n500 emplois jobs_created"_s;
    QTest::newRow("created or kept") << u"Ces décisions permettront de créer ou de maintenir 45 008 emplois."_s
                                     << u"45 008 emplois jobs_created"_s;
    QTest::newRow("what a branch stood for")
        << u"L'offshoring représentait plus de 130.000 emplois."_s << u"plus de 130.000 emplois workforce"_s;
    QTest::newRow("in danger") << u"Le syndicat évoque un millier d'emplois supplémentaires en danger."_s
                               << u"un millier d'emplois jobs_cut"_s;
    QTest::newRow("whose contracts end")
        << u"La laiterie annonce l'arrêt des contrats de travail de 886 intérimaires."_s
        << u"886 intérimaires jobs_cut"_s;
    QTest::newRow("taught, and no winners")
        << u"Le programme doit permettre de former 22.500 lauréats par an."_s << u"22.500 lauréats trainees"_s;
    QTest::newRow("firms that a zone has seen come")
        << u"La zone, qui s'étend sur 300 hectares, a vu s'installer 12 entreprises."_s
        << u"12 entreprises companies"_s;
    QTest::newRow("firms of a size") << u"Un fonds est destiné aux entreprises de 5 à 250 salariés."_s << QString();
    QTest::newRow("firms of a trade are counted")
        << u"Le pays compte 36 entreprises de transformation de cajou."_s << u"36 entreprises companies"_s;
    QTest::newRow("units of a branch") << u"Le secteur compte quelque 330 unités, des PME pour la plupart."_s
                                       << u"quelque 330 unités companies"_s;
    QTest::newRow("units that are made") << u"L'usine produira 330 unités de stockage par an."_s << QString();
    QTest::newRow("plants of a group") << u"Le groupe exploite 14 usines dans le pays."_s << QString();
    QTest::newRow("concerned by a closure")
        << u"Le groupe va fermer deux usines. Au total, 1.254 emplois sont concernés."_s
        << u"1.254 emplois jobs_cut"_s;
    QTest::newRow("who sells a division has its staff")
        << u"Le chimiste se sépare de sa division pigments. Il compte 11.000 employés."_s
        << u"11.000 employés workforce"_s;
    QTest::newRow("those who are kept") << u"L'usine a licencié 1.800 ouvriers ; les curateurs en gardent 650."_s
                                        << u"1.800 ouvriers jobs_cut\n650 workforce"_s;
    QTest::newRow("compared with today") << u"L'usine emploiera plus de 1.000 personnes, contre 620 aujourd'hui."_s
                                         << u"plus de 1.000 personnes jobs_created\n620 workforce"_s;
    QTest::newRow("gone already")
        << u"Depuis 2022, 1.700 personnes ont déjà quitté le groupe, qui supprime des postes."_s
        << u"1.700 personnes jobs_cut"_s;
    QTest::newRow("those who are left") << u"L'équipementier a supprimé 900 postes ; il lui en reste 3.100."_s
                                        << u"900 postes jobs_cut\n3.100 workforce"_s;
    QTest::newRow("in many countries")
        << u"L'usine ferme. Le groupe (4 milliards d'euros de ventes, 38.000 personnes dans 25 pays) s'en explique."_s
        << u"4 milliards d'euros revenue\n38.000 personnes workforce"_s;
    QTest::newRow("hoped for beside a staff")
        << u"La filiale, qui emploie 9.000 personnes, table sur 1.500 recrutements."_s
        << u"9.000 personnes workforce\n1.500 recrutements jobs_created"_s;
    QTest::newRow("subscribers") << u"La société revendique 300.000 soignants abonnés."_s << QString();
    QTest::newRow("who joins")
        << u"Le groupe ouvre deux centres. 2.500 collaborateurs rejoindront le groupe cette année, dont 600 à Oujda."_s
        << u"2.500 collaborateurs jobs_created\n600 jobs_created"_s;
    QTest::newRow("more of a staff")
        << u"L'effectif, de 150 salariés aujourd'hui, doit s'accroître d'une soixantaine de personnes."_s
        << u"150 salariés workforce\nune soixantaine de personnes jobs_created"_s;
    QTest::newRow("less of a staff")
        << u"Novatex traverse une mauvaise passe. Les effectifs fondront de 120 personnes."_s
        << u"120 personnes jobs_cut"_s;
    QTest::newRow("what a park will shelter")
        << u"Une fois rempli, le parc abritera 110 entreprises et quelque 8.500 emplois."_s
        << u"110 entreprises companies\nquelque 8.500 emplois jobs_created"_s;
    QTest::newRow("a verb left out")
        << u"Le ministère recrutera 5.000 enseignants, l'Agence verte 8.000 jeunes pour le reboisement et l'Agence de proximité (Asp) 10.000 auxiliaires."_s
        << u"5.000 enseignants jobs_created\n8.000 jeunes jobs_created\n10.000 auxiliaires jobs_created"_s;
    QTest::newRow("who has been through a school")
        << u"Quelque 15 000 élèves sont déjà passés par ses ateliers."_s << u"Quelque 15 000 élèves trainees"_s;
    QTest::newRow("some of a staff are taught")
        << u"L'usine compte 1.000 salariés. Près de 300 d'entre eux ont déjà été formés aux métiers de la batterie."_s
        << u"1.000 salariés workforce\nPrès de 300 trainees"_s;
    QTest::newRow("in whose favour a course is")
        << u"Novatex lance une formation au profit de 120 personnes."_s << u"120 personnes trainees"_s;
    QTest::newRow("who is there to be taught")
        << u"L'institut accueille aujourd'hui 300 stagiaires."_s << u"300 stagiaires trainees"_s;
    QTest::newRow("would be employed") << u"L'usine emploierait 120 jeunes à terme."_s
                                       << u"120 jeunes jobs_created"_s;
    QTest::newRow("a branch has its jobs")
        << u"Le secteur fournit 120 emplois dans la ville."_s << u"120 emplois workforce"_s;
    QTest::newRow("whose fate is at stake")
        << u"Novatex fermera son usine. Le sort de 120 salariés est en jeu."_s << u"120 salariés jobs_cut"_s;
    QTest::newRow("firms to be received")
        << u"L'intercommunale prépare l'accueil d'une quinzaine de sociétés autour du site."_s
        << u"une quinzaine de sociétés companies"_s;
    QTest::newRow("firms and how many they are")
        << u"Les coopératives tunisiennes sont au nombre de 350 et exportent."_s << u"350 companies"_s;
    QTest::newRow("a staff and how many they are")
        << u"Les salariés du site seront 120 en 2026."_s << u"120 workforce"_s;
    QTest::newRow("a staff that opens the text") << u"Ses salariés seront 120 en 2026."_s << u"120 workforce"_s;
    QTest::newRow("among a staff") << u"Novatex licenciera 120 ouvriers parmi ses 310 salariés."_s
                                   << u"120 ouvriers jobs_cut\n310 salariés workforce"_s;
    QTest::newRow("hired, and working already") << u"120 emplois seront créés et 310 personnes y travaillent."_s
                                                << u"120 emplois jobs_created\n310 personnes workforce"_s;
    QTest::newRow("so many at work") << u"Novatex recrutera 120 ingénieurs. Ils sont 310 à y travailler."_s
                                     << u"120 ingénieurs jobs_created\n310 workforce"_s;
    QTest::newRow("who is helped") << u"Novatex a une fondation. Elle a déjà aidé 120 artisans."_s << QString();
    QTest::newRow("who profits from a road")
        << u"Novatex bâtira une route. 120 personnes bénéficieront de la route."_s << QString();
    QTest::newRow("whom a congress brings together")
        << u"Novatex parraine un congrès. Le congrès rassemblera 120 experts."_s << QString();
    QTest::newRow("whom a train takes") << u"Novatex exploite une ligne. Le train transportera 120 personnes."_s
                                        << QString();
    QTest::newRow("who is in a hall") << u"Novatex bâtira une école. Une salle de 120 personnes sera aménagée."_s
                                      << QString();
    QTest::newRow("who gets a prize") << u"Novatex a son concours. 120 artisans ont été primés."_s << QString();
    QTest::newRow("who is on strike") << u"Novatex est à l'arrêt. 120 personnes sont en grève."_s << QString();
    QTest::newRow("branches of a firm") << u"Novatex exploite 24 centres d'appels dans le monde."_s << QString();
    QTest::newRow("firms of a branch, by their trade")
        << u"Le secteur compte 120 centres d'appels."_s << u"120 centres d'appels companies"_s;
    QTest::newRow("to give work, as a plan")
        << u"Novatex veut faire travailler 120 femmes."_s << u"120 femmes jobs_created"_s;
    QTest::newRow("indirectly") << u"Novatex créera 300 emplois directs et 120 indirectement."_s
                                << u"300 emplois jobs_created\n120 jobs_indirect"_s;
    QTest::newRow("indirect jobs and how many they are")
        << u"Novatex créera 300 emplois. Les emplois indirects sont estimés à 120."_s
        << u"300 emplois jobs_created\n120 jobs_indirect"_s;
    QTest::newRow("men of a supplier") << u"Le site emploie 300 salariés, auxquels s'ajoutent 120 sous-traitants."_s
                                       << u"300 salariés workforce\n120 sous-traitants workforce"_s;
    QTest::newRow("firms that supply") << u"Le constructeur travaille déjà avec douze sous-traitants."_s
                                       << u"douze sous-traitants companies"_s;
    QTest::newRow("concerned by the end of a plant")
        << u"L'usine sera fermée au printemps. Les 1.120 salariés du site sont concernés."_s
        << u"1.120 salariés jobs_cut"_s;
    QTest::newRow("concerned by a bonus")
        << u"Novatex versera une prime. Les 1.120 salariés du site sont concernés."_s
        << u"1.120 salariés workforce"_s;
    QTest::newRow("concerned by a sale")
        << u"Novatex a été rachetée par Cablor. Cela concerne 1.120 salariés."_s << u"1.120 salariés workforce"_s;
    QTest::newRow("concerned by a pause")
        << u"Novatex passera au chômage partiel en juin. 1.120 salariés seront concernés."_s
        << u"1.120 salariés workforce"_s;
    QTest::newRow("concerned where nobody buys")
        << u"Novatex ferme, faute de repreneur. La décision touche 1.120 salariés."_s << u"1.120 salariés jobs_cut"_s;
    QTest::newRow("who ends by the roadside")
        << u"Novatex fermera son usine. L'affaire laisse 1.120 salariés au bord de la route."_s
        << u"1.120 salariés jobs_cut"_s;
    QTest::newRow("lost by a decision") << u"Cette décision entraînera la perte de 70 emplois."_s
                                        << u"70 emplois jobs_cut"_s;
    QTest::newRow("lost by a move") << u"Le transfert des lignes va générer la perte d'une centaine d'emplois."_s
                                    << u"une centaine d'emplois jobs_cut"_s;
    QTest::newRow("lost, with an adjective")
        << u"Novatex causera la perte sèche de 120 emplois."_s << u"120 emplois jobs_cut"_s;
    QTest::newRow("created by a decision")
        << u"Cette décision entraînera la création de 70 emplois."_s << u"70 emplois jobs_created"_s;
    QTest::newRow("created in spite of a loss")
        << u"La perte de ce contrat permettra de créer 70 emplois."_s << u"70 emplois jobs_created"_s;
    QTest::newRow("whose share goes") << u"60 % des 200 salariés de l'usine seront licenciés."_s
                                      << u"200 salariés workforce"_s;
    QTest::newRow("whose half goes") << u"La moitié des 80 salariés de Novatex partiront."_s
                                     << u"80 salariés workforce"_s;
    QTest::newRow("whose quarter goes") << u"La direction supprimera un quart des 400 postes du site."_s
                                        << u"400 postes workforce"_s;
    QTest::newRow("who go") << u"Les 200 salariés de l'usine seront licenciés."_s << u"200 salariés jobs_cut"_s;
    QTest::newRow("whose share of what is cut")
        << u"60 % des 200 postes supprimés concernent le siège."_s << u"200 postes jobs_cut"_s;
    QTest::newRow("whose share of what is created")
        << u"La moitié des 500 emplois à créer seront à Tanger."_s << u"500 emplois jobs_created"_s;
    QTest::newRow("jobs taken over") << u"La reprise de 45 emplois est assurée par Cablor."_s
                                     << u"45 emplois workforce"_s;
    QTest::newRow("jobs taken over, by a court")
        << u"Le tribunal a confié la reprise de 45 emplois à Troyes à la société Cablor."_s
        << u"45 emplois workforce"_s;
    QTest::newRow("jobs taken over with a firm")
        << u"Cablor a obtenu la reprise de la société et de 45 emplois."_s << u"45 emplois workforce"_s;
    QTest::newRow("created by who takes over")
        << u"La reprise de l'activité permettra de créer 45 emplois."_s << u"45 emplois jobs_created"_s;
    QTest::newRow("created beside a takeover")
        << u"La reprise de l'usine et la création de 45 emplois sont annoncées."_s << u"45 emplois jobs_created"_s;
    QTest::newRow("a share of those who work")
        << u"L'usine représente un investissement de 50 millions de dollars et 300 emplois, soit 10 % de la population active."_s
        << u"50 millions de dollars investment\n300 emplois jobs_created"_s;
    QTest::newRow("half of those who work in a village")
        << u"Le site compte 300 emplois, soit la moitié de la population active du village."_s
        << u"300 emplois workforce"_s;
    QTest::newRow("those who work and who will")
        << u"Avec une population active de 30 000 personnes, la ville attend 300 emplois."_s
        << u"300 emplois jobs_created"_s;
    QTest::newRow("those who work") << u"La population active atteint 12 000 personnes."_s << QString();
    QTest::newRow("the number of jobs, with a modal")
        << u"Le nombre d'emplois créés devrait atteindre 2 000 en 2026."_s << u"2 000 jobs_created"_s;
    QTest::newRow("the number of cuts, with a modal")
        << u"Le nombre de postes supprimés pourrait dépasser 300."_s << u"dépasser 300 jobs_cut"_s;
    QTest::newRow("the number of jobs at risk")
        << u"Le nombre d'emplois menacés pourrait atteindre près de 450."_s << u"près de 450 jobs_cut"_s;
    QTest::newRow("what a share of lost jobs is taken of")
        << u"40 % des 500 postes seront supprimés. Un tiers des 300 emplois sont menacés."_s
        << u"500 postes workforce\n300 emplois workforce"_s;
    QTest::newRow("some of them are lost")
        << u"Une partie des 300 emplois disparaîtra. La plupart des 250 salariés perdront leur emploi."_s
        << u"300 emplois workforce\n250 salariés workforce"_s;
    QTest::newRow("a share of what is lost")
        << u"30 % des 500 licenciements toucheront Lille."_s << u"500 licenciements jobs_cut"_s;
    QTest::newRow("all of them are lost")
        << u"Les 300 emplois seront supprimés. L'arrêt entraînera le départ de la totalité des 863 salariés."_s
        << u"300 emplois jobs_cut\n863 salariés jobs_cut"_s;
    QTest::newRow("jobs to come against those of today")
        << u"Ce projet créera 1 000 postes, contre 250 aujourd'hui."_s
        << u"1 000 postes jobs_created\n250 workforce"_s;
    QTest::newRow("jobs made in two years") << u"Le groupe a créé 300 emplois en 2022, contre 200 un an plus tôt."_s
                                            << u"300 emplois jobs_created\n200 jobs_created"_s;
    QTest::newRow("a total number of jobs")
        << u"Le nombre total d'emplois du site atteindra 600 en 2026. Le nombre de postes sera ramené à 450."_s
        << u"600 workforce\n450 workforce"_s;
    QTest::newRow("a total of jobs") << u"Le total des postes s'élèvera à 600."_s << u"600 workforce"_s;
    QTest::newRow("a total made, and one lost")
        << u"Le nombre total d'emplois créés atteindra 600. Le total des suppressions de postes s'élève à 450."_s
        << u"600 jobs_created\n450 jobs_cut"_s;
    QTest::newRow("a staff that exceeds")
        << u"Le nombre de ses salariés dépasse 600. Le nombre total de salariés du groupe atteint 12 000."_s
        << u"dépasse 600 workforce\n12 000 workforce"_s;
    QTest::newRow("a total of jobs, counted by its noun")
        << u"Un total de 600 emplois sera créé."_s << u"600 emplois jobs_created"_s;
    QTest::newRow("totals of other things")
        << u"Le total des ventes atteindra 600. Le nombre total d'usines du groupe passera à 120."_s << QString();
    QTest::newRow("the number of visitors") << u"Le nombre de visiteurs devrait atteindre 2 000."_s << QString();
    QTest::newRow("a year behind the number of jobs")
        << u"Le nombre d'emplois créés devrait progresser en 2026."_s << QString();
    QTest::newRow("a sheet of facts") << u"Investissement : 45 MDH\nEmplois : 120\nLieu : Berrechid"_s
                                      << u"45 MDH investment\n120 jobs_created"_s;
    QTest::newRow("a sheet of facts, in other words")
        << u"Secteur : textile\nEmplois directs : 120\nSuperficie : 3 ha"_s << u"120 jobs_created"_s;
    QTest::newRow("a staff in a sheet of facts") << u"Effectif : 120\nLieu : Fès"_s << u"120 workforce"_s;
    QTest::newRow("no people in a sheet of facts") << u"Surface : 120\nLieu : Fès"_s << QString();
}

void TestPeopleKinds::people()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, kindOf), "kinds");
}

QTEST_GUILESS_MAIN(TestPeopleKinds)
#include "tst_peoplekinds.moc"
