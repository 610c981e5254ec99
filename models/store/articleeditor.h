// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QString>

namespace vigie {

class Connection;

/// Changes to an article that its search entry has to follow. Each works within the caller's transaction and leaves
/// the journal and the revision to it. Error::Kind::NotFound where there is no such article.

/// Moves the article in the order of dates; where the place is taken, to the end of its day.
[[nodiscard]] Result<> moveArticle(Connection& connection, ArticleId article, ArticleOrd ord);

[[nodiscard]] Result<> retitleArticle(Connection& connection, ArticleId article, const QString& title);

} // namespace vigie
