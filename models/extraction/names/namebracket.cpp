// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/namebracket.h"

#include "models/extraction/names/nameacronym.h"

#include <string>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kLongestAcronym = 10; ///< letters, and tokens

/// Behind "ex-" or "anciennement", where a capital follows; `at` where nothing of the kind stands there.
std::uint32_t formerName(const NameText& text, std::uint32_t at)
{
    const bool ex = text.gram(at) == Gram::Ex;
    const std::uint32_t name = at + (ex && text.isPunct(at + 1, "-") ? 2 : 1);
    return (ex || text.isIn(at, WordSet::Former)) && text.isCapital(name) ? name : at;
}

/// Do the letters stand in the name in this order, the first one first?
bool isSpelledIn(const NameText& text, std::string_view letters, const NameCandidate& owner)
{
    std::size_t next = 0;
    for (std::uint32_t at = owner.first; at < owner.last; ++at) {
        for (const char letter : text.fold(at)) {
            if (next < letters.size() && letter == letters[next])
                ++next;
            else if (next == 0)
                return false;
        }
    }
    return next == letters.size();
}

/// Do the words [first, last) of the bracket stand for the name before it?
bool explains(const NameText& text, const NameCandidate& owner, std::uint32_t first, std::uint32_t last)
{
    std::string letters;
    std::size_t capitals = 0;
    for (std::uint32_t word = first; word < last; ++word) {
        if (text.isWord(word))
            letters += text.fold(word);
        capitals += text.isAllCaps(word) || text.text(word).size() == 1;
    }
    if (last - first == 1 && text.isAllCaps(first) && areCapitalsOf(text, letters, owner.first, owner.last))
        return true;
    if (owner.last - owner.first < 2 || letters.size() < 2 || letters.size() > kLongestAcronym
        || text.is(first, kAbbreviation))
        return false;
    if (isAcronymOf(text, letters, owner.first, owner.last))
        return true;
    // "Attijariwafa bank (AWB)": a well-known name needs no more than the first letter.
    if (owner.actor != kUnknown && last - first == 1 && text.isAllCaps(first)
        && letters[0] == text.fold(owner.first)[0] && text.mark(first, PhraseClass::Place) == nullptr)
        return true;
    // "LafargeHolcim Maroc Afrique (LHMA)": so does a name that begins with a well-known one.
    if (text.mark(owner.first, PhraseClass::Actor) != nullptr && last - first == 1 && text.isAllCaps(first)
        && isSpelledIn(text, letters, owner))
        return true;
    // Behind an institution even the English initials: "Agence marocaine pour l'énergie durable (Masen)".
    const bool oneWord
        = last - first == 1 && !text.is(first, kCommonWord) && text.mark(first, PhraseClass::Place) == nullptr;
    return owner.sure && owner.kind != NameKind::Place && (capitals > 0 || oneWord);
}

} // namespace

std::optional<NameCandidate> readBracket(const NameText& text, const std::vector<NameCandidate>& before,
                                         std::uint32_t at)
{
    if (before.empty() || !text.isPunct(at, "("))
        return std::nullopt;
    const std::uint32_t first = formerName(text, at + 1);
    const bool former = first > at + 1;
    std::uint32_t last = first + 1;
    // "(SNVI, 34 %)": the acronym ends at a comma, too.
    while (last < text.size() && last < first + kLongestAcronym && !text.isPunct(last, ")")
           && !text.isPunct(last, ",") && (text.isGlued(last) || (former && text.isCapital(last))))
        ++last;
    const bool closed = text.isPunct(last, ")") || (!former && text.isAllCaps(first) && text.isPunct(last, ","));
    if (!text.isCapital(first) || !closed || !(former || explains(text, before.back(), first, last)))
        return std::nullopt;
    NameCandidate found;
    found.first = first;
    found.last = last;
    found.kind = before.back().kind;
    found.rule = former ? "name.former.bracket" : "name.acronym.bracket";
    found.sure = true;
    found.acronymOf = static_cast<std::int32_t>(before.size() - 1);
    return found;
}

} // namespace vigie::extraction
