// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/bodycollectivity.h"

#include "models/extraction/wordlist.h"

namespace vigie::extraction {

namespace {

constexpr std::string_view kNouns[]{"region",       "canton", "commune",       "departement",  "metropole",
                                    "municipalite", "ville",  "province",      "wilaya",       "gouvernorat",
                                    "prefecture",   "mairie", "agglomeration", "eurometropole"};

/// Offices rather than the land that they govern.
constexpr std::string_view kOffices[]{"prefecture", "mairie", "municipalite"};

/// Behind the noun, the place; `at` where none stands there. "la région Pays de la Loire" does without "de".
std::uint32_t placeEnd(const NameText& text, std::uint32_t at)
{
    std::uint32_t first = at;
    if (text.isOf(first))
        ++first;
    if (text.isArticle(first) && first > at)
        ++first;
    const Mark* place = text.isCapital(first) ? text.mark(first, PhraseClass::Place) : nullptr;
    if (place == nullptr && text.gram(first - 1) == Gram::De && text.isCapital(first) && !text.isAllCaps(first)
        && (!text.is(first, kCommonWord | kGivenName) || text.fold(first).starts_with("saint"))
        && text.sameSentence(at, first)) {
        while (text.isPunct(first + 1, "-") && text.isGlued(first + 1) && text.isGlued(first + 2))
            first += 2;
        return first + 1; // a town that no list has
    }
    if (place == nullptr || !text.sameSentence(at, first))
        return at;
    const bool goesOn
        = text.isGlued(place->last) && !text.isPunct(place->last, ",") && !text.isPunct(place->last, ".");
    return goesOn && text.isPunct(place->last, "-") ? at : place->last;
}

/// What happens to a town, or in it: "a connu", "a accueilli".
constexpr std::string_view kUndergone[]{"ete",       "connu",    "vu",        "accueilli",  "perdu",
                                        "subi",      "abrite",   "compte",    "enregistre", "attire",
                                        "gagne",     "souffert", "concentre", "capte",      "totalise",
                                        "beneficie", "heberge",  "change",    "grandi"};

/// "a proposé", "rappelle", "recevra": what only somebody does. "abrite", "compte" are done by places.
bool acts(const NameText& text, std::uint32_t at)
{
    if (text.fold(at) == "n'" || text.fold(at) == "ne" || text.fold(at) == "y" || text.fold(at) == "s'")
        ++at;
    if (text.gram(at) == Gram::A)
        return text.is(at + 1, kPastParticiple) && !isAmong(kUndergone, text.fold(at + 1));
    if (text.is(at, kSayVerb) && text.is(at, kFiniteVerb))
        return true;
    static constexpr std::string_view kDoes[]{
        "recevra",      "versera",       "apporte",     "apportera",   "finance",   "financera",   "participe",
        "subventionne", "verse",         "contribue",   "contribuera", "accorde",   "accordera",   "cofinance",
        "octroie",      "debloque",      "reclame",     "rachete",     "achete",    "prend",       "entend",
        "soutiendra",   "investit",      "investira",   "mobilise",    "demande",   "promet",      "possede",
        "soutient",     "aide",          "aidera",      "cede",        "cedera",    "vend",        "vendra",
        "signe",        "vote",          "votera",      "engage",      "engagera",  "alloue",      "allouera",
        "consacre",     "consacrera",    "suit",        "instruit",    "delivre",   "commande",    "garantit",
        "garantira",    "exige",         "autorise",    "refuse",      "reserve",   "amenagera",   "investissent",
        "financent",    "apportent",     "soutiennent", "participent", "versent",   "accordent",   "cofinancent",
        "mobilisent",   "signent",       "contribuent", "prendra",     "prendront", "apporteront", "financeront",
        "participera",  "participeront", "mettra",      "prete",       "pretera"};
    return isAmong(kDoes, text.fold(at));
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
        return isAmong(kLeads, noun) || (function != nullptr && isAmong(kLeads, text.fold(function->last - 1)));
    }
    // "financé par le département de la Vienne", but not "il passe par la région de Fès"
    if (text.gram(article - 1) == Gram::Par)
        return article > 1 && (text.is(article - 2, kPastParticiple) || text.gram(article - 2) == Gram::Et);
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

/// Behind the noun, which may have a hyphen or "la région" behind it ("préfecture de la région X"); `at` where none
/// stands there.
std::uint32_t nounEnd(const NameText& text, std::uint32_t at)
{
    const bool sub = text.fold(at) == "sous" && text.isPunct(at + 1, "-") && text.fold(at + 2) == "prefecture";
    const std::uint32_t noun = sub ? at + 2 : at;
    if (!isAmong(kNouns, text.fold(noun)))
        return at;
    const std::string_view word = text.fold(noun);
    const bool ofRegion = (word == "prefecture" || word == "wilaya") && text.isOf(noun + 1)
        && text.isArticle(noun + 2) && text.fold(noun + 3) == "region";
    return ofRegion ? noun + 4 : noun + 1;
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
    if (printedAsName || (isAmong(kOffices, text.fold(behind - 1)) && isAsked(text, article)))
        return Institution{at, last, ActorKind::PublicBody};
    const bool subject = !text.isGram(article, {Gram::Du}) && acts(text, last)
        && (text.startsSentence(article) || text.isPunct(article - 1, ",") || text.gram(article - 1) == Gram::Et
            || text.gram(article - 1) == Gram::Que);
    if (!subject && !isLed(text, article))
        return std::nullopt;
    return Institution{at, last, ActorKind::PublicBody};
}

} // namespace vigie::extraction
