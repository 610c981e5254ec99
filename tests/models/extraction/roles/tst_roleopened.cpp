// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

/// What an opened plant cost and whom it took on is the news, though it is told in the past.
class TestRoleOpened : public QObject
{
    Q_OBJECT

private slots:
    void roles_data();
    void roles();
};

void TestRoleOpened::roles_data()
{
    QTest::addColumn<QString>("told"); // in the last paragraph of a text that opens a plant at Laval
    QTest::addColumn<QString>("roles");

    QTest::newRow("it cost") << u"Elle a coûté 90 millions d'euros."_s << u"90 millions d'euros headline"_s;
    QTest::newRow("in so many years") << u"Elle a coûté 90 millions d'euros en trois ans."_s
                                      << u"90 millions d'euros headline"_s;
    QTest::newRow("the site took") << u"Le site a nécessité un investissement de 90 millions d'euros."_s
                                   << u"90 millions d'euros headline"_s;
    QTest::newRow("works begun before") << u"Le chantier, lancé en 2022, a mobilisé 90 millions d'euros."_s
                                        << u"90 millions d'euros headline"_s;
    QTest::newRow("begun before, in front")
        << u"Lancé en 2022, le chantier a mobilisé 90 millions d'euros."_s << u"90 millions d'euros headline"_s;
    QTest::newRow("put into it") << u"Le groupe y a consacré 90 millions d'euros en trois ans."_s
                                 << u"90 millions d'euros headline"_s;
    QTest::newRow("another's share") << u"La région y a contribué pour 9 millions d'euros."_s
                                     << u"9 millions d'euros headline"_s;
    QTest::newRow("taken on there") << u"240 personnes y ont déjà été recrutées."_s << u"240 personnes headline"_s;
    QTest::newRow("taken on so far") << u"240 personnes ont été embauchées à ce jour."_s
                                     << u"240 personnes headline"_s;
    QTest::newRow("so far, in front") << u"A ce jour, 240 personnes ont été embauchées."_s
                                      << u"240 personnes headline"_s;
    QTest::newRow("put into this one") << u"Sorval a investi 90 millions d'euros dans cette usine."_s
                                       << u"90 millions d'euros headline"_s;
    QTest::newRow("put there by others already")
        << u"L'Etat y a déjà consacré 9 millions d'euros, pour les routes."_s << u"9 millions d'euros background"_s;
    QTest::newRow("since it came") << u"Sorval affirme avoir créé 240 emplois en France depuis son arrivée."_s
                                   << u"240 emplois background"_s;
    QTest::newRow("an earlier one") << u"Sa première usine, ouverte en 2016, a coûté 90 millions d'euros."_s
                                    << u"90 millions d'euros background"_s;
    QTest::newRow("taken on elsewhere") << u"L'an dernier, le groupe a recruté 240 personnes à Metz."_s
                                        << u"240 personnes background"_s;
    QTest::newRow("so far, elsewhere") << u"A ce jour, le groupe a recruté 240 personnes à Metz."_s
                                       << u"240 personnes background"_s;
    QTest::newRow("the firm's own, years ago")
        << u"Le groupe a créé 240 emplois en 2021."_s << u"240 emplois background"_s;
}

void TestRoleOpened::roles()
{
    QFETCH(QString, told);
    QFETCH(QString, roles);
    const QString text
        = u"Le fabricant Sorval a inauguré mardi une usine à Laval.\n\nLe site produit des filtres.\n\n"_s + told;
    QCOMPARE(figureLines(text, roleOf), roles);
    // Whether an accent is a letter of its own changes nothing.
    const QString apart = text.normalized(QString::NormalizationForm_D);
    QCOMPARE(figureLines(apart, roleOf).normalized(QString::NormalizationForm_C), roles);
}

QTEST_GUILESS_MAIN(TestRoleOpened)
#include "tst_roleopened.moc"
