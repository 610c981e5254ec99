// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartwords.h"

#include "views/common/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString figuresText(int figures, int approximate, const LocaleFormat& format)
{
    const QString count = figureCount(figures, format);
    return approximate == 0 ? count : ChartWords::tr("%1, %2").arg(count, approximateCount(approximate, format));
}

QString binText(const Breakdown& breakdown, const Bin& bin, const LocaleFormat& format)
{
    const QString name = binLabel(breakdown.axis, bin.key, bin.name, format);
    const QString value = quantity(bin.value, breakdown.unit, format);
    const QString share = format.percent(bin.value, breakdown.total);
    return share.isEmpty() ? ChartWords::tr("%1: %2").arg(name, value)
                           : ChartWords::tr("%1: %2 (%3)").arg(name, value, share);
}

} // namespace

QString chartTitle(const ChartContent& content)
{
    const QLocale locale;
    const QString measure = label(content.breakdown.measure);
    const QString axis = locale.toLower(label(content.breakdown.axis));
    if (!content.stack)
        return ChartWords::tr("%1 by %2").arg(measure, axis);
    return ChartWords::tr("%1 by %2 and %3").arg(measure, axis, locale.toLower(label(*content.stack)));
}

QString attributedText(const Breakdown& breakdown, const Sum& value, const QString& name, const LocaleFormat& format)
{
    return ChartWords::tr("of which %1 attributed to %2").arg(quantity(value, breakdown.unit, format), name);
}

QStringList chartCaption(const Breakdown& breakdown, const ChartNotes& notes, const LocaleFormat& format)
{
    const bool articles = breakdown.measure == Measure::Articles;
    QStringList phrases{ChartWords::tr("Total %1").arg(quantity(breakdown.total, breakdown.unit, format))};
    if (!notes.attributed.isEmpty())
        phrases.append(notes.attributed);
    if (!articles) {
        phrases.append(figuresText(breakdown.figures, breakdown.approximate, format));
        const int without = breakdown.articlesWithout - breakdown.articlesRetelling;
        if (without > 0)
            phrases.append(ChartWords::tr("%1 of %2 without this figure")
                               .arg(format.count(without), articleCount(breakdown.articles, format)));
        if (breakdown.articlesRetelling > 0)
            phrases.append(ChartWords::tr("counted in another article of their story: %1")
                               .arg(articleCount(breakdown.articlesRetelling, format)));
    }
    for (const Unconverted& left : breakdown.unconverted)
        phrases.append(ChartWords::tr("not converted for lack of a rate: %1 (%2)")
                           .arg(quantity(left.value, left.currency, format), figureCount(left.figures, format)));
    if (isMoney(breakdown.measure) && !notes.rates.isEmpty())
        phrases.append(notes.rates);
    return phrases;
}

QString chartSummary(const ChartContent& content, const LocaleFormat& format)
{
    const Breakdown& breakdown = content.breakdown;
    QString words = ChartWords::tr("%1. Total: %2, %3.")
                        .arg(chartTitle(content), quantity(breakdown.total, breakdown.unit, format),
                             figuresText(breakdown.figures, breakdown.approximate, format));
    QList<Bin> largest = breakdown.bins;
    std::stable_sort(largest.begin(), largest.end(), [](const Bin& a, const Bin& b) { return a.value > b.value; });
    QStringList bars;
    for (const Bin& bin : largest.first(std::min<qsizetype>(3, largest.size())))
        bars.append(binText(breakdown, bin, format));
    if (!bars.isEmpty())
        words += u' ' + ChartWords::tr("Largest: %1.").arg(bars.join(u"; "_s));
    return words;
}

QString barText(const ChartContent& content, const BinKey& key, const LocaleFormat& format)
{
    const Breakdown& breakdown = content.breakdown;
    const auto bin
        = std::find_if(breakdown.bins.begin(), breakdown.bins.end(), [&](const Bin& b) { return b.key == key; });
    if (bin == breakdown.bins.end())
        return ChartWords::tr("%1: nothing").arg(binLabel(breakdown.axis, key, {}, format));
    const QString words = binText(breakdown, *bin, format);
    return breakdown.measure == Measure::Articles
        ? words
        : QString(words + u", "_s + figuresText(bin->figures, bin->approximate, format));
}

} // namespace vigie
