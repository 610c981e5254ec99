// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tablewords.h"

#include "models/domain/breakdown.h"
#include "models/exporters/xlsx.h"
#include "models/vocabulary/kinds.h"
#include "models/vocabulary/sector.h"
#include "models/vocabulary/wholeunits.h"
#include "views/common/exportnotes.h"
#include "views/common/labels.h"

#include <QCoreApplication>
#include <QHash>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, const char*>& columnWords()
{
    static const QHash<QString, const char*> words{
        {u"id"_s, QT_TRANSLATE_NOOP("TableColumns", "Number")},
        {u"date"_s, QT_TRANSLATE_NOOP("TableColumns", "Date")},
        {u"title"_s, QT_TRANSLATE_NOOP("TableColumns", "Title")},
        {u"sectors"_s, QT_TRANSLATE_NOOP("TableColumns", "Sectors")},
        {u"jobs"_s, QT_TRANSLATE_NOOP("TableColumns", "Jobs")},
        {u"investment"_s, QT_TRANSLATE_NOOP("TableColumns", "Investment")},
        {u"figures"_s, QT_TRANSLATE_NOOP("TableColumns", "Figures")},
        {u"reviewed"_s, QT_TRANSLATE_NOOP("TableColumns", "Figures reviewed")},
        {u"file"_s, QT_TRANSLATE_NOOP("TableColumns", "File")},
        {u"story"_s, QT_TRANSLATE_NOOP("TableColumns", "Story")},
        {u"article_id"_s, QT_TRANSLATE_NOOP("TableColumns", "Article")},
        {u"kind"_s, QT_TRANSLATE_NOOP("TableColumns", "Kind")},
        {u"value"_s, QT_TRANSLATE_NOOP("TableColumns", "Value")},
        {u"value_max"_s, QT_TRANSLATE_NOOP("TableColumns", "Upper value")},
        {u"unit"_s, QT_TRANSLATE_NOOP("TableColumns", "Unit")},
        {u"modifier"_s, QT_TRANSLATE_NOOP("TableColumns", "Precision")},
        {u"role"_s, QT_TRANSLATE_NOOP("TableColumns", "Role")},
        {u"horizon"_s, QT_TRANSLATE_NOOP("TableColumns", "Due")},
        {u"sector"_s, QT_TRANSLATE_NOOP("TableColumns", "Sector")},
        {u"subject"_s, QT_TRANSLATE_NOOP("TableColumns", "Subject")},
        {u"place"_s, QT_TRANSLATE_NOOP("TableColumns", "Place")},
        {u"quote"_s, QT_TRANSLATE_NOOP("TableColumns", "Quote")},
        {u"review"_s, QT_TRANSLATE_NOOP("TableColumns", "Review")},
        {u"counted"_s, QT_TRANSLATE_NOOP("TableColumns", "Counted")},
        {u"why"_s, QT_TRANSLATE_NOOP("TableColumns", "Why not counted")},
        {u"counted_value"_s, QT_TRANSLATE_NOOP("TableColumns", "Counted value")},
        {u"counted_unit"_s, QT_TRANSLATE_NOOP("TableColumns", "Counted in")},
        {u"start"_s, QT_TRANSLATE_NOOP("TableColumns", "Beginning of the quote")},
        {u"end"_s, QT_TRANSLATE_NOOP("TableColumns", "End of the quote")},
        {u"rule"_s, QT_TRANSLATE_NOOP("TableColumns", "Rule")},
        {u"confidence"_s, QT_TRANSLATE_NOOP("TableColumns", "Confidence")},
        {u"subject_id"_s, QT_TRANSLATE_NOOP("TableColumns", "Number of the subject")},
        {u"place_id"_s, QT_TRANSLATE_NOOP("TableColumns", "Number of the place")},
        {u"part_of"_s, QT_TRANSLATE_NOOP("TableColumns", "Part of figure")},
        {u"told_by"_s, QT_TRANSLATE_NOOP("TableColumns", "Counted in article")},
        {u"sentence"_s, QT_TRANSLATE_NOOP("TableColumns", "Sentence")},
        {u"url"_s, QT_TRANSLATE_NOOP("TableColumns", "Address")},
        {u"name"_s, QT_TRANSLATE_NOOP("TableColumns", "Name")},
        {u"aliases"_s, QT_TRANSLATE_NOOP("TableColumns", "Other names")},
        {u"articles"_s, QT_TRANSLATE_NOOP("TableColumns", "Articles")},
        {u"currency"_s, QT_TRANSLATE_NOOP("TableColumns", "Currency")},
        {u"year"_s, QT_TRANSLATE_NOOP("TableColumns", "Year")},
        {u"per_usd"_s, QT_TRANSLATE_NOOP("TableColumns", "Units per US dollar")},
        {u"origin"_s, QT_TRANSLATE_NOOP("TableColumns", "Origin")},
        {u"source"_s, QT_TRANSLATE_NOOP("TableColumns", "Source")},
        {u"quarter"_s, QT_TRANSLATE_NOOP("TableColumns", "Quarter")},
        {u"month"_s, QT_TRANSLATE_NOOP("TableColumns", "Month")},
        {u"company"_s, QT_TRANSLATE_NOOP("TableColumns", "Company")},
        {u"series"_s, QT_TRANSLATE_NOOP("TableColumns", "Series")},
        {u"approximate"_s, QT_TRANSLATE_NOOP("TableColumns", "Approximate figures")},
        {u"step"_s, QT_TRANSLATE_NOOP("TableColumns", "Step")},
        {u"at"_s, QT_TRANSLATE_NOOP("TableColumns", "When")},
        {u"author"_s, QT_TRANSLATE_NOOP("TableColumns", "Who")},
        {u"action"_s, QT_TRANSLATE_NOOP("TableColumns", "What")},
        {u"undone"_s, QT_TRANSLATE_NOOP("TableColumns", "Undone")},
        {u"entity"_s, QT_TRANSLATE_NOOP("TableColumns", "Table")},
        {u"entity_id"_s, QT_TRANSLATE_NOOP("TableColumns", "Number in the table")},
        {u"field"_s, QT_TRANSLATE_NOOP("TableColumns", "Field")},
        {u"old"_s, QT_TRANSLATE_NOOP("TableColumns", "Before")},
        {u"new"_s, QT_TRANSLATE_NOOP("TableColumns", "After")},
        {u"reason"_s, QT_TRANSLATE_NOOP("TableColumns", "Reason")},
    };
    return words;
}

