// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"
#include "models/vocabulary/decimal.h"
#include "models/vocabulary/kinds.h"
#include "models/vocabulary/sector.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

/// What a figure says: all that an analyst may correct.
struct MetricFields
{
    MetricKind kind = MetricKind::Investment;
    Decimal value; ///< plain number in base units of `unit`; the low end of a range
    std::optional<Decimal> valueMax; ///< the high end of a range
    QString unit; ///< ISO 4217, "jobs", "companies" or "people"
    Modifier modifier = Modifier::Exact;
    Role role = Role::Headline;
    QString horizon; ///< "2027", "2027-03", "2023-2026" or empty
    std::optional<Sector> sector;
    ActorId subject;
    PlaceId place;

    friend bool operator==(const MetricFields&, const MetricFields&) = default;
};

/// A figure with its evidence.
struct Metric
{
    MetricId id;
    ArticleId article;
    MetricFields fields; ///< what counts now
    std::optional<MetricFields>
        reading; ///< what the engine read, where it differs; nothing for untouched and for added figures
    Span span; ///< evidence: number, unit and modifier
    QString quote; ///< the body's text in the span
    QString rule; ///< ids of the deciding rules, separated by blanks; empty for added figures
    QStringList cues; ///< the words that decided
    double confidence = 0; ///< in [0, 1]
    QString engine; ///< version that read it; empty for added figures
    ReviewState review = ReviewState::Auto;

    friend bool operator==(const Metric&, const Metric&) = default;
};

} // namespace vigie
