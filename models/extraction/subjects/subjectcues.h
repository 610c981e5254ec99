// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/figures/cuetable.h"

#include <cstdint>
#include <vector>

/// The cues of subjects.tsv in one text.
namespace vigie::extraction {

class SubjectCues
{
public:
    SubjectCues(const Document& document, const TextCues& cues);

    const std::vector<CueHit>& hits() const { return m_hits; } ///< ascending by first token

    /// Does a cue of this label begin on tokens [first, last), or in the sentence?
    bool holds(std::uint32_t first, std::uint32_t last, CueLabel label) const;
    bool sentenceHas(std::uint32_t sentence, CueLabel label) const;
    /// Does a cue of this label begin, or end, right at the token?
    bool begins(std::uint32_t token, CueLabel label) const;
    bool ends(std::uint32_t token, CueLabel label) const;
    /// Does one begin behind the first comma of the sentence's first words: "En 2020, | elle …"?
    bool beginsBehindAdverbial(std::uint32_t sentence, CueLabel label) const;
    /// Where the longest cue of this label begins that ends right at the token; the token itself where none does.
    std::uint32_t startOf(std::uint32_t token, CueLabel label) const;

private:
    const Document& m_document;
    std::vector<CueHit> m_hits;
    std::vector<CueHit> m_byLast; ///< ascending by last token
    std::vector<std::uint32_t> m_beginsAt; ///< by token: where in m_hits the cues begin that begin there; and the end
    std::vector<std::uint32_t> m_endsAt; ///< by token: where in m_byLast the cues begin that end there; and the end
};

} // namespace vigie::extraction
