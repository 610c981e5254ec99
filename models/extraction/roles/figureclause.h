// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"

#include <string_view>
#include <vector>

/// The words around a figure as the rules for roles ask for them: cues of a label and commas between two tokens.
namespace vigie::extraction {

class FigureClause
{
public:
    /// The figure is figures[index]; `date` is the text's, for those who ask what is past.
    FigureClause(const Document& document, const std::vector<CueHit>& hits, const Figures& figures, std::size_t index,
                 const SourceDate& date = {});

    const Document& document() const { return m_document; }
    const std::vector<CueHit>& hits() const { return m_hits; }
    const Figures& figures() const { return m_figures; }
    std::size_t index() const { return m_index; }
    const Figure& figure() const { return m_figures[m_index]; }
    const SourceDate& date() const { return m_date; }
    const Sentence& sentence() const { return m_sentence; }
    std::string_view word(std::uint32_t token) const { return m_document.word(token); }

    /// Does a cue of the label lie within tokens [first, last)?
    bool holds(CueLabel label, std::uint32_t first, std::uint32_t last) const;

    /// Does the folded word stand within tokens [first, last)?
    bool holdsWord(std::string_view searched, std::uint32_t first, std::uint32_t last) const;

    /// A comma that is none of a number ("4,4").
    bool isComma(std::uint32_t token) const;

    /// A comma or a semicolon, and a semicolon, within tokens [first, last).
    bool hasComma(std::uint32_t first, std::uint32_t last) const;
    bool hasSemicolon(std::uint32_t first, std::uint32_t last) const;

private:
    const Document& m_document;
    const std::vector<CueHit>& m_hits;
    const Figures& m_figures;
    std::size_t m_index;
    SourceDate m_date;
    const Sentence& m_sentence;
};

} // namespace vigie::extraction
