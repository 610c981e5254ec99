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
    QTest::newRow("direct and indirect in one")
        << u"Le projet créera 12 000 emplois directs et indirects."_s << u"12 000 emplois jobs_created"_s;
    QTest::newRow("cut") << u"Le distributeur va supprimer plus de 2 280 emplois."_s
                         << u"plus de 2 280 emplois jobs_cut"_s;
    QTest::newRow("cut, said softly") << u"L'usine se séparera de 130 employés."_s << u"130 employés jobs_cut"_s;
    QTest::newRow("trainees") << u"Le programme doit former 3 545 jeunes."_s << u"3 545 jeunes trainees"_s;
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
    const Extraction extraction = testing::read(text, kMay2024);
    QStringList found;
    for (const ExtractedFigure& figure : extraction.figures)
        found << (figure.subject < 0
                      ? u"-"_s
                      : QString::fromStdString(extraction.actors[static_cast<std::size_t>(figure.subject)].name));
    QTEST(found.join(u' '), "subjects");
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
