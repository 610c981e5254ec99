// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/arithmetic.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::extraction;

namespace {

/// "368 525 ~3500": whole numbers, "~" before an approximate one.
std::vector<Summand> summands(const QString& text)
{
    std::vector<Summand> all;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool approximate = word.startsWith(u'~');
        all.push_back({Decimal::fromWhole(QStringView(word).mid(approximate ? 1 : 0).toLongLong()), approximate});
    }
    return all;
}

} // namespace

class TestArithmetic : public QObject
{
    Q_OBJECT

private slots:
    void parts_data();
    void parts();
    void hugeValuesAreRefused();
    void manySummandsAreBounded();
};

void TestArithmetic::parts_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<int>("total");
    QTest::addColumn<QString>("parts");

    QTest::newRow("total after its parts") << u"3000 525 3525"_s << 2 << u"0 1"_s;
    QTest::newRow("total before its parts") << u"995 500 350 65 80"_s << 0 << u"1 2 3 4"_s;
    QTest::newRow("a run beside another figure") << u"3400 1300 2100 9"_s << 0 << u"1 2"_s;
    QTest::newRow("exact, but not neighbours") << u"700 450 33 250"_s << 0 << u"1 3"_s;
    QTest::newRow("about, rounded") << u"~1700 751 146 346 342 107"_s << 0 << u"1 2 3 4 5"_s;
    QTest::newRow("exact total, parts off by too much") << u"1000 400 550"_s << 0 << QString();
    QTest::newRow("one part is no sum") << u"500 500"_s << 0 << QString();
    QTest::newRow("parts larger than the total") << u"100 300 200"_s << 0 << QString();
    QTest::newRow("nothing") << QString() << 0 << QString();
}

void TestArithmetic::parts()
{
    QFETCH(QString, values);
    QFETCH(int, total);
    QFETCH(QString, parts);

    QStringList found;
    for (const std::size_t index : partsOf(summands(values), static_cast<std::size_t>(total)))
        found << QString::number(index);
    QCOMPARE(found.join(u' '), parts);
}

void TestArithmetic::hugeValuesAreRefused()
{
    const Summand huge{Decimal{std::numeric_limits<std::int64_t>::max()}, false};
    QVERIFY(partsOf({huge, huge, huge}, 0).empty());
}

void TestArithmetic::manySummandsAreBounded()
{
    std::vector<Summand> many(10'000, Summand{Decimal::fromWhole(1), false});
    many.push_back({Decimal::fromWhole(5), false});
    QCOMPARE(partsOf(many, many.size() - 1).size(), std::size_t(5));
}

QTEST_GUILESS_MAIN(TestArithmetic)
#include "tst_arithmetic.moc"
