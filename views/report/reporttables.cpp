// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reporttables.h"

#include "views/common/labels.h"
#include "views/report/htmltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLines = 25;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

bool isJobsOrInvestment(const Breakdown& breakdown)
{
    return breakdown.unit == "jobs"_L1 || breakdown.measure == Measure::Investment;
}

/// Values, then Others, then NotStated.
int rankOf(const BinKey& key)
{
    return key.type == BinKey::Type::Value ? 0 : key.type == BinKey::Type::Others ? 1 : 2;
}

bool before(const ReportTable::Line& a, const ReportTable::Line& b, Axis axis)
{
    if (rankOf(a.key) != rankOf(b.key))
        return rankOf(a.key) < rankOf(b.key);
    if (isTime(axis))
        return a.key.id < b.key.id;
    for (qsizetype i = 0; i < a.cells.size(); ++i)
        if (a.cells[i].value != b.cells[i].value)
            return a.cells[i].value > b.cells[i].value;
    return a.name < b.name;
}

void mergeRest(ReportTable& table, qsizetype most)
{
    const auto stated = std::count_if(table.lines.cbegin(), table.lines.cend(),
                                      [](const ReportTable::Line& line) { return rankOf(line.key) == 0; });
    if (most <= 0 || stated <= most || isTime(table.axis))
        return;
    ReportTable::Line others{{BinKey::Type::Others, 0}, {}, QList<Bin>(table.measures.size())};
    for (qsizetype i = most; i < stated; ++i)
        for (qsizetype column = 0; column < table.measures.size(); ++column) {
            const Bin& bin = table.lines[i].cells[column];
            others.cells[column].value += bin.value;
            others.cells[column].figures += bin.figures;
            others.cells[column].approximate += bin.approximate;
        }
    table.lines.remove(most, stated - most);
    table.lines.insert(most, others);
}

QString valueCell(Sum value, int figures, const Breakdown& measure, const LocaleFormat& format)
{
    const bool nothing = figures == 0 && value.isZero();
    const QString words = nothing  ? QString()
        : isMoney(measure.measure) ? format.locale().toString(value.toDouble() / 1e6, 'f', 1)
                                   : format.exact(value);
    return element(u"td"_s, html(words), u"class=\"number\""_s);
}

QString countCell(int figures, int approximate, const LocaleFormat& format)
{
    QString words = figures == 0 ? QString() : format.count(figures);
    if (approximate > 0)
        words += u" (≈\u00A0"_s + format.count(approximate) + u')';
    return element(u"td"_s, html(words), u"class=\"count\""_s);
}

QString headHtml(const ReportTable& table)
{
    QString first = element(u"th"_s, html(label(table.axis)), u"rowspan=\"2\" scope=\"col\""_s);
    QString second;
    for (const Breakdown& measure : table.measures) {
        const QString name = isMoney(measure.measure)
            ? Words::tr("%1, million %2").arg(label(measure.measure), measure.unit)
            : label(measure.measure);
        first += element(u"th"_s, html(name), u"colspan=\"2\" scope=\"colgroup\" class=\"group\""_s);
        second += element(u"th"_s, html(Words::tr("Value")), u"scope=\"col\" class=\"number\""_s)
            + element(u"th"_s, html(Words::tr("Figures")), u"scope=\"col\" class=\"count\""_s);
    }
    return element(u"thead"_s, element(u"tr"_s, first) + element(u"tr"_s, second));
}

QString tableHtml(const ReportTable& table, const LocaleFormat& format)
{
    QString body;
    for (const ReportTable::Line& line : table.lines) {
        QString row = element(u"th"_s, html(binLabel(table.axis, line.key, line.name, format)), u"scope=\"row\""_s);
        for (qsizetype i = 0; i < table.measures.size(); ++i) {
            const Bin& bin = line.cells[i];
            row += valueCell(bin.value, bin.figures, table.measures[i], format)
                + countCell(bin.figures, bin.approximate, format);
        }
        body += element(u"tr"_s, row);
    }
    QString total = element(u"th"_s, html(Words::tr("Total")), u"scope=\"row\""_s);
    for (const Breakdown& measure : table.measures)
        total += valueCell(measure.total, measure.figures, measure, format)
            + countCell(measure.figures, measure.approximate, format);
    return element(u"table"_s,
                   headHtml(table) + element(u"tbody"_s, body) + element(u"tfoot"_s, element(u"tr"_s, total)),
                   u"class=\"breakdown\""_s);
}

} // namespace

ReportTable reportTable(const ReportSection& section, qsizetype most)
{
    ReportTable table;
    table.axis = section.axis;
    table.measures = section.measures;
    for (Breakdown& measure : table.measures)
        measure.bins.clear();
    for (qsizetype column = 0; column < section.measures.size(); ++column)
        for (const Bin& bin : section.measures[column].bins) {
            auto line = std::find_if(table.lines.begin(), table.lines.end(),
                                     [&](const ReportTable::Line& l) { return l.key == bin.key; });
            if (line == table.lines.end())
                line
                    = table.lines.insert(table.lines.end(), {bin.key, bin.name, QList<Bin>(section.measures.size())});
            line->cells[column] = bin;
        }
    std::sort(table.lines.begin(), table.lines.end(),
              [&](const ReportTable::Line& a, const ReportTable::Line& b) { return before(a, b, table.axis); });
    mergeRest(table, most);
    return table;
}

QString breakdownHtml(const ReportSection& section, const LocaleFormat& format)
{
    ReportSection main{section.axis, {}};
    ReportSection rest{section.axis, {}};
    for (const Breakdown& measure : section.measures)
        (isJobsOrInvestment(measure) ? main : rest).measures.append(measure);
    QString tables;
    for (const ReportSection& part : {main, rest})
        if (const ReportTable table = reportTable(part, kMostLines); !table.lines.isEmpty())
            tables += tableHtml(table, format);
    return tables;
}

} // namespace vigie
