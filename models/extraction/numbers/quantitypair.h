// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/numbers/quantitydraft.h"

#include <cstdint>

/// Two numbers as one range ("20 à 30 M€") or one change ("de 350 à 850 employés").
namespace vigie::extraction {

class QuantityPairs
{
public:
    /// Looks back no further than token `begin`.
    QuantityPairs(const Lexemes& lexemes, std::size_t begin)
        : m_lexemes(lexemes)
        , m_begin(begin)
    {
    }

    /// Is token `at` a dash between two numbers?
    bool isDash(std::size_t at) const;

    /// May the two be the ends of one range, or the two states of one change?
    bool isPair(const QuantityDraft& first, const QuantityDraft& second) const;

    /// Does a verb of change stand before "de X à Y", where X begins at `firstToken`?
    bool isChange(std::size_t firstToken) const;

    /// "est passé de 77 à *plus de* | 80 milliards": the number behind a modifier; `at` where there is none before
    /// token `end`.
    std::size_t behindModifier(std::size_t at, std::size_t end) const;

    /// Gives the first number the unit of the second where it has none.
    static void shareUnit(QuantityDraft& first, const QuantityDraft& second);

    /// Do the ends lie a hundred times apart, so that they are no range? `low` is `first` with what the second lent
    /// it. One whose low end has a magnitude of its own may be as wide ("de 10 000 à 5 millions d'euros").
    static bool isTooWide(const QuantityDraft& first, const QuantityDraft& low, const QuantityDraft& second);

    /// Is the second of two that are no range a number of its own ("en a reçu deux à 300 M€", "Phase 2 à 300 M€")?
    static bool isAlone(const QuantityDraft& first, const QuantityDraft& second);

    /// Makes `high` the range from `low` to itself; `between`: with "entre" before it.
    void makeRange(const QuantityDraft& low, QuantityDraft& high, bool between) const;

private:
    bool isWordPair(const QuantityDraft& first, const QuantityDraft& second) const;
    bool sameMoney(std::int32_t a, std::int32_t b) const;

    const Lexemes& m_lexemes;
    std::size_t m_begin;
};

} // namespace vigie::extraction