/// The label of a code; what is none is said as it is.
template <class Value> QString labelOr(const std::optional<Value>& value, const QString& code)
{
    return value ? label(*value) : code;
}

QString kindWord(const QString& code)
{
    const auto figure = metricKindFromCode(code.toStdString());
    return figure ? label(*figure) : labelOr(actorKindFromCode(code.toStdString()), code);
}

QString sectorWord(const QString& code)
{
    return labelOr(sectorFromCode(code.toStdString()), code);
}

QString reasonWord(const QString& code)
{
    for (const NotCounted why : {NotCounted::Part, NotCounted::Background, NotCounted::OtherTelling,
                                 NotCounted::Rejected, NotCounted::NoRate, NotCounted::FilteredOut})
        if (vigie::code(why) == code)
            return label(why);
    return code;
}

QString originWord(const QString& code)
{
    if (code == "user"_L1)
        return QCoreApplication::translate("TableColumns", "Own");
    return code == "shipped"_L1 ? QCoreApplication::translate("TableColumns", "Shipped") : code;
}

/// What stands in a column, by the column's name; nothing for columns whose words are names, quotes or numbers.
using WordOf = QString (*)(const QString& code);

WordOf wordsOfColumn(const QString& column)
{
    static const QHash<QString, WordOf> words{
        {u"kind"_s, kindWord},
        {u"modifier"_s, [](const QString& code) { return labelOr(modifierFromCode(code.toStdString()), code); }},
        {u"role"_s, [](const QString& code) { return labelOr(roleFromCode(code.toStdString()), code); }},
        {u"review"_s, [](const QString& code) { return labelOr(reviewStateFromCode(code.toStdString()), code); }},
        {u"sector"_s, sectorWord},
        {u"sectors"_s, sectorWord},
        {u"why"_s, reasonWord},
        {u"origin"_s, originWord},
        {u"unit"_s, [](const QString& code) { return unitLabel(code); }},
        {u"counted_unit"_s, [](const QString& code) { return unitLabel(code); }},
    };
    return words.value(column, nullptr);
}

QString flagWord(bool flag)
{
    return flag ? QCoreApplication::translate("TableColumns", "yes")
                : QCoreApplication::translate("TableColumns", "no");
}

Cell inWords(const Cell& cell, const QString& column, WordOf wordOf, const LocaleFormat& format)
{
    if (const auto* flag = std::get_if<bool>(&cell))
        return flagWord(*flag);
    if (const auto* total = std::get_if<Sum>(&cell); total && column == "counted_value"_L1)
        return inWholeUnits(*total);
    if (const auto* text = std::get_if<QString>(&cell)) {
        if (column == "jobs"_L1)
            if (const auto number = Decimal::fromString(text->toStdString()))
                return Sum{number->thousandths};
        if (column == "per_usd"_L1)
            return QString(*text).replace(u"."_s, format.locale().decimalPoint());
        return wordOf != nullptr ? Cell(wordOf(*text)) : cell;
    }
    if (const auto* list = std::get_if<QStringList>(&cell); list != nullptr && wordOf != nullptr) {
        QStringList words;
        for (const QString& code : *list)
            words.append(wordOf(code));
        return words;
    }
    return cell;
}

CsvOptions csvOptions(Wording wording, bool notes, const LocaleFormat& format)
{
    CsvOptions options;
    options.notes = notes;
    if (wording == Wording::Codes)
        return options;
    options.byteOrderMark = true;
    if (format.locale().decimalPoint() == ","_L1) {
        options.decimalPoint = u',';
        options.separator = u';';
    }
    return options;
}

} // namespace

QString columnLabel(const QString& column)
{
    const char* const words = columnWords().value(column, nullptr);
    return words != nullptr ? QCoreApplication::translate("TableColumns", words) : column;
}

Table tableInWords(Table table, const LocaleFormat& format)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const QString name = table.columns[column];
        const WordOf wordOf = wordsOfColumn(name);
        for (QList<Cell>& row : table.rows)
            row[column] = inWords(row[column], name, wordOf, format);
        table.columns[column] = columnLabel(name);
    }
    return table;
}

QByteArray csvOf(const Table& table, Wording wording, bool notes, const LocaleFormat& format)
{
    return toCsv(wording == Wording::Words ? tableInWords(table, format) : table, csvOptions(wording, notes, format));
}

Result<QByteArray> xlsxOf(const Table& table, Wording wording, const LocaleFormat& format)
{
    return toXlsx(wording == Wording::Words ? tableInWords(table, format) : table, xlsxSheets());
}

} // namespace vigie
