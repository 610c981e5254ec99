// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's list of patterns that it must read, by number: here those that take the whole engine. How amounts,
// counts, ranges and dates are read (1 to 46) is in tst_money, tst_counts, tst_ranges, tst_modifiers and tst_dates
// under the same numbers.

#include "tests/models/extraction/support/figurecase.h"
#include "tests/models/extraction/support/namecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::extraction;

class TestPatterns : public QObject
{
    Q_OBJECT

private slots:
    void figures_data();
    void figures();
    void names_data();
    void names();
};

void TestPatterns::figures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");

    QTest::newRow("14 what the millions count")
        << u"Le port traite 3 millions de passagers et 175 millions de tonnes."_s << QString();
    QTest::newRow("14 dirhams left out")
        << u"Le groupe investira 300 millions de dirhams, dont 175 millions à Fès."_s
        << u"300 millions de dirhams investment headline\n175 millions investment part"_s;
    QTest::newRow("14 what grows by a number has no currency")
        << u"Le coût est de 250 MDH ; l'emploi, lui, progresserait de 400."_s << u"250 MDH investment headline"_s;
    QTest::newRow("15 a conversion is no second figure")
        << u"L'usine coûtera 3,4 milliards de dirhams (environ 300 millions d'euros)."_s
        << u"3,4 milliards de dirhams investment headline"_s;
    QTest::newRow("15 a share in brackets is one")
        << u"L'usine coûtera 3,4 milliards de dirhams (dont 300 millions de dirhams pour le terrain)."_s
        << u"3,4 milliards de dirhams investment headline\n300 millions de dirhams investment part"_s;
    QTest::newRow("19 a yearly rate")
        << u"L'usine paiera 10 M€ par an de loyer et 1.500 DH par mois et par personne."_s << QString();
    QTest::newRow("19 a price a square metre")
        << u"Le terrain est cédé à 300 DH/m² aux investisseurs."_s << QString();
    QTest::newRow("19 an amount by a firm")
        << u"Un investissement de 10 M€ par la société Alvina est prévu."_s << u"10 M€ investment headline"_s;
    QTest::newRow("20 capital, output of a country")
        << u"La société au capital de 10.000.000 DH opère dans un pays dont le PIB atteint 140 milliards de dollars."_s
        << QString();
    QTest::newRow("20 an investment beside the capital")
        << u"La société est au capital de 10.000.000 DH. Elle investira 30 MDH à Fès."_s
        << u"30 MDH investment headline"_s;
    QTest::newRow("21 no number") << u"Le projet créera plusieurs centaines d'emplois et coûtera quelques millions."_s
                                  << QString();
    QTest::newRow("21 a number behind no number")
        << u"Après plusieurs centaines de visites, le groupe créera 300 emplois."_s
        << u"300 emplois jobs_created headline"_s;
    QTest::newRow("22 so many tranches of so much")
        << u"La banque prêtera trois tranches de 50 M€ à l'office."_s << u"50 M€ funding headline"_s;
    QTest::newRow("22 tranches of no amount") << u"Le projet sera mené en trois tranches."_s << QString();
    QTest::newRow("23 respectively") << u"La fonderie et la filature coûteront respectivement 20 et 30 M€."_s
                                     << u"20 investment headline\n30 M€ investment headline"_s;
    QTest::newRow("23 each its own unit")
        << u"L'usine représente 20 M€ et 300 emplois respectivement pour l'État et la région."_s
        << u"20 M€ investment headline\n300 emplois jobs_created headline"_s;
    QTest::newRow("25 a share without its noun") << u"Le site créera 500 emplois, dont 178 à Sfax."_s
                                                 << u"500 emplois jobs_created headline\n178 jobs_created part"_s;
    QTest::newRow("25 a number of something else")
        << u"Le site compte 30 lignes, dont 12 automatisées."_s << QString();
    QTest::newRow("27 hired") << u"Le groupe va recruter 250 ingénieurs."_s
                              << u"250 ingénieurs jobs_created headline"_s;
    QTest::newRow("27 there") << u"Le groupe emploie 250 ingénieurs."_s << u"250 ingénieurs workforce background"_s;
    QTest::newRow("27 trained") << u"Le programme va former 250 ingénieurs."_s
                                << u"250 ingénieurs trainees headline"_s;
    QTest::newRow("28 days of work") << u"Le chantier représentera 9,9 millions de journées de travail."_s
                                     << QString();
    QTest::newRow("28 indirect ones apart") << u"Le projet créera 500 emplois directs et 1 500 indirects."_s
                                            << u"500 emplois jobs_created headline\n1 500 jobs_indirect headline"_s;
    QTest::newRow("32 jobs kept") << u"L'accord permettra de préserver 300 emplois et d'en pérenniser 120."_s
                                  << u"300 emplois workforce background"_s;
    QTest::newRow("32 kept and created") << u"L'accord permettra de maintenir 300 emplois et d'en créer 120."_s
                                         << u"300 emplois workforce background\n120 jobs_created headline"_s;
    QTest::newRow("33 parted with") << u"Le fabricant se séparera de 130 salariés."_s
                                    << u"130 salariés jobs_cut headline"_s;
    QTest::newRow("33 added to earlier cuts")
        << u"Le fabricant supprimera 250 emplois. Ils s'ajoutent aux 1500 suppressions déjà annoncées."_s
        << u"250 emplois jobs_cut headline\n1500 suppressions jobs_cut background"_s;
    QTest::newRow("33 denied") << u"La direction assure que l'usine ne supprimera aucun des 300 postes."_s
                               << u"300 postes workforce background"_s;
    QTest::newRow("34 a change") << u"Le site passera de 350 à 850 employés."_s
                                 << u"350 workforce background\n850 employés workforce background"_s;
    QTest::newRow("34 a range") << u"Le site emploiera 350 à 850 personnes."_s
                                << u"350 à 850 personnes jobs_created headline"_s;
    QTest::newRow("35 doubled") << u"Le groupe compte doubler son effectif, avec un emploi direct pour 5 indirects."_s
                                << QString();
    QTest::newRow("35 two jobs of three")
        << u"Deux emplois sur trois seront pourvus à Fès, et 3 postes sur 5 par des femmes."_s << QString();
    QTest::newRow("35 so many of those there") << u"L'usine supprimera 130 emplois sur les 400 qu'elle compte."_s
                                               << u"130 emplois jobs_cut headline\n400 workforce background"_s;
    QTest::newRow("36 firms that tell a story")
        << u"Quatre entreprises ont signé 12 conventions devant deux sociétés témoins."_s << QString();
    QTest::newRow("36 firms of a sector")
        << u"Le secteur compte 1 320 entreprises."_s << u"1 320 entreprises companies background"_s;
    QTest::newRow("38 years") << u"Le plan court entre 2022 et 2024."_s << QString();
    QTest::newRow("38 a range of jobs") << u"Le site créera 1 000-1 200 emplois."_s
                                        << u"1 000-1 200 emplois jobs_created headline"_s;
    QTest::newRow("40 ten per cent more") << u"Le groupe recrute 10 % de plus que l'an passé."_s << QString();
    QTest::newRow("40 so many more") << u"Le groupe créera plus de 500 emplois de plus à Lens."_s
                                     << u"plus de 500 emplois jobs_created headline"_s;
    QTest::newRow("41 by a year") << u"Le groupe créera 200 emplois à l'horizon 2027."_s
                                  << u"200 emplois jobs_created headline 2027"_s;
    QTest::newRow("41 a year gone by") << u"Le groupe a créé 200 emplois en 2019."_s
                                       << u"200 emplois jobs_created headline"_s;
    QTest::newRow("42 a span") << u"Le groupe investira 60 M€ entre 2025 et 2027."_s
                               << u"60 M€ investment headline 2025-2027"_s;
    QTest::newRow("42 a span gone by") << u"Le groupe a investi 60 M€ entre 2014 et 2017."_s
                                       << u"60 M€ investment headline"_s;
    QTest::newRow("43 a duration") << u"Le groupe investira 60 M€ sur cinq ans."_s << u"60 M€ investment headline"_s;
    QTest::newRow("43 a term that names no year")
        << u"Le groupe créera 200 emplois d'ici cinq ans."_s << u"200 emplois jobs_created headline"_s;
    QTest::newRow("44 the same year")
        << u"Le groupe vise 200 emplois en 2027 ; les exportations du site devraient atteindre 40 M€ la même année."_s
        << u"200 emplois jobs_created headline 2027\n40 M€ exports headline 2027"_s;
    QTest::newRow("44 in the end") << u"Le groupe créera 200 emplois à terme."_s
                                   << u"200 emplois jobs_created headline"_s;
    QTest::newRow("45 a nearer one wins")
        << u"Le groupe créera 2.500 emplois d'ici 2030, dont 1.000 d'ici 2026."_s
        << u"2.500 emplois jobs_created headline 2030\n1.000 jobs_created part 2026"_s;
    QTest::newRow("45 a due of something else") << u"Le groupe créera 200 emplois. La route sera prête d'ici 2027."_s
                                                << u"200 emplois jobs_created headline"_s;
    QTest::newRow("46 an opening") << u"L'usine de 200 emplois ouvrira en 2026."_s
                                   << u"200 emplois jobs_created headline"_s;
    QTest::newRow("46 the name of a plan")
        << u"La Vision 2030 inspire ce projet de 60 M€."_s << u"60 M€ investment headline"_s;
    QTest::newRow("60 total behind its parts")
        << u"Le premier site créera 3000 emplois et le second 525. Au total, 3525 emplois sont attendus."_s
        << u"3000 emplois jobs_created part\n525 jobs_created part\n3525 emplois jobs_created headline"_s;
    QTest::newRow("60 total before its parts")
        << u"La région a validé 900 MDH de projets. L'industrie représente 600 MDH et le tourisme 300 MDH."_s
        << u"900 MDH investment headline\n600 MDH investment part\n300 MDH investment part"_s;
    QTest::newRow("60 parts of no total") << u"Le groupe investira 600 MDH à Fès. Il créera 300 emplois."_s
                                          << u"600 MDH investment headline\n300 emplois jobs_created headline"_s;
    QTest::newRow("61 a share of context") << u"Le secteur exporte pour 13 Mrds DH, dont 360 MDH pour l'ingénierie."_s
                                           << u"13 Mrds DH exports background\n360 MDH exports background"_s;
    QTest::newRow("61 a share of the news") << u"Le projet mobilise 800 MDH, dont 360 MDH de la région de Fès."_s
                                            << u"800 MDH investment headline\n360 MDH investment part"_s;
    QTest::newRow("62 a round-up")
        << u"La société Alvina investira 40 M€ à Lens. La société Brevia investira 25 M€ à Metz."_s
        << u"40 M€ investment headline\n25 M€ investment headline"_s;
    QTest::newRow("62 shares of one envelope")
        << u"L'État répartit une enveloppe de 65 M€ : 40 M€ pour la société Alvina et 25 M€ pour la société Brevia."_s
        << u"65 M€ funding headline\n40 M€ funding part\n25 M€ funding part"_s;
    QTest::newRow("63 against the first edition")
        << u"Le salon a généré 2 milliards d'euros de contrats, contre 1,2 milliard lors de la première édition."_s
        << u"2 milliards d'euros contract headline\n1,2 milliard contract background"_s;
    QTest::newRow("63 since") << u"Le groupe investira 40 M€ à Lens. Il a investi 300 M€ depuis 2016."_s
                              << u"40 M€ investment headline\n300 M€ investment background"_s;
    QTest::newRow("63 from a town, not since a year")
        << u"Depuis Rabat, le groupe a annoncé qu'il investira 40 M€ à Lens."_s << u"40 M€ investment headline"_s;
    QTest::newRow("63 recalled") << u"Le groupe investira 40 M€ à Lens. Rappelons qu'il emploie 1.200 personnes."_s
                                 << u"40 M€ investment headline\n1.200 personnes workforce background"_s;
    QTest::newRow("64 a plan's goal as context")
        << u"Le groupe investira 40 M€ à Lens. Le projet s'inscrit dans une stratégie nationale qui vise 20.000 emplois d'ici 2030."_s
        << u"40 M€ investment headline\n20.000 emplois jobs_created background 2030"_s;
    QTest::newRow("64 a plan's goal as the news")
        << u"Le ministre a lancé mardi un plan qui doit créer 20.000 emplois d'ici 2030."_s
        << u"20.000 emplois jobs_created headline 2030"_s;
    QTest::newRow("65 told again in round figures")
        << u"Le projet créera 3 525 emplois. Ces plus de 3 500 emplois seront pourvus à Fès."_s
        << u"3 525 emplois jobs_created headline"_s;
    QTest::newRow("65 equal figures of two things")
        << u"La société Alvina recrutera 300 personnes à Lens. La société Brevia recrutera 300 personnes à Metz."_s
        << u"300 personnes jobs_created headline\n300 personnes jobs_created headline"_s;
    QTest::newRow("66 the sector's total in a speech")
        << u"Le groupe investira 40 M€ à Lens. « Le secteur emploie 220.000 personnes », a rappelé le ministre."_s
        << u"40 M€ investment headline\n220.000 personnes workforce background"_s;
    QTest::newRow("66 about the firm")
        << u"Le groupe investira 40 M€ à Lens.\n\nÀ propos d'Alvina : le groupe a réalisé un chiffre d'affaires de 2 milliards d'euros en 2023 et emploie 9.000 personnes."_s
        << u"40 M€ investment headline\n2 milliards d'euros revenue background\n9.000 personnes workforce background"_s;
    QTest::newRow("66 turnover to come")
        << u"La nouvelle usine devrait générer un chiffre d'affaires additionnel de 914 MDH."_s
        << u"914 MDH revenue headline"_s;
    QTest::newRow("67 loan and cost") << u"La banque accorde un prêt de 100 M€ pour un projet de 300 M€."_s
                                      << u"100 M€ funding headline\n300 M€ investment headline"_s;
    QTest::newRow("67 aid within a cost")
        << u"L'usine coûtera 1,2 milliard de dollars. L'État accorde une aide de 240 millions."_s
        << u"1,2 milliard de dollars investment headline\n240 millions funding headline"_s;
    QTest::newRow("68 nothing")
        << u"Le ministre a salué mardi la qualité du dialogue entre les deux pays et visité trois stands."_s
        << QString();
    QTest::newRow("68 figures of one kind alone") << u"Le groupe recrutera 90 personnes à Fès, sans autre chiffre."_s
                                                  << u"90 personnes jobs_created headline"_s;
}

