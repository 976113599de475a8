// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace baseline::workbench {

/// The sentence that a user reads: what is wrong and what to do, in the language of the program. Made from the code,
/// the subject and the value; the English detail is for the log. Both front ends use it.
QString sentenceFor(const Error& error);

/// The same for why two recordings, or their features, cannot be set side by side (compare_job.h).
QString comparisonSentence(const Error& error);

/// The same for what signal steps refuse (signal_steps_job.h).
QString signalSentence(const Error& error);

} // namespace baseline::workbench
