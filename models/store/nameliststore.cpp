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
    Statement watched;
    Statement stopped;
    if (auto prepared = Statement::prepareAll(connection, {{&watched, kSelectWatched}, {&stopped, kSelectStopped}});
        !prepared)
        return tl::unexpected(prepared.error());
    NameLists lists;
    auto row = watched.step();
    for (; row && *row; row = watched.step())
        lists.watched.append(
            {watched.text(0), watched.text(1), actorKindFromCode(watched.utf8(2)).value_or(ActorKind::Company)});
    if (row)
        for (row = stopped.step(); row && *row; row = stopped.step())
            lists.stopped.append(stopped.text(0));
    return row ? Result<NameLists>(lists) : tl::unexpected(row.error());
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
