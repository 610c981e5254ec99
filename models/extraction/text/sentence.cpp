// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/sentence.h"

#include "models/extraction/text/dateline.h"

#include <algorithm>

namespace vigie::extraction {
namespace {

// "… ») .": a bound keeps a megabyte of brackets linear.
constexpr int kMaxClosers = 4;

// Four times as long as any sentence of the development texts. A text without full stops ("a megabyte of it") is cut
// at its commas from there on, and in the end anywhere: what reads a sentence as a whole stays linear.
constexpr std::size_t kLongSentence = 400;
constexpr std::size_t kLongestSentence = 800;

bool isIn(std::string_view word, std::string_view blankSeparated)
{
    for (std::size_t at = blankSeparated.find(word); at != std::string_view::npos;
         at = blankSeparated.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || blankSeparated[at - 1] == ' ')
            && (end == blankSeparated.size() || blankSeparated[end] == ' '))
            return true;
    }
    return false;
}

class Splitter
{
public:
    Splitter(const Document& document, const SentenceLexicon& lexicon)
        : m_document(document)
        , m_lexicon(lexicon)
        , m_tokens(document.tokens)
    {
    }

    /// Does a sentence begin at token `at` (> 0, in the middle of a paragraph), the sentence so far having begun at
    /// `start`?
    bool beginsAt(std::size_t at, std::size_t start) const
    {
        const Token& token = m_tokens[at];
        if (token.lineBreakBefore && (isBullet(at) || (isFact(at) && isFact(lineOf(at - 1, start)))))
            return true;
        if (m_tokens[at - 1].kind != TokenKind::Punct)
            return false;
        std::size_t stop = at - 1;
        for (int closers = 0; closers < kMaxClosers && stop > start && isCloser(stop); ++closers)
            --stop;
        if (m_tokens[stop].kind != TokenKind::Punct || isBare(stop, start))
            return false;
        const std::string_view mark = m_document.fold(m_tokens[stop]);
        if (!isIn(mark, ". ! ? \xE2\x80\xA6") || !canOpen(at))
            return false;
        if (!token.spaceBefore && !isGluedSentence(stop, at))
            return false;
        return mark != "." || !belongsToAbbreviation(stop, at, start);
    }

    /// Does token `at` stand alone so far, a bullet or dash before what the sentence says?
    bool isLead(std::size_t first, std::size_t at) const
    {
        return first + 1 == at && isBullet(first) && !m_tokens[at].lineBreakBefore;
    }

    /// Has the sentence that began at `start` gone on for too long to be one?
    bool isOverlong(std::size_t at, std::size_t start) const
    {
        if (at - start < kLongSentence)
            return false;
        const bool inNumber = m_tokens[at].kind == TokenKind::Number && m_tokens[at - 1].kind != TokenKind::Word;
        return !inNumber && (at - start >= kLongestSentence || isIn(m_document.fold(m_tokens[at - 1]), ", ; :"));
    }

private:
    bool isBullet(std::size_t at) const
    {
        const Token& token = m_tokens[at];
        return token.kind == TokenKind::Punct
            && isIn(m_document.fold(token),
                    "- \xE2\x80\xA2 \xE2\x80\x93 \xE2\x80\x94 \xC2\xB7 * \xE2\x96\xAA \xE2\x97\xA6");
    }

    /// The first token of the line that token `at` stands in, or of the sentence that began at `start`.
    std::size_t lineOf(std::size_t at, std::size_t start) const
    {
        while (at > start && !m_tokens[at].lineBreakBefore)
            --at;
        return at;
    }

    /// Is the line that begins at token `at` one of a sheet of facts: "Emplois directs : 350"?
    bool isFact(std::size_t at) const
    {
        constexpr std::size_t kLabel = 9; ///< "Montant de l'investissement (MDH)"
        if (m_tokens[at].kind != TokenKind::Word || !m_tokens[at].capitalised)
            return false;
        const std::size_t end = std::min(m_tokens.size() - 1, at + kLabel + 1);
        for (std::size_t i = at + 1; i < end && !m_tokens[i].lineBreakBefore; ++i)
            if (m_document.fold(m_tokens[i]) == ":")
                return m_tokens[i + 1].spaceBefore && !m_tokens[i + 1].lineBreakBefore;
        return false;
    }

    bool isCloser(std::size_t at) const
    {
        return m_tokens[at].kind == TokenKind::Punct
            && isIn(m_document.fold(m_tokens[at]), "\xC2\xBB \xE2\x80\x9D \" ) ]");
    }

