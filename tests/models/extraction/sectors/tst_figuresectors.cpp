// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/enginecase.h"
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// The sector of each figure of a text.
class TestFigureSectors final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestFigureSectors::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("sectors"); // of each figure, in order

    QTest::newRow("the only one") << u"La cimenterie coûtera 200 millions de dirhams. Elle créera 150 emplois."_s
                                  << QStringList{u"building_materials"_s, u"building_materials"_s};
    QTest::newRow("each clause its own")
        << u"La sucrerie créera 300 emplois ; l'usine de pneus en promet 500 ; l'hôtel recrutera 80 personnes."_s
        << QStringList{u"food"_s, u"plastics_rubber"_s, u"tourism"_s};
    QTest::newRow("a list, each behind its sector")
        << u"L'agro-industrie arrive en tête avec 620 millions de dirhams, devant la chimie (310 millions de dirhams "
           u"et 240 emplois) et le textile (120 millions de dirhams)."_s
        << QStringList{u"food"_s, u"chemicals"_s, u"chemicals"_s, u"textile_leather"_s};
    QTest::newRow("a list, each before its sector")
        << u"La région réserve 30 millions d'euros à une fromagerie, 25 millions d'euros à un hôpital et 20 millions "
           u"d'euros à une centrale solaire."_s
        << QStringList{u"food"_s, u"health"_s, u"energy"_s};
    QTest::newRow("a list that names a sector in passing")
        << u"Dans l'industrie textile, 2 100 emplois sont prévus ; dans l'offshoring, 1 900 ; dans le commerce, 600."_s
        << QStringList{u"textile_leather"_s, u"offshoring"_s, u"retail"_s};
    QTest::newRow("a list, the second in brackets") << u"Le tourisme vient en tête avec 3,1 milliards de dirhams, "
                                                       u"suivi de l'énergie (2,4 milliards de dirhams) et "
                                                       u"de l'agroalimentaire (900 millions de dirhams)."_s
                                                    << QStringList{u"tourism"_s, u"energy"_s, u"food"_s};
    QTest::newRow("a list of works") << u"La Ville réserve 320 millions de dollars à ses usines d'eau potable, 500 "
                                        u"millions de dollars au logement "
                                        u"abordable et 40 millions de dollars aux lycées."_s
                                     << QStringList{u"water_waste"_s, u"construction_real_estate"_s,
                                                    u"education_training"_s};
    const QString hospital
        = u"Sovalis va construire une clinique à Kénitra. Elle comptera 120 lits et une maternité. "
          u"L'investissement atteint 30 millions d'euros et 150 emplois seront créés."_s;
    QTest::newRow("another firm builds, its staff in the next sentence")
        << hospital
            + u" Dans la même région, Medrana ouvrira un hôtel, pour 12 millions d'euros. Elle y recrutera 40 personnes."_s
        << QStringList{u"health"_s, u"health"_s, u"tourism"_s, u"tourism"_s};
    QTest::newRow("another firm builds, its figures in the next sentences")
        << hospital
            + u"\n\nMedrana, de son côté, prépare une fonderie à Settat. Le coût est estimé à 12 millions d'euros. Quelque 40 emplois sont attendus."_s
        << QStringList{u"health"_s, u"health"_s, u"metals"_s, u"metals"_s};
    QTest::newRow("another firm's money, before what it is for")
        << hospital + u" Medrana consacrera 12 millions d'euros à une jardinerie."_s
        << QStringList{u"health"_s, u"health"_s, u"retail"_s};
    QTest::newRow("no list, one plant's cost and staff")
        << u"La cimenterie coûtera 200 millions de dirhams et créera 150 emplois dans sa zone industrielle."_s
        << QStringList{u"building_materials"_s, u"building_materials"_s};
    QTest::newRow("a sentence about something else")
        << u"La papeterie agrandit son usine de papier. Le projet comprend une ligne de carton ondulé, pour 120 "
           u"millions d'euros. Une centrale solaire, d'un coût de 20 millions d'euros, s'y ajoutera."_s
        << QStringList{u"wood_paper_packaging"_s, u"energy"_s};
    QTest::newRow("what the subject is in")
        << u"Des groupes étrangers investissent. Danone créera 120 emplois. Safran en promet 300. Sanofi "
           u"recrutera 90 "
           "personnes. Alstom embauchera 60 ingénieurs."_s
        << QStringList{u"food"_s, u"aerospace"_s, u"pharma_medical"_s, u"rail_naval"_s};
    QTest::newRow("who pays is not what it is for")
        << u"La fromagerie coûtera 60 millions de dirhams. La banque prête 20 millions de dirhams à la laiterie."_s
        << QStringList{u"food"_s, u"food"_s};
    QTest::newRow("a loan is for the plant")
        << u"La banque et ses assureurs financent le parc éolien. Les éoliennes produiront 300 MW. Un consortium "
           u"bancaire prête 2 milliards de dirhams."_s
        << QStringList{u"energy"_s};
    QTest::newRow("a round-up's firms speak for themselves")
        << u"Les constructeurs de voitures souffrent d'abord : Renault ferme son usine automobile de Douai. Ni Bobst "
           u"ni Migros ne vont mieux. Axa supprimera 650 emplois en deux ans. Novartis supprimera 200 postes."_s
        << QStringList{u"finance"_s, u"pharma_medical"_s};
    QTest::newRow("contractors of many trades make no round-up")
        << u"Le train express régional reliera Dakar à Diamniadio. La voie ferrée est confiée à Eiffage, les rames à "
           u"Alstom, le courant à Engie et le ciment à Sococim. Le coût s'élève à 568 milliards de FCFA."_s
        << QStringList{u"rail_naval"_s};
    QTest::newRow("a body that pays tells no trade")
        << u"La tuilerie change de four. L'opération se chiffre à 28 millions d'euros. L'Ademe versera 6 millions "
           u"d'euros."_s
        << QStringList{u"building_materials"_s, u"building_materials"_s};
    QTest::newRow("who writes software for abroad")
        << u"L'offshoring recrute à Casanearshore. Un centre de services ouvrira à Fès. CGI y emploiera 500 personnes."_s
        << QStringList{u"offshoring"_s};
    QTest::newRow("a total of many sectors is nobody's") << u"Une sucrerie, une cimenterie, une usine de textile, un "
                                                            u"hôtel, une mine et un laboratoire de vaccins sont "
                                                            u"prévus. L'ensemble créera 900 emplois."_s
                                                         << QStringList{QString()};
    QTest::newRow("amounts that are high teach nobody")
        << u"Les investissements se sont élevés à 450 millions de dirhams."_s << QStringList{QString()};
    QTest::newRow("nothing tells") << u"Le projet créera 300 emplois."_s << QStringList{QString()};
}

void TestFigureSectors::reads()
{
    QFETCH(QString, body);
    const extraction::Extraction result = testing::read(body);
    QStringList sectors;
    for (const extraction::ExtractedFigure& figure : result.figures)
        sectors << (figure.sector ? text(code(*figure.sector)) : QString());
    QTEST(sectors, "sectors");
}

QTEST_GUILESS_MAIN(TestFigureSectors)
#include "tst_figuresectors.moc"
