// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

class TestRoleAllot : public QObject
{
    Q_OBJECT

private slots:
    void roles_data();
    void roles();
};

void TestRoleAllot::roles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("roles");

    QTest::newRow("so much of the whole that follows")
        << u"Le port de Belmar avance : la société y a engagé 300 millions d'euros sur les 900 millions prévus."_s
        << u"300 millions d'euros part\n900 millions headline"_s;
    QTest::newRow("cuts out of a staff are no share")
        << u"Le motoriste supprimera 900 emplois sur les 5 200 salariés du groupe."_s
        << u"900 emplois headline\n5 200 salariés background"_s;
    QTest::newRow("so much of what was invested")
        << u"L'atelier absorbera 6 millions des 25 millions d'euros investis."_s
        << u"6 millions part\n25 millions d'euros headline"_s;
    QTest::newRow("within the envelope")
        << u"Dans l'enveloppe de 3 milliards de dirhams que la ville consacre aux musées, le théâtre prendra 160 millions de dirhams."_s
        << u"3 milliards de dirhams headline\n160 millions de dirhams part"_s;
    QTest::newRow("goes to one use, then to another")
        << u"Le gouvernement a présenté un plan de soutien de 15 milliards d'euros. 7 milliards iront à la compagnie, sous forme de prêts ; 1,5 milliard à la recherche."_s
        << u"15 milliards d'euros headline\n7 milliards part\n1,5 milliard part"_s;
    QTest::newRow("goes to a use, nothing told before")
        << u"7 milliards d'euros d'aides iront à la compagnie."_s << u"7 milliards d'euros headline"_s;
    QTest::newRow("what it comprises")
        << u"La raffinerie Balor investira 4 milliards d'euros dans un complexe. Il comprendra un parc éolien de 1,6 milliard et un champ solaire de 400 millions."_s
        << u"4 milliards d'euros headline\n1,6 milliard part\n400 millions part"_s;
    QTest::newRow("what another firm devotes")
        << u"À Ras Jebel, la société Balor ouvre un atelier : 35 millions d'euros d'investissement. À Sfax, le groupe Sartor consacre 18 millions d'euros à une ligne."_s
        << u"35 millions d'euros headline\n18 millions d'euros headline"_s;
    QTest::newRow("more than it can hold")
        << u"La raffinerie Balor investira 400 millions d'euros dans un complexe. Le plan du groupe comprend une usine de 1,6 milliard d'euros."_s
        << u"400 millions d'euros headline\n1,6 milliard d'euros headline"_s;
    QTest::newRow("a bracket behind included")
        << u"L'école investira 90 MDH, matériel informatique inclus (25 MDH)."_s << u"90 MDH headline\n25 MDH part"_s;
    QTest::newRow("direct and indirect behind the comma")
        << u"Les projets devraient générer plus de 20.000 emplois, 6.000 directs et 14.000 indirects."_s
        << u"plus de 20.000 emplois headline\n6.000 part\n14.000 part"_s;
    QTest::newRow("whose cost is no share")
        << u"Le premier projet est une usine, qui nécessitera 15 millions d'euros. Le second est un atelier dont le coût atteindra 4 millions d'euros."_s
        << u"15 millions d'euros headline\n4 millions d'euros headline"_s;
    QTest::newRow("three times as much splits nothing")
        << u"La jeune pousse a levé 35 millions d'euros, soit trois fois plus que lors de son tour précédent (10 millions)."_s
        << u"35 millions d'euros headline\n10 millions background"_s;
    QTest::newRow("the sum of what comes on top")
        << u"La province prête 1,4 milliard de dollars à l'usine et Ottawa ajoute 1,3 milliard de dollars.\n\nDes aides à la production viendront s'y greffer, jusqu'à 4,6 milliards de dollars au total."_s
        << u"1,4 milliard de dollars headline\n1,3 milliard de dollars headline\njusqu'à 4,6 milliards de dollars headline"_s;
    QTest::newRow("so many percent of what follows")
        << u"Sa participation, de 30 millions d'euros, représente 40 % du tour de table, qui atteint 75 millions."_s
        << u"30 millions d'euros part\n75 millions headline"_s;
    QTest::newRow("three amounts in a row are no sum")
        << u"Les trois lauréats recevront respectivement 2 millions, 3 millions et 5 millions d'euros."_s
        << u"2 millions headline\n3 millions headline\n5 millions d'euros headline"_s;
    QTest::newRow("may be more than the whole")
        << u"Les six stades seront financés par une convention de 5 milliards de dirhams.\n\nLa première étape coûtera entre 4,5 et 6 milliards de dirhams."_s
        << u"5 milliards de dirhams headline\nentre 4,5 et 6 milliards de dirhams headline"_s;
    QTest::newRow("comprised in it")
        << u"Le constructeur paiera 400 millions de dollars pour les machines, comprises dans les 5 milliards de l'usine."_s
        << u"400 millions de dollars part\n5 milliards headline"_s;
    QTest::newRow("besides, another firm")
        << u"Le verrier Orval va investir 60 millions d'euros dans son four. De son côté, le verrier Sorval consacre 8 millions d'euros à une ligne de bols."_s
        << u"60 millions d'euros headline\n8 millions d'euros headline"_s;
    QTest::newRow("one convention and the next")
        << u"Le conseil a approuvé trois conventions. La première affecte 120 MDH à l'éclairage public. La deuxième réserve 85 MDH aux espaces verts. La dernière prévoit 45 MDH pour les marchés."_s
        << u"120 MDH headline\n85 MDH headline\n45 MDH headline"_s;
    QTest::newRow("the second stage beside the first")
        << u"Le groupe Sorval va investir 900 millions d'euros dans ses sites. La première tranche porte sur 400 millions d'euros, la seconde sur 300 millions."_s
        << u"900 millions d'euros headline\n400 millions d'euros part\n300 millions part"_s;
    QTest::newRow("of that amount, two sentences on")
        << u"Le groupe Sorval va investir 900 millions d'euros dans ses sites. Le ministre s'en est félicité. Sur ce montant, 400 millions d'euros sont réservés à Laval."_s
        << u"900 millions d'euros headline\n400 millions d'euros part"_s;
    QTest::newRow("where it goes, two sentences on")
        << u"Le groupe Sorval va investir 900 millions d'euros dans ses sites. Le ministre s'en est félicité.\n\nUne enveloppe de 400 millions d'euros est réservée à l'énergie."_s
        << u"900 millions d'euros headline\n400 millions d'euros part"_s;
    QTest::newRow("one who gets of it")
        << u"Le gouvernement débloque une aide de 900 millions d'euros. La commune de Laval recevra 400 millions d'euros."_s
        << u"900 millions d'euros headline\n400 millions d'euros part"_s;
}

void TestRoleAllot::roles()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, roleOf), "roles");
}

QTEST_GUILESS_MAIN(TestRoleAllot)
#include "tst_roleallot.moc"
