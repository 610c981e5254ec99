// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/subjects/subjectrelease.h"

#include <algorithm>
#include <vector>

namespace vigie::extraction {

void releaseSharedTotals(Figures& figures)
{
    std::vector<std::vector<std::int32_t>> subjects(figures.size());
    for (const Figure& part : figures) {
        if (part.whole < 0 || part.role != Role::Part || part.subject < 0)
            continue;
        auto& known = subjects[static_cast<std::size_t>(part.whole)];
        if (std::ranges::find(known, part.subject) == known.end())
            known.push_back(part.subject);
    }
    for (std::size_t i = 0; i < figures.size(); ++i)
        if (subjects[i].size() > 1 && !figures[i].heldSubject)
            figures[i].subject = -1;
}

} // namespace vigie::extraction
