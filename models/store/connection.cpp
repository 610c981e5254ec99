// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/connection.h"

#include "models/store/statement.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

struct Connection::Data
{
    QString name; ///< QSqlDatabase's: unique, so that two connections never share one
    QString path;
    Access access = Access::ReadOnly;
    QSqlDatabase database;
    sqlite3* handle = nullptr;

    Data() = default;
    Data(const Data&) = delete;
    Data& operator=(const Data&) = delete;
    ~Data()
    {
        database.close();
        // removeDatabase() warns as long as a copy of the connection exists.
        database = {};
        QSqlDatabase::removeDatabase(name);
    }
};

namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr int kMaxValueBytes = 100'000'000;
constexpr int kMaxSqlBytes = 1'000'000;
constexpr int kMaxExpressionDepth = 100;

struct Switch
{
    int option;
    int value;
};

constexpr std::array kSwitches{
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Switch{SQLITE_DBCONFIG_DQS_DML, 0},
    Switch{SQLITE_DBCONFIG_DQS_DDL, 0},
    Switch{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
};

sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

bool harden(sqlite3* handle)
{
    for (const Switch& s : kSwitches) {
        int now = -1;
        if (sqlite3_db_config(handle, s.option, s.value, &now) != SQLITE_OK || now != s.value)
            return false;
    }
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kMaxValueBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, kMaxSqlBytes);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, kMaxExpressionDepth);
    // VACUUM INTO attaches its target, so none at all would break backups.
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    return true;
}

QString immutableUri(const QString& path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(u"immutable=1"_s);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

Error::Kind errorKindOfSqlite(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Kind::ReadOnly;
    case SQLITE_FULL:
        return Error::Kind::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Kind::Corrupt;
    case SQLITE_CANTOPEN:
        return Error::Kind::NotFound;
    case SQLITE_INTERRUPT:
        return Error::Kind::Cancelled;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return Error::Kind::BadInput;
    default:
        return Error::Kind::Internal;
    }
}

Error sqliteError(sqlite3* handle, QString context)
{
    return Error{errorKindOfSqlite(sqlite3_errcode(handle)), QString::fromUtf8(sqlite3_errmsg(handle)),
                 std::move(context)};
}

Connection::Connection(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;
Connection::~Connection() = default;

namespace {

/// How SQLite is asked to open the file.
enum class Mode { Full, ReadOnly, Immutable };

/// A reader, too, opens in full where it can and is kept from writing by query_only: with SQLite's own read-only mode
/// the last one to close leaves -wal and -shm files behind.
Mode modeFor(const QString& path, Access access)
{
    const QFileInfo file(path);
    const bool writable = file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
    return access == Access::ReadWrite || writable ? Mode::Full : Mode::ReadOnly;
}

QString connectOptions(Mode mode)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT="_s + QString::number(kBusyTimeoutMs);
    if (mode != Mode::Full)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (mode == Mode::Immutable)
        options += u";QSQLITE_OPEN_URI"_s;
    return options;
}

/// The PRAGMAs are the first to read the file, so it is here that a text file or a damaged one comes to light.
Result<> configure(Connection& connection)
{
    auto done = connection.execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;");
    if (!done)
        return done;
    if (auto version = connection.integer("PRAGMA schema_version"); !version)
        return tl::unexpected(version.error());
    if (connection.access() == Access::ReadOnly)
        return connection.execute("PRAGMA query_only = ON; PRAGMA cache_size = -16384;");
    // 64 MB of pages: the unique index on the texts' hashes is written all over during a big import.
    return connection.execute("PRAGMA page_size = 16384; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;");
}

} // namespace

Result<Connection> Connection::open(const QString& path, Access access)
{
    const auto attempt = [&](Mode mode) -> Result<Connection> {
        auto data = std::make_unique<Data>();
        data->name = u"vigie-"_s + QUuid::createUuid().toString(QUuid::Id128);
        data->path = path;
        data->access = access;
        data->database = QSqlDatabase::addDatabase(u"QSQLITE"_s, data->name);
        if (!data->database.isValid())
            return failure(Error::Kind::Internal, u"Qt's SQLite driver is not installed"_s);
        data->database.setDatabaseName(mode == Mode::Immutable ? immutableUri(path) : path);
        data->database.setConnectOptions(connectOptions(mode));
        if (!data->database.open()) {
            const QSqlError error = data->database.lastError();
            return failure(errorKindOfSqlite(error.nativeErrorCode().toInt()), error.databaseText(), path);
        }
        data->handle = handleOf(data->database);
        if (data->handle == nullptr || !harden(data->handle))
            return failure(Error::Kind::Internal, u"SQLite refused a safety setting"_s, path);
        Connection connection(std::move(data));
        if (auto configured = configure(connection); !configured) {
            Error error = configured.error();
            error.context = path;
            return tl::unexpected(error);
        }
        return connection;
    };
    if (access == Access::ReadOnly && path != u":memory:"_s && !QFileInfo::exists(path))
        return failure(Error::Kind::NotFound, u"there is no such file"_s, path);
    const Mode mode = modeFor(path, access);
    Result<Connection> connection = attempt(mode);
    // A WAL file on read-only media: SQLite cannot make its -shm beside it. Nobody else can be writing there.
    if (!connection && mode == Mode::ReadOnly && QFileInfo(path + u"-wal"_s).size() == 0
        && !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return attempt(Mode::Immutable);
    return connection;
}

const QString& Connection::path() const
{
    return m_data->path;
}

Access Connection::access() const
{
    return m_data->access;
}

Result<> Connection::execute(QByteArrayView sql)
{
    const QByteArray terminated = sql.toByteArray();
    if (sqlite3_exec(m_data->handle, terminated.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(
            sqliteError(m_data->handle, QString::fromUtf8(sql.first(qMin<qsizetype>(sql.size(), 120)))));
    return {};
}

Result<qint64> Connection::integer(QByteArrayView sql)
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return tl::unexpected(statement.error());
    auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

void Connection::interrupt() const
{
    sqlite3_interrupt(m_data->handle);
}

sqlite3* Connection::handle() const
{
    return m_data->handle;
}

} // namespace vigie
