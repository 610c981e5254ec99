// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/labels.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

/// Are all values of a list named, and each by a name of its own?
template <class Values> bool allNamed(const Values& values)
{
    QSet<QString> names;
    for (const auto value : values)
        names.insert(label(value));
    return names.size() == static_cast<qsizetype>(values.size()) && !names.contains(QString());
}

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void nameEveryValue()
    {
        QVERIFY(allNamed(allSectors()));
        QVERIFY(allNamed(kMetricKinds));
        QVERIFY(allNamed(kRoles));
        QVERIFY(allNamed(kModifiers));
        QVERIFY(allNamed(kReviewStates));
        QVERIFY(allNamed(kActorKinds));
        QVERIFY(allNamed(std::array{Measure::Articles, Measure::Jobs, Measure::JobsIndirect, Measure::JobsCut,
                                    Measure::Investment, Measure::Funding, Measure::Contracts, Measure::Revenue,
                                    Measure::Exports, Measure::JobsNet}));
        QVERIFY(allNamed(std::array{Axis::Sector, Axis::Year, Axis::Quarter, Axis::Month, Axis::Place, Axis::Company,
                                    Axis::Review}));
        QVERIFY(allNamed(std::array{NotCounted::Part, NotCounted::Background, NotCounted::OtherTelling,
                                    NotCounted::Rejected, NotCounted::NoRate, NotCounted::FilteredOut}));
        QVERIFY(label(NotCounted::Counted).isEmpty());
    }

    void standAtTheirEnum()
    {
        QCOMPARE(label(Sector::PublicAdministration), u"Public administration"_s);
        QCOMPARE(label(Sector::MultiSector), u"Several sectors or none"_s);
        QCOMPARE(label(MetricKind::Trainees), u"Trainees"_s);
        QCOMPARE(label(NotCounted::FilteredOut), u"Outside the filter"_s);
        QCOMPARE(pluralLabel(ActorKind::Association), u"Associations"_s);
    }

    void nameBins_data()
    {
        QTest::addColumn<Axis>("axis");
        QTest::addColumn<BinKey>("key");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        using Type = BinKey::Type;
        const auto value = [](qint64 id) { return BinKey{Type::Value, id}; };
        QTest::newRow("sector") << Axis::Sector << value(static_cast<qint64>(Sector::Energy)) << QString()
                                << u"Energy"_s;
        QTest::newRow("year") << Axis::Year << value(2022) << QString() << u"2022"_s;
        QTest::newRow("first quarter") << Axis::Quarter << value(4 * 2022) << QString() << u"Q1 2022"_s;
        QTest::newRow("last quarter") << Axis::Quarter << value(4 * 2022 + 3) << QString() << u"Q4 2022"_s;
        QTest::newRow("january") << Axis::Month << value(12 * 2022) << QString() << u"Jan 2022"_s;
        QTest::newRow("december") << Axis::Month << value(12 * 2022 + 11) << QString() << u"Dec 2022"_s;
        QTest::newRow("company") << Axis::Company << value(17) << u"Yazaki"_s << u"Yazaki"_s;
        QTest::newRow("review") << Axis::Review << value(1) << QString() << u"Accepted"_s;
        QTest::newRow("undated") << Axis::Year << BinKey{Type::NotStated, 0} << QString() << u"Undated"_s;
        QTest::newRow("not stated") << Axis::Place << BinKey{Type::NotStated, 0} << QString() << u"Not stated"_s;
        QTest::newRow("others") << Axis::Place << BinKey{Type::Others, 0} << QString() << u"Others"_s;
    }
    void nameBins()
    {
        QFETCH(Axis, axis);
        QFETCH(BinKey, key);
        QFETCH(QString, name);
        QFETCH(QString, shown);
        QCOMPARE(binLabel(axis, key, name, english()), shown);
    }

    void sayWhatAFigureSays_data()
    {
        QTest::addColumn<Modifier>("modifier");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<qint64>("low");
        QTest::addColumn<qint64>("high");
        QTest::addColumn<QString>("shown");
        QTest::newRow("exact jobs") << Modifier::Exact << u"jobs"_s << qint64{1630} << qint64{0}
                                    << u"1,630\u00A0jobs"_s;
        QTest::newRow("one job") << Modifier::Exact << u"jobs"_s << qint64{1} << qint64{0} << u"1\u00A0job"_s;
        QTest::newRow("about") << Modifier::About << u"jobs"_s << qint64{2700} << qint64{0}
                               << u"≈\u00A02,700\u00A0jobs"_s;
        QTest::newRow("at least") << Modifier::AtLeast << u"MAD"_s << qint64{30000000} << qint64{0}
                                  << u"≥\u00A030\u00A0M\u00A0MAD"_s;
        QTest::newRow("range") << Modifier::Range << u"EUR"_s << qint64{20000000} << qint64{23000000}
                               << u"20\u00A0M – 23\u00A0M\u00A0EUR"_s;
    }
    void sayWhatAFigureSays()
    {
        QFETCH(Modifier, modifier);
        QFETCH(QString, unit);
        QFETCH(qint64, low);
        QFETCH(qint64, high);
        QFETCH(QString, shown);
        MetricFields fields;
        fields.modifier = modifier;
        fields.unit = unit;
        fields.value = Decimal::fromWhole(low);
        if (high != 0)
            fields.valueMax = Decimal::fromWhole(high);
        QCOMPARE(figureText(fields, english()), shown);
    }

    void countThings()
    {
        QCOMPARE(articleCount(1, english()), u"1\u00A0article"_s);
        QCOMPARE(articleCount(1630, english()), u"1,630\u00A0articles"_s);
        QCOMPARE(articleCount(0, english()), u"0\u00A0articles"_s);
        QCOMPARE(figureCount(1, english()), u"1 figure"_s);
        QCOMPARE(figureCount(0, english()), u"0 figures"_s);
    }

private:
    static LocaleFormat english() { return LocaleFormat(QLocale(u"en_US"_s)); }
};

} // namespace vigie

QTEST_GUILESS_MAIN(vigie::TestLabels)
#include "tst_labels.moc"
