// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reporttables.h"

#include <QTest>

using namespace vigie;
using namespace Qt::StringLiterals;

namespace {

Bin bin(BinKey key, qint64 value, int figures)
{
    return {key, u"Place %1"_s.arg(key.id), Sum{Int128{value} * 1000}, figures, figures, {}};
}

Breakdown breakdown(Measure measure, Axis axis, const QList<Bin>& bins)
{
    Breakdown result;
    result.measure = measure;
    result.axis = axis;
    result.unit = isMoney(measure) ? u"MAD"_s : u"jobs"_s;
    result.bins = bins;
    for (const Bin& b : bins) {
        result.total += b.value;
        result.figures += b.figures;
        result.approximate += b.approximate;
    }
    return result;
}

/// "Place 1:10/1,0/0", a line each, "+" for others, "-" for not stated.
QStringList print(const ReportTable& table)
{
    QStringList lines;
    for (const ReportTable::Line& line : table.lines) {
        QStringList cells;
        for (const Bin& cell : line.cells)
            cells.append(QString::fromStdString(cell.value.toString()) + u'/' + QString::number(cell.figures));
        const QString name = line.key.type == BinKey::Type::Others ? u"+"_s
            : line.key.type == BinKey::Type::NotStated             ? u"-"_s
                                                                   : QString::number(line.key.id);
        lines.append(name + u':' + cells.join(u','));
    }
    return lines;
}

const BinKey kNotStated{BinKey::Type::NotStated, 0};

BinKey key(qint64 id)
{
    return {BinKey::Type::Value, id};
}

} // namespace

class ReportTablesTest : public QObject
{
    Q_OBJECT

private slots:
    void measuresStandSideBySide()
    {
        const ReportSection section{
            Axis::Place,
            {breakdown(Measure::Jobs, Axis::Place, {bin(key(1), 30, 2), bin(key(2), 10, 1), bin(kNotStated, 99, 1)}),
             breakdown(Measure::Investment, Axis::Place, {bin(key(3), 7, 1), bin(key(2), 5, 1)})}};
        QCOMPARE(print(reportTable(section, 0)),
                 (QStringList{u"1:30/2,0/0"_s, u"2:10/1,5/1"_s, u"3:0/0,7/1"_s, u"-:99/1,0/0"_s}));
    }

    void theRestIsAddedUpColumnByColumn()
    {
        const ReportSection section{
            Axis::Place,
            {breakdown(Measure::Jobs, Axis::Place, {bin(key(1), 30, 2), bin(key(2), 10, 1), bin(key(4), 1, 1)}),
             breakdown(Measure::Investment, Axis::Place, {bin(key(3), 7, 1), bin(key(2), 5, 1)})}};
        QCOMPARE(print(reportTable(section, 1)), (QStringList{u"1:30/2,0/0"_s, u"+:11/2,12/2"_s}));
    }

    void timeKeepsItsOrderAndAllItsLines()
    {
        const ReportSection section{Axis::Year,
                                    {breakdown(Measure::Jobs, Axis::Year,
                                               {bin(key(2021), 1, 1), bin(key(2023), 50, 1), bin(kNotStated, 2, 1)}),
                                     breakdown(Measure::Investment, Axis::Year, {bin(key(2022), 7, 1)})}};
        QCOMPARE(print(reportTable(section, 1)),
                 (QStringList{u"2021:1/1,0/0"_s, u"2022:0/0,7/1"_s, u"2023:50/1,0/0"_s, u"-:2/1,0/0"_s}));
    }

    void aTableSaysMillionsAndTotals()
    {
        const ReportSection section{
            Axis::Place,
            {breakdown(Measure::Investment, Axis::Place, {bin(key(1), 12'345'678, 2), bin(key(2), 5, 1)})}};
        const QString table = breakdownHtml(section, LocaleFormat(QLocale(QLocale::English)));
        QVERIFY2(table.contains(u"million MAD"_s), qPrintable(table));
        QVERIFY2(table.contains(u">12.3<"_s) && table.contains(u"<tfoot>"_s), qPrintable(table));
        QVERIFY(table.contains(u">3 (≈\u00A03)<"_s));
        QVERIFY(breakdownHtml({Axis::Place, {}}, LocaleFormat()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReportTablesTest)
#include "tst_reporttables.moc"
