// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"

#include <cstdint>
#include <initializer_list>
#include <vector>

namespace vigie::extraction {

/// The cues of figureplaces.tsv that stand in one text, looked up by where they begin and end. Holds references to
/// what it is made of.
class PlaceCues
{
public:
    PlaceCues(const Document& document, const TextCues& cues);

    /// The cue with one of the labels that begins at a token, where it ends; the token itself where there is none.
    std::uint32_t behind(std::uint32_t token, std::initializer_list<CueLabel> labels) const;

    /// Does a cue with the label end right before the token?
    bool endsAt(std::uint32_t token, CueLabel label) const;

    /// The last cue with the label that begins in the token's sentence, up to `reach` tokens before it; null where
    /// none does.
    const CueHit* lastBefore(std::uint32_t token, std::uint32_t reach, CueLabel label) const;

    /// Does a cue with one of the labels begin on tokens [first, last)?
    bool isWithin(std::uint32_t first, std::uint32_t last, std::initializer_list<CueLabel> labels) const;

    /// All of the text with the label, ascending by first token.
    std::vector<CueHit> all(CueLabel label) const { return labelled(m_hits, {label}); }

private:
    const Document& m_document;
    const std::vector<CueHit>& m_hits;
    std::vector<CueHit> m_byLast; ///< ascending by last token
};

} // namespace vigie::extraction
