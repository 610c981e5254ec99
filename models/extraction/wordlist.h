// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace vigie::extraction {

/// Is the folded word one of a short list of them?
template <std::size_t Size> bool isAmong(const std::string_view (&words)[Size], std::string_view word)
{
    return std::ranges::find(words, word) != std::end(words);
}

} // namespace vigie::extraction
