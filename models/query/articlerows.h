// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rows.h"
#include "models/query/querycontext.h"

namespace vigie {

/// The rows of these articles, in that order; ids that are gone are passed over. Any number: read in portions. With a
/// `searchText` (Filter::text) excerpts are taken from around the first hit, with the hits marked.
[[nodiscard]] Result<QList<ArticleRow>> articleRows(QueryContext& context, const QList<ArticleId>& ids,
                                                    const QString& searchText = {});

} // namespace vigie
