// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace baseline::project {

class Database;

/// Writes a project that somebody deleted while it was open to its place again, with everything that was committed. Does
/// nothing where the file is there or was only moved: that one goes on holding all. Can only be told on Linux; elsewhere
/// nothing happens. Other connections to the deleted file see the restored one after they have been opened again.
/// Errors: DiskFull, FileNotWritable (the folder is gone, too).
Status restoreDeletedFile(Database& database);

} // namespace baseline::project
