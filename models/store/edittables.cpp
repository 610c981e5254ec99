// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/edittables.h"

#include "models/store/articleeditor.h"
#include "models/store/connection.h"
#include "models/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::edittables {
namespace {

struct Table
{
    QString name;
    QList<QString> key;
    QList<QString> columns; ///< without the key
    bool byImportToo = false; ///< imports write rows beside the journal
};

/// The only names that get into SQL text here.
const QList<Table>& tables()
{
    static const QList<Table> list{
        {u"actor"_s, {u"id"_s}, {u"name"_s, u"kind"_s, u"parent_id"_s}},
        {u"actor_pair"_s, {u"actor_a"_s, u"actor_b"_s}, {u"state"_s}},
        {u"alias"_s, {u"actor_id"_s, u"form"_s}, {u"folded"_s, u"origin"_s}, true},
        {u"article"_s, {u"id"_s}, {u"date"_s, u"ord"_s, u"title"_s, u"title_derived"_s}},
        {u"article_sector"_s, {u"article_id"_s, u"position"_s}, {u"sector"_s}},
        {u"mention"_s,
         {u"id"_s},
         {u"article_id"_s, u"actor_id"_s, u"place_id"_s, u"span_begin"_s, u"span_end"_s, u"surface"_s, u"investor"_s,
          u"origin"_s}},
        {u"meta"_s, {u"key"_s}, {u"value"_s}},
        {u"metric"_s,
         {u"id"_s},
         {u"article_id"_s, u"kind"_s, u"value_milli"_s, u"value_max_milli"_s, u"unit"_s, u"modifier"_s, u"role"_s,
          u"horizon"_s, u"sector"_s, u"subject_id"_s, u"place_id"_s, u"span_begin"_s, u"span_end"_s, u"quote"_s,
          u"rule"_s, u"cues"_s, u"confidence"_s, u"engine"_s, u"review"_s}},
        {u"metric_reading"_s,
         {u"metric_id"_s},
         {u"kind"_s, u"value_milli"_s, u"value_max_milli"_s, u"unit"_s, u"modifier"_s, u"role"_s, u"horizon"_s,
          u"sector"_s, u"subject_id"_s, u"place_id"_s}},
        {u"place"_s, {u"id"_s}, {u"name"_s, u"folded"_s, u"key"_s, u"parent_id"_s}},
        {u"removed_article"_s, {u"article_id"_s}, {u"title"_s, u"newest_id"_s, u"engine"_s}},
        {u"stopped_name"_s, {u"form"_s}, {}},
        {u"story"_s, {u"id"_s}, {u"origin"_s, u"account_id"_s}},
        {u"story_article"_s, {u"article_id"_s}, {u"story_id"_s}, true},
        {u"story_pair"_s,
         {u"article_a"_s, u"article_b"_s},
         {u"state"_s, u"score"_s, u"contradictory"_s, u"reasons"_s},
         true},
        {u"watched_name"_s, {u"form"_s}, {u"name"_s, u"kind"_s}},
    };
    return list;
}

Result<const Table*> tableOf(const QString& name)
{
    const auto it = std::ranges::find(tables(), name, &Table::name);
    if (it == tables().end())
        return failure(Error::Kind::Internal, u"not a table that people change"_s, name);
    return &*it;
}

Result<> checkColumn(const Table& table, const QString& column)
{
    if (table.columns.contains(column) || table.key.contains(column))
        return {};
    return failure(Error::Kind::Internal, u"not a column that people change"_s, table.name + u'.' + column);
}

ColumnText textAt(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    // SQLite's own text of a REAL has 15 digits only.
    return row.isReal(column) ? QString::number(row.real(column), 'g', 17) : row.text(column);
}

/// "a = ?1 AND b = ?2" and the values in that order.
struct Condition
{
    QString sql;
    QList<ColumnText> values;
};

Condition conditionFor(const Table& table, const RowText& key)
{
    Condition condition;
    for (const QString& column : table.key) {
        condition.values.append(key.value(column));
        condition.sql += (condition.sql.isEmpty() ? QString() : u" AND "_s) + column + u" = ?"_s
            + QString::number(condition.values.size());
    }
    return condition;
}

Result<Statement> prepared(Connection& connection, const QString& sql, const QList<ColumnText>& values)
{
    auto statement = Statement::prepare(connection, sql.toUtf8());
    if (statement)
        for (int i = 0; i < values.size(); ++i)
            statement->bindAt(i + 1, values[i]);
    return statement;
}

tl::unexpected<Error> notFound(const QString& table)
{
    return failure(Error::Kind::NotFound, u"there is no such row"_s, table);
}

RowText keyFor(const Table& table, qint64 id)
{
    return {{table.key.first(), QString::number(id)}};
}

} // namespace

