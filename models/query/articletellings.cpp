// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/articletellings.h"

#include "models/analysis/cube.h"
#include "models/query/articlerows.h"
#include "models/query/rowreading.h"

#include <QFileInfo>
#include <QHash>

namespace vigie {
namespace {

const QByteArray kSelectOutlets = "SELECT article_id, max(outlet) FROM article_source WHERE article_id IN ";
const QByteArray kEach = " GROUP BY article_id";

ArticleTelling::Counts countsOf(const Cube& cube, ArticleOrd ord)
{
    const auto [begin, end] = cube.range(ord, ord + 1);
    bool counted = false;
    bool elsewhere = false;
    for (const MetricKind kind : kMetricKinds) {
        const FigureBlock& block = cube.block(kind);
        const auto [first, last] = Cube::rows(block, begin, end);
        for (FigureRow row = first; row < last; ++row) {
            counted = counted || block.why[row] == NotCounted::Counted;
            elsewhere = elsewhere || block.why[row] == NotCounted::OtherTelling;
        }
    }
    if (!counted)
        return ArticleTelling::Counts::None;
    return elsewhere ? ArticleTelling::Counts::Some : ArticleTelling::Counts::All;
}

} // namespace

Result<QList<ArticleTelling>> articleTellings(QueryContext& context, const QList<ArticleId>& ids)
{
    const auto cube = context.requireCube();
    if (!cube)
        return tl::unexpected(cube.error());
    QList<ArticleTelling> tellings;
    if (ids.isEmpty())
        return tellings;
    const auto rows = articleRows(context, ids);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<ArticleId, QString> outlets;
    const auto read = readRows(context, kSelectOutlets + boundList(ids.size()) + kEach, sqlValues(ids),
                               [&](const Statement& row) { outlets.insert(row.id<ArticleId>(0), row.text(1)); });
    if (!read)
        return tl::unexpected(read.error());
    for (const ArticleRow& row : *rows) {
        const QString outlet = outlets.value(row.id);
        tellings.append({row, outlet.isEmpty() ? QFileInfo(row.file).fileName() : outlet, countsOf(**cube, row.ord)});
    }
    return tellings;
}

} // namespace vigie
