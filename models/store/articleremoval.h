// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/store/journal.h"
#include "models/store/storystore.h"

#include <QList>

namespace vigie {

/// Takes articles out of the workspace: nothing shows, counts or matches them any more. Their rows stay, marked in
/// `removed_article`: merges, splits and rejections of names reach them too, so that they come back sound. They leave
/// their stories; an automatic story that only they held together falls into what `group` makes of the rest.
/// NotFound where one is not there, or was removed before.
[[nodiscard]] Result<> removeArticles(Edit& edit, const QList<ArticleId>& articles, const GroupStories& group);

/// Takes removals back whenever they were made, with the place in a story as far as there still is one; other
/// tellings are to be looked for again (searchStories()), and the workspace is noted as read by the engine of then.
/// Gives those that came back: articles that are not removed are passed over.
[[nodiscard]] Result<QList<ArticleId>> bringBackArticles(Edit& edit, const QList<ArticleId>& articles);

/// Within undo and redo, behind the changes of a step: of the articles that it has brought back those are to be
/// compared again that others came after, and of the rest those that left a story for want of such; what was found of
/// the others stands. Those that it has removed leave the stories that a search, which is no step, has put them into
/// since.
[[nodiscard]] Result<> followMovedRemovals(Connection& connection, const QList<Change>& changes);

/// NotFound ("there is no such article") where there is none, or it was removed.
[[nodiscard]] Result<> requireArticle(Connection& connection, ArticleId article);

} // namespace vigie
