// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/text.h"

#include <cstdint>
#include <string_view>

/// What the ending of a word tells of the verb that it is. Words are folded unless it says otherwise.
namespace vigie::extraction {

/// "créera", "investiront": a verb in the future tense, by its ending. The few nouns that end so do no harm.
bool isFuture(std::string_view word);

/// "bénéficieront", "profiteraient": the verb of several, in the future tense or the conditional, by its ending.
bool isFuturePlural(std::string_view word);

/// "progresserait", "créeraient": a verb in the conditional, by its ending.
bool isConditional(std::string_view word);

/// "employait", "étaient", but neither "emploierait" nor "retrait": a verb in the imperfect, by its ending.
bool endsAsImperfect(std::string_view word);

/// "tiennent", "proviennent", "bénéficieront": the same, or the verb of several in the present tense, where a number
/// stands before it: the plural of no noun ends so.
bool isPluralVerb(std::string_view word);

/// "créer", "réunir", "prendre": a verb in the infinitive, by its ending. Many a noun ends so: it tells where a verb
/// is likely, as behind "de" and "pour".
bool endsAsInfinitive(std::string_view word);

/// "signé", "signées": does the word, as the text writes it, end in an acute e and what agrees with it? The fold has
/// no accents, and "é" may be one letter or two.
bool endsAsParticiple(std::string_view text);

/// "signé", "investi": is the token a past participle, by its ending or by the set Done of those that end otherwise?
bool isParticipleAt(const Document& document, std::uint32_t token);

/// "(a) investi", "reçu", "produit": a participle of the other conjugations, by its ending. Of the word right behind
/// an auxiliary alone: many a noun and adverb ends so.
bool endsAsParticipleBehindHas(std::string_view word);

/// "(avait déjà) promis", "reçu", "atteint": the same of a word near an auxiliary, where "ainsi", "lui" and "huit"
/// stand as well.
bool endsAsParticipleNearHas(std::string_view word);

} // namespace vigie::extraction
