// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/bodycomplement.h"

#include "models/extraction/wordlist.h"

namespace vigie::extraction {

namespace {

constexpr std::string_view kTakesTo[]{"soutien",  "appui",       "aide",          "accompagnement", "acces",
                                      "etat",     "assistance",  "services",      "commissariat",   "delegue",
                                      "deleguee", "preparation", "participation", "adaptation",     "initiation"};

/// Heads that take "à" behind their adjectives too: "Commissariat général à l'investissement".
constexpr std::string_view kHeadsTakingTo[]{"agence",      "commissariat", "delegation", "haut",
                                            "secretariat", "instance",     "mission",    "direction"};

/// Nouns that make a phrase of "à": "aux côtés de", "à la suite de".
constexpr std::string_view kPhrasesOfTo[]{
    "cote",  "cotes",    "cours",   "demande", "fin",    "fois",    "hauteur", "lendemain", "moins",
    "nom",   "occasion", "origine", "place",   "profit", "sein",    "suite",   "terme",     "tete",
    "titre", "total",    "travers", "issue",   "egard",  "echelle", "horizon", "mois",      "printemps"};

} // namespace

bool takesTo(const NameText& text, const Mark& head, std::uint32_t headEnd, std::uint32_t at)
{
    const std::uint32_t noun = at + 1 + (text.isArticle(at + 1) ? 1 : 0);
    if (isAmong(kTakesTo, text.fold(at - 1)))
        return !text.isCapital(noun) || text.gram(at) != Gram::Aux;
    return text.isCapital(head.first) && at == headEnd && isAmong(kHeadsTakingTo, text.fold(head.first))
        && (text.isArticle(at + 1) || text.gram(at) != Gram::A) && !text.isCapital(noun) && text.is(noun, kNoun)
        && !isAmong(kPhrasesOfTo, text.fold(noun));
}

bool isFixedComplement(const NameText& text, std::uint32_t at)
{
    if (text.gram(at) == Gram::Contre)
        return text.fold(at - 1) == "lutte" && text.isArticle(at + 1);
    if (text.gram(at) == Gram::Sur)
        return text.is(at - 1, kAdjective) && text.fold(at - 2) == "audiences";
    return text.fold(at - 1) == "mise" && text.isGram(at, {Gram::A, Gram::En, Gram::Au}) && text.is(at + 1, kNoun)
        && !text.isCapital(at + 1);
}

} // namespace vigie::extraction
