// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/subjectcase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Whose each figure is, by its own sentence and by who stands beside.
class TestSubjects final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestSubjects::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("subjects"); // of each figure, in order; empty = nobody's

    QTest::newRow("named before it") << u"Le groupe Bellavia créera 300 emplois à Sousse."_s
                                     << QStringList{u"Bellavia"_s};
    QTest::newRow("each its own") << u"Bellavia SA créera 300 emplois. Corvetto SA recrutera 120 personnes."_s
                                  << QStringList{u"Bellavia SA"_s, u"Corvetto SA"_s};
    QTest::newRow("behind it, by chez") << u"On attend 300 emplois chez Bellavia SA."_s
                                        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who tells the news is not in it")
        << u"Bellavia SA s'installe à Fès. Selon L'Économiste, 300 emplois sont prévus."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who counts for the State is not in it")
        << u"Selon l'Insee, 300 emplois ont été créés. Le HCP recense 400 emplois perdus."_s
        << QStringList{QString(), QString()};
    QTest::newRow("the parent is aside")
        << u"Bellavia SA, filiale du groupe Corvetto, créera 300 emplois."_s << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who lends for it is aside")
        << u"Le projet, financé par la BERD à hauteur de 30 millions d'euros, créera 300 emplois."_s
        << QStringList{u"BERD"_s, QString()};
    QTest::newRow("who lends for it, and nobody else is named")
        << u"L'usine, financée par Attijariwafa Bank, emploiera 300 personnes."_s << QStringList{QString()};
    QTest::newRow("what a bank lends for")
        << u"Le projet, pour lequel la BEI prête 30 millions d'euros, créera 300 emplois."_s
        << QStringList{u"BEI"_s, QString()};
    QTest::newRow("who builds it is told of")
        << u"La centrale, construite par Bellavia SA, créera 300 emplois."_s << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a lender's own") << u"La BERD, qui finance le projet, recrutera 300 personnes."_s
                                    << QStringList{u"BERD"_s};
    QTest::newRow("a firm told of in an aside")
        << u"Bellavia SA, dont la filiale Corvetto SA supprime 300 postes, créera 500 emplois."_s
        << QStringList{u"Corvetto SA"_s, u"Bellavia SA"_s};
    QTest::newRow("a rival told of in an aside")
        << u"Bellavia SA, dont le rival Corvetto SA emploie 300 personnes, créera 500 emplois."_s
        << QStringList{u"Corvetto SA"_s, u"Bellavia SA"_s};
    QTest::newRow("an aside that is over")
        << u"Bellavia SA, dont l'actionnaire Corvetto SA a réduit sa part, supprimera 500 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the parent's figure, told of it")
        << u"L'usine fournira Corvetto SA, laquelle créera 300 emplois."_s << QStringList{u"Corvetto SA"_s};
    QTest::newRow("a ministry speaks for others")
        << u"Le ministère de la Pêche a signé trois accords. Ils permettront de créer 300 emplois."_s
        << QStringList{QString()};
    QTest::newRow("a ministry in capitals, too")
        << u"Le MINISTÈRE DE L'INDUSTRIE attend 300 emplois de cet accord."_s << QStringList{QString()};
    QTest::newRow("an association speaks for others")
        << u"La Fédération des métiers du cuir attend 300 emplois de cet accord."_s << QStringList{QString()};
    QTest::newRow("owned by another")
        << u"Bellavia SA, détenue par le groupe Corvetto, investira 40 millions de dirhams."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the owners, between commas")
        << u"Bellavia SA, que contrôlent à parts égales Corvetto SA et Dorsalis SA, investira 40 millions de "
           u"dirhams."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the owner is named behind")
        << u"Un projet de 400 millions d'euros a été lancé jeudi à Fès. L'unité, portée par la société Bellavia SA, "
           u"disposera de trois lignes."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("introduced by what it makes")
        << u"Bellavia SA créera 300 emplois. Le fabricant de pneumatiques Corvetto a investi l'an dernier en Italie, "
           u"d'après la presse, 40 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s, u"Corvetto"_s};
    QTest::newRow("done by one that is introduced by what it makes")
        << u"Bellavia SA a vendu son usine au fabricant de pneumatiques Corvetto. Elle créera 300 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("in brackets behind its name")
        << u"Bellavia SA arrive en tête, devant la société Corvetto SA (210 suppressions d'emplois)."_s
        << QStringList{u"Corvetto SA"_s};
    QTest::newRow("far, but its sentence's own")
        << u"Corvetto SA assemblera des compresseurs à Tanger. Dans la même zone, Bellavia SA agrandit son unité de "
           u"coiffes de sièges pour l'automobile : 110 millions de dirhams et 250 emplois supplémentaires."_s
        << QStringList{u"Bellavia SA"_s, u"Bellavia SA"_s};
    QTest::newRow("done by") << u"Le parc, développé par Bellavia SA à Fès, a coûté 40 millions de dirhams."_s
                             << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the staff of")
        << u"Corvetto SA quitte la ville. Les effectifs du groupe Bellavia atteignent 300 salariés."_s
        << QStringList{u"Bellavia"_s};
    QTest::newRow("an arm of")
        << u"Bellavia SA, bras financier du groupe Corvetto, investira 40 millions de dirhams à Fès."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a unit, by its owner")
        << u"Bellavia SA recrute. Installée à Fès depuis 2007, la filiale du groupe turc Corvetto a réalisé un "
           u"chiffre d'affaires de 40 millions de dirhams."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("made by one and, over words for it, another")
        << u"Les premières pièces sont sorties de l'usine Bellavia SA. La coentreprise formée par Corvetto SA et le "
           u"fonds d'investissement panafricain Delmora SA démarre. Le site créera 300 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("the owner of a thing")
        << u"Corvetto SA a coulé son premier lingot. La mine de Mako, propriété de Bellavia SA, a nécessité 160 millions de dollars. Elle emploie 430 personnes."_s
        << QStringList{u"Bellavia SA"_s, u"Bellavia SA"_s};
    QTest::newRow("whose site stands beside")
        << u"Bellavia SA a ouvert une usine à Kénitra. L'usine fournira Corvetto SA, dont le site voisin emploie 3 000 personnes."_s
        << QStringList{u"Corvetto SA"_s};
    QTest::newRow("when it was")
        << u"Bellavia SA ferme une usine. Après le rachat des activités d'Alstom, 900 postes avaient été supprimés."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("whom it is for")
        << u"Bellavia SA a inauguré son usine. Pour livrer Airbus, l'entreprise investira 45 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("whom it supplies")
        << u"Bellavia SA a inauguré son usine.\n\nLe sous-traitant d'Airbus investira 45 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("who owns a part")
        << u"Bellavia SA a inauguré son usine.\n\nLa société, dont Safran détient 40 %, investira 45 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a client in a clause")
        << u"Bellavia SA, qui compte Safran parmi ses clients, créera 120 emplois."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("a division of the one firm")
        << u"Bellavia SA a publié mardi ses résultats. Le pôle traiteur, avec 610 millions d'euros de chiffre d'affaires, reste le premier."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("exports of the one firm")
        << u"Bellavia SA a publié mardi ses résultats. Les exportations ont représenté 80 millions d'euros."_s
        << QStringList{u"Bellavia SA"_s};
    QTest::newRow("jobs in a zone are others'")
        << u"Le parc de Fès est aménagé par MEDZ, filiale de CDG Développement. Il a coûté 420 millions de dirhams. Une fois rempli, le parc abritera 110 entreprises et 8 500 emplois."_s
        << QStringList{u"MEDZ"_s, QString(), QString()};
    QTest::newRow("the staff of firms from outside")
        << u"Bellavia SA agrandit son chantier. L'entreprise emploie 4 100 salariés et fait travailler chaque jour 6 000 personnes d'entreprises extérieures."_s
        << QStringList{u"Bellavia SA"_s, QString()};
    QTest::newRow("whose the second is")
        << u"Le premier projet, porté par Bellavia SA, mobilise 300 MDH ; le second, de Safran, 450 MDH."_s
        << QStringList{u"Bellavia SA"_s, u"Safran"_s};
    QTest::newRow("the very jobs of whom another takes over")
        << u"Bellavia SA reprend les 240 emplois de la conserverie Vadrix."_s << QStringList{u"Vadrix"_s};
}

void TestSubjects::reads()
{
    QFETCH(QString, body);
    QTEST(subjectsOf(body), "subjects");
}

QTEST_GUILESS_MAIN(TestSubjects)
#include "tst_subjects.moc"
