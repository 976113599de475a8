// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

#include <mutex>
#include <utility>

namespace baseline::project {

namespace {

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html); the lowest byte of an extended one.
constexpr int sqlitePerm = 3;
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIo = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;
constexpr qint64 almostFull = 1 << 20;

bool diskIsFull(const QString& path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < almostFull;
}

Error::Code codeOf(int primary, const QString& path)
{
    switch (primary) {
    case sqliteFull:
        return Error::Code::DiskFull;
    case sqliteBusy:
    case sqliteLocked:
        return Error::Code::ProjectLocked;
    case sqlitePerm:
    case sqliteReadOnly:
        return Error::Code::FileNotWritable;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return Error::Code::NotAProject;
    case sqliteCannotOpen:
    case sqliteIo: // the index of the log is a file too, and SQLite does not say when that one has no room
        return diskIsFull(path) ? Error::Code::DiskFull : Error::Code::FileNotWritable;
    default:
        return Error::Code::Internal;
    }
}

Error errorOf(const QSqlError& sqlError, const QString& path, const QString& sql = {})
{
    const int native = sqlError.nativeErrorCode().toInt();
    const QString detail =
        sqlError.text() + QLatin1String(" (") + sqlError.nativeErrorCode() + QLatin1String(") ") + sql;
    return Error{codeOf(native & 0xFF, path), detail.toStdString(), path.toStdString(), 0.0};
}

/// A database with a log needs a file for the log's index, also for reading. Where the folder takes none and there is no
/// log, the file cannot change under us either, and SQLite is told so (https://www.sqlite.org/wal.html#read_only_databases).
QString addressForReading(const QString& path)
{
    const QFileInfo file(path);
    QUrl address = QUrl::fromLocalFile(file.absoluteFilePath());
    const bool hasLog = QFileInfo::exists(path + QLatin1String("-wal"));
    address.setQuery(!hasLog && !QFileInfo(file.absolutePath()).isWritable() ? QStringLiteral("immutable=1")
                                                                             : QStringLiteral("mode=ro"));
    return address.toString(QUrl::FullyEncoded);
}

/// The files that this process has connections to, each as often as it has.
struct OpenFiles {
    std::mutex mutex;
    QStringList files;
};

OpenFiles& openFiles()
{
    static OpenFiles open;
    return open;
}

/// One name for a file, however it is written; it need not exist yet.
QString fileOf(const QString& path)
{
    const QFileInfo info(path);
    const QString there = info.canonicalFilePath();
    return there.isEmpty() ? QFileInfo(info.absolutePath()).canonicalFilePath() + QLatin1Char('/') + info.fileName()
                           : there;
}

} // namespace

Status Database::lookAt(const QString& path, const std::function<Status()>& look)
{
    const std::scoped_lock guard(openFiles().mutex);
    return openFiles().files.contains(fileOf(path)) ? done() : look();
}

Database::Database(QString path, QString connectionName, bool readOnly)
    : m_path(std::move(path)), m_file(fileOf(m_path)), m_connectionName(std::move(connectionName)), m_readOnly(readOnly)
{
    const std::scoped_lock guard(openFiles().mutex);
    openFiles().files.append(m_file);
}

Database::~Database()
{
    {
        QSqlDatabase connection = QSqlDatabase::database(m_connectionName, false);
        if (connection.isOpen() && !m_readOnly) {
            QSqlQuery query(connection);
            query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); // without it the log stays for the next open
        }
        connection.close();
    }
    QSqlDatabase::removeDatabase(m_connectionName);
    const std::scoped_lock guard(openFiles().mutex);
    openFiles().files.removeOne(m_file);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const DatabaseOptions& options)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return Error{Error::Code::ToolMissing, "sudo apt install libqt6sql6-sqlite", "libqt6sql6-sqlite"};
    const QString name = QLatin1String("baseline-project-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(path, name, options.readOnly));
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        QString connect = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeout.count());
        if (options.readOnly)
            connect += QLatin1String(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
        connection.setDatabaseName(options.readOnly ? addressForReading(path) : path);
        connection.setConnectOptions(connect);
        if (!connection.open())
            return errorOf(connection.lastError(), path);
    }
    if (options.readOnly)
        return database;
    QStringList pragmas{QStringLiteral("PRAGMA page_size = 8192"), QStringLiteral("PRAGMA journal_mode = WAL"),
                        QStringLiteral("PRAGMA synchronous = NORMAL"), QStringLiteral("PRAGMA foreign_keys = ON")};
    if (options.maxPages > 0)
        pragmas.append(QStringLiteral("PRAGMA max_page_count = %1").arg(options.maxPages));
    for (const QString& pragma : pragmas) {
        if (const auto result = database->run(pragma); !result)
            return result.error();
    }
    return database;
}

