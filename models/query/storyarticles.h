// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/stories/storyarticle.h"
#include "models/domain/result.h"

#include <vector>

namespace vigie {

class Connection;

/// Reads articles as story search compares them. Keeps the exchange rates and the
/// tree of places: make one for a search.
class StoryArticleReader
{
public:
    [[nodiscard]] static Result<StoryArticleReader> open(Connection& connection);

    /// The articles with ids in [first, last], ascending. Names are the actors' canonical ones and the forms in the
    /// article; rejected figures are left out. An article without a stored signature is signed from its text.
    [[nodiscard]] Result<std::vector<StoryArticle>> read(ArticleId first, ArticleId last);

private:
    explicit StoryArticleReader(Connection& connection);
    std::optional<double> unitsPerUsd(const QString& unit, int year);

    Connection* m_connection; ///< not mine
    class Rates;
    std::shared_ptr<Rates> m_rates;
    class PlaceTree;
    std::shared_ptr<const PlaceTree> m_placeTree;
};

/// An article's id and day (dayNumber(); 0 = undated), of all articles, by id.
struct ArticleDay
{
    ArticleId id;
    int day = 0;
};
[[nodiscard]] Result<std::vector<ArticleDay>> articleDays(Connection& connection);

} // namespace vigie
