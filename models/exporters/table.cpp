// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporters/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

// A terminal line stays readable: longer words are cut there (CSV and JSON carry them whole).
constexpr qsizetype kTextCellWidth = 40;

QString words(const Cell& cell)
{
    struct Print
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool flag) const { return flag ? u"true"_s : u"false"_s; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(Sum number) const { return QString::fromStdString(number.toString()); }
        QString operator()(const QString& text) const { return text; }
        QString operator()(const QStringList& list) const { return list.join(u"; "_s); }
    };
    return std::visit(Print{}, cell);
}

bool isNumber(const Cell& cell)
{
    return std::holds_alternative<qint64>(cell) || std::holds_alternative<Sum>(cell);
}

// ASVS 1.2.10: what Excel and LibreOffice take for the start of a formula, full-width forms included.
bool looksLikeFormula(const QString& text)
{
    static const QString starters = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !text.isEmpty() && (starters.contains(text.front()) || text.front().isNull());
}

QString csvField(const Cell& cell, const CsvOptions& options)
{
    QString text = words(cell);
    if (isNumber(cell))
        text.replace(u'.', options.decimalPoint);
    else if (options.guardFormulas && looksLikeFormula(text))
        text.prepend(u'\'');
    const bool quoted
        = text.contains(options.separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? QString(u'"' + text.replace(u'"', u"\"\""_s) + u'"') : text;
}

QJsonValue jsonValue(const Cell& cell)
{
    struct Convert
    {
        QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
        QJsonValue operator()(bool flag) const { return flag; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(Sum number) const { return jsonNumber(number); }
        QJsonValue operator()(const QString& text) const { return text; }
        QJsonValue operator()(const QStringList& list) const { return QJsonArray::fromStringList(list); }
    };
    return std::visit(Convert{}, cell);
}

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() > kTextCellWidth ? QString(text.first(kTextCellWidth - 1) + u'…') : text;
}

} // namespace

QByteArray toCsv(const Table& table, const CsvOptions& options)
{
    QString out = options.byteOrderMark ? QString(QChar(QChar::ByteOrderMark)) : QString();
    if (options.notes)
        for (const QString& note : table.notes)
            out += csvField(QString(u"# "_s + note), options) + u"\r\n"_s;
    QStringList fields;
    for (const QString& column : table.columns)
        fields.append(csvField(column, options));
    out += fields.join(options.separator) + u"\r\n"_s;
    for (const QList<Cell>& row : table.rows) {
        fields.clear();
        for (const Cell& cell : row)
            fields.append(csvField(cell, options));
        out += fields.join(options.separator) + u"\r\n"_s;
    }
    return out.toUtf8();
}

QJsonValue jsonNumber(Sum number)
{
    const Int128 whole = number.thousandths / 1000;
    const bool exact = number.thousandths % 1000 == 0 && whole <= std::numeric_limits<qint64>::max()
        && whole >= std::numeric_limits<qint64>::min();
    return exact ? QJsonValue(static_cast<qint64>(whole)) : QJsonValue(number.toDouble());
}

QJsonArray toJsonArray(const Table& table)
{
    QJsonArray array;
    for (const QList<Cell>& row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            object.insert(table.columns[i], jsonValue(row[i]));
        array.append(object);
    }
    return array;
}

QByteArray toJson(const Table& table)
{
    return QJsonDocument(toJsonArray(table)).toJson(QJsonDocument::Indented);
}

QByteArray toJsonWithNotes(const Table& table)
{
    const QJsonObject object{{u"notes"_s, QJsonArray::fromStringList(table.notes)}, {u"rows"_s, toJsonArray(table)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray toText(const Table& table)
{
    const qsizetype columns
        = table.shownColumns < 0 ? table.columns.size() : std::min(table.shownColumns, table.columns.size());
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < columns; ++column) {
        qsizetype width = table.columns[column].size();
        for (const QList<Cell>& row : table.rows)
            width = std::max(width, shortened(words(row[column])).size());
        widths.append(width);
    }
    QString out;
    const auto line = [&](auto&& cellText, auto&& alignRight) {
        QString text;
        for (qsizetype column = 0; column < columns; ++column) {
            const QString cell = cellText(column);
            text += (column > 0 ? u"  "_s : QString())
                + (alignRight(column) ? cell.rightJustified(widths[column]) : cell.leftJustified(widths[column]));
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out += text + u'\n';
    };
    const auto numeric
        = [&](qsizetype column) { return !table.rows.isEmpty() && isNumber(table.rows.front()[column]); };
    line([&](qsizetype column) { return table.columns[column]; }, numeric);
    for (const QList<Cell>& row : table.rows)
        line([&](qsizetype column) { return shortened(words(row[column])); },
             [&](qsizetype column) { return isNumber(row[column]); });
    return out.toUtf8();
}

} // namespace vigie
