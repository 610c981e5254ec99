// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/query/metricrows.h"

#include "models/query/rowreading.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace vigie {
namespace {

// Ten columns of what counts from 2 on, the same ten of what the engine read from 12 on.
const QByteArray kSelectRows
    = "SELECT m.id, m.article_id,"
      " m.kind, m.value_milli, m.value_max_milli, m.unit, m.modifier, m.role, m.horizon, m.sector, m.subject_id,"
      " m.place_id,"
      " r.kind, r.value_milli, r.value_max_milli, r.unit, r.modifier, r.role, r.horizon, r.sector, r.subject_id,"
      " r.place_id,"
      " m.span_begin, m.span_end, m.quote, m.rule, m.cues, m.confidence, m.engine, m.review,"
      " a.date, a.title, s.name, p.name, rs.name, rp.name"
      " FROM metric m JOIN article a ON a.id = m.article_id"
      " LEFT JOIN metric_reading r ON r.metric_id = m.id"
      " LEFT JOIN actor s ON s.id = m.subject_id"
      " LEFT JOIN place p ON p.id = m.place_id"
      " LEFT JOIN actor rs ON rs.id = r.subject_id"
      " LEFT JOIN place rp ON rp.id = r.place_id"
      " WHERE m.article_id NOT IN (SELECT article_id FROM removed_article) AND ";
const QByteArray kWithIds = "m.id IN ";
const QByteArray kOfArticle = "m.article_id = ? ORDER BY m.span_begin, m.span_end, m.id";

constexpr int kFields = 2;
constexpr int kReading = 12;
constexpr int kRest = 22;
constexpr qsizetype kPortion = 500;

MetricFields readFields(const Statement& row, int first)
{
    MetricFields fields;
    fields.kind = metricKindFromCode(row.utf8(first)).value_or(MetricKind::Investment);
    fields.value = Decimal{row.integer(first + 1)};
    if (!row.isNull(first + 2))
        fields.valueMax = Decimal{row.integer(first + 2)};
    fields.unit = row.text(first + 3);
    fields.modifier = modifierFromCode(row.utf8(first + 4)).value_or(Modifier::Exact);
    fields.role = roleFromCode(row.utf8(first + 5)).value_or(Role::Background);
    fields.horizon = row.text(first + 6);
    fields.sector = sectorFromCode(row.utf8(first + 7));
    fields.subject = row.id<ActorId>(first + 8);
    fields.place = row.id<PlaceId>(first + 9);
    return fields;
}

QStringList readCues(const Statement& row, int column)
{
    const std::string_view json = row.utf8(column);
    QStringList cues;
    const auto bytes = QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
    for (const QJsonValue& cue : QJsonDocument::fromJson(bytes).array())
        cues.append(cue.toString());
    return cues;
}

MetricRow readRow(const Statement& row)
{
    MetricRow result;
    Metric& metric = result.metric;
    metric.id = row.id<MetricId>(0);
    metric.article = row.id<ArticleId>(1);
    metric.fields = readFields(row, kFields);
    if (!row.isNull(kReading))
        metric.reading = readFields(row, kReading);
    metric.span = {row.integer(kRest), row.integer(kRest + 1)};
    metric.quote = row.text(kRest + 2);
    metric.rule = row.text(kRest + 3);
    metric.cues = readCues(row, kRest + 4);
    metric.confidence = row.real(kRest + 5);
    metric.engine = row.text(kRest + 6);
    metric.review = reviewStateFromCode(row.utf8(kRest + 7)).value_or(ReviewState::Auto);
    result.articleDate = PartialDate::fromIso(row.text(kRest + 8)).value_or(PartialDate{});
    result.articleTitle = row.text(kRest + 9);
    result.subjectName = row.text(kRest + 10);
    result.placeName = row.text(kRest + 11);
    result.readSubjectName = row.text(kRest + 12);
    result.readPlaceName = row.text(kRest + 13);
    return result;
}

} // namespace

Result<QList<MetricRow>> metricRows(QueryContext& context, const QList<MetricId>& ids)
{
    QList<MetricRow> rows;
    rows.reserve(ids.size());
    for (qsizetype begin = 0; begin < ids.size(); begin += kPortion) {
        const QList<MetricId> portion = ids.mid(begin, kPortion);
        QHash<MetricId, MetricRow> byId;
        const auto read = readRows(context, kSelectRows + kWithIds + boundList(portion.size()), sqlValues(portion),
                                   [&](const Statement& row) { byId.insert(row.id<MetricId>(0), readRow(row)); });
        if (!read)
            return tl::unexpected(read.error());
        for (const MetricId id : portion)
            if (const auto row = byId.constFind(id); row != byId.constEnd())
                rows.append(*row);
    }
    return rows;
}

Result<QList<MetricRow>> metricRowsOf(QueryContext& context, ArticleId article)
{
    QList<MetricRow> rows;
    const auto read = readRows(context, kSelectRows + kOfArticle, {article.value},
                               [&](const Statement& row) { rows.append(readRow(row)); });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

} // namespace vigie
