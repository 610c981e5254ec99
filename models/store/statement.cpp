// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/connection.h"

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie {

Result<Statement> Statement::prepare(const Connection& connection, QByteArrayView sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(connection.handle(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(connection.handle(), QString::fromUtf8(sql)));
    if (statement == nullptr)
        return failure(Error::Kind::Internal, u"an empty SQL statement"_s);
    return Statement(connection.handle(), statement);
}

Result<> Statement::prepareAll(const Connection& connection,
                               std::initializer_list<std::pair<Statement*, const char*>> statements)
{
    for (const auto& [statement, sql] : statements) {
        auto prepared = prepare(connection, sql);
        if (!prepared)
            return tl::unexpected(prepared.error());
        *statement = std::move(*prepared);
    }
    return {};
}

Statement::Statement(Statement&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::bindAt(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bindAt(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
}

void Statement::bindAt(int index, std::string_view utf8)
{
    // A null pointer would bind NULL.
    sqlite3_bind_text64(m_statement, index, utf8.empty() ? "" : utf8.data(), utf8.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
}

void Statement::bindAt(int index, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    bindAt(index, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void Statement::bindAt(int index, Blob blob)
{
    sqlite3_bind_blob64(m_statement, index, blob.bytes.isEmpty() ? "" : blob.bytes.data(),
                        static_cast<sqlite3_uint64>(blob.bytes.size()), SQLITE_TRANSIENT);
}

void Statement::bindAt(int index, std::nullopt_t)
{
    sqlite3_bind_null(m_statement, index);
}

Result<bool> Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        sqlite3_reset(m_statement);
        return false;
    default:
        const Error failed = error();
        sqlite3_reset(m_statement);
        return tl::unexpected(failed);
    }
}

Result<> Statement::finish()
{
    return takeRows([](const Statement&) {});
}

Result<qint64> Statement::finishWithInteger()
{
    const Result<bool> row = step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(Error::Kind::NotFound, u"no such row"_s, QString::fromUtf8(sqlite3_sql(m_statement)));
    const qint64 value = integer(0);
    // An INSERT … RETURNING is only over when it has been stepped to its end.
    if (auto done = finish(); !done)
        return tl::unexpected(done.error());
    return value;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::isReal(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_FLOAT;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::utf8(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text == nullptr
        ? std::string_view()
        : std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return bytes == nullptr ? QByteArray() : QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

void Statement::clear()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

Error Statement::error() const
{
    return sqliteError(m_handle, QString::fromUtf8(sqlite3_sql(m_statement)));
}

} // namespace vigie
