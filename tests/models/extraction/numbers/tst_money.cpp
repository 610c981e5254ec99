// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/quantitycase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

/// Amounts of money (patterns 1 to 24 of the engine's list): their forms, magnitudes and currencies, and numbers that
/// are no amounts.
class TestMoney final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestMoney::reads_data()
{
    quantityColumns();
    quantityRow("01 MDH", u"coûte 30 MDH"_s, u"money 30000000 MAD «30 MDH»"_s);
    quantityRow("01 MMDH", u"un coût de 1,73 MMDH"_s, u"money 1730000000 MAD «1,73 MMDH»"_s);
    quantityRow("01 KDH", u"un don de 500 KDH"_s, u"money 500000 MAD «500 KDH»"_s);
    quantityRow("01 Mrds DH", u"près de 13 Mrds DH"_s, u"money 13000000000 MAD about «près de 13 Mrds DH»"_s);
    quantityRow("01 Mds DH", u"4 Mds de DH"_s, u"money 4000000000 MAD «4 Mds de DH»"_s);
    quantityRow("01 MDHS", u"107 MDHS"_s, u"money 107000000 MAD «107 MDHS»"_s);
    quantityRow("01 Dhs", u"400 millions de Dhs"_s, u"money 400000000 MAD «400 millions de Dhs»"_s);
    quantityRow("01 DH HT", u"1.250.000,50 DH HT"_s, u"money 1250000.5 MAD «1.250.000,50 DH HT»"_s);
    quantityRow("01 glued", u"1,574MMDH puis 107MDH"_s,
                u"money 1574000000 MAD «1,574MMDH»\nmoney 107000000 MAD «107MDH»"_s);
    quantityRow("01 megawatts and megahertz are none", u"un parc de 30 MW, 12 GWh et 5 MHz"_s);
    quantityRow("01 MDH are Morocco's, whoever pays", u"Le groupe émirati paie 200 MDH"_s,
                u"money 200000000 MAD «200 MDH»"_s);
    quantityRow("01 an Emirati firm's dirhams elsewhere", u"L'émirati Masdar paie 200 millions de dirhams"_s,
                u"money 200000000 MAD «200 millions de dirhams»"_s);
    quantityRow("01 the Emirates' own", u"Aux Émirats, Dubaï paie 200 millions de dirhams"_s,
                u"money 200000000 AED «200 millions de dirhams»"_s);
    quantityRow("01 centimes", u"À Fès, 25 milliards de centimes puis 1,5 milliard de centimes"_s,
                u"money 250000000 MAD «25 milliards de centimes»\nmoney 15000000 MAD «1,5 milliard de centimes»"_s);
    quantityRow("01 centimes, in words", u"À Alger, deux milliards et demi de centimes"_s,
                u"money 25000000 DZD «deux milliards et demi de centimes»"_s);
    quantityRow("02 comma is decimal", u"plus de 354,944 MDH"_s,
                u"money 354944000 MAD at_least «plus de 354,944 MDH»"_s);
    quantityRow("02 two commas are groups", u"un prix de 1,250,000 DH"_s, u"money 1250000 MAD «1,250,000 DH»"_s);
    quantityRow("02 a comma between two numbers", u"ils étaient 12, 15 puis 20"_s,
                u"bare 12 «12»\nbare 15 «15»\nbare 20 «20»"_s);
    quantityRow("03 dot groups", u"12.000 emplois"_s, u"count 12000 job «12.000 emplois»"_s);
    quantityRow("03 dot decimals", u"10.5 millions d'euros"_s, u"money 10500000 EUR «10.5 millions d'euros»"_s);
    quantityRow("03 dots of a chapter number", u"l'alinéa 4.2.1 du contrat"_s);
    quantityRow("04 stray blank", u"une subvention de 2, 623 milliards de francs Cfa"_s,
                u"money 2623000000 XOF «2, 623 milliards de francs Cfa»"_s);
    quantityRow("04 a list is none", u"les lots 2, 623 et 40"_s, u"bare 623 «623»\nbare 40 «40»"_s);
    quantityRow("05 no-break space", u"1\u00A0630 emplois"_s, u"count 1630 job «1\u00A0630 emplois»"_s);
    quantityRow("05 narrow space", u"8\u202F000 emplois"_s, u"count 8000 job «8\u202F000 emplois»"_s);
    quantityRow("05 thin space", u"8\u2009000 emplois"_s, u"count 8000 job «8\u2009000 emplois»"_s);
    quantityRow("05 apostrophe", u"12'000 emplois et 10’000 postes"_s,
                u"count 12000 job «12'000 emplois»\ncount 10000 job «10’000 postes»"_s);
    quantityRow("05 millions in groups", u"1 437 000 $ au total"_s, u"money 1437000 USD «1 437 000 $»"_s);
    quantityRow("05 not across a line", u"12\n000 emplois"_s, u"bare 12 «12»"_s);
    quantityRow("05 not behind a date", u"2019-12 165 millions de dirhams"_s,
                u"year 2019-12\nmoney 165000000 MAD «165 millions de dirhams»"_s);
    quantityRow("05 over the end of a wrapped line",
                u"Le groupe, installé à Tanger, doit créer au moins 1\n500 emplois"_s,
                u"count 1500 job at_least «au moins 1\n500 emplois»"_s);
    quantityRow("05 decimals over the end of a wrapped line",
                u"Le groupe, installé à Tanger, mettra sur la table 12,\n5 millions d'euros"_s,
                u"money 12500000 EUR «12,\n5 millions d'euros»"_s);
    quantityRow("05 perhaps one number, perhaps two", u"elle investira 1\n200 millions d'euros"_s, QString());
    quantityRow("05 decimals or two numbers", u"elle investira 12,\n5 millions d'euros"_s, QString());
    quantityRow("05 a heading", u"Phase 2\n500 emplois"_s, u"count 500 job «500 emplois»"_s);
    quantityRow(
        "05 a table's own lines",
        u"Projets retenus par la commission des investissements : 14\n850 millions de dirhams\n1 300 emplois"_s,
        u"bare 14 «14»\nmoney 850000000 MAD «850 millions de dirhams»\ncount 1300 job «1 300 emplois»"_s);
    quantityRow("05 a value, and the next one's line",
                u"Nombre de projets validés par la commission : 12\n500 emplois prévus"_s,
                u"bare 12 «12»\ncount 500 job «500 emplois»"_s);
    quantityRow("05 not behind a year", u"en 2023 150 emplois"_s, u"year 2023\ncount 150 job «150 emplois»"_s);
    quantityRow("06 Md€", u"30,4 Md€ et 35 Mds €"_s,
                u"money 30400000000 EUR «30,4 Md€»\nmoney 35000000000 EUR «35 Mds €»"_s);
    quantityRow("06 Mrd d'€", u"9,2 Mrd d’€"_s, u"money 9200000000 EUR «9,2 Mrd d’€»"_s);
    quantityRow("06 MM€, G€", u"2 MM€, 3 G€"_s, u"money 2000000000 EUR «2 MM€»\nmoney 3000000000 EUR «3 G€»"_s);
    quantityRow("06 k€, K€", u"500 k€ ou 700 K€"_s, u"money 500000..700000 EUR range «500 k€ ou 700 K€»"_s);
    quantityRow("06 MEUR", u"12 MEUR"_s, u"money 12000000 EUR «12 MEUR»"_s);
    quantityRow("06 millimetres, gravity", u"20 mm de pluie, un choc de 3 G et 35 Md de pas"_s);
    quantityRow("07 MUSD", u"280 MUSD"_s, u"money 280000000 USD «280 MUSD»"_s);
    quantityRow("07 MDT", u"32 MDT et 278,240 MDT"_s,
                u"money 32000000 TND «32 MDT»\nmoney 278240000 TND «278,240 MDT»"_s);
    quantityRow("07 MFCFA", u"À Dakar, 500 MFCFA"_s, u"money 500000000 XOF «500 MFCFA»"_s);
    quantityRow("07 MD without its country", u"un coût de 4 MD"_s);
    quantityRow("07 MD in Tunisia", u"À Sfax, en Tunisie, 4 MD"_s, u"money 4000000 TND «4 MD»"_s);
    quantityRow("08 dollars in Québec", u"À Bécancour, au Québec, 7,5 M$ et 500 millions de dollars"_s,
                u"money 7500000 CAD «7,5 M$»\nmoney 500000000 CAD «500 millions de dollars»"_s);
    quantityRow("08 dollars elsewhere", u"Au Maroc, 20 millions de dollars du canadien Maya"_s,
                u"money 20000000 USD «20 millions de dollars»"_s);
    quantityRow("08 dollars of a firm's nation", u"20 millions de dollars du canadien Maya"_s,
                u"money 20000000 USD «20 millions de dollars»"_s);
    quantityRow(
        "08 dollars beside Canadian ones", u"20 millions de dollars canadiens, soit 14 millions de dollars"_s,
        u"money 20000000 CAD «20 millions de dollars canadiens»\nmoney 14000000 USD «14 millions de dollars»"_s);
    quantityRow("08 both dollars", u"À Saguenay, au Québec, 1,4 milliard de dollars (1,1 milliard US)"_s,
                u"money 1400000000 CAD «1,4 milliard de dollars»\nmoney 1100000000 USD «1,1 milliard US»"_s);
    quantityRow("08 American dollars win", u"Québec, Montréal : 5 millions de dollars américains"_s,
                u"money 5000000 USD «5 millions de dollars américains»"_s);
    quantityRow("09 Tunisian dinars", u"En Tunisie, 525 millions de dinars"_s,
                u"money 525000000 TND «525 millions de dinars»"_s);
    quantityRow("09 Algerian dinars", u"À Oran, en Algérie, 50 milliards de dinars"_s,
                u"money 50000000000 DZD «50 milliards de dinars»"_s);
    quantityRow("09 Swiss francs", u"À Zurich, 4,1 milliards de francs"_s,
                u"money 4100000000 CHF «4,1 milliards de francs»"_s);
    quantityRow("09 pounds", u"deux milliards de livres sterling"_s,
                u"money 2000000000 GBP «deux milliards de livres sterling»"_s);
    quantityRow("09 Egyptian pounds", u"En Égypte, 3 milliards de livres"_s,
                u"money 3000000000 EGP «3 milliards de livres»"_s);
    quantityRow("09 books are no pounds", u"une bibliothèque de 12.000 livres anciens"_s);
    quantityRow("09 pounds of a named country", u"En Égypte, 12.000 livres par foyer"_s,
                u"money 12000 EGP «12.000 livres»"_s);
    quantityRow("10 CFA, west", u"Au Sénégal, 81 milliards de FCfa"_s,
                u"money 81000000000 XOF «81 milliards de FCfa»"_s);
    quantityRow("10 CFA, central", u"À Douala, au Cameroun, 37 milliards de F CFA"_s,
                u"money 37000000000 XAF «37 milliards de F CFA»"_s);
    quantityRow("10 CFA before", u"au Bénin, FCFA 6,5 milliards"_s, u"money 6500000000 XOF «FCFA 6,5 milliards»"_s);
    quantityRow("10 a training centre is no franc", u"les CFA de Lens ont 40 apprentis"_s,
                u"count 40 trainee «40 apprentis»"_s);
    quantityRow("11 et demi", u"un milliard et demi d'euros"_s,
                u"money 1500000000 EUR «un milliard et demi d'euros»"_s);
    quantityRow("11 deux et demi", u"deux millions et demi de dirhams"_s,
                u"money 2500000 MAD «deux millions et demi de dirhams»"_s);
    quantityRow("11 demi-milliard", u"plus d'un demi-milliard d'euros"_s,
                u"money 500000000 EUR at_least «plus d'un demi-milliard d'euros»"_s);
    quantityRow("11 quarts", u"trois quarts de million d'euros"_s,
                u"money 750000 EUR «trois quarts de million d'euros»"_s);
    quantityRow("11 half a day, half the sales", u"une demi-journée, la moitié des ventes, un quart d'heure"_s);
    quantityRow("12 wrong agreement", u"un Milliards de dirhams, 10 milliard de dirhams, 900 million d’euros"_s,
                u"money 1000000000 MAD «un Milliards de dirhams»\nmoney 10000000000 MAD «10 milliard de dirhams»\n"
                "money 900000000 EUR «900 million d’euros»"_s);
    quantityRow("03 thousands of billions of a small currency",
                u"En Algérie, 10.000 projets valent 4.500 milliards de dinars"_s,
                u"money 4500000000000 DZD «4.500 milliards de dinars»"_s);
    quantityRow(
        "03 a range of them", u"À Dakar, de 1.500 à 2.000 milliards de FCFA pour 12.000 emplois"_s,
        u"money 1500000000000..2000000000000 XOF range «1.500 à 2.000 milliards de FCFA»\ncount 12000 job «12.000 emplois»"_s);
    quantityRow("03 of another small one", u"À Madagascar, 10.000 projets valent 4.500 milliards d'ariary"_s,
                u"money 4500000000000 MGA «4.500 milliards d'ariary»"_s);
    quantityRow("03 of a large one, a point is decimal", u"À Fès, 10.000 projets valent 4.500 milliards de dirhams"_s,
                u"money 4500000000 MAD «4.500 milliards de dirhams»"_s);
    quantityRow("03 decimals by the text's habit", u"À Dakar, 10.5 millions et 1.574 milliard de FCFA"_s,
                u"money 10500000 ? «10.5 millions»\nmoney 1574000000 XOF «1.574 milliard de FCFA»"_s);
    quantityRow("12 milliards without a number", u"les milliards investis et le million visé"_s);
    quantityRow("12 the one milliard", u"La somme avoisine le milliard d'euros"_s,
                u"money 1000000000 EUR about «avoisine le milliard d'euros»"_s);
    quantityRow("13 group in a magnitude", u"Au Sénégal, 2\u00A0000 milliards FCFA"_s,
                u"money 2000000000000 XOF «2\u00A0000 milliards FCFA»"_s);
    quantityRow("13 a year before it", u"en 2023 12 milliards FCFA"_s,
                u"year 2023\nmoney 12000000000 XOF «12 milliards FCFA»"_s);
    quantityRow("14 elided currency", u"175 millions sur 5 ans"_s,
                u"money 175000000 ? «175 millions»\nduration 5 an «5 ans»"_s);
    quantityRow("14 elided currency, du", u"Les 320 millions du gouvernement"_s,
                u"money 320000000 ? «320 millions»"_s);
    quantityRow("14 elided currency, money noun", u"25 millions d'investissements"_s,
                u"money 25000000 ? «25 millions»"_s);
    quantityRow("14 millions of something else", u"3 millions de passagers et 175 millions d'arbres"_s);
    quantityRow(
        "15 conversion", u"3,4 milliards de dirhams (environ 300 millions d'euros)"_s,
        u"money 3400000000 MAD «3,4 milliards de dirhams»\nmoney 300000000 EUR about «environ 300 millions d'euros»"_s);
    quantityRow("15 another amount", u"3,4 milliards de dirhams et 300 millions de dirhams"_s,
                u"money 3400000000 MAD «3,4 milliards de dirhams»\nmoney 300000000 MAD «300 millions de dirhams»"_s);
    quantityRow("16 missing letters", u"de l'ordre 200 millions d'euros, pas moins de300 millions d’euros"_s,
                u"money 200000000 EUR about «de l'ordre 200 millions d'euros»\n"
                "money 300000000 EUR at_least «pas moins de300 millions d’euros»"_s);
    quantityRow("16 the order of the day", u"l'ordre du jour : 3 points, pas moins"_s);
    quantityRow("17 article as number", u"plus d'un milliard d'euros"_s,
                u"money 1000000000 EUR at_least «plus d'un milliard d'euros»"_s);
    quantityRow("17 article alone", u"un projet de 3 milliards"_s, u"money 3000000000 ? «3 milliards»"_s);
    quantityRow("18 currency first", u"$200 millions, USD 5 bn, €50m, EUR 20 M"_s,
                u"money 200000000 USD «$200 millions»\nmoney 5000000000 USD «USD 5 bn»\nmoney 50000000 EUR «€50m»\n"
                "money 20000000 EUR «EUR 20 M»"_s);
    quantityRow("18 a tournament is no money", u"l'Euro 2024 se joue à Lille"_s, u"year 2024"_s);
    quantityRow("20 capital", u"SA au capital de 10.000.000 DH"_s, u"money 10000000 MAD «10.000.000 DH»"_s);
    quantityRow("21 no number", u"quelques millions, plusieurs centaines d'emplois, des milliers de postes"_s);
    quantityRow("21 a number beside", u"plusieurs centaines de visiteurs et 300 emplois"_s,
                u"count 300 job «300 emplois»"_s);
    quantityRow("22 tranches", u"trois tranches de 50 M€"_s, u"money 50000000 EUR «50 M€»"_s);
    quantityRow("22 times", u"2 × 150 MDH"_s, u"bare 2 «2»\nmoney 150000000 MAD «150 MDH»"_s);
    quantityRow("22 tranches of no amount", u"un projet en trois tranches"_s);
    quantityRow("23 respectivement", u"respectivement 20 et 30 M€"_s,
                u"money 20000000 EUR «20»\nmoney 30000000 EUR «30 M€»"_s);
    quantityRow("23 a list", u"20, 30 et 40 millions d'euros"_s,
                u"money 20000000 EUR «20»\nmoney 30000000 EUR «30»\nmoney 40000000 EUR «40 millions d'euros»"_s);
    quantityRow("23 units of their own", u"120 emplois et 30 M€ respectivement"_s,
                u"count 120 job «120 emplois»\nmoney 30000000 EUR «30 M€»"_s);
    quantityRow("24 names", u"la 5G, l'Industrie 4.0, l'A320, Covid-19, le rang 1, Vision 2030"_s);
    quantityRow("24 phone", u"Tél. : 05 37 76 12 34"_s);
    quantityRow("24 registration", u"loi 47-18, décret 22-384"_s);
    quantityRow("24 label", u"la phase 2 et l'article 5"_s);
    quantityRow("24 a number behind a town", u"À Tanger 300 emplois, à Fès 5 MDH"_s,
                u"count 300 job «300 emplois»\nmoney 5000000 MAD «5 MDH»"_s);
    quantityRow("compound", u"1 million 800 mille dinars en Tunisie"_s,
                u"money 1800000 TND «1 million 800 mille dinars»"_s);
    quantityRow("autres millions", u"30 autres millions de dirhams"_s,
                u"money 30000000 MAD «30 autres millions de dirhams»"_s);
    quantityRow("Md without its currency", u"5,8 Mds de DH, devant l'industrie (1,6 Md)"_s,
                u"money 5800000000 MAD «5,8 Mds de DH»\nmoney 1600000000 ? «1,6 Md»"_s);
    quantityRow("units of work", u"4 MDH pour 11 millions d'UTS"_s, u"money 4000000 MAD «4 MDH»"_s);
    quantityRow("twenty millions or so", u"une vingtaine de milliards d'euros"_s,
                u"money 20000000000 EUR about «une vingtaine de milliards d'euros»"_s);
    quantityRow("same number in brackets", u"500 (cinq cents) emplois"_s,
                u"count 500 job «500 (cinq cents) emplois»"_s);
    quantityRow("tonnes", u"1,2 million de tonnes, contre 1,028 million un an plus tôt"_s,
                u"duration 1 an «un an»"_s);
}

void TestMoney::reads()
{
    checkQuantities();
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
