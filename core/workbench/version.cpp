// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/version.h"

namespace baseline::workbench {

std::string studioVersion()
{
    return BASELINE_VERSION;
}

} // namespace baseline::workbench
