// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/articlerows.h"

#include "models/query/excerpt.h"
#include "models/query/rowreading.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace vigie {
namespace {

// The body is read only where an excerpt is cut from it.
const QByteArray kSelectRows
    = "SELECT a.id, a.ord, a.date, a.title, a.excerpt, (SELECT s.file FROM article_source s "
      "WHERE s.article_id = a.id "
      "ORDER BY s.id LIMIT 1), "
      "(SELECT story_id FROM story_article t WHERE t.article_id = a.id AND EXISTS "
      "(SELECT 1 FROM story_article o WHERE o.story_id = t.story_id AND o.article_id <> a.id))";
const QByteArray kFromArticles = " FROM article a WHERE "
                                 "a.id NOT IN (SELECT article_id FROM removed_article) AND a.id IN ";
const QByteArray kSelectSectors = "SELECT article_id, sector FROM article_sector WHERE article_id IN ";
const QByteArray kInOrder = " ORDER BY article_id, position";
const QByteArray kSelectFigures
    = "SELECT article_id, kind, value_milli, unit, modifier, role, review, value_max_milli FROM metric "
      "WHERE article_id IN ";

constexpr qsizetype kPortion = 500;

using RowsById = QHash<ArticleId, ArticleRow>;

Result<> readArticles(QueryContext& context, const QList<SqlValue>& ids, const SearchQuery& search, RowsById& rows)
{
    const QByteArray body = search.terms.isEmpty() ? "" : ", a.body";
    return readRows(context, kSelectRows + body + kFromArticles + boundList(ids.size()), ids,
                    [&](const Statement& row) {
                        ArticleRow article;
                        article.id = row.id<ArticleId>(0);
                        article.ord = row.integer(1);
                        article.date = PartialDate::fromIso(row.text(2)).value_or(PartialDate{});
                        article.title = row.text(3);
                        article.excerpt = row.text(4);
                        article.file = row.text(5);
                        article.story = row.id<StoryId>(6);
                        if (!search.terms.isEmpty()) {
                            Excerpt excerpt = excerptAround(row.text(7), search.terms);
                            if (!excerpt.hits.isEmpty()) {
                                article.excerpt = std::move(excerpt.text);
                                article.excerptHits = std::move(excerpt.hits);
                            }
                        }
                        rows.insert(article.id, std::move(article));
                    });
}

Result<> readSectors(QueryContext& context, const QList<SqlValue>& ids, RowsById& rows)
{
    return readRows(context, kSelectSectors + boundList(ids.size()) + kInOrder, ids, [&](const Statement& row) {
        if (const auto sector = sectorFromCode(row.utf8(1)))
            rows[row.id<ArticleId>(0)].sectors.append(*sector);
    });
}

void addHeadline(ArticleRow& article, const Amount& amount)
{
    const auto same = std::find_if(article.headlines.begin(), article.headlines.end(), [&](const Amount& known) {
        return known.kind == amount.kind && known.unit == amount.unit;
    });
    if (same == article.headlines.end())
        article.headlines.append(amount);
    else
        *same = sumOf(*same, amount);
}

/// The columns of kSelectFigures from the value on.
Amount amountOf(MetricKind kind, const Statement& row)
{
    Amount amount{kind, Sum{row.integer(2)}, row.text(3), modifierFromCode(row.utf8(4)).value_or(Modifier::About)};
    const bool isRange = !row.isNull(7);
    if (isRange)
        amount.valueMax = Sum{row.integer(7)};
    // A range of which one end is all that is known.
    if (isRange != (amount.modifier == Modifier::Range))
        amount.modifier = isRange ? Modifier::Range : Modifier::About;
    return amount;
}

Result<> readFigures(QueryContext& context, const QList<SqlValue>& ids, RowsById& rows)
{
    return readRows(context, kSelectFigures + boundList(ids.size()), ids, [&](const Statement& row) {
        ArticleRow& article = rows[row.id<ArticleId>(0)];
        const auto kind = metricKindFromCode(row.utf8(1));
        const auto review = reviewStateFromCode(row.utf8(6));
        ++article.figures;
        article.reviewed += review && *review != ReviewState::Auto ? 1 : 0;
        if (kind && roleFromCode(row.utf8(5)) == Role::Headline && review != ReviewState::Rejected)
            addHeadline(article, amountOf(*kind, row));
    });
}

/// Jobs created, jobs cut, investment, then the other kinds in their order; within a kind the greatest first. Where
/// room is short the last ones go, and a cut must not be what is lost beside jobs created.
void sortHeadlines(QList<Amount>& headlines)
{
    const auto rank = [](MetricKind kind) {
        static constexpr std::array kFirst{MetricKind::JobsCreated, MetricKind::JobsCut, MetricKind::Investment};
        const auto* const first = std::find(kFirst.begin(), kFirst.end(), kind);
        return first == kFirst.end() ? static_cast<int>(kFirst.size()) + static_cast<int>(kind)
                                     : static_cast<int>(first - kFirst.begin());
    };
    std::sort(headlines.begin(), headlines.end(), [&](const Amount& a, const Amount& b) {
        if (a.kind != b.kind)
            return rank(a.kind) < rank(b.kind);
        return a.value != b.value ? a.value > b.value : a.unit < b.unit;
    });
}

Result<> appendRows(QueryContext& context, const QList<ArticleId>& ids, const SearchQuery& search,
                    QList<ArticleRow>& page)
{
    const QList<SqlValue> values = sqlValues(ids);
    RowsById rows;
    const auto read = readArticles(context, values, search, rows)
                          .and_then([&] { return readSectors(context, values, rows); })
                          .and_then([&] { return readFigures(context, values, rows); });
    if (!read)
        return read;
    for (const ArticleId id : ids)
        if (const auto row = rows.find(id); row != rows.end() && row->id == id) {
            sortHeadlines(row->headlines);
            page.append(*row);
        }
    return {};
}

} // namespace

Result<QList<ArticleRow>> articleRows(QueryContext& context, const QList<ArticleId>& ids, const QString& searchText)
{
    const SearchQuery search = readSearch(searchText);
    QList<ArticleRow> rows;
    rows.reserve(ids.size());
    for (qsizetype begin = 0; begin < ids.size(); begin += kPortion)
        if (const auto read = appendRows(context, ids.mid(begin, kPortion), search, rows); !read)
            return tl::unexpected(read.error());
    return rows;
}

} // namespace vigie
