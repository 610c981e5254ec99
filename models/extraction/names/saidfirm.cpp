// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/saidfirm.h"

#include "models/extraction/names/namebehind.h"
#include "models/extraction/names/namecontext.h"

namespace vigie::extraction {

namespace {

/// "Groupe Altherma": the capital makes the noun a part of the name.
bool isGroup(const NameText& text, const NameCandidate& run)
{
    return text.isIn(run.first, WordSet::Group) && run.last - run.first > 1 && run.actor == kUnknown
        && (!text.is(run.first + 1, kCommonWord) || text.isAllCaps(run.first + 1));
}

/// "une coentreprise baptisée Sahara Cells"
bool isBaptised(const NameText& text, const NameCandidate& run)
{
    if (run.first < 2 || !isNamingWord(text, run.first - 1) || !text.sameSentence(run.first - 2, run.first))
        return false;
    const std::uint32_t noun = run.first - (text.isPunct(run.first - 2, ",") ? 2 : 1);
    return text.markBefore(noun, PhraseClass::TriggerNoun) != nullptr
        || text.markBefore(noun, PhraseClass::TriggerPart) != nullptr;
}

/// "le groupe Roger Martin", "la société « Sama »": a firm that bears its founder's name.
bool isCalledGroup(const NameText& text, const NameCandidate& run)
{
    const std::uint32_t quote = run.first > 1 && text.isPunct(run.first - 1, "\u00ab") ? 1 : 0;
    return run.first > quote && run.civility == kUnknown && text.isIn(run.first - quote - 1, WordSet::CalledFirm);
}

/// Does somebody act who is named up to the token? "recrute 120 saisonniers", "va investir"
bool acts(const NameText& text, std::uint32_t at)
{
    const bool compound = text.isGram(at, {Gram::A, Gram::Ont, Gram::Va});
    return compound ? text.is(at + 1, kActVerb) : text.is(at, kActVerb) && text.is(at, kFiniteVerb);
}

/// "vient d'investir", "devrait créer", "n'y investira pas", ", qui emploie 200 personnes,": the act behind small
/// words, or said of somebody's will.
bool actsSomehow(const NameText& text, std::uint32_t at)
{
    constexpr std::uint32_t kMostClitics = 2; ///< before a verb
    if (text.isPunct(at, ",") && text.gram(at + 1) == Gram::Qui)
        at += 2;
    const std::uint32_t reach = at + kMostClitics;
    while (at < reach && text.isIn(at, WordSet::Clitic))
        ++at;
    if (acts(text, at))
        return true;
    if (!text.is(at, kFiniteVerb) && !text.isIn(at, WordSet::ExpectVerb))
        return false;
    const std::uint32_t verb = text.isGram(at + 1, {Gram::De, Gram::D, Gram::A}) ? at + 2 : at + 1;
    return text.is(verb, kActVerb) && text.is(verb, kInfinitive);
}

/// "Coutellerie Vadrel", "Bénin Control": a word for firms, and a place or a word that no list has.
bool isTradeName(const NameText& text, const NameCandidate& run)
{
    if (run.last - run.first < 2 || run.actor != kUnknown || run.place != kUnknown || run.civility != kUnknown
        || text.is(run.first, kGivenName | kWeakGivenName)
        || text.markBefore(run.last, PhraseClass::Actor) != nullptr // "le Lotois Figeac Aero"
        || text.mark(run.first, PhraseClass::StopName) != nullptr
        || text.markBefore(run.first, PhraseClass::StopHead) != nullptr)
        return false;
    bool trade = false;
    bool own = text.mark(run.first, PhraseClass::Place) != nullptr;
    for (std::uint32_t at = run.first; at < run.last; ++at) {
        if (text.is(at, kBodyWord | kAssociationWord | kEducationWord | kPlaceTail) || text.isNumber(at))
            return false;
        trade = trade || (text.is(at, kCompanyWord) && text.isCapital(at) && !text.isAllCaps(at));
        own = own || !text.is(at, kCommonWord | kCompanyWord);
    }
    return trade && own;
}

/// "Bonne Maman recrute 120 saisonniers": common words that all have their capital act as a firm does.
bool isOfCommonWords(const NameText& text, const NameCandidate& run)
{
    if (run.last - run.first < 2 || run.actor != kUnknown || run.place != kUnknown || text.isAllCaps(run.first)
        || text.mark(run.first, PhraseClass::StopName) != nullptr
        || text.markBefore(run.first, PhraseClass::StopHead) != nullptr || !text.sameSentence(run.first, run.last))
        return false;
    for (std::uint32_t word = run.first; word < run.last; ++word) {
        if (!text.isCapital(word) || !text.is(word, kCommonWord))
            return false;
    }
    return true;
}

/// "Atlas Resorts investit", "Premium Auto s'implante": a sentence, or what stands behind its comma, begins with
/// capital words, and they act as a firm does. A scheme does, too: it is known, or has a place in it ("Grand Paris
/// Express").
bool isActingOpening(const NameText& text, const NameCandidate& run)
{
    const bool opens = text.startsSentence(run.first) || (run.first > 0 && text.isPunct(run.first - 1, ","));
    if (run.last - run.first < 2 || run.actor != kUnknown || run.place != kUnknown || !opens
        || !text.sameSentence(run.first, run.last) || text.mark(run.first, PhraseClass::StopName) != nullptr
        || text.mark(run.first, PhraseClass::Actor) != nullptr) // "Bombardier Aviation"
        return false;
    for (std::uint32_t word = run.first; word < run.last; ++word) {
        const Mark* place = text.mark(word, PhraseClass::Place);
        if (!text.isCapital(word) || text.isAllCaps(word) || text.gram(word) != Gram::None
            || text.is(word, kAbbreviation | kDemonym | kBodyWord | kAssociationWord | kEducationWord)
            || (place != nullptr && text.lexicon.gazetteer.places[place->index].kind != PlaceKind::None))
            return false;
    }
    return actsSomehow(text, run.last);
}

/// "Horizon recrute", "Bio-Varel débarque": no noun opens a sentence without its article, and a verb follows.
bool isBareSubject(const NameText& text, const NameCandidate& run)
{
    if (run.actor != kUnknown || run.place != kUnknown || !text.startsSentence(run.first) || text.isAllCaps(run.first)
        || text.mark(run.first, PhraseClass::StopName) != nullptr || !text.sameSentence(run.first, run.last)
        || text.is(run.first, kAbbreviation))
        return false;
    if (run.last - run.first == 1) {
        const std::string_view word = text.fold(run.first);
        return text.is(run.first, kNoun)
            && !text.is(run.first, kAdjective | kOtherWord | kFiniteVerb | kPastParticiple) && !word.ends_with('s')
            && !word.ends_with('x') && acts(text, run.last) && !text.isGram(run.last, {Gram::A, Gram::Ont, Gram::Va});
    }
    bool own = false;
    for (std::uint32_t at = run.first; at < run.last; ++at) {
        if (text.isNumber(at) || (at > run.first && !text.isGlued(at)))
            return false; // only one word with its hyphens
        own = own || (text.isWord(at) && !text.is(at, kCommonWord) && text.fold(at).size() > 2);
    }
    return own && text.is(run.last, kFiniteVerb) && !text.is(run.last, kNoun | kAdjective);
}

/// "Dakar Textile": a place and nothing but a word for firms.
bool isTownAndTrade(const NameText& text, const NameCandidate& run)
{
    const Mark* town = text.mark(run.first, PhraseClass::Place);
    return town != nullptr && town->last + 1 == run.last && text.is(town->last, kCompanyWord)
        && text.lexicon.gazetteer.places[town->index].kind != PlaceKind::None;
}

/// "Usinage Laurentien inc.": what ends with a legal form.
bool hasLegalForm(const NameText& text, const NameCandidate& run)
{
    const Mark* form = text.markBefore(run.last, PhraseClass::LegalForm);
    return form != nullptr && form->first > run.first && run.kind != NameKind::PublicBody
        && run.kind != NameKind::Association && run.kind != NameKind::Education;
}

/// "(À Settat,) Vadrix, filiale de …": no town that no list has.
bool isFirmInApposition(const NameText& text, const NameCandidate& run)
{
    if (run.place != kUnknown || !text.isPunct(run.last, ","))
        return false;
    if (run.kind == NameKind::Place)
        return isSaidOfFirm(text, run.last + 1);
    return run.kind == NameKind::Person && run.civility == kUnknown && !text.is(run.first, kGivenName)
        && text.isIn(run.last + 1, WordSet::Subsidiary);
}

/// "président de Tanger Med": somebody leads a site that is run by the firm of its name.
bool isLedSite(const NameText& text, const NameCandidate& run)
{
    return run.place != kUnknown && run.first > 1 && text.isOf(run.first - 1)
        && text.lexicon.gazetteer.places[static_cast<std::size_t>(run.place)].kind == PlaceKind::Zone
        && text.isIn(run.first - 2, WordSet::FirmLeader);
}

} // namespace

bool isSaidFirm(const NameText& text, const NameCandidate& run)
{
    // "profite à SATEM": towns are printed in small letters.
    const bool capitals = run.kind == NameKind::Place && run.place == kUnknown && run.last - run.first == 1
        && text.isAllCaps(run.first) && text.fold(run.first).size() > 2;
    const bool called = ((run.kind == NameKind::Person || run.kind == NameKind::None) && isCalledGroup(text, run))
        || isLedSite(text, run) || hasLegalForm(text, run) || isFirmInApposition(text, run)
        || (run.kind == NameKind::Person && isTradeName(text, run));
    const bool acting = run.kind == NameKind::None
        && (isBareSubject(text, run) || isActingOpening(text, run)
            || ((acts(text, run.last) || isTownAndTrade(text, run))
                && (isOfCommonWords(text, run) || isTradeName(text, run))));
    return capitals || called || acting || isGroup(text, run) || isBaptised(text, run);
}

} // namespace vigie::extraction
