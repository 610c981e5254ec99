// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/bodycollectivity.h"

#include <algorithm>

namespace vigie::extraction {

namespace {

constexpr std::string_view kNouns[]{"region", "canton", "commune", "departement", "metropole", "municipalite"};

/// Behind the noun, the place; `at` where none stands there. "la région Pays de la Loire" does without "de".
std::uint32_t placeEnd(const NameText& text, std::uint32_t at)
{
    std::uint32_t first = at;
    if (text.isOf(first))
        ++first;
    if (text.isArticle(first) && first > at)
        ++first;
    const Mark* place = text.isCapital(first) ? text.mark(first, PhraseClass::Place) : nullptr;
    if (place == nullptr || !text.sameSentence(at, first))
        return at;
    const bool goesOn
        = text.isGlued(place->last) && !text.isPunct(place->last, ",") && !text.isPunct(place->last, ".");
    return goesOn && text.isPunct(place->last, "-") ? at : place->last;
}

/// "a proposé", "rappelle", "recevra": what only somebody does. "abrite", "compte" are done by places.
bool acts(const NameText& text, std::uint32_t at)
{
    if (text.fold(at) == "n'" || text.fold(at) == "ne" || text.fold(at) == "y" || text.fold(at) == "s'")
        ++at;
    if (text.gram(at) == Gram::A)
        return text.is(at + 1, kPastParticiple);
    if (text.is(at, kSayVerb) && text.is(at, kFiniteVerb))
        return true;
    static constexpr std::string_view kDoes[]{
        "recevra",      "versera",  "apporte",   "apportera",   "finance", "financera", "participe",
        "subventionne", "verse",    "contribue", "contribuera", "accorde", "accordera", "cofinance",
        "octroie",      "debloque", "reclame",   "rachete",     "achete",  "prend",     "entend",
        "soutiendra",   "investit", "investira", "mobilise",    "demande", "promet",    "possede"};
    return std::ranges::find(kDoes, text.fold(at)) != std::end(kDoes);
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
        const std::string_view noun = text.fold(of - 1);
        static constexpr std::string_view kLeads[]{
            "president",       "presidente", "bourgmestre", "syndic",       "syndique", "vice-president",
            "vice-presidente", "tete",       "elus",        "contribution", "aide",     "subvention",
            "soutien",         "appui",      "concours",    "presidence"};
        return std::ranges::find(kLeads, noun) != std::end(kLeads)
            || (function != nullptr && std::ranges::find(kLeads, text.fold(function->last - 1)) != std::end(kLeads));
    }
    // "financé par le département de la Vienne", but not "il passe par la région de Fès"
    if (text.gram(article - 1) == Gram::Par)
        return article > 1 && (text.is(article - 2, kPastParticiple) || text.gram(article - 2) == Gram::Et);
    return text.gram(of) == Gram::A && text.fold(of - 1) == "quant";
}

} // namespace

std::optional<Institution> readCollectivity(const NameText& text, std::uint32_t at)
{
    if (at == 0 || text.isCapital(at) || std::ranges::find(kNouns, text.fold(at)) == std::end(kNouns))
        return std::nullopt;
    const std::uint32_t article = at - 1;
    if (!text.isGram(article, {Gram::Le, Gram::La, Gram::Du}) || !text.sameSentence(article, at))
        return std::nullopt;
    const std::uint32_t last = placeEnd(text, at + 1);
    if (last == at + 1)
        return std::nullopt;
    const bool subject = !text.isGram(article, {Gram::Du}) && acts(text, last)
        && (text.startsSentence(article) || text.isPunct(article - 1, ",") || text.gram(article - 1) == Gram::Et
            || text.gram(article - 1) == Gram::Que);
    if (!subject && !isLed(text, article))
        return std::nullopt;
    return Institution{at, last, ActorKind::PublicBody};
}

} // namespace vigie::extraction
