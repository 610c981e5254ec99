// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/figurepick.h"
#include "models/domain/rows.h"
#include "models/query/querycontext.h"

#include <span>

namespace vigie {

/// The rows of picked figures, in their order, with all that the summing rules say about them. `currency`: that of
/// the picked figures' amounts.
[[nodiscard]] Result<QList<MetricRow>> judgedRows(QueryContext& context, std::span<const PickedFigure> picked,
                                                  const QString& currency);

/// Puts what the rules say about a figure into its row: all but the names of what is behind the reason.
void setJudgement(const Cube& cube, const PickedFigure& figure, const QString& currency, MetricRow& row);

/// Reads the quotes of the headlines that parts belong to, and titles and dates of the articles that told it first.
[[nodiscard]] Result<> nameReasons(QueryContext& context, QList<MetricRow>& rows);

} // namespace vigie
