// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/quantitylexicon.h"

#include "models/extraction/text/tsv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace vigie::extraction {
namespace {

constexpr std::array<std::pair<std::string_view, WordClass>, 27> kWordClasses{{
    {"unit", kUnitWord},
    {"teen", kTeenWord},
    {"ten", kTenWord},
    {"hundred", kHundredWord},
    {"thousand", kThousandWord},
    {"collective", kCollectiveWord},
    {"half", kHalfWord},
    {"fraction", kFractionWord},
    {"third", kThirdWord},
    {"point", kPointWord},
    {"of", kOfWord},
    {"and", kAndWord},
    {"or", kOrWord},
    {"to", kToWord},
    {"between", kBetweenWord},
    {"outof", kOutOfWord},
    {"staff", kStaffWord},
    {"number", kNumberWord},
    {"overall", kOverallWord},
    {"reach", kReachWord},
    {"article", kArticleWord},
    {"the", kTheWord},
    {"indefinite", kIndefiniteWord},
    {"adjective", kAdjectiveWord},
    {"follower", kFollowerWord},
    {"bare", kBareWord},
    {"change", kChangeWord},
}};

std::optional<std::uint32_t> wordClass(std::string_view name)
{
    if (name == "label")
        return kLabelWord;
    const auto at = std::ranges::find(kWordClasses, name, &std::pair<std::string_view, WordClass>::first);
    return at == kWordClasses.end() ? std::nullopt : std::optional<std::uint32_t>(at->second);
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

bool hasFlag(std::string_view flags, std::string_view flag)
{
    const std::size_t at = flags.find(flag);
    return at != std::string_view::npos;
}

std::vector<WordId> backwards(std::span<const WordId> phrase)
{
    return {phrase.rbegin(), phrase.rend()};
}

} // namespace

WordTraits& QuantityLexicon::traitsFor(std::string_view word)
{
    const WordId id = words.add(foldWord(word));
    if (id >= traits.size())
        traits.resize(id + 1);
    return traits[id];
}

bool QuantityLexicon::parseNumberWords(std::string_view tsv, std::string* error)
{
    TsvReader reader(tsv);
    while (reader.next()) {
        const auto kind = wordClass(reader.column(1));
        const auto value = number(reader.column(2));
        if (!kind || !value)
            return reader.fail("unknown class or no number", error);
        WordTraits& word = traitsFor(reader.column(0));
        word.classes |= *kind;
        word.value = *value;
    }
    return true;
}

bool QuantityLexicon::parseGrammarWords(std::string_view tsv, std::string* error)
{
    TsvReader reader(tsv);
    while (reader.next()) {
        const auto kind = wordClass(reader.column(1));
        if (!kind)
            return reader.fail("unknown class", error);
        traitsFor(reader.column(0)).classes |= *kind;
    }
    return true;
}

bool QuantityLexicon::parseCalendar(std::string_view tsv, std::string* error)
{
    TsvReader reader(tsv);
    while (reader.next()) {
        WordTraits& word = traitsFor(reader.column(0));
        if (reader.column(1) == "period") {
            word.classes |= kPeriodWord;
            word.value = static_cast<std::int32_t>(periods.size());
            periods.emplace_back(reader.column(2));
        } else if (reader.column(1) == "part") {
            word.classes |= kYearPartWord;
        } else {
            return reader.fail("unknown class", error);
        }
    }
    return true;
}

bool QuantityLexicon::parseMagnitudes(std::string_view tsv, std::string* error)
{
    TsvReader reader(tsv);
    while (reader.next()) {
        const auto power = number(reader.column(1));
        const std::string_view use = reader.column(2);
        if (!power || (use != "word" && use != "short" && use != "thousand"))
            return reader.fail("unknown class or no power", error);
        const auto index = static_cast<std::uint32_t>(magnitudes.size());
        magnitudes.push_back({*power,
                              use == "word"        ? Magnitude::Use::Word
                                  : use == "short" ? Magnitude::Use::Short
                                                   : Magnitude::Use::Thousand});
        forEachVariant(reader.column(0), words,
                       [&](std::span<const WordId> phrase) { magnitudeForms.add(phrase, index); });
    }
    return true;
}

void QuantityLexicon::addCurrency(std::string_view pattern, const Currency& currency)
{
    const auto index = static_cast<std::uint32_t>(currencies.size());
    currencies.push_back(currency);
    forEachVariant(pattern, words, [&](std::span<const WordId> phrase) {
        currencyForms.add(phrase, index);
        if (currency.prefix)
            currencyPrefixes.add(backwards(phrase), index);
    });
}

bool QuantityLexicon::parseCurrencies(std::string_view tsv, std::string* error)
{
    // What may be glued to a code: "MDH", "MMDH", "MdDH", "kDH".
    static constexpr std::array<std::pair<std::string_view, int>, 9> kGlued{
        {{"k", 3}, {"m", 6}, {"mm", 9}, {"md", 9}, {"mds", 9}, {"mrd", 9}, {"mrds", 9}, {"g", 9}, {"mio", 6}}};
    TsvReader reader(tsv);
    while (reader.next()) {
        const std::string_view pattern = reader.column(0);
        const std::string_view code = reader.column(1);
        const std::string_view flags = reader.column(2);
        if (code.empty())
            return reader.fail("no code", error);
        Currency currency;
        if (code.front() >= 'A' && code.front() <= 'Z')
            currency.code = code;
        else
            currency.moneyClass = moneyClass(code);
        currency.needsCountry = hasFlag(flags, "country");
        currency.needsUpper = hasFlag(flags, "upper");
        currency.isThing = hasFlag(flags, "thing");
        currency.power = hasFlag(flags, "million") ? 6 : hasFlag(flags, "hundredth") ? -2 : 0;
        currency.prefix = hasFlag(flags, "prefix");
        addCurrency(pattern, currency);
        if (!hasFlag(flags, "glue"))
            continue;
        currency.needsUpper = false;
        currency.prefix = false;
        for (const auto& [letters, power] : kGlued) {
            currency.power = power;
            addCurrency(std::string(letters) + std::string(pattern), currency);
        }
    }
    return true;
}

bool QuantityLexicon::parseCountNouns(std::string_view tsv, std::string* error)
{
    static constexpr std::array<std::pair<std::string_view, CountNoun>, 6> kNouns{{{"job", CountNoun::Job},
                                                                                   {"person", CountNoun::Person},
                                                                                   {"company", CountNoun::Company},
                                                                                   {"trainee", CountNoun::Trainee},
                                                                                   {"either", CountNoun::Either},
                                                                                   {"other", CountNoun::None}}};
    TsvReader reader(tsv);
    while (reader.next()) {
        const auto kind = std::ranges::find(kNouns, reader.column(1), &std::pair<std::string_view, CountNoun>::first);
        if (kind == kNouns.end() || reader.column(2).empty())
            return reader.fail("unknown class or no lemma", error);
        std::string pattern(reader.column(0));
        std::uint32_t shown = 0;
        if (const std::size_t mark = pattern.find(" > "); mark != std::string::npos) {
            shown
                = 1 + static_cast<std::uint32_t>(std::ranges::count(std::string_view(pattern).substr(0, mark), ' '));
            pattern.erase(mark, 2);
        }
        const auto index = static_cast<std::uint32_t>(nouns.size());
        nouns.push_back({kind->second, std::string(reader.column(2)), shown});
        forEachVariant(pattern, words, [&](std::span<const WordId> phrase) { nounForms.add(phrase, index); });
    }
    return true;
}

bool QuantityLexicon::parseModifiers(std::string_view tsv, std::string* error)
{
    TsvReader reader(tsv);
    while (reader.next()) {
        const auto modifier = modifierFromCode(reader.column(1));
        const bool before = reader.column(2) == "before";
        if (!modifier || (!before && reader.column(2) != "after"))
            return reader.fail("unknown modifier or side", error);
        const auto index = static_cast<std::uint32_t>(modifiers.size());
        modifiers.push_back({*modifier});
        forEachVariant(reader.column(0), words, [&](std::span<const WordId> phrase) {
            if (before)
                modifiersBefore.add(backwards(phrase), index);
            else
                modifiersAfter.add(phrase, index);
        });
    }
    return true;
}

bool QuantityLexicon::parseUnits(std::string_view tsv, std::string* error)
{
    static constexpr std::array<std::pair<std::string_view, UnitUse>, 4> kUses{{{"other", UnitUse::Other},
                                                                                {"money", UnitUse::MoneyNoun},
                                                                                {"rate", UnitUse::Rate},
                                                                                {"ordinal", UnitUse::Ordinal}}};
    TsvReader reader(tsv);
    while (reader.next()) {
        const auto use = std::ranges::find(kUses, reader.column(1), &std::pair<std::string_view, UnitUse>::first);
        if (use == kUses.end())
            return reader.fail("unknown class", error);
        const auto index = static_cast<std::uint32_t>(units.size());
        units.push_back(use->second);
        forEachVariant(reader.column(0), words,
                       [&](std::span<const WordId> phrase) { unitForms.add(phrase, index); });
    }
    return true;
}

std::uint32_t QuantityLexicon::moneyClass(std::string_view name)
{
    const auto at = std::ranges::find(moneyClasses, name);
    const auto index = static_cast<std::uint32_t>(at - moneyClasses.begin());
    if (at == moneyClasses.end())
        moneyClasses.emplace_back(name);
    return index;
}

std::uint32_t QuantityLexicon::country(std::string_view code)
{
    const auto at = std::ranges::find(countries, code);
    const auto index = static_cast<std::uint32_t>(at - countries.begin());
    if (at == countries.end())
        countries.emplace_back(code);
    return index;
}

bool QuantityLexicon::parseCountries(std::string_view tsv, std::string* error)
{
    TsvReader reader(tsv);
    while (reader.next()) {
        if (reader.column(0) == "country") {
            const std::uint32_t index = country(reader.column(1));
            std::string_view rest = reader.column(2);
            while (!rest.empty()) {
                const std::size_t slash = rest.find(" / ");
                forEachVariant(rest.substr(0, slash), words,
                               [&](std::span<const WordId> phrase) { countryForms.add(phrase, index); });
                rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 3);
            }
        } else if (reader.column(0) == "money") {
            std::string_view rest = reader.column(3);
            while (!rest.empty()) {
                const std::size_t blank = rest.find(' ');
                moneyRules.push_back(
                    {moneyClass(reader.column(1)), std::string(reader.column(2)), country(rest.substr(0, blank))});
                rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
            }
        } else if (reader.column(0) == "small") {
            smallMoney.emplace_back(reader.column(1));
        } else {
            return reader.fail("unknown kind of line", error);
        }
    }
    return true;
}

} // namespace vigie::extraction
