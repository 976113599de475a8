// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/train_job.h"

#include <QJsonObject>
#include <QStringList>

namespace baseline::cli {

/// How a model came about, and where it was written.
QJsonObject trainFacts(const workbench::TrainOutcome& outcome, const QString& path);
QStringList trainInWords(const workbench::TrainOutcome& outcome, const QString& path);

} // namespace baseline::cli