Result<QList<QString>> keyOf(const QString& table)
{
    return tableOf(table).map([](const Table* found) { return found->key; });
}

Result<ColumnText> cell(Connection& connection, const QString& table, qint64 id, const QString& column)
{
    const auto known = tableOf(table);
    if (!known)
        return tl::unexpected(known.error());
    if (auto checked = checkColumn(**known, column); !checked)
        return tl::unexpected(checked.error());
    return row(connection, table, keyFor(**known, id)).map([&](const RowText& found) { return found.value(column); });
}

Result<RowText> row(Connection& connection, const QString& table, const RowText& key)
{
    const auto known = tableOf(table);
    if (!known)
        return tl::unexpected(known.error());
    const QList<QString> columns = (*known)->key + (*known)->columns;
    const Condition condition = conditionFor(**known, key);
    const QString sql = u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table + u" WHERE "_s + condition.sql;
    auto select = prepared(connection, sql, condition.values);
    if (!select)
        return tl::unexpected(select.error());
    const auto found = select->step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return notFound(table);
    RowText values;
    for (int i = 0; i < columns.size(); ++i)
        values.insert(columns[i], textAt(*select, i));
    return values;
}

Result<> setCell(Connection& connection, const QString& table, qint64 id, const QString& column,
                 const ColumnText& value)
{
    const auto known = tableOf(table);
    if (!known)
        return tl::unexpected(known.error());
    if (auto checked = checkColumn(**known, column); !checked)
        return checked;
    if (table == u"article"_s && column == u"ord"_s)
        return moveArticle(connection, {id}, value.value_or(QString()).toLongLong());
    if (table == u"article"_s && column == u"title"_s)
        return retitleArticle(connection, {id}, value.value_or(QString()));
    const QString sql = u"UPDATE "_s + table + u" SET "_s + column + u" = ?2 WHERE "_s + (*known)->key.first()
        + u" = ?1 RETURNING 1"_s;
    auto update = prepared(connection, sql, {QString::number(id), value});
    if (!update)
        return tl::unexpected(update.error());
    const auto changed = update->step();
    if (!changed)
        return tl::unexpected(changed.error());
    return *changed ? Result<>() : notFound(table);
}

Result<qint64> insertRow(Connection& connection, const QString& table, const RowText& values)
{
    const auto known = tableOf(table);
    if (!known)
        return tl::unexpected(known.error());
    QStringList columns;
    QStringList marks;
    QList<ColumnText> bound;
    for (const QString& column : (*known)->key + (*known)->columns) {
        if (!values.contains(column))
            continue;
        columns.append(column);
        bound.append(values.value(column));
        marks.append(u'?' + QString::number(bound.size()));
    }
    // What an import has put there meanwhile gives way to what a person decided.
    const QString insertInto = (*known)->byImportToo ? u"INSERT OR REPLACE INTO "_s : u"INSERT INTO "_s;
    const QString sql = insertInto + table + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s + marks.join(u", "_s)
        + u") RETURNING "_s + (*known)->key.first();
    auto insert = prepared(connection, sql, bound);
    if (!insert)
        return tl::unexpected(insert.error());
    const auto inserted = insert->step();
    if (!inserted)
        return tl::unexpected(inserted.error());
    return insert->integer(0);
}

Result<> removeRow(Connection& connection, const QString& table, const RowText& key)
{
    const auto known = tableOf(table);
    if (!known)
        return tl::unexpected(known.error());
    const Condition condition = conditionFor(**known, key);
    auto remove = prepared(connection, u"DELETE FROM "_s + table + u" WHERE "_s + condition.sql + u" RETURNING 1"_s,
                           condition.values);
    if (!remove)
        return tl::unexpected(remove.error());
    const auto removed = remove->step();
    if (!removed)
        return tl::unexpected(removed.error());
    return *removed || (*known)->byImportToo ? Result<>() : notFound(table);
}

QString toJson(const RowText& row)
{
    QJsonObject object;
    for (auto it = row.cbegin(); it != row.cend(); ++it)
        object.insert(it.key(), it.value() ? QJsonValue(*it.value()) : QJsonValue());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RowText fromJson(const QString& json)
{
    RowText row;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        row.insert(it.key(), it.value().isNull() ? ColumnText() : ColumnText(it.value().toString()));
    return row;
}

} // namespace vigie::edittables
