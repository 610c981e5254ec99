// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/rolewords.h"

#include "models/extraction/roles/rolecontext.h"
#include "models/extraction/text/wordlist.h"
#include "models/extraction/text/year.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

bool isDefinite(const Document& document, const Figure& figure)
{
    constexpr std::array<std::string_view, 6> kDeterminers{"les", "aux", "des", "ces", "ses", "leurs"};
    return figure.firstToken > document.sentences[figure.sentence].first
        && isAmong(kDeterminers, document.word(figure.firstToken - 1));
}

bool isOfEarlierYear(const Document& document, const Figures& figures, std::size_t index, std::uint32_t first,
                     std::uint32_t last, int year)
{
    constexpr std::size_t kNear = 2; ///< figures on either side
    const auto isCounted = [&](std::uint32_t token) { // "2000 emplois"
        for (std::size_t i = oldestOf(index, kNear); i < std::min(figures.size(), index + kNear + 1); ++i)
            if (figures[i].firstToken <= token && token < figures[i].lastToken)
                return true;
        return false;
    };
    for (std::uint32_t i = first; i < last; ++i) {
        const int told = yearAt(document, i);
        if (told > 0 && told < year && !isCounted(i))
            return true;
    }
    return false;
}

} // namespace vigie::extraction
