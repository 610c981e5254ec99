// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/extraction/support/quantitycase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie::testing;

/// Words that make a number rough or a bound (patterns 39 and 40 of the engine's list).
class TestModifiers final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestModifiers::reads_data()
{
    quantityColumns();
    const auto modified = [](const char* name, const QString& phrase, const QString& modifier) {
        quantityRow(name, u"Le site crée "_s + phrase + u"."_s,
                    u"count 300 job "_s + (modifier.isEmpty() ? QString() : QString(modifier + u" "_s)) + u"«"_s
                        + phrase + u"»"_s);
    };
    modified("39 pas moins de", u"pas moins de 300 emplois"_s, u"at_least"_s);
    modified("39 au moins", u"au moins 300 emplois"_s, u"at_least"_s);
    modified("39 au moins behind", u"300 emplois au moins"_s, u"at_least"_s);
    modified("39 minimum", u"300 emplois minimum"_s, u"at_least"_s);
    modified("39 dépasse les", u"dépassant les 300 emplois"_s, u"at_least"_s);
    modified("39 supérieur à", u"supérieur à 300 emplois"_s, u"at_least"_s);
    modified("39 un peu plus de", u"un peu plus de 300 emplois"_s, u"at_least"_s);
    modified("39 au-delà de", u"au-delà de 300 emplois"_s, u"at_least"_s);
    quantityRow("39 en plus des is none", u"120 postes en plus des 300 emplois"_s,
                u"count 120 job «120 postes»\ncount 300 job «300 emplois»"_s);
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
    modified("39 environ … ou plus", u"environ 300 emplois ou plus"_s, u"at_least"_s);
    modified("39 environ … au maximum", u"quelque 300 emplois au maximum"_s, u"at_most"_s);
    quantityRow("39 nothing before the modifier", u"à plus de 160.000 ; d'environ 200 MDH"_s,
                u"bare 160000 at_least «plus de 160.000»\nmoney 200000000 MAD about «environ 200 MDH»"_s);
    quantityRow("39 estimé à", u"estimé à 300 MDH"_s, u"money 300000000 MAD «300 MDH»"_s);
    quantityRow("39 frôle la barre", u"frôle la barre des 38 Mds de DH"_s,
                u"money 38000000000 MAD about «frôle la barre des 38 Mds de DH»"_s);
    quantityRow("40 de plus", u"plus de 500 emplois de plus"_s, u"count 500 job at_least «plus de 500 emplois»"_s);
    quantityRow("40 plus que", u"10 % de plus que prévu"_s);
    quantityRow("40 moins", u"moins 300 emplois"_s, u"count 300 job «300 emplois»"_s);
    quantityRow("40 en moins", u"1 200 emplois en moins"_s, u"count 1200 job «1 200 emplois»"_s);
    quantityRow("et plus de", u"99 postes et plus de 92 MDH"_s,
                u"count 99 job «99 postes»\nmoney 92000000 MAD at_least «plus de 92 MDH»"_s);
}

void TestModifiers::reads()
{
    checkQuantities();
}

QTEST_GUILESS_MAIN(TestModifiers)
#include "tst_modifiers.moc"
