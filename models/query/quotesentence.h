// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/query/querycontext.h"

#include <QHash>
#include <QList>
#include <QString>

namespace vigie {

/// The sentence around a quote, without the quote itself; each on one line. Begins or ends with "…" where the
/// sentence goes on for too long to show.
struct QuoteSentence
{
    QString before;
    QString after;

    friend bool operator==(const QuoteSentence&, const QuoteSentence&) = default;
};

/// How many code points of the text are looked at on either side of a quote.
inline constexpr int kSentenceReach = 400;

/// Cuts the sentence out of the text before and behind the quote. `cutBefore`, `cutAfter`: the text goes on there.
QuoteSentence sentenceAround(const QString& before, const QString& after, bool cutBefore, bool cutAfter);

/// The sentences of figures, by id. Any number: read in portions.
[[nodiscard]] Result<QHash<MetricId, QuoteSentence>> quoteSentences(QueryContext& context,
                                                                    const QList<MetricId>& ids);

} // namespace vigie
