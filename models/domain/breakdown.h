// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/metric.h"

#include <QList>
#include <QString>

#include <compare>
#include <optional>

/// What charts, timeline and tables of totals show. Everything here follows the summing rules of
/// models/analysis/README.md.
namespace vigie {

/// What is added up. Each is one kind of figure (a kind is never added to another), the difference of two, or the
/// count of articles.
enum class Measure : quint8 {
    Articles,
    Jobs, ///< jobs_created
    JobsIndirect,
    JobsCut,
    Investment,
    Funding,
    Contracts,
    Revenue,
    Exports,
    JobsNet, ///< jobs_created − jobs_cut: what is left of the one when the other is taken away
};
inline constexpr int kMeasureCount = static_cast<int>(Measure::JobsNet) + 1;

/// A kind of figure that a measure adds up (+1) or takes away (−1).
struct MeasureTerm
{
    MetricKind kind = MetricKind::JobsCreated;
    int sign = 1;

    friend bool operator==(const MeasureTerm&, const MeasureTerm&) = default;
};

/// One term for most measures, two for JobsNet, none for Articles.
QList<MeasureTerm> termsOf(Measure measure);

/// The one kind of figure that a measure adds up; nothing for Articles and JobsNet.
std::optional<MetricKind> kindOf(Measure measure);
bool isMoney(Measure measure);

/// Codes of the command line: "jobs", "investment", "articles" …
QString code(Measure measure);
std::optional<Measure> measureFromCode(QStringView code);

/// Along what a total is broken down.
enum class Axis : quint8 { Sector, Year, Quarter, Month, Place, Company, Review };
QString code(Axis axis);
std::optional<Axis> axisFromCode(QStringView code);
bool isTime(Axis axis);

/// Names a bin. For Sector `id` is the enum's number; for Year 2022; for Quarter 4 × year + quarter (0–3); for Month
/// 12 × year + month (0–11); for Place and Company the id; for Review the enum's number.
struct BinKey
{
    enum class Type : quint8 { Value, NotStated, Others };
    Type type = Type::Value;
    qint64 id = 0;

    friend auto operator<=>(const BinKey&, const BinKey&) = default;
};

/// A stacked part of a bin.
struct Segment
{
    BinKey key; ///< on the stacking axis
    Sum value;
    int figures = 0;

    friend bool operator==(const Segment&, const Segment&) = default;
};

struct Bin
{
    BinKey key;
    QString name; ///< of a place or company; empty where the key says it all
    Sum value; ///< in jobs, articles, or the breakdown's currency
    int figures = 0; ///< counted figures in it (articles for Measure::Articles)
    int approximate = 0; ///< those of them that are about, at least, at most or a range
    QList<Segment> segments; ///< if stacked: disjoint, their values add up to `value`

    friend bool operator==(const Bin&, const Bin&) = default;
};

/// Money that could not be converted for lack of a rate: never dropped, always told.
struct Unconverted
{
    QString currency;
    Sum value;
    int figures = 0;

    friend bool operator==(const Unconverted&, const Unconverted&) = default;
};

/// A total, broken down. The bins add up to `total`, their figures to `figures`.
struct Breakdown
{
    Measure measure = Measure::Jobs;
    Axis axis = Axis::Sector;
    QString unit; ///< "jobs", "articles" or the display currency
    QList<Bin> bins; ///< time: ascending; else descending by value, then by name; Others and NotStated at the end
    Sum total;
    int figures = 0;
    int approximate = 0;
    int articles = 0; ///< articles that the filter chooses
    int articlesWithout = 0; ///< those of them without a counted figure of the measure
    int articlesRetelling = 0; ///< those of these that tell what another article of their story counts
    QList<Unconverted> unconverted; ///< by currency

    friend bool operator==(const Breakdown&, const Breakdown&) = default;
};

/// Why a figure is not in a total.
enum class NotCounted : quint8 { Counted, Part, Background, OtherTelling, Rejected, NoRate, FilteredOut };

/// "part", "background", "other telling", "rejected", "no rate" in exports; empty for Counted.
QString code(NotCounted why);

/// So many figures are left out for one reason.
struct ReasonCount
{
    NotCounted why = NotCounted::Part;
    int figures = 0;

    friend bool operator==(const ReasonCount&, const ReasonCount&) = default;
};

/// How a list of figures is ordered.
enum class FigureOrder : quint8 {
    Text, ///< newest article first, within an article by place in the text
    CountedFirst, ///< those that count, then those left out by their reason; each in the order of Text
};

} // namespace vigie
