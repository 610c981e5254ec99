// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/quantity.h"
#include "tests/support/engineresources.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::extraction;

namespace {

constexpr std::array kTypeNames{"money", "count", "bare", "year", "duration", "other"};
constexpr std::array kNounNames{"none", "job", "person", "company", "trainee"};

/// One quantity as a line: "money 30000000 MAD exact «30 MDH»"; Other is left out, and so is a number whose noun is
/// left out unless `all`.
std::string line(const Document& document, const Quantity& quantity)
{
    std::string out = kTypeNames[static_cast<std::size_t>(quantity.type)];
    if (quantity.type == QuantityType::Year)
        return out + ' ' + quantity.horizon;
    out += ' ' + quantity.value.toString();
    if (quantity.valueMax)
        out += ".." + quantity.valueMax->toString();
    if (quantity.type == QuantityType::Money)
        out += ' ' + (quantity.currency.empty() ? "?" : quantity.currency);
    if (quantity.type == QuantityType::Count)
        out += std::string(" ") + kNounNames[static_cast<std::size_t>(quantity.noun)];
    if (quantity.type == QuantityType::Duration)
        out += ' ' + quantity.nounLemma;
    if (quantity.modifier != Modifier::Exact)
        out += ' ' + std::string(code(quantity.modifier));
    return out + " «" + std::string(document.text(quantity.span)) + "»";
}

std::vector<Quantity> read(const Document& document)
{
    return findQuantities(document, {}, testing::engineResources());
}

/// All quantities of a text but Other, one a line.
QString readAll(const QString& text)
{
    const std::string body = text.toStdString();
    const Document document = readText(body, testing::engineResources());
    QStringList lines;
    for (const Quantity& quantity : read(document))
        if (quantity.type != QuantityType::Other)
            lines << QString::fromStdString(line(document, quantity));
    return lines.join(u'\n');
}

} // namespace

class TestQuantity : public QObject
{
    Q_OBJECT

private:
    using Row = std::pair<QString, QString>;
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
    }
    static void row(const char* name, const QString& text, const QString& expected = {})
    {
        QTest::newRow(name) << text << expected;
    }
    static void check()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(readAll(text), expected);
    }

