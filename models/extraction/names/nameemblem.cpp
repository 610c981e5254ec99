// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/nameemblem.h"

#include <algorithm>
#include <array>

namespace vigie::extraction {

namespace {

/// What has a noun for its head and yet is somebody's office, a plant, a place or a scheme.
bool isOtherHead(const NameText& text, std::uint32_t at)
{
    constexpr std::array kOthers{
        PhraseClass::Place,       PhraseClass::Actor,        PhraseClass::BodyHead,  PhraseClass::Function,
        PhraseClass::Office,      PhraseClass::FunctionWord, PhraseClass::Honorific, PhraseClass::Civility,
        PhraseClass::TriggerPart, PhraseClass::TriggerNoun,  PhraseClass::TriggerOf, PhraseClass::AdminPlace,
        PhraseClass::Zone,        PhraseClass::Land,         PhraseClass::StopName,  PhraseClass::StopHead};
    return std::ranges::any_of(kOthers, [&](PhraseClass other) { return text.mark(at, other) != nullptr; })
        || text.isIn(at, WordSet::FirmsSite) || text.isIn(at, WordSet::FirmsOwnHead)
        || text.isIn(at, WordSet::EventNoun);
}

/// Headings leave the article out, too, but of an act: "Fermeture de X confirmée".
bool isAct(std::string_view noun)
{
    return noun.ends_with("ture") || noun.ends_with("tion") || noun.ends_with("sion") || noun.ends_with("ment")
        || noun.ends_with("age");
}

bool isHead(const NameText& text, std::uint32_t at)
{
    return text.isCapital(at) && !text.isAllCaps(at) && text.is(at, kNoun) && text.gram(at) == Gram::None
        && !text.is(at, kGivenName | kOtherWord | kAbbreviation | kDemonym) && !text.isElided(at)
        && !isOtherHead(text, at) && !isAct(text.fold(at));
}

/// "recrute", "va investir", "a inauguré": what one does, though the name be a plural.
bool actsAlone(const NameText& text, std::uint32_t at)
{
    if (text.isGram(at, {Gram::A, Gram::Va}))
        return text.is(at + 1, kActVerb | kSayVerb) && text.is(at + 1, kPastParticiple | kInfinitive);
    const std::string_view verb = text.fold(at);
    return text.is(at, kActVerb | kSayVerb) && text.is(at, kFiniteVerb) && !verb.ends_with("nt");
}

/// Does the sentence begin here, or its subject behind what stands in front?
bool isSubjectsPlace(const NameText& text, std::uint32_t at)
{
    return text.startsSentence(at) || (at > 0 && text.isPunct(at - 1, ","));
}

} // namespace

std::uint32_t emblemEnd(const NameText& text, std::uint32_t at)
{
    constexpr std::uint32_t kMostCapitals = 2; ///< words of what it is of
    if (!isHead(text, at) || !isSubjectsPlace(text, at))
        return at;
    std::uint32_t next = at + 1;
    if (text.isCapital(next) && text.is(next, kAdjective)) // "Horizon Vert du Souss"
        ++next;
    if (!text.isOf(next))
        return at;
    ++next;
    if (text.isArticle(next))
        ++next;
    const std::uint32_t first = next;
    while (next < first + kMostCapitals && text.isCapital(next) && !text.isElided(next))
        ++next;
    const bool ofActor = text.mark(first, PhraseClass::Actor) != nullptr || text.is(first, kGivenName);
    if (next == first || ofActor || text.isAllCaps(first) || !text.sameSentence(at, next))
        return at;
    return actsAlone(text, next) ? next : at;
}

} // namespace vigie::extraction
