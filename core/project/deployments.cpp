// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/deployments.h"

#include "core/project/database.h"
#include "core/project/row_values.h"

namespace baseline::project {

namespace {

Error noSerial()
{
    return Error{Error::Code::InvalidArgument, "a board needs a serial number", "serial", 0.0};
}

/// The board of a deployment, if it is not known yet; its name stays as the user gave it.
Status meetBoard(Database& database, const Deployment& deployment)
{
    const auto met = database.run(QStringLiteral("INSERT INTO boards (serial, name, last_seen_utc) VALUES (?, ?, ?)"
                                                 " ON CONFLICT (serial) DO UPDATE"
                                                 " SET last_seen_utc = excluded.last_seen_utc"),
                                  {deployment.boardSerial, deployment.boardSerial, textOf(deployment.whenUtc)});
    return met ? done() : Status(met.error());
}

// Stages stand in one column, "write=240;read back=35": they are only ever read together.

QString textOf(const std::vector<StageTime>& stages)
{
    QStringList parts;
    for (const StageTime& stage : stages)
        parts.append(stage.name + QLatin1Char('=') + QString::number(stage.took.count()));
    return notNull(parts.join(QLatin1Char(';')));
}

std::vector<StageTime> stagesOf(const QString& text)
{
    std::vector<StageTime> stages;
    const QStringList parts = text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString& part : parts)
        stages.push_back({part.section(QLatin1Char('='), 0, -2),
                          std::chrono::milliseconds(part.section(QLatin1Char('='), -1).toLongLong())});
    return stages;
}

QString textOf(DeployWay way)
{
    return way == DeployWay::Firmware ? QStringLiteral("firmware") : QStringLiteral("wire");
}

DeployWay wayOf(const QString& text)
{
    return text == QLatin1String("firmware") ? DeployWay::Firmware : DeployWay::Wire;
}

} // namespace

Status rememberBoard(Database& database, const Board& board)
{
    if (board.serial.isEmpty())
        return noSerial();
    const auto stored = database.run(QStringLiteral("INSERT INTO boards (serial, name, last_seen_utc) VALUES (?, ?, ?)"
                                                    " ON CONFLICT (serial) DO UPDATE SET name = excluded.name,"
                                                    " last_seen_utc = excluded.last_seen_utc"),
                                     {board.serial, notNull(board.name), textOf(board.lastSeenUtc)});
    return stored ? done() : Status(stored.error());
}

Result<std::vector<Board>> listBoards(Database& database)
{
    auto query = database.run(QStringLiteral("SELECT serial, name, last_seen_utc FROM boards ORDER BY serial"));
    if (!query)
        return query.error();
    std::vector<Board> boards;
    while (query->next())
        boards.push_back({query->value(0).toString(), query->value(1).toString(), timeOf(query->value(2))});
    return boards;
}

Result<QString> addDeployment(Database& database, const Deployment& deployment)
{
    if (deployment.boardSerial.isEmpty())
        return noSerial();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (Status board = meetBoard(database, deployment); !board)
        return board.error();
    const Result<qint64> ordinal = nextOrdinal(database, QStringLiteral("deployments"));
    if (!ordinal)
        return ordinal.error();
    const QString id = deployment.id.isEmpty() ? newId() : deployment.id;
    const auto inserted = database.run(
        QStringLiteral("INSERT INTO deployments (id, ordinal, model_id, model_name, model_hash, board_serial, done_utc,"
                       " verified, milliseconds, outcome, way, stages)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {id, *ordinal, referenceOf(deployment.modelId), notNull(deployment.modelName), notNull(deployment.modelHash),
         deployment.boardSerial, textOf(deployment.whenUtc), deployment.verified ? 1 : 0,
         static_cast<qlonglong>(deployment.took.count()), notNull(deployment.outcome),
         textOf(deployment.way), textOf(deployment.stages)});
    if (!inserted)
        return inserted.error();
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<std::vector<Deployment>> listDeployments(Database& database)
{
    auto query = database.run(QStringLiteral("SELECT id, model_id, model_name, model_hash, board_serial, done_utc,"
                                             " verified, milliseconds, outcome, way, stages FROM deployments"
                                             " ORDER BY ordinal"));
    if (!query)
        return query.error();
    std::vector<Deployment> deployments;
    while (query->next()) {
        deployments.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                               query->value(3).toString(), query->value(4).toString(), timeOf(query->value(5)),
                               query->value(6).toInt() != 0, std::chrono::milliseconds(query->value(7).toLongLong()),
                               query->value(8).toString(), wayOf(query->value(9).toString()),
                               stagesOf(query->value(10).toString())});
    }
    return deployments;
}

} // namespace baseline::project
