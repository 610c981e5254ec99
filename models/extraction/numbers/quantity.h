// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/text/text.h"

#include <optional>
#include <string>
#include <vector>

/// Quantities: every number of the text that may be a figure, read with its unit, range and modifier, and before
/// anybody asks what it is about.
namespace vigie::extraction {

enum class QuantityType : std::uint8_t {
    Money, ///< with its currency
    Count, ///< of people, jobs or firms: `noun` tells which
    Bare, ///< a number whose noun or currency is elided ("dont 178 à Sfax", "175 millions sur 5 ans"): the figure
          ///< stage may give it one
    Year, ///< "2027", "fin 2026", a month or a span of years, as horizons are made of
    Duration, ///< "cinq ans"
    Other, ///< percentages, areas, capacities, rates, ordinals, phone numbers: never a figure, kept so that nobody
           ///< reads its digits
};

/// What a counting noun counts. Decides which kinds are possible. Either: people or firms ("opérateurs"); the words
/// around tell.
enum class CountNoun : std::uint8_t { None, Job, Person, Company, Trainee, Either };

/// What an Other counts, as far as it may lend its unit or be people after all.
enum class OtherUse : std::uint8_t {
    None, ///< a share, a label, a date
    Unit, ///< "hectares", "MW"
    Noun, ///< a noun that the lexicon knows for no figure: "tonnes"
    Unknown, ///< a noun that the lexicon does not know: "soudeurs", "rames"
};

/// One quantity. Ranges and coordinations that share their unit ("75 et 125 millions d'euros") come as quantities of
/// their own, with the unit already shared.
struct Quantity
{
    QuantityType type = QuantityType::Bare;
    ByteSpan
        span; ///< modifier, number and unit: the evidence. Shortest form, from the first letter of the modifier on
    std::uint32_t firstToken = 0; ///< tokens [firstToken, lastToken) of the span
    std::uint32_t lastToken = 0;
    std::uint32_t numberToken = 0; ///< first token of the number itself
    Decimal value;
    std::optional<Decimal> valueMax;
    int power = 0; ///< of ten, as its words and its currency's form say: 6 in "58,5 millions" and "58,5 MDH"
    Modifier modifier = Modifier::Exact;
    std::string currency; ///< ISO 4217 for Money; empty where it has to be inherited
    bool smallUnit = false; ///< of a currency of which more than a hundred are a euro
    CountNoun noun = CountNoun::None;
    std::string nounLemma; ///< folded singular of the counting noun: "emploi", "poste", "ingenieur"
    OtherUse otherUse = OtherUse::None; ///< of an Other
    bool numberOf = false; ///< "le nombre d'emplois" says what it counts
    bool formerLevel = false; ///< "de | 350 à 850 employés": the level that is left
    std::string horizon; ///< of a Year: "2027", "2027-03", "2023-2026"
    bool perUnit = false; ///< a rate or price: "par an", "/m²", "chacun" is not one
    std::string rule; ///< id of the production
    float certainty = 1; ///< below 1 where the reading is ambiguous ("1.500 millions")
};

/// Every quantity of the text, ascending and disjoint. Which currency a bare "dirhams", "dollars", "dinars" or
/// "francs" means is told by the countries that the text names.
std::vector<Quantity> findQuantities(const Document& document, const Context& context, const Resources& resources);

} // namespace vigie::extraction
