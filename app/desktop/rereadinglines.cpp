// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/rereadinglines.h"

#include "app/rereadingsides.h"
#include "views/common/labels.h"

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// Every digit: two readings may differ in the last one.
QString words(const MetricFields& fields, const QString& subject, const QString& quote)
{
    const LocaleFormat format;
    QString value = format.exact(fields.value);
    if (fields.valueMax)
        value += u" – "_s + format.exact(*fields.valueMax);
    QStringList parts{u"%1 %2"_s.arg(value, unitLabel(fields.unit)), label(fields.kind), label(fields.role)};
    if (fields.modifier != Modifier::Exact)
        parts.append(label(fields.modifier));
    if (!fields.horizon.isEmpty())
        parts.append(fields.horizon);
    if (fields.sector)
        parts.append(label(*fields.sector));
    if (!subject.isEmpty())
        parts.append(subject);
    return u"%1 – “%2”"_s.arg(parts.join(u", "_s), quote);
}

QString words(const QList<Sector>& sectors)
{
    QStringList names;
    for (const Sector sector : sectors)
        names.append(label(sector));
    return names.join(u", "_s);
}

void setSides(RereadingLine& line, const ArticleRereading& article, const ReadingChange& change)
{
    switch (change.what) {
    case ReadingChange::What::Figure:
        if (const Metric* known = storedFigure(article, change))
            line.before = words(known->fields, subjectOf(article, *known), known->quote);
        if (const MetricDraft* read = readFigure(article, change))
            line.after = words(read->fields, subjectOf(article, *read), read->quote);
        return;
    case ReadingChange::What::Sectors:
        line.before = words(article.stored.article.sectors);
        line.after = words(article.draft.article.sectors);
        return;
    case ReadingChange::What::Actor:
    case ReadingChange::What::Place:
        break;
    }
    const NameSides sides = nameSides(article, change);
    line.before = sides.before;
    line.after = sides.after;
}

} // namespace

QList<RereadingLine> rereadingLines(const Rereading& rereading)
{
    QList<RereadingLine> lines;
    for (const ArticleRereading& article : rereading.differing)
        for (qsizetype i = 0; i < article.changes.size(); ++i) {
            RereadingLine line;
            line.kind = article.changes[i].kind;
            line.what = article.changes[i].what;
            line.article = article.stored.article.title;
            line.taken = article.take[i];
            setSides(line, article, article.changes[i]);
            lines.append(line);
        }
    return lines;
}

void setTaken(Rereading& rereading, const QList<RereadingLine>& lines)
{
    qsizetype line = 0;
    for (ArticleRereading& article : rereading.differing)
        for (bool& take : article.take)
            take = lines.value(line++).taken;
}

} // namespace vigie
