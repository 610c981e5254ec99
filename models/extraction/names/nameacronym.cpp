// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/nameacronym.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::size_t kMostLetters = 31; ///< of an acronym: one bit each, and one for "none yet"
constexpr std::uint32_t kWords = 3; ///< of a name that letters may stand for, if they are not its capitals

bool areInitialsOf(const NameText& text, std::string_view acronym, std::uint32_t first, std::uint32_t last)
{
    std::size_t letter = 0;
    for (std::uint32_t at = first; at < last && letter < acronym.size(); ++at) {
        if (!text.isWord(at) || text.gram(at) != Gram::None)
            continue;
        if (text.fold(at)[0] != acronym[letter])
            return false;
        ++letter;
    }
    return letter == acronym.size();
}

} // namespace

bool isAcronymOf(const NameText& text, std::string_view acronym, std::uint32_t first, std::uint32_t last)
{
    if (acronym.empty() || acronym.size() > kMostLetters)
        return false;
    // Bit n: the first n letters can be had from the words so far. A word gives none, or its first letter and as many
    // of the next ones as are its own next ones too (CIMents de l'ATlas).
    std::uint32_t reached = 1;
    const std::uint32_t whole = 1U << acronym.size();
    for (std::uint32_t at = first; at < last && (reached & whole) == 0; ++at) {
        const std::string_view word = text.fold(at);
        if (!text.isWord(at) || word.empty())
            continue;
        const std::uint32_t before = reached;
        for (std::size_t letter = 0; letter < acronym.size(); ++letter) {
            if ((before & (1U << letter)) == 0)
                continue;
            const std::string_view rest = acronym.substr(letter);
            const auto same = std::ranges::mismatch(word, rest).in1 - word.begin();
            for (std::ptrdiff_t taken = 1; taken <= same; ++taken)
                reached |= 1U << (letter + static_cast<std::size_t>(taken));
        }
    }
    return (reached & whole) != 0;
}

bool areCapitalsOf(const NameText& text, std::string_view acronym, std::uint32_t first, std::uint32_t last)
{
    std::size_t letter = 0;
    for (std::uint32_t at = first; at < last; ++at) {
        for (const char sign : text.text(at)) {
            if (sign < 'A' || sign > 'Z')
                continue;
            if (letter == acronym.size() || acronym[letter] != sign - 'A' + 'a')
                return false;
            ++letter;
        }
    }
    return letter == acronym.size() && letter > 1;
}

AcronymFit acronymFit(const NameText& text, std::string_view acronym, std::uint32_t first, std::uint32_t last)
{
    if (last - first >= kWords && areInitialsOf(text, acronym, first, last))
        return AcronymFit::Initials;
    if (last - first >= kWords && isAcronymOf(text, acronym, first, last))
        return AcronymFit::Letters;
    return areCapitalsOf(text, acronym, first, last) ? AcronymFit::Capitals : AcronymFit::None;
}

} // namespace vigie::extraction
