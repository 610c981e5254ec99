// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/partialdate.h"
#include "models/domain/result.h"

#include <QString>

namespace vigie {

class Connection;

/// Changes to an article that its search entry and its place in the order of dates have to follow. Each works within
/// the caller's transaction. Error::Kind::NotFound where there is no such article.

/// Sets the date and moves the article to the end of its new day.
[[nodiscard]] Result<> setArticleDate(Connection& connection, ArticleId article, const PartialDate& date);

/// Sets the title. Error::Kind::BadInput where it is blank.
[[nodiscard]] Result<> setArticleTitle(Connection& connection, ArticleId article, const QString& title);

/// Takes the article out with everything that was read in it. Actors and places stay.
[[nodiscard]] Result<> deleteArticle(Connection& connection, ArticleId article);

} // namespace vigie
