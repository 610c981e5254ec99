// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/partialdate.h"

namespace vigie {

/// A stretch of time as people say it: from one date to another, both in it, each as precise as it was said. An
/// undated end is open.
struct Period
{
    PartialDate first;
    PartialDate last;

    /// The days from the first that `first` can mean to the last that `last` can mean.
    DateRange days() const;

    bool isOrdered() const; ///< else there is no day in it: it ends before it begins

    friend bool operator==(const Period&, const Period&) = default;
};

/// The days as coarse as they can be said: from year to year, from month to month, else from day to day. An open end
/// does not matter to the other one.
Period periodOf(const DateRange& days);

bool overlap(const DateRange& one, const DateRange& other); ///< they have a day in common
bool covers(const DateRange& whole, const DateRange& part); ///< each day of `part` is one of `whole`

} // namespace vigie
