// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/metriccorrection.h"

#include "models/domain/textindex.h"
#include "models/store/articledraft.h"
#include "models/store/articleremoval.h"
#include "models/store/connection.h"
#include "models/store/journal.h"
#include "models/store/metriccells.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kSelectBody = "SELECT body FROM article WHERE id = ?1 "
                             "AND id NOT IN (SELECT article_id FROM removed_article)";
// A figure without a subject or a place may be that of any.
constexpr auto kCountSame
    = "SELECT count(*) FROM metric WHERE article_id = ?1 AND span_begin = ?2 AND span_end = ?3 AND kind = ?4 "
      "AND value_milli = ?5 AND unit = ?6 AND (?7 = 0 OR ifnull(subject_id, ?7) = ?7) "
      "AND (?8 = 0 OR ifnull(place_id, ?8) = ?8) AND review <> 'rejected'";

const QString kMetric = u"metric"_s;
const QString kReading = u"metric_reading"_s;

QString text(ReviewState state)
{
    return QString::fromUtf8(code(state));
}

RowText keyOf(const QString& column, qint64 id)
{
    return {{column, QString::number(id)}};
}

/// NotFound also where its article was removed.
Result<RowText> rowOf(Edit& edit, MetricId metric)
{
    auto row = edittables::row(edit.connection(), kMetric, keyOf(u"id"_s, metric.value));
    if (!row)
        return row;
    const ArticleId article{row->value(u"article_id"_s).value_or(QString()).toLongLong()};
    const auto there = requireArticle(edit.connection(), article);
    return there ? row : tl::unexpected(there.error());
}

/// The columns of `like` out of a whole row.
RowText only(const RowText& row, const RowText& like)
{
    RowText result;
    for (auto it = like.cbegin(); it != like.cend(); ++it)
        result.insert(it.key(), row.value(it.key()));
    return result;
}

/// What the engine read, where that differs from what counts now; nothing where it was never corrected.
Result<std::optional<RowText>> readingOf(Edit& edit, MetricId metric)
{
    auto reading = edittables::row(edit.connection(), kReading, keyOf(u"metric_id"_s, metric.value));
    if (reading)
        return std::optional(*reading);
    if (reading.error().kind == Error::Kind::NotFound)
        return std::optional<RowText>();
    return tl::unexpected(reading.error());
}

/// The bounds of a figure, and that there is whom it is about.
Result<> checkWhole(Edit& edit, const MetricFields& fields)
{
    if (auto sound = checkFields(fields); !sound)
        return sound;
    const auto isThere = [&](const QString& table, qint64 id) -> Result<bool> {
        const auto row = edittables::row(edit.connection(), table, keyOf(u"id"_s, id));
        if (row || row.error().kind == Error::Kind::NotFound)
            return row.has_value();
        return tl::unexpected(row.error());
    };
    for (const auto& [field, table, id] : {std::tuple(u"subject"_s, u"actor"_s, fields.subject.value),
                                           std::tuple(u"place"_s, u"place"_s, fields.place.value)}) {
        const auto there = id > 0 ? isThere(table, id) : Result<bool>(true);
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return fieldFailure(field, u"the workspace does not know it"_s, QString::number(id));
    }
    return {};
}

/// The same words say the same once. Where each of two firms creates 150 jobs, their subjects tell the figures apart.
Result<> checkNew(Connection& connection, ArticleId article, Span span, const MetricFields& fields)
{
    auto count = Statement::prepare(connection, kCountSame);
    if (!count)
        return tl::unexpected(count.error());
    const auto same
        = count->runForInteger(article, qint64{span.begin}, qint64{span.end}, code(fields.kind),
                               fields.value.thousandths, fields.unit, fields.subject.value, fields.place.value);
    if (!same)
        return tl::unexpected(same.error());
    return *same == 0 ? Result<>() : fieldFailure(u"span"_s, u"the figure is there already"_s);
}

Result<> setReview(Edit& edit, MetricId metric, ReviewState state)
{
    return edit.set(kMetric, metric.value, u"review"_s, text(state));
}

/// Keeps the engine's reading, or lets it go where nothing differs any more.
Result<ReviewState> keepReading(Edit& edit, MetricId metric, const RowText& before, const RowText& after)
{
    const auto reading = readingOf(edit, metric);
    if (!reading)
        return tl::unexpected(reading.error());
    const RowText engines = *reading ? only(**reading, after) : before;
    if (engines == after) {
        const auto dropped = *reading ? edit.remove(kReading, keyOf(u"metric_id"_s, metric.value)) : Result<>();
        return dropped ? Result<ReviewState>(ReviewState::Accepted) : tl::unexpected(dropped.error());
    }
    if (!*reading) {
        RowText row = before;
        row.insert(u"metric_id"_s, QString::number(metric.value));
        if (const auto kept = edit.insert(kReading, row); !kept)
            return tl::unexpected(kept.error());
    }
    return ReviewState::Corrected;
}

} // namespace

