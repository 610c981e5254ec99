// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/names/namelexicon.h"
#include "models/extraction/text/text.h"

#include <span>
#include <vector>

namespace vigie::extraction {

/// A phrase of the lexicons that stands in the text, on tokens [first, last).
struct Mark
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    PhraseClass phraseClass = PhraseClass::Place;
    std::uint32_t index = 0;
};

/// A text as the name stage sees it: each token with what the lexicons say about it. Asking beyond the last token
/// gives "nothing".
class NameText
{
public:
    NameText(const Document& text, const NameLexicon& names);

    const Document& document;
    const NameLexicon& lexicon;

    std::uint32_t size() const { return static_cast<std::uint32_t>(document.tokens.size()); }
    std::uint32_t flags(std::uint32_t at) const { return at < size() ? m_flags[at] : 0; }
    bool is(std::uint32_t at, std::uint32_t flag) const { return (flags(at) & flag) != 0; }
    Gram gram(std::uint32_t at) const { return at < size() ? m_grams[at] : Gram::None; }
    bool isGram(std::uint32_t at, std::initializer_list<Gram> grams) const;
    bool isIn(std::uint32_t at, WordSet set) const { return at < size() && document.tokens[at].isIn(set); }
    /// "de", "d'", "du" or "des".
    bool isOf(std::uint32_t at) const { return isGram(at, {Gram::De, Gram::D, Gram::Du, Gram::Des}); }
    /// "le", "la", "l'" or "les".
    bool isArticle(std::uint32_t at) const { return isGram(at, {Gram::Le, Gram::La, Gram::L, Gram::Les}); }

    bool isWord(std::uint32_t at) const { return at < size() && document.tokens[at].kind == TokenKind::Word; }
    bool isNumber(std::uint32_t at) const { return at < size() && document.tokens[at].kind == TokenKind::Number; }
    bool isPunct(std::uint32_t at, std::string_view sign) const
    {
        return at < size() && document.tokens[at].kind == TokenKind::Punct
            && document.fold(document.tokens[at]) == sign;
    }
    bool isCapital(std::uint32_t at) const { return isWord(at) && document.tokens[at].capitalised; }
    bool isAllCaps(std::uint32_t at) const { return isWord(at) && document.tokens[at].allCaps; }
    /// No white space before it.
    bool isGlued(std::uint32_t at) const
    {
        return at < size() && at > 0 && !document.tokens[at].spaceBefore && !document.tokens[at].lineBreakBefore;
    }
    bool isElided(std::uint32_t at) const { return isWord(at) && document.fold(document.tokens[at]).ends_with('\''); }
    /// Does a sentence or a quotation begin here, so that a capital says nothing?
    bool startsSentence(std::uint32_t at) const;
    bool sameSentence(std::uint32_t a, std::uint32_t b) const
    {
        return a < size() && b < size() && document.tokens[a].sentence == document.tokens[b].sentence;
    }
    std::string_view fold(std::uint32_t at) const
    {
        return at < size() ? document.fold(document.tokens[at]) : std::string_view();
    }
    std::string_view text(std::uint32_t at) const
    {
        return at < size() ? document.text(document.tokens[at]) : std::string_view();
    }
    ByteSpan span(std::uint32_t first, std::uint32_t last) const
    {
        return {document.tokens[first].span.begin, document.tokens[last - 1].span.end};
    }

    /// What stands at the token, the longest phrase of each class.
    std::span<const Mark> marksAt(std::uint32_t at) const
    {
        return at < size() ? std::span(m_marks).subspan(m_markBegins[at], m_markBegins[at + 1] - m_markBegins[at])
                           : std::span<const Mark>();
    }
    const Mark* mark(std::uint32_t at, PhraseClass phraseClass) const
    {
        return at < size() && (m_beginning[at] & bitOf(phraseClass)) != 0 ? findMark(at, phraseClass) : nullptr;
    }
    /// The longest phrase of the class that ends right before `at` and begins at most `reach` tokens earlier.
    const Mark* markBefore(std::uint32_t at, PhraseClass phraseClass, std::uint32_t reach = 8) const
    {
        return at <= size() && (m_ending[at] & bitOf(phraseClass)) != 0 ? findMarkBefore(at, phraseClass, reach)
                                                                        : nullptr;
    }

private:
    static std::uint32_t bitOf(PhraseClass phraseClass) { return 1U << static_cast<unsigned>(phraseClass); }
    void markFrom(std::uint32_t at);
    void markContracted(std::uint32_t at);
    bool isCommonPhrase(const Mark& mark) const;
    const Mark* findMark(std::uint32_t at, PhraseClass phraseClass) const;
    const Mark* findMarkBefore(std::uint32_t at, PhraseClass phraseClass, std::uint32_t reach) const;

    TokenTrie::Node m_le = 0; ///< of phrases that begin with "le", "les"
    TokenTrie::Node m_les = 0;
    std::vector<std::uint32_t> m_flags;
    std::vector<Gram> m_grams;
    std::vector<WordId> m_ids;
    std::vector<Mark> m_marks;
    std::vector<std::uint32_t> m_markBegins; ///< by token, and one more
    // The classes of which a phrase begins at a token, or ends right before it: most questions are answered no.
    std::vector<std::uint32_t> m_beginning; ///< by token, bits
    std::vector<std::uint32_t> m_ending; ///< by token, and one more
};

} // namespace vigie::extraction
