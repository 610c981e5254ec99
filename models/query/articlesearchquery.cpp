// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/articlesearchquery.h"

#include "models/query/articleidsquery.h"
#include "models/query/articlerows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

Result<QList<ArticleRow>> ArticleSearchQuery::operator()(QueryContext& context) const
{
    Filter filter;
    filter.text = words.simplified();
    if (filter.text.isEmpty())
        filter.dates = near;
    else if (filter.text.back().isLetterOrNumber())
        filter.text += u'*';
    const auto ids = ArticleIdsQuery{filter}(context);
    if (!ids)
        return tl::unexpected(ids.error());
    QList<ArticleId> first;
    for (const ArticleId id : **ids)
        if (id != beside && first.size() < limit)
            first.append(id);
    auto rows = articleRows(context, first, words);
    if (rows)
        std::ranges::sort(*rows, {},
                          [&](const ArticleRow& row) { return std::ranges::find(first, row.id) - first.begin(); });
    return rows;
}

} // namespace vigie
