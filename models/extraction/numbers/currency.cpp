// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/quantitydraft.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace vigie::extraction {
namespace {

constexpr std::uint32_t kExplicitWeight = 3; ///< "208 MDT" says more about "dinars" than a city does

/// Tells which code a class of money has in one text.
class MoneyResolver
{
public:
    MoneyResolver(const Lexemes& lexemes, const std::vector<QuantityDraft>& drafts)
        : m_lexicon(lexemes.lexicon())
        , m_named(m_lexicon.countries.size(), 0)
    {
        for (std::size_t at = 0; at < lexemes.size();) {
            const auto match = m_lexicon.countryForms.longestFrom(lexemes.ids(), at, lexemes.size());
            if (match) {
                ++m_named[match.value];
                m_byName = m_byName || lexemes.token(at).capitalised;
            }
            at += match ? match.length : 1;
        }
        for (const QuantityDraft& draft : drafts)
            if (draft.currency >= 0)
                m_codes.push_back(m_lexicon.currencies[static_cast<std::size_t>(draft.currency)].code);
    }

    /// The code of `moneyClass`; empty where no country of the class is named and the class has no code of its own.
    std::string codeOf(std::uint32_t moneyClass, bool needsCountry)
    {
        auto [known, isNew] = m_known.try_emplace({moneyClass, needsCountry});
        if (isNew)
            known->second = resolve(moneyClass, needsCountry);
        return known->second;
    }

private:
    std::string resolve(std::uint32_t moneyClass, bool needsCountry) const
    {
        const MoneyRule* fallback = nullptr;
        bool world = false;
        for (const MoneyRule& rule : m_lexicon.moneyRules) {
            const std::string& country = m_lexicon.countries[rule.country];
            if (rule.moneyClass != moneyClass || (country != "*" && country != "!"))
                continue;
            fallback = &rule;
            world = country == "!";
        }
        const MoneyRule* best = nullptr;
        std::uint32_t bestCount = 0;
        for (const MoneyRule& rule : m_lexicon.moneyRules) {
            if (rule.moneyClass != moneyClass || &rule == fallback)
                continue;
            // "800 millions de dollars canadiens (590 millions de dollars)": who says which dollar it is means
            // another without.
            const std::uint32_t count = namedBy(rule) + (world ? 0 : printedOf(rule));
            if (count > bestCount) {
                best = &rule;
                bestCount = count;
            }
        }
        if (best != nullptr && (!world || isHome(bestCount)))
            return best->code;
        return fallback != nullptr && !needsCountry ? fallback->code : std::string();
    }

    /// Is a country named so often the one that the text is about? One name among others is a partner's, a
    /// supplier's, a neighbour's; and so is a firm's nation ("le canadien Sherritt") where none is named.
    bool isHome(std::uint32_t count) const
    {
        const std::uint32_t all = std::accumulate(m_named.begin(), m_named.end(), 0U);
        return count >= *std::ranges::max_element(m_named) && (count > 1 || (count == all && m_byName));
    }

    /// How often the countries of the rule's code are named: all of them count for one code (the CFA franc has
    /// fourteen).
    std::uint32_t namedBy(const MoneyRule& wanted) const
    {
        std::uint32_t count = 0;
        for (const MoneyRule& rule : m_lexicon.moneyRules)
            if (rule.moneyClass == wanted.moneyClass && rule.code == wanted.code)
                count += m_named[rule.country];
        return count;
    }

    /// How much the amounts that print the rule's code speak for it.
    std::uint32_t printedOf(const MoneyRule& wanted) const
    {
        return kExplicitWeight * static_cast<std::uint32_t>(std::ranges::count(m_codes, wanted.code));
    }

    const QuantityLexicon& m_lexicon;
    std::vector<std::uint32_t> m_named; ///< by country
    bool m_byName = false; ///< is one of them a name ("Québec"), no adjective ("canadien")?
    std::vector<std::string> m_codes; ///< every code that the text prints
    std::map<std::pair<std::uint32_t, bool>, std::string> m_known; ///< what codeOf() has told already
};

/// "4.500 milliards", "1.500 à 2.000 milliards": thousands of billions, where nothing but their size spoke against
/// it.
void regroup(QuantityDraft& draft)
{
    if ((draft.quantity.valueMax && !draft.low) || !regroupHuge(draft.amount))
        return;
    if (!draft.low) {
        draft.quantity.value = draft.amount.value;
        return;
    }
    regroupHuge(*draft.low);
    shareMagnitude(*draft.low, draft.amount, true);
    draft.quantity.value = draft.low->value;
    draft.quantity.valueMax = draft.amount.value;
}

} // namespace

void resolveCurrencies(const Lexemes& lexemes, std::vector<QuantityDraft>& drafts)
{
    const bool money = std::ranges::any_of(drafts, [](const QuantityDraft& draft) { return draft.currency >= 0; });
    if (!money)
        return;
    MoneyResolver resolver(lexemes, drafts);
    for (QuantityDraft& draft : drafts) {
        if (draft.currency < 0 || draft.quantity.type != QuantityType::Money)
            continue;
        const Currency& currency = lexemes.lexicon().currencies[static_cast<std::size_t>(draft.currency)];
        const bool needsCountry = currency.needsCountry || (currency.isThing && !draft.amount.magnitude);
        draft.quantity.currency
            = currency.code.empty() ? resolver.codeOf(currency.moneyClass, needsCountry) : currency.code;
        draft.quantity.smallUnit = std::ranges::find(lexemes.lexicon().smallMoney, draft.quantity.currency)
            != lexemes.lexicon().smallMoney.end();
        if (draft.quantity.smallUnit)
            regroup(draft);
        if (draft.quantity.currency.empty() && needsCountry) {
            draft.quantity.type = QuantityType::Other;
            draft.quantity.otherUse = OtherUse::Unit;
            draft.quantity.rule = "other.unit";
        } else if (needsCountry) {
            draft.quantity.certainty = std::min(draft.quantity.certainty, 0.8F);
        }
    }
}

} // namespace vigie::extraction
