// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/story.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace vigie {

class Connection;

/// All stories of two and more articles, by id.
[[nodiscard]] Result<QList<Story>> stories(Connection& connection);

/// All pairs that were compared and are like enough, or that a person has denied; by a, b.
[[nodiscard]] Result<QList<StoryLink>> storyLinks(Connection& connection);

/// The articles that have not been compared with the others yet (they have no signature); ascending. Cheap where
/// there are none.
[[nodiscard]] Result<QList<ArticleId>> articlesWithoutStorySearch(Connection& connection);

/// How many articles have been compared.
[[nodiscard]] Result<qint64> searchedArticles(Connection& connection);

/// Makes articles be searched again, because what was read in them has changed: drops what the last search found of
/// them, but no story and no denial. Within the caller's transaction.
[[nodiscard]] Result<> forgetStorySearch(Connection& connection, const QList<ArticleId>& articles);

/// What a search has found.
struct StoryFindings
{
    QList<StoryLink> links; ///< automatic and suggested ones; those that the workspace has are brought up to date
    QList<std::pair<ArticleId, QByteArray>> signatures; ///< of the articles that are now searched
    qint64 searchedBefore = 0; ///< searchedArticles() when the search began
};

/// Groups all links and stories of the workspace anew: what a person decided comes first, also where a removal has
/// left one article of it. Pure.
using GroupStories = std::function<QList<Story>(const QList<StoryLink>& links, const QList<Story>& existing)>;

/// Writes what a search has found and the stories that `group` makes of it, in one transaction, beside the journal:
/// nobody has decided anything. A denied link stays denied. False, and nothing written, where another program has
/// searched meanwhile: search again.
[[nodiscard]] Result<bool> storeFindings(Connection& connection, const StoryFindings& findings,
                                         const GroupStories& group);

} // namespace vigie
