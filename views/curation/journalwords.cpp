// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/curation/journalwords.h"

#include "views/common/labels.h"
#include "views/curation/editwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

struct Words // the translation context of this file
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

constexpr qsizetype kLongestValue = 120; ///< characters of a value that a line has room for

QString rowText(const QString& table, qint64 id)
{
    static const QHash<QString, const char*> words{
        {u"actor"_s, QT_TRANSLATE_NOOP("JournalWords", "Actor %1")},
        {u"actor_pair"_s, QT_TRANSLATE_NOOP("JournalWords", "Pair with actor %1")},
        {u"alias"_s, QT_TRANSLATE_NOOP("JournalWords", "Name of actor %1")},
        {u"article"_s, QT_TRANSLATE_NOOP("JournalWords", "Article %1")},
        {u"article_sector"_s, QT_TRANSLATE_NOOP("JournalWords", "Sector of article %1")},
        {u"mention"_s, QT_TRANSLATE_NOOP("JournalWords", "Mention %1")},
        {u"meta"_s, QT_TRANSLATE_NOOP("JournalWords", "Workspace")},
        {u"metric"_s, QT_TRANSLATE_NOOP("JournalWords", "Figure %1")},
        {u"metric_reading"_s, QT_TRANSLATE_NOOP("JournalWords", "Figure %1 as the machine read it")},
        {u"place"_s, QT_TRANSLATE_NOOP("JournalWords", "Place %1")},
        {u"removed_article"_s, QT_TRANSLATE_NOOP("JournalWords", "Article %1")},
        {u"stopped_name"_s, QT_TRANSLATE_NOOP("JournalWords", "Name never read")},
        {u"story"_s, QT_TRANSLATE_NOOP("JournalWords", "Story %1")},
        {u"story_article"_s, QT_TRANSLATE_NOOP("JournalWords", "Article %1 in a story")},
        {u"story_pair"_s, QT_TRANSLATE_NOOP("JournalWords", "Pair with article %1")},
        {u"watched_name"_s, QT_TRANSLATE_NOOP("JournalWords", "Watched name")},
    };
    const auto known = words.constFind(table);
    if (known == words.constEnd())
        return u"%1 %2"_s.arg(table).arg(id);
    const QString text = Words::tr(*known);
    return text.contains("%1"_L1) ? text.arg(id) : text;
}

QString columnText(const QString& column)
{
    static const QHash<QString, MetricField> fields{
        {u"value_milli"_s, MetricField::Value},
        {u"unit"_s, MetricField::Unit},
        {u"value_max_milli"_s, MetricField::ValueMax},
        {u"modifier"_s, MetricField::Modifier},
        {u"role"_s, MetricField::Role},
        {u"horizon"_s, MetricField::Horizon},
        {u"sector"_s, MetricField::Sector},
        {u"subject_id"_s, MetricField::Subject},
        {u"place_id"_s, MetricField::Place},
    };
    static const QHash<QString, const char*> words{
        {u"account_id"_s, QT_TRANSLATE_NOOP("JournalWords", "Article that counts")},
        {u"actor_id"_s, QT_TRANSLATE_NOOP("JournalWords", "Actor")},
        {u"confidence"_s, QT_TRANSLATE_NOOP("JournalWords", "Confidence")},
        {u"cues"_s, QT_TRANSLATE_NOOP("JournalWords", "Words that decided")},
        {u"date"_s, QT_TRANSLATE_NOOP("JournalWords", "Date")},
        {u"engine"_s, QT_TRANSLATE_NOOP("JournalWords", "Engine")},
        {u"kind"_s, QT_TRANSLATE_NOOP("JournalWords", "Kind")},
        {u"name"_s, QT_TRANSLATE_NOOP("JournalWords", "Name")},
        {u"ord"_s, QT_TRANSLATE_NOOP("JournalWords", "Rank by date")},
        {u"parent_id"_s, QT_TRANSLATE_NOOP("JournalWords", "Part of")},
        {u"quote"_s, QT_TRANSLATE_NOOP("JournalWords", "Quote")},
        {u"review"_s, QT_TRANSLATE_NOOP("JournalWords", "Review")},
        {u"rule"_s, QT_TRANSLATE_NOOP("JournalWords", "Rule")},
        {u"span_begin"_s, QT_TRANSLATE_NOOP("JournalWords", "Beginning of the quote")},
        {u"span_end"_s, QT_TRANSLATE_NOOP("JournalWords", "End of the quote")},
        {u"title"_s, QT_TRANSLATE_NOOP("JournalWords", "Title")},
    };
    if (const auto field = fields.constFind(column); field != fields.constEnd())
        return label(*field);
    const auto known = words.constFind(column);
    return known == words.constEnd() ? column : Words::tr(*known);
}

