// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/axisbins.h"

namespace vigie {
namespace {

std::uint32_t monthsPerBin(Axis axis)
{
    return axis == Axis::Year ? 12 : axis == Axis::Quarter ? 3 : 1;
}

} // namespace

std::optional<SplitAxis> splitAxis(Axis axis)
{
    switch (axis) {
    case Axis::Sector:
        return SplitAxis::Sector;
    case Axis::Company:
        return SplitAxis::Subject;
    case Axis::Place:
        return SplitAxis::Place;
    case Axis::Year:
    case Axis::Quarter:
    case Axis::Month:
    case Axis::Review:
        break;
    }
    return std::nullopt;
}

AxisBins::AxisBins(const Cube& cube, Axis axis)
    : m_cube(cube)
    , m_axis(axis)
    , m_monthsPerBin(monthsPerBin(axis))
{
    switch (axis) {
    case Axis::Sector:
        m_size = kSectorCount + 1;
        break;
    case Axis::Year:
    case Axis::Quarter:
    case Axis::Month:
        m_size = cube.months.empty() ? 1 : ofMonth(cube.months.back()) + 1;
        break;
    case Axis::Place:
        m_size = static_cast<std::uint32_t>(cube.places.size()) + 1;
        break;
    case Axis::Company:
        m_size = static_cast<std::uint32_t>(cube.actors.size()) + 1;
        break;
    case Axis::Review:
        m_size = kReviewStates.size() + 1;
        break;
    }
}

std::uint32_t AxisBins::ofArticle(ArticleIndex article) const
{
    switch (m_axis) {
    case Axis::Sector:
        return m_cube.mainSectors[article] == kNoSector ? 0 : m_cube.mainSectors[article] + 1U;
    case Axis::Year:
    case Axis::Quarter:
    case Axis::Month:
        return ofMonth(m_cube.months[article]);
    case Axis::Place:
        return m_cube.leadPlaces[article] == kNone ? 0 : m_cube.leadPlaces[article] + 1;
    case Axis::Company:
        return ofCompany(m_cube.leadCompanies[article]);
    case Axis::Review:
        break;
    }
    return 0;
}

BinKey AxisBins::key(std::uint32_t bin) const
{
    if (bin == 0)
        return {BinKey::Type::NotStated, 0};
    switch (m_axis) {
    case Axis::Place:
        return {BinKey::Type::Value, m_cube.places[bin - 1].value};
    case Axis::Company:
        return {BinKey::Type::Value, m_cube.actors[bin - 1].value};
    case Axis::Sector:
    case Axis::Review:
        return {BinKey::Type::Value, bin - 1};
    case Axis::Year:
    case Axis::Quarter:
    case Axis::Month:
        break;
    }
    return {BinKey::Type::Value, bin};
}

std::optional<std::uint32_t> AxisBins::binOf(BinKey key) const
{
    if (key.type == BinKey::Type::NotStated)
        return 0;
    if (key.type == BinKey::Type::Others)
        return std::nullopt;
    std::uint32_t bin = 0;
    if (m_axis == Axis::Place)
        bin = m_cube.indexOf(PlaceId{key.id}) + 1; // kNone + 1 = 0
    else if (m_axis == Axis::Company)
        bin = m_cube.indexOf(ActorId{key.id}) + 1;
    else if (key.id >= 0 && key.id < m_size)
        bin = static_cast<std::uint32_t>(key.id) + (isTime(m_axis) ? 0 : 1);
    return bin > 0 && bin < m_size ? std::optional(bin) : std::nullopt;
}

QString AxisBins::name(std::uint32_t bin) const
{
    if (bin == 0)
        return {};
    if (m_axis == Axis::Place)
        return m_cube.placeNames[bin - 1];
    return m_axis == Axis::Company ? m_cube.actorNames[bin - 1] : QString();
}

} // namespace vigie
