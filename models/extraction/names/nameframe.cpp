// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/nameframe.h"

#include "models/extraction/names/namecontext.h"

namespace vigie::extraction {

namespace {

const KnownPlace* townAt(const NameText& text, std::uint32_t at)
{
    const Mark* place = text.isCapital(at) ? text.mark(at, PhraseClass::Place) : nullptr;
    const KnownPlace* known = place != nullptr ? &text.lexicon.gazetteer.places[place->index] : nullptr;
    return known != nullptr && known->kind == PlaceKind::City ? known : nullptr;
}

bool isPlant(const NameText& text, std::uint32_t behind)
{
    return behind > 0 && !text.isCapital(behind - 1)
        && (text.isIn(behind - 1, WordSet::FirmsSite) || text.markBefore(behind, PhraseClass::Plant) != nullptr);
}

/// "l'usine de X à Lyon": the town is told, so X owns the plant.
bool ownsPlantIn(const NameText& text, const NameCandidate& run)
{
    return run.first > 1 && text.isGram(run.first - 1, {Gram::De, Gram::D}) && isPlant(text, run.first - 1)
        && text.gram(run.last) == Gram::A && text.sameSentence(run.first, run.last)
        && townAt(text, run.last + 1) != nullptr;
}

/// "les ateliers lyonnais de X": what is of one town is not of another.
bool ownsLocal(const NameText& text, const NameCandidate& run)
{
    return run.first > 2 && text.isGram(run.first - 1, {Gram::De, Gram::D}) && text.is(run.first - 2, kDemonym)
        && !text.isCapital(run.first - 2) && isPlant(text, run.first - 2);
}

/// "filiale à 60 % de X", "la coentreprise entre X et Y"
bool isParent(const NameText& text, const NameCandidate& run)
{
    constexpr std::uint32_t kReach = 6; ///< tokens from "filiale" to the share
    if (run.first < 3)
        return false;
    const std::uint32_t before = run.first - 1;
    if (text.gram(before) == Gram::Entre)
        return text.isIn(before - 1, WordSet::Subsidiary) || text.isIn(before - 1, WordSet::Decision);
    if (!text.isGram(before, {Gram::De, Gram::D}) || !text.isPunct(before - 1, "%"))
        return false;
    for (std::uint32_t at = before; at > 0 && at + kReach > before && text.sameSentence(at - 1, before); --at) {
        if (text.isIn(at - 1, WordSet::Subsidiary))
            return true;
    }
    return false;
}

/// "a cédé son usine de Lyon à X": where it is has been said.
bool receives(const NameText& text, const NameCandidate& run)
{
    constexpr std::uint32_t kReach = 9;
    if (run.first < 2 || text.gram(run.first - 1) != Gram::A)
        return false;
    bool town = false;
    for (std::uint32_t at = run.first - 1; at > 0 && at + kReach > run.first && text.sameSentence(at - 1, run.first);
         --at) {
        if (text.isPunct(at - 1, ","))
            return false;
        town = town || townAt(text, at - 1) != nullptr;
        if (town && text.isIn(at - 1, WordSet::Transfer) && text.is(at - 1, kPastParticiple))
            return true;
    }
    return false;
}

/// "X (ex-Y)", "X, anciennement Y"
bool hadOtherName(const NameText& text, const NameCandidate& run)
{
    const std::uint32_t at = run.last + 1;
    return (text.isPunct(run.last, "(") || text.isPunct(run.last, ","))
        && (text.isIn(at, WordSet::Former) || (text.gram(at) == Gram::Ex && text.isPunct(at + 1, "-")))
        && text.sameSentence(run.first, at);
}

/// "Marlon & Cie": a surname and its partners.
bool isPartnership(const NameText& text, const NameCandidate& run)
{
    if (run.last - run.first != 3 || !text.isPunct(run.first + 1, "&") || text.isGlued(run.first + 1)
        || text.markBefore(run.first, PhraseClass::StopHead) != nullptr)
        return false;
    for (const std::uint32_t word : {run.first, run.first + 2}) {
        if (text.mark(word, PhraseClass::Place) != nullptr || text.fold(word).size() < 3)
            return false;
    }
    return !text.is(run.first, kCommonWord) && !text.isAllCaps(run.first);
}

/// "Le numéro un de l'emballage, X, investit": firms are that, too, and X has no first name.
bool leadsTrade(const NameText& text, const NameCandidate& run)
{
    constexpr std::uint32_t kReach = 12;
    if (run.first < 2 || !text.isPunct(run.first - 1, ",") || !text.isPunct(run.last, ",")
        || text.is(run.first, kGivenName | kWeakGivenName))
        return false;
    for (std::uint32_t at = run.first - 1; at > 0 && at + kReach > run.first && text.sameSentence(at - 1, run.first);
         --at) {
        if (text.mark(at - 1, PhraseClass::Function) != nullptr)
            return text.mark(at - 1, PhraseClass::TriggerNoun) != nullptr;
        if (text.isPunct(at - 1, ",") && at != run.first)
            return false;
    }
    return false;
}

/// "Paul Mercier, DG X": behind the person's function stands the firm.
bool isOfOfficer(const NameText& text, const NameCandidate& run)
{
    const Mark* office = text.markBefore(run.first, PhraseClass::Function);
    return office != nullptr && office->first > 2 && text.isPunct(office->first - 1, ",")
        && text.isCapital(office->first - 2) && text.isCapital(office->first - 3)
        && text.is(office->first - 3, kGivenName | kWeakGivenName)
        && !text.is(run.first, kGivenName | kWeakGivenName | kParticle)
        && text.sameSentence(office->first - 2, run.first);
}

/// "porté par L'Orvanaise": nobody's first name is an article.
bool hasArticle(const NameText& text, const NameCandidate& run)
{
    return text.gram(run.first) == Gram::L && run.last - run.first > 1;
}

/// "l'usine X de Lyon"
bool namesPlantOf(const NameText& text, const NameCandidate& run)
{
    return run.first > 0 && isPlant(text, run.first) && text.sameSentence(run.first, run.last)
        && (text.isOf(run.last) || text.gram(run.last) == Gram::A) && townAt(text, run.last + 1) != nullptr
        && !(run.last - run.first == 1 && text.is(run.first, kCommonWord)) && !text.isNumber(run.last - 1)
        && text.mark(run.first, PhraseClass::StopName) == nullptr;
}

/// "à Moulay X", "près de Sidi X", "la station de Moulay X": saints name towns, too.
bool isTownOfSaint(const NameText& text, const NameCandidate& run)
{
    if (!text.isIn(run.first, WordSet::TownSaint) || run.last - run.first != 2 || run.first < 2
        || text.mark(run.last + 1, PhraseClass::Function) != nullptr)
        return false;
    const std::uint32_t before = run.first - 1;
    if (text.isGram(before, {Gram::Vers, Gram::Depuis}))
        return true;
    if (text.gram(before) == Gram::A)
        return !text.isIn(before - 1, WordSet::Transfer);
    return text.isOf(before)
        && (isPlant(text, before) || text.isIn(before - 1, WordSet::That) || text.isIn(before - 1, WordSet::Near)
            || text.markBefore(before, PhraseClass::AdminPlace) != nullptr
            || text.markBefore(before, PhraseClass::Zone) != nullptr
            || text.markBefore(before, PhraseClass::Land) != nullptr);
}

/// "le maire de X"
bool hasTownsOffice(const NameText& text, const NameCandidate& run)
{
    return run.first > 1 && text.isGram(run.first - 1, {Gram::De, Gram::D})
        && text.isIn(run.first - 2, WordSet::TownOffice);
}

/// "une école de X"
bool isTownOfAny(const NameText& text, const NameCandidate& run)
{
    if (run.first < 3 || run.last - run.first != 1 || !text.isGram(run.first - 1, {Gram::De, Gram::D}))
        return false;
    const Mark* head = text.markBefore(run.first - 1, PhraseClass::BodyHead);
    return head != nullptr && head->first > 0 && !text.isCapital(head->first)
        && text.lexicon.heads[head->index].kind == ActorKind::Education
        && text.isGram(head->first - 1, {Gram::Un, Gram::Une});
}

/// "pour rejoindre X, en Sicile"
bool isReached(const NameText& text, const NameCandidate& run)
{
    const std::uint32_t in = run.last + 1;
    return run.first > 0 && text.isIn(run.first - 1, WordSet::Reach) && text.isPunct(run.last, ",")
        && text.isGram(in, {Gram::En, Gram::Dans, Gram::Au, Gram::A}) && text.sameSentence(run.first, in);
}

/// "…, annonce la direction; …, annonce CMPV": only somebody is said to speak.
bool speaks(const NameText& text, const NameCandidate& run)
{
    return run.first > 0 && text.is(run.first - 1, kSayVerb) && text.is(run.first - 1, kFiniteVerb)
        && isStrangeAcronym(text, run);
}

/// "B2Sense", "4Prima", "Vexia.ai": a number inside one word, or the end of a domain.
bool isCoined(const NameText& text, const NameCandidate& run)
{
    const std::uint32_t last = run.last - 1;
    if (run.last - run.first < 2 || text.markBefore(run.first, PhraseClass::StopHead) != nullptr)
        return false;
    if (run.last - run.first == 3 && text.isPunct(last - 1, ".") && text.isGlued(last) && !text.isCapital(last))
        return text.fold(run.first).size() > 2 && text.fold(last).size() < 4;
    bool number = false;
    for (std::uint32_t at = run.first; at < run.last; ++at) {
        if ((at > run.first && !text.isGlued(at)) || (!text.isWord(at) && !text.isNumber(at)))
            return false;
        number = number || text.isNumber(at);
    }
    return number && text.isCapital(last) && !text.isAllCaps(last) && text.fold(last).size() > 3;
}

/// "le festival X", "le Salon X"
bool isEvent(const NameText& text, const NameCandidate& run)
{
    return (run.first > 0 && text.isIn(run.first - 1, WordSet::EventNoun))
        || (run.last - run.first > 1 && text.isIn(run.first, WordSet::EventNoun));
}

/// "son usine du boulevard X"
bool isStreet(const NameText& text, const NameCandidate& run)
{
    return run.first > 0 && text.isIn(run.first - 1, WordSet::Street) && text.sameSentence(run.first - 1, run.first);
}

/// "Le promoteur X Y": a trade, and no first name.
bool isOfTrade(const NameText& text, const NameCandidate& run)
{
    return run.last - run.first > 1 && text.markBefore(run.first, PhraseClass::TriggerNoun) != nullptr
        && !text.is(run.first, kCommonWord) && !text.is(run.first, kGivenName | kWeakGivenName | kParticle)
        && text.fold(run.first).size() > 2;
}

/// "selon Sarve Métropole": towns that act together, and nobody's surname.
bool isTownsTogether(const NameText& text, const NameCandidate& run)
{
    return run.last - run.first == 2 && text.is(run.last - 1, kBodyWord)
        && !text.is(run.first, kGivenName | kWeakGivenName | kCommonWord);
}

} // namespace

std::optional<NameKind> kindOfFrame(const NameText& text, const NameCandidate& run)
{
    if (!run.sure && isStreet(text, run))
        return NameKind::None;
    if (run.sure || run.actor != kUnknown || run.place != kUnknown || run.civility != kUnknown)
        return std::nullopt;
    if (isEvent(text, run))
        return NameKind::None;
    if (run.kind == NameKind::Place
        && (ownsPlantIn(text, run) || ownsLocal(text, run) || isParent(text, run) || receives(text, run)))
        return NameKind::Company;
    if (hadOtherName(text, run)
        && (run.kind == NameKind::Place || run.kind == NameKind::None
            || (run.kind == NameKind::Person && !text.is(run.first, kGivenName | kWeakGivenName))))
        return NameKind::Company;
    if (run.kind != NameKind::Company && isCoined(text, run))
        return NameKind::Company;
    if (run.kind == NameKind::None && (namesPlantOf(text, run) || speaks(text, run) || isPartnership(text, run)))
        return NameKind::Company;
    if (run.kind == NameKind::Person && isTownsTogether(text, run))
        return NameKind::PublicBody;
    if (run.kind == NameKind::Person
        && (leadsTrade(text, run) || isOfTrade(text, run) || isOfOfficer(text, run) || hasArticle(text, run)))
        return NameKind::Company;
    if ((run.kind == NameKind::Company || run.kind == NameKind::None)
        && (hasTownsOffice(text, run) || isTownOfAny(text, run) || isReached(text, run)))
        return NameKind::Place;
    if (run.kind == NameKind::Person && isTownOfSaint(text, run))
        return NameKind::Place;
    return std::nullopt;
}

} // namespace vigie::extraction
