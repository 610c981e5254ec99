// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/quantitylexicon.h"
#include "models/extraction/text/text.h"

#include <span>
#include <string_view>
#include <vector>

namespace vigie::extraction {

/// A document's tokens as the number grammar sees them: each with the id of its word in the lexicon.
class Lexemes
{
public:
    Lexemes(const Document& document, const QuantityLexicon& lexicon);

    std::size_t size() const { return m_ids.size(); }
    const Document& document() const { return m_document; }
    const QuantityLexicon& lexicon() const { return m_lexicon; }
    std::span<const WordId> ids() const { return m_ids; }

    const Token& token(std::size_t at) const { return m_document.tokens[at]; }
    std::string_view fold(std::size_t at) const { return m_document.fold(m_document.tokens[at]); }
    bool isNumber(std::size_t at) const { return at < size() && token(at).kind == TokenKind::Number; }
    bool isWord(std::size_t at) const { return at < size() && token(at).kind == TokenKind::Word; }
    /// The one ASCII sign of a punctuation token; 0 for anything else and behind the end.
    char sign(std::size_t at) const
    {
        if (at >= size() || token(at).kind != TokenKind::Punct)
            return 0;
        const std::string_view folded = fold(at);
        return folded.size() == 1 ? folded.front() : '\0';
    }
    /// Does the token stand right behind the one before it, with no space between?
    bool isGlued(std::size_t at) const
    {
        return at > 0 && at < size() && !token(at).spaceBefore && !token(at).lineBreakBefore;
    }
    bool is(std::size_t at, std::uint32_t classes) const
    {
        return at < size() && (m_lexicon.traitsOf(m_ids[at]).classes & classes) != 0;
    }
    /// 1 to 12; 0 where the token names no month.
    int month(std::size_t at) const { return at < size() ? token(at).month : 0; }
    std::int32_t value(std::size_t at) const { return m_lexicon.traitsOf(m_ids[at]).value; }

    /// The tokens of the sentence that token `at` is in: no quantity is read across its ends.
    std::size_t sentenceBegin(std::size_t at) const { return m_document.sentences[token(at).sentence].first; }
    std::size_t sentenceEnd(std::size_t at) const { return m_document.sentences[token(at).sentence].last; }

private:
    const Document& m_document;
    const QuantityLexicon& m_lexicon;
    std::vector<WordId> m_ids;
};

} // namespace vigie::extraction
