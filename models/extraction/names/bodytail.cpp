// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/bodytail.h"

#include "models/extraction/names/nameacronym.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kAcronymReach = 14; ///< tokens from the head to a bracket that may explain it

bool isSingleAcronym(const NameText& text, std::uint32_t bracket)
{
    return text.isAllCaps(bracket + 1) && text.isPunct(bracket + 2, ")") && text.fold(bracket + 1).size() > 2;
}

/// "Fonds pour l'énergie durable en Afrique (SEFA)": the acronym stands behind the whole name.
std::uint32_t countryEnd(const NameText& text, const Mark& head, std::uint32_t at)
{
    if (!text.isGram(at, {Gram::En, Gram::Au, Gram::A}) || !text.isCapital(at + 1))
        return at;
    const Mark* place = text.mark(at + 1, PhraseClass::Place);
    return place != nullptr && text.sameSentence(head.first, place->last) && text.isPunct(place->last, "(")
            && isSingleAcronym(text, place->last)
        ? place->last
        : at;
}

/// A bracket with the initials says where the name ends, whatever the grammar thinks.
BodyTail acronymEnd(const NameText& text, const Mark& head, std::uint32_t end)
{
    const std::uint32_t reach = std::min(text.size(), head.first + kLongestBody);
    for (std::uint32_t at = end; at + 2 < reach && at < end + kAcronymReach && text.sameSentence(head.first, at);
         ++at) {
        if (at > end
            && (text.isGram(at, {Gram::A, Gram::Est, Gram::Ont}) || text.is(at, kGivenName)
                || beginsOtherName(text, at)))
            break;
        if (!text.isPunct(at, "("))
            continue;
        const bool whole = at > end && isSingleAcronym(text, at) && text.fold(at + 1)[0] == text.fold(head.first)[0]
            && isAcronymOf(text, text.fold(at + 1), head.first, at)
            && !isAcronymOf(text, text.fold(at + 1), head.first, end);
        if (whole)
            end = at;
        return {end, at == end && text.isCapital(at + 1) && (text.isPunct(at + 2, ")") || text.isPunct(at + 2, "-"))};
    }
    return {end, false};
}

} // namespace

bool beginsOtherName(const NameText& text, std::uint32_t at)
{
    const Mark* head = text.mark(at, PhraseClass::BodyHead);
    const BodyHead* kind = head != nullptr ? &text.lexicon.heads[head->index] : nullptr;
    const Mark* known = text.mark(at, PhraseClass::Actor); // "Société Générale et Standard Chartered"
    const Mark* part = text.mark(at, PhraseClass::TriggerPart); // "établissements financiers" begins none
    return (known != nullptr && known->last - at > 1)
        || (kind != nullptr && (!kind->kind || kind->lower || text.isCapital(at))) // "grands travaux" begins none
        || text.mark(at, PhraseClass::Function) != nullptr
        || (part != nullptr
            && (text.isCapital(at) || !text.is(part->last, kAdjective) || text.isCapital(part->last)));
}

BodyTail readBodyTail(const NameText& text, const Mark& head, std::optional<ActorKind> kind, std::uint32_t at)
{
    BodyTail tail = acronymEnd(text, head, countryEnd(text, head, at));
    // "Fédération nationale des mines CGT", "Union départementale CFDT": the roof's acronym belongs to the name.
    const Mark* roof = text.mark(tail.last, PhraseClass::Actor);
    if (kind == ActorKind::Association && roof != nullptr && text.sameSentence(head.first, tail.last)
        && text.isAllCaps(tail.last) && text.lexicon.gazetteer.actors[roof->index].kind == ActorKind::Association)
        tail.last = roof->last;
    return tail;
}

} // namespace vigie::extraction
