// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/deploy_job.h"

#include <QJsonObject>
#include <QString>

namespace baseline::cli {

/// The result row of one board.
QJsonObject deployFacts(const workbench::DeployReport& report);
QJsonObject deployFaultFacts(const QString& port, const Error& error);
QString deployInWords(const workbench::DeployReport& report);

} // namespace baseline::cli
