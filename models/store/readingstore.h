// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/domain/article.h"
#include "models/domain/metric.h"
#include "models/domain/result.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace vigie {

class Connection;

struct StoredMention
{
    Mention mention;
    bool byHand = false; ///< a person marked it

    friend bool operator==(const StoredMention&, const StoredMention&) = default;
};

/// An article with what stands in the workspace about it: to be read again and compared.
struct StoredReading
{
    Article article; ///< without sources and story
    QList<StoredMention> mentions; ///< in order of the text
    QList<Metric> metrics; ///< in order of the text; without the readings beside corrections

    friend bool operator==(const StoredReading&, const StoredReading&) = default;
};

/// The first articles behind an id, at most `count`; ascending.
[[nodiscard]] Result<QList<StoredReading>> storedReadings(Connection& connection, ArticleId behind, int count);

/// One of them; NotFound where it is gone.
[[nodiscard]] Result<StoredReading> storedReading(Connection& connection, ArticleId article);

/// What persons did to texts as a whole, by the journal: re-reading leaves it.
struct HandEdits
{
    QSet<ArticleId> sectors; ///< articles whose sectors a person has set
    QHash<ArticleId, QList<Span>> removedMentions; ///< where persons have taken names out, and stand by it
};
[[nodiscard]] Result<HandEdits> handEdits(Connection& connection);

} // namespace vigie
