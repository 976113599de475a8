// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/walk/finding.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace baseline::studio {

/// One place of the program as it was seen.
struct WalkPicture {
    QString name;      ///< "full-train-2"
    QString picture;   ///< file name inside the folder; empty: could not be saved
    Findings findings; ///< that no picture before has
};

struct WalkReport {
    QString look; ///< theme, language and scale, for people
    QList<WalkPicture> pictures;
    QStringList failures; ///< sentences: what kept the walk from a place

    Findings findings() const;
    bool passed() const { return failures.isEmpty() && findings().isEmpty() && !pictures.isEmpty(); }
};

/// Writes pictures.json, and index.html which shows the pictures. Errors: FileNotWritable.
Status writeWalkReport(const QString& folder, const WalkReport& report);

} // namespace baseline::studio
