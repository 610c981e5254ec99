// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/quantitycase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

/// Years, months, spans and durations (patterns 41 to 46 of the engine's list) as quantities; which of them are
/// horizons is told in tst_horizon.
class TestDates final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestDates::reads_data()
{
    quantityColumns();
    quantityRow("41 à l'horizon", u"à l’horizon 2027"_s, u"year 2027"_s);
    quantityRow("41 à l'horizon de", u"à l'horizon de 2023"_s, u"year 2023"_s);
    quantityRow("41 fin juin", u"d'ici à fin juin 2018"_s, u"year 2018-06"_s);
    quantityRow("41 fin, début, mi", u"fin 2026, début 2027, mi-2025"_s, u"year 2026\nyear 2027\nyear 2025"_s);
    quantityRow("41 day and month", u"le 15 mars 2016"_s, u"year 2016-03"_s);
    quantityRow("41 first of a month", u"le 1er avril 2016"_s, u"year 2016-04"_s);
    quantityRow("41 in digits", u"le 12/03/2018"_s, u"year 2018-03"_s);
    quantityRow("41 day without a year", u"le 15 mars et le 18"_s);
    quantityRow("41 a month without a year", u"en mars et fin juin"_s);
    quantityRow("42 span", u"sur 2021-2022, de 2020 à 2025"_s, u"year 2021-2022\nyear 2020-2025"_s);
    quantityRow("42 season", u"2026/27"_s, u"year 2026-2027"_s);
    quantityRow("42 a law and a decree", u"la loi 2016-23, le décret n° 2021-45"_s);
    quantityRow("43 durations", u"sur 5 ans, en trois ans, d’ici cinq ans"_s,
                u"duration 5 an «5 ans»\nduration 3 an «trois ans»\nduration 5 an «cinq ans»"_s);
    quantityRow("43 d'ici un an", u"d'ici un an et dans 18 mois"_s,
                u"duration 1 an «un an»\nduration 18 mois «18 mois»"_s);
    quantityRow("45 prochaines années", u"au bout des cinq prochaines années"_s,
                u"duration 5 an «cinq prochaines années»"_s);
    quantityRow("46 plan's name", u"la Vision 2030"_s);
    quantityRow("counted year", u"2000 emplois en 2000"_s, u"count 2000 job «2000 emplois»\nyear 2000"_s);
    quantityRow("counted year, adjectives", u"2000 nouveaux emplois, dont 2000 directs"_s,
                u"count 2000 job «2000 nouveaux emplois»\nbare 2000 «2000»"_s);
    quantityRow("year before a civility", u"En 2019 M. Mezzour part"_s, u"year 2019"_s);
    quantityRow("year before its money", u"2000 M€"_s, u"money 2000000000 EUR «2000 M€»"_s);
}

void TestDates::reads()
{
    checkQuantities();
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
