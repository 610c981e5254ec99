// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/quantitycase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

/// Ranges and coordinated numbers (patterns 37 and 38 of the engine's list): what the second lends the first.
class TestRanges final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestRanges::reads_data()
{
    quantityColumns();
    quantityRow("37 entre", u"entre 22.000 et 24.000 emplois"_s,
                u"count 22000..24000 job range «entre 22.000 et 24.000 emplois»"_s);
    quantityRow("37 de à", u"de 130 à 150 MDH"_s, u"money 130000000..150000000 MAD range «130 à 150 MDH»"_s);
    quantityRow("37 hyphen", u"20-30 M€"_s, u"money 20000000..30000000 EUR range «20-30 M€»"_s);
    quantityRow("37 en dash", u"20–30 M€"_s, u"money 20000000..30000000 EUR range «20–30 M€»"_s);
    quantityRow("37 narrow spaces", u"entre 8\u202F000 et 10\u202F000 créations d’emplois"_s,
                u"count 8000..10000 job range «entre 8\u202F000 et 10\u202F000 créations d’emplois»"_s);
    quantityRow("37 two magnitudes", u"entre 750 millions et un milliard d’euros"_s,
                u"money 750000000..1000000000 EUR range «entre 750 millions et un milliard d’euros»"_s);
    quantityRow("37 smaller magnitude understood", u"entre 800 et 1,2 milliard d'euros"_s,
                u"money 800000000..1200000000 EUR range «entre 800 et 1,2 milliard d'euros»"_s);
    quantityRow("37 own units", u"de 10 millions de dirhams à 15 millions de dirhams"_s,
                u"money 10000000..15000000 MAD range «10 millions de dirhams à 15 millions de dirhams»"_s);
    quantityRow("37 between things of two kinds", u"répartis entre 3 sites et 200 emplois"_s,
                u"count 200 job «200 emplois»"_s);
    quantityRow("hundreds in words", u"deux à trois cents personnes"_s,
                u"count 200..300 person range «deux à trois cents personnes»"_s);
    quantityRow("thousands in words", u"dix ou vingt mille emplois"_s,
                u"count 10000..20000 job range «dix ou vingt mille emplois»"_s);
    quantityRow("hundreds of thousands", u"deux à trois cent mille emplois"_s,
                u"count 200000..300000 job range «deux à trois cent mille emplois»"_s);
    quantityRow("collectives", u"une à deux centaines d'emplois"_s,
                u"count 100..200 job range «une à deux centaines d'emplois»"_s);
    quantityRow("digits and words", u"2 à trois cents emplois"_s,
                u"count 200..300 job range «2 à trois cents emplois»"_s);
    quantityRow("millions in words", u"entre deux et trois millions d'euros"_s,
                u"money 2000000..3000000 EUR range «entre deux et trois millions d'euros»"_s);
    quantityRow("tens of millions in words", u"vingt ou trente millions d'euros"_s,
                u"money 20000000..30000000 EUR range «vingt ou trente millions d'euros»"_s);
    quantityRow("one to two", u"un à deux milliards d'euros"_s,
                u"money 1000000000..2000000000 EUR range «un à deux milliards d'euros»"_s);
    quantityRow("hundreds of millions in words", u"deux à trois cents millions d'euros"_s,
                u"money 200000000..300000000 EUR range «deux à trois cents millions d'euros»"_s);
    quantityRow("twenties and thirties of millions", u"une vingtaine à une trentaine de millions d'euros"_s,
                u"money 20000000..30000000 EUR range «une vingtaine à une trentaine de millions d'euros»"_s);
    quantityRow("a low end of its own", u"cent à deux mille emplois"_s,
                u"count 100..2000 job range «cent à deux mille emplois»"_s);
    quantityRow("words that bound a wide one", u"un investissement compris entre 1 et 150 millions d'euros"_s,
                u"money 1000000..150000000 EUR range «entre 1 et 150 millions d'euros»"_s);
    quantityRow("words that bound many", u"générer de 10 à 1 000 emplois"_s,
                u"count 10..1000 job range «10 à 1 000 emplois»"_s);
    quantityRow("a level in millions, one in billions", u"est passé de 150 à 2 milliards de dirhams"_s,
                u"money 150000000 MAD «150»\nmoney 2000000000 MAD «2 milliards de dirhams»"_s);
    quantityRow("a level in billions that falls", u"est passé de 150 à 120 milliards de dirhams"_s,
                u"money 150000000000 MAD «150»\nmoney 120000000000 MAD «120 milliards de dirhams»"_s);
    quantityRow("one of two", u"l'un à deux millions d'euros, l'autre à trois millions d'euros"_s,
                u"money 2000000 EUR «deux millions d'euros»\nmoney 3000000 EUR «trois millions d'euros»"_s);
    quantityRow("a hundred times apart", u"2 à 300 emplois"_s, QString());
    quantityRow("a hundred times apart, with its magnitude", u"de 10 000 à 5 millions d'euros"_s,
                u"money 10000..5000000 EUR range «10 000 à 5 millions d'euros»"_s);
    quantityRow("a level far below", u"est passé de 900 000 à 2 millions d'euros"_s,
                u"money 900000 EUR «900 000»\nmoney 2000000 EUR «2 millions d'euros»"_s);
    quantityRow("38 years", u"entre 2022 et 2024, 2014-2020"_s, u"year 2022-2024\nyear 2014-2020"_s);
    quantityRow("38 counts", u"1 000-1 200 emplois"_s, u"count 1000..1200 job range «1 000-1 200 emplois»"_s);
    quantityRow("38 years of work", u"R&D 2-3 ans"_s, u"duration 2..3 an range «2-3 ans»"_s);
    quantityRow("38 percent", u"de 12 à 15 %"_s);
    quantityRow("two bounds", u"au moins 200 et au plus 300 emplois"_s,
                u"count 200..300 job range «au moins 200 et au plus 300 emplois»"_s);
    quantityRow("two bounds, falling", u"au plus 300 et au moins 200 emplois"_s,
                u"count 200..300 job range «au plus 300 et au moins 200 emplois»"_s);
    quantityRow(
        "two bounds with their units", u"plus de 20 millions d'euros et moins de 30 millions d'euros"_s,
        u"money 20000000..30000000 EUR range «plus de 20 millions d'euros et moins de 30 millions d'euros»"_s);
    quantityRow("two bounds that leave nothing", u"moins de 200 et plus de 300 emplois"_s,
                u"count 200 job at_most «moins de 200»\ncount 300 job at_least «plus de 300 emplois»"_s);
    quantityRow("bounds of two things", u"plus de 20 M€ et moins de 300 emplois"_s,
                u"money 20000000 EUR at_least «plus de 20 M€»\ncount 300 job at_most «moins de 300 emplois»"_s);
    quantityRow("coordination with a range", u"entre 1,5 et 2 et 2,3 Md€"_s,
                u"money 1500000000..2000000000 EUR range «entre 1,5 et 2»\nmoney 2300000000 EUR «2,3 Md€»"_s);
    quantityRow("coordination", u"75 et 125 millions d'euros"_s,
                u"money 75000000 EUR «75»\nmoney 125000000 EUR «125 millions d'euros»"_s);
    quantityRow("coordinated counts", u"respectivement 168 et 158 postes"_s,
                u"count 168 job «168»\ncount 158 job «158 postes»"_s);
}

void TestRanges::reads()
{
    checkQuantities();
}

QTEST_GUILESS_MAIN(TestRanges)
#include "tst_ranges.moc"
