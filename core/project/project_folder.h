// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace baseline::project {

class Database;

/// The project as a plain folder that any tool can read: project.json (everything but samples and images),
/// recordings/NAME.npy (raw values, one array a recording), models/NAME.model, photos/. The folder must be empty or new.
/// Errors: FileNotWritable, DiskFull, Cancelled; on an error nothing stays behind.
Status writeProjectFolder(Database& database, const QString& folder, const Progress& progress = {});

/// Makes a new project of such a folder: every id, sample, gap, label, segment and model is what it was. Errors: FileNotFound,
/// FileNotWritable (also when `path` exists), BadFormat (subject = the file in the folder), TooNew, DiskFull, Cancelled;
/// on an error no project appears.
Status readProjectFolder(const QString& folder, const QString& path, const Progress& progress = {});

} // namespace baseline::project
