// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/namelist.h"

#include "models/extraction/names/namecontext.h"
#include "models/extraction/names/namefeatures.h"

#include <algorithm>
#include <span>

namespace vigie::extraction {

namespace {

constexpr std::uint32_t kAdjectives = 2; ///< between the noun and its comma

/// Where "parmi lesquels", "au premier rang desquels", "tels que" or "dont" begins that ends before the token.
std::uint32_t suchAsStart(const NameText& text, std::uint32_t at)
{
    constexpr std::uint32_t kLongest = 4;
    std::uint32_t first = at;
    while (first > 1 && first + kLongest > at
           && (text.isIn(first - 1, WordSet::SuchAs) || (first < at && text.isGram(first - 1, {Gram::A, Gram::Au}))))
        --first;
    return first;
}

/// What the noun in the plural says that ends before the token.
NameKind pluralBefore(const NameText& text, std::uint32_t behind)
{
    const std::string_view word = text.fold(behind - 1);
    if (text.isCapital(behind - 1) || !(word.ends_with('s') || word.ends_with('x')))
        return NameKind::None;
    if (text.isIn(behind - 1, WordSet::PlacesNoun))
        return NameKind::Place;
    return text.markBefore(behind, PhraseClass::TriggerNoun) != nullptr
            || text.markBefore(behind, PhraseClass::TriggerPart) != nullptr
        ? NameKind::Company
        : NameKind::None;
}

/// "plusieurs groupes sont présents à Lyon, dont X": the noun stands at the front of the clause.
NameKind pluralFarBefore(const NameText& text, std::uint32_t comma)
{
    constexpr std::uint32_t kReach = 24;
    for (std::uint32_t at = comma; at > 0 && at + kReach > comma && text.sameSentence(at - 1, comma); --at) {
        if (text.isPunct(at - 1, ";") || text.isPunct(at - 1, ":"))
            break;
        if (const NameKind kind = pluralBefore(text, at); kind != NameKind::None)
            return kind;
    }
    return NameKind::None;
}

/// What the noun in the plural says that stands before the comma, colon or "tels que" before the name; None where
/// none does.
NameKind saidBefore(const NameText& text, const NameCandidate& name)
{
    std::uint32_t at = name.first;
    if (at > 0 && text.isArticle(at - 1))
        --at;
    const std::uint32_t example = suchAsStart(text, at);
    const bool joined = example > 1 && (text.isPunct(example - 1, ",") || text.isPunct(example - 1, ":"));
    if (example < 2 || (example == at && !joined))
        return NameKind::None;
    at = joined ? example : example + 1;
    if (!text.sameSentence(at - 2, name.first))
        return NameKind::None;
    std::uint32_t noun = at - 1;
    for (std::uint32_t i = 0; i < kAdjectives && noun > 1 && text.is(noun - 1, kAdjective | kDemonym)
         && text.markBefore(noun, PhraseClass::TriggerNoun) == nullptr;
         ++i)
        --noun;
    const NameKind kind = pluralBefore(text, noun);
    return kind == NameKind::None && joined && text.fold(name.first - 1) == "dont"
        ? pluralFarBefore(text, example - 1)
        : kind;
}

/// Does "marque" stand right before the name, or before its quotation mark?
bool isBrand(const NameText& text, const NameCandidate& name)
{
    std::uint32_t at = name.first;
    if (at > 0 && (text.isPunct(at - 1, "\u00ab") || text.isPunct(at - 1, "\"")))
        --at;
    const Mark* head = text.markBefore(at, PhraseClass::StopHead);
    return head != nullptr && head->index == kBrandHead;
}

/// "des sous-traitants, dont X": one name is enough.
bool isExample(const NameText& text, const NameCandidate& name)
{
    return suchAsStart(text, name.first) < name.first;
}

bool mayBe(const NameText& text, const NameCandidate& name, NameKind kind)
{
    if (name.sure || name.actor != kUnknown || name.place != kUnknown || name.civility != kUnknown)
        return false;
    if (name.kind == NameKind::Person)
        return !text.is(name.first, kGivenName) || name.last - name.first == 1;
    if (name.kind == NameKind::None && kind == NameKind::Company)
        return !text.is(name.first, kAbbreviation) && text.mark(name.first, PhraseClass::StopName) == nullptr
            && isExample(text, name);
    return name.kind == (kind == NameKind::Place ? NameKind::Company : NameKind::Place);
}

bool isKnownFirm(const NameText& text, const NameCandidate& name)
{
    return name.kind == NameKind::Company && name.actor != kUnknown
        && text.lexicon.gazetteer.actors[static_cast<std::size_t>(name.actor)].kind == ActorKind::Company;
}

/// What looked like nothing ("Imperial") or like a town ("Carrefour"). A capital that opens a sentence needs two
/// firms.
bool mayBeFirm(const NameText& text, const NameCandidate& name, std::ptrdiff_t firms)
{
    if (name.sure || name.civility != kUnknown || text.is(name.first, kAbbreviation)
        || text.mark(name.first, PhraseClass::StopName) != nullptr)
        return false;
    if (name.kind == NameKind::Place)
        return name.actor != kUnknown;
    return name.kind == NameKind::None && name.place == kUnknown && text.isCapital(name.first)
        && (firms > 1 || !text.startsSentence(name.first)) && !text.isOf(name.last);
}

} // namespace

void readListed(const NameText& text, std::vector<NameCandidate>& candidates)
{
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const bool listed = i + 1 < candidates.size() && isListed(text, candidates[i], candidates[i + 1]);
        if (!listed && !isExample(text, candidates[i]))
            continue;
        const NameKind kind = saidBefore(text, candidates[i]);
        if (kind == NameKind::None)
            continue;
        do {
            if (mayBe(text, candidates[i], kind)) {
                candidates[i].kind = kind;
                candidates[i].rule = "name.listed";
            }
            ++i;
        } while (i < candidates.size() && isListed(text, candidates[i - 1], candidates[i]));
        --i;
    }
}

