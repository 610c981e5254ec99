// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"
#include "models/extraction/figures/figure.h"
#include "models/extraction/figures/figureruler.h"

/// How far a word for headline or background reaches: which of the figures around it it speaks for, and how much.
namespace vigie::extraction {

class RoleReach
{
public:
    /// The figures of the same kind around one: what stands right before or behind them is said of them.
    struct Alike
    {
        const Figure* before = nullptr;
        const Figure* behind = nullptr;
    };

    RoleReach(const Document& document, const FigureRuler& ruler);

    /// The share of the cue's weight that counts for the figure, 0 where it does not speak for it: less with
    /// distance, across the end of a sentence and from another clause; more from what opens a sentence or tells its
    /// setting.
    float valueOf(const CueHit& hit, const Figure& figure, const Alike& alike) const;

private:
    bool isOfOther(const CueHit& hit, const Figure& figure, const Alike& alike) const;
    bool opensNext(std::uint32_t from, std::uint32_t hit) const;
    bool isBracketed(const CueHit& hit, const Figure& figure) const;
    bool isToldOfOther(std::uint32_t from, std::uint32_t hit) const;
    bool isFinite(std::uint32_t token) const;
    bool opensSentence(const CueHit& hit) const;
    bool reaches(const CueHit& hit, const Figure& figure) const;

    const Document& m_document;
    const FigureRuler& m_ruler;
};

} // namespace vigie::extraction
