// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/placegrammar.h"

#include "models/extraction/names/namerun.h"

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kTown = 50000; ///< inhabitants: a smaller place is the zone's own name

} // namespace

std::optional<PlacePhrase> readNamedSite(const NameText& text, std::uint32_t at)
{
    const bool quarter = text.isIn(at, WordSet::Quarter);
    if (!quarter && !text.isIn(at, WordSet::NamedSite))
        return std::nullopt;
    std::uint32_t first = at + 1;
    if (text.fold(first) == "international")
        ++first;
    if (!text.sameSentence(at, first) || !text.isCapital(first) || text.isElided(first)
        || text.gram(first) != Gram::None)
        return std::nullopt;
    const NameCandidate run = readRun(text, first);
    if (run.first != first || run.last == run.first || run.actor != kUnknown || (run.place != kUnknown && !quarter))
        return std::nullopt;
    return PlacePhrase{quarter ? first : at, run.last};
}

std::optional<PlacePhrase> readZone(const NameText& text, std::uint32_t at)
{
    const Mark* zone = text.mark(at, PhraseClass::Zone);
    if (zone == nullptr || zone->last - zone->first < 2)
        return std::nullopt;
    const std::string_view second = text.fold(at + 1);
    if (second != "franche" && second != "d'")
        return std::nullopt; // other zones are named by their town alone
    std::uint32_t next = zone->last;
    // "zone d'accélération industrielle (ZAI) d'Oujda"
    if (text.isPunct(next, "(") && text.isAllCaps(next + 1) && text.isPunct(next + 2, ")"))
        next += 3;
    if (!text.isOf(next))
        return std::nullopt;
    const Mark* place = text.mark(next + 1, PhraseClass::Place);
    if (place == nullptr || !text.isCapital(next + 1))
        return std::nullopt;
    const KnownPlace& known = text.lexicon.gazetteer.places[place->index];
    if (known.kind == PlaceKind::Country || known.population < kTown)
        return std::nullopt;
    if (text.isPunct(place->last, "-") && text.isGlued(place->last))
        return std::nullopt;
    return PlacePhrase{zone->first, place->last};
}

} // namespace vigie::extraction
