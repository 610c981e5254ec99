// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/verbform.h"

#include <QtTest>

#include <string_view>

using namespace Qt::StringLiterals;

/// What the ending of a word tells of the verb that it is.
class TestVerbForm final : public QObject
{
    Q_OBJECT

private slots:
    void tells_data();
    void tells();
};

void TestVerbForm::tells_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("tense");

    const auto row = [](const char* word, const char* tense) {
        QTest::newRow(word) << QByteArray(word) << QString::fromLatin1(tense);
    };
    for (const char* future : {"creera", "investiront", "vendra", "devront", "recevra"})
        row(future, "future");
    for (const char* conditional : {"emploierait", "batirait", "vendrait", "construirait", "devraient", "recevrait"})
        row(conditional, "conditional");
    for (const char* imperfect :
         {"etait", "avait", "employait", "comptaient", "investissait", "vendaient", "ouvrait"})
        row(imperfect, "imperfect");
    for (const char* none : {"lait", "fait", "retrait", "parfait", "attrait", "extrait", "souhait", "cent", "usine"})
        row(none, "none");
}

void TestVerbForm::tells()
{
    QFETCH(QByteArray, word);
    QFETCH(QString, tense);
    const std::string_view folded = word.constData();
    QCOMPARE(vigie::extraction::isFuture(folded), tense == u"future"_s);
    QCOMPARE(vigie::extraction::endsAsImperfect(folded), tense == u"imperfect"_s);
    if (tense != u"imperfect"_s) // "ouvrait" has the conditional's ending
        QCOMPARE(vigie::extraction::isConditional(folded), tense == u"conditional"_s);
}

QTEST_GUILESS_MAIN(TestVerbForm)
#include "tst_verbform.moc"
