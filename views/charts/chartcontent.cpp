// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcontent.h"

#include "views/common/labels.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace vigie {
namespace {

constexpr qint64 kMostBins = 1200; // a hundred years of months: more are not filled up

/// With the empty bins in time that the breakdown leaves out.
QList<Bin> withoutGaps(const Breakdown& breakdown)
{
    QList<Bin> bins;
    for (const Bin& bin : breakdown.bins) {
        const bool follows = !bins.isEmpty() && bin.key.type == BinKey::Type::Value;
        if (follows && isTime(breakdown.axis) && bin.key.id - bins.first().key.id < kMostBins)
            for (qint64 id = bins.last().key.id + 1; id < bin.key.id; ++id) {
                Bin empty;
                empty.key.id = id;
                bins.append(empty);
            }
        bins.append(bin);
    }
    return bins;
}

ChartBar barOf(const Breakdown& breakdown, const Bin& bin, const LocaleFormat& format)
{
    return {bin.key,
            binLabel(breakdown.axis, bin.key, bin.name, format),
            bin.value.toDouble(),
            format.compact(bin.value),
            bin.figures,
            bin.approximate,
            0,
            0};
}

/// Values first, by size; then Others, then NotStated.
bool before(const std::pair<BinKey, Sum>& one, const std::pair<BinKey, Sum>& other)
{
    const auto rank = [](const BinKey& key) {
        return key.type == BinKey::Type::Value ? 0 : key.type == BinKey::Type::Others ? 1 : 2;
    };
    if (rank(one.first) != rank(other.first))
        return rank(one.first) < rank(other.first);
    return one.second != other.second ? one.second > other.second : one.first < other.first;
}

/// The stacking keys in the order of their series, and the key under which each is shown.
struct Stacking
{
    QList<BinKey> keys;
    std::map<BinKey, BinKey> shownAs;
};

Stacking stackingOf(const QList<Bin>& bins)
{
    std::map<BinKey, Sum> totals;
    for (const Bin& bin : bins)
        for (const Segment& segment : bin.segments)
            totals[segment.key] += segment.value;
    QList<std::pair<BinKey, Sum>> ordered(totals.begin(), totals.end());
    std::sort(ordered.begin(), ordered.end(), before);

    const auto isValue = [](const auto& entry) { return entry.first.type == BinKey::Type::Value; };
    const auto values = std::count_if(ordered.begin(), ordered.end(), isValue);
    const BinKey others{BinKey::Type::Others, 0};
    Stacking stacking;
    for (const auto& [key, total] : std::as_const(ordered)) {
        const bool tooMany
            = values > kMostSeries && key.type == BinKey::Type::Value && stacking.keys.size() >= kMostSeries - 1;
        const BinKey shown = tooMany ? others : key;
        stacking.shownAs[key] = shown;
        if (!stacking.keys.contains(shown))
            stacking.keys.append(shown);
    }
    return stacking;
}

QList<ChartSeries> stackedSeries(const QList<Bin>& bins, Axis stack, const LocaleFormat& format)
{
    const Stacking stacking = stackingOf(bins);
    QList<ChartSeries> series;
    for (const BinKey& key : stacking.keys)
        series.append({stack, key, binLabel(stack, key, {}, format), QList<double>(bins.size(), 0.0)});
    for (qsizetype i = 0; i < bins.size(); ++i)
        for (const Segment& segment : bins.at(i).segments) {
            const qsizetype at = stacking.keys.indexOf(stacking.shownAs.at(segment.key));
            series[at].values[i] += segment.value.toDouble();
        }
    return series;
}

/// Bars of sectors have each their sector's colour; others one for all, but for Others and NotStated.
QList<ChartSeries> plainSeries(const QList<ChartBar>& bars, Axis axis)
{
    QList<ChartSeries> series;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        BinKey key = bars.at(i).key;
        if (key.type == BinKey::Type::Value && axis != Axis::Sector && axis != Axis::Review)
            key.id = 0;
        auto same = std::find_if(series.begin(), series.end(), [&](const ChartSeries& s) { return s.key == key; });
        if (same == series.end())
            same = series.insert(series.end(), {axis, key, {}, QList<double>(bars.size(), 0.0)});
        same->values[i] = bars.at(i).value;
    }
    return series;
}

} // namespace

ChartData chartData(const ChartContent& content, const LocaleFormat& format)
{
    const Breakdown& breakdown = content.breakdown;
    ChartData data;
    data.measure = breakdown.measure;
    data.axis = breakdown.axis;
    data.unit = breakdown.unit;
    data.horizontal = !isTime(breakdown.axis);
    data.stacked = content.stack.has_value();

    const QList<Bin> bins = withoutGaps(breakdown);
    for (const Bin& bin : bins)
        data.bars.append(barOf(breakdown, bin, format));
    data.series = data.stacked ? stackedSeries(bins, *content.stack, format) : plainSeries(data.bars, breakdown.axis);

    for (qsizetype i = 0; i < data.bars.size(); ++i) {
        ChartBar& bar = data.bars[i];
        for (const ChartSeries& series : std::as_const(data.series))
            (series.values.at(i) < 0 ? bar.below : bar.above) += series.values.at(i);
        data.lowest = std::min(data.lowest, bar.below);
        data.highest = std::max(data.highest, bar.above);
    }
    return data;
}

} // namespace vigie
