// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/kmeans.h"

#include <QString>

namespace baseline::cli {

/// "converged", "small gain" or "iteration limit": the words of JSON, the same in every language.
QString stopWord(learn::StopCause cause);
/// The same as a person reads it.
QString stopInWords(learn::StopCause cause);

} // namespace baseline::cli
