// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace baseline::workbench {

/// "0.1.0": the version of this program, from the build.
std::string studioVersion();

} // namespace baseline::workbench
