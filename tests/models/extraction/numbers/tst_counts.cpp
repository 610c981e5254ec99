// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/quantitycase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

/// Counts of jobs, people and firms (patterns 25 to 36 of the engine's list), their noun told or left out.
class TestCounts final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestCounts::reads_data()
{
    quantityColumns();
    quantityRow("25 elided noun, sur les", u"130 emplois sur les 400 qu’elle compte"_s,
                u"count 130 job «130 emplois»\nbare 400 «400»"_s);
    quantityRow("25 elided noun, aux", u"s'ajoutent aux 800"_s, u"bare 800 «800»"_s);
    quantityRow("25 elided noun, dont", u"dont 2\u00A0300 à haute qualification"_s, u"bare 2300 «2\u00A0300»"_s);
    quantityRow("25 elided noun, à terme", u"près de 1.000 à terme"_s, u"bare 1000 about «près de 1.000»"_s);
    quantityRow("25 autres", u"300 autres suivront"_s, u"bare 300 «300 autres»"_s);
    quantityRow("25 indirects", u"20.000 indirects"_s, u"bare 20000 «20.000»"_s);
    quantityRow("25 de ses", u"19 de ses 49 employés"_s, u"bare 19 «19»\ncount 49 person «49 employés»"_s);
    quantityRow("25 counted noun is none", u"12 conventions, 60.000 véhicules, 10 000 lits"_s);
    quantityRow("26 postes d'emploi", u"3000 postes d’emploi"_s, u"count 3000 job «3000 postes d’emploi»"_s);
    quantityRow("26 créations de postes", u"850 créations de postes"_s, u"count 850 job «850 créations de postes»"_s);
    quantityRow("26 suppressions", u"1500 suppressions de postes"_s,
                u"count 1500 job «1500 suppressions de postes»"_s);
    quantityRow("26 units of a trade", u"40 unités de conserve"_s, u"count 40 company «40 unités de conserve»"_s);
    quantityRow("26 units of whatever", u"40 unités de stockage"_s, u"count 40 company «40 unités»"_s);
    quantityRow("26 machinistes", u"240 machinistes"_s, u"count 240 person «240 machinistes»"_s);
    quantityRow("26 scientifiques", u"100 nouveaux scientifiques et ingénieurs"_s,
                u"count 100 person «100 nouveaux scientifiques»"_s);
    quantityRow("26 fournisseurs", u"76 fournisseurs de rang 1"_s, u"count 76 company «76 fournisseurs»"_s);
    quantityRow("26 places de travail", u"2500 nouvelles places de travail"_s,
                u"count 2500 job «2500 nouvelles places»"_s);
    quantityRow("26 electric and toll posts", u"12 postes électriques et 3 postes de péage"_s);
    quantityRow("27 ingénieurs", u"recruter 250 ingénieurs"_s, u"count 250 person «250 ingénieurs»"_s);
    quantityRow("27 jeunes ingénieurs", u"former 250 jeunes ingénieurs et 2.000 jeunes"_s,
                u"count 250 person «250 jeunes ingénieurs»\ncount 2000 trainee «2.000 jeunes»"_s);
    quantityRow("28 directs et indirects", u"12 000 emplois directs et indirects"_s,
                u"count 12000 job «12 000 emplois»"_s);
    quantityRow("28 ETP", u"120 ETP, 80 équivalents temps plein"_s,
                u"count 120 job «120 ETP»\ncount 80 job «80 équivalents temps plein»"_s);
    quantityRow("28 journées are none", u"9,9 millions de journées de travail"_s);
    quantityRow("28 millions of jobs", u"3,7 millions d’emplois"_s, u"count 3700000 job «3,7 millions d’emplois»"_s);
    quantityRow("29 centaine", u"une centaine d'emplois"_s, u"count 100 job about «une centaine d'emplois»"_s);
    quantityRow("29 millier", u"près d'un millier de salariés"_s,
                u"count 1000 person about «près d'un millier de salariés»"_s);
    quantityRow("29 demi-millier", u"un demi-millier d’emplois"_s,
                u"count 500 job about «un demi-millier d’emplois»"_s);
    quantityRow("29 douzaines", u"deux douzaines d'ingénieurs"_s,
                u"count 24 person about «deux douzaines d'ingénieurs»"_s);
    quantityRow("29 bonne centaine", u"une bonne trentaine de postes"_s,
                u"count 30 job about «une bonne trentaine de postes»"_s);
    quantityRow("29 two weeks, and none counted", u"d'ici une quinzaine de jours, des centaines de visiteurs"_s,
                u"duration 15 jour about «une quinzaine de jours»"_s);
    quantityRow("30 quelque", u"quelque 200 emplois"_s, u"count 200 job about «quelque 200 emplois»"_s);
    quantityRow("30 quelques with a number", u"quelques 3.000 employés"_s,
                u"count 3000 person about «quelques 3.000 employés»"_s);
    quantityRow("30 quelques alone", u"les quelques emplois"_s);
    quantityRow("31 words", u"trois mille emplois, trois cents postes"_s,
                u"count 3000 job «trois mille emplois»\ncount 300 job «trois cents postes»"_s);
    quantityRow("31 mille deux cents", u"mille deux cents salariés"_s,
                u"count 1200 person «mille deux cents salariés»"_s);
    quantityRow("31 septante", u"septante-cinq emplois"_s, u"count 75 job «septante-cinq emplois»"_s);
    quantityRow("31 25 mille", u"environ 25 mille postes d'emploi"_s,
                u"count 25000 job about «environ 25 mille postes d'emploi»"_s);
    quantityRow("31 neuf is new", u"un bâtiment neuf à Fès"_s);
    quantityRow("31 cent pour cent", u"cent pour cent marocain"_s);
    quantityRow("31 un emploi", u"un emploi et une entreprise"_s);
    quantityRow("34 from to", u"porter son effectif de 350 à 850 employés"_s,
                u"count 350 person «350»\ncount 850 person «850 employés»"_s);
    quantityRow("34 passer", u"passé de 3,8 à 4,1 milliards de dirhams"_s,
                u"money 3800000000 MAD «3,8»\nmoney 4100000000 MAD «4,1 milliards de dirhams»"_s);
    quantityRow("34 a range", u"400 à 450 unités industrielles"_s,
                u"count 400..450 company range «400 à 450 unités industrielles»"_s);
    quantityRow("35 percent", u"46 % de l’objectif, 29 pc, 12 pour cent"_s);
    quantityRow("35 a number behind the doubling", u"doubler son effectif à 400 salariés"_s,
                u"count 400 person «400 salariés»"_s);
    quantityRow("35 two jobs of three", u"deux emplois sur trois, 3 postes sur 5 et neuf salariés sur dix"_s);
    quantityRow("35 jobs in years and in places", u"8 emplois sur 10 ans, 12 emplois sur 3 sites"_s,
                u"count 8 job «8 emplois»\nduration 10 an «10 ans»\ncount 12 job «12 emplois»"_s);
    quantityRow("35 so many of those there", u"19 salariés sur 49"_s,
                u"count 19 person «19 salariés»\nbare 49 «49»"_s);
    quantityRow("36 small words", u"Quatre entreprises ont signé"_s, u"count 4 company «Quatre entreprises»"_s);
    quantityRow("36 firms in numbers", u"1 320 entreprises"_s, u"count 1320 company «1 320 entreprises»"_s);
    quantityRow("1 500, comma", u"1,500 emplois"_s, u"count 1500 job «1,500 emplois»"_s);
    quantityRow("25 the staff reaches", u"L'effectif de Novatex s'élève à 1 200."_s, u"count 1200 person «1 200»"_s);
    quantityRow("25 the staff from to", u"Ses effectifs passeront de 480 à 600."_s,
                u"count 480 person «480»\ncount 600 person «600»"_s);
    quantityRow("25 a part of the staff", u"Une partie des effectifs est partie à 12."_s, u"bare 12 «12»"_s);
    quantityRow("25 set off", u"Les salariés de Novatex, au nombre de 450, seront licenciés."_s,
                u"count 450 person «450»"_s);
    quantityRow("25 set off, about", u"Les ouvriers de l'usine, environ 300, protestent."_s,
                u"count 300 person about «environ 300»"_s);
    quantityRow("25 set off, exact", u"Les ouvriers de l'usine, 300, protestent."_s, u"bare 300 «300»"_s);
}

void TestCounts::reads()
{
    checkQuantities();
}

QTEST_GUILESS_MAIN(TestCounts)
#include "tst_counts.moc"
