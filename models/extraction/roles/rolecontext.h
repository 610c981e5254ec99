// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"
#include "models/extraction/figures/figureruler.h"

#include <string_view>
#include <vector>

/// What the rules for parts share: one text's figures, the cues around them, and the one way to make a figure a part.
namespace vigie::extraction {

using FigureGroup = std::vector<std::size_t>; ///< indices of figures, in text order

/// The first of the `memory` figures before `index`: however many a text has, a rule looks back at so many.
inline std::size_t oldestOf(std::size_t index, std::size_t memory)
{
    return index > memory ? index - memory : 0;
}

class RoleContext
{
public:
    RoleContext(Figures& figures, const Document& document, const FigureRuler& ruler, const TextCues& cues);

    Figures& figures() { return m_figures; }
    const Figures& figures() const { return m_figures; }
    const Document& document() const { return m_document; }
    const std::vector<CueHit>& hits() const { return m_hits; }
    std::string_view word(std::uint32_t token) const { return m_document.word(token); }

    /// The strongest cue of a label in the figure's sentence, less with distance; 0 where there is none. Adjacent
    /// cues are told by their closeness alone.
    float strength(const Figure& figure, CueLabel label) const;

    /// Does a word of the label open the figure's sentence ("Par ailleurs, …")? However far the figure is.
    bool opensWith(const Figure& figure, CueLabel label) const;

    /// The weight of a signal of roles.tsv ("@enough"): the thresholds of these rules stand there too.
    float signal(std::string_view name) const;

    /// "Chacun emploiera | 250 personnes", "50 M€ chacune": the number is one of several like it.
    bool isEach(const Figure& figure) const;

    /// "| 25 M€ de plus", "| 800 postes supplémentaires": on top of what was told before.
    bool isMore(const Figure& figure) const;

    /// "38 millions à Fès … | 22 millions à Taza": are two figures of two towns, or of two countries? Not where the
    /// place of one is not known.
    static bool isElsewhere(const Figure& a, const Figure& b);

    /// Makes one figure a part of another and notes the rule. A part stays what it is.
    void makePart(std::size_t part, std::size_t whole, std::string_view rule);

    /// What the parts of a figure may come to: a little more than it by rounding, as much as it may be itself where
    /// it is a range or "plus de".
    static double capacity(const Figure& whole);

    /// Is a figure smaller than another, all of its range? "entre 4,5 et 6 milliards" is not within "5 milliards".
    static bool isWithin(const Figure& part, const Figure& whole);

    /// Is the figure an item of a list with a total?
    static bool isListed(const Figure& figure);

    /// The same kind in the same unit: values that can be added.
    static bool sameMeasure(const Figure& a, const Figure& b);

private:
    bool isAnaphor(const CueHit& hit) const;
    bool isOtherStatement(const CueHit& hit, const Figure& figure) const;

    Figures& m_figures;
    const Document& m_document;
    const FigureRuler& m_ruler;
    const CueTable& m_cues;
    const std::vector<CueHit>& m_hits;
};

} // namespace vigie::extraction
