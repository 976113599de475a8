// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace baseline::project {

struct DatabaseOptions {
    /// How long a statement waits for another connection's write.
    std::chrono::milliseconds busyTimeout{5000};
    /// Upper limit of the file in pages of 8 KiB; 0: none. A write beyond it fails exactly like one on a full disk.
    std::int64_t maxPages = 0;
    /// Nothing is written, not even beside the file: every statement that would write gives ReadOnly.
    bool readOnly = false;
};

/// One named connection to a project's database, with the pragmas set. Belongs to the thread that opened it; another
/// thread opens its own. Not copied, held by pointer. Closing copies the write-ahead log back into the file.
class Database {
public:
    /// Opens or creates the file; says nothing about its contents (see ProjectFile).
    static Result<std::unique_ptr<Database>> open(const QString& path, const DatabaseOptions& options = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }

    /// Runs `look`, which may open the file by itself and close it, unless this process has a connection to the file;
    /// then nothing happens. Closing any descriptor of a file ends every lock that the process has on it (fcntl), and the
    /// next program to close the project would throw away the write-ahead log that our connection writes into. Nobody
    /// connects meanwhile. Any thread.
    static Status lookAt(const QString& path, const std::function<Status()>& look);

    /// Runs one statement with its `?` filled in. Errors: DiskFull, ProjectLocked, FileNotWritable, NotAProject (the
    /// file is no database or damaged), ReadOnly, Internal for a mistake in the statement.
    Result<QSqlQuery> run(const QString& sql, const QVariantList& values = {});

    /// The same in two steps, for a statement that is run thousands of times: it is read once. A later run ends what the
    /// one before gave.
    Result<QSqlQuery> prepare(const QString& sql);
    Status run(QSqlQuery& prepared, const QVariantList& values);

    bool hasTable(const QString& name) const;
    /// "BLOB" or "BYTEA", by driver.
    QString blobType() const;

private:
    friend class Savepoint;
    friend class Transaction;
    Database(QString path, QString connectionName, bool readOnly);

    QString m_path;
    QString m_file; ///< the same without links, as the key among the open ones
    QString m_connectionName;
    bool m_readOnly;
    int m_transactionDepth = 0;
    bool m_innerFailed = false; ///< an inner transaction was rolled back, so the outermost cannot commit
};

/// All or nothing: what is not committed when this goes out of scope is rolled back. Nested ones join the outermost. A
/// reading one needs no commit.
class Transaction {
public:
    /// For writing: waits for other writers at once, not in the middle.
    static Result<Transaction> begin(Database& database);
    /// For several reads that must belong together while another connection writes.
    static Result<Transaction> beginRead(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    Status commit();

private:
    Transaction(Database& database, bool writes) : m_database(&database), m_writes(writes) {}
    static Result<Transaction> start(Database& database, bool writes);
    void rollBack();

    Database* m_database; ///< null after commit or move
    bool m_writes;        ///< so that leaving it without commit() undoes something
};

/// A part of a running transaction that can fail alone: what is not kept when this goes out of scope is undone, and the
/// transaction around it can still be committed. Transactions inside end before it does.
class Savepoint {
public:
    /// Error: Internal outside of a transaction.
    static Result<Savepoint> begin(Database& database);
    ~Savepoint();
    Savepoint(Savepoint&& other) noexcept;
    Savepoint& operator=(Savepoint&&) = delete;

    Status keep();

private:
    explicit Savepoint(Database& database) : m_database(&database) {}
    Database* m_database; ///< null after keep() or move
};

} // namespace baseline::project
