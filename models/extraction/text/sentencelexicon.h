// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vigie::extraction {

/// What a full stop behind or a capital before means: the words that the sentence splitter knows.
/// Data: lexicon/fr/abbreviations.tsv, "word<TAB>class", class one of
///   title   a name or number follows ("Mme", "Dr", "art"): its full stop never ends a sentence
///   short   an abbreviation that may also be the last word ("etc", "Mrds"): it ends one only before an opener
///   opener  a word that begins sentences and no names ("Le", "Selon")
struct SentenceLexicon
{
    std::vector<std::string> titles; ///< folded, sorted, as the next two
    std::vector<std::string> shorts;
    std::vector<std::string> openers;
    std::vector<std::string> towns; ///< townKey() of every place that a dateline may begin with, sorted

    /// Adds the records; false and "line 12: what" in `error` where one is malformed.
    bool parse(std::string_view tsv, std::string* error);

    /// Adds the places of a table of the gazetteer (name in column 1, other forms in column 6).
    bool parseTowns(std::string_view tsv, std::string* error);

    /// A folded name without blanks and hyphens: "sidi kacem" and "sidi-kacem" are one.
    static std::string townKey(std::string_view folded);
};

} // namespace vigie::extraction
