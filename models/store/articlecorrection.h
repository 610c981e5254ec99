// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/partialdate.h"
#include "models/domain/result.h"
#include "models/vocabulary/sector.h"

#include <QList>
#include <QString>

namespace vigie {

class Edit;

/// What an analyst does to an article. Each is part of the caller's Edit; Error::Kind::BadInput and the reason where
/// it breaks a rule, NotFound where the id is unknown.

/// Sets the date (undated = no date) and moves the article to the end of its new day.
[[nodiscard]] Result<> setArticleDate(Edit& edit, ArticleId article, const PartialDate& date);

[[nodiscard]] Result<> setArticleTitle(Edit& edit, ArticleId article, const QString& title);

/// Main one first; each once; none is allowed.
[[nodiscard]] Result<> setArticleSectors(Edit& edit, ArticleId article, const QList<Sector>& sectors);

} // namespace vigie
