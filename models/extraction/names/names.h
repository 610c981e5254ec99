// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/text.h"

#include <vector>

/// Names: actors with their aliases, and places, found by grammar, gazetteer and document memory.
namespace vigie::extraction {

struct Names
{
    std::vector<ExtractedActor>
        actors; ///< in order of first mention; `investor` is set later, when the figures are known
    std::vector<ExtractedPlace> places; ///< in order of first mention
    std::vector<ByteSpan>
        offices; ///< what officials are in charge of: "(ministre) de l'Agriculture". Ascending, disjoint
};

/// Which names are read. The grammar of names is French: elsewhere it takes "September" and "Last" for firms.
enum class NameScope : std::uint8_t {
    All,
    Known ///< of the gazetteer and the watch list only
};

/// Finds and resolves every name. Mentions are full forms and aliases; a mention lies inside no other.
Names findNames(const Document& document, const Resources& resources, NameScope scope = NameScope::All);

} // namespace vigie::extraction
