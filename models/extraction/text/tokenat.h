// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/text.h"

#include <algorithm>
#include <cstdint>

namespace vigie::extraction {

/// The first token that begins at the byte or behind it; how many there are where none does.
inline std::uint32_t tokenAt(const Document& document, std::uint32_t byte)
{
    const auto begin = [](const Token& token) { return token.span.begin; };
    return static_cast<std::uint32_t>(std::ranges::lower_bound(document.tokens, byte, {}, begin)
                                      - document.tokens.begin());
}

} // namespace vigie::extraction
