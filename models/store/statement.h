// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <concepts>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

namespace vigie {

class Connection;

/// Bytes to be bound or read as a BLOB.
struct Blob
{
    QByteArrayView bytes;
};

/// One SQL statement, compiled once, run any number of times. Lives no longer than its connection and in its thread.
/// It stands directly on SQLite rather than on QSqlQuery: values keep their types, errors their code, and a row costs
/// half the time.
///
///     auto find = Statement::prepare(connection, "SELECT id, name FROM actor WHERE kind = ?1 ORDER BY id");
///     return forEachRow(*find, [&](const Statement& row) { use(row.integer(0), row.text(1)); }, "company");
class Statement
{
public:
    /// An empty one, to be assigned or prepared by prepareAll().
    Statement() = default;

    /// Compiles one statement. Errors as in sqliteError(); wrong SQL is Internal.
    [[nodiscard]] static Result<Statement> prepare(const Connection& connection, QByteArrayView sql);

    /// Compiles the statements that an object keeps as members; the first error ends it.
    [[nodiscard]] static Result<> prepareAll(const Connection& connection,
                                             std::initializer_list<std::pair<Statement*, const char*>> statements);

    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /// Makes the statement ready to run with these values for ?1, ?2 … in order; parameters beyond them are NULL.
    /// Numbers, text (QString, std::string_view as UTF-8), Blob, ids (0 binds NULL), std::optional and std::nullopt
    /// (NULL). Everything is copied.
    template <class... Values> void bind(const Values&... values)
    {
        clear();
        int index = 0;
        (bindAt(++index, values), ...);
    }

    void bindAt(int index, qint64 value);
    void bindAt(int index, double value);
    void bindAt(int index, std::string_view utf8);
    void bindAt(int index, const QString& text);
    void bindAt(int index, Blob blob);
    void bindAt(int index, std::nullopt_t null);
    void bindAt(int index, std::integral auto value) { bindAt(index, static_cast<qint64>(value)); }
    void bindAt(int index, const char* utf8) { bindAt(index, std::string_view(utf8)); }
    template <class Tag> void bindAt(int index, Id<Tag> id)
    {
        if (id)
            bindAt(index, id.value);
        else
            bindAt(index, std::nullopt);
    }
    template <class T> void bindAt(int index, const std::optional<T>& value)
    {
        if (value)
            bindAt(index, *value);
        else
            bindAt(index, std::nullopt);
    }

    /// Goes to the next row: true where there is one, false behind the last (the statement is then reset and its
    /// bindings kept).
    [[nodiscard]] Result<bool> step();

    /// Hands each row of the statement as it is bound to `take(const Statement&)`. A `take` that gives a Result<>
    /// ends it with its first error.
    template <class Take> [[nodiscard]] Result<> takeRows(Take take)
    {
        while (true) {
            const auto row = step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            if constexpr (std::is_void_v<std::invoke_result_t<Take&, const Statement&>>) {
                take(std::as_const(*this));
            } else if (Result<> taken = take(std::as_const(*this)); !taken) {
                reset();
                return taken;
            }
        }
    }

    /// bind() and step to the end: for statements that give no rows.
    template <class... Values> [[nodiscard]] Result<> run(const Values&... values)
    {
        bind(values...);
        return finish();
    }

    /// bind() and the integer in the first column of the only row: for INSERT … RETURNING id and counts.
    /// Error::Kind::NotFound where there is no row.
    template <class... Values> [[nodiscard]] Result<qint64> runForInteger(const Values&... values)
    {
        bind(values...);
        return finishWithInteger();
    }

    /// Columns of the current row, from 0. NULL reads as 0, an empty text, an empty array.
    bool isNull(int column) const;
    bool isReal(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    std::string_view utf8(int column) const; ///< valid until the next step
    QByteArray blob(int column) const;
    template <class AnyId> AnyId id(int column) const { return AnyId{integer(column)}; } ///< id<ArticleId>(0)

    /// Ends a run before its last row: a statement left in the middle keeps its read transaction open.
    void reset();

private:
    Statement(sqlite3* handle, sqlite3_stmt* statement)
        : m_handle(handle)
        , m_statement(statement)
    {
    }
    void clear();
    Result<> finish();
    Result<qint64> finishWithInteger();
    Error error() const;

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

/// Binds the values and hands each row to `take`: Statement::takeRows().
template <class Take, class... Values>
[[nodiscard]] Result<> forEachRow(Statement& select, Take take, const Values&... values)
{
    select.bind(values...);
    return select.takeRows(std::move(take));
}

/// The same for a SELECT that runs once.
template <class Take, class... Values>
[[nodiscard]] Result<> forEachRow(const Connection& connection, QByteArrayView sql, Take take,
                                  const Values&... values)
{
    auto select = Statement::prepare(connection, sql);
    return select ? forEachRow(*select, std::move(take), values...) : tl::unexpected(select.error());
}

/// The first column of a SELECT's rows.
template <class... Values>
[[nodiscard]] Result<QStringList> columnOf(const Connection& connection, QByteArrayView sql, const Values&... values)
{
    QStringList found;
    const auto read = forEachRow(
        connection, sql, [&](const Statement& row) { found.append(row.text(0)); }, values...);
    return read ? Result<QStringList>(std::move(found)) : tl::unexpected(read.error());
}

} // namespace vigie
