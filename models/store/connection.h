// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

struct sqlite3;

namespace vigie {

/// How a file is opened.
enum class Access {
    ReadWrite, ///< fails with Error::Kind::ReadOnly where the file cannot be written
    ReadOnly, ///< statements that write fail; also works on read-only media
};

/// An open SQLite file, hardened against a stranger's content: closed in the destructor, movable, to be used in the
/// thread that opened it (interrupt() apart). It knows SQLite, not Vigie's schema: openWorkspace() in workspace.h
/// checks and migrates the file first and is what a program calls once; further connections to the same workspace
/// (one a thread) are opened here directly.
///
/// Set on each connection: foreign keys on, synchronous=FULL (an acknowledged commit survives a power cut), defensive
/// mode, no trusted schema, no extensions, no triggers, no double-quoted strings, cell checks, no memory mapping,
/// limits on lengths, and a wait of 5 s for another writer (then Error::Kind::Busy).
class Connection
{
public:
    /// Opens an existing file, or with ReadWrite makes a new one. `path` may be ":memory:".
    /// Errors: NotFound, ReadOnly, Busy, Corrupt (no SQLite file, or damaged), Internal.
    [[nodiscard]] static Result<Connection> open(const QString& path, Access access);

    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    const QString& path() const;
    Access access() const;

    /// Runs one or several statements without parameters and without rows.
    [[nodiscard]] Result<> execute(QByteArrayView sql);

    /// The first column of the first row, of a statement without parameters: for PRAGMAs and counts. 0 where no row.
    [[nodiscard]] Result<qint64> integer(QByteArrayView sql);

    /// Ends the statement that runs on this connection, from any thread: it returns Error::Kind::Cancelled. The
    /// caller sees to it that the connection is still open.
    void interrupt() const;

    /// SQLite's own handle, for benchmarks' fast paths and SQLite calls that SQL has no words for. Stays valid until
    /// the connection is closed.
    sqlite3* handle() const;

private:
    struct Data;
    explicit Connection(std::unique_ptr<Data> data);

    std::unique_ptr<Data> m_data;
};

/// The last error of a connection as a value: what was attempted goes into the context.
/// Kinds: busy and locked → Busy, read-only → ReadOnly, full → DiskFull, corrupt and not a database → Corrupt,
/// cannot open → NotFound, interrupted → Cancelled, too big and constraint → BadInput, everything else → Internal.
Error sqliteError(sqlite3* handle, QString context);
Error::Kind errorKindOfSqlite(int code); ///< of a plain or extended result code

} // namespace vigie
