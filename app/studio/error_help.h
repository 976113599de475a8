// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace baseline::studio {

/// Where the help says more about an error than its sentence does, as HelpWindow::open() takes it; empty where it does
/// not.
QString helpFor(const Error& error);

} // namespace baseline::studio
