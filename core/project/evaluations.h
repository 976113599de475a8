// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace baseline::project {

class Database;

/// What a model is worth, as the JSON document that core/evaluate's results are written to.
struct Evaluation {
    QString id;
    QString modelId;
    QDateTime createdUtc;
    QString json;

    friend bool operator==(const Evaluation&, const Evaluation&) = default;
};

/// Returns the id. Errors: NotFound for the model; InvalidArgument when the text is not a JSON document.
Result<QString> addEvaluation(Database& database, const Evaluation& evaluation);

/// Of one model, oldest first.
Result<std::vector<Evaluation>> listEvaluations(Database& database, const QString& modelId);

} // namespace baseline::project
