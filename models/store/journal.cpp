// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal.h"

#include "models/store/articleremoval.h"
#include "models/store/changedarticles.h"
#include "models/store/connection.h"
#include "models/store/editaction.h"
#include "models/store/metastore.h"
#include "models/store/statement.h"
#include "models/store/storystore.h"
#include "models/store/takenup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kInsert = "INSERT INTO journal (step, at, author, action, entity, entity_id, field, old, new) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr auto kSelectSteps = "SELECT DISTINCT step FROM journal ORDER BY step DESC LIMIT ?1";
constexpr auto kSelectStep
    = "SELECT at, author, action, entity, entity_id, field, old, new FROM journal WHERE step = ?1 ORDER BY id";
constexpr auto kSelectBefore = "SELECT coalesce(max(step), 0) FROM journal WHERE step < ?1";
constexpr auto kSelectAfter = "SELECT coalesce(min(step), 0) FROM journal WHERE step > ?1";
constexpr auto kDeleteAfter = "DELETE FROM journal WHERE step > ?1";

Result<qint64> position(Connection& connection)
{
    return metaValue(connection, metakey::kJournalPosition).map([](const QString& value) {
        return value.toLongLong();
    });
}

Result<> setPosition(Connection& connection, qint64 step)
{
    if (auto done = setMetaValue(connection, metakey::kJournalPosition, QString::number(step)); !done)
        return done;
    return raiseRevision(connection);
}

Result<qint64> integerOf(Connection& connection, const char* sql, qint64 parameter)
{
    auto statement = Statement::prepare(connection, sql);
    return statement ? statement->runForInteger(parameter) : tl::unexpected(statement.error());
}

ColumnText cellOrNull(const Statement& row, int column)
{
    return row.isNull(column) ? ColumnText() : ColumnText(row.text(column));
}

Result<JournalStep> readStep(Connection& connection, qint64 number)
{
    JournalStep step;
    step.step = number;
    const auto take = [&](const Statement& row) {
        step.at = QDateTime::fromString(row.text(0), Qt::ISODate);
        step.author = row.text(1);
        step.action = row.text(2);
        step.changes.append({row.text(3), row.integer(4), row.text(5), cellOrNull(row, 6), cellOrNull(row, 7)});
    };
    const auto read = forEachRow(connection, kSelectStep, take, number);
    return read ? Result<JournalStep>(step) : tl::unexpected(read.error());
}

Change reversed(const Change& change)
{
    return {change.entity, change.id, change.field, change.after, change.before};
}

/// An article's place in the order of dates follows what else is in its day: it is no value that people change.
bool isValue(const Change& change)
{
    return change.entity != u"article"_s || change.field != u"ord"_s;
}

/// The integer key of a row, or the first part of its key; 0 where that is a text.
qint64 idOf(const QString& table, const RowText& row)
{
    const auto key = edittables::keyOf(table);
    return key ? row.value(key->first()).value_or(QString()).toLongLong() : 0;
}

/// Brings one change about. BadInput where the row is not as the change found it.
Result<> apply(Connection& connection, const Change& change)
{
    if (const auto taken = isTakenUp(connection, change); !taken || *taken)
        return taken ? Result<>() : tl::unexpected(taken.error());
    if (change.field.isEmpty() && change.after) {
        const auto inserted = edittables::insertRow(connection, change.entity, edittables::fromJson(*change.after));
        return inserted ? Result<>() : tl::unexpected(inserted.error());
    }
    if (change.field.isEmpty())
        return edittables::removeRow(connection, change.entity,
                                     edittables::fromJson(change.before.value_or(QString())));
    const auto now = edittables::cell(connection, change.entity, change.id, change.field);
    if (!now)
        return tl::unexpected(now.error());
    if (isValue(change) && *now != change.before)
        return failure(Error::Kind::BadInput, u"the value was changed otherwise since"_s,
                       change.entity + u'.' + change.field);
    return edittables::setCell(connection, change.entity, change.id, change.field, change.after);
}

QList<Change> backwards(const QList<Change>& changes)
{
    QList<Change> result;
    std::transform(changes.crbegin(), changes.crend(), std::back_inserter(result), reversed);
    return result;
}

/// Applies the changes and moves the position, in one transaction that is open already.
Result<> applyStep(Connection& connection, const QList<Change>& changes, qint64 newPosition)
{
    for (const Change& change : changes)
        if (auto done = apply(connection, change); !done)
            return done;
    return setPosition(connection, newPosition);
}

/// The search for other tellings is no step: what it found was of the other reading, or without what is back now.
Result<> settleSearch(Connection& connection, const JournalStep& step)
{
    if (step.action != editaction::kReextract)
        return followMovedRemovals(connection, step.changes);
    const auto articles = changedArticles(connection, step.changes);
    return articles ? forgetStorySearch(connection, *articles) : tl::unexpected(articles.error());
}

enum class Direction { Undo, Redo };

Result<JournalStep> move(Connection& connection, Direction direction)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto now = position(connection);
    if (!now)
        return tl::unexpected(now.error());
    const bool back = direction == Direction::Undo;
    const auto number = back ? now : integerOf(connection, kSelectAfter, *now);
    if (!number)
        return tl::unexpected(number.error());
    if (*number == 0)
        return failure(Error::Kind::NotFound, back ? u"there is nothing to undo"_s : u"there is nothing to redo"_s);
    auto step = readStep(connection, *number);
    const auto target = back ? integerOf(connection, kSelectBefore, *number) : number;
    if (!step || !target)
        return tl::unexpected(step ? target.error() : step.error());
    if (auto done = applyStep(connection, back ? backwards(step->changes) : step->changes, *target); !done)
        return tl::unexpected(done.error());
    if (auto forgotten = settleSearch(connection, *step); !forgotten)
        return tl::unexpected(forgotten.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    step->undone = back;
    return step;
}

} // namespace

