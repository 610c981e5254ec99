// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/amount.h"
#include "models/extraction/numbers/quantity.h"

#include <optional>

namespace vigie::extraction {

/// A quantity while its neighbours may still lend it their unit, and its currency its country.
struct QuantityDraft
{
    Quantity quantity;
    Amount amount; ///< of a range the high end
    std::optional<Amount> low; ///< of a range its low end as it is printed, with the magnitude that it has of its own
    std::int32_t currency = -1; ///< index into QuantityLexicon::currencies; -1 = none
    std::uint32_t end = 0; ///< the token behind everything that was read, a unit that is no part of the span too
    bool name = false; ///< a label or capitalised word stands before it: perhaps no number at all
};

/// Reads one quantity (a range is one) at token `at` and adds it to `drafts`; two where a change is told ("de 350 à
/// 850 employés"). Nothing before token `floor` is taken, which is where the last quantity ended. Returns the first
/// token behind what was read; `at` where nothing begins.
std::size_t readQuantity(const Lexemes& lexemes, std::size_t at, std::size_t floor, const SeparatorHabits& habits,
                         std::vector<QuantityDraft>& drafts);

/// Gives a quantity the tokens [first, last) and their bytes.
void setSpan(const Lexemes& lexemes, Quantity& quantity, std::size_t first, std::size_t last);

/// Reads the modifier before or behind a quantity whose number and unit are known ("près de", "au moins"), and
/// whether it is a rate. Looks back no further than token `begin`.
void readModifier(const Lexemes& lexemes, QuantityDraft& draft, std::size_t begin);

/// Gives a quantity the unit of the other one: what it counts, or its currency. Magnitudes are shareMagnitude()'s.
void lendUnit(QuantityDraft& to, const QuantityDraft& from);

/// Lends units leftwards within coordinations: "75 et 125 millions d'euros", "respectivement 168 et 158 postes", "20,
/// 30 et 40 %".
void shareUnits(const Lexemes& lexemes, std::vector<QuantityDraft>& drafts);

/// Gives numbers the noun that "le nombre de …" names before or behind them: "porter à 10 000 le nombre de ses
/// étudiants", "le nombre d'emplois passera de 350 à 500"; and the level that opens a sentence that of the next one:
/// "De 50 au départ, l'équipe est passée à 350 personnes". After shareUnits().
void labelNumbers(const Lexemes& lexemes, std::vector<QuantityDraft>& drafts);

/// Makes one range of two bounds: "supérieur à 100 et inférieur à 300", "au moins 200 et au plus 300 emplois". After
/// shareUnits().
void joinBounds(const Lexemes& lexemes, std::vector<QuantityDraft>& drafts);

/// Gives the low end of a range, or the first of two coordinated numbers, the magnitude of the second: 5 of "5 à 10
/// millions" is 5 000 000, 800 of "800 à 1,2 milliard" is 800 000 000, 2 of "deux à trois cents" is 200. Nothing
/// changes where it has its own. False where the result would not be below the second's value and `below` asks for
/// it.
bool shareMagnitude(Amount& first, const Amount& second, bool below);

/// Tells the currency of every draft and makes it the quantity's: "dollars" is CAD in a text on Québec. A form that
/// means something else without its country ("4 MD") becomes Other.
void resolveCurrencies(const Lexemes& lexemes, std::vector<QuantityDraft>& drafts);

} // namespace vigie::extraction
