// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/nameacronym.h"

namespace vigie::extraction {

bool isAcronymOf(const NameText& text, std::string_view acronym, std::uint32_t first, std::uint32_t last)
{
    // Greedy from the left: each letter is the next word's first one, or a later letter of the current word.
    std::size_t letter = 0;
    bool begun = false;
    for (std::uint32_t at = first; at < last && letter < acronym.size(); ++at) {
        const std::string_view word = text.fold(at);
        if (!text.isWord(at) || word.empty() || word[0] != acronym[letter])
            continue;
        begun = true;
        ++letter;
        // Syllables: CIMents de l'ATlas. Only where no later word begins with the letter.
        for (std::size_t i = 1; i < word.size() && letter < acronym.size() && word[i] == acronym[letter]; ++i) {
            const bool initialLater = [&] {
                for (std::uint32_t later = at + 1; later < last; ++later) {
                    if (text.isWord(later) && text.gram(later) == Gram::None
                        && text.fold(later).starts_with(acronym[letter]))
                        return true;
                }
                return false;
            }();
            if (initialLater)
                break;
            ++letter;
        }
    }
    return begun && letter == acronym.size();
}

} // namespace vigie::extraction
