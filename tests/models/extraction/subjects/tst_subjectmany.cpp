// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/subjectcase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// What several do together, or a trade, or nobody that is named.
class TestSubjectMany final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestSubjectMany::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("subjects"); // of each figure, in order; empty = nobody's

    QTest::newRow("several together")
        << u"Bellavia SA s'installe à Fès. À elles trois, les usines emploieront 300 personnes."_s
        << QStringList{QString()};
    QTest::newRow("two by one verb") << u"Bellavia SA et Corvetto SA investiront 40 millions de dirhams à Fès."_s
                                     << QStringList{QString()};
    QTest::newRow("a ministry signs with the firm, and shares nothing")
        << u"Le ministère de l'Industrie et Bellavia SA ont paraphé un accord de 40 millions de dirhams pour une usine."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("what two announced together is no one's")
        << u"Bellavia SA et le groupe chinois Corvetto ont annoncé une usine à Fès. Le projet créera 300 emplois."_s
        << QStringList{QString()};
    QTest::newRow("... and later one's own")
        << u"Bellavia SA et le groupe chinois Corvetto ont annoncé une usine à Fès. Corvetto emploie 300 personnes."_s
        << QStringList{u"Corvetto"_s};
    QTest::newRow("two whom a verb in the singular does not join")
        << u"Bellavia SA, que Corvetto SA détient, bâtit une usine à Fès. Le projet créera 300 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a group's members, with their prepositions")
        << u"Le chantier revient à un groupement composé de Bellavia SA et de Corvetto SA, pour 40 millions de dirhams."_s
        << QStringList{QString()};
    QTest::newRow("a joint venture of two is one")
        << u"Le terminal est exploité par Dorsalis SA, la coentreprise de Bellavia SA et de Corvetto SA. L'ouvrage a "
           u"coûté 40 millions de dirhams."_s
        << QStringList{u"Dorsalis SA"_s};
    QTest::newRow("the branch, in a clause of its own")
        << u"Bellavia SA construit une usine à Fès. M. Alami a rappelé que l'automobile avait créé 85 000 emplois."_s
        << QStringList{QString()};
    QTest::newRow("the branch goes on")
        << u"Bellavia SA construit une usine à Fès. Le secteur aéronautique compte 100 entreprises. Ses exportations "
           u"ont atteint 6 milliards de dirhams."_s
        << QStringList{QString(), QString()};
    QTest::newRow("the branch, as its firm knows it")
        << u"Bellavia SA construit une usine à Fès. La maison connaît bien le secteur. Elle emploie 300 personnes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("one of the largest of the branch")
        << u"Bellavia SA construit une usine à Fès. L'investissement atteint 40 millions de dirhams, l'un des plus "
           u"importants jamais consentis dans le secteur."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a list ends behind its et")
        << u"Coentreprise de Corvetto SA et de Dorsalis SA, Bellavia SA investira 40 millions de dirhams à Fès."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a topic of its own, among several")
        << u"Bellavia SA mettra 200 millions de dirhams dans une usine et recrutera 300 personnes. Quant au français "
           u"Corvetto, il y fera des pièces, moyennant 300 millions de dirhams et 700 emplois."_s
        << QStringList{u"Bellavia SA"_s, u"Bellavia SA"_s, u"Corvetto"_s, u"Corvetto"_s};
    QTest::newRow("what a national programme has") << u"Bellavia SA construit une station à Fès. Elle fait partie du "
                                                      u"Programme national d'eau potable, dont le coût "
                                                      u"a été porté à 143 milliards de dirhams."_s
                                                   << QStringList{QString()};
    QTest::newRow("what the firm does within a programme")
        << u"Dans le cadre du plan de relance, Bellavia SA construit une usine d'un coût de 40 millions de dirhams."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who approves has no projects") << u"La Commission régionale unifiée d'investissement a approuvé "
                                                     u"506 projets, pour un montant de 42 milliards "
                                                     u"de dirhams."_s
                                                  << QStringList{QString()};
    QTest::newRow("with a group of others") << u"Bellavia SA et un groupement formé par Corvetto SA et Dorsalis SA "
                                               u"ont signé un accord à Fès. Plus de 300 "
                                               u"emplois seront créés."_s
                                            << QStringList{QString()};
    QTest::newRow("counted firms, in a clause of their own")
        << u"Bellavia SA construit une usine à Fès. M. Alami rappelle que 142 entreprises sont installées au Maroc, "
           u"qu'elles emploient 17 000 personnes."_s
        << QStringList{QString(), QString()};
    QTest::newRow("several before")
        << u"Bellavia SA s'installe à Fès et Corvetto SA à Oujda. Ils emploieront 4.000 personnes."_s
        << QStringList{QString()};
    QTest::newRow("cuts at the suppliers'")
        << u"Bellavia SA supprimera 300 emplois à Fès. S'y ajoutent 1.500 emplois perdus chez les sous-traitants."_s
        << QStringList{u"Bellavia SA"_s, QString()};
    QTest::newRow("the branch's own") << u"Le secteur emploie 130 000 salariés."_s << QStringList{QString()};
    QTest::newRow("who signs is not who creates")
        << u"Le ministère du Tourisme et la Confédération nationale du tourisme ont signé une feuille de route à "
           u"Rabat. Quelque 80.000 emplois seront créés dans le pays."_s
        << QStringList{QString()};
    QTest::newRow("projects counted")
        << u"Bellavia SA s'installe à Fès. Dix conventions, d'un montant global de 160 millions de dirhams, ont été "
           u"signées le même jour."_s
        << QStringList{QString()};
    QTest::newRow("a country where a firm cuts")
        << u"Bellavia SA supprimera 3 000 postes. La France perdra 1 200 postes."_s
        << QStringList{u"Bellavia SA"_s, u"Bellavia SA"_s};
    QTest::newRow("a building is no branch")
        << u"Bellavia SA s'installe à Fès. Le bâtiment accueillera 300 salariés."_s << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the others of a list said aside") << u"Bellavia SA construit une usine à Fès. Avec l'appui de "
                                                        u"Corvetto SA et Delmora SA, le chantier a commencé "
                                                        u"hier. Elle emploiera 300 personnes."_s
                                                     << QStringList{u"Bellavia SA"_s};
    QTest::newRow("respectively")
        << u"Bellavia SA et Corvetto SA investiront respectivement 10 et 20 millions d'euros à Fès."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("respectively, the firms behind")
        << u"Quelque 10 et 20 millions d'euros seront investis respectivement par Bellavia SA et Corvetto SA."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("respectively, of things")
        << u"Bellavia SA investira respectivement 10 et 20 millions d'euros à Fès et à Tanger."_s
        << QStringList{u"Bellavia SA"_s, u"Bellavia SA"_s};
    QTest::newRow("each chez") << u"Chez Bellavia SA, 300 postes disparaissent ; chez Corvetto SA, 120."_s
                               << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("each by") << u"300 emplois seront supprimés par Bellavia SA et 120 par Corvetto SA."_s
                             << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("firms counted are nobody's")
        << u"La zone franche accueille 120 entreprises, dont Bellavia SA, qui emploie 300 personnes."_s
        << QStringList{QString(), u"Bellavia SA"_s};
    QTest::newRow("each of a pair, in order")
        << u"Proparco et la SFI financent l'usine. La première apporte 30 millions d'euros, la seconde 45 millions d'euros."_s
        << QStringList{u"Proparco"_s, u"SFI"_s};
    QTest::newRow("a joint venture's name behind its noun")
        << u"Corvetto SA et Dorsalis SA créent une coentreprise, Bellavia SA, qui investira 80 millions d'euros à Fès."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a consortium is several")
        << u"Le consortium formé de Bellavia SA et de Corvetto SA construira le pont. Le consortium recrutera 900 ouvriers."_s
        << QStringList{QString()};
    QTest::newRow("the sum of projects")
        << u"Le premier projet, porté par Bellavia SA, concerne une usine de 85 millions de dirhams. Au total, les trois projets pèsent 325 millions de dirhams."_s
        << QStringList{u"Bellavia SA"_s, QString()};
    QTest::newRow("its suppliers' staff")
        << u"Decathlon s'installe à Tanger. Ses sous-traitants y emploient 10 000 personnes."_s
        << QStringList{QString()};
    QTest::newRow("one of two, alone again")
        << u"L'ONEE attribue la centrale. C'est le consortium formé par Engie et Nareva qui a été retenu. L'ONEE achètera l'électricité. L'Office a programmé 27 milliards de dirhams d'investissements."_s
        << QStringList{u"ONEE"_s};
    QTest::newRow("two by one verb, over what is said of one")
        << u"Bellavia SA, le géant coréen de l'internet, et Corvetto SA participent à un projet évalué à 40 millions d'euros."_s
        << QStringList{QString()};
    QTest::newRow("what suppliers fear")
        << u"Bellavia SA ferme son usine de Fès. Les sous-traitants, de leur côté, craignent la perte de 500 emplois."_s
        << QStringList{QString()};
    QTest::newRow("one of two, by its trade")
        << u"Sanofi et la biotech Bellavia ont annoncé un partenariat. Le géant pharmaceutique versera 20 millions d'euros à la biotech nantaise. Celle-ci emploie 60 personnes."_s
        << QStringList{u"Sanofi"_s, u"Bellavia"_s};
    QTest::newRow("behind what is said of many")
        << u"Bellavia SA s'installe à Fès. « Le Maroc est compétitif », assure Jean Durand, son fondateur, qui annonce 150 embauches."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("two institutions by one verb")
        << u"La Ville de Lille et la Région Bretagne apportent 3 millions d'euros."_s << QStringList{QString()};
    QTest::newRow("two schools by one verb")
        << u"L'École Centrale et l'Université de Lille formeront 300 ingénieurs."_s << QStringList{QString()};
    QTest::newRow("a ministry and a region by one verb")
        << u"Le ministère de l'Industrie et la Région Grand Est financeront 20 millions d'euros."_s
        << QStringList{QString()};
    QTest::newRow("a region and a bank that only pay")
        << u"La région Bretagne et Bpifrance apportent 3 millions d'euros."_s << QStringList{QString()};
    QTest::newRow("a bank and a government sign a loan")
        << u"La BEI et le gouvernement du Bénin ont signé un prêt de 30 millions d'euros."_s << QStringList{u"BEI"_s};
    QTest::newRow("a body signs what a firm does")
        << u"L'Agence nationale de l'énergie et Bellavia SA ont signé un accord. Bellavia SA créera 300 emplois."_s
        << QStringList{u"Bellavia SA"_s};
}

void TestSubjectMany::reads()
{
    QFETCH(QString, body);
    QTEST(subjectsOf(body), "subjects");
}

QTEST_GUILESS_MAIN(TestSubjectMany)
#include "tst_subjectmany.moc"
