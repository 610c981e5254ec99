// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/articlebitmap.h"
#include "models/domain/breakdown.h"
#include "models/domain/ids.h"
#include "models/vocabulary/kinds.h"
#include "models/vocabulary/sector.h"

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace vigie {

/// "None" in a column of positions (actor, place) or of sectors.
inline constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
inline constexpr std::uint8_t kNoSector = std::numeric_limits<std::uint8_t>::max();

/// Position of a figure in its block.
using FigureRow = std::uint32_t;

/// Role, review state and exactness of a figure, and whether it is a part of a part, in seven bits.
class FigureState
{
public:
    /// How many values `condition()` takes: one for each role and review state.
    static constexpr std::size_t kConditions = 32;

    FigureState() = default;
    FigureState(Role role, ReviewState review, Modifier modifier, bool nested = false)
        : m_bits(static_cast<std::uint8_t>(static_cast<unsigned>(role) | static_cast<unsigned>(review) << 2U
                                           | (modifier == Modifier::Exact ? 0U : 1U) << 5U
                                           | (nested ? 1U : 0U) << 6U))
    {
    }

    Role role() const { return static_cast<Role>(m_bits & 3U); }
    ReviewState review() const { return static_cast<ReviewState>((m_bits >> 2U) & 7U); }
    bool approximate() const { return (m_bits & 32U) != 0; } ///< about, at least, at most or a range
    bool nested() const { return (m_bits & 64U) != 0; } ///< by the reading; only parts are asked
    std::uint8_t condition() const { return m_bits & 31U; }

    friend bool operator==(FigureState, FigureState) = default;

private:
    std::uint8_t m_bits = 0;
};

/// All figures of one kind, a column a field. Rows ascend by article, within it by place in the text.
struct FigureBlock
{
    std::vector<MetricId> id;
    std::vector<ArticleIndex> article;
    std::vector<std::int64_t> value; ///< thousandths of `unit`; the low end of a range
    std::vector<std::uint16_t> unit; ///< position in Cube::units
    std::vector<std::uint8_t> sector; ///< or kNoSector
    std::vector<std::uint32_t> subject; ///< position among the cube's actors, or kNone
    std::vector<std::uint32_t> place; ///< position among the cube's places, or kNone
    std::vector<FigureState> state;
    std::vector<NotCounted> why; ///< by the rules that need no filter and no rate: Counted, Part, Background,
                                 ///< OtherTelling or Rejected
    std::vector<std::pair<ArticleIndex, ArticleIndex>> accounts; ///< articles with other tellings, ascending, each
                                                                 ///< with the article that is its story's account

    std::size_t size() const { return id.size(); }
};

} // namespace vigie
