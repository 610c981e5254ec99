// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/articleidsquery.h"

#include "models/query/rowreading.h"
#include "models/query/selectioncache.h"

#include <algorithm>

namespace vigie {
namespace {

const QByteArray kSelectIds = "SELECT a.id FROM article a WHERE ";
const QByteArray kNewestFirst = " ORDER BY a.ord DESC";

Result<ArticleIds> idsBySql(QueryContext& context, const Filter& filter)
{
    const SqlCondition condition = articleCondition(filter);
    auto ids = std::make_shared<std::vector<ArticleId>>();
    const auto read = readRows(context, kSelectIds + condition.where + kNewestFirst, condition.values,
                               [&](const Statement& row) { ids->push_back(row.id<ArticleId>(0)); });
    if (!read)
        return tl::unexpected(read.error());
    return ids;
}

} // namespace

Result<ArticleIds> ArticleIdsQuery::operator()(QueryContext& context) const
{
    if (!context.cube)
        return idsBySql(context, filter);
    const auto selection = choose(context, filter);
    if (!selection)
        return tl::unexpected(selection.error());
    auto ids = std::make_shared<std::vector<ArticleId>>((*selection)->articles.count());
    auto next = ids->rbegin();
    (*selection)->articles.forEach([&](ArticleIndex article) { *next++ = context.cube->articles[article]; });
    return ids;
}

} // namespace vigie
