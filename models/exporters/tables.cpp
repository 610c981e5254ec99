// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporters/tables.h"

#include "models/domain/rate.h"

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view code)
{
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

constexpr qsizetype kMetricColumnsOnTerminal = 17; // up to "why"

Cell orNull(const QString& words)
{
    return words.isEmpty() ? Cell() : Cell(words);
}

Cell idOrNull(qint64 id)
{
    return id > 0 ? Cell(id) : Cell();
}

Cell exact(Decimal value)
{
    return Sum{value.thousandths};
}

QStringList sectorCodes(const QList<Sector>& sectors)
{
    QStringList codes;
    for (const Sector sector : sectors)
        codes.append(text(code(sector)));
    return codes;
}

// "30000000 MAD; 5000000 EUR": an article may state one kind in several units.
Cell headlines(const ArticleRow& row, MetricKind kind)
{
    QStringList amounts;
    for (const Amount& amount : row.headlines)
        if (amount.kind == kind)
            amounts.append(QString::fromStdString(amount.value.toString())
                           + (isMoney(kind) ? QString(u' ' + amount.unit) : QString()));
    return amounts.isEmpty() ? Cell() : Cell(amounts.join(u"; "_s));
}

} // namespace

Table articlesTable(const QList<ArticleRow>& rows)
{
    Table table;
    table.columns = {u"id"_s,         u"date"_s,    u"title"_s,    u"sectors"_s, u"jobs"_s,
                     u"investment"_s, u"figures"_s, u"reviewed"_s, u"file"_s,    u"story"_s};
    for (const ArticleRow& row : rows)
        table.rows.append({row.id.value, orNull(row.date.toIso()), row.title, sectorCodes(row.sectors),
                           headlines(row, MetricKind::JobsCreated), headlines(row, MetricKind::Investment),
                           qint64(row.figures), qint64(row.reviewed), orNull(row.file), idOrNull(row.story.value)});
    return table;
}

Table metricsTable(const QList<MetricRow>& rows)
{
    Table table;
    table.columns
        = {u"id"_s,           u"article_id"_s, u"date"_s,    u"kind"_s,    u"value"_s,      u"value_max"_s,
           u"unit"_s,         u"modifier"_s,   u"role"_s,    u"horizon"_s, u"sector"_s,     u"subject"_s,
           u"place"_s,        u"quote"_s,      u"review"_s,  u"counted"_s, u"why"_s,        u"counted_value"_s,
           u"counted_unit"_s, u"start"_s,      u"end"_s,     u"rule"_s,    u"confidence"_s, u"title"_s,
           u"subject_id"_s,   u"place_id"_s,   u"part_of"_s, u"told_by"_s, u"sentence"_s,   u"file"_s,
           u"url"_s};
    table.shownColumns = kMetricColumnsOnTerminal;
    for (const MetricRow& row : rows) {
        const MetricFields& fields = row.metric.fields;
        const bool counted = row.why == NotCounted::Counted;
        // Three digits are all a confidence is good for.
        const Sum confidence{static_cast<Int128>(row.metric.confidence * 1000 + 0.5)};
        table.rows.append({row.metric.id.value,
                           row.metric.article.value,
                           orNull(row.articleDate.toIso()),
                           text(code(fields.kind)),
                           exact(fields.value),
                           fields.valueMax ? exact(*fields.valueMax) : Cell(),
                           fields.unit,
                           text(code(fields.modifier)),
                           text(code(fields.role)),
                           orNull(fields.horizon),
                           fields.sector ? Cell(text(code(*fields.sector))) : Cell(),
                           orNull(row.subjectName),
                           orNull(row.placeName),
                           row.metric.quote,
                           text(code(row.metric.review)),
                           counted,
                           orNull(code(row.why)),
                           counted ? Cell(row.counted) : Cell(),
                           counted ? Cell(row.countedUnit) : Cell(),
                           qint64(row.metric.span.begin),
                           qint64(row.metric.span.end),
                           row.metric.rule,
                           confidence,
                           row.articleTitle,
                           idOrNull(fields.subject.value),
                           idOrNull(fields.place.value),
                           idOrNull(row.partOf.value),
                           idOrNull(row.toldBy.id.value),
                           orNull(row.sentence),
                           orNull(row.file),
                           orNull(row.url)});
    }
    return table;
}

Table actorsTable(const QList<ActorRow>& rows, const QString& currency)
{
    Table table;
    table.columns
        = {u"id"_s, u"name"_s, u"kind"_s, u"aliases"_s, u"articles"_s, u"jobs"_s, u"investment"_s, u"currency"_s};
    for (const ActorRow& row : rows)
        table.rows.append({row.actor.id.value, row.actor.name, text(code(row.actor.kind)), row.actor.aliases,
                           qint64(row.articles), row.jobs, row.investment, currency});
    return table;
}

Table ratesTable(const QList<RateRow>& rows)
{
    Table table;
    table.columns = {u"currency"_s, u"year"_s, u"per_usd"_s, u"origin"_s, u"source"_s};
    for (const RateRow& row : rows) {
        // Six digits behind the point, of which a Sum holds three: so it leaves as text.
        table.rows.append({row.currency, qint64(row.year), rateToText(row.microPerUsd),
                           row.byUser ? u"user"_s : u"shipped"_s, orNull(row.source)});
    }
    return table;
}

Table breakdownTable(const Breakdown& breakdown, std::optional<Axis> stack, const BinNames& names)
{
    Table table;
    table.columns = {code(breakdown.axis), u"value"_s, u"unit"_s, u"figures"_s, u"approximate"_s};
    if (stack)
        table.columns.insert(1, u"series"_s);
    const BinNames nameOf = names ? names : BinNames(binLabel);
    for (const Bin& bin : breakdown.bins) {
        const QString label = nameOf(breakdown.axis, bin.key, bin.name);
        if (!stack) {
            table.rows.append({label, bin.value, breakdown.unit, qint64(bin.figures), qint64(bin.approximate)});
            continue;
        }
        for (const Segment& segment : bin.segments)
            table.rows.append({label, nameOf(*stack, segment.key, {}), segment.value, breakdown.unit,
                               qint64(segment.figures), Cell()});
    }
    return table;
}

QString binLabel(Axis axis, const BinKey& key, const QString& name)
{
    if (key.type == BinKey::Type::NotStated)
        return u"not_stated"_s;
    if (key.type == BinKey::Type::Others)
        return u"others"_s;
    switch (axis) {
    case Axis::Sector:
        return text(code(static_cast<Sector>(key.id)));
    case Axis::Year:
        return QString::number(key.id);
    case Axis::Quarter:
        return u"%1-Q%2"_s.arg(key.id / 4).arg(key.id % 4 + 1);
    case Axis::Month:
        return u"%1-%2"_s.arg(key.id / 12).arg(key.id % 12 + 1, 2, 10, QChar(u'0'));
    case Axis::Place:
    case Axis::Company:
        return name;
    case Axis::Review:
        return text(code(static_cast<ReviewState>(key.id)));
    }
    return {};
}

} // namespace vigie
