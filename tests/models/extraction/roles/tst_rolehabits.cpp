// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

class TestRoleHabits : public QObject
{
    Q_OBJECT

private slots:
    void roles_data();
    void roles();
};

void TestRoleHabits::roles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("roles");

    QTest::newRow("every year") << u"Chaque année, le groupe Sorval investit 40 millions d'euros dans ses usines."_s
                                << u"40 millions d'euros background"_s;
    QTest::newRow("every year to come")
        << u"Le groupe Sorval investira chaque année 40 millions d'euros dans ses usines."_s
        << u"40 millions d'euros headline"_s;
    QTest::newRow("tons a year")
        << u"L'usine, qui produit 36 000 tonnes par an, a nécessité un investissement de 32 millions d'euros."_s
        << u"32 millions d'euros headline"_s;
    QTest::newRow("a rival")
        << u"L'opérateur Telmar investira 250 millions d'euros.\n\nSon rival Pontel prévoit d'injecter 1,3 milliard d'euros."_s
        << u"250 millions d'euros headline\n1,3 milliard d'euros background"_s;
    QTest::newRow("a rival in an aside")
        << u"L'opérateur Telmar, dont le concurrent Pontel supprime 300 postes, créera 500 emplois."_s
        << u"300 postes background\n500 emplois headline"_s;
    QTest::newRow("a rival in front")
        << u"Alors que son rival Pontel supprime 300 postes, Telmar créera 500 emplois."_s
        << u"300 postes background\n500 emplois headline"_s;
    QTest::newRow("a rival by the way") << u"L'opérateur Telmar, comme son rival, investira 250 millions d'euros."_s
                                        << u"250 millions d'euros headline"_s;
    QTest::newRow("a turnover in brackets")
        << u"La société Hydrax (chiffre d'affaires : 375 M€) construira un laboratoire de 12 M€."_s
        << u"375 M€ background\n12 M€ headline"_s;
    QTest::newRow("the next level of a turnover")
        << u"L'usine Pomax a facturé en 2020 pour 48 millions d'euros. Elle vise un chiffre d'affaires de 60 millions d'euros en 2027."_s
        << u"48 millions d'euros background\n60 millions d'euros background"_s;
    QTest::newRow("the turnover of what is built")
        << u"Le groupe construit une usine. Elle doit dégager 900 MDH de chiffre d'affaires en 2030."_s
        << u"900 MDH headline"_s;
    QTest::newRow("over the last years")
        << u"Le constructeur livrera 30 rames pour 224 millions d'euros.\n\nIl a investi 25 millions d'euros en deux ans dans son usine."_s
        << u"224 millions d'euros headline\n25 millions d'euros background"_s;
    QTest::newRow("over the years to come")
        << u"Le constructeur livrera 30 rames pour 224 millions d'euros.\n\nIl investira 25 millions d'euros en deux ans dans son usine."_s
        << u"224 millions d'euros headline\n25 millions d'euros headline"_s;
    QTest::newRow("broken off")
        << u"Le Cameroun a rompu le contrat de 138 milliards FCFA qui le liait au constructeur."_s
        << u"138 milliards FCFA background"_s;
    QTest::newRow("hired last year, and more to come")
        << u"L'éditeur a créé 1.700 emplois l'an passé et en prévoit 2.500 supplémentaires."_s
        << u"1.700 emplois background\n2.500 headline"_s;
    QTest::newRow("the next stage outgrows nothing")
        << u"Le groupe Almar a investi 210 MDH dans une usine.\n\nUne deuxième étape, évaluée à 400 MDH, doit doubler sa capacité."_s
        << u"210 MDH headline\n400 MDH headline"_s;
    QTest::newRow("a setting behind its participle")
        << u"L'opérateur a reçu quatre portiques. La livraison entre dans un programme d'équipement du terminal, évalué à 262 millions d'euros."_s
        << u"262 millions d'euros background"_s;
    QTest::newRow("another one, in contrast")
        << u"L'opérateur Telmar construit une usine de 90 millions d'euros. Le groupe Ombra, lui, a dépensé 30 millions d'euros dans ses fours."_s
        << u"90 millions d'euros headline\n30 millions d'euros background"_s;
    QTest::newRow("another lender is of the news")
        << u"La banque Atlas prête 90 millions d'euros au port. La région, elle, a accordé 30 millions d'euros."_s
        << u"90 millions d'euros headline\n30 millions d'euros headline"_s;
    QTest::newRow("on top of what was promised")
        << u"En sus des 40 millions d'euros promis au printemps, la ville versera 15 millions d'euros."_s
        << u"40 millions d'euros background\n15 millions d'euros headline"_s;
    QTest::newRow("a year after a plan")
        << u"Un an après l'annonce d'un plan de 2 milliards d'euros, Almar recrute. Elle cherche 120 techniciens."_s
        << u"2 milliards d'euros background\n120 techniciens headline"_s;
    QTest::newRow("what a firm is, before what it does")
        << u"Hankor, 28 milliards d'euros de ventes et 130.000 salariés, va bâtir une usine de 350 millions d'euros."_s
        << u"28 milliards d'euros background\n130.000 salariés background\n350 millions d'euros headline"_s;
    QTest::newRow("what a project is to sell")
        << u"L'usine réalisera 28 millions d'euros de ventes, pour un investissement de 350 millions d'euros."_s
        << u"28 millions d'euros headline\n350 millions d'euros headline"_s;
    QTest::newRow("what a zone has attracted")
        << u"Almar va investir 60 millions d'euros sur la zone, qui a déjà attiré 900 millions d'euros."_s
        << u"60 millions d'euros headline\n900 millions d'euros background"_s;
    QTest::newRow("what another has put there")
        << u"Almar va investir 60 millions d'euros à Laval, où Delta a déjà mis 40 millions d'euros."_s
        << u"60 millions d'euros headline\n40 millions d'euros background"_s;
    QTest::newRow("a region that lost jobs")
        << u"Dans une région qui a perdu 4.000 emplois en cinq ans, l'annonce fait du bien : Almar recrute 120 personnes."_s
        << u"4.000 emplois background\n120 personnes headline"_s;
    QTest::newRow("a plant that another had built")
        << u"Almar va investir 60 millions d'euros dans cette usine, que Delta avait bâtie pour 200 millions d'euros."_s
        << u"60 millions d'euros headline\n200 millions d'euros background"_s;
    QTest::newRow("said, between commas")
        << u"Almar a annoncé, jeudi, qu'elle avait réuni 60 millions d'euros."_s << u"60 millions d'euros headline"_s;
    QTest::newRow("bought at")
        << u"Almar va investir 60 millions d'euros dans cette usine rachetée 40 millions d'euros en 2020."_s
        << u"60 millions d'euros headline\n40 millions d'euros background"_s;
    QTest::newRow("what the fund has, before what it does")
        << u"Le fonds Atlas confie 2 milliards de dirhams à quatre sociétés de gestion sous forme de dotation. Doté de 15 milliards de dirhams, le fonds reçoit aussi des dons."_s
        << u"2 milliards de dirhams headline\n15 milliards de dirhams background"_s;
    QTest::newRow("the plan that the sentence before took from")
        << u"L'État versera une aide de 12 millions d'euros à la PME dans le cadre de France 2030. Le plan prévoit 54 milliards d'euros."_s
        << u"12 millions d'euros headline\n54 milliards d'euros background"_s;
    QTest::newRow("the fund's own means, in the first paragraph")
        << u"La laiterie recevra une aide de 2 millions d'euros du fonds d'avenir, doté de 500 millions d'euros."_s
        << u"2 millions d'euros headline\n500 millions d'euros background"_s;
    QTest::newRow("what else it has elsewhere")
        << u"La start-up Orvalis investit 10 milliards FCFA à Cotonou.\n\nElle est aussi implantée au Togo, où elle a dépensé 6 milliards FCFA et recruté 150 jeunes."_s
        << u"10 milliards FCFA headline\n6 milliards FCFA background\n150 jeunes background"_s;
    QTest::newRow("within the firm's own plan")
        << u"Dans le cadre de son plan de 900 millions d'euros, Sorval va investir 90 millions d'euros à Laval."_s
        << u"900 millions d'euros background\n90 millions d'euros headline"_s;
    QTest::newRow("the first step of a programme")
        << u"Sorval investit 90 millions d'euros à Laval, première étape d'un programme de 900 millions d'euros."_s
        << u"90 millions d'euros headline\n900 millions d'euros background"_s;
    QTest::newRow("all that it has raised")
        << u"Telmar annonce avoir levé 90 millions d'euros, ce qui porte son financement total à 150 millions d'euros."_s
        << u"90 millions d'euros headline\n150 millions d'euros background"_s;
    QTest::newRow("the plan for the world")
        << u"Sorval supprime 90 emplois à Laval dans le cadre d'un plan mondial de 900 suppressions."_s
        << u"90 emplois headline\n900 suppressions background"_s;
}

void TestRoleHabits::roles()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, roleOf), "roles");
}

QTEST_GUILESS_MAIN(TestRoleHabits)
#include "tst_rolehabits.moc"
