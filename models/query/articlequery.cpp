// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/articlequery.h"

#include "models/query/judgedrows.h"
#include "models/query/metricrows.h"
#include "models/query/rowreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kSelectArticle
    = "SELECT a.ord, a.date, a.lang, a.title, a.title_derived, a.text_sha256, a.body, t.story_id "
      "FROM article a LEFT JOIN story_article t ON t.article_id = a.id AND EXISTS "
      "(SELECT 1 FROM story_article o WHERE o.story_id = t.story_id AND o.article_id <> t.article_id) WHERE a.id = ? "
      "AND a.id NOT IN (SELECT article_id FROM removed_article)";
constexpr auto kSelectSources = "SELECT file, url, outlet, bytes_sha256, imported_at FROM article_source "
                                "WHERE article_id = ? ORDER BY imported_at, id";
constexpr auto kSelectSectors = "SELECT sector FROM article_sector WHERE article_id = ? ORDER BY position";
constexpr auto kSelectMentions
    = "SELECT n.id, n.actor_id, n.place_id, n.span_begin, n.span_end, n.surface, n.investor, "
      "coalesce(c.name, p.name), c.kind FROM mention n LEFT JOIN actor c ON c.id = n.actor_id "
      "LEFT JOIN place p ON p.id = n.place_id WHERE n.article_id = ? ORDER BY n.span_begin, n.span_end, n.id";
constexpr auto kSelectSiblings
    = "SELECT a.id, a.title, a.date FROM story_article t JOIN article a ON a.id = t.article_id "
      "WHERE t.story_id = ? AND a.id <> ? ORDER BY a.ord, a.id";

Result<ArticleOrd> readArticle(QueryContext& context, Article& article)
{
    ArticleOrd ord = 0;
    const auto read = readRows(context, kSelectArticle, {article.id.value}, [&](const Statement& row) {
        ord = row.integer(0);
        article.date = PartialDate::fromIso(row.text(1)).value_or(PartialDate{});
        article.lang = row.text(2);
        article.title = row.text(3);
        article.titleDerived = row.integer(4) != 0;
        article.textSha256 = row.blob(5);
        article.body = row.text(6);
        article.story = row.id<StoryId>(7);
    });
    if (!read)
        return tl::unexpected(read.error());
    if (ord == 0)
        return failure(Error::Kind::NotFound, u"there is no such article"_s, QString::number(article.id.value));
    return ord;
}

Result<> readSources(QueryContext& context, Article& article)
{
    return readRows(context, kSelectSources, {article.id.value}, [&](const Statement& row) {
        article.sources.append({row.text(0), row.text(1), row.text(2), row.blob(3),
                                QDateTime::fromString(row.text(4), Qt::ISODateWithMs)});
    });
}

Result<> readSectors(QueryContext& context, Article& article)
{
    return readRows(context, kSelectSectors, {article.id.value}, [&](const Statement& row) {
        if (const auto sector = sectorFromCode(row.utf8(0)))
            article.sectors.append(*sector);
    });
}

Result<> readMentions(QueryContext& context, ArticleId article, QList<MentionRow>& mentions)
{
    return readRows(context, kSelectMentions, {article.value}, [&](const Statement& row) {
        const Mention mention{row.id<MentionId>(0),
                              article,
                              row.id<ActorId>(1),
                              row.id<PlaceId>(2),
                              Span{row.integer(3), row.integer(4)},
                              row.text(5),
                              row.integer(6) != 0};
        mentions.append({mention, row.text(7), actorKindFromCode(row.utf8(8)).value_or(ActorKind::Company)});
    });
}

Result<> readSiblings(QueryContext& context, const Article& article, QList<StorySibling>& siblings)
{
    if (!article.story)
        return {};
    return readRows(context, kSelectSiblings, {article.story.value, article.id.value}, [&](const Statement& row) {
        siblings.append(
            {row.id<ArticleId>(0), row.text(1), PartialDate::fromIso(row.text(2)).value_or(PartialDate{})});
    });
}

/// Fills in what the summing rules say. A figure that the cube does not know yet is left as it is.
void judge(const Cube& cube, ArticleOrd ord, const QString& currency, QList<MetricRow>& rows)
{
    const auto [begin, end] = cube.range(ord, ord + 1);
    for (MetricRow& row : rows) {
        const MetricKind kind = row.metric.fields.kind;
        const FigureBlock& block = cube.block(kind);
        const QString unit = isMoney(kind) && !currency.isEmpty() ? currency : row.metric.fields.unit;
        const auto [first, last] = Cube::rows(block, begin, end);
        const auto found = std::find(block.id.begin() + first, block.id.begin() + last, row.metric.id);
        if (found == block.id.begin() + last)
            continue;
        setJudgement(cube, judgeFigure(cube, kind, static_cast<FigureRow>(found - block.id.begin()), unit), unit,
                     row);
    }
}

} // namespace

Result<ArticleDetail> ArticleQuery::operator()(QueryContext& context) const
{
    ArticleDetail detail;
    detail.article.id = id;
    const auto ord = readArticle(context, detail.article);
    if (!ord)
        return tl::unexpected(ord.error());
    auto metrics = metricRowsOf(context, id);
    if (!metrics)
        return tl::unexpected(metrics.error());
    detail.metrics = std::move(*metrics);
    if (context.cube)
        judge(*context.cube, *ord, currency, detail.metrics);
    const auto read = nameReasons(context, detail.metrics)
                          .and_then([&] { return readSources(context, detail.article); })
                          .and_then([&] { return readSectors(context, detail.article); })
                          .and_then([&] { return readMentions(context, id, detail.mentions); })
                          .and_then([&] { return readSiblings(context, detail.article, detail.siblings); });
    if (!read)
        return tl::unexpected(read.error());
    return detail;
}

} // namespace vigie