Edit::Edit(Connection& connection, EditInfo info, Transaction transaction)
    : m_connection(&connection)
    , m_info(std::move(info))
    , m_transaction(std::move(transaction))
{
}

Result<Edit> Edit::begin(Connection& connection, EditInfo info)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return Edit(connection, std::move(info), std::move(*transaction));
}

Result<> Edit::set(const QString& table, qint64 id, const QString& column, const ColumnText& value)
{
    const auto before = edittables::cell(*m_connection, table, id, column);
    if (!before)
        return tl::unexpected(before.error());
    if (*before == value)
        return {};
    if (auto done = edittables::setCell(*m_connection, table, id, column, value); !done)
        return done;
    m_changes.append({table, id, column, *before, value});
    return {};
}

Result<qint64> Edit::insert(const QString& table, const RowText& values)
{
    const auto key = edittables::keyOf(table);
    if (!key)
        return tl::unexpected(key.error());
    const auto id = edittables::insertRow(*m_connection, table, values);
    if (!id)
        return id;
    RowText whole = values;
    if (!whole.contains(key->first()))
        whole.insert(key->first(), QString::number(*id));
    const auto noted = adopt(table, whole);
    return noted ? id : tl::unexpected(noted.error());
}

Result<> Edit::adopt(const QString& table, const RowText& key)
{
    // Read back, so that the journal has the defaults too.
    const auto row = edittables::row(*m_connection, table, key);
    if (!row)
        return tl::unexpected(row.error());
    m_changes.append({table, idOf(table, *row), QString(), std::nullopt, edittables::toJson(*row)});
    return {};
}

Result<> Edit::remove(const QString& table, const RowText& key)
{
    const auto row = edittables::row(*m_connection, table, key);
    if (!row)
        return tl::unexpected(row.error());
    if (auto done = edittables::removeRow(*m_connection, table, key); !done)
        return done;
    m_changes.append({table, idOf(table, *row), QString(), edittables::toJson(*row), std::nullopt});
    return {};
}

Result<qint64> Edit::commit()
{
    if (m_changes.isEmpty()) {
        const auto ended = m_transaction.commit();
        return ended ? Result<qint64>(0) : tl::unexpected(ended.error());
    }
    const auto last = position(*m_connection);
    if (!last)
        return last;
    Statement dropUndone;
    Statement insert;
    if (auto prepared = Statement::prepareAll(*m_connection, {{&dropUndone, kDeleteAfter}, {&insert, kInsert}});
        !prepared)
        return tl::unexpected(prepared.error());
    if (auto dropped = dropUndone.run(*last); !dropped)
        return tl::unexpected(dropped.error());
    const qint64 step = *last + 1;
    const QString at = m_info.clock().toUTC().toString(Qt::ISODate);
    for (const Change& change : m_changes)
        if (auto done = insert.run(step, at, m_info.author, m_info.action, change.entity, change.id, change.field,
                                   change.before, change.after);
            !done)
            return tl::unexpected(done.error());
    if (auto done = setPosition(*m_connection, step); !done)
        return tl::unexpected(done.error());
    if (auto committed = m_transaction.commit(); !committed)
        return tl::unexpected(committed.error());
    return step;
}

Result<JournalStep> undo(Connection& connection)
{
    return move(connection, Direction::Undo);
}

Result<JournalStep> redo(Connection& connection)
{
    return move(connection, Direction::Redo);
}

Result<> revertStep(Edit& edit, qint64 step, const ChangePick& which)
{
    const auto read = readStep(edit.connection(), step);
    if (!read)
        return tl::unexpected(read.error());
    if (read->changes.isEmpty())
        return failure(Error::Kind::NotFound, u"there is no such step"_s, QString::number(step));
    for (const Change& change : backwards(which ? which(read->changes) : read->changes)) {
        Result<> done;
        if (change.field.isEmpty() && change.after)
            done = edit.insert(change.entity, edittables::fromJson(*change.after)).map([](qint64) {});
        else if (change.field.isEmpty())
            done = edit.remove(change.entity, edittables::fromJson(change.before.value_or(QString())));
        else if (const auto now = edittables::cell(edit.connection(), change.entity, change.id, change.field); !now)
            done = tl::unexpected(now.error());
        else if (!isValue(change) || *now == change.before)
            done = edit.set(change.entity, change.id, change.field, change.after);
        // What is gone since has nothing to be taken back.
        if (!done && done.error().kind != Error::Kind::NotFound)
            return done;
    }
    return {};
}

Result<QList<JournalStep>> journal(Connection& connection, int limit)
{
    const auto last = position(connection);
    if (!last)
        return tl::unexpected(last.error());
    QList<JournalStep> steps;
    const auto take = [&](const Statement& row) -> Result<> {
        auto step = readStep(connection, row.integer(0));
        if (!step)
            return tl::unexpected(step.error());
        step->undone = step->step > *last;
        steps.append(*step);
        return {};
    };
    const auto read = forEachRow(connection, kSelectSteps, take, limit > 0 ? limit : -1);
    return read ? Result<QList<JournalStep>>(steps) : tl::unexpected(read.error());
}

} // namespace vigie
