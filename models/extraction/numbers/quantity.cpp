// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/numbers/quantity.h"

#include "models/extraction/numbers/quantitydraft.h"
#include "models/extraction/resources.h"

#include <algorithm>
#include <utility>

namespace vigie::extraction {
namespace {

/// Words besides months that a quantity may begin with, so that the grammar is not asked at every other one.
constexpr std::uint32_t kQuantityBegins = kNumberBegins | kBetweenWord | kYearPartWord;

} // namespace

std::vector<Quantity> findQuantities(const Document& document, const Context& /*context*/, const Resources& resources)
{
    const Lexemes lexemes(document, resources.data().quantities);
    const SeparatorHabits habits = separatorHabits(lexemes);
    std::vector<QuantityDraft> drafts;
    std::size_t floor = 0;
    for (std::size_t at = 0; at < lexemes.size();) {
        if (!lexemes.isNumber(at) && !lexemes.is(at, kQuantityBegins) && lexemes.month(at) == 0) {
            ++at;
            continue;
        }
        const std::size_t before = drafts.size();
        const std::size_t end = readQuantity(lexemes, at, floor, habits, drafts);
        floor = drafts.size() > before ? end : floor;
        at = std::max(end, at + 1);
    }
    shareUnits(lexemes, drafts);
    labelNumbers(lexemes, drafts);
    joinBounds(lexemes, drafts);
    resolveCurrencies(lexemes, drafts);
    std::vector<Quantity> quantities;
    quantities.reserve(drafts.size());
    for (QuantityDraft& draft : drafts) {
        draft.quantity.power = draft.amount.power;
        quantities.push_back(std::move(draft.quantity));
    }
    return quantities;
}

} // namespace vigie::extraction
