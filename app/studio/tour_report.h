// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QPixmap>
#include <QString>

namespace baseline::studio {

/// One step of the tour as it happened.
struct TourStep {
    QString name;     ///< for machines: "record"
    QString title;    ///< for people
    QString text;     ///< what the picture shows
    bool passed = false;
    double seconds = 0.0;
    QString picture;  ///< file name inside the folder; empty: none
};

/// What the tour measured. Negative: not reached.
struct TourMeasures {
    double firstPaintSeconds = -1.0;
    double deploySeconds = -1.0;
    double timeToAlarmSeconds = -1.0;
    double timeToClearSeconds = -1.0;
    double boardScore = 0.0;
    double studioScore = 0.0;
    quint64 scoresCompared = 0;
    quint64 scoresEqual = 0;
    quint64 lost = 0;
    double rate = 0.0;
    double framesPerSecond = 0.0;
    double frameWorkSeconds = -1.0; ///< that 95 of 100 live frames stay within
};

struct TourReport {
    QList<TourStep> steps;
    TourMeasures measures;
    QString failure; ///< the sentence that ended it; empty: none
    bool passed = false;
};

/// Writes tour.json, and index.html with the pictures inside. Errors: FileNotWritable.
Status writeTourReport(const QString& folder, const TourReport& report);

} // namespace baseline::studio
