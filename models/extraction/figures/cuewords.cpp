// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/figures/cuewords.h"

#include <algorithm>
#include <string>

namespace vigie::extraction {

bool TokenCueWords::fits(CueWord wanted, std::uint32_t token) const
{
    return wanted == kAnyCueWord || std::ranges::find(at(token), wanted) != at(token).end();
}

CueWords::CueWords(std::span<const CueTable* const> tables)
{
    std::vector<std::string> stems;
    for (const CueTable* table : tables)
        for (const Cue& cue : table->cues())
            for (const Cue::Word& word : cue.words)
                if (!word.prefix)
                    m_whole.add(word.text);
                else if (!word.text.empty())
                    stems.push_back(word.text);
    m_stems = StemTable(std::move(stems));
}

CueWord CueWords::of(const Cue::Word& word) const
{
    if (!word.prefix)
        return m_whole.find(word.text);
    return word.text.empty() ? kAnyCueWord : ofStem(m_stems.idOf(word.text));
}

TokenCueWords CueWords::in(const Document& document) const
{
    TokenCueWords found;
    found.words.reserve(2 * document.tokens.size());
    found.begins.reserve(document.tokens.size() + 1);
    for (const Token& token : document.tokens) {
        found.begins.push_back(static_cast<std::uint32_t>(found.words.size()));
        const std::string_view folded = document.fold(token);
        if (const WordId word = m_whole.find(folded, token.head); word != 0)
            found.words.push_back(word);
        for (auto stem = m_stems.longestOf(folded, token.head); stem != StemTable::kNone;
             stem = m_stems.shorter(stem))
            found.words.push_back(ofStem(stem));
    }
    found.begins.push_back(static_cast<std::uint32_t>(found.words.size()));
    return found;
}

} // namespace vigie::extraction
