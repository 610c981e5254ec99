// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <iterator>

namespace vigie::extraction {

/// Is the folded word, or its head, one of a short list of them? For the small words of the grammar: lists of other
/// words are data (wordsets.h).
bool isAmong(auto const& words, auto const& word)
{
    return std::ranges::find(words, word) != std::ranges::end(words);
}

} // namespace vigie::extraction
