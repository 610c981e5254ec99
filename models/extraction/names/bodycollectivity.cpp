// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/names/bodycollectivity.h"

namespace vigie::extraction {

namespace {

/// Behind the noun, the place; `at` where none stands there. "la région Pays de la Loire" does without "de".
std::uint32_t placeEnd(const NameText& text, std::uint32_t at)
{
    std::uint32_t first = at;
    if (text.isOf(first))
        ++first;
    if (text.isArticle(first) && first > at)
        ++first;
    const Mark* place = text.isCapital(first) ? text.mark(first, PhraseClass::Place) : nullptr;
    if (place == nullptr && text.isGram(first - 1, {Gram::De, Gram::Du}) && text.isCapital(first)
        && !text.isAllCaps(first)
        && (!text.is(first, kCommonWord | kGivenName) || text.fold(first).starts_with("saint")
            || ((text.isCapital(first + 1) || text.isPunct(first + 1, "-")) && !text.is(first, kCommonWord)))
        && text.sameSentence(at, first)) {
        while (text.isPunct(first + 1, "-") && text.isGlued(first + 1) && text.isGlued(first + 2))
            first += 2;
        while (text.isCapital(first + 1) && text.sameSentence(at, first + 1) && !text.isAllCaps(first + 1))
            ++first;
        return first + 1; // a town that no list has
    }
    if (place == nullptr || !text.sameSentence(at, first))
        return at;
    const bool goesOn
        = text.isGlued(place->last) && !text.isPunct(place->last, ",") && !text.isPunct(place->last, ".");
    return goesOn && text.isPunct(place->last, "-") ? at : place->last;
}

/// "a proposé", "rappelle", "recevra": what only somebody does. "abrite", "compte" are done by places.
bool acts(const NameText& text, std::uint32_t at)
{
    for (int most = 2; most > 0 && text.isIn(at, WordSet::Clitic); --most)
        ++at;
    if (text.isIn(at, WordSet::Having))
        return text.is(at + 1, kPastParticiple) && !text.isIn(at + 1, WordSet::Undergone);
    if (text.is(at, kSayVerb) && text.is(at, kFiniteVerb))
        return true;
    return text.isIn(at, WordSet::BodyAct);
}

/// Behind the words that two commas set off; `at` where none begin there.
std::uint32_t asideEnd(const NameText& text, std::uint32_t at)
{
    constexpr std::uint32_t kLongestAside = 10;
    if (!text.isPunct(at, ","))
        return at;
    for (std::uint32_t end = at + 1; end < at + kLongestAside && text.sameSentence(at, end); ++end) {
        if (text.isPunct(end, ","))
            return end + 1;
    }
    return at;
}

/// Where the verb of the subject stands that ends at the token: behind the others that are joined to it by "et", or
/// behind what is said of it between commas ("la région Sud, via son fonds, a accordé").
std::uint32_t verbOf(const NameText& text, std::uint32_t at)
{
    constexpr std::uint32_t kLongestOthers = 16;
    const std::uint32_t other = at + 1;
    // "le département X, la métropole Y et la Dreets": others whom the comma adds
    const bool lists = text.isPunct(at, ",")
        && (text.isIn(other + 1, WordSet::Collectivity) || text.mark(other + 1, PhraseClass::BodyHead) != nullptr
            || text.isAllCaps(other + 1));
    // "la région Sud et Brest Métropole": a name needs no article
    const bool named = text.gram(at) == Gram::Et && text.isCapital(other);
    if (!named && (!text.isArticle(other) || (text.gram(at) != Gram::Et && !lists)))
        return asideEnd(text, at);
    std::uint32_t verb = other + 1;
    while (verb < other + kLongestOthers && text.sameSentence(at, verb)
           && (!text.isPunct(verb, ",") || (lists && text.isArticle(verb + 1)))
           && (!text.is(verb, kFiniteVerb) || text.is(verb, kNoun | kAdjective)) && text.gram(verb) != Gram::Ont)
        ++verb;
    // "la région et l'agglomération, qui avaient réclamé …"
    return text.isPunct(verb, ",") && text.gram(verb + 1) == Gram::Qui ? verb + 2 : verb;
}

/// "le président de la région", "à la tête de la région", "quant à la région", "le conseil de la région"
bool isLed(const NameText& text, std::uint32_t article)
{
    if (article == 0)
        return false;
    std::uint32_t of = article;
    if (!text.isGram(article, {Gram::Du}))
        --of;
    if (text.isGram(of, {Gram::De, Gram::Du})) {
        const Mark* function = text.markBefore(of, PhraseClass::Function);
        return text.isIn(of - 1, WordSet::Leads)
            || (function != nullptr && text.isIn(function->last - 1, WordSet::Leads));
    }
    // "financé par le département de la Vienne", but not "il passe par la région de Fès"
    if (text.gram(article - 1) == Gram::Par)
        return article > 1 && (text.is(article - 2, kPastParticiple) || text.gram(article - 2) == Gram::Et);
    // "négocié avec la région", "accord avec le canton", "convention entre la région"
    if (text.isGram(article - 1, {Gram::Avec, Gram::Entre}))
        return article > 1 && (text.is(article - 2, kPastParticiple) || text.isIn(article - 2, WordSet::Decision));
    return text.gram(of) == Gram::A && text.fold(of - 1) == "quant";
}

/// "selon la préfecture", "auprès de la mairie"
bool isAsked(const NameText& text, std::uint32_t article)
{
    if (article == 0)
        return false;
    return text.isGram(article - 1, {Gram::Selon, Gram::Par, Gram::Avec})
        || (article > 1 && text.gram(article - 1) == Gram::De && text.fold(article - 2) == "aupres");
}

/// "la Ville de Bulle et le canton": does a collectivity stand before the "et" that is printed as a name?
bool isBehindNamed(const NameText& text, std::uint32_t et)
{
    constexpr std::uint32_t kReach = 6;
    for (std::uint32_t at = et; at > 1 && at + kReach > et && text.sameSentence(at - 1, et); --at) {
        if (text.isIn(at - 1, WordSet::Collectivity) && text.isCapital(at - 1))
            return text.isArticle(at - 2);
    }
    return false;
}

/// "l'Ademe et la région", "l'État et de la région": is it named together with somebody who is no place?
bool isBesideActor(const NameText& text, std::uint32_t article)
{
    std::uint32_t et = article;
    if (et > 0 && text.isOf(et - 1))
        --et;
    if (et < 2 || text.gram(et - 1) != Gram::Et || !text.isCapital(et - 2))
        return false;
    return text.fold(et - 2) == "etat" || isBehindNamed(text, et - 1)
        || (text.markBefore(et - 1, PhraseClass::Actor) != nullptr
            && text.markBefore(et - 1, PhraseClass::Place) == nullptr);
}

/// Behind the noun, which may have a hyphen, "la région" ("préfecture de la région X") or what tells its kind
/// ("commune urbaine") behind it; `at` where none stands there.
std::uint32_t nounEnd(const NameText& text, std::uint32_t at)
{
    const bool sub = text.fold(at) == "sous" && text.isPunct(at + 1, "-") && text.fold(at + 2) == "prefecture";
    const std::uint32_t noun = sub ? at + 2 : at;
    if (!text.isIn(noun, WordSet::Collectivity))
        return at;
    const bool ofRegion = text.isIn(noun, WordSet::HeadOfRegion) && text.isOf(noun + 1) && text.isArticle(noun + 2)
        && text.fold(noun + 3) == "region";
    if (ofRegion)
        return noun + 4;
    return text.isIn(noun + 1, WordSet::CollectivityKind) ? noun + 2 : noun + 1;
}

} // namespace

std::optional<Institution> readCollectivity(const NameText& text, std::uint32_t at)
{
    if (at == 0)
        return std::nullopt;
    const std::uint32_t article = at - 1;
    if (!text.isGram(article, {Gram::Le, Gram::La, Gram::Du, Gram::L}) || !text.sameSentence(article, at))
        return std::nullopt;
    const std::uint32_t behind = nounEnd(text, at);
    if (behind == at)
        return std::nullopt;
    const std::uint32_t last = placeEnd(text, behind);
    if (last == behind)
        return std::nullopt;
    const bool printedAsName
        = text.isCapital(at) && (article == 0 || !text.isGram(article - 1, {Gram::Dans, Gram::A}));
    if (printedAsName || (text.isIn(behind - 1, WordSet::CollectivityOffice) && isAsked(text, article)))
        return Institution{at, last, ActorKind::PublicBody};
    const bool subject = !text.isGram(article, {Gram::Du}) && acts(text, verbOf(text, last))
        && (text.startsSentence(article) || text.isPunct(article - 1, ",") || text.gram(article - 1) == Gram::Et
            || text.gram(article - 1) == Gram::Que);
    // "soutenu par l'État et la région Sud, qui apporte …"
    const bool saidOf = text.isPunct(last, ",") && text.gram(last + 1) == Gram::Qui && acts(text, last + 2);
    if (!subject && !saidOf && !isLed(text, article) && !isBesideActor(text, article))
        return std::nullopt;
    return Institution{at, last, ActorKind::PublicBody};
}

} // namespace vigie::extraction
