// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace baseline::workbench {

/// The part of sentenceFor() that is about detectors on a stream, on a board or here. Empty: another error.
QString extremeSentence(const Error& error);

} // namespace baseline::workbench
