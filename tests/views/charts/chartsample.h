// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartcontent.h"

namespace vigie {

inline Sum whole(qint64 number)
{
    return Sum{Int128{number} * 1000};
}

inline Bin sampleBin(BinKey key, qint64 value, int figures = 1, const QString& name = {})
{
    Bin bin;
    bin.key = key;
    bin.name = name;
    bin.value = whole(value);
    bin.figures = figures;
    return bin;
}

inline BinKey sectorKey(Sector sector)
{
    return {BinKey::Type::Value, static_cast<qint64>(sector)};
}

inline BinKey valueKey(qint64 id)
{
    return {BinKey::Type::Value, id};
}

inline constexpr BinKey kNotStated{BinKey::Type::NotStated, 0};
inline constexpr BinKey kOthers{BinKey::Type::Others, 0};

inline Breakdown added(Breakdown breakdown)
{
    for (const Bin& bin : breakdown.bins) {
        breakdown.total += bin.value;
        breakdown.figures += bin.figures;
        breakdown.approximate += bin.approximate;
    }
    return breakdown;
}

/// Jobs by sector: Automotive 3200 (12 figures, 3 approximate), Energy 800, Others 300, not stated 500.
inline ChartContent jobsBySector()
{
    Breakdown breakdown;
    breakdown.unit = QStringLiteral("jobs");
    breakdown.bins
        = {sampleBin(sectorKey(Sector::Automotive), 3200, 12), sampleBin(sectorKey(Sector::Energy), 800, 4),
           sampleBin(kOthers, 300, 2), sampleBin(kNotStated, 500, 1)};
    breakdown.bins[0].approximate = 3;
    breakdown.articles = 82;
    breakdown.articlesWithout = 34;
    return {added(breakdown), std::nullopt};
}

/// Investment by year and sector: 2020 (automotive 20 M, energy 10 M), 2022 (energy 5 M), undated (automotive 1 M);
/// 3 M XOF without a rate.
inline ChartContent investmentByYear()
{
    const auto segment = [](Sector sector, qint64 value) {
        Segment part;
        part.key = sectorKey(sector);
        part.value = whole(value);
        part.figures = 1;
        return part;
    };
    Breakdown breakdown;
    breakdown.measure = Measure::Investment;
    breakdown.axis = Axis::Year;
    breakdown.unit = QStringLiteral("MAD");
    breakdown.bins = {sampleBin(valueKey(2020), 30'000'000, 2), sampleBin(valueKey(2022), 5'000'000),
                      sampleBin(kNotStated, 1'000'000)};
    breakdown.bins[0].segments = {segment(Sector::Automotive, 20'000'000), segment(Sector::Energy, 10'000'000)};
    breakdown.bins[1].segments = {segment(Sector::Energy, 5'000'000)};
    breakdown.bins[2].segments = {segment(Sector::Automotive, 1'000'000)};
    breakdown.unconverted = {{QStringLiteral("XOF"), whole(3'000'000), 1}};
    breakdown.articles = 4;
    return {added(breakdown), Axis::Sector};
}

inline ChartContent nothing()
{
    return {};
}

} // namespace vigie
