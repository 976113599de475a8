// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace baseline::workbench {
class Workbench;
}

namespace baseline::studio {

/// A machine that runs well twice and badly once, into the open project. Takes about a second. Errors: those of
/// simulateWithTruth and of the project.
Status addWalkRecordings(workbench::Workbench& bench);

} // namespace baseline::studio