Result<QSqlQuery> Database::run(const QString& sql, const QVariantList& values)
{
    auto query = prepare(sql);
    if (!query)
        return query;
    if (Status ran = run(*query, values); !ran)
        return ran.error();
    return query;
}

Result<QSqlQuery> Database::prepare(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query.lastError(), m_path, sql);
    return query;
}

Status Database::run(QSqlQuery& prepared, const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i)
        prepared.bindValue(i, values[i]);
    if (!prepared.exec()) {
        Error error = errorOf(prepared.lastError(), m_path, prepared.lastQuery());
        if (m_readOnly && error.code == Error::Code::FileNotWritable)
            error.code = Error::Code::ReadOnly;
        return error;
    }
    return done();
}

bool Database::hasTable(const QString& name) const
{
    return QSqlDatabase::database(m_connectionName, false).tables().contains(name);
}

QString Database::blobType() const
{
    const QString driver = QSqlDatabase::database(m_connectionName, false).driverName();
    return driver == QLatin1String("QPSQL") ? QStringLiteral("BYTEA") : QStringLiteral("BLOB");
}

Result<Transaction> Transaction::begin(Database& database)
{
    return start(database, true);
}

Result<Transaction> Transaction::beginRead(Database& database)
{
    return start(database, false);
}

Result<Transaction> Transaction::start(Database& database, bool writes)
{
    if (database.m_transactionDepth == 0) {
        const QString statement = writes ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
        if (const auto result = database.run(statement); !result)
            return result.error();
        database.m_innerFailed = false;
    }
    ++database.m_transactionDepth;
    return Transaction(database, writes);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_writes(other.m_writes)
{
}

Transaction::~Transaction()
{
    if (m_database != nullptr)
        rollBack();
}

void Transaction::rollBack()
{
    Database& database = *std::exchange(m_database, nullptr);
    database.m_innerFailed = database.m_innerFailed || m_writes;
    if (--database.m_transactionDepth > 0)
        return;
    // After some errors, a full disk among them, SQLite has rolled back already and says so; that is as good.
    (void)database.run(QStringLiteral("ROLLBACK")).has_value();
}

Status Transaction::commit()
{
    if (m_database == nullptr)
        return Error{Error::Code::Internal, "a transaction was committed twice", {}, 0.0};
    Database& database = *m_database;
    if (database.m_innerFailed) {
        rollBack();
        return Error{Error::Code::Internal, "an inner transaction was rolled back", database.path().toStdString(), 0.0};
    }
    if (database.m_transactionDepth == 1) {
        if (const auto result = database.run(QStringLiteral("COMMIT")); !result) {
            rollBack();
            return result.error();
        }
    }
    --database.m_transactionDepth;
    m_database = nullptr;
    return done();
}

Result<Savepoint> Savepoint::begin(Database& database)
{
    if (database.m_transactionDepth == 0 || database.m_innerFailed)
        return Error{Error::Code::Internal, "a savepoint outside of a sound transaction", {}, 0.0};
    const auto begun = database.run(QStringLiteral("SAVEPOINT part"));
    return begun ? Result<Savepoint>(Savepoint(database)) : begun.error();
}

Savepoint::Savepoint(Savepoint&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Savepoint::~Savepoint()
{
    if (m_database == nullptr)
        return;
    // After some errors SQLite has rolled back the transaction with all its savepoints; then it cannot be committed.
    const bool undone = m_database->run(QStringLiteral("ROLLBACK TO part")) && m_database->run(QStringLiteral("RELEASE part"));
    m_database->m_innerFailed = !undone;
}

Status Savepoint::keep()
{
    if (m_database == nullptr || m_database->m_innerFailed)
        return Error{Error::Code::Internal, "a savepoint that was undone", {}, 0.0};
    if (const auto released = m_database->run(QStringLiteral("RELEASE part")); !released)
        return released.error();
    m_database = nullptr;
    return done();
}

} // namespace baseline::project
