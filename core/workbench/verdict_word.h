// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/score/scorer.h"

#include <QString>

namespace baseline::workbench {

/// "normal", "anomaly" or "no data": the words of tables and JSON, the same in every language.
QString verdictWord(Verdict verdict);

} // namespace baseline::workbench
