// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rereadingtable.h"

#include "app/rereadingsides.h"

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

template <class Code> QString text(Code value)
{
    return QString::fromUtf8(code(value));
}

// All that a change may be about, in one line; `subject` is a name or nothing.
QString inShort(const MetricFields& fields, const QString& subject, const QString& quote)
{
    QStringList words{text(fields.kind), QString::fromStdString(fields.value.toString())};
    if (fields.valueMax)
        words.append(u"to "_s + QString::fromStdString(fields.valueMax->toString()));
    words += {fields.unit, text(fields.modifier), text(fields.role)};
    if (!fields.horizon.isEmpty())
        words.append(u"by "_s + fields.horizon);
    if (fields.sector)
        words.append(text(*fields.sector));
    if (!subject.isEmpty())
        words.append(subject);
    return words.join(u' ') + u" \""_s + quote + u'"';
}

QString codesOf(const QList<Sector>& sectors)
{
    QStringList codes;
    for (const Sector sector : sectors)
        codes.append(text(sector));
    return codes.join(u", "_s);
}

NameSides figureSides(const ArticleRereading& article, const ReadingChange& change)
{
    NameSides sides;
    if (const Metric* known = storedFigure(article, change)) {
        sides.before = inShort(known->fields, subjectOf(article, *known), known->quote);
        sides.name = known->quote;
    }
    if (const MetricDraft* read = readFigure(article, change)) {
        sides.after = inShort(read->fields, subjectOf(article, *read), read->quote);
        sides.name = read->quote;
    }
    return sides;
}

NameSides sidesOf(const ArticleRereading& article, const ReadingChange& change)
{
    if (change.what == ReadingChange::What::Figure)
        return figureSides(article, change);
    if (change.what == ReadingChange::What::Sectors)
        return {QString(), codesOf(article.stored.article.sectors), codesOf(article.draft.article.sectors)};
    return nameSides(article, change);
}

Cell orNull(const QString& words)
{
    return words.isEmpty() ? Cell() : Cell(words);
}

} // namespace

Table rereadingTable(const Rereading& rereading)
{
    Table table;
    table.columns = {u"change"_s, u"what"_s,   u"article_id"_s, u"title"_s, u"metric_id"_s,
                     u"name"_s,   u"before"_s, u"after"_s,      u"taken"_s};
    for (const ArticleRereading& article : rereading.differing)
        for (qsizetype i = 0; i < article.changes.size(); ++i) {
            const ReadingChange& change = article.changes[i];
            const NameSides sides = sidesOf(article, change);
            table.rows.append({text(change.kind), text(change.what), article.stored.article.id.value,
                               article.stored.article.title, change.metric ? Cell(change.metric.value) : Cell(),
                               orNull(sides.name), orNull(sides.before), orNull(sides.after), article.take[i]});
        }
    return table;
}

} // namespace vigie
