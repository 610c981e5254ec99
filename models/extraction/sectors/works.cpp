// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sectors/works.h"

#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kReach = 7; ///< tokens before the term

bool isArticle(std::string_view word)
{
    constexpr std::array<std::string_view, 10> kArticles{"un", "une", "le", "la",  "les",
                                                         "l'", "son", "sa", "ses", "leur"};
    return isAmong(kArticles, word);
}

} // namespace

bool isWorks(const Document& document, const SectorLexicon& lexicon, std::span<const WordId> ids, std::uint32_t at)
{
    const std::uint32_t first = document.sentences[document.tokens[at].sentence].first;
    const std::uint32_t from = std::max(first, at > kReach ? at - kReach : 0);
    bool beforeOf = false; // "une *unité* de …": any noun stands before "de"
    for (std::uint32_t i = at; i-- > from;) {
        const Token& token = document.tokens[i];
        if (lexicon.lead(ids[i]) == SectorLexicon::Lead::Works)
            return true;
        const std::string_view word = document.fold(token);
        const bool passes = isOfWord(word) || isArticle(word) || lexicon.isHead(ids[i])
            || token.isIn(WordSet::BeforeNoun) || token.kind == TokenKind::Number
            || (beforeOf && token.kind == TokenKind::Word);
        if (!passes)
            return false;
        beforeOf = isOfWord(word);
    }
    return false;
}

} // namespace vigie::extraction
