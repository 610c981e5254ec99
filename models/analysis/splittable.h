// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cube.h"
#include "models/analysis/figurecondition.h"

#include <span>

namespace vigie {

/// The axes along which parts of a headline may lie in different bins.
enum class SplitAxis : std::uint8_t { Sector, Subject, Place };

/// Which headlines of a block are shown by their parts along an axis, and by which: rule 2 of README.md.
class SplitTable
{
public:
    /// A piece of a headline.
    struct Part
    {
        FigureRow row = 0;
        std::int64_t value = 0; ///< thousandths of its unit: its own, without what is nested in it
    };

    /// Works it out from the figures that pass.
    static SplitTable build(const FigureBlock& block, SplitAxis axis, const FigureCondition& condition);

    /// The parts of a headline in order of the text; none where it stays whole. Binary search.
    std::span<const Part> partsOf(FigureRow headline) const;

    bool isEmpty() const { return m_headlines.empty(); }

private:
    void addArticle(const FigureBlock& block, SplitAxis axis, const std::vector<FigureRow>& headlines,
                    const std::vector<FigureRow>& parts);

    std::vector<FigureRow> m_headlines; ///< ascending
    std::vector<std::uint32_t> m_begins; ///< in m_parts: one more than headlines
    std::vector<Part> m_parts;
};

/// The headline that a part belongs to, of those in the same article: of the same unit and not smaller; of several
/// the one with which it shares most of subject, sector and place; then the nearest before it in the text, else the
/// first behind it. kNone where there is none.
FigureRow headlineOf(const FigureBlock& block, FigureRow part, const std::vector<FigureRow>& headlines);

/// Does the figure say where it lies on the axis?
bool statesKey(const FigureBlock& block, SplitAxis axis, FigureRow row);

} // namespace vigie
