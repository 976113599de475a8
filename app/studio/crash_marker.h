// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace baseline::studio {

/// A file that lives as long as the program does, so that the next start can tell whether the one before came to its
/// end. Several studios may run at once: each has its own, and one that still runs is no crash.
class CrashMarker {
public:
    /// Leaves this program's mark in `folder`, which is made, and takes away those of programs that are gone.
    explicit CrashMarker(const QString& folder);
    /// Takes the mark away: an orderly end.
    ~CrashMarker();
    CrashMarker(const CrashMarker&) = delete;
    CrashMarker& operator=(const CrashMarker&) = delete;

    /// A program that left its mark here was gone without taking it along.
    bool foundCrash() const { return m_foundCrash; }

    /// Where the program keeps it: the same for all its starts, in the user's own data.
    static QString usualFolder();

private:
    std::unique_ptr<QLockFile> m_mark;
    bool m_foundCrash = false;
};

} // namespace baseline::studio
