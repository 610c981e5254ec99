// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/figureevidence.h"

#include "models/query/quotesentence.h"
#include "models/query/rowreading.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

// As v_articles tells them.
const QByteArray kSources = "SELECT article_id, min(file), max(url) FROM article_source WHERE article_id IN ";
constexpr qsizetype kPortion = 500;

struct Source
{
    QString file;
    QString url;
};

Result<QHash<ArticleId, Source>> sourcesOf(QueryContext& context, const QList<MetricRow>& rows)
{
    QHash<ArticleId, Source> sources;
    for (const MetricRow& row : rows)
        sources.insert(row.metric.article, {});
    const QList<ArticleId> articles = sources.keys();
    for (qsizetype begin = 0; begin < articles.size(); begin += kPortion) {
        const QList<ArticleId> portion = articles.mid(begin, kPortion);
        const QByteArray sql = kSources + boundList(portion.size()) + " GROUP BY article_id";
        const auto read = readRows(context, sql, sqlValues(portion), [&](const Statement& row) {
            sources[row.id<ArticleId>(0)] = {row.text(1), row.text(2)};
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return sources;
}

} // namespace

Result<> addEvidence(QueryContext& context, QList<MetricRow>& rows)
{
    QList<MetricId> ids;
    for (const MetricRow& row : rows)
        ids.append(row.metric.id);
    const auto sentences = quoteSentences(context, ids);
    const auto sources = sourcesOf(context, rows);
    if (!sentences || !sources)
        return tl::unexpected(sentences ? sources.error() : sentences.error());
    for (MetricRow& row : rows) {
        const QuoteSentence around = sentences->value(row.metric.id);
        row.sentence = around.before + row.metric.quote.simplified() + around.after;
        const Source source = sources->value(row.metric.article);
        row.file = source.file;
        row.url = source.url;
    }
    return {};
}

} // namespace vigie
