// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/articlelistquery.h"

#include "models/query/articleidsquery.h"
#include "models/query/articlerows.h"

namespace vigie {

Result<QList<ArticleRow>> ArticleListQuery::operator()(QueryContext& context) const
{
    const auto ids = ArticleIdsQuery{filter}(context);
    if (!ids)
        return tl::unexpected(ids.error());
    return articleRows(context, {(*ids)->begin(), (*ids)->end()}, filter.text);
}

} // namespace vigie
