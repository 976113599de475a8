// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/recording.h"

#include <QString>

#include <optional>

namespace baseline::recording {

// How project files and folders write the format of samples: "int16", "int32", "float32", "float64". Words that are
// stored, never to be changed or translated.

QString wordOf(SampleFormat format);
/// Nothing for any other word.
std::optional<SampleFormat> formatNamed(const QString& word);

} // namespace baseline::recording
