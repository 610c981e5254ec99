// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/amount.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

/// "=5", "~5", ">5", "<5", "5-8": exact, about, at least, at most, range.
Amount amount(const QString& text)
{
    const auto thousands = [](QStringView digits) { return Sum{Int128{digits.toLongLong()} * 1000}; };
    if (const qsizetype dash = text.indexOf(u'-'); dash > 0)
        return {MetricKind::JobsCreated, thousands(QStringView(text).first(dash)), u"jobs"_s, Modifier::Range,
                thousands(QStringView(text).sliced(dash + 1))};
    static const QString signs = u"=~><"_s;
    return {MetricKind::JobsCreated, thousands(QStringView(text).sliced(1)), u"jobs"_s,
            kModifiers.at(static_cast<std::size_t>(signs.indexOf(text.front())))};
}

} // namespace

class AmountTest : public QObject
{
    Q_OBJECT

private slots:
    void sumsSayWhatIsTrueOfThem_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("sum");
        QTest::newRow("exact, exact") << u"=5"_s << u"=2"_s << u"=7"_s;
        QTest::newRow("about, exact") << u"~5"_s << u"=2"_s << u"~7"_s;
        QTest::newRow("at least, exact") << u">5"_s << u"=2"_s << u">7"_s;
        QTest::newRow("at most, exact") << u"<5"_s << u"=2"_s << u"<7"_s;
        QTest::newRow("at least, at least") << u">5"_s << u">2"_s << u">7"_s;
        QTest::newRow("at least, at most") << u">5"_s << u"<2"_s << u"~7"_s;
        QTest::newRow("at least, about") << u">5"_s << u"~2"_s << u"~7"_s;
        QTest::newRow("range, exact") << u"5-8"_s << u"=2"_s << u"7-10"_s;
        QTest::newRow("range, range") << u"5-8"_s << u"1-2"_s << u"6-10"_s;
        QTest::newRow("range, at least") << u"5-8"_s << u">2"_s << u">7"_s;
        QTest::newRow("range, at most") << u"5-8"_s << u"<2"_s << u"~7"_s;
        QTest::newRow("range, about") << u"5-8"_s << u"~2"_s << u"~7"_s;
    }
    void sumsSayWhatIsTrueOfThem()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const QString, sum);
        QCOMPARE(sumOf(amount(one), amount(other)), amount(sum));
        QCOMPARE(sumOf(amount(other), amount(one)), amount(sum));
    }
};

QTEST_GUILESS_MAIN(AmountTest)
#include "tst_amount.moc"
