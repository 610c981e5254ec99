// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/domain/amount.h"
#include "models/domain/article.h"
#include "models/domain/breakdown.h"
#include "models/domain/metric.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What the queries deliver and the views show: plain values, one struct a line of a list.
namespace vigie {

/// One line of the article list.
struct ArticleRow
{
    ArticleId id;
    ArticleOrd ord = 0;
    PartialDate date;
    QString title;
    QString file; ///< of its oldest source
    QString excerpt; ///< the body's beginning, or the stretch around the first search hit
    QList<TextRange> excerptHits; ///< where the search words stand in `excerpt`
    QList<Sector> sectors;
    QList<Amount> headlines; ///< as this article tells them: jobs created, jobs cut, investment, others; by unit
    StoryId story; ///< whose other tellings may say the same, which counts once; 0 where it is told once
    int figures = 0;
    int reviewed = 0;

    friend bool operator==(const ArticleRow&, const ArticleRow&) = default;
};

/// Another article of the same story.
struct StorySibling
{
    ArticleId id;
    QString title;
    PartialDate date;
    friend bool operator==(const StorySibling&, const StorySibling&) = default;
};

/// One figure in a list, with all that a line of it shows.
struct MetricRow
{
    Metric metric;
    PartialDate articleDate;
    QString articleTitle;
    QString subjectName; ///< empty where none
    QString placeName; ///< empty where none
    QString readSubjectName; ///< of Metric::reading; empty where none
    QString readPlaceName; ///< likewise
    NotCounted why = NotCounted::Counted;
    Sum counted; ///< what the figure adds to the total it is listed under (a remainder may be less than its value)
    QString countedUnit; ///< the display currency, or "jobs" …
    MetricId partOf; ///< of a part: the headline it belongs to; 0 where none is found and for all others
    QString partOfQuote; ///< that headline's quote
    StorySibling toldBy; ///< of another telling: the article that is the story's account
    QString sentence; ///< around the quote and with it, on one line; this and the next two only where asked for
    QString file; ///< that the article was imported from; empty where none
    QString url; ///< that it was published at; empty where none is known

    friend bool operator==(const MetricRow&, const MetricRow&) = default;
};

/// One actor in the entity panel or in `vigie actors`.
struct ActorRow
{
    Actor actor;
    int articles = 0; ///< that name it, under the filter
    Sum jobs; ///< counted headline jobs of which it is the subject
    Sum investment; ///< likewise, in the display currency
    friend bool operator==(const ActorRow&, const ActorRow&) = default;
};

/// One place in the places tree.
struct PlaceRow
{
    Place place;
    int articles = 0; ///< that name it or a place inside it, under the filter
    friend bool operator==(const PlaceRow&, const PlaceRow&) = default;
};

/// One sector facet.
struct SectorRow
{
    std::optional<Sector> sector; ///< nothing = not stated
    int articles = 0;
    friend bool operator==(const SectorRow&, const SectorRow&) = default;
};

/// An actor beside another one in the same articles.
struct CoActor
{
    ActorId id;
    QString name;
    ActorKind kind = ActorKind::Company;
    int articles = 0;
    friend bool operator==(const CoActor&, const CoActor&) = default;
};

/// Everything on one actor's page.
struct ActorPage
{
    Actor actor;
    QString parentName;
    int articles = 0;
    QList<std::pair<int, int>>
        articlesByYear; ///< year (0 = undated), articles; ascending, without gaps between the first and last year
    Sum jobs;
    Sum investment;
    QString currency;
    QList<CoActor> coActors; ///< most articles first, at most 20
    QList<PlaceRow> places; ///< most articles first, at most 20
    QList<MetricRow> figures; ///< of which it is the subject, newest first

    friend bool operator==(const ActorPage&, const ActorPage&) = default;
};

/// A mention with the name it stands for.
struct MentionRow
{
    Mention mention;
    QString name; ///< of the actor or place
    ActorKind kind = ActorKind::Company; ///< of the actor
    friend bool operator==(const MentionRow&, const MentionRow&) = default;
};

/// All that the reader shows of one article.
struct ArticleDetail
{
    Article article;
    QList<MetricRow> metrics; ///< in order of the text
    QList<MentionRow> mentions; ///< in order of the text
    QList<StorySibling> siblings;

    friend bool operator==(const ArticleDetail&, const ArticleDetail&) = default;
};

/// One line of the workspace's table of rates.
struct RateRow
{
    QString currency; ///< ISO 4217
    int year = 0;
    qint64 microPerUsd = 0; ///< units of the currency per US dollar, in millionths; the year's average
    bool byUser = false; ///< the workspace's own: comes before the shipped one
    QString source;

    friend bool operator==(const RateRow&, const RateRow&) = default;
};

/// Counts for the status bar.
struct WorkspaceCounts
{
    int articles = 0; ///< under the filter
    int allArticles = 0; ///< in the workspace
    int figures = 0; ///< under the filter
    int counted = 0; ///< that enter the sums
    int approximate = 0; ///< of those counted
    int reviewed = 0; ///< of all figures under the filter

    friend bool operator==(const WorkspaceCounts&, const WorkspaceCounts&) = default;
};

/// Bars of the timeline.
struct TimelineBucket
{
    QDate from; ///< first day of the bucket
    QDate to; ///< first day behind it
    Sum value;
    int articles = 0;
    friend bool operator==(const TimelineBucket&, const TimelineBucket&) = default;
};

struct Timeline
{
    Measure measure = Measure::Articles;
    Axis step = Axis::Month;
    QString unit;
    QList<TimelineBucket> buckets; ///< ascending, without gaps; under all conditions but the dates
    Sum undated; ///< the undated bin
    int undatedArticles = 0;

    friend bool operator==(const Timeline&, const Timeline&) = default;
};

} // namespace vigie
