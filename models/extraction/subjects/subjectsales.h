// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"
#include "models/extraction/subjects/actormention.h"
#include "models/extraction/subjects/subjectcues.h"

#include <cstdint>
#include <vector>

/// Who takes over whom: "X a racheté | Y", "Y a été repris par | X", "Z a cédé Y à | X".
namespace vigie::extraction {

class SubjectSales
{
public:
    SubjectSales(const Document& document, const Names& names, const SubjectCues& cues,
                 const std::vector<ActorMention>& mentions);

    /// Who buys ("le repreneur") and what is sold ("la cible"), as told last up to the sentence; -1 = nobody.
    std::int32_t buyer(std::uint32_t sentence) const { return m_sales[sentence].buyer; }
    std::int32_t target(std::uint32_t sentence) const { return m_sales[sentence].target; }

private:
    struct Sale
    {
        std::int32_t buyer = -1;
        std::int32_t target = -1;
    };

    using Iterator = std::vector<ActorMention>::const_iterator;

    Sale saleOf(std::uint32_t sentence, Iterator first, Iterator last) const;
    std::int32_t firmBefore(std::uint32_t token, Iterator first, Iterator last) const;
    std::int32_t firmBehind(std::uint32_t token, Iterator first, Iterator last) const;

    const Document& m_document;
    const Names& m_names;
    const SubjectCues& m_cues;
    std::vector<Sale> m_sales; ///< by sentence
};

} // namespace vigie::extraction