void joinFirms(const NameText& text, std::vector<NameCandidate>& candidates)
{
    for (std::size_t i = 0; i < candidates.size();) {
        std::size_t end = i + 1;
        while (end < candidates.size() && isListed(text, candidates[end - 1], candidates[end]))
            ++end;
        const auto list = std::span(candidates).subspan(i, end - i);
        const auto firms
            = std::ranges::count_if(list, [&](const NameCandidate& name) { return isKnownFirm(text, name); });
        const bool firmsOnly
            = firms > 0 && std::ranges::none_of(list, [](const NameCandidate& name) {
                  return name.kind == NameKind::Person || (name.kind == NameKind::Place && name.actor == kUnknown);
              });
        for (NameCandidate& name : list) {
            if (firmsOnly && mayBeFirm(text, name, firms)) {
                name.kind = NameKind::Company;
                name.rule = "name.listed.firm";
            }
        }
        i = end;
    }
}

void joinStrangers(const NameText& text, std::vector<NameCandidate>& candidates)
{
    const auto strange = [](const NameCandidate& name, NameKind kind) {
        return name.kind == kind && !name.sure && name.actor == kUnknown && name.place == kUnknown;
    };
    const auto become = [](NameCandidate& name) {
        name.kind = NameKind::Company;
        name.rule = "name.listed.firm";
    };
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        NameCandidate& before = candidates[i - 1];
        NameCandidate& name = candidates[i];
        const bool et = text.gram(before.last) == Gram::Et && name.first == before.last + 1;
        const bool opens = before.first > 0 && text.startsSentence(before.first);
        if (et && opens && strange(before, NameKind::Place) && name.kind == NameKind::Company)
            become(before);
        if (before.kind != NameKind::Company || !text.sameSentence(before.first, name.first))
            continue;
        const bool joined = et
            || (text.fold(name.first - 1) == "que" && text.fold(name.first - 2) == "ainsi"
                && name.first - before.last <= kAdjectives + 1);
        if (joined
            && (strange(name, NameKind::Place) || (strange(name, NameKind::None) && isStrangeAcronym(text, name))))
            become(name);
    }
}

void dropBrands(const NameText& text, std::vector<NameCandidate>& candidates)
{
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i].sure || candidates[i].acronymOf != kUnknown || !isBrand(text, candidates[i]))
            continue;
        for (bool goesOn = true; goesOn; ++i) {
            candidates[i].kind = NameKind::None;
            candidates[i].rule = "name.brand";
            // "les marques A, B et C, firme qui …": the last one stands behind "et"
            goesOn = i + 1 < candidates.size() && !candidates[i + 1].sure
                && isListed(text, candidates[i], candidates[i + 1])
                && (candidates[i].first == 0 || text.gram(candidates[i].first - 1) != Gram::Et);
        }
        --i;
    }
}

} // namespace vigie::extraction
