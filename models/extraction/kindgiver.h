// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figure.h"
#include "models/extraction/names.h"
#include "models/extraction/subjectdiscourse.h"

#include <string_view>

/// Whose money an amount is: what a bank or a region brings is funding, what a firm does is investment.
namespace vigie::extraction {

class GiverFinder
{
public:
    GiverFinder(const Document& document, const Names& names, const SubjectDiscourse& discourse);

    /// The signal of kinds.tsv for the actor nearest before the amount in its sentence that no preposition leads in
    /// ("avec X"): "@lender", "@public-body" or "@firm"; empty where there is none.
    std::string_view find(const Figure& figure) const;

private:
    const Document& m_document;
    const Names& m_names;
    const SubjectDiscourse& m_discourse;
};

} // namespace vigie::extraction
