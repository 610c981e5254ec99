// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/query/articletellings.h"

#include <QByteArray>

namespace vigie {

/// Two articles that may tell the same, for a person to decide.
struct StorySuggestion
{
    ArticleTelling a;
    ArticleTelling b;
    double score = 0; ///< in [0, 1]
    QByteArray reasons; ///< JSON, see models/analysis/stories/storyreasonjson.h

    friend bool operator==(const StorySuggestion&, const StorySuggestion&) = default;
};

struct StorySuggestions
{
    QList<StorySuggestion> pairs; ///< the likeliest first
    int all = 0; ///< how many wait

    friend bool operator==(const StorySuggestions&, const StorySuggestions&) = default;
};

/// The suggestions that wait in the workspace, whatever the filter. Pairs that are in one story by now are not among
/// them.
struct StorySuggestionsQuery
{
    using Rows = StorySuggestions;
    static constexpr bool kNeedsCube = true;

    int limit = 200;

    [[nodiscard]] Result<Rows> operator()(QueryContext& context) const;
};

} // namespace vigie
