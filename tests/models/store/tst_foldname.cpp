// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/foldname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class TestFoldName : public QObject
{
    Q_OBJECT

private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << u"RENAULT"_s << u"renault"_s;
        QTest::newRow("accents") << u"Kénitra"_s << u"kenitra"_s;
        QTest::newRow("combining accents") << u"Ke\u0301nitra"_s << u"kenitra"_s;
        QTest::newRow("hyphens") << u"Rabat-Salé\u2010Kénitra"_s << u"rabat sale kenitra"_s;
        QTest::newRow("typographic apostrophe") << u"L’Oréal"_s << u"l oreal"_s;
        QTest::newRow("straight apostrophe") << u"l'oreal"_s << u"l oreal"_s;
        QTest::newRow("full stops") << u"J.M Boulard S.A."_s << u"jm boulard sa"_s;
        QTest::newRow("ligature") << u"Œuvres & Cie"_s << u"oeuvres & cie"_s;
        QTest::newRow("no-break space, twice") << u"AVL\u00a0 Maroc "_s << u"avl maroc"_s;
        QTest::newRow("soft hyphen") << u"AV\u00adL"_s << u"avl"_s;
        QTest::newRow("sharp s") << u"Weiß"_s << u"weiss"_s;
        QTest::newRow("Arabic vowel signs and stretching") << u"المَغــرب"_s << u"المغرب"_s;
        QTest::newRow("outside the first plane") << u"𝒜cme 🚀"_s << u"acme 🚀"_s;
        QTest::newRow("signs alone") << u" !!! "_s << u"!!!"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void folds()
    {
        QFETCH(QString, name);
        QTEST(foldName(name), "folded");
        QCOMPARE(foldName(foldName(name)), foldName(name));
    }
};

QTEST_GUILESS_MAIN(TestFoldName)
#include "tst_foldname.moc"
