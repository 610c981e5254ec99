// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// Articles to choose another one from, beside one that is read: those in which all the words typed stand (the last
/// one may be unfinished), or with no words those of about the same time. Newest first.
struct ArticleSearchQuery
{
    using Rows = QList<ArticleRow>;
    static constexpr bool kNeedsCube = false;

    QString words; ///< as typed
    ArticleId beside; ///< not among the rows
    DateRange near = {}; ///< of those shown without words; open = all
    int limit = 60;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
