// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/searchindex.h"

#include "models/store/connection.h"
#include "models/store/metastore.h"
#include "models/store/transaction.h"

namespace vigie {
namespace {

constexpr auto kInsert = "INSERT INTO article_fts (rowid, title, body) VALUES (?1, ?2, ?3)";
constexpr auto kDelete = "INSERT INTO article_fts (article_fts, rowid, title, body) VALUES ('delete', ?1, ?2, ?3)";
constexpr auto kRebuild = "INSERT INTO article_fts (article_fts) VALUES ('rebuild')";

} // namespace

Result<> SearchIndex::prepare(const Connection& connection)
{
    return Statement::prepareAll(connection, {{&m_insert, kInsert}, {&m_delete, kDelete}});
}

Result<> SearchIndex::add(ArticleOrd ord, std::string_view title, std::string_view body)
{
    return m_insert.run(ord, title, body);
}

Result<> SearchIndex::remove(ArticleOrd ord, std::string_view title, std::string_view body)
{
    return m_delete.run(ord, title, body);
}

Result<> rebuildSearchIndex(Connection& connection)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto done = connection.execute(kRebuild);
    if (done)
        done = raiseRevision(connection);
    return done ? transaction->commit() : done;
}

} // namespace vigie
