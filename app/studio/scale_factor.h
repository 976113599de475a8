// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

namespace baseline::studio {

inline constexpr const char* scaleVariable = "QT_SCALE_FACTOR";

/// Makes the program as large as --scale or else the stored settings ask for. Before the application, which reads it once:
/// Qt takes the environment variable QT_SCALE_FACTOR. One that the user has set stays where there is no --scale; a tour
/// and a walk show the same pictures everywhere.
/// The names of program and organisation must be set. True: the variable was set here, and should go once the
/// application is made, so that programs started from here do not take it for the user's.
bool applyScale(int argc, const char* const* argv);

/// Whether the system's windows are light or dark. Before applyTheme().
widgets::ThemeName themeOfSystem();

} // namespace baseline::studio