/// The label of a code; the code itself where it has none.
template <class Value> QString codeText(const std::optional<Value>& value, const QString& code)
{
    return value ? label(*value) : code;
}

QString valueText(const QString& table, const QString& column, const QString& value, const LocaleFormat& format)
{
    const std::string code = value.toStdString();
    if (value.isEmpty())
        return Words::tr("none");
    if (column == "value_milli"_L1 || column == "value_max_milli"_L1)
        return format.exact(Decimal{value.toLongLong()});
    if (column == "kind"_L1)
        return table == "actor"_L1 || table == "watched_name"_L1 ? codeText(actorKindFromCode(code), value)
                                                                 : codeText(metricKindFromCode(code), value);
    if (column == "unit"_L1)
        return unitLabel(value);
    if (column == "modifier"_L1)
        return codeText(modifierFromCode(code), value);
    if (column == "role"_L1)
        return codeText(roleFromCode(code), value);
    if (column == "sector"_L1)
        return codeText(sectorFromCode(code), value);
    if (column == "review"_L1)
        return codeText(reviewStateFromCode(code), value);
    return value.size() > kLongestValue ? value.first(kLongestValue) + u'…' : value;
}

/// What a row that came or went is about, from its JSON in the journal.
QString contentText(const QString& table, const QString& json, const LocaleFormat& format)
{
    const QJsonObject row = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto value
        = [&](const QString& column) { return valueText(table, column, row.value(column).toString(), format); };
    if (table == "metric"_L1 || table == "metric_reading"_L1) {
        const QString figure = u"%1, %2 %3"_s.arg(value(u"kind"_s), value(u"value_milli"_s), value(u"unit"_s));
        const QString quote = row.value("quote"_L1).toString();
        return quote.isEmpty() ? figure : Words::tr("%1 (“%2”)").arg(figure, quote.simplified());
    }
    for (const QString& column : {u"form"_s, u"surface"_s, u"name"_s, u"sector"_s, u"title"_s})
        if (row.contains(column))
            return value(column);
    for (const QString& column : {u"article_b"_s, u"actor_b"_s, u"story_id"_s, u"value"_s})
        if (row.contains(column))
            return row.value(column).toString();
    return {};
}

/// The lower, the more a change tells.
int rank(const JournalChange& change)
{
    static const QStringList things{u"metric"_s, u"actor"_s, u"article"_s, u"place"_s, u"removed_article"_s};
    static const QStringList consequences{u"review"_s, u"ord"_s, u"title_derived"_s};
    if (!things.contains(change.entity))
        return 3;
    if (change.field.isEmpty())
        return 1;
    return consequences.contains(change.field) ? 2 : 0;
}

} // namespace

QString changeText(const JournalChange& change, const LocaleFormat& format)
{
    const QString row = rowText(change.entity, change.id);
    if (!change.field.isEmpty())
        return Words::tr("%1, %2: %3 → %4")
            .arg(row, columnText(change.field), valueText(change.entity, change.field, change.before, format),
                 valueText(change.entity, change.field, change.after, format));
    const bool added = !change.after.isEmpty();
    const QString content = contentText(change.entity, added ? change.after : change.before, format);
    // What came is the mark of its removal.
    if (change.entity == "removed_article"_L1)
        return (added ? Words::tr("%1, removed: %2") : Words::tr("%1, brought back: %2")).arg(row, content);
    if (content.isEmpty())
        return (added ? Words::tr("%1, added") : Words::tr("%1, removed")).arg(row);
    return (added ? Words::tr("%1, added: %2") : Words::tr("%1, removed: %2")).arg(row, content);
}

qsizetype mostTelling(const QList<JournalChange>& changes)
{
    const auto best = std::ranges::min_element(changes, {}, rank);
    return best == changes.end() ? 0 : best - changes.begin();
}

} // namespace vigie
