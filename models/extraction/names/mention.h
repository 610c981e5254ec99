// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/names.h"

#include <cstdint>
#include <vector>

/// Where a text names its actors and places.
namespace vigie::extraction {

/// One mention of an actor or place, in tokens.
struct Mention
{
    std::int32_t index = 0; ///< into Names::actors or Names::places
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// All mentions, ascending by first token.
std::vector<Mention> mentionsOf(const Document& document, const std::vector<ExtractedActor>& actors);
std::vector<Mention> mentionsOf(const Document& document, const std::vector<ExtractedPlace>& places);

} // namespace vigie::extraction
