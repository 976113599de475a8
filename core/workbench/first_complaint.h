// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baseline::workbench {

/// Finds in the lines of a build what went wrong first: a compiler's "file:line:column: error: …" with the file's bare
/// name and no column; otherwise what the linker, CMake or arduino-cli gave as the reason; otherwise the last line.
class FirstComplaint {
public:
    void read(const QString& line);
    /// Empty: no line has come.
    QString text() const;

private:
    QString m_compiler;
    QString m_other;
    QString m_last;
    bool m_cmakeReason = false; ///< CMake says "error" first and the reason in a line below
};

} // namespace baseline::workbench
