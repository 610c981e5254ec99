// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

/// One plain sentence each, as somebody types it who tries the program. Announcements say a thing more than once, and
/// are read rightly without many a rule; here nothing else tells. Firms and deals are invented.
class TestPlainSentences final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

namespace {

/// A figure a line: "500 emplois jobs_created headline 2027 Novatex".
QString tell(const QString& text)
{
    const vigie::extraction::Extraction read = vigie::testing::read(text, kMay2024);
    const auto subjectOf = [&read](const vigie::extraction::ExtractedFigure& figure) {
        return figure.subject < 0
            ? u"-"_s
            : QString::fromStdString(read.actors[static_cast<std::size_t>(figure.subject)].name);
    };
    return figureLines(text, [&subjectOf](const vigie::extraction::ExtractedFigure& figure) {
        return QStringList{kindOf(figure), roleOf(figure), horizonOf(figure), subjectOf(figure)}.join(u' ');
    });
}

} // namespace

void TestPlainSentences::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("figures");

    QTest::newRow("money and jobs by a year")
        << u"Novatex va investir 300 millions d'euros dans son usine de Douai et créer 500 emplois d'ici 2027."_s
        << u"300 millions d'euros investment headline 2027 Novatex\n500 emplois jobs_created headline 2027 Novatex"_s;
    QTest::newRow("a part behind dont")
        << u"Le groupe Novatex annonce la création de 350 emplois à Casablanca, dont 120 ingénieurs."_s
        << u"350 emplois jobs_created headline - Novatex\n120 ingénieurs jobs_created part - Novatex"_s;
    QTest::newRow("cuts at two sites") << u"Novatex supprimera 1 254 postes à Cholet et Vannes."_s
                                       << u"1 254 postes jobs_cut headline - Novatex"_s;
    QTest::newRow("cuts at each of three sites")
        << u"Novatex supprime 200 emplois à Gand, 150 à Liège et 50 à Mons."_s
        << u"200 emplois jobs_cut headline - Novatex\n150 jobs_cut headline - Novatex\n50 jobs_cut headline - Novatex"_s;
    QTest::newRow("a round, and of whom") << u"Novatex a levé 12 millions d'euros auprès de Partech."_s
                                          << u"12 millions d'euros funding headline - Novatex"_s;
    QTest::newRow("a round, and what each of two gives")
        << u"Novatex a bouclé un tour de table de 5 M€ mené par Partech (3 M€) et Orange Ventures (2 M€)."_s
        << u"5 M€ funding headline - Novatex\n3 M€ funding part - Partech\n2 M€ funding part - Orange Ventures"_s;
    QTest::newRow("a bank's loan") << u"La Banque mondiale accorde un prêt de 250 millions de dollars au Maroc."_s
                                   << u"250 millions de dollars funding headline - Banque mondiale"_s;
    QTest::newRow("last year's turnover")
        << u"Le chiffre d'affaires de Novatex a atteint 84,7 milliards d'euros l'an dernier."_s
        << u"84,7 milliards d'euros revenue background - Novatex"_s;
    QTest::newRow("the staff, and more of them")
        << u"Novatex emploie 5 000 personnes à Kénitra et en recrutera 2 000 de plus."_s
        << u"5 000 personnes workforce background - Novatex\n2 000 jobs_created headline - Novatex"_s;
    QTest::newRow("what a port costs") << u"Le port de Nador coûtera 10 milliards de dirhams."_s
                                       << u"10 milliards de dirhams investment headline - -"_s;
    QTest::newRow("a level to come and today's")
        << u"L'usine emploiera 3 000 personnes en 2026, contre 1 800 aujourd'hui."_s
        << u"3 000 personnes jobs_created headline 2026 -\n1 800 workforce background - -"_s;
    QTest::newRow("shops and jobs") << u"Novatex ferme 16 magasins et supprime 900 emplois."_s
                                    << u"900 emplois jobs_cut headline - Novatex"_s;
    QTest::newRow("a grant of the state") << u"L'Etat versera une subvention de 45 millions d'euros à Novatex SA."_s
                                          << u"45 millions d'euros funding headline - Novatex SA"_s;
    QTest::newRow("direct and indirect jobs")
        << u"L'usine, un investissement de 400 millions de dirhams, a généré 460 emplois directs et 1 200 indirects."_s
        << u"400 millions de dirhams investment headline - -\n460 emplois jobs_created headline - -\n1 200 jobs_indirect headline - -"_s;
    QTest::newRow("a sheet of facts")
        << u"Emplois directs : 350\nEmplois indirects : 900\nInvestissement : 1 650 MDH\nDurée : 24 mois"_s
        << u"350 jobs_created headline - -\n900 jobs_indirect headline - -\n1 650 MDH investment headline - -"_s;
    QTest::newRow("a sheet of facts, the jobs last")
        << u"Montant : 200 millions de dirhams\nEmplois permanents : 35"_s
        << u"200 millions de dirhams investment headline - -\n35 jobs_created headline - -"_s;
    QTest::newRow("lines of running text")
        << u"Novatex va créer dans sa nouvelle usine de Tanger 350\nemplois directs et investir 90 millions d'euros."_s
        << u"350\nemplois jobs_created headline - Novatex\n90 millions d'euros investment headline - Novatex"_s;
    QTest::newRow("what was to be, given up in the sentence before")
        << u"Novatex annonce l'abandon de son projet. L'usine devait coûter 450 millions d'euros et créer 1 100 emplois."_s
        << u"450 millions d'euros investment background - Novatex\n1 100 emplois jobs_created background - Novatex"_s;
    QTest::newRow("what a plan foresaw, renounced")
        << u"Novatex renonce à son usine de Dakar. Le projet prévoyait 200 emplois."_s
        << u"200 emplois jobs_created background - Novatex"_s;
    QTest::newRow("what comes after all")
        << u"Le chantier avait été suspendu. L'usine, qui devait employer 300 personnes, en emploiera 350."_s
        << u"300 personnes jobs_created background - -\n350 jobs_created headline - -"_s;
    QTest::newRow("an order won") << u"Novatex a remporté un contrat de 120 millions d'euros auprès de la SNCF."_s
                                  << u"120 millions d'euros contract headline - Novatex"_s;
    QTest::newRow("a lender behind a dateline") << u"Rabat - La BERD prête 40 millions d'euros à Novatex."_s
                                                << u"40 millions d'euros funding headline - BERD"_s;
    QTest::newRow("a bulleted list of figures")
        << u"Novatex annonce :\n• 120 emplois directs\n• 18 millions d'euros d'investissement"_s
        << u"120 emplois jobs_created headline - Novatex\n18 millions d'euros investment headline - Novatex"_s;
    QTest::newRow("a conversion further on")
        << u"Novatex investira 120 milliards de FCFA au Sénégal d'ici 2027, soit près de 183 millions d'euros."_s
        << u"120 milliards de FCFA investment headline 2027 Novatex"_s;
    QTest::newRow("a conversion behind a town")
        << u"Novatex investit 500 millions de dirhams à Kénitra, soit l'équivalent de 46 millions d'euros."_s
        << u"500 millions de dirhams investment headline - Novatex"_s;
    QTest::newRow("a conversion behind who gave it")
        << u"Novatex lève 12 millions d'euros auprès de Partech, soit un peu plus de 13 millions de dollars."_s
        << u"12 millions d'euros funding headline - Novatex"_s;
    QTest::newRow("no conversion: another thing")
        << u"Novatex investit 40 millions d'euros à Nador, soit un contrat de 300 millions de dirhams."_s
        << u"40 millions d'euros investment headline - Novatex\n300 millions de dirhams contract headline - Novatex"_s;
    QTest::newRow("a denial of a body") << u"Le ministère dément la suppression de 500 postes."_s
                                        << u"500 postes jobs_cut background - -"_s;
    QTest::newRow("a denial of an agency")
        << u"L'agence nationale dément la création de 200 emplois."_s << u"200 emplois jobs_created background - -"_s;
    QTest::newRow("a denial of a firm") << u"Novatex a démenti la suppression de 500 postes."_s
                                        << u"500 postes jobs_cut background - Novatex"_s;
    QTest::newRow("two towns")
        << u"Novatex recrute 200 conseillers à Agadir et 150 à Fès."_s
        << u"200 conseillers jobs_created headline - Novatex\n150 jobs_created headline - Novatex"_s;
    QTest::newRow("a country's exports")
        << u"Les exportations du Maroc ont atteint 141 milliards de dirhams en 2023."_s
        << u"141 milliards de dirhams exports background - -"_s;
    QTest::newRow("approved projects")
        << u"La commission a validé 31 projets pour 4,2 milliards de dirhams, devant créer 5 600 emplois."_s
        << u"4,2 milliards de dirhams investment headline - -\n5 600 emplois jobs_created headline - -"_s;
    QTest::newRow("hired this year") << u"Novatex prévoit 3 000 embauches en 2025."_s
                                     << u"3 000 embauches jobs_created headline 2025 Novatex"_s;
    QTest::newRow("trains for a railway") << u"La SNCF a acheté vingt rames à Alstom pour 45 millions d'euros."_s
                                          << u"45 millions d'euros contract headline - SNCF"_s;
    QTest::newRow("an order won from a client")
        << u"L'usine Vadrix de Gosselies a remporté auprès de la SNCF une commande de 240 millions d'euros."_s
        << u"240 millions d'euros contract headline - Vadrix"_s;
    QTest::newRow("two years before")
        << u"Novatex va recruter 1 200 personnes, après 1 000 embauches en 2023 et 900 en 2022."_s
        << u"1 200 personnes jobs_created headline - Novatex\n1 000 embauches jobs_created background - Novatex\n900 jobs_created background - Novatex"_s;
    QTest::newRow("what new posts are made of")
        << u"Novatex recrutera 900 personnes. Ces postes se répartissent entre 600 opérateurs et 300 techniciens."_s
        << u"900 personnes jobs_created headline - Novatex\n600 opérateurs jobs_created part - Novatex\n300 techniciens jobs_created part - Novatex"_s;
    QTest::newRow("staff of what closes") << u"Le site Novatex de Sedan, qui compte 310 salariés, fermera fin 2026."_s
                                          << u"310 salariés workforce background - Novatex"_s;
    QTest::newRow("a takeover") << u"Pour 45 millions d'euros, Novatex a acquis Brandt."_s
                                << u"45 millions d'euros contract headline - Novatex"_s;
    QTest::newRow("the size of who hires")
        << u"Avec 310 salariés, Novatex recrutera 120 ingénieurs."_s
        << u"310 salariés workforce background - Novatex\n120 ingénieurs jobs_created headline - Novatex"_s;
    QTest::newRow("the size of a plant")
        << u"L'usine de 310 salariés supprimera 120 postes."_s
        << u"310 salariés workforce background - -\n120 postes jobs_cut headline - -"_s;
    QTest::newRow("staff in a relative clause")
        << u"Novatex, qui emploie 157 000 personnes, supprimera 10 000 postes en Europe d'ici 2028."_s
        << u"157 000 personnes workforce background - Novatex\n10 000 postes jobs_cut headline 2028 Novatex"_s;
    QTest::newRow("parts in brackets")
        << u"Novatex créera 400 emplois (120 à Fès et 280 à Salé)."_s
        << u"400 emplois jobs_created headline - Novatex\n120 jobs_created part - Novatex\n280 jobs_created part - Novatex"_s;
    QTest::newRow("parts behind a colon")
        << u"Novatex investit 1 milliard d'euros : 400 millions à Vitry et 100 millions à Lyon."_s
        << u"1 milliard d'euros investment headline - Novatex\n400 millions investment part - Novatex\n100 millions investment part - Novatex"_s;
    QTest::newRow("every year") << u"Chaque année, Novatex recrute 350 personnes en France."_s
                                << u"350 personnes jobs_created background - Novatex"_s;
    QTest::newRow("on the strength of")
        << u"Fort d'un chiffre d'affaires de 90 millions d'euros, Novatex investit 15 millions d'euros dans une ligne."_s
        << u"90 millions d'euros revenue background - Novatex\n15 millions d'euros investment headline - Novatex"_s;
    QTest::newRow("a programme so far") << u"Lancé en 2015, le programme a permis de créer 12 000 emplois."_s
                                        << u"12 000 emplois jobs_created background - -"_s;
    QTest::newRow("given up")
        << u"Novatex renonce à son usine de Slough, un projet de 30 milliards d'euros et 3 000 emplois."_s
        << u"30 milliards d'euros investment background - Novatex\n3 000 emplois jobs_created background - Novatex"_s;
    QTest::newRow("bought some years ago")
        << u"Novatex va investir 60 millions d'euros dans cette usine rachetée 40 millions d'euros en 2020."_s
        << u"60 millions d'euros investment headline - Novatex\n40 millions d'euros investment background - Novatex"_s;
    QTest::newRow("a goal") << u"Le plan prévoit 12 000 emplois en 2030, soit deux fois plus qu'en 2020."_s
                            << u"12 000 emplois jobs_created headline 2030 -"_s;
    QTest::newRow("firms and jobs")
        << u"Une centaine d'entreprises devraient s'installer dans la zone, avec 15 000 emplois à la clé."_s
        << u"Une centaine d'entreprises companies headline - -\n15 000 emplois jobs_created headline - -"_s;
    QTest::newRow("trained") << u"Novatex formera 5 000 jeunes au numérique."_s
                             << u"5 000 jeunes trainees headline - Novatex"_s;
    QTest::newRow("no figure: a loss") << u"Novatex a perdu 11,8 milliards de dollars en 2024."_s << QString();
    QTest::newRow("no figure: a wage") << u"Le salaire minimum passera à 3 500 dirhams."_s << QString();
    QTest::newRow("no figure: a profit")
        << u"Novatex réalise un bénéfice de 9,5 milliards de dirhams."_s << QString();
    QTest::newRow("no figure: goods") << u"La production atteindra 500 000 voitures par an."_s << QString();
}

void TestPlainSentences::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, figures);
    QCOMPARE(tell(text), figures);
}

QTEST_GUILESS_MAIN(TestPlainSentences)
#include "tst_plainsentences.moc"
