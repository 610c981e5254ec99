// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Which mentions are one actor: acronyms, short forms, subsidiaries (patterns 50, 52 and the guide's "actors").
class TestAliases final : public QObject
{
    Q_OBJECT

private slots:
    void joins_data();
    void joins();
};

void TestAliases::joins_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("actors");

    QTest::newRow("acronym behind the name, then alone")
        << u"La Fédération nationale du cuir (FNC) a signé. La FNC compte 300 membres."_s
        << QStringList{u"association Fédération nationale du cuir = FNC"_s};
    QTest::newRow("acronym by its initials")
        << u"L'Agence nationale des équipements ruraux a signé. L'ANER suivra le chantier."_s
        << QStringList{u"public_body Agence nationale des équipements ruraux = ANER"_s};
    QTest::newRow("ministry by its short form")
        << u"Le ministère de l'Industrie et du Commerce a signé. Le ministère de l'Industrie suivra."_s
        << QStringList{u"public_body ministère de l'Industrie et du Commerce = ministère de l'Industrie"_s};
    QTest::newRow("group and firm are one") << u"Le Groupe Renault a signé hier. Renault recrutera."_s
                                            << QStringList{u"company Groupe Renault = Renault"_s};
    QTest::newRow("firm and its country branch are one")
        << u"Le groupe Alstom recrute. Alstom Maroc ouvrira un site."_s
        << QStringList{u"company Alstom = Alstom Maroc"_s};
    QTest::newRow("country branch that is named first")
        << u"Alstom Maroc recrute. Alstom ouvrira un site."_s << QStringList{u"company Alstom Maroc = Alstom"_s};
    QTest::newRow("country branch that is a subsidiary's subsidiary")
        << u"Holcim a signé. Holcim Maroc, filiale d'Holcim France, investira."_s
        << QStringList{u"company Holcim Maroc = Holcim"_s, u"company Holcim France"_s};
    QTest::newRow("branch with an acronym of its own is another firm")
        << u"Lear a créé Lear Meknès Câblage (LMC). LMC recrutera."_s
        << QStringList{u"company Lear"_s, u"company Lear Meknès Câblage = LMC"_s};
    QTest::newRow("firm and its owner of the same name")
        << u"Holcim Maroc recrute. L'usine est détenue à 52% par le groupe Holcim et la CDG."_s
        << QStringList{u"company Holcim Maroc"_s, u"company Holcim"_s, u"company CDG"_s};
    QTest::newRow("subsidiary and its group")
        << u"La commande ira à DP World. Filiale du groupe, DP World Dakar exploite le port."_s
        << QStringList{u"company DP World"_s, u"company DP World Dakar"_s};
    QTest::newRow("well-known word of a longer name, told later for short")
        << u"Smoby Toys agrandit son usine. Smoby recrutera."_s << QStringList{u"company Smoby Toys = Smoby"_s};
    QTest::newRow("initials before letters that skip a word")
        << u"La Commission régionale unifiée d'investissement a validé 30 projets, selon le directeur du Centre régional d'investissement. Le CRI a signé."_s
        << QStringList{u"public_body Commission régionale unifiée d'investissement"_s,
                       u"public_body Centre régional d'investissement = CRI"_s};
    QTest::newRow("capitals of a name")
        << u"GlobalFoundries (GF) investit. GF recrutera, DP World aussi : DPW signe."_s
        << QStringList{u"company GlobalFoundries = GF"_s, u"company DP World = DPW"_s};
    QTest::newRow("society's initial") << u"La SNEP (Société nationale d'électrolyse et de pétrochimie) investit."_s
                                       << QStringList{
                                              u"company Société nationale d'électrolyse et de pétrochimie = SNEP"_s};
    QTest::newRow("two ministers of one surname")
        << u"Le ministre Karim Bennis et la ministre Salma Bennis ont signé."_s
        << QStringList{u"person Karim Bennis"_s, u"person Salma Bennis"_s};
    QTest::newRow("person is no firm of that name") << u"Le patron du groupe Renault, Louis Renault, a signé."_s
                                                    << QStringList{u"company Renault"_s, u"person Louis Renault"_s};
}

void TestAliases::joins()
{
    QFETCH(QString, body);
    QFETCH(QStringList, actors);
    QCOMPARE(actorsOf(body), actors);
}

QTEST_GUILESS_MAIN(TestAliases)
#include "tst_aliases.moc"
