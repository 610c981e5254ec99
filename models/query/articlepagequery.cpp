// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/articlepagequery.h"

#include "models/query/articlerows.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr qsizetype kMostIds = 1000;

} // namespace

Result<QList<ArticleRow>> ArticlePageQuery::operator()(QueryContext& context) const
{
    if (ids.size() > kMostIds)
        return failure(Error::Kind::BadInput, u"a page has at most 1,000 articles"_s, QString::number(ids.size()));
    return articleRows(context, ids, searchText);
}

} // namespace vigie