private slots:
    // The numbers of the rows are those of the engine's list of patterns: amounts 1-24, counts 25-36, ranges and
    // modifiers 37-40, dates 41-46.

    void amounts_data()
    {
        columns();
        row("01 MDH", u"coûte 30 MDH"_s, u"money 30000000 MAD «30 MDH»"_s);
        row("01 MMDH", u"un coût de 1,73 MMDH"_s, u"money 1730000000 MAD «1,73 MMDH»"_s);
        row("01 KDH", u"un don de 500 KDH"_s, u"money 500000 MAD «500 KDH»"_s);
        row("01 Mrds DH", u"près de 13 Mrds DH"_s, u"money 13000000000 MAD about «près de 13 Mrds DH»"_s);
        row("01 Mds DH", u"4 Mds de DH"_s, u"money 4000000000 MAD «4 Mds de DH»"_s);
        row("01 MDHS", u"107 MDHS"_s, u"money 107000000 MAD «107 MDHS»"_s);
        row("01 Dhs", u"400 millions de Dhs"_s, u"money 400000000 MAD «400 millions de Dhs»"_s);
        row("01 DH HT", u"1.250.000,50 DH HT"_s, u"money 1250000.5 MAD «1.250.000,50 DH HT»"_s);
        row("01 glued", u"1,574MMDH puis 107MDH"_s,
            u"money 1574000000 MAD «1,574MMDH»\nmoney 107000000 MAD «107MDH»"_s);
        row("02 comma is decimal", u"plus de 354,944 MDH"_s, u"money 354944000 MAD at_least «plus de 354,944 MDH»"_s);
        row("03 dot groups", u"12.000 emplois"_s, u"count 12000 job «12.000 emplois»"_s);
        row("03 dot decimals", u"10.5 millions d'euros"_s, u"money 10500000 EUR «10.5 millions d'euros»"_s);
        row("04 stray blank", u"une subvention de 2, 623 milliards de francs Cfa"_s,
            u"money 2623000000 XOF «2, 623 milliards de francs Cfa»"_s);
        row("04 a list is none", u"les lots 2, 623 et 40"_s, u"bare 623 «623»\nbare 40 «40»"_s);
        row("05 no-break space", u"1\u00A0630 emplois"_s, u"count 1630 job «1\u00A0630 emplois»"_s);
        row("05 narrow space", u"8\u202F000 emplois"_s, u"count 8000 job «8\u202F000 emplois»"_s);
        row("05 thin space", u"8\u2009000 emplois"_s, u"count 8000 job «8\u2009000 emplois»"_s);
        row("05 apostrophe", u"12'000 emplois et 10’000 postes"_s,
            u"count 12000 job «12'000 emplois»\ncount 10000 job «10’000 postes»"_s);
        row("05 millions in groups", u"1 437 000 $ au total"_s, u"money 1437000 USD «1 437 000 $»"_s);
        row("05 not across a line", u"12\n000 emplois"_s, u"bare 12 «12»"_s);
        row("05 not behind a date", u"2019-12 165 millions de dirhams"_s,
            u"year 2019-12\nmoney 165000000 MAD «165 millions de dirhams»"_s);
        row("05 not behind a year", u"en 2023 150 emplois"_s, u"year 2023\ncount 150 job «150 emplois»"_s);
        row("06 Md€", u"30,4 Md€ et 35 Mds €"_s,
            u"money 30400000000 EUR «30,4 Md€»\nmoney 35000000000 EUR «35 Mds €»"_s);
        row("06 Mrd d'€", u"9,2 Mrd d’€"_s, u"money 9200000000 EUR «9,2 Mrd d’€»"_s);
        row("06 MM€, G€", u"2 MM€, 3 G€"_s, u"money 2000000000 EUR «2 MM€»\nmoney 3000000000 EUR «3 G€»"_s);
        row("06 k€, K€", u"500 k€ ou 700 K€"_s, u"money 500000..700000 EUR range «500 k€ ou 700 K€»"_s);
        row("06 MEUR", u"12 MEUR"_s, u"money 12000000 EUR «12 MEUR»"_s);
        row("07 MUSD", u"280 MUSD"_s, u"money 280000000 USD «280 MUSD»"_s);
        row("07 MDT", u"32 MDT et 278,240 MDT"_s,
            u"money 32000000 TND «32 MDT»\nmoney 278240000 TND «278,240 MDT»"_s);
        row("07 MFCFA", u"À Dakar, 500 MFCFA"_s, u"money 500000000 XOF «500 MFCFA»"_s);
        row("07 MD without its country", u"un coût de 4 MD"_s);
        row("07 MD in Tunisia", u"À Sfax, en Tunisie, 4 MD"_s, u"money 4000000 TND «4 MD»"_s);
        row("08 dollars in Québec", u"À Bécancour, au Québec, 7,5 M$ et 500 millions de dollars"_s,
            u"money 7500000 CAD «7,5 M$»\nmoney 500000000 CAD «500 millions de dollars»"_s);
        row("08 dollars elsewhere", u"Au Maroc, 20 millions de dollars du canadien Maya"_s,
            u"money 20000000 USD «20 millions de dollars»"_s);
        row("08 American dollars win", u"Québec, Montréal : 5 millions de dollars américains"_s,
            u"money 5000000 USD «5 millions de dollars américains»"_s);
        row("09 Tunisian dinars", u"En Tunisie, 525 millions de dinars"_s,
            u"money 525000000 TND «525 millions de dinars»"_s);
        row("09 Algerian dinars", u"À Oran, en Algérie, 50 milliards de dinars"_s,
            u"money 50000000000 DZD «50 milliards de dinars»"_s);
        row("09 Swiss francs", u"À Zurich, 4,1 milliards de francs"_s,
            u"money 4100000000 CHF «4,1 milliards de francs»"_s);
        row("09 pounds", u"deux milliards de livres sterling"_s,
            u"money 2000000000 GBP «deux milliards de livres sterling»"_s);
        row("09 Egyptian pounds", u"En Égypte, 3 milliards de livres"_s,
            u"money 3000000000 EGP «3 milliards de livres»"_s);
        row("10 CFA, west", u"Au Sénégal, 81 milliards de FCfa"_s, u"money 81000000000 XOF «81 milliards de FCfa»"_s);
        row("10 CFA, central", u"À Douala, au Cameroun, 37 milliards de F CFA"_s,
            u"money 37000000000 XAF «37 milliards de F CFA»"_s);
        row("10 CFA before", u"au Bénin, FCFA 6,5 milliards"_s, u"money 6500000000 XOF «FCFA 6,5 milliards»"_s);
        row("11 et demi", u"un milliard et demi d'euros"_s, u"money 1500000000 EUR «un milliard et demi d'euros»"_s);
        row("11 deux et demi", u"deux millions et demi de dirhams"_s,
            u"money 2500000 MAD «deux millions et demi de dirhams»"_s);
        row("11 demi-milliard", u"plus d'un demi-milliard d'euros"_s,
            u"money 500000000 EUR at_least «plus d'un demi-milliard d'euros»"_s);
        row("11 quarts", u"trois quarts de million d'euros"_s,
            u"money 750000 EUR «trois quarts de million d'euros»"_s);
        row("12 wrong agreement", u"un Milliards de dirhams, 10 milliard de dirhams, 900 million d’euros"_s,
            u"money 1000000000 MAD «un Milliards de dirhams»\nmoney 10000000000 MAD «10 milliard de dirhams»\n"
            "money 900000000 EUR «900 million d’euros»"_s);
        row("13 group in a magnitude", u"Au Sénégal, 2\u00A0000 milliards FCFA"_s,
            u"money 2000000000000 XOF «2\u00A0000 milliards FCFA»"_s);
        row("14 elided currency", u"175 millions sur 5 ans"_s,
            u"money 175000000 ? «175 millions»\nduration 5 an «5 ans»"_s);
        row("14 elided currency, du", u"Les 320 millions du gouvernement"_s, u"money 320000000 ? «320 millions»"_s);
        row("14 elided currency, money noun", u"25 millions d'investissements"_s,
            u"money 25000000 ? «25 millions»"_s);
        row("15 conversion", u"3,4 milliards de dirhams (environ 300 millions d'euros)"_s,
            u"money 3400000000 MAD «3,4 milliards de dirhams»\nmoney 300000000 EUR about «environ 300 millions d'euros»"_s);
        row("16 missing letters", u"de l'ordre 200 millions d'euros, pas moins de300 millions d’euros"_s,
            u"money 200000000 EUR about «de l'ordre 200 millions d'euros»\n"
            "money 300000000 EUR at_least «pas moins de300 millions d’euros»"_s);
        row("17 article as number", u"plus d'un milliard d'euros"_s,
            u"money 1000000000 EUR at_least «plus d'un milliard d'euros»"_s);
        row("17 article alone", u"un projet de 3 milliards"_s, u"money 3000000000 ? «3 milliards»"_s);
        row("18 currency first", u"$200 millions, USD 5 bn, €50m, EUR 20 M"_s,
            u"money 200000000 USD «$200 millions»\nmoney 5000000000 USD «USD 5 bn»\nmoney 50000000 EUR «€50m»\n"
            "money 20000000 EUR «EUR 20 M»"_s);
        row("20 capital", u"SA au capital de 10.000.000 DH"_s, u"money 10000000 MAD «10.000.000 DH»"_s);
        row("21 no number", u"quelques millions, plusieurs centaines d'emplois, des milliers de postes"_s);
        row("22 tranches", u"trois tranches de 50 M€"_s, u"money 50000000 EUR «50 M€»"_s);
        row("23 respectivement", u"respectivement 20 et 30 M€"_s,
            u"money 20000000 EUR «20»\nmoney 30000000 EUR «30 M€»"_s);
        row("23 a list", u"20, 30 et 40 millions d'euros"_s,
            u"money 20000000 EUR «20»\nmoney 30000000 EUR «30»\nmoney 40000000 EUR «40 millions d'euros»"_s);
        row("24 names", u"la 5G, l'Industrie 4.0, l'A320, Covid-19, le rang 1, Vision 2030"_s);
        row("24 phone", u"Tél. : 05 37 76 12 34"_s);
        row("24 registration", u"loi 47-18, décret 22-384"_s);
        row("24 label", u"la phase 2 et l'article 5"_s);
        row("compound", u"1 million 800 mille dinars en Tunisie"_s,
            u"money 1800000 TND «1 million 800 mille dinars»"_s);
        row("autres millions", u"30 autres millions de dirhams"_s,
            u"money 30000000 MAD «30 autres millions de dirhams»"_s);
        row("twenty millions or so", u"une vingtaine de milliards d'euros"_s,
            u"money 20000000000 EUR about «une vingtaine de milliards d'euros»"_s);
        row("same number in brackets", u"500 (cinq cents) emplois"_s, u"count 500 job «500 (cinq cents) emplois»"_s);
        row("tonnes", u"1,2 million de tonnes, contre 1,028 million un an plus tôt"_s, u"duration 1 an «un an»"_s);
    }
    void amounts() { check(); }

    void counts_data()
    {
        columns();
        row("25 elided noun, sur les", u"130 emplois sur les 400 qu’elle compte"_s,
            u"count 130 job «130 emplois»\nbare 400 «400»"_s);
        row("25 elided noun, aux", u"s'ajoutent aux 800"_s, u"bare 800 «800»"_s);
        row("25 elided noun, dont", u"dont 2\u00A0300 à haute qualification"_s, u"bare 2300 «2\u00A0300»"_s);
        row("25 elided noun, à terme", u"près de 1.000 à terme"_s, u"bare 1000 about «près de 1.000»"_s);
        row("25 autres", u"300 autres suivront"_s, u"bare 300 «300 autres»"_s);
        row("25 indirects", u"20.000 indirects"_s, u"bare 20000 «20.000»"_s);
        row("25 de ses", u"19 de ses 49 employés"_s, u"bare 19 «19»\ncount 49 person «49 employés»"_s);
        row("25 counted noun is none", u"12 conventions, 60.000 véhicules, 10 000 lits"_s);
        row("26 postes d'emploi", u"3000 postes d’emploi"_s, u"count 3000 job «3000 postes d’emploi»"_s);
        row("26 créations de postes", u"850 créations de postes"_s, u"count 850 job «850 créations de postes»"_s);
        row("26 suppressions", u"1500 suppressions de postes"_s, u"count 1500 job «1500 suppressions de postes»"_s);
        row("26 scientifiques", u"100 nouveaux scientifiques et ingénieurs"_s,
            u"count 100 person «100 nouveaux scientifiques»"_s);
        row("26 fournisseurs", u"76 fournisseurs de rang 1"_s, u"count 76 company «76 fournisseurs»"_s);
        row("26 places de travail", u"2500 nouvelles places de travail"_s,
            u"count 2500 job «2500 nouvelles places»"_s);
        row("27 ingénieurs", u"recruter 250 ingénieurs"_s, u"count 250 person «250 ingénieurs»"_s);
        row("27 jeunes ingénieurs", u"former 250 jeunes ingénieurs et 2.000 jeunes"_s,
            u"count 250 person «250 jeunes ingénieurs»\ncount 2000 trainee «2.000 jeunes»"_s);
        row("28 directs et indirects", u"12 000 emplois directs et indirects"_s,
            u"count 12000 job «12 000 emplois»"_s);
        row("28 ETP", u"120 ETP, 80 équivalents temps plein"_s,
            u"count 120 job «120 ETP»\ncount 80 job «80 équivalents temps plein»"_s);
        row("28 journées are none", u"9,9 millions de journées de travail"_s);
        row("28 millions of jobs", u"3,7 millions d’emplois"_s, u"count 3700000 job «3,7 millions d’emplois»"_s);
        row("29 centaine", u"une centaine d'emplois"_s, u"count 100 job about «une centaine d'emplois»"_s);
        row("29 millier", u"près d'un millier de salariés"_s,
            u"count 1000 person about «près d'un millier de salariés»"_s);
        row("29 demi-millier", u"un demi-millier d’emplois"_s, u"count 500 job about «un demi-millier d’emplois»"_s);
        row("29 douzaines", u"deux douzaines d'ingénieurs"_s,
            u"count 24 person about «deux douzaines d'ingénieurs»"_s);
        row("29 bonne centaine", u"une bonne trentaine de postes"_s,
            u"count 30 job about «une bonne trentaine de postes»"_s);
        row("30 quelque", u"quelque 200 emplois"_s, u"count 200 job about «quelque 200 emplois»"_s);
        row("30 quelques with a number", u"quelques 3.000 employés"_s,
            u"count 3000 person about «quelques 3.000 employés»"_s);
        row("30 quelques alone", u"les quelques emplois"_s);
        row("31 words", u"trois mille emplois, trois cents postes"_s,
            u"count 3000 job «trois mille emplois»\ncount 300 job «trois cents postes»"_s);
        row("31 mille deux cents", u"mille deux cents salariés"_s,
            u"count 1200 person «mille deux cents salariés»"_s);
        row("31 septante", u"septante-cinq emplois"_s, u"count 75 job «septante-cinq emplois»"_s);
        row("31 25 mille", u"environ 25 mille postes d'emploi"_s,
            u"count 25000 job about «environ 25 mille postes d'emploi»"_s);
        row("31 neuf is new", u"un bâtiment neuf à Fès"_s);
        row("31 cent pour cent", u"cent pour cent marocain"_s);
        row("31 un emploi", u"un emploi et une entreprise"_s);
        row("34 from to", u"porter son effectif de 350 à 850 employés"_s,
            u"count 350 person «350»\ncount 850 person «850 employés»"_s);
        row("34 passer", u"passé de 3,8 à 4,1 milliards de dirhams"_s,
            u"money 3800000000 MAD «3,8»\nmoney 4100000000 MAD «4,1 milliards de dirhams»"_s);
        row("34 a range", u"400 à 450 unités industrielles"_s,
            u"count 400..450 company range «400 à 450 unités industrielles»"_s);
        row("35 percent", u"46 % de l’objectif, 29 pc, 12 pour cent"_s);
        row("36 small words", u"Quatre entreprises ont signé"_s, u"count 4 company «Quatre entreprises»"_s);
        row("1 500, comma", u"1,500 emplois"_s, u"count 1500 job «1,500 emplois»"_s);
    }
    void counts() { check(); }

    void ranges_data()
    {
        columns();
        row("37 entre", u"entre 22.000 et 24.000 emplois"_s,
            u"count 22000..24000 job range «entre 22.000 et 24.000 emplois»"_s);
        row("37 de à", u"de 130 à 150 MDH"_s, u"money 130000000..150000000 MAD range «130 à 150 MDH»"_s);
        row("37 hyphen", u"20-30 M€"_s, u"money 20000000..30000000 EUR range «20-30 M€»"_s);
        row("37 en dash", u"20–30 M€"_s, u"money 20000000..30000000 EUR range «20–30 M€»"_s);
        row("37 narrow spaces", u"entre 8\u202F000 et 10\u202F000 créations d’emplois"_s,
            u"count 8000..10000 job range «entre 8\u202F000 et 10\u202F000 créations d’emplois»"_s);
        row("37 two magnitudes", u"entre 750 millions et un milliard d’euros"_s,
            u"money 750000000..1000000000 EUR range «entre 750 millions et un milliard d’euros»"_s);
        row("37 smaller magnitude understood", u"entre 800 et 1,2 milliard d'euros"_s,
            u"money 800000000..1200000000 EUR range «entre 800 et 1,2 milliard d'euros»"_s);
        row("37 own units", u"de 10 millions de dirhams à 15 millions de dirhams"_s,
            u"money 10000000..15000000 MAD range «10 millions de dirhams à 15 millions de dirhams»"_s);
        row("38 years", u"entre 2022 et 2024, 2014-2020"_s, u"year 2022-2024\nyear 2014-2020"_s);
        row("38 counts", u"1 000-1 200 emplois"_s, u"count 1000..1200 job range «1 000-1 200 emplois»"_s);
        row("38 years of work", u"R&D 2-3 ans"_s, u"duration 2..3 an range «2-3 ans»"_s);
        row("38 percent", u"de 12 à 15 %"_s);
        row("coordination with a range", u"entre 1,5 et 2 et 2,3 Md€"_s,
            u"money 1500000000..2000000000 EUR range «entre 1,5 et 2»\nmoney 2300000000 EUR «2,3 Md€»"_s);
        row("coordination", u"75 et 125 millions d'euros"_s,
            u"money 75000000 EUR «75»\nmoney 125000000 EUR «125 millions d'euros»"_s);
        row("coordinated counts", u"respectivement 168 et 158 postes"_s,
            u"count 168 job «168»\ncount 158 job «158 postes»"_s);
    }
    void ranges() { check(); }

    void modifiers_data()
    {
        columns();
        const auto modified = [](const char* name, const QString& phrase, const QString& modifier) {
            row(name, u"Le site crée "_s + phrase + u"."_s,
                u"count 300 job "_s + (modifier.isEmpty() ? QString() : QString(modifier + u" "_s)) + u"«"_s + phrase
                    + u"»"_s);
        };
        modified("39 pas moins de", u"pas moins de 300 emplois"_s, u"at_least"_s);
        modified("39 au moins", u"au moins 300 emplois"_s, u"at_least"_s);
        modified("39 au moins behind", u"300 emplois au moins"_s, u"at_least"_s);
        modified("39 minimum", u"300 emplois minimum"_s, u"at_least"_s);
        modified("39 dépasse les", u"dépassant les 300 emplois"_s, u"at_least"_s);
        modified("39 supérieur à", u"supérieur à 300 emplois"_s, u"at_least"_s);
        modified("39 un peu plus de", u"un peu plus de 300 emplois"_s, u"at_least"_s);
        modified("39 au-delà de", u"au-delà de 300 emplois"_s, u"at_least"_s);
        modified("39 jusqu'à", u"jusqu’à 300 emplois"_s, u"at_most"_s);
        modified("39 au plus", u"au plus 300 emplois"_s, u"at_most"_s);
        modified("39 moins de", u"moins de 300 emplois"_s, u"at_most"_s);
        modified("39 plafonné à", u"plafonné à 300 emplois"_s, u"at_most"_s);
        modified("39 pas plus de", u"pas plus de 300 emplois"_s, u"at_most"_s);
        modified("39 maximum", u"300 emplois au maximum"_s, u"at_most"_s);
        modified("39 près de", u"près de 300 emplois"_s, u"about"_s);
        modified("39 presque", u"presque 300 emplois"_s, u"about"_s);
        modified("39 autour de", u"autour de 300 emplois"_s, u"about"_s);
        modified("39 avoisine", u"avoisinant les 300 emplois"_s, u"about"_s);
        modified("39 de l'ordre de", u"de l’ordre de 300 emplois"_s, u"about"_s);
        modified("39 environ behind", u"300 emplois environ"_s, u"about"_s);
        modified("39 voisin de", u"voisin de 300 emplois"_s, u"about"_s);
        row("39 nothing before the modifier", u"à plus de 160.000 ; d'environ 200 MDH"_s,
            u"bare 160000 at_least «plus de 160.000»\nmoney 200000000 MAD about «environ 200 MDH»"_s);
        row("39 estimé à", u"estimé à 300 MDH"_s, u"money 300000000 MAD «300 MDH»"_s);
        row("39 frôle la barre", u"frôle la barre des 38 Mds de DH"_s,
            u"money 38000000000 MAD about «frôle la barre des 38 Mds de DH»"_s);
        row("40 de plus", u"plus de 500 emplois de plus"_s, u"count 500 job at_least «plus de 500 emplois»"_s);
        row("40 plus que", u"10 % de plus que prévu"_s);
        row("40 moins", u"moins 300 emplois"_s, u"count 300 job «300 emplois»"_s);
        row("40 en moins", u"1 200 emplois en moins"_s, u"count 1200 job «1 200 emplois»"_s);
        row("et plus de", u"99 postes et plus de 92 MDH"_s,
            u"count 99 job «99 postes»\nmoney 92000000 MAD at_least «plus de 92 MDH»"_s);
    }
    void modifiers() { check(); }

    void dates_data()
    {
        columns();
        row("41 à l'horizon", u"à l’horizon 2027"_s, u"year 2027"_s);
        row("41 à l'horizon de", u"à l'horizon de 2023"_s, u"year 2023"_s);
        row("41 fin juin", u"d'ici à fin juin 2018"_s, u"year 2018-06"_s);
        row("41 fin, début, mi", u"fin 2026, début 2027, mi-2025"_s, u"year 2026\nyear 2027\nyear 2025"_s);
        row("41 day and month", u"le 15 mars 2016"_s, u"year 2016-03"_s);
        row("41 first of a month", u"le 1er avril 2016"_s, u"year 2016-04"_s);
        row("41 in digits", u"le 12/03/2018"_s, u"year 2018-03"_s);
        row("41 day without a year", u"le 15 mars et le 18"_s);
        row("42 span", u"sur 2021-2022, de 2020 à 2025"_s, u"year 2021-2022\nyear 2020-2025"_s);
        row("42 season", u"2026/27"_s, u"year 2026-2027"_s);
        row("43 durations", u"sur 5 ans, en trois ans, d’ici cinq ans"_s,
            u"duration 5 an «5 ans»\nduration 3 an «trois ans»\nduration 5 an «cinq ans»"_s);
        row("43 d'ici un an", u"d'ici un an et dans 18 mois"_s,
            u"duration 1 an «un an»\nduration 18 mois «18 mois»"_s);
        row("45 prochaines années", u"au bout des cinq prochaines années"_s,
            u"duration 5 an «cinq prochaines années»"_s);
        row("46 plan's name", u"la Vision 2030"_s);
        row("counted year", u"2000 emplois en 2000"_s, u"count 2000 job «2000 emplois»\nyear 2000"_s);
        row("counted year, adjectives", u"2000 nouveaux emplois, dont 2000 directs"_s,
            u"count 2000 job «2000 nouveaux emplois»\nbare 2000 «2000»"_s);
        row("year before a civility", u"En 2019 M. Mezzour part"_s, u"year 2019"_s);
        row("year before its money", u"2000 M€"_s, u"money 2000000000 EUR «2000 M€»"_s);
    }
    void dates() { check(); }

    void flagsRates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("rate");
        QTest::newRow("19 par an") << u"10 M€ par an"_s << true;
        QTest::newRow("19 per square metre") << u"1.500 DH/m²"_s << true;
        QTest::newRow("19 par mois") << u"1.500 DH par mois"_s << true;
        QTest::newRow("19 la tonne") << u"300 dollars la tonne"_s << true;
        QTest::newRow("chacun is none") << u"200 emplois chacun"_s << false;
        QTest::newRow("par la firme is none") << u"10 M€ par la firme"_s << false;
    }
    void flagsRates()
    {
        QFETCH(QString, text);
        QFETCH(bool, rate);
        const std::string body = text.toStdString();
        const auto quantities = read(readText(body, testing::engineResources()));
        QCOMPARE(quantities.size(), std::size_t(1));
        QCOMPARE(quantities.front().perUnit, rate);
    }

    /// 03: "1.500 millions" is 1.5 or 1500 million: the text's other numbers tell, and the certainty says that it was
    /// a guess.
    void doubtsAmbiguousPoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("groups elsewhere") << u"12.000 emplois, 1.500 millions de dirhams"_s << u"1500000000"_s;
        QTest::newRow("decimals elsewhere") << u"4.5 milliards, 1.500 millions de dirhams"_s << u"1500000"_s;
        QTest::newRow("MDH") << u"12.000 emplois et 1.250 MDH"_s << u"1250000000"_s;
        QTest::newRow("singular") << u"un coût de 1.574 milliard de dirhams"_s << u"1574000000"_s;
        QTest::newRow("thousands of billions are unlikely")
            << u"12.000 emplois, 2.145 milliards d'euros"_s << u"2145000000"_s;
    }
    void doubtsAmbiguousPoints()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        const std::string body = text.toStdString();
        const auto quantities = read(readText(body, testing::engineResources()));
        QCOMPARE(QString::fromStdString(quantities.back().value.toString()), value);
        QVERIFY(quantities.back().certainty < 1);
    }

    void namesItsRules()
    {
        const std::string body = "30 MDH, 300 emplois, 2027, entre 20 et 30 M€, 40 %";
        for (const Quantity& quantity : read(readText(body, testing::engineResources())))
            QVERIFY(!quantity.rule.empty());
    }
};

QTEST_GUILESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
