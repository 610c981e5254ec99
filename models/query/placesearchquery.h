// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/query/querycontext.h"

#include <QStringList>

namespace vigie {

/// A place with the way down to it.
struct PlaceHit
{
    Place place;
    QStringList path; ///< names from the top to its parent; empty where it stands at the top
    int articles = 0; ///< that name it

    friend bool operator==(const PlaceHit&, const PlaceHit&) = default;
};

/// Places of the workspace by a part of the name, without regard to case and accents; names that begin with it first,
/// then those of the gazetteer, then those that more articles name.
struct PlaceSearchQuery
{
    using Rows = QList<PlaceHit>;
    static constexpr bool kNeedsCube = false;

    enum class Among {
        All, ///< without words: those at the top
        Unplaced, ///< at the top and not in the gazetteer: nobody knows where they lie
    };

    QString search; ///< empty = all
    Among among = Among::All;
    PlaceId outside; ///< neither this place nor one inside it; 0 = no such condition
    int limit = 60;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
