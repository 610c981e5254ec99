// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// One article of a story, with what it says.
struct ArticleTelling
{
    ArticleRow article; ///< its date, title and headline figures
    QString source; ///< outlet, else the name of the file
    /// Which of its headline figures are counted, and not those of another telling.
    enum class Counts { None, Some, All } counts = Counts::None;

    friend bool operator==(const ArticleTelling&, const ArticleTelling&) = default;
};

/// Articles as tellings, in the order of `ids`; those that are gone are left out. Needs the cube.
[[nodiscard]] Result<QList<ArticleTelling>> articleTellings(QueryContext& context, const QList<ArticleId>& ids);

} // namespace vigie
