// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/partialdate.h"
#include "models/editing/editoperation.h"
#include "models/vocabulary/sector.h"

#include <QList>
#include <QString>

namespace vigie {

/// What a person may correct in an article.
struct ArticleFields
{
    QString title;
    PartialDate date; ///< undated = no date
    QList<Sector> sectors; ///< main one first

    friend bool operator==(const ArticleFields&, const ArticleFields&) = default;
};

/// Takes articles out of the workspace, with all that is in them, in one step: removeArticles() of
/// models/store/articleremoval.h.
EditOperation removeArticles(const QList<ArticleId>& articles);

/// Brings an article from `before` to `after`, in one step: the operations of models/store/articlecorrection.h.
EditOperation correctArticle(ArticleId article, const ArticleFields& before, const ArticleFields& after);

} // namespace vigie
