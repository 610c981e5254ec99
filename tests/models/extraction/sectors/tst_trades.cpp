// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/enginecase.h"
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// The words of whole trades, and the firms that stand for one.
class TestTrades final : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void firms_data();
    void firms();
};

namespace {

QString mainSectorOf(const QString& body)
{
    const extraction::Extraction result = testing::read(body);
    return result.sectors.empty() ? QString() : text(code(result.sectors.front()));
}

} // namespace

void TestTrades::words_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("sector");

    QTest::newRow("a number behind à is no aircraft")
        << u"L'effectif de l'usine va passer de 480 à 320 salariés."_s << u"multi_sector"_s;
    QTest::newRow("an aircraft") << u"Sur la ligne A320, l'effectif va passer de 480 à 350 salariés."_s
                                 << u"aerospace"_s;
    QTest::newRow("what closes is no farm")
        << u"Novatex ferme son usine : 310 salariés concernés."_s << u"multi_sector"_s;
    QTest::newRow("financial technology") << u"La fintech Bolux lève 17 millions de dollars."_s << u"finance"_s;
    QTest::newRow("two trades in one breath")
        << u"Les 19 projets dans l'énergie et le tourisme pèsent 41 milliards de dirhams."_s << u"energy"_s;
    QTest::newRow("stud") << u"Le haras national accueille 40 étalons de plus et recrute 12 palefreniers."_s
                          << u"agriculture"_s;
    QTest::newRow("smoked fish") << u"La fumaison de saumon est rachetée ; 210 emplois sont sauvés."_s << u"food"_s;
    QTest::newRow("cut vegetables")
        << u"La légumerie traitera 3.000 tonnes de carottes et de pommes de terre pour les cantines ; elle coûte 6 M€."_s
        << u"food"_s;
    QTest::newRow("protective gloves")
        << u"Les gants de protection et combinaisons seront cousus à Laval : 80 emplois, 9 M$."_s
        << u"textile_leather"_s;
    QTest::newRow("argan for the skin") << u"L'huile d'argan cosmétique et le savon noir : 40 emplois."_s
                                        << u"chemicals"_s;
    QTest::newRow("lungs are no tyres")
        << u"Le service de pneumologie comptera trois pneumologues de plus et 40 lits."_s << u"health"_s;
    QTest::newRow("tissue") << u"La machine de tissue coûtera 40 millions d'euros."_s << u"wood_paper_packaging"_s;
    QTest::newRow("dam") << u"Le barrage retiendra 55 millions de m3 et coûtera 1,2 milliard de dirhams."_s
                         << u"water_waste"_s;
    QTest::newRow("quarry")
        << u"La carrière de granit emploie 140 carriers et vise 6 millions de dinars à l'export."_s << u"mining"_s;
    QTest::newRow("storeys") << u"La tour de 55 étages coûtera 4 milliards de dirhams."_s
                             << u"construction_real_estate"_s;
    QTest::newRow("booksellers") << u"La librairie ouvre 28 rayons et emploie 250 personnes."_s << u"retail"_s;
    QTest::newRow("translators") << u"L'agence emploie 30 traducteurs et réalise 2 M€."_s
                                 << u"professional_services"_s;
    QTest::newRow("packing machines") << u"L'atelier de palettiseurs et de fardeleuses embauche 30 personnes."_s
                                      << u"machinery"_s;
    QTest::newRow("diseases") << u"La start-up lève 38 millions d'euros contre le psoriasis et la rectocolite."_s
                              << u"pharma_medical"_s;
    QTest::newRow("ore train") << u"Le minéralier emporte les tonnes de fer ; la société emploie 6 200 personnes."_s
                               << u"mining"_s;
    QTest::newRow("surveyors") << u"Le géomètre s'installe à Dakar et recrute 40 topographes."_s
                               << u"professional_services"_s;
    QTest::newRow("sweets") << u"La fabrique de loukoums et de guimauves double ses ventes."_s << u"food"_s;
    QTest::newRow("prams") << u"Le fabricant de landaus et de biberons supprime 60 postes."_s
                           << u"other_manufacturing"_s;
    QTest::newRow("who presses olives") << u"Les oléifacteurs attendent 30 millions de dinars d'aides."_s
                                        << u"food"_s;
    QTest::newRow("who seals roofs") << u"Les étanchéistes et les chauffagistes cherchent 300 personnes."_s
                                     << u"construction_real_estate"_s;
    QTest::newRow("who sets stones") << u"L'atelier formera 30 sertisseurs et ciseleurs."_s
                                     << u"other_manufacturing"_s;
    QTest::newRow("who rides a motor-cycle taxi")
        << u"Les zémidjans recevront 2.000 engins neufs."_s << u"logistics"_s;
}

void TestTrades::words()
{
    QFETCH(QString, body);
    QTEST(mainSectorOf(body), "sector");
}

void TestTrades::firms_data()
{
    QTest::addColumn<QString>("firm");
    QTest::addColumn<QString>("sector");

    QTest::newRow("burgers") << u"Burger King"_s << u"tourism"_s;
    QTest::newRow("car hire") << u"Europcar"_s << u"professional_services"_s;
    QTest::newRow("nurseries") << u"Babilou"_s << u"education_training"_s;
    QTest::newRow("lottery") << u"La Française des jeux"_s << u"culture_sport"_s;
    QTest::newRow("letting agents") << u"Foncia"_s << u"construction_real_estate"_s;
    QTest::newRow("gas field") << u"Sound Energy"_s << u"energy"_s;
    QTest::newRow("motorways") << u"Sanef"_s << u"logistics"_s;
    QTest::newRow("turboprops") << u"ATR"_s << u"aerospace"_s;
    QTest::newRow("furniture") << u"Meublatex"_s << u"other_manufacturing"_s;
}

void TestTrades::firms()
{
    QFETCH(QString, firm);
    QTEST(mainSectorOf(firm + u" a annoncé jeudi 120 embauches d'ici à 2027, a indiqué sa direction."_s), "sector");
}

QTEST_GUILESS_MAIN(TestTrades)
#include "tst_trades.moc"
