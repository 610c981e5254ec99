// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/figurecondition.h"

namespace vigie {

FigureCondition::FigureCondition()
    : FigureCondition(Filter{})
{
}

FigureCondition::FigureCondition(const Filter& filter)
    : open(!filter.choosesFigures())
{
    for (const MetricKind kind : kMetricKinds)
        kinds[static_cast<std::size_t>(kind)] = filter.kinds.isEmpty() || filter.kinds.contains(kind);
    for (const Role role : kRoles)
        for (const ReviewState review : kReviewStates) {
            const bool reviewed
                = review == ReviewState::Accepted || review == ReviewState::Corrected || review == ReviewState::Added;
            states[FigureState(role, review, Modifier::Exact).condition()]
                = (filter.roles.isEmpty() || filter.roles.contains(role))
                && (filter.reviews.isEmpty() || filter.reviews.contains(review))
                && (reviewed || !filter.reviewedOnly);
        }
}

} // namespace vigie
