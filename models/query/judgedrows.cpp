// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/judgedrows.h"

#include "models/query/metricrows.h"
#include "models/query/rowreading.h"

#include <QHash>

#include <set>

namespace vigie {
namespace {

const QByteArray kSelectQuotes = "SELECT id, quote FROM metric WHERE id IN ";
const QByteArray kSelectArticles = "SELECT id, title, date FROM article WHERE id IN ";
constexpr qsizetype kPortion = 500;

/// Runs `select` for all ids, in portions, and hands each row to `visit`.
template <class AnyId, class Visit>
Result<> readByIds(QueryContext& context, const QByteArray& select, const std::set<AnyId>& ids, Visit visit)
{
    const QList<AnyId> list(ids.begin(), ids.end());
    for (qsizetype begin = 0; begin < list.size(); begin += kPortion) {
        const QList<AnyId> portion = list.mid(begin, kPortion);
        if (auto read = readRows(context, select + boundList(portion.size()), sqlValues(portion), visit); !read)
            return read;
    }
    return {};
}

} // namespace

void setJudgement(const Cube& cube, const PickedFigure& figure, const QString& currency, MetricRow& row)
{
    row.why = figure.why;
    row.counted = Sum{figure.counted};
    row.countedUnit = isMoney(figure.kind) ? currency : row.metric.fields.unit;
    const FigureTies ties = tiesOf(cube, figure);
    if (ties.headline != kNone)
        row.partOf = cube.block(figure.kind).id[ties.headline];
    if (ties.account != kNone)
        row.toldBy.id = cube.articles[ties.account];
}

Result<> nameReasons(QueryContext& context, QList<MetricRow>& rows)
{
    std::set<MetricId> headlines;
    std::set<ArticleId> accounts;
    for (const MetricRow& row : rows) {
        if (row.partOf)
            headlines.insert(row.partOf);
        if (row.toldBy.id)
            accounts.insert(row.toldBy.id);
    }
    QHash<MetricId, QString> quotes;
    QHash<ArticleId, StorySibling> articles;
    const auto read = readByIds(context, kSelectQuotes, headlines, [&](const Statement& row) {
                          quotes.insert(row.id<MetricId>(0), row.text(1));
                      }).and_then([&] {
        return readByIds(context, kSelectArticles, accounts, [&](const Statement& row) {
            const auto id = row.id<ArticleId>(0);
            articles.insert(id, {id, row.text(1), PartialDate::fromIso(row.text(2)).value_or(PartialDate{})});
        });
    });
    if (!read)
        return read;
    for (MetricRow& row : rows) {
        row.partOfQuote = quotes.value(row.partOf);
        row.toldBy = articles.value(row.toldBy.id);
    }
    return {};
}

Result<QList<MetricRow>> judgedRows(QueryContext& context, std::span<const PickedFigure> picked,
                                    const QString& currency)
{
    QList<MetricId> ids;
    QHash<MetricId, PickedFigure> byId;
    for (const PickedFigure& figure : picked) {
        const MetricId id = context.cube->block(figure.kind).id[figure.row];
        ids.append(id);
        byId.insert(id, figure);
    }
    auto rows = metricRows(context, ids);
    if (!rows)
        return rows;
    for (MetricRow& row : *rows)
        setJudgement(*context.cube, byId.value(row.metric.id), currency, row);
    if (const auto named = nameReasons(context, *rows); !named)
        return tl::unexpected(named.error());
    return rows;
}

} // namespace vigie
