// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/cuetable.h"
#include "models/vocabulary/kinds.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// The words of the figure stages, one table a file of resources/lexicon/fr.
namespace vigie::extraction {

/// What a counting noun alone makes likely: "salarie" speaks for workforce. File kindpriors.tsv: noun (folded singular, or
/// "@money", "@job", "@person", "@company", "@trainee" for the whole class), kind, weight, source.
class KindPriors
{
public:
    bool parse(std::string_view tsv, std::string* error);

    struct Prior
    {
        std::string kind; ///< code of a kind, or "none"
        float weight = 0;
    };

    /// The priors of a noun or class; empty where there are none.
    const std::vector<Prior>& of(const std::string& noun) const;

private:
    std::unordered_map<std::string, std::vector<Prior>> m_priors;
};

struct FigureLexicon
{
    CueTable attach; ///< attach.tsv: what lets a number stand without its noun or currency
    CueTable kinds; ///< kinds.tsv: words that speak for a kind, or for "none"
    KindPriors kindPriors;
    CueTable roles; ///< roles.tsv: words that speak for headline, part, background …
    CueTable horizons; ///< horizons.tsv: what ties a date to a figure
};

} // namespace vigie::extraction
