// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::extraction;
using namespace vigie::testing;

/// Which figures share a date, and which dates are of something else.
class TestDueClause : public QObject
{
    Q_OBJECT

private slots:
    void shared_data();
    void shared();
};

void TestDueClause::shared_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("horizons");

    QTest::newRow("with a conjunction of two words")
        << u"Le plan doit créer 80.000 emplois directs ainsi que 120.000 indirects d'ici 2027."_s
        << u"80.000 emplois 2027\n120.000 2027"_s;
    QTest::newRow("the other half, behind the date")
        << u"L'entreprise promet 3 000 emplois directs d'ici à 2030, et 12 000 indirects."_s
        << u"3 000 emplois 2030\n12 000 2030"_s;
    QTest::newRow("the other half, with a date of its own")
        << u"Le groupe créera 400 emplois d'ici 2026 et 900 d'ici 2030."_s << u"400 emplois 2026\n900 2030"_s;
    QTest::newRow("at the latest") << u"Le constructeur promet 5.000 emplois au plus tard en 2031."_s
                                   << u"5.000 emplois 2031"_s;
    QTest::newRow("a staff there already, and one to come")
        << u"Novatex compte 65 salariés et devrait atteindre 100 salariés fin 2027."_s
        << u"65 salariés -\n100 salariés 2027"_s;
    QTest::newRow("the size of what closes") << u"Le site de 600 salariés fermera fin 2026."_s << u"600 salariés -"_s;
    QTest::newRow("the size in brackets")
        << u"L'usine de Sedan (310 salariés) va fermer en 2027."_s << u"310 salariés -"_s;
    QTest::newRow("a staff set off, with its year")
        << u"L'usine doit compter, au bout du compte, 500 salariés en 2032."_s << u"500 salariés 2032"_s;
    QTest::newRow("a verb that ends as an imperfect")
        << u"L'an prochain, l'usine de lait emploiera 800 personnes."_s << u"800 personnes 2025"_s;
    QTest::newRow("when a contract begins")
        << u"Le contrat, de 30 millions d'euros, prendra effet en 2025."_s << u"30 millions d'euros -"_s;
    QTest::newRow("what follows the date is another matter")
        << u"L'entreprise promet 3 000 emplois directs d'ici à 2030, et 120 salariés sont déjà là."_s
        << u"3 000 emplois 2030\n120 salariés -"_s;
    QTest::newRow("two bare infinitives, the date behind both")
        << u"L'objectif est clair : porter à 550 milliards de dirhams l'investissement privé et créer 500.000 emplois sur la période 2025-2028."_s
        << u"550 milliards de dirhams 2025-2028\n500.000 emplois 2025-2028"_s;
    QTest::newRow("two objects, the first described")
        << u"L'exécutif vise, à l'horizon 2027, 550 milliards de dirhams d'investissements privés et 500.000 emplois."_s
        << u"550 milliards de dirhams 2027\n500.000 emplois 2027"_s;
    QTest::newRow("two objects, the second with its own date")
        << u"Le plan 2025-2029 prévoit un budget de 6 MMDH et 10 000 emplois directs à l'horizon 2028."_s
        << u"6 MMDH 2025-2029\n10 000 emplois 2028"_s;
    QTest::newRow("promised for a year that has passed")
        << u"En 2015, le groupe s'était engagé à créer 1.000 emplois en France avant fin 2018."_s
        << u"1.000 emplois 2018"_s;
    QTest::newRow("told of a year that has passed")
        << u"Le groupe a créé 1.000 emplois en France avant fin 2018."_s << u"1.000 emplois -"_s;
    QTest::newRow("what a plan is financed with")
        << u"La feuille de route 2025-2028 a été signée. Elle sera financée par l'Etat à hauteur de 6,1 MMDH."_s
        << u"6,1 MMDH 2025-2028"_s;
    QTest::newRow("when something else is delivered")
        << u"Le contrat vaut 2 milliards d'euros. Les livraisons s'échelonneront de 2027 à 2031."_s
        << u"2 milliards d'euros -"_s;
    QTest::newRow("paid back by then") << u"Le crédit, de 100 MDH, se rembourse jusqu'en 2030."_s << u"100 MDH -"_s;
}

void TestDueClause::shared()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, horizonOf), "horizons");
}

QTEST_GUILESS_MAIN(TestDueClause)
#include "tst_dueclause.moc"
