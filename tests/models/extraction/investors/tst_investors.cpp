// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/enginecase.h"
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Who puts the money in.
class TestInvestors final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestInvestors::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("investors"); // in order of first mention

    QTest::newRow("invests") << u"Bellavia SA va investir 30 millions d'euros dans une usine à Fès."_s
                             << QStringList{u"Bellavia SA"_s};
    QTest::newRow("builds, and hires") << u"Bellavia SA ouvrira une usine à Fès. Elle y créera 300 emplois."_s
                                       << QStringList{u"Bellavia SA"_s};
    QTest::newRow("two that build together")
        << u"Bellavia SA et Corvetto SA construiront à Fès une usine de 40 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("bodies that invest together")
        << u"La région Casablanca-Settat et le ministère du Tourisme investiront 90 MDH à El Jadida."_s
        << QStringList{u"région Casablanca-Settat"_s, u"ministère du Tourisme"_s};
    QTest::newRow("banks that lend together")
        << u"La BEI et la CDG prêtent 120 millions d'euros à Bellavia SA."_s << QStringList{u"BEI"_s, u"CDG"_s};
    QTest::newRow("a bank that releases money")
        << u"CIH Bank débloque 1 milliard de dirhams pour les PME."_s << QStringList{u"CIH Bank"_s};
    QTest::newRow("a bank that mobilises a line")
        << u"Bank of Africa mobilise une ligne de 500 millions de dirhams pour les PME."_s
        << QStringList{u"Bank of Africa"_s};
    QTest::newRow("a joint venture of two")
        << u"Delmora SA, coentreprise de Bellavia SA et de Corvetto SA, construira à Fès une usine de 40 millions "
           u"d'euros."_s
        << QStringList{u"Delmora SA"_s, u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("a round: led by, beside, with")
        << u"Bellavia SA a annoncé une levée de fonds de 20 millions d'euros, menée par le fonds Corvetto Ventures, "
           u"aux côtés de Delmora SA et d'Estrella SA."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto Ventures"_s, u"Delmora SA"_s, u"Estrella SA"_s};
    QTest::newRow("of whom money is raised")
        << u"Bellavia SA a levé 20 millions d'euros auprès de Corvetto SA et de Delmora SA."_s
        << QStringList{u"Corvetto SA"_s, u"Delmora SA"_s};
    QTest::newRow("not of whom an order is won")
        << u"Bellavia SA a remporté un contrat de 20 millions d'euros auprès de Corvetto SA."_s << QStringList{};
    QTest::newRow("lenders without a sum of their own")
        << u"Bellavia SA construira à Fès une usine de 40 millions d'euros. Le projet est financé par la Banque "
           u"Corvetto, "
           u"la Banque européenne d'investissement et le Fonds Delmora."_s
        << QStringList{u"Bellavia SA"_s, u"Banque Corvetto"_s, u"Banque européenne d'investissement"_s,
                       u"Fonds Delmora"_s};
    QTest::newRow("a bank's loan")
        << u"Bellavia SA va investir 30 millions d'euros à Fès, grâce à un prêt de la Banque européenne d'investissement."_s
        << QStringList{u"Bellavia SA"_s, u"Banque européenne d'investissement"_s};
    QTest::newRow("a region that contributes") << u"Bellavia SA va investir 30 millions d'euros à Amiens. La région "
                                                  u"Hauts-de-France apporte une subvention de "
                                                  u"2 millions d'euros."_s
                                               << QStringList{u"Bellavia SA"_s, u"région Hauts-de-France"_s};
    QTest::newRow("each of a round-up") << u"Bellavia SA va investir 30 millions d'euros à Fès. L'espagnol Corvetto "
                                           u"SA s'installe à Tanger. Delmora SA y "
                                           u"construira une usine."_s
                                        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s, u"Delmora SA"_s};

    QTest::newRow("banks behind a colon")
        << u"Bellavia SA va investir 30 millions d'euros à Fès. Le tour de table réunit trois banques : la Banque "
           u"Corvetto, "
           u"la Banque Delmora et la Banque Estrella."_s
        << QStringList{u"Bellavia SA"_s, u"Banque Corvetto"_s, u"Banque Delmora"_s, u"Banque Estrella"_s};
    QTest::newRow("shares of a project company, brackets in the list")
        << u"La coentreprise formée par Bellavia SA (51 %) et Corvetto SA (49 %) construira une usine de 30 millions "
           u"d'euros à Fès."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("not who tells the news")
        << u"Selon L'Économiste, Bellavia SA va investir 30 millions d'euros à Fès."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("not the ministry that signs") << u"Bellavia SA a signé avec le ministère de l'Industrie une "
                                                    u"convention pour une usine de 30 millions d'euros à "
                                                    u"Fès."_s
                                                 << QStringList{u"Bellavia SA"_s};
    QTest::newRow("not the parent")
        << u"Bellavia SA, filiale de Corvetto SA, va investir 30 millions d'euros à Fès."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("not the clients")
        << u"Bellavia SA va investir 30 millions d'euros à Fès. Elle compte parmi ses clients Corvetto SA et Delmora SA."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("not the supplier")
        << u"Bellavia SA va investir 30 millions d'euros à Fès. Les machines seront fournies par Corvetto SA."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("not the client of a contract")
        << u"Bellavia SA a remporté un marché de 40 millions d'euros lancé par Corvetto SA."_s << QStringList{};
    QTest::newRow("not who cuts") << u"Bellavia SA va supprimer 300 emplois à Fès."_s << QStringList{};
    QTest::newRow("not the rival")
        << u"Bellavia SA va investir 30 millions d'euros à Fès. Face à Corvetto SA, elle veut grandir."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("not the union")
        << u"Bellavia SA va investir 30 millions d'euros à Fès. L'Union marocaine du travail salue le projet."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("never a person") << u"Bellavia SA va investir 30 millions d'euros à Fès, a annoncé Karim Tazi."_s
                                    << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a comma is no list")
        << u"Filiale de Corvetto SA, Bellavia SA construira à Fès une usine de 30 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
}

void TestInvestors::reads()
{
    QFETCH(QString, body);
    const extraction::Extraction result = testing::read(body);
    QStringList investors;
    for (const extraction::ExtractedActor& actor : result.actors)
        if (actor.investor)
            investors << text(actor.name);
    QTEST(investors, "investors");
}

QTEST_GUILESS_MAIN(TestInvestors)
#include "tst_investors.moc"