    /// A straight quote behind a stop and a blank opens the next sentence rather than closing this one; so do quotes
    /// at the very start.
    bool isBare(std::size_t stop, std::size_t start) const { return stop == start && isCloser(stop); }

    bool canOpen(std::size_t at) const
    {
        const Token& token = m_tokens[at];
        switch (token.kind) {
        case TokenKind::Number:
            return true;
        case TokenKind::Word:
            return token.capitalised;
        case TokenKind::Punct:
            break;
        }
        if (isIn(m_document.fold(token), "\xC2\xAB \xE2\x80\x9C \" (")) {
            const bool opens = token.spaceBefore;
            return opens && at + 1 < m_tokens.size() && m_tokens[at + 1].kind != TokenKind::Punct
                && (m_tokens[at + 1].kind == TokenKind::Number || m_tokens[at + 1].capitalised);
        }
        return isIn(m_document.fold(token), "\xE2\x82\xAC $ \xC2\xA3 \xE2\x80\x93 \xE2\x80\x94 \xE2\x80\xA2")
            && token.spaceBefore;
    }

    /// "dirhams.Le projet": the blank was forgotten. Not so "J.M Boulard", "www.Site", "S.A.".
    bool isGluedSentence(std::size_t stop, std::size_t at) const
    {
        if (stop == 0 || stop + 1 != at)
            return false;
        const Token& before = m_tokens[stop - 1];
        const Token& after = m_tokens[at];
        return before.kind == TokenKind::Word && after.kind == TokenKind::Word && !before.capitalised
            && !after.allCaps && after.foldedEnd - after.foldedBegin >= 2 && isKnown(m_lexicon.openers, at);
    }

    bool belongsToAbbreviation(std::size_t stop, std::size_t at, std::size_t start) const
    {
        if (stop == start || m_tokens[stop].spaceBefore)
            return false;
        const std::size_t word = stop - 1;
        const Token& token = m_tokens[word];
        if (stop + 1 != at)
            return false;
        if (token.kind == TokenKind::Number) // "1. Introduction"
            return word == start && m_tokens[at].kind == TokenKind::Word && !isKnown(m_lexicon.openers, at);
        if (token.kind != TokenKind::Word)
            return false;
        if (isKnown(m_lexicon.titles, word))
            return true;
        // "la 5G. Sonatel": a letter glued to a number is nobody's.
        const bool label = word > start && !token.spaceBefore && m_tokens[word - 1].kind == TokenKind::Number;
        const bool initial = token.capitalised && !label && token.span.end - token.span.begin <= 2
            && token.foldedEnd - token.foldedBegin == 1;
        if (initial || isKnown(m_lexicon.shorts, word))
            return !isKnown(m_lexicon.openers, at);
        return false;
    }

    bool isKnown(const std::vector<std::string>& sorted, std::size_t at) const
    {
        return std::ranges::binary_search(sorted, m_document.fold(m_tokens[at]), std::less<std::string_view>{});
    }

    const Document& m_document;
    const SentenceLexicon& m_lexicon;
    const std::vector<Token>& m_tokens;
};

} // namespace

void cutSentences(Document& document, const std::vector<std::uint32_t>& paragraphStarts,
                  const SentenceLexicon& lexicon)
{
    const Splitter splitter(document, lexicon);
    document.paragraphs = static_cast<std::uint32_t>(paragraphStarts.size());
    auto paragraph = paragraphStarts.begin();
    for (std::size_t at = 0; at < document.tokens.size(); ++at) {
        const bool newParagraph = paragraph != paragraphStarts.end() && *paragraph == at;
        paragraph += newParagraph;
        if (newParagraph || splitter.beginsAt(at, document.sentences.back().first)
            || splitter.isOverlong(at, document.sentences.back().first)) {
            const auto index = static_cast<std::uint32_t>(at);
            const std::uint32_t first = newParagraph ? behindDateline(document, index, lexicon) : index;
            document.sentences.push_back(
                {first, first, static_cast<std::uint32_t>(paragraph - paragraphStarts.begin()) - 1});
            for (; at < first; ++at)
                document.tokens[at].sentence = static_cast<std::uint32_t>(document.sentences.size()) - 1;
        } else if (splitter.isLead(document.sentences.back().first, at)) {
            document.sentences.back().first = static_cast<std::uint32_t>(at);
        }
        document.sentences.back().last = static_cast<std::uint32_t>(at) + 1;
        document.tokens[at].sentence = static_cast<std::uint32_t>(document.sentences.size()) - 1;
    }
}

} // namespace vigie::extraction
