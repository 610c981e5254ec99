// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/partialdate.h"
#include "models/domain/result.h"
#include "models/store/statement.h"

#include <QHash>

namespace vigie {

/// Gives out the positions of articles in the order of dates (ArticleOrd): day number × 2^24 + the next free sequence
/// number of that day, from 1. Works within the caller's transaction.
class OrdAllocator
{
public:
    OrdAllocator() = default; ///< to be prepared before use
    [[nodiscard]] Result<> prepare(const Connection& connection);

    /// Error::Kind::BadInput where the day is full (16.7 million articles).
    [[nodiscard]] Result<ArticleOrd> next(const PartialDate& date);

    [[nodiscard]] Result<ArticleOrd> nextOfDay(int dayNumber);

    /// Forgets what it remembers between calls; to be called at the beginning of each transaction.
    void forget() { m_last.clear(); }

private:
    Statement m_selectLast;
    QHash<int, ArticleOrd> m_last; ///< by day number
};

inline constexpr int kOrdSequenceBits = 24;

} // namespace vigie
