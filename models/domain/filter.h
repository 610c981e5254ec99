// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/partialdate.h"
#include "models/vocabulary/kinds.h"
#include "models/vocabulary/sector.h"

#include <QList>
#include <QString>

namespace vigie {

/// The one value that says what all views show. Within a list: any of them; between the fields: all of them. Empty =
/// no condition.
///
/// The first group chooses articles; every figure of a chosen article is shown and counted. The second group chooses
/// figures: only such figures are shown and counted, and only articles that have one of them are chosen.
struct Filter
{
    // Articles
    QString text; ///< search words as typed: words, "phrases", -not, word*
    DateRange dates; ///< an undated article matches only the open range …
    bool undated = false; ///< … or this: undated articles only
    QList<ActorId> companies; ///< articles that name one of them
    QList<ActorId> actors; ///< likewise; a second condition beside `companies`
    QList<PlaceId> places; ///< articles that name one of them or a place inside it
    QList<Sector> sectors; ///< articles of such a sector, or with a figure of it
    bool sectorNotStated = false; ///< articles without any sector (with `sectors`: or)

    // Figures
    QList<MetricKind> kinds;
    QList<Role> roles;
    QList<ReviewState> reviews;
    bool reviewedOnly = false; ///< accepted, corrected or added figures only (the switch of summing rule 7)

    bool choosesFigures() const { return !kinds.isEmpty() || !roles.isEmpty() || !reviews.isEmpty() || reviewedOnly; }
    bool isEmpty() const { return *this == Filter{}; }

    /// Copies with one condition changed, for chains like `history->push(filter.withDates(range))`.
    Filter withText(QString value) const;
    Filter withDates(DateRange value) const; ///< also clears `undated`
    Filter withSectors(QList<Sector> value) const;
    Filter withCompanies(QList<ActorId> value) const;
    Filter withActors(QList<ActorId> value) const;
    Filter withPlaces(QList<PlaceId> value) const;

    friend bool operator==(const Filter&, const Filter&) = default;
};

/// The parts that can be dropped one by one: a chip each in the filter bar.
enum class FilterPart {
    Text,
    Dates,
    Undated,
    Companies,
    Actors,
    Places,
    Sectors,
    Kinds,
    Roles,
    Reviews,
    ReviewedOnly
};

/// The parts that are set, in the order of the enum.
QList<FilterPart> activeParts(const Filter& filter);

/// The filter without one part.
Filter without(const Filter& filter, FilterPart part);

} // namespace vigie
