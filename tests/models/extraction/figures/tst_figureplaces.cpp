// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/enginecase.h"
#include "tests/models/extraction/support/namecase.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

/// Where each figure is.
class TestFigurePlaces final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestFigurePlaces::reads_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("places"); // of each figure, in order; empty = nowhere

    QTest::newRow("in its sentence") << u"Bellavia SA créera 300 emplois à Fès."_s << QStringList{u"Fès"_s};
    QTest::newRow("the nearest")
        << u"Bellavia SA créera 300 emplois à Fès et fermera son atelier d'Oujda, où 40 personnes travaillent."_s
        << QStringList{u"Fès"_s, u"Oujda"_s};
    QTest::newRow("the sentence before")
        << u"Bellavia SA construit une usine à Fès. Elle créera 300 emplois."_s << QStringList{u"Fès"_s};
    QTest::newRow("the only one of the lede")
        << u"Bellavia SA construit une usine à Fès.\n\nQuelque 300 emplois sont attendus."_s << QStringList{u"Fès"_s};
    QTest::newRow("a place told in passing is not the news's")
        << u"Bellavia SA construit une usine.\n\nElle a déjà un atelier à Fès.\n\nQuelque 300 emplois sont attendus."_s
        << QStringList{QString()};
    QTest::newRow("one of several is not guessed")
        << u"Bellavia SA a des usines à Fès et à Oujda.\n\nQuelque 300 emplois sont attendus."_s
        << QStringList{QString()};
    QTest::newRow("where people sign")
        << u"La convention a été signée mercredi à Rabat. Bellavia SA investira 40 millions de dirhams."_s
        << QStringList{QString()};
    QTest::newRow("where people sign, in the figure's sentence")
        << u"Bellavia SA a signé mercredi à Rabat une convention de 40 millions de dirhams."_s
        << QStringList{QString()};
    QTest::newRow("a country that is talked about")
        << u"Le ministre veut presser le pas avec la Chine. Le parc emploiera 23.000 personnes."_s
        << QStringList{QString()};
    QTest::newRow("a country in which") << u"Bellavia SA emploie 300 personnes au Maroc."_s
                                        << QStringList{u"Maroc"_s};
    QTest::newRow("where a firm is from")
        << u"Bellavia SA, basée à Lyon, créera 300 emplois."_s << QStringList{QString()};
    QTest::newRow("a site of the town") << u"Le site de Casablanca emploiera 300 personnes."_s
                                        << QStringList{u"Casablanca"_s};
    QTest::newRow("in brackets") << u"Bellavia SA, à Horw (Suisse), supprimera 300 emplois à Aarau."_s
                                 << QStringList{u"Aarau"_s};
    QTest::newRow("context is nowhere else's")
        << u"Bellavia SA construit une usine à Fès.\n\nLe secteur emploie 130 000 salariés."_s
        << QStringList{QString()};
}

void TestFigurePlaces::reads()
{
    QFETCH(QString, body);
    const extraction::Extraction result = testing::read(body);
    QStringList places;
    for (const extraction::ExtractedFigure& figure : result.figures)
        places << (figure.place < 0 ? QString() : text(result.places[static_cast<std::size_t>(figure.place)].name));
    QTEST(places, "places");
}

QTEST_GUILESS_MAIN(TestFigurePlaces)
#include "tst_figureplaces.moc"
