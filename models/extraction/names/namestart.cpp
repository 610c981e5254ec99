// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/namestart.h"

#include "models/extraction/text/verbform.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

/// "L'essentiel de l'activité" names no newspaper: behind an article the name's own word has its capital.
bool isPrinted(const NameText& text, const Mark& mark)
{
    if (!text.isArticle(mark.first))
        return true;
    // "Le Port autonome de Cotonou" is not in the town of Le Port.
    return text.isCapital(mark.first + 1) && text.mark(mark.first + 1, PhraseClass::BodyHead) == nullptr;
}

/// A common word with which the sentence begins is capital for that reason alone.
bool isOpening(const NameText& text, std::uint32_t first, std::uint32_t last)
{
    if (!text.startsSentence(first) || text.isAllCaps(first) || last - first < 2 || !text.isCapital(first))
        return false;
    const bool trigger = text.mark(first, PhraseClass::TriggerNoun) != nullptr
        && text.mark(first, PhraseClass::TriggerPart) == nullptr;
    const bool grammar = (text.gram(first) != Gram::None || text.is(first, kOtherWord))
        && !(text.is(first, kParticle) && text.isCapital(first + 1)); // "Al Vadrel recrute"
    // "Reste Vadrel" folds to a participle; "Carré Sénart" is printed as one, and begins a name.
    const bool folded = text.is(first, kPastParticiple) && !endsAsParticiple(text.text(first));
    const bool verb = (folded || text.is(first, kPresentParticiple | kInfinitive))
        && !text.is(first, kGivenName | kCompanyWord) && text.mark(first, PhraseClass::Actor) == nullptr
        && (!text.is(first, kWeakGivenName)
            || (text.is(first + 1, kCommonWord) && !text.is(first + 1, kLowerParticle))); // "Pierre de Vadrel"
    // "Direction Béni Mellal": where to go, and nobody's direction
    const Mark* town = text.mark(first + 1, PhraseClass::Place);
    const bool bound = text.isIn(first, WordSet::FirmsOwnHead) && town != nullptr && town->last == last;
    return (trigger || grammar || verb || bound) && text.document.tokens[first + 1].spaceBefore;
}

/// "directeur régional Maroc": the word goes with a function before it.
bool isOfFunction(const NameText& text, std::uint32_t at)
{
    return text.markBefore(at, PhraseClass::Function) != nullptr
        || text.markBefore(at, PhraseClass::FunctionWord) != nullptr
        || text.mark(at + 1, PhraseClass::Function) != nullptr; // "Executive Chairman"
}

/// Behind a function or the like at the front of the run; `first` where there is none.
std::uint32_t behindTitle(const NameText& text, std::uint32_t first, std::uint32_t last)
{
    for (const PhraseClass phraseClass :
         {PhraseClass::Function, PhraseClass::FunctionWord, PhraseClass::Honorific, PhraseClass::AdminPlace}) {
        const Mark* mark = text.mark(first, phraseClass);
        if (phraseClass == PhraseClass::FunctionWord && !isOfFunction(text, first))
            continue; // "Nouvelle Minoterie"
        if (mark != nullptr && text.gram(mark->last) != Gram::Of // Port of Spain
            && (mark->last < last || phraseClass != PhraseClass::AdminPlace))
            return mark->last;
    }
    return first;
}

} // namespace

std::uint32_t knownEnd(const NameText& text, std::uint32_t at)
{
    std::uint32_t last = at;
    for (const PhraseClass phraseClass : {PhraseClass::Actor, PhraseClass::Place}) {
        const Mark* mark = text.mark(at, phraseClass);
        if (mark != nullptr && isPrinted(text, *mark)
            && !(text.isPunct(mark->last, "-") && text.isGlued(mark->last) && text.isGlued(mark->last + 1)))
            last = std::max(last, mark->last);
    }
    return last;
}

std::uint32_t headingEnd(const NameText& text, std::uint32_t at)
{
    constexpr std::uint32_t kLongest = 4; ///< words
    constexpr std::size_t kShortest = 4; ///< letters: shorter ones are acronyms
    if (!text.startsSentence(at) || text.mark(at, PhraseClass::Actor) != nullptr)
        return at;
    std::uint32_t last = at;
    bool plain = false;
    for (; last < at + kLongest && text.isWord(last) && text.isAllCaps(last) && text.is(last, kCommonWord); ++last)
        plain = plain || text.fold(last).size() >= kShortest;
    const bool ends = text.isPunct(last, ".") || text.isPunct(last, ":") || text.isPunct(last, "\u2013")
        || text.isPunct(last, "\u2014");
    return plain && ends ? last : at;
}

std::uint32_t nameStart(const NameText& text, std::uint32_t first, std::uint32_t last)
{
    while (first < last) {
        const Mark* actor = text.mark(first, PhraseClass::Actor);
        if (knownEnd(text, first) >= last || (actor != nullptr && actor->last - actor->first > 1))
            break;
        // "l'ONG CARE", "la PME Vadrel"
        const bool says = last - first > 1 && text.isAllCaps(first)
            && (text.isIn(first, WordSet::Union)
                || (text.is(first, kAbbreviation) && text.mark(first, PhraseClass::TriggerNoun) != nullptr));
        // "l'Indien Varroc", but "la Marocaine Vie"
        const bool citizen = last - first > 1 && text.is(first, kDemonym) && !text.isAllCaps(first) && first > 0
            && text.isGram(first - 1, {Gram::Le, Gram::L}) && actor == nullptr
            && text.document.tokens[first + 1].spaceBefore;
        const std::uint32_t behind = says || citizen ? first + 1 : behindTitle(text, first, last);
        if (behind == first && !isOpening(text, first, last))
            break;
        first = behind == first ? first + 1 : behind;
    }
    return first;
}

} // namespace vigie::extraction
