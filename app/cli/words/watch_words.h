// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/stream_watch_job.h"

#include <QJsonObject>
#include <QStringList>

namespace baseline::cli {

// What `baseline watch` says of a stream.

QJsonObject watchFacts(const workbench::StreamValues& stream, const learn::StreamWatch& watch,
                       const learn::StreamOptions& options);
QStringList watchInWords(const workbench::StreamValues& stream, const learn::StreamWatch& watch,
                         const learn::StreamOptions& options);

} // namespace baseline::cli
