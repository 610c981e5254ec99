// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/nameliststore.h"

#include "models/store/connection.h"
#include "models/store/statement.h"

using namespace Qt::StringLiterals;

namespace vigie {
namespace {

constexpr auto kSelectWatched = "SELECT form, name, kind FROM watched_name ORDER BY form";
constexpr auto kSelectStopped = "SELECT form FROM stopped_name ORDER BY form";
constexpr auto kInsertWatched = "INSERT INTO watched_name (form, name, kind) VALUES (?1, ?2, ?3)";
constexpr auto kInsertStopped = "INSERT INTO stopped_name (form) VALUES (?1)";
constexpr auto kDeleteWatched = "DELETE FROM watched_name WHERE form = ?1";
constexpr auto kDeleteStopped = "DELETE FROM stopped_name WHERE form = ?1";

template <class... Values> Result<> runOnce(Connection& connection, const char* sql, const Values&... values)
{
    auto statement = Statement::prepare(connection, sql);
    return statement ? statement->run(values...) : tl::unexpected(statement.error());
}

} // namespace

Result<NameLists> nameLists(Connection& connection)
{
    NameLists lists;
    const auto read = forEachRow(connection, kSelectWatched, [&](const Statement& row) {
        lists.watched.append({row.text(0), row.text(1), actorKindFromCode(row.utf8(2)).value_or(ActorKind::Company)});
    });
    const auto stopped = columnOf(connection, kSelectStopped);
    if (!read || !stopped)
        return tl::unexpected(read ? stopped.error() : read.error());
    lists.stopped = *stopped;
    return lists;
}

Result<> watchName(Connection& connection, const WatchedName& name)
{
    if (name.form.trimmed().isEmpty() || name.name.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, u"a watched name cannot be empty"_s);
    if (auto done = forgetName(connection, name.form); !done)
        return done;
    return runOnce(connection, kInsertWatched, name.form, name.name, code(name.kind));
}

Result<> stopName(Connection& connection, const QString& form)
{
    if (form.trimmed().isEmpty())
        return failure(Error::Kind::BadInput, u"a stopped name cannot be empty"_s);
    if (auto done = forgetName(connection, form); !done)
        return done;
    return runOnce(connection, kInsertStopped, form);
}

Result<> forgetName(Connection& connection, const QString& form)
{
    if (auto done = runOnce(connection, kDeleteWatched, form); !done)
        return done;
    return runOnce(connection, kDeleteStopped, form);
}

} // namespace vigie
