// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sectors/tally.h"

#include "models/extraction/resources.h"
#include "models/extraction/text/wordlist.h"

namespace vigie::extraction {

namespace {

using Lead = SectorLexicon::Lead;

constexpr std::uint32_t kOpeningSentences = 3;
constexpr std::uint32_t kCountReach = 6; ///< tokens before the noun: "34 nouveaux dossiers", "1.065 dossiers"
constexpr std::uint32_t kFewestDigits = 2; ///< "trois projets", "8 projets" are told one by one
constexpr std::uint32_t kManyWords = kTeenWord | kTenWord | kHundredWord | kCollectiveWord;

class TallyReader
{
public:
    TallyReader(const Document& document, const Resources& resources)
        : m_document(document)
        , m_sectors(resources.data().sectors)
        , m_quantities(resources.data().quantities)
    {
    }

    /// "214 projets", "dix-sept conventions", "une trentaine de dossiers".
    bool countsAt(std::uint32_t at) const
    {
        if (leadAt(at) != Lead::Tally)
            return false;
        const std::uint32_t first = m_document.sentences[m_document.tokens[at].sentence].first;
        for (std::uint32_t before = at; before > first && at - before < kCountReach;)
            if (isMany(--before))
                return true;
        return false;
    }

    /// "L'industrie arrive en tête", no "industrie automobile", "industrie du cuir".
    bool isAnyTrade(std::uint32_t at) const
    {
        if (at == 0 || !isArticle(at - 1) || leadAt(at) != Lead::AnyTrade)
            return false;
        const std::uint32_t next = at + 1;
        if (next >= m_document.tokens.size() || m_document.tokens[next].kind != TokenKind::Word)
            return true;
        const std::string_view word = m_document.fold(m_document.tokens[next]);
        return !isOfWord(word) && m_sectors.prefixOf(word, m_document.tokens[next].head).length == 0;
    }

private:
    Lead leadAt(std::uint32_t at) const
    {
        const Token& token = m_document.tokens[at];
        return m_sectors.lead(m_sectors.wordOf(m_document.fold(token), token.head));
    }
    bool isMany(std::uint32_t at) const
    {
        const Token& token = m_document.tokens[at];
        if (token.kind == TokenKind::Number)
            return token.span.end - token.span.begin >= kFewestDigits;
        const WordId word = m_quantities.words.find(m_document.fold(token), token.head);
        return (m_quantities.traitsOf(word).classes & kManyWords) != 0;
    }
    /// The article of an item of a list, not that of "le ministre de l'industrie".
    bool isArticle(std::uint32_t at) const
    {
        const Token& token = m_document.tokens[at];
        if (m_document.fold(token) != "l'" && m_document.fold(token) != "les")
            return false;
        if (at == m_document.sentences[token.sentence].first)
            return true;
        const Token& before = m_document.tokens[at - 1];
        return before.kind == TokenKind::Punct || m_document.fold(before) == "et"
            || m_document.fold(before) == "entre";
    }

    const Document& m_document;
    const SectorLexicon& m_sectors;
    const QuantityLexicon& m_quantities;
};

} // namespace

Tally readTally(const Document& document, const Resources& resources)
{
    const TallyReader reader(document, resources);
    Tally tally;
    for (std::uint32_t at = 0; at < document.tokens.size(); ++at) {
        if (document.tokens[at].kind != TokenKind::Word)
            continue;
        tally.opens = tally.opens || (document.tokens[at].sentence < kOpeningSentences && reader.countsAt(at));
        if (tally.industry == Tally::kNowhere && reader.isAnyTrade(at))
            tally.industry = at;
    }
    return tally;
}

} // namespace vigie::extraction
