// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/figure.h"
#include "models/extraction/subjects/subjectdiscourse.h"

/// Who lends or grants an amount, as the figure's own sentence tells it.
namespace vigie::extraction {

class SubjectLending
{
public:
    /// Keeps both.
    SubjectLending(const Document& document, const SubjectDiscourse& discourse)
        : m_document(document)
        , m_discourse(discourse)
    {
    }

    /// "20 millions d'euros de | la BERD": is the amount, which stands before the name, from it?
    static bool isLent(const ActorMention& mention, const Figure& figure)
    {
        return figure.kind == MetricKind::Funding && mention.linked;
    }

    /// "de | la BERD et de la KfW": is it the first of several?
    bool isListed(const ActorMention& mention) const;

    /// "… accordé à X par | la BERD": does a lender act behind the amount?
    bool isLentBehind(const Figure& figure) const;

    /// "La KfW complète avec 18 millions": does its sentence name another lender than the text's?
    bool hasOwnLender(const Figure& figure) const;

private:
    const Document& m_document;
    const SubjectDiscourse& m_discourse;
};

} // namespace vigie::extraction
