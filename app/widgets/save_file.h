// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace baseline::widgets {

/// What becomes of a file that has the chosen name already.
enum class ExistingFile {
    Ask,    ///< whether it is to be replaced
    Refused ///< by the caller, who never replaces one
};

/// Asks where to write a file; empty: the user changed their mind. `filter` as in QFileDialog:
/// "Picture (*.png);;Drawing (*.svg)". The name ends in one of its suffixes: one that was typed without gets the first
/// of the chosen kind, and the question about a file that exists is about the name with it.
QString chooseSaveFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                       ExistingFile existing = ExistingFile::Ask);

/// The name as it is written, of one that was typed while the kind `chosen` of `filter` was chosen.
QString withSuffix(const QString& typed, const QString& filter, const QString& chosen);

} // namespace baseline::widgets
