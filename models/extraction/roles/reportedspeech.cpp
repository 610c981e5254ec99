// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles/reportedspeech.h"

#include "models/extraction/text/wordlist.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vigie::extraction {

namespace {

/// "Il a annoncé, jeudi | , que": does a verb of saying stand a few words before the comma?
bool isReportedBefore(const Document& document, std::uint32_t comma)
{
    constexpr std::uint32_t kReach = 8;
    constexpr std::array<std::string_view, 16> kSaying{"annonc",  "indiqu", "declar",  "precis", "expliqu", "affirm",
                                                       "confirm", "assur",  "soulign", "ajout",  "estim",   "savoir",
                                                       "etat",    "rappel", "revel",   "dit"};
    const std::uint32_t first = comma > kReach ? comma - kReach : 0;
    for (std::uint32_t i = first; i < comma; ++i)
        if (document.tokens[i].sentence == document.tokens[comma].sentence
            && std::ranges::any_of(
                kSaying, [word = document.word(i)](std::string_view stem) { return word.starts_with(stem); }))
            return true;
    return false;
}

} // namespace

bool opensReport(const Document& document, std::uint32_t que)
{
    constexpr std::array<std::string_view, 10> kConjunctions{"alors", "tandis", "bien",  "lors", "depuis",
                                                             "des",   "apres",  "avant", "sauf", "tant"};
    const std::string_view word = document.word(que);
    if (word != "que" && word != "qu'")
        return false;
    if (que > 1 && document.word(que - 1) == ",") // "cette usine, | que Delta avait bâtie"
        return isReportedBefore(document, que - 1);
    return que == 0 || !isAmong(kConjunctions, document.word(que - 1));
}

bool isReported(const Document& document, std::uint32_t start, std::uint32_t verb)
{
    constexpr std::uint32_t kConjunction = 6;
    for (std::uint32_t i = verb; i > start && verb - i < kConjunction; --i)
        if (opensReport(document, i - 1))
            return true;
    return false;
}

} // namespace vigie::extraction
