// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recording/mat_stream.h"

namespace baseline::recording {

/// Walks through one variable of a MATLAB file of version 5, whose stream begins with its tag, down to the last field:
/// names, field lists and dimensions must be of a size that their variable has room for, numbers must be as many as the
/// dimensions say, and structures at most 32 deep. False for anything else.
bool isSoundMatVariable(MatStream& stream, bool bigEndian);

} // namespace baseline::recording
