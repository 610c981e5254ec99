// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"
#include "models/query/chipnamesquery.h"
#include "models/query/querycontext.h"

namespace vigie {

/// A filter that was made in another workspace, or in this one before it changed, with the ids that its names have
/// here. An id that still bears its name is kept; else every actor or place of that name is taken. A name that
/// nothing bears, or only removed articles use, is BadInput and named.
struct RestoreFilterQuery
{
    using Rows = Filter;
    static constexpr bool kNeedsCube = false;

    Filter filter;
    ChipNames names; ///< of the ids in the filter, where it was made

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
