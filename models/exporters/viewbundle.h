// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/breakdown.h"
#include "models/domain/filter.h"
#include "models/domain/result.h"
#include "models/exporters/table.h"

#include <QByteArray>
#include <QDate>
#include <QHash>

#include <optional>

namespace vigie {

/// What a chart shows, so that another Vigie can show it again: all that stands in the JSON export but its numbers.
struct ViewBundle
{
    Filter filter;
    QHash<ActorId, QString> actorNames; ///< of the filter's companies and actors: ids differ between workspaces
    QHash<PlaceId, QString> placeNames;
    Measure measure = Measure::Jobs;
    Axis axis = Axis::Sector;
    std::optional<Axis> stack;
    int top = 0; ///< as BreakdownQuery::top
    QString currency;

    friend bool operator==(const ViewBundle&, const ViewBundle&) = default;
};

/// What explains the numbers of a bundle, in words and counts.
struct BundleNotes
{
    QString title;
    QString filter; ///< in words
    QStringList definitions;
    QStringList rates; ///< by which amounts were converted
    QString program; ///< "Vigie 0.1.0"
    QDate date;
};

/// One JSON object, UTF-8, with stable snake_case keys:
///   format "vigie-view", version 1, program, date,
///   view {measure, by, stacked_by, top, currency, filter {…}}          what viewFromJson() reads
///   explanation {title, filter, definitions, rates, total, unit, figures, approximate, articles, articles_without,
///                articles_retelling, unconverted [{currency, value, figures}]}
///   rows [{…}]                                                       those of breakdownTable()
QByteArray bundleToJson(const ViewBundle& view, const Breakdown& breakdown, const BundleNotes& notes);

/// Reads the view back. BadInput, with what is wrong, for anything else than such a bundle, a later version of it,
/// and for codes, dates and names that are none. Whether the workspace knows the names is not looked at here.
[[nodiscard]] Result<ViewBundle> viewFromJson(const QByteArray& json);

} // namespace vigie
