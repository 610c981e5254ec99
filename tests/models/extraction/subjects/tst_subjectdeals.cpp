// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/subjectcase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Whose the money is where one lends, orders, sells or gives to another.
class TestSubjectDeals final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestSubjectDeals::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("subjects"); // of each figure, in order; empty = nobody's

    QTest::newRow("who lends") << u"La BERD accorde un prêt de 20 millions d'euros à Bellavia SA."_s
                               << QStringList{u"BERD"_s};
    QTest::newRow("two lenders by one verb")
        << u"La BERD et la Banque africaine de développement (BAD) prêtent 40 millions d'euros à Bellavia SA."_s
        << QStringList{QString()};
    QTest::newRow("a development bank and another bank by one verb")
        << u"La BEI et la CDG prêtent 120 millions d'euros à Bellavia SA."_s << QStringList{QString()};
    QTest::newRow("a development bank and another bank have lent")
        << u"La BEI et la CDG ont accordé un prêt de 120 millions d'euros à Bellavia SA."_s << QStringList{QString()};
    QTest::newRow("a bank that borrows signs with its lender")
        << u"La BEI et la CDG ont signé un prêt de 120 millions d'euros."_s << QStringList{u"BEI"_s};
    QTest::newRow("raised from several")
        << u"Bellavia SA construit une usine à Fès. La start-up a levé 35 millions d'euros auprès d'Eurazeo, de "
           u"Bpifrance et de General Atlantic."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who was chosen has the contract")
        << u"Les CFF ont choisi Stadler Rail pour 286 rames. Le contrat s'élève à 2 milliards de francs."_s
        << QStringList{u"Stadler Rail"_s};
    QTest::newRow("who sells has the contract")
        << u"MSC Croisières a signé avec STX France la commande de deux paquebots. Le contrat dépasse 2 milliards "
           u"d'euros."_s
        << QStringList{u"STX France"_s};
    QTest::newRow("a takeover is the buyer's")
        << u"STX France a remporté un marché à Saint-Nazaire. Le rachat de STX France par Fincantieri, un contrat de "
           u"60 millions d'euros, est reporté."_s
        << QStringList{u"Fincantieri"_s};
    QTest::newRow("who borrows is what the text goes on about")
        << u"La BERD prête 20 millions d'euros à Bellavia SA. Le projet créera 300 emplois."_s
        << QStringList{u"BERD"_s, u"Bellavia SA"_s};
    QTest::newRow("the lender's window")
        << u"Le gouvernement du Québec, par l'entremise d'Investissement Québec, accordera un prêt de 20 millions de "
           u"dollars."_s
        << QStringList{u"gouvernement du Québec"_s};
    QTest::newRow("the owners of a joint venture put their money into it")
        << u"Bellavia SA, coentreprise de Corvetto SA et de Dorsalis SA, ouvre à Fès. Les deux actionnaires ont mis "
           u"40 "
           u"millions de dirhams dans l'usine."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("two lenders, one of them in full")
        << u"La Banque africaine de développement (BAD) et la Société financière internationale (SFI) prêtent 26 "
           u"millions d'euros à Bellavia SA."_s
        << QStringList{QString()};
    QTest::newRow("clients stand beside")
        << u"Bellavia SA fabrique des robots à Fès. Corvetto SA, Dorsalis SA et Siemens comptent parmi ses clients. "
           u"L'effectif est passé à 380 personnes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("in one order, and another one")
        << u"La BERD et la Banque africaine de développement prêtent respectivement 26 et 13 millions d'euros, et "
           u"Proparco 12 millions d'euros."_s
        << QStringList{u"BERD"_s, u"Banque africaine de développement"_s, u"Proparco"_s};
    QTest::newRow("a lender beside, behind the figure")
        << u"La Région Occitanie adopte un plan de 73 millions d'euros pour les entreprises. 12 millions d'euros "
           u"vont à "
           u"un fonds de prêts monté avec la Banque des Territoires, qui apporte la même mise."_s
        << QStringList{u"Région Occitanie"_s, u"Région Occitanie"_s};
    QTest::newRow("raised from a lender")
        << u"Bellavia SA a levé 35 millions d'euros auprès de Bpifrance."_s << QStringList{u"Bellavia SA"_s};
    QTest::newRow("lent by one, told with auprès")
        << u"Un prêt de 35 millions d'euros a été contracté auprès de la BERD."_s << QStringList{u"BERD"_s};
    QTest::newRow("in one order, of the sentence before, with their sum")
        << u"Bellavia SA, Corvetto SA et Dorsalis SA investiront à Fès. Leurs unités respectives coûteront 60, 45 et "
           u"95 "
           u"millions de dirhams, soit un total de 200 millions de dirhams."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s, u"Dorsalis SA"_s, QString()};
    QTest::newRow("who is given") << u"La BERD annonce trois aides. 20 millions d'euros iront à Bellavia SA."_s
                                  << QStringList{u"Bellavia SA"_s};
    QTest::newRow("another lender, in its own sentence")
        << u"La BERD accorde un prêt de 20 millions d'euros à Bellavia SA. La KfW complète avec 18 millions d'euros."_s
        << QStringList{u"BERD"_s, u"KfW"_s};
    QTest::newRow("given by, over words that introduce")
        << u"Bellavia SA agrandit son usine de Fès pour 40 millions d'euros, dont 3 millions d'euros de subventions "
           u"apportés par l'Agence française de développement."_s
        << QStringList{u"Bellavia SA"_s, u"Agence française de développement"_s};
    QTest::newRow("the state pays, and does not say whom")
        << u"Bellavia SA s'installe à Fès. L'Etat apporte 16 millions de dirhams de subventions."_s
        << QStringList{QString()};
    QTest::newRow("the state pays the one firm, by name")
        << u"L'Etat versera une subvention de 16 millions de dirhams à Bellavia SA."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the state pays the one firm")
        << u"Bellavia SA s'installe à Fès. L'Etat lui apporte 16 millions de dirhams de subventions."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the state pays, several are told of")
        << u"Bellavia SA et Corvetto SA s'installent à Fès. L'Etat apporte 16 millions de dirhams de subventions."_s
        << QStringList{QString()};
    QTest::newRow("who pays the study does not take the floor")
        << u"Bellavia SA s'installe à Fès. L'étude a été financée par Corvetto SA. Le site créera 300 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who lends, behind whom it lends to")
        << u"La BERD a accordé à Bellavia SA un prêt de 20 millions d'euros."_s << QStringList{u"BERD"_s};
    QTest::newRow("what is bought") << u"Corvetto SA reprend Bellavia SA pour 40 millions d'euros."_s
                                    << QStringList{u"Corvetto SA"_s};
    QTest::newRow("an order goes to who builds")
        << u"Corvetto SA a commandé à Bellavia SA dix navires pour 20 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who leads those that put money in")
        << u"Bellavia SA a annoncé hier à Fès une levée de fonds de 20 millions d'euros, menée par Corvetto SA et "
           u"Delmora SA."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who orders and who wins")
        << u"Bellavia SA a remporté un marché de 40 millions d'euros lancé par Corvetto SA."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a school trains for a firm")
        << u"L'Université Hassan II formera 200 ingénieurs pour Bellavia SA."_s
        << QStringList{u"Université Hassan II"_s};
    QTest::newRow("who borrows, by its trade")
        << u"Attijariwafa bank prête 300 millions de dirhams à Label'Vie. L'enseigne recrutera 600 personnes."_s
        << QStringList{u"Attijariwafa bank"_s, u"Label'Vie"_s};
    QTest::newRow("ordered from, with aux")
        << u"La compagnie Corsica Linea a commandé un ferry aux Chantiers de l'Atlantique. La commande vaut 170 millions d'euros."_s
        << QStringList{u"Chantiers de l'Atlantique"_s};
    QTest::newRow("who builds and who orders, in one breath")
        << u"L'ONCF et Alstom ont signé le contrat d'acquisition de 14 rames. Le montant du contrat est de 400 millions d'euros."_s
        << QStringList{u"Alstom"_s};
    QTest::newRow("who lends and who builds, in one breath")
        << u"La Banque européenne d'investissement et Bellavia SA ont signé à Fès un accord de prêt de 170 millions d'euros. Le coût total du projet est estimé à 350 millions d'euros."_s
        << QStringList{u"Banque européenne d'investissement"_s, u"Bellavia SA"_s};
    QTest::newRow("who orders from the one told of")
        << u"Bellavia SA ouvre une usine à Fès. Corvetto SA lui a passé commande pour 40 millions de dollars. Elle engagera 130 opérateurs."_s
        << QStringList{u"Bellavia SA"_s, u"Bellavia SA"_s};
    QTest::newRow("sold to") << u"Corvetto SA a cédé son usine de Fès au groupe Bellavia pour 40 millions d'euros."_s
                             << QStringList{u"Bellavia"_s};
    QTest::newRow("who supports, before whose plant it is")
        << u"La Région Bretagne soutient à hauteur de 2 millions d'euros l'usine de Bellavia SA."_s
        << QStringList{u"Région Bretagne"_s};
    QTest::newRow("a mine bought from another")
        << u"Bellavia SA a démarré la production de sa mine d'or. La mine, rachetée à Corvetto SA en 2023, emploie 1 200 personnes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("what the state gives it")
        << u"Corvetto SA et Dorsalis SA s'installent à Fès. Bellavia SA les imite. L'État lui avait consenti un prêt de 16 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the bank of two lends, too")
        << u"Ecobank Sénégal et Proparco ont signé une garantie de 15 millions d'euros. La banque a accordé 520 milliards de FCFA de crédits l'an dernier."_s
        << QStringList{u"Proparco"_s, u"Ecobank Sénégal"_s};
    QTest::newRow("who bought, by its country")
        << u"Bellavia SA a vendu sa filiale à Ferrero. Le prix n'a pas été révélé. Le groupe italien promet d'investir 10 millions d'euros."_s
        << QStringList{u"Ferrero"_s};
    QTest::newRow("who has taken a firm over")
        << u"Bellavia SA a été reprise par Corvetto SA. L'acquéreur investira 20 millions d'euros."_s
        << QStringList{u"Corvetto SA"_s};
    QTest::newRow("who has taken over what nobody is named to have sold")
        << u"L'usine de Fès a été cédée au groupe Bellavia. L'acquéreur y investira 20 millions d'euros."_s
        << QStringList{u"Bellavia"_s};
    QTest::newRow("what was taken over")
        << u"Corvetto SA a racheté Bellavia SA. La cible emploie 300 personnes."_s << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a sale is the buyer's, by the buyer's verb")
        << u"Bellavia SA passe sous le contrôle de Corvetto SA. La transaction s'élève à 45 millions d'euros."_s
        << QStringList{u"Corvetto SA"_s};
    QTest::newRow("who is to own it")
        << u"Bellavia SA a été rachetée par Corvetto SA.\n\nLe nouveau propriétaire s'engage à investir 20 millions d'euros."_s
        << QStringList{u"Corvetto SA"_s};
    QTest::newRow("each one's contract")
        << u"Alstom fournira 18 rames. CAF a obtenu la commande de 40 trains, d'une valeur de 600 millions d'euros, tandis que Hyundai Rotem livrera 110 trains, soit un contrat de 900 millions d'euros."_s
        << QStringList{u"CAF"_s, u"Hyundai Rotem"_s};
    QTest::newRow("a loan given to X by a bank is the bank's")
        << u"Un prêt de 45 millions d'euros a été accordé à Bellavia SA par la BERD."_s << QStringList{u"BERD"_s};
    QTest::newRow("who lends stands behind")
        << u"Bellavia SA reçoit 45 millions d'euros de la BERD."_s << QStringList{u"BERD"_s};
    QTest::newRow("the loan that pays for the project")
        << u"Bellavia SA bâtit une usine. Le projet est financé par un prêt de 45 millions d'euros de la BERD."_s
        << QStringList{u"BERD"_s};
    QTest::newRow("a bank of the trade lends")
        << u"Bellavia SA et Attijariwafa bank ont signé un accord de prêt de 45 millions d'euros."_s
        << QStringList{u"Attijariwafa bank"_s};
    QTest::newRow("what a bank of the trade lends to")
        << u"Attijariwafa bank et Bellavia SA ont signé un accord de prêt de 90 millions d'euros. La société créera 120 emplois."_s
        << QStringList{u"Attijariwafa bank"_s, u"Bellavia SA"_s};
    QTest::newRow("who raises what several bring")
        << u"Bellavia SA a levé 80 millions d'euros. Sur ce total, 20 millions d'euros ont été apportés par Meridiam et Macquarie."_s
        << QStringList{u"Bellavia SA"_s, u"Bellavia SA"_s};
    QTest::newRow("whom a bank of the trade lends to, in a new paragraph")
        << u"Attijariwafa bank prête 90 millions d'euros à Bellavia SA.\n\n120 emplois seront créés."_s
        << QStringList{u"Attijariwafa bank"_s, u"Bellavia SA"_s};
}

void TestSubjectDeals::reads()
{
    QFETCH(QString, body);
    QTEST(subjectsOf(body), "subjects");
}

QTEST_GUILESS_MAIN(TestSubjectDeals)
#include "tst_subjectdeals.moc"
