// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/wordtable.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie::extraction {

/// The small words by which languages are told. Data: lexicon/languages.tsv.
struct LanguageLexicon
{
    WordTable words;
    std::vector<std::uint32_t> languageOf; ///< by word: index into `languages`
    std::vector<std::string> languages; ///< ISO 639-1

    /// Adds the records; false and "line 12: what" in `error` where one is malformed.
    bool parse(std::string_view tsv, std::string* error);
};

} // namespace vigie::extraction
