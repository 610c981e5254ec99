// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportchart.h"

#include "views/charts/chartcontent.h"
#include "views/charts/chartwords.h"
#include "views/report/htmltext.h"

#include <algorithm>
#include <cmath>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// In units of the drawing's own coordinates; the page scales them.
constexpr double kWidth = 560;
constexpr double kBarStep = 24;
constexpr double kBarHeight = 15;
constexpr double kLabelWidth = 196;
constexpr double kValueRoom = 78;
constexpr double kColumnsHeight = 210;
constexpr double kAxisRoom = 26;
constexpr double kTopRoom = 20;
constexpr double kMostColumns = 44; ///< wider than so they would look like blocks
constexpr qsizetype kLabelLength = 29; ///< letters that fit kLabelWidth

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString shortened(const QString& text)
{
    return text.size() > kLabelLength ? QString(text.first(kLabelLength - 1).trimmed() + u'…') : text;
}

QString barClass(const ChartBar& bar)
{
    return bar.key.type == BinKey::Type::Value ? u"bar"_s : u"bar rest"_s;
}

QString textAt(double x, double y, const QString& words, const QString& anchor, const QString& cssClass)
{
    return u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" class=\"%4\">%5</text>"_s.arg(number(x), number(y), anchor,
                                                                                      cssClass, html(words));
}

QString rectangle(double x, double y, double width, double height, const ChartBar& bar)
{
    return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" class=\"%5\"/>"_s.arg(
        number(x), number(y), number(std::max(0.0, width)), number(std::max(0.0, height)), barClass(bar));
}

/// `body` in an SVG element with its words for those who hear it.
QString drawing(const Breakdown& breakdown, const LocaleFormat& format, double height, const QString& body)
{
    const ChartContent content{breakdown, std::nullopt};
    const QString id = u"chart-%1-%2"_s.arg(code(breakdown.measure), code(breakdown.axis));
    const QString attributes
        = u"viewBox=\"0 0 %1 %2\" role=\"img\" aria-labelledby=\"%3-title %3-desc\" class=\"chart %4\""_s.arg(
            number(kWidth), number(height), id, code(breakdown.measure));
    const QString words = element(u"title"_s, html(chartTitle(content)), u"id=\"%1-title\""_s.arg(id))
        + element(u"desc"_s, html(chartSummary(content, format)), u"id=\"%1-desc\""_s.arg(id));
    return element(u"svg"_s, words + body, attributes);
}

QString bars(const Breakdown& breakdown, const ChartData& data, const LocaleFormat& format)
{
    const double room = kWidth - kLabelWidth - kValueRoom;
    const double span = std::max(data.highest - data.lowest, 1e-9);
    const double zero = kLabelWidth + room * -data.lowest / span;
    QString body;
    double y = 4;
    for (const ChartBar& bar : data.bars) {
        const double length = room * std::abs(bar.value) / span;
        const double left = bar.value < 0 ? zero - length : zero;
        const double middle = y + kBarHeight - 3.5;
        const QString label = element(u"title"_s, html(barText({breakdown, std::nullopt}, bar.key, format)));
        body += element(
            u"g"_s,
            label + textAt(kLabelWidth - 8, middle, shortened(bar.label), u"end"_s, u"label"_s)
                + rectangle(left, y, length, kBarHeight, bar)
                + textAt(std::max(zero, left + length) + 6, middle, bar.valueText, u"start"_s, u"value"_s));
        y += kBarStep;
    }
    body += u"<line x1=\"%1\" y1=\"0\" x2=\"%1\" y2=\"%2\" class=\"axis\"/>"_s.arg(number(zero), number(y));
    return drawing(breakdown, format, y + 2, body);
}

QString columns(const Breakdown& breakdown, const ChartData& data, const LocaleFormat& format)
{
    const double room = kColumnsHeight - kTopRoom - kAxisRoom;
    const double span = std::max(data.highest - data.lowest, 1e-9);
    const double zero = kTopRoom + room * data.highest / span;
    const double step = std::min(kWidth / static_cast<double>(data.bars.size()), 2 * kMostColumns);
    // Labels and values stand in every column only where they have the room.
    const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil(38 / step)));
    QString body;
    for (qsizetype i = 0; i < data.bars.size(); ++i) {
        const ChartBar& bar = data.bars[i];
        const double middle = step * (static_cast<double>(i) + 0.5);
        const double height = room * std::abs(bar.value) / span;
        const double width = std::min(step * 0.72, kMostColumns);
        const double top = bar.value < 0 ? zero : zero - height;
        QString column = element(u"title"_s, html(barText({breakdown, std::nullopt}, bar.key, format)))
            + rectangle(middle - width / 2, top, width, height, bar);
        if (i % every == 0 || bar.key.type != BinKey::Type::Value)
            column += textAt(middle, kColumnsHeight - 8, bar.label, u"middle"_s, u"label"_s);
        if (every == 1 && bar.value != 0)
            column += textAt(middle, bar.value < 0 ? top + height + 12 : top - 5, bar.valueText, u"middle"_s,
                             u"value"_s);
        body += element(u"g"_s, column);
    }
    body += u"<line x1=\"0\" y1=\"%1\" x2=\"%2\" y2=\"%1\" class=\"axis\"/>"_s.arg(number(zero), number(kWidth));
    return drawing(breakdown, format, kColumnsHeight, body);
}

} // namespace

QString chartSvg(const Breakdown& breakdown, const LocaleFormat& format)
{
    const ChartData data = chartData({breakdown, std::nullopt}, format);
    if (data.bars.isEmpty())
        return {};
    return data.horizontal ? bars(breakdown, data, format) : columns(breakdown, data, format);
}

Breakdown topBins(const Breakdown& breakdown, qsizetype most)
{
    Breakdown top = breakdown;
    const auto stated = std::count_if(top.bins.cbegin(), top.bins.cend(),
                                      [](const Bin& bin) { return bin.key.type == BinKey::Type::Value; });
    if (stated <= most)
        return top;
    Bin others;
    others.key.type = BinKey::Type::Others;
    for (auto bin = top.bins.cbegin() + most; bin != top.bins.cbegin() + stated; ++bin) {
        others.value += bin->value;
        others.figures += bin->figures;
        others.approximate += bin->approximate;
    }
    top.bins.remove(most, stated - most);
    top.bins.insert(most, others);
    return top;
}

} // namespace vigie
