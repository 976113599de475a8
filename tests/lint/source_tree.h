// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace baseline::lint {

/// A text file of the repository; the path is relative to its root, with forward slashes.
struct SourceFile {
    QString path;
    QString text;

    /// C++, C, headers and sketches.
    bool isCode() const;
    bool isHeader() const;
    /// The folder part of the path, without a slash at its end; empty for a file in the root.
    QString folder() const;
};

/// One breach of one rule. `line` counts from 1; 0 means the whole file.
struct Finding {
    QString path;
    int line = 0;
    QString message;

    QString toString() const;
};

using Tree = std::vector<SourceFile>;
using Findings = std::vector<Finding>;

/// The files that people write: code, CMake, scripts, texts. Build folders, output and hidden folders (but .ci) are left out.
Tree readTree(const QString& root);

/// The text with every comment blanked by spaces; line breaks, and so line numbers, stay. Understands string, character and
/// raw string literals and digit separators.
QString withoutComments(const QString& text);

/// The number, from 1, of the line that holds `position`.
int lineAt(const QString& text, qsizetype position);

} // namespace baseline::lint
