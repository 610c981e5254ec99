// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/stories/folding.h"

#include <QtTest>

using namespace vigie;
using namespace Qt::StringLiterals;

class TestFolding : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void foldsALongTextAsAWhole_data();
    void foldsALongTextAsAWhole();
};

void TestFolding::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents and case") << u"École À Kénitra"_s << u"ecole a kenitra"_s;
    QTest::newRow("accents apart") << u"E\u0301cole"_s << u"ecole"_s;
    QTest::newRow("ligatures") << u"Œuvre, Cæsar"_s << u"oeuvre  caesar"_s;
    QTest::newRow("groups of digits") << u"4.000, 4 000 et 1\u202F630"_s << u"4000  4000 et 1630"_s;
    QTest::newRow("decimal comma") << u"4,5"_s << u"4.5"_s;
    QTest::newRow("soft hyphen") << u"inves\u00ADtir"_s << u"investir"_s;
}

void TestFolding::folds()
{
    QFETCH(QString, text);
    QTEST(foldText(text), "folded");
}

void TestFolding::foldsALongTextAsAWhole_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("accents") << u"éàç"_s;
    QTest::newRow("accents apart") << u"e\u0301a\u0300"_s;
    QTest::newRow("marks in the wrong order") << u"a\u0301\u0323e\u0302\u0327\u0323x"_s;
    QTest::newRow("marks behind an accented letter") << u"é\u0323ở\u0316x"_s;
    QTest::newRow("marks that are two") << u"\u0344\u0344\u0323x"_s;
    QTest::newRow("marks without end") << u"a"_s + u"\u0301\u0323"_s.repeated(600) + u"b"_s;
    QTest::newRow("vowel signs") << u"\u0F71\u0F73\u0F80x"_s;
    QTest::newRow("beyond the first plane") << u"\U0001D160\U0001D15E\U0001F600x"_s;
    QTest::newRow("syllables") << u"\uAC01\uD7A3x"_s;
    QTest::newRow("dotted capital") << u"\u0130X"_s;
    QTest::newRow("ligatures") << u"œŒæ"_s;
    QTest::newRow("groups of digits") << u"x1\u202F630.000,5y"_s;
}

/// A text in which each letter stands apart from its accents already is folded alike wherever it is cut.
void TestFolding::foldsALongTextAsAWhole()
{
    QFETCH(QString, piece);
    for (int before = 4096 - 8; before <= 4096 + 2; ++before) {
        const QString text = QString(before, u'x') + piece + QString(4096 - 4, u' ') + piece.repeated(5);
        QCOMPARE(foldText(text), foldText(text.normalized(QString::NormalizationForm_D).toLower()));
    }
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
