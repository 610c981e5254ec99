// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/nameabbreviation.h"

#include "models/extraction/names/nameacronym.h"

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kReach = 16; ///< tokens before a bracket that it may shorten
constexpr std::uint32_t kCommonReach = 10; ///< the same where no word says that a scheme is told

/// "Horw (LU)", "St-Prex (VD)"
bool isCanton(const NameText& text, std::uint32_t at)
{
    if (text.fold(at).size() != 2 || !text.isAllCaps(at) || !text.isCapital(at - 2))
        return false;
    return text.markBefore(at - 1, PhraseClass::Place) != nullptr
        || (text.is(at, kCanton) && text.mark(at - 2, PhraseClass::Actor) == nullptr);
}

/// "programme d'appui à la filière (PAF)": a scheme is told, and nobody between it and the bracket.
bool shortensScheme(const NameText& text, std::uint32_t at)
{
    if (text.fold(at).size() < 3 || text.mark(at, PhraseClass::Actor) != nullptr)
        return false;
    std::uint32_t first = at - 1;
    while (first > 0 && first + kReach > at && text.sameSentence(first - 1, at)) {
        --first;
        if (text.mark(first, PhraseClass::Actor) != nullptr || text.mark(first, PhraseClass::BodyHead) != nullptr
            || text.isPunct(first, ")") || text.isPunct(first, ","))
            return false;
        if (text.mark(first, PhraseClass::StopHead) != nullptr && text.fold(first)[0] == text.fold(at)[0])
            return true;
    }
    return false;
}

} // namespace

std::uint32_t abbreviationEnd(const NameText& text, std::uint32_t at)
{
    if (at < 2 || !text.isCapital(at) || !text.isPunct(at - 1, "(") || !text.isPunct(at + 1, ")"))
        return at;
    // "Plan Maroc Vert (PMV)"
    const Mark* scheme = text.markBefore(at - 1, PhraseClass::StopName);
    const std::string_view letters = text.fold(at);
    if (isCanton(text, at) || shortensScheme(text, at)
        || (scheme != nullptr && isAcronymOf(text, letters, scheme->first, scheme->last)))
        return at + 1;
    if (text.isCapital(at - 2))
        return at;
    // "le programme d'appui (PA)": one of the words before begins as it does.
    for (std::uint32_t behind = at - 1; behind > 0 && behind + kCommonReach > at && text.sameSentence(behind - 1, at);
         --behind)
        if (!text.isCapital(behind - 1) && text.fold(behind - 1).starts_with(letters[0]))
            return at + 1;
    return at;
}

} // namespace vigie::extraction
