// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"
#include "models/analysis/splittable.h"

#include <optional>

namespace vigie {

/// Numbers the bins of an axis from 0 on, so that sums can be kept in an array. Bin 0 is "not stated". Keeps a
/// reference to the cube.
class AxisBins
{
public:
    AxisBins(const Cube& cube, Axis axis);

    std::uint32_t size() const { return m_size; }

    /// Where a figure lies by its own word; on a time axis by its article's date.
    std::uint32_t ofFigure(const FigureBlock& block, FigureRow row) const
    {
        switch (m_axis) {
        case Axis::Sector:
            return block.sector[row] == kNoSector ? 0 : block.sector[row] + 1U;
        case Axis::Year:
        case Axis::Quarter:
        case Axis::Month:
            return ofMonth(m_cube.months[block.article[row]]);
        case Axis::Place:
            return block.place[row] == kNone ? 0 : block.place[row] + 1;
        case Axis::Company:
            return ofCompany(block.subject[row]);
        case Axis::Review:
            return static_cast<std::uint32_t>(block.state[row].review()) + 1;
        }
        return 0;
    }

    /// Where an article lies when articles are counted: at its main sector, the first place it names, the first
    /// investing (else the first) company it names.
    std::uint32_t ofArticle(ArticleIndex article) const;

    BinKey key(std::uint32_t bin) const;
    std::optional<std::uint32_t> binOf(BinKey key) const; ///< nothing for Others and for what the cube does not know

    /// Of a company or place; empty on other axes.
    QString name(std::uint32_t bin) const;

private:
    std::uint32_t ofMonth(std::int32_t month) const { return static_cast<std::uint32_t>(month) / m_monthsPerBin; }
    std::uint32_t ofCompany(std::uint32_t actor) const
    {
        return actor == kNone || m_cube.actorKinds[actor] != ActorKind::Company ? 0 : actor + 1;
    }

    const Cube& m_cube;
    Axis m_axis;
    std::uint32_t m_size = 0;
    std::uint32_t m_monthsPerBin = 1;
};

/// The axis along which parts stand for their headline; nothing for time and review state, which a headline and its
/// parts share.
std::optional<SplitAxis> splitAxis(Axis axis);

} // namespace vigie
