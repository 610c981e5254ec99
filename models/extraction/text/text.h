// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/extraction.h"
#include "models/extraction/text/wordsets.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The text as the stages see it: the untouched body, a folded shadow of it cut into tokens, sentences and
/// paragraphs. The body is never rewritten: every token knows its bytes in the original, and evidence is always cut
/// from there.
namespace vigie::extraction {

enum class TokenKind : std::uint8_t {
    Word, ///< letters, with inner hyphens cut and elisions split off: "d'investissement" is "d'" + "investissement"
    Number, ///< a run of digits with no separators: "1 630" is two tokens; the number grammar joins them
    Punct, ///< one code point of punctuation or symbol ("€", "«", "%", "(")
};

/// One token. `folded` is lower case without accents, with every apostrophe as ' and every kind of space gone.
struct Token
{
    ByteSpan span; ///< in the original body
    std::uint32_t foldedBegin = 0; ///< bytes of Document::folded, half-open
    std::uint32_t foldedEnd = 0;
    std::uint64_t head = 0; ///< headOf() its folded form
    TokenKind kind = TokenKind::Word;
    bool capitalised = false; ///< begins with an upper-case letter
    bool allCaps = false; ///< two letters or more, all of them upper case
    bool spaceBefore = false; ///< white space of any kind stands before it (no-break spaces count)
    bool lineBreakBefore = false; ///< a line end stands before it: no number is read across
    std::uint8_t month = 0; ///< 1 to 12: the one that its word names
    std::uint32_t sentence = 0; ///< index into Document::sentences
    WordSets::Bits sets; ///< that its word is in

    bool isIn(WordSet set) const { return sets[static_cast<std::size_t>(set)]; }
};

/// Tokens [first, last) of one sentence. "M. Mezzour", "J.M", "n° 2" and « … » end none. A bullet, dash or dateline
/// before it ("- 500 emplois", "Rabat - Le groupe") has its index, but stands before `first`: what the sentence says
/// begins behind it.
struct Sentence
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t paragraph = 0;
};

/// One text, cut up. Views into it live as long as it does.
struct Document
{
    std::string_view body; ///< the original, UTF-8
    std::string folded; ///< the folded forms of all tokens, one after the other
    std::vector<Token> tokens; ///< ascending, disjoint
    std::vector<Sentence> sentences; ///< ascending, together they hold every token but those before a `first`
    std::uint32_t paragraphs = 0;

    std::string_view text(const Token& token) const
    {
        return body.substr(token.span.begin, token.span.end - token.span.begin);
    }
    std::string_view text(ByteSpan span) const { return body.substr(span.begin, span.end - span.begin); }
    std::string_view fold(const Token& token) const
    {
        return std::string_view(folded).substr(token.foldedBegin, token.foldedEnd - token.foldedBegin);
    }

    /// The folded form of the token at an index; empty behind the last one.
    std::string_view word(std::uint32_t token) const
    {
        return token < tokens.size() ? fold(tokens[token]) : std::string_view();
    }
};

/// Cuts a body into tokens, sentences and paragraphs. Any bytes are welcome, up to 4 GiB of them; linear time. Soft
/// hyphens, zero-width signs and combining accents are not there for the stages: NFC and NFD give the same tokens.
Document readText(std::string_view body, const Resources& resources);

/// The same with no abbreviation known ("Mme. Alaoui" then ends a sentence) and no word in any set or the name of a
/// month: for lexicons, that are cut up as texts are.
Document readText(std::string_view body);

/// The first eight bytes of a word as a number, the first one highest, zeros behind a shorter word. No folded word
/// holds a zero: words of up to seven bytes are equal where their heads are.
constexpr std::uint64_t headOf(std::string_view folded)
{
    constexpr std::size_t kBytes = sizeof(std::uint64_t);
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < kBytes; ++i)
        head = head << 8U | (i < folded.size() ? static_cast<unsigned char>(folded[i]) : 0U);
    return head;
}

/// The first bytes of the word whose head it is: what stems ("investi*") are looked up by, so that none is shorter.
inline constexpr std::size_t kStemBytes = 3;
constexpr std::uint64_t stemOf(std::uint64_t head)
{
    return head >> 8U * (sizeof head - kStemBytes);
}

/// Lower case, no accents (NFC and NFD alike), ' for every apostrophe, - for every hyphen, a blank for every space,
/// ss for ß, oe for œ, ae for æ; invisible signs are dropped, everything else is unchanged. The one folding of the
/// engine: lexicons are folded with it when loaded.
std::string foldWord(std::string_view word);

} // namespace vigie::extraction
