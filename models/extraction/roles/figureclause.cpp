// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/figureclause.h"

#include "models/extraction/figures/cuesearch.h"

namespace vigie::extraction {

FigureClause::FigureClause(const Document& document, const std::vector<CueHit>& hits, const Figures& figures,
                           std::size_t index, const SourceDate& date)
    : m_document(document)
    , m_hits(hits)
    , m_figures(figures)
    , m_index(index)
    , m_date(date)
    , m_sentence(document.sentences[figures[index].sentence])
{
}

bool FigureClause::holds(CueLabel label, std::uint32_t first, std::uint32_t last) const
{
    return holdsCue(m_hits, label, first, last);
}

bool FigureClause::holdsWord(std::string_view searched, std::uint32_t first, std::uint32_t last) const
{
    for (std::uint32_t i = first; i < last; ++i)
        if (word(i) == searched)
            return true;
    return false;
}

bool FigureClause::isComma(std::uint32_t token) const
{
    const auto isNumber = [this](std::uint32_t i) { return m_document.tokens[i].kind == TokenKind::Number; };
    return word(token) == ","
        && !(token > m_sentence.first && token + 1 < m_sentence.last && isNumber(token - 1) && isNumber(token + 1));
}

bool FigureClause::hasComma(std::uint32_t first, std::uint32_t last) const
{
    for (std::uint32_t i = first; i < last; ++i)
        if (isComma(i) || word(i) == ";")
            return true;
    return false;
}

bool FigureClause::hasSemicolon(std::uint32_t first, std::uint32_t last) const
{
    return holdsWord(";", first, last);
}

} // namespace vigie::extraction
