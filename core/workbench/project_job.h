// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace baseline::workbench {

// What is done with a project as a whole. Each function opens it by itself, so that any thread may call it.

/// The project as it is now, under another name; a file of that name is replaced. Errors: those of
/// ProjectFile::openForViewing and saveProjectAs; ProjectLocked when the file to be replaced is open in a studio.
Status saveProjectAs(const QString& projectPath, const QString& path, const Progress& progress = {});

/// The whole project as a plain folder that any tool can read (core/project/project_folder.h). Errors: those of
/// ProjectFile::openForViewing and writeProjectFolder.
Status exportProjectFolder(const QString& projectPath, const QString& folder, const Progress& progress = {});

/// Whether a folder is meant to be a whole project; reading it may still find it broken.
bool isProjectFolder(const QString& folder);

/// Makes the new project `path` of such a folder. Errors: NotAProject for any other folder; those of readProjectFolder.
Status importProjectFolder(const QString& folder, const QString& path, const Progress& progress = {});

} // namespace baseline::workbench
