// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/evaluations.h"

#include "core/project/database.h"
#include "core/project/models.h"
#include "core/project/row_values.h"

#include <QJsonDocument>

namespace baseline::project {

Result<QString> addEvaluation(Database& database, const Evaluation& evaluation)
{
    if (QJsonDocument::fromJson(evaluation.json.toUtf8()).isNull())
        return Error{Error::Code::InvalidArgument, "the evaluation is no JSON document", "json", 0.0};
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<ModelRecord> model = findModel(database, evaluation.modelId);
    if (!model)
        return model.error();
    const Result<qint64> ordinal = nextOrdinal(database, QStringLiteral("evaluations"));
    if (!ordinal)
        return ordinal.error();
    const QString id = evaluation.id.isEmpty() ? newId() : evaluation.id;
    const auto inserted = database.run(
        QStringLiteral("INSERT INTO evaluations (id, ordinal, model_id, created_utc, json) VALUES (?, ?, ?, ?, ?)"),
        {id, *ordinal, model->id, textOf(evaluation.createdUtc), evaluation.json});
    if (!inserted)
        return inserted.error();
    if (Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<std::vector<Evaluation>> listEvaluations(Database& database, const QString& modelId)
{
    auto query = database.run(
        QStringLiteral("SELECT id, model_id, created_utc, json FROM evaluations WHERE model_id = ? ORDER BY ordinal"),
        {modelId});
    if (!query)
        return query.error();
    std::vector<Evaluation> evaluations;
    while (query->next()) {
        evaluations.push_back({query->value(0).toString(), query->value(1).toString(), timeOf(query->value(2)),
                               query->value(3).toString()});
    }
    return evaluations;
}

} // namespace baseline::project
