// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/wordtable.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace vigie::extraction {

/// Phrases of one lexicon as a trie over word ids, each with a number that its owner gives it.
class PhraseTable
{
public:
    struct Match
    {
        std::uint32_t length = 0; ///< tokens; 0 = no phrase of the table stands here
        std::uint32_t value = 0;

        explicit operator bool() const { return length > 0; }
    };

    /// Adds a phrase; of two equal ones the first stays.
    void add(std::span<const WordId> phrase, std::uint32_t value);

    /// The longest phrase that begins at ids[at] and ends before ids[end].
    Match longestFrom(std::span<const WordId> ids, std::size_t at, std::size_t end) const;

    /// The longest phrase whose words, last one first, go from ids[at - 1] down to ids[begin] at most: for tables
    /// whose phrases were added backwards.
    Match longestBefore(std::span<const WordId> ids, std::size_t at, std::size_t begin) const;

private:
    struct Node
    {
        std::vector<std::pair<WordId, std::uint32_t>> next; ///< ascending by word
        std::uint32_t value = 0; ///< one more than the phrase's number; 0 = no phrase ends here
    };

    const Node* step(const Node& node, WordId word) const;
    const Node* start(WordId word) const;

    std::vector<Node> m_nodes{1};
    std::vector<std::uint32_t> m_roots; ///< by word: node of the phrases that begin with it, 0 = none
};

/// Calls `use` with the word ids of every variant of a pattern, having added its words to `words`. A pattern is a
/// phrase cut up as texts are ("jusqu'à" is two words), with "|" between alternatives of a word, "+" for its regular
/// plural beside it and "?" behind a word that may be missing: "dépasse|dépassent les?" has four variants, "emploi+"
/// two.
void forEachVariant(std::string_view pattern, WordTable& words,
                    const std::function<void(std::span<const WordId>)>& use);

} // namespace vigie::extraction