Result<> acceptMetric(Edit& edit, MetricId metric)
{
    const auto row = rowOf(edit, metric);
    if (!row)
        return tl::unexpected(row.error());
    const ColumnText review = row->value(u"review"_s);
    if (review == text(ReviewState::Auto))
        return setReview(edit, metric, ReviewState::Accepted);
    if (review != text(ReviewState::Rejected))
        return {};
    const auto reading = readingOf(edit, metric);
    if (!reading)
        return tl::unexpected(reading.error());
    return setReview(edit, metric, *reading ? ReviewState::Corrected : ReviewState::Accepted);
}

Result<> rejectMetric(Edit& edit, MetricId metric)
{
    const auto row = rowOf(edit, metric);
    if (!row)
        return tl::unexpected(row.error());
    if (row->value(u"review"_s) == text(ReviewState::Added))
        return failure(Error::Kind::BadInput, u"a figure added by hand is deleted, not rejected"_s);
    return setReview(edit, metric, ReviewState::Rejected);
}

Result<> correctMetric(Edit& edit, MetricId metric, const MetricFields& fields)
{
    if (auto sound = checkWhole(edit, fields); !sound)
        return sound;
    const auto row = rowOf(edit, metric);
    if (!row)
        return tl::unexpected(row.error());
    const RowText after = cellsOf(fields);
    const RowText before = only(*row, after);
    if (row->value(u"review"_s) != text(ReviewState::Added)) {
        const auto review = keepReading(edit, metric, before, after);
        if (!review)
            return tl::unexpected(review.error());
        if (auto done = setReview(edit, metric, *review); !done)
            return done;
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        if (auto done = edit.set(kMetric, metric.value, it.key(), it.value()); !done)
            return done;
    return {};
}

Result<MetricFields> metricFields(Connection& connection, MetricId metric)
{
    return edittables::row(connection, kMetric, keyOf(u"id"_s, metric.value)).map(fieldsOf);
}

Result<MetricFields> metricReading(Connection& connection, MetricId metric)
{
    auto reading = edittables::row(connection, kReading, keyOf(u"metric_id"_s, metric.value));
    if (reading)
        return fieldsOf(*reading);
    return reading.error().kind == Error::Kind::NotFound ? metricFields(connection, metric)
                                                         : tl::unexpected(reading.error());
}

Result<> revertMetric(Edit& edit, MetricId metric)
{
    const auto row = rowOf(edit, metric);
    if (!row)
        return tl::unexpected(row.error());
    if (row->value(u"review"_s) == text(ReviewState::Added))
        return failure(Error::Kind::BadInput, u"a figure added by hand has no reading to go back to"_s);
    const auto reading = readingOf(edit, metric);
    if (!reading)
        return tl::unexpected(reading.error());
    if (*reading) {
        for (const auto& [column, value] : only(**reading, cellsOf({})).asKeyValueRange())
            if (auto done = edit.set(kMetric, metric.value, column, value); !done)
                return done;
        if (auto done = edit.remove(kReading, keyOf(u"metric_id"_s, metric.value)); !done)
            return done;
    }
    return setReview(edit, metric, ReviewState::Auto);
}

Result<MetricId> addMetric(Edit& edit, ArticleId article, Span span, const MetricFields& fields)
{
    if (auto sound = checkWhole(edit, fields); !sound)
        return tl::unexpected(sound.error());
    auto select = Statement::prepare(edit.connection(), kSelectBody);
    if (!select)
        return tl::unexpected(select.error());
    select->bind(article);
    const auto found = select->step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(Error::Kind::NotFound, u"there is no such article"_s, QString::number(article.value));
    const TextIndex index(select->text(0));
    select->reset();
    if (!index.valid(span))
        return fieldFailure(u"span"_s, u"the span lies outside the text"_s);
    if (auto isNew = checkNew(edit.connection(), article, span, fields); !isNew)
        return tl::unexpected(isNew.error());
    RowText row = cellsOf(fields);
    row.insert({{u"article_id"_s, QString::number(article.value)},
                {u"span_begin"_s, QString::number(span.begin)},
                {u"span_end"_s, QString::number(span.end)},
                {u"quote"_s, index.slice(span)},
                {u"rule"_s, QString()},
                {u"confidence"_s, u"1"_s},
                {u"engine"_s, QString()},
                {u"review"_s, text(ReviewState::Added)}});
    return edit.insert(kMetric, row).map([](qint64 id) { return MetricId{id}; });
}

Result<> deleteMetric(Edit& edit, MetricId metric)
{
    const auto row = rowOf(edit, metric);
    if (!row)
        return tl::unexpected(row.error());
    if (row->value(u"review"_s) != text(ReviewState::Added))
        return failure(Error::Kind::BadInput, u"a figure that the engine read is rejected, not deleted"_s);
    return edit.remove(kMetric, keyOf(u"id"_s, metric.value));
}

} // namespace vigie
