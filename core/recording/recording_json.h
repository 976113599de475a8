// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/recording.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace baseline::recording {

// Everything about a recording except its samples as JSON, for folders of files that any tool can read. Numbers keep all
// their digits; the format is a word: "int16", "int32", "float32", "float64".

QJsonObject jsonOf(const RecordingInfo& info);
/// The id is taken as it stands. Error: BadFormat, the detail names the member that is missing or of the wrong kind.
Result<RecordingInfo> infoOf(const QJsonObject& object);

/// [[at, lost], …]
QJsonArray jsonOf(const std::vector<Gap>& gaps);
/// Error: BadFormat for anything else, gaps that do not ascend, touch or lose nothing.
Result<std::vector<Gap>> gapsOf(const QJsonArray& array);

/// A whole number of JSON, which keeps 53 bits. Error: BadFormat, the detail names the member.
Result<SampleIndex> wholeNumber(const QJsonObject& object, const char* member);

} // namespace baseline::recording
