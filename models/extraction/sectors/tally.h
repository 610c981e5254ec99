// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/text.h"

#include <cstdint>
#include <limits>

namespace vigie::extraction {

/// "La commission a approuvé 214 projets. L'industrie vient en tête, devant le tourisme": a text that begins by
/// counting projects tells their trades one after the other.
struct Tally
{
    static constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();

    bool opens = false; ///< the first sentences count projects
    std::uint32_t industry = kNowhere; ///< token of the first "l'industrie" that names no trade
};

Tally readTally(const Document& document, const Resources& resources);

} // namespace vigie::extraction
