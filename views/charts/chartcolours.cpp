// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcolours.h"

#include "views/common/colours.h"

#include <array>

namespace vigie {
namespace {

constexpr QRgb kArticles = 0x5b7c99;

// For stacked years, which have no colour of their own: neighbours lie far apart (colours.h names the source).
constexpr std::array<QRgb, 7> kInTurn{0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00, 0xf0e442};

QColor colourOf(const ChartSeries& series, Measure measure, const QPalette& palette)
{
    if (series.key.type == BinKey::Type::Others)
        return othersColour(palette);
    if (series.key.type == BinKey::Type::NotStated)
        return othersColour(palette);
    if (series.axis == Axis::Sector)
        return colourOf(static_cast<Sector>(series.key.id));
    if (series.axis == Axis::Review)
        return colourOf(static_cast<ReviewState>(series.key.id));
    if (isTime(series.axis) && series.key.id > 0)
        return kInTurn.at(static_cast<std::size_t>(series.key.id) % kInTurn.size());
    const QList<MeasureTerm> terms = termsOf(measure);
    return terms.isEmpty() ? QColor(kArticles) : colourOf(terms.first().kind);
}

} // namespace

QBrush fillOf(const ChartSeries& series, Measure measure, const QPalette& palette)
{
    const bool hatched = series.key.type == BinKey::Type::NotStated;
    return {colourOf(series, measure, palette), hatched ? Qt::BDiagPattern : Qt::SolidPattern};
}

QColor outlineOf(const ChartSeries& series, Measure measure, const QPalette& palette)
{
    return outlineOf(colourOf(series, measure, palette), palette);
}

QPalette paperPalette()
{
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
            palette.setColor(group, role, Qt::white);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(group, role, QColor(0x1a1a1a));
    }
    return palette;
}

} // namespace vigie