void TestPatterns::figures()
{
    QFETCH(QString, text);
    const auto tell = [](const ExtractedFigure& figure) -> QString {
        const QString horizon = figure.horizon.empty() ? QString() : u' ' + vigie::testing::horizonOf(figure);
        return vigie::testing::kindOf(figure) + u' ' + vigie::testing::roleOf(figure) + horizon;
    };
    QTEST(vigie::testing::figureLines(text, tell), "read");
}

void TestPatterns::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("actors");
    QTest::addColumn<QString>("places");

    QTest::newRow("47 initial and title") << u"M. Ryad Mezzour a reçu J.M Boulard. M. Mezzour a salué le projet."_s
                                          << u"person Ryad Mezzour = M. Mezzour\nperson J.M Boulard"_s << QString();
    QTest::newRow("47 a title ends no sentence") << u"Le ministre a reçu M. Mezzour et Mme Renaud-Basso à Rabat."_s
                                                 << u"person M. Mezzour\nperson Renaud-Basso"_s << u"Rabat"_s;
    QTest::newRow("47 a full stop behind a word ends one")
        << u"Il a reçu Karim Bennis. Nadia Tazi a signé."_s << u"person Karim Bennis\nperson Nadia Tazi"_s
        << QString();
    QTest::newRow("48 particles") << u"Luca de Meo et Mohamed El Bouari ont visité l'usine."_s
                                  << u"person Luca de Meo\nperson Mohamed El Bouari"_s << QString();
    QTest::newRow("48 a town behind de")
        << u"L'usine Renault de Tanger recrutera."_s << u"company Renault"_s << u"Tanger"_s;
    QTest::newRow("48 surname in capitals")
        << u"Le ministre Ryad MEZZOUR a inauguré l'usine."_s << u"person Ryad MEZZOUR"_s << QString();
    QTest::newRow("49 a function is no name")
        << u"Le directeur général et la ministre ont inauguré l'usine."_s << QString() << QString();
    QTest::newRow("49 the name before its function")
        << u"Omar Kettani, Directeur général, a inauguré l'usine."_s << u"person Omar Kettani"_s << QString();
    QTest::newRow("50 acronym in brackets")
        << u"L'Agence nationale de promotion de l'emploi et des compétences (ANAPEC) recrutera. L'ANAPEC s'y engage."_s
        << u"public_body Agence nationale de promotion de l'emploi et des compétences = ANAPEC"_s << QString();
    QTest::newRow("50 a bracket that is no acronym")
        << u"La société Alvina (Drôme) recrutera."_s << u"company Alvina"_s << u"Drôme"_s;
    QTest::newRow("51 one ministry of two fields")
        << u"Le Ministère de l'Industrie et du Commerce a signé."_s
        << u"public_body Ministère de l'Industrie et du Commerce"_s << QString();
    QTest::newRow("51 no ministry by name")
        << u"Le ministère a signé, et le ministre de l'Industrie l'a salué."_s << QString() << QString();
    QTest::newRow("51 ends at its verb")
        << u"L'Agence marocaine de développement des investissements suivra le projet."_s
        << u"public_body Agence marocaine de développement des investissements"_s << QString();
    QTest::newRow("52 parent and subsidiary") << u"La société Alvina Maroc, filiale d'Alvina France, recrutera."_s
                                              << u"company Alvina Maroc\ncompany Alvina France"_s << QString();
    QTest::newRow("52 a short form is no second firm")
        << u"Le groupe Alvina Technologies recrutera. Alvina s'y engage."_s
        << u"company Alvina Technologies = Alvina"_s << QString();
    QTest::newRow("53 a country is no actor")
        << u"Le Maroc et Rabat attirent les usines."_s << QString() << u"Maroc, Rabat"_s;
    QTest::newRow("53 a site for its firm")
        << u"ST Bouskoura recrutera 300 personnes."_s << u"company ST Bouskoura"_s << QString();
    QTest::newRow("54 a common word")
        << u"La société Orange recrutera à Safi. Les oranges du Souss se vendent bien."_s << u"company Orange"_s
        << u"Safi, Souss"_s;
    QTest::newRow("55 a product is no actor")
        << u"L'usine produira des pièces de l'A320 et du moteur LEAP."_s << QString() << QString();
    QTest::newRow("55 a plan is no actor")
        << u"Le projet relève du Plan d'accélération industrielle."_s << QString() << QString();
    QTest::newRow("55 a firm of a product's name")
        << u"La société Leap recrutera."_s << u"company Leap"_s << QString();
    QTest::newRow("56 an ampersand") << u"La société Pratt & Whitney Maroc recrutera."_s
                                     << u"company Pratt & Whitney Maroc"_s << QString();
    QTest::newRow("56 an ampersand of common words")
        << u"L'usine produira des cartes électroniques & des produits finis."_s << QString() << QString();
    QTest::newRow("57 demonym before the name")
        << u"L'allemand Merck investira à Molsheim."_s << u"company Merck"_s << u"Molsheim"_s;
    QTest::newRow("57 a demonym without a name")
        << u"Le groupe allemand recrutera à Molsheim."_s << QString() << u"Molsheim"_s;
    QTest::newRow("58 named after a king") << u"L'Université Mohammed VI Polytechnique formera des ingénieurs."_s
                                           << u"education Université Mohammed VI Polytechnique"_s << QString();
    QTest::newRow("58 the king himself")
        << u"Le roi Mohammed VI a inauguré l'usine."_s << u"person Mohammed VI"_s << QString();
    QTest::newRow("59 coordinated with their places")
        << u"La société Edwards, à Horw, et la société Rockwell, à Aarau, recruteront."_s
        << u"company Edwards\ncompany Rockwell"_s << u"Horw, Aarau"_s;
    QTest::newRow("59 a list of places")
        << u"Le groupe recrutera à Fès, Rabat et Agadir."_s << QString() << u"Fès, Rabat, Agadir"_s;
}

void TestPatterns::names()
{
    QFETCH(QString, text);
    QTEST(vigie::actorsOf(text).join(u'\n'), "actors");
    QTEST(vigie::placesOf(text).join(u", "_s), "places");
}

QTEST_GUILESS_MAIN(TestPatterns)
#include "tst_patterns.moc"
