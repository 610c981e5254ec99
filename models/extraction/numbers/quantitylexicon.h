// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/quantity.h"
#include "models/extraction/text/phrasetable.h"

#include <string>
#include <string_view>
#include <vector>

/// The words that the number grammar knows, all from data files of one language. Each parse… function reads one file,
/// gives false and "line 12: what" where a record is malformed, and may be called once.
namespace vigie::extraction {

/// What a single word may be in the grammar; a word may be several.
enum WordClass : std::uint32_t {
    kUnitWord = 1U << 0, ///< zéro … neuf
    kTeenWord = 1U << 1, ///< dix … seize
    kTenWord = 1U << 2, ///< vingt, trente … nonante
    kHundredWord = 1U << 3,
    kThousandWord = 1U << 4,
    kCollectiveWord = 1U << 5, ///< dizaine, centaine, millier
    kHalfWord = 1U << 6,
    kFractionWord = 1U << 7, ///< quart: value in hundredths
    kThirdWord = 1U << 8, ///< a part that is no decimal number
    kPointWord = 1U << 9, ///< virgule
    kOfWord = 1U << 10,
    kAndWord = 1U << 11,
    kOrWord = 1U << 12,
    kToWord = 1U << 13,
    kBetweenWord = 1U << 14,
    kArticleWord = 1U << 15, ///< un, une
    kTheWord = 1U << 16,
    kIndefiniteWord = 1U << 17, ///< plusieurs
    kAdjectiveWord = 1U << 18, ///< may stand between a number and its noun
    kFollowerWord = 1U << 19, ///< may follow a number whose noun is left out
    kBareWord = 1U << 20, ///< an adjective that may do so
    kChangeWord = 1U << 21, ///< passer, porter: "de 350 à 850" behind it is no range
    kLabelWord = 1U << 22, ///< n°, article, phase: a number behind it is a name
    kPeriodWord = 1U << 23,
    kYearPartWord = 1U << 24, ///< fin, début
    kOutOfWord = 1U << 25, ///< "deux sur trois"
    kStaffWord = 1U << 26, ///< effectif: a bare number that it is said to reach counts people
    kNumberWord = 1U << 27, ///< nombre: such a number counts what stands behind its "de"
    kOverallWord = 1U << 28, ///< "le nombre | total | d'emplois"
    kReachWord = 1U << 29, ///< "le nombre d'emplois du site | atteint | 600"
};

/// Words that a number in words may begin with.
inline constexpr std::uint32_t kNumberBegins
    = kUnitWord | kTeenWord | kTenWord | kHundredWord | kThousandWord | kHalfWord | kTheWord;

struct WordTraits
{
    std::uint32_t classes = 0; ///< of WordClass
    std::int32_t value = 0; ///< of a number word; index into QuantityLexicon::periods
};

struct Magnitude
{
    enum class Use : std::uint8_t { Word, Short, Thousand };

    int power = 0; ///< of ten
    Use use = Use::Word; ///< Short: only with a currency beside it; Thousand: "500 mille"
};

struct Currency
{
    std::string code; ///< ISO 4217; empty where the countries of the text tell
    std::uint32_t moneyClass = 0; ///< index into QuantityLexicon::moneyClasses, where `code` is empty
    int power = 0; ///< of ten, part of the form: "MDH" is 6, "centimes" −2
    bool prefix = false; ///< may stand before the number
    bool needsCountry = false; ///< means something else where no country of its class is named
    bool needsUpper = false; ///< only where printed in capitals
    bool isThing = false; ///< counts things too ("12.000 livres"): money behind a magnitude, or where a country of
                          ///< its class is named
};

struct CountNounEntry
{
    CountNoun noun = CountNoun::None; ///< None: counts what is no figure
    std::string lemma;
    std::uint32_t shown
        = 0; ///< tokens of the form that belong to the evidence; 0 = all ("postes" of "postes de travail")
};

struct ModifierEntry
{
    Modifier modifier = Modifier::About;
};

enum class UnitUse : std::uint8_t { Other, MoneyNoun, Rate, Ordinal };

/// Which code a class of money has in a country. `country` "*": where none of the others is named.
struct MoneyRule
{
    std::uint32_t moneyClass = 0;
    std::string code;
    std::uint32_t country = 0; ///< index into QuantityLexicon::countries; kAnyCountry
};

struct QuantityLexicon
{
    static constexpr std::uint32_t kAnyCountry = 0;

    WordTable words;
    std::vector<WordTraits> traits; ///< by word; words beyond its end have none
    std::vector<std::string> periods;
    PhraseTable magnitudeForms;
    std::vector<Magnitude> magnitudes;
    PhraseTable currencyForms;
    PhraseTable currencyPrefixes; ///< backwards
    std::vector<Currency> currencies;
    PhraseTable nounForms;
    std::vector<CountNounEntry> nouns;
    PhraseTable modifiersBefore; ///< backwards
    PhraseTable modifiersAfter;
    std::vector<ModifierEntry> modifiers;
    PhraseTable unitForms;
    std::vector<UnitUse> units;
    PhraseTable countryForms;
    std::vector<std::string> countries{"*"};
    std::vector<std::string> moneyClasses;
    std::vector<MoneyRule> moneyRules;
    std::vector<std::string> smallMoney; ///< codes of currencies of which more than a hundred are a euro

    bool parseNumberWords(std::string_view tsv, std::string* error);
    bool parseGrammarWords(std::string_view tsv, std::string* error);
    bool parseCalendar(std::string_view tsv, std::string* error);
    bool parseMagnitudes(std::string_view tsv, std::string* error);
    bool parseCurrencies(std::string_view tsv, std::string* error);
    bool parseCountNouns(std::string_view tsv, std::string* error);
    bool parseModifiers(std::string_view tsv, std::string* error);
    bool parseUnits(std::string_view tsv, std::string* error);
    bool parseCountries(std::string_view tsv, std::string* error);

    WordTraits traitsOf(WordId word) const { return word < traits.size() ? traits[word] : WordTraits{}; }

private:
    WordTraits& traitsFor(std::string_view word);
    std::uint32_t moneyClass(std::string_view name);
    std::uint32_t country(std::string_view code);
    void addCurrency(std::string_view pattern, const Currency& currency);
};

} // namespace vigie::extraction
