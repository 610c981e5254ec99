// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/query/querycontext.h"

#include <QList>

namespace vigie {

/// What persons have decided in articles that are to be removed.
struct RemovalStakes
{
    int articles = 0; ///< with anything decided: a figure, a name in the text, title, date, sectors, the story
    int figures = 0; ///< reviewed, corrected or added by hand

    friend bool operator==(const RemovalStakes&, const RemovalStakes&) = default;
};

struct RemovalQuery
{
    using Rows = RemovalStakes;
    static constexpr bool kNeedsCube = false;

    QList<ArticleId> articles;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
