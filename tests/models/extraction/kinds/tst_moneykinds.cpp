// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/figurecase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::extraction;
using namespace vigie::testing;

/// Which kind an amount is of: by the clause it stands in, by the amount it is a share of, by who pays whom.
class TestMoneyKinds : public QObject
{
    Q_OBJECT

private slots:
    void levels_data();
    void levels();
    void shares_data();
    void shares();
    void payers_data();
    void payers();
};

void TestMoneyKinds::levels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    QTest::newRow("a level behind a percentage")
        << u"Le groupe a investi 20 MDH. Son chiffre d'affaires a bondi de 36,5 %, à 114 MDH, et ses dépenses d'investissement ont atteint 20,5 MDH."_s
        << u"20 MDH investment\n114 MDH revenue\n20,5 MDH investment"_s;
    QTest::newRow("a level behind a round percentage")
        << u"Alors que le groupe a investi 45 millions d'euros dans son usine, le chiffre d'affaires progresse de 8 %, à 120 millions d'euros."_s
        << u"45 millions d'euros investment\n120 millions d'euros revenue"_s;
    QTest::newRow("a loss behind an investment")
        << u"Le groupe a investi 45 millions d'euros dans son usine, et les pertes s'élèvent à 120 millions d'euros."_s
        << u"45 millions d'euros investment"_s;
    QTest::newRow("a loss, and she that it is")
        << u"Le groupe a enregistré une perte. Elle s'élève à 45 millions d'euros."_s << u""_s;
    QTest::newRow("a fine, and its amount")
        << u"Le groupe a écopé d'une amende. Le montant total s'établit à 45 millions d'euros."_s << u""_s;
    QTest::newRow("an amount behind a colon")
        << u"Le groupe a écopé d'une amende. Montant : 45 millions d'euros."_s << u""_s;
    QTest::newRow("the levels of a firm's capital")
        << u"Le groupe porte son capital de 400 à 900 MDH. Le capital de Vadrel a été porté à 300 millions de dirhams."_s
        << u""_s;
    QTest::newRow("the levels of a bank's capital")
        << u"La Banque Zagora porte son capital de 400 à 900 MDH. Elle double son capital à 900 MDH."_s << u""_s;
    QTest::newRow("a capital made less") << u"Le groupe réduit son capital de 200 millions de dirhams."_s << u""_s;
    QTest::newRow("what a capital grows by")
        << u"Le groupe relève son capital de 300 MDH. Vadrel a décidé d'augmenter le capital de 120 MDH."_s
        << u"300 MDH funding\n120 MDH funding"_s;
    QTest::newRow("the levels of an outlay")
        << u"Le groupe porte son investissement de 400 à 900 MDH."_s << u"400 investment\n900 MDH investment"_s;
    QTest::newRow("an envelope behind earnings")
        << u"Le tourisme a généré 91 milliards de dirhams de recettes en 2022. Une enveloppe de 6 milliards de dirhams y est consacrée."_s
        << u"91 milliards de dirhams revenue\n6 milliards de dirhams investment"_s;
    QTest::newRow("an envelope set aside in the accounts")
        << u"Une enveloppe de 330 millions d'euros a été provisionnée."_s << u""_s;
    QTest::newRow("a bracket behind works")
        << u"Le contrat vaut 12 millions d'euros. Par ailleurs, le chantier (45 millions d'euros) durera deux ans."_s
        << u"12 millions d'euros contract\n45 millions d'euros investment"_s;
    QTest::newRow("a call for tenders that opens the text, and its bracket")
        << u"L'appel d'offres (45 millions d'euros) finance l'investissement de la société dans l'usine."_s
        << u"45 millions d'euros contract"_s;
    QTest::newRow("a call for tenders, set off")
        << u"Les ventes à l'export ont atteint 12 millions d'euros. L'appel d'offres, de 45 millions d'euros, a été lancé."_s
        << u"12 millions d'euros exports\n45 millions d'euros contract"_s;
    QTest::newRow("what a strike has cost")
        << u"45 millions d'euros seront investis dans l'usine, et la grève a coûté 12 millions d'euros à l'entreprise."_s
        << u"45 millions d'euros investment"_s;
    QTest::newRow("contracts, and the whole amount")
        << u"Sonelgaz a signé avec six groupements les contrats de réalisation de quatorze centrales. Le montant total atteint 178 milliards de DA."_s
        << u"178 milliards de DA contract"_s;
    QTest::newRow("a word of money, alone and of something else")
        << u"Deux unités de 60 millions de dirhams chacune. La séance est levée."_s
        << u"60 millions de dirhams investment"_s;
    QTest::newRow("the same, before")
        << u"La séance est levée. Deux unités de 60 millions de dirhams chacune sont retenues."_s
        << u"60 millions de dirhams investment"_s;
    QTest::newRow("the same, in another paragraph")
        << u"La commission a retenu deux unités de 60 millions de dirhams chacune.\n\nLa séance est levée."_s
        << u"60 millions de dirhams investment"_s;
    QTest::newRow("money raised, and then its amount")
        << u"Vadrel lève des fonds. 60 millions de dirhams au total."_s << u"60 millions de dirhams funding"_s;
    QTest::newRow("aid, and then its amount")
        << u"L'État aide la filière. Il prévoit 40 millions d'euros."_s << u"40 millions d'euros funding"_s;
}

