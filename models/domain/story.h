// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/partialdate.h"

#include <QList>
#include <QString>

/// Articles that tell the same announcement, as the workspace keeps them.
namespace vigie {

/// Articles that count once.
struct Story
{
    StoryId id;
    bool automatic = true; ///< false: a person has joined or divided it
    ArticleId account; ///< whose figures count, where a person has chosen it; 0 = by summing rule 4
    QList<ArticleId> articles; ///< ascending

    friend bool operator==(const Story&, const Story&) = default;
};

/// Two articles that were compared.
struct StoryLink
{
    enum class State {
        Automatic, ///< sure enough to be joined without asking
        Suggested, ///< for a person to decide
        Denied, ///< a person has said that they are not the same: never joined or suggested again
    };
    ArticleId a; ///< a < b
    ArticleId b;
    State state = State::Suggested;
    double score = 0; ///< in [0, 1]; 0 where a person named the pair and nothing was found
    bool contradictory = false; ///< their headline figures differ, or the one announces more
    QString reasons; ///< JSON, see models/analysis/stories/storyreasonjson.h

    friend bool operator==(const StoryLink&, const StoryLink&) = default;
};

/// One article of a story in a list.
struct StoryTelling
{
    ArticleId article;
    PartialDate date;
    QString title;
    QString file; ///< of its oldest source

    friend bool operator==(const StoryTelling&, const StoryTelling&) = default;
};

/// A story, or a pair that waits for a person to decide.
struct StoryRow
{
    enum class State { Automatic, Suggested, ByHand };

    StoryId id; ///< 0 for a suggestion, which its two articles name
    State state = State::Suggested;
    double score = 0; ///< of its likest pair; 0 where a person joined what no search found
    ArticleId account; ///< where a person has chosen it
    QList<StoryTelling> articles; ///< by date, then id; undated ones at the end
    QList<StoryLink> links; ///< between its articles, likest first

    friend bool operator==(const StoryRow&, const StoryRow&) = default;
};

} // namespace vigie
