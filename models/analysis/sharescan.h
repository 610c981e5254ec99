// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/cubeselection.h"
#include "models/analysis/derivedcolumns.h"

#include <memory>
#include <optional>
#include <vector>

namespace vigie {

/// A piece of a counted figure, all in one bin: the whole figure, one of its parts, or what the parts leave of it.
struct Share
{
    FigureRow headline = 0; ///< the counted figure
    FigureRow evidence = 0; ///< the figure that says it: a part, or the headline itself
    std::int64_t value = 0; ///< thousandths of the display currency; kNoRate: the whole figure has no rate
    std::optional<SplitAxis> along; ///< the axis along which the parts lie; nothing for an undivided figure
    bool counts = true; ///< the figure is counted at this piece: its only or greatest one
};

/// Goes over every counted figure of a kind under a selection, in pieces as summing rule 2 wants them: the one way to
/// all totals, breakdowns and lists of figures. The pieces of a figure add up to its converted value exactly.
class ShareScan
{
public:
    /// `first` and `second`: figures are shown by their parts along the first of them, and those that are not, along
    /// the second. Keeps references to cube and selection.
    ShareScan(const Cube& cube, const CubeSelection& selection, MetricKind kind, const QString& currency,
              std::optional<SplitAxis> first = std::nullopt, std::optional<SplitAxis> second = std::nullopt);

    const FigureBlock& block() const { return m_block; }

    /// Calls `visit(const Share&)`, headlines in row order, the pieces of one figure together, parts first.
    template <class Visit> void run(Visit visit) const
    {
        if (!m_selection.figures.passes(m_kind))
            return;
        const ValueColumn& values = *m_values;
        const bool whole = (!m_first || m_first->isEmpty()) && (!m_second || m_second->isEmpty());
        std::vector<Share> pieces;
        for (FigureRow row = 0; row < m_block.size(); ++row) {
            if (m_block.why[row] != NotCounted::Counted || !m_selection.articles.test(m_block.article[row])
                || !m_selection.figures.passes(m_block.state[row]))
                continue;
            if (whole || values[row] == kNoRate || !divide(row, values[row], pieces))
                visit(Share{row, row, values[row], std::nullopt, true});
            else
                for (const Share& piece : pieces)
                    visit(piece);
        }
    }

private:
    bool divide(FigureRow headline, std::int64_t value, std::vector<Share>& pieces) const;

    const Cube& m_cube;
    const CubeSelection& m_selection;
    MetricKind m_kind;
    const FigureBlock& m_block;
    QString m_currency;
    std::shared_ptr<const ValueColumn> m_values;
    std::optional<SplitAxis> m_firstAxis;
    std::optional<SplitAxis> m_secondAxis;
    std::shared_ptr<const SplitTable> m_first;
    std::shared_ptr<const SplitTable> m_second;
};

} // namespace vigie