void TestMoneyKinds::levels()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, kindOf), "kinds");
}

void TestMoneyKinds::shares_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    QTest::newRow("what contributes to the sales")
        << u"Le chiffre d'affaires s'établit à 3,6 MMDH. La vie y contribue pour 2,7 MMDH et l'auto pour 950 MDH."_s
        << u"3,6 MMDH revenue\n2,7 MMDH revenue\n950 MDH revenue"_s;
    QTest::newRow("what contributes to the works")
        << u"Le chantier coûtera 450 MDH. La Région y contribue pour 120 MDH."_s
        << u"450 MDH investment\n120 MDH funding"_s;
    QTest::newRow("more than planned")
        << u"Cosumar a investi 450 MDH dans ses usines. C'est 120 MDH de plus que prévu."_s
        << u"450 MDH investment"_s;
    QTest::newRow("that figure")
        << u"Les exportations ont atteint 450 MDH en 2023. Ce chiffre était de 120 MDH un an auparavant."_s
        << u"450 MDH exports\n120 MDH exports"_s;
    QTest::newRow("half of the sales")
        << u"Le chiffre d'affaires s'établit à 450 MDH. Près de la moitié, soit 220 MDH, provient du Maroc."_s
        << u"450 MDH revenue\n220 MDH revenue"_s;
    QTest::newRow("takes part in the exports")
        << u"Les exportations ont atteint 450 MDH. La Tunisie y participe à hauteur de 120 MDH."_s
        << u"450 MDH exports\n120 MDH exports"_s;
    QTest::newRow("what brings the exports in")
        << u"Les exportations ont atteint 450 MDH. La tomate en apporte 120 MDH."_s
        << u"450 MDH exports\n120 MDH exports"_s;
    QTest::newRow("some of the debt") << u"La dette du groupe s'élève à 450 MDH. Sa filiale en représente 120 MDH."_s
                                      << u""_s;
    QTest::newRow("exports are of the sales")
        << u"Le chiffre d'affaires s'établit à 168 MDH. Les exportations en représentent 117 MDH."_s
        << u"168 MDH revenue\n117 MDH exports"_s;
    QTest::newRow("countries in brackets")
        << u"Les exportations ont atteint 450 MDH. Le Maroc arrive en tête, avec 120 MDH, devant la Tunisie (80 MDH)."_s
        << u"450 MDH exports\n120 MDH exports\n80 MDH exports"_s;
    QTest::newRow("losses in a list")
        << u"Le groupe a enregistré une perte de 450 MDH. Par région : 120 MDH pour Casablanca, 80 MDH pour Rabat."_s
        << u""_s;
}

void TestMoneyKinds::shares()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, kindOf), "kinds");
}

