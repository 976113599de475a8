// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/evaluate_job.h"

#include <QJsonObject>
#include <QStringList>

namespace baseline::cli {

/// The figures that every evaluation has: AUC, both partial AUCs, numbers of windows, and the best threshold.
QJsonObject rankingFacts(const workbench::EvaluateOutcome& outcome);
QStringList rankingInWords(const workbench::EvaluateOutcome& outcome);

} // namespace baseline::cli
