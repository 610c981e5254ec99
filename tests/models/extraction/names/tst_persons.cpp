// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Persons: civilities, initials, particles, functions (patterns 47 to 49 and 57 of the engine's list).
class TestPersons final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestPersons::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("persons");

    QTest::newRow("civility alone") << u"L'accord a été signé vendredi par M. Berrada, selon le communiqué."_s
                                    << QStringList{u"person M. Berrada"_s};
    QTest::newRow("surname behind the full name")
        << u"Le ministre Karim Bennis a inauguré le site. « C'est un grand jour », a déclaré M. Bennis."_s
        << QStringList{u"person Karim Bennis = M. Bennis"_s};
    QTest::newRow("initial and stop") << u"Le ministre Karim Bennis a parlé. « Une étape », a ajouté K. Bennis."_s
                                      << QStringList{u"person Karim Bennis = K. Bennis"_s};
    QTest::newRow("initial without a stop") << u"Le ministre Karim Bennis a parlé, puis K Bennis est reparti."_s
                                            << QStringList{u"person Karim Bennis = K Bennis"_s};
    QTest::newRow("double initials")
        << u"L'usine a été visitée par le directeur Jean-Marc Lefort. J.M Lefort y voit un succès."_s
        << QStringList{u"person Jean-Marc Lefort = J.M Lefort"_s};
    QTest::newRow("My is Moulay") << u"Le ministre Moulay Hafid Alaoui a signé. My Hafid Alaoui était à Fès."_s
                                  << QStringList{u"person Moulay Hafid Alaoui = My Hafid Alaoui"_s};
    QTest::newRow("particle El") << u"Le ministre Ahmed El Fassi a présidé la séance."_s
                                 << QStringList{u"person Ahmed El Fassi"_s};
    QTest::newRow("particle de") << u"Le directeur général, Paolo de Santis, a salué l'accord."_s
                                 << QStringList{u"person Paolo de Santis"_s};
    QTest::newRow("double surname")
        << u"La présidente, Claire Martin-Dupont, a salué l'accord. Mme Martin-Dupont repart lundi."_s
        << QStringList{u"person Claire Martin-Dupont = Mme Martin-Dupont"_s};
    QTest::newRow("surname in capitals")
        << u"Le gouverneur, Samir BENCHEKROUN, a visité le chantier."_s << QStringList{u"person Samir BENCHEKROUN"_s};
    QTest::newRow("function with capitals is no name")
        << u"Nadia Tazi, Vice-Présidente Exécutive, et Omar Kettani, Directeur général, étaient présents."_s
        << QStringList{u"person Nadia Tazi"_s, u"person Omar Kettani"_s};
    QTest::newRow("function behind its complement")
        << u"Le ministre de l'Industrie et du Commerce Karim Bennis a signé l'accord."_s
        << QStringList{u"person Karim Bennis"_s};
    QTest::newRow("surname again, of no firm")
        << u"Le chantier est mené par Yvon Kerbratec. Le patron y croit. Même Kerbratec peine à recruter."_s
        << QStringList{u"person Yvon Kerbratec = Kerbratec"_s};
    QTest::newRow("surname of a firm too")
        << u"Le carrossier Kerbratec recrute. Son patron, Yvon Kerbratec, a signé."_s
        << QStringList{u"person Yvon Kerbratec"_s};
    QTest::newRow("called by the initials")
        << u"Le ministre Moulay Driss Benhaddou a signé. MDB, lui, promet un bilan chaque trimestre."_s
        << QStringList{u"person Moulay Driss Benhaddou = MDB"_s};
    QTest::newRow("elided particle") << u"Le porte-parole, Peter D'hondt, l'a confirmé."_s
                                     << QStringList{u"person Peter D'hondt"_s};
    QTest::newRow("king") << u"Le roi Mohammed VI a présidé la cérémonie."_s << QStringList{u"person Mohammed VI"_s};
    QTest::newRow("la ministre names nobody")
        << u"La ministre a salué cet accord, et le président aussi."_s << QStringList{};
    QTest::newRow("list") << u"Étaient présents Karim Bennis, Nadia Tazi et Omar Kettani."_s
                          << QStringList{u"person Karim Bennis"_s, u"person Nadia Tazi"_s, u"person Omar Kettani"_s};
    QTest::newRow("civility before a particle")
        << u"Hubert de Morvange dirige le site. M. de Morvange et Ursula von der Kolm ont signé."_s
        << QStringList{u"person Hubert de Morvange = M. de Morvange"_s, u"person Ursula von der Kolm"_s};
    QTest::newRow("noble name behind a surname")
        << u"« Un pas », a dit Hubert Martel de Morvange, directeur du site."_s
        << QStringList{u"person Hubert Martel de Morvange"_s};
    QTest::newRow("first name that is a word, opening the sentence")
        << u"Le site ferme. Pierre Vadrel, délégué, est amer."_s << QStringList{u"person Pierre Vadrel"_s};
    QTest::newRow("compound first name behind a town") << u"La sous-préfète de Castres Marie-Laure Kervan était là."_s
                                                       << QStringList{u"person Marie-Laure Kervan"_s};
    QTest::newRow("noble name that opens the sentence")
        << u"Pierre de Kardrel, vice-président de la Région, y voit un signe."_s
        << QStringList{u"person Pierre de Kardrel"_s};
    QTest::newRow("letter before an apostrophe") << u"Selon N'Golo Fatogoma Coulibaly, le réseau grandit."_s
                                                 << QStringList{u"person N'Golo Fatogoma Coulibaly"_s};
    QTest::newRow("counterpart from abroad") << u"Le président a reçu son homologue français Emmanuel Biondo."_s
                                             << QStringList{u"person Emmanuel Biondo"_s};
    QTest::newRow("scheme is nobody") << u"Le dispositif Moussanada Siyaha a été lancé en avril."_s << QStringList{};
    QTest::newRow("verb that is a noun for shares")
        << u"« Nous préférons la qualité », tranche Majida Mehdi."_s << QStringList{u"person Majida Mehdi"_s};
    QTest::newRow("name before first name")
        << u"Le directeur local, Benali Mohamed, l'a annoncé. M. Benali est confiant."_s
        << QStringList{u"person Benali Mohamed = M. Benali"_s};
}

void TestPersons::reads()
{
    QFETCH(QString, body);
    QFETCH(QStringList, persons);
    QCOMPARE(actorsOf(body).filter(u"person "_s), persons);
}

QTEST_GUILESS_MAIN(TestPersons)
#include "tst_persons.moc"