void TestMoneyKinds::payers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");

    QTest::newRow("a bank with its acronym")
        << u"La Banque européenne d'investissement (BEI) va consacrer 45 millions d'euros au projet."_s
        << u"45 millions d'euros funding"_s;
    QTest::newRow("a bank that commits")
        << u"La Banque mondiale soutient le pays. La banque a déjà engagé 45 millions d'euros au Maroc."_s
        << u"45 millions d'euros funding"_s;
    QTest::newRow("a share of what is paid for")
        << u"L'État prendra en charge une partie de la formation, soit 2,4 MDT."_s << u"2,4 MDT funding"_s;
    QTest::newRow("a bank of trade") << u"Attijariwafa bank mobilise 45 millions d'euros pour les PME."_s
                                     << u"45 millions d'euros funding"_s;
    QTest::newRow("a bank and a sector")
        << u"Attijariwafa bank consacrera 45 millions d'euros à la filière."_s << u"45 millions d'euros funding"_s;
    QTest::newRow("research of a firm") << u"Cosumar consacre 45 millions d'euros à la recherche."_s
                                        << u"45 millions d'euros investment"_s;
    QTest::newRow("a wholesale market") << u"La ville construit un marché de gros de 45 millions d'euros."_s
                                        << u"45 millions d'euros investment"_s;
    QTest::newRow("a private placement")
        << u"Le groupe annonce un placement privé de 45 millions d'euros."_s << u"45 millions d'euros funding"_s;
    QTest::newRow("released by an institution, in the passive")
        << u"Le groupe Cosumar a investi 12 millions de dirhams à Kénitra. 45 millions d'euros ont été débloqués par le gouvernement."_s
        << u"12 millions de dirhams investment\n45 millions d'euros funding"_s;
    QTest::newRow("shareholders who pay in")
        << u"Le groupe Cosumar a investi 12 millions de dirhams à Kénitra. Les actionnaires ont injecté 45 millions d'euros."_s
        << u"12 millions de dirhams investment\n45 millions d'euros funding"_s;
    QTest::newRow("a subsidiary refloated")
        << u"Cosumar a investi 12 millions de dirhams. La maison mère a renfloué la filiale de 45 millions d'euros."_s
        << u"12 millions de dirhams investment\n45 millions d'euros funding"_s;
    QTest::newRow("an envelope released")
        << u"Le groupe Cosumar a investi 12 millions de dirhams à Kénitra. Une enveloppe de 45 millions d'euros sera débloquée."_s
        << u"12 millions de dirhams investment\n45 millions d'euros funding"_s;
    QTest::newRow("the price before the takeover")
        << u"Pour 45 millions d'euros, Altrad a acquis Brandt."_s << u"45 millions d'euros contract"_s;
    QTest::newRow("bought of suppliers")
        << u"Le groupe achète pour 45 millions d'euros auprès de fournisseurs locaux."_s
        << u"45 millions d'euros contract"_s;
    QTest::newRow("what will be put into the works")
        << u"Cosumar a décroché un contrat de 12 millions de dirhams. 45 millions d'euros seront consacrés à l'extension du site."_s
        << u"12 millions de dirhams contract\n45 millions d'euros investment"_s;
    QTest::newRow("a hand into the pocket")
        << u"Cosumar a investi 12 millions de dirhams. La Région met la main à la poche à hauteur de 45 millions d'euros."_s
        << u"12 millions de dirhams investment\n45 millions d'euros funding"_s;
    QTest::newRow("into the economy") << u"Attijariwafa bank a injecté 45 millions d'euros dans l'économie."_s
                                      << u"45 millions d'euros funding"_s;
    QTest::newRow("into funds") << u"L'agence injectera 45 millions d'euros dans deux fonds."_s
                                << u"45 millions d'euros funding"_s;
    QTest::newRow("into the funds before")
        << u"L'agence a labellisé deux nouveaux fonds, Azur Innovation et Cap Seed, dans lesquels elle injectera 75 MDH."_s
        << u"75 MDH funding"_s;
    QTest::newRow("into the capital of")
        << u"Le groupe Renault injectera 45 millions d'euros dans le capital de Cosumar."_s
        << u"45 millions d'euros funding"_s;
    QTest::newRow("a treasury line")
        << u"La banque lui a ouvert une ligne de trésorerie d'un montant de 45 millions d'euros."_s
        << u"45 millions d'euros funding"_s;
    QTest::newRow("an order for oneself")
        << u"Le port a commandé des grues mobiles pour 58 MDT."_s << u"58 MDT investment"_s;
    QTest::newRow("an order to a supplier") << u"La SNCF a commandé vingt rames à Alstom pour 58 millions d'euros."_s
                                            << u"58 millions d'euros contract"_s;
    QTest::newRow("built for a client")
        << u"Le groupe bâtira trois lycées pour Sonelgaz, contre 45 millions d'euros."_s
        << u"45 millions d'euros contract"_s;
    QTest::newRow("a subsidiary sold") << u"Le groupe compte vendre sa filiale à Altrad pour 45 millions d'euros."_s
                                       << u"45 millions d'euros contract"_s;
    QTest::newRow("an aid by weight") << u"L'État octroie une subvention de 400 FCFA par kilogramme."_s << u""_s;
    QTest::newRow("what it is worth") << u"Le groupe vaut 120 millions d'euros en Bourse."_s << u""_s;
    QTest::newRow("a national market") << u"Le marché tunisien représente 120 millions d'euros par an."_s << u""_s;
    QTest::newRow("what is owed to it") << u"L'État lui doit 120 millions d'euros."_s << u""_s;
    QTest::newRow("what is set aside in the accounts")
        << u"Le groupe a inscrit une provision de 120 millions d'euros dans ses comptes."_s << u""_s;
    QTest::newRow("a stock") << u"Le stock est évalué à 120 millions d'euros."_s << u""_s;
    QTest::newRow("will be lost") << u"Le groupe perdra 45 millions d'euros."_s << u""_s;
    QTest::newRow("a call for tenders")
        << u"Le port, évalué à 2,7 milliards de dinars, se fera par étapes. Une première tranche d'un milliard de dinars sera soumise à l'appel d'offres dans les prochains mois. La BEI y participera."_s
        << u"2,7 milliards de dinars investment\nun milliard de dinars investment"_s;
    QTest::newRow("lent by two for what is built")
        << u"UBS et la Banque cantonale vaudoise prêtent ensemble 80 millions de francs suisses au transporteur Planzer pour construire un centre logistique."_s
        << u"80 millions de francs suisses funding"_s;
    QTest::newRow("lent by several")
        << u"Deux banques prêtent 20 millions d'euros à Vadrel pour construire une usine."_s
        << u"20 millions d'euros funding"_s;
    QTest::newRow("to be lent by several")
        << u"Les banques prêteront 20 millions d'euros à Vadrel pour bâtir un entrepôt."_s
        << u"20 millions d'euros funding"_s;
}

void TestMoneyKinds::payers()
{
    QFETCH(QString, text);
    QTEST(figureLines(text, kindOf), "kinds");
}

QTEST_GUILESS_MAIN(TestMoneyKinds)
#include "tst_moneykinds.moc"
