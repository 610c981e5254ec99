// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/textsignature.h"
#include "models/domain/ids.h"
#include "models/domain/metric.h"
#include "models/domain/partialdate.h"
#include "models/vocabulary/kinds.h"
#include "models/vocabulary/sector.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What story search reads of an article. The caller fills it from the store (or from an extraction); nothing in it
/// is trusted to be complete: names and figures may be missing or misread.
namespace vigie {

/// What an actor is to the announcement.
enum class StoryActorRole : std::uint8_t {
    Mentioned,
    Subject, ///< a headline or part figure is about it
    Investor, ///< puts the money in
};

struct StoryActor
{
    ActorId id; ///< 0 where the caller has none: names decide then
    ActorId parent; ///< a subsidiary's parent, or 0
    QString name; ///< canonical
    QStringList aliases; ///< other names, in any order
    ActorKind kind = ActorKind::Company;
    StoryActorRole role = StoryActorRole::Mentioned;
    int mentions = 1; ///< in this article

    friend bool operator==(const StoryActor&, const StoryActor&) = default;
};

struct StoryFigure
{
    MetricId id; ///< 0 where the caller has none
    MetricKind kind = MetricKind::Investment;
    Decimal value;
    std::optional<Decimal> valueMax; ///< of a range
    QString unit; ///< ISO 4217, "jobs", "companies" or "people"
    /// Units per US dollar, yearly average of the article's year; nothing where there is no rate, and for what is no
    /// money. Amounts in two currencies are compared only where both have it.
    std::optional<double> unitsPerUsd;
    Role role = Role::Headline;
    Modifier modifier = Modifier::Exact;
    int subject = -1; ///< index into StoryArticle::actors, or -1
    QStringList places; ///< names: the place that it is about, then those that it lies in; empty where none is known

    friend bool operator==(const StoryFigure&, const StoryFigure&) = default;
};

struct StoryArticle
{
    ArticleId id; ///< never 0
    PartialDate date;
    std::vector<StoryActor> actors;
    std::vector<StoryFigure> figures; ///< without the rejected ones
    std::vector<Sector> sectors; ///< main one first
    QStringList places; ///< names
    TextSignature signature;

    friend bool operator==(const StoryArticle&, const StoryArticle&) = default;
};

} // namespace vigie
