// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/text/dateline.h"

#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {
namespace {

constexpr std::uint32_t kLongestTown = 8; ///< tokens
constexpr std::uint32_t kLongestRest = 14; ///< … of country, agency and date
constexpr std::array<std::string_view, 3> kDashes{"-", "\u2013", "\u2014"};

class DatelineReader
{
public:
    DatelineReader(const Document& document, const SentenceLexicon& lexicon)
        : m_document(document)
        , m_lexicon(lexicon)
        , m_size(static_cast<std::uint32_t>(document.tokens.size()))
    {
    }

    std::uint32_t read(std::uint32_t at) const
    {
        const std::uint32_t town = behindTown(at);
        if (town == at)
            return at;
        const std::uint32_t end = std::min(m_size, town + kLongestRest);
        std::uint32_t dash = town;
        while (dash < end && !isDash(dash) && mayBelong(dash))
            ++dash;
        return dash < end && isDash(dash) && opensText(dash + 1) ? dash + 1 : at;
    }

private:
    /// The token behind the longest name of a place; `at` where none begins.
    std::uint32_t behindTown(std::uint32_t at) const
    {
        if (!m_document.tokens[at].capitalised)
            return at;
        std::uint32_t end = at;
        std::string key;
        for (std::uint32_t i = at; i < std::min(m_size, at + kLongestTown); ++i) {
            if (i > at && m_document.tokens[i].lineBreakBefore)
                break;
            key += SentenceLexicon::townKey(m_document.word(i));
            if (m_document.tokens[i].kind == TokenKind::Word && std::ranges::binary_search(m_lexicon.towns, key))
                end = i + 1;
        }
        return end;
    }

    /// A dash between blanks, in the middle of a line.
    bool isDash(std::uint32_t at) const
    {
        return isAmong(kDashes, m_document.word(at)) && at + 1 < m_size && m_document.tokens[at].spaceBefore
            && m_document.tokens[at + 1].spaceBefore && !m_document.tokens[at].lineBreakBefore
            && !m_document.tokens[at + 1].lineBreakBefore;
    }

    /// ", QC, le 12 juin 2023", "(APS)": names, signs, numbers and the words beside these.
    bool mayBelong(std::uint32_t at) const
    {
        const Token& token = m_document.tokens[at];
        if (token.lineBreakBefore)
            return false;
        const auto isNumber
            = [this](std::uint32_t i) { return i < m_size && m_document.tokens[i].kind == TokenKind::Number; };
        switch (token.kind) {
        case TokenKind::Number:
            return true;
        case TokenKind::Punct:
            return isAmong(std::array<std::string_view, 5>{",", "(", ")", ".", "/"}, m_document.word(at));
        case TokenKind::Word:
            break;
        }
        return token.capitalised || isNumber(at + 1) || isNumber(at - 1) || isNumber(at + 2) || isNumber(at - 2);
    }

    /// Does a sentence begin behind the dash? Not in "Rabat - Salé - Kénitra".
    bool opensText(std::uint32_t at) const
    {
        const bool quote = m_document.word(at) == "\u00ab" || m_document.word(at) == "\"";
        if (!quote && !m_document.tokens[at].capitalised)
            return false;
        const std::uint32_t town = quote ? at : behindTown(at);
        return town == at || (!isDash(town) && m_document.word(town) != ":");
    }

    const Document& m_document;
    const SentenceLexicon& m_lexicon;
    std::uint32_t m_size;
};

} // namespace

std::uint32_t behindDateline(const Document& document, std::uint32_t at, const SentenceLexicon& lexicon)
{
    return lexicon.towns.empty() ? at : DatelineReader(document, lexicon).read(at);
}

} // namespace vigie::extraction
