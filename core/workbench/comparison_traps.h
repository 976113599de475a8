// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/count_series.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace baseline::workbench {

/// Why figures of a comparison or an evaluation may flatter.
enum class TrapKind : std::uint8_t {
    Copies,        ///< two recordings hold the same samples: one may be trained on while the other judges
    BothLabels,    ///< the same samples stand among the normal and among the anomalous
    TrainedOn,     ///< a recording that judges had a part in the training
    Tilt,          ///< the sensor was mounted otherwise in the anomalous recordings; figure = degrees
    MeansAreInside, ///< the features carry the mean of an axis, and so the mounting
    LeftOut,       ///< a recording without acceleration had no part
};

struct Trap {
    TrapKind kind = TrapKind::Copies;
    QString first = {};  ///< name of a recording
    QString second = {}; ///< of the other one
    double figure = 0.0;

    friend bool operator==(const Trap&, const Trap&) = default;
};

/// From this angle on between the gravity of normal and of anomalous recordings the mounting is named as a trap, if it is also
/// three times what normal recordings differ by among themselves.
inline constexpr double tiltTrapDegrees = 5.0;

/// Copies by content, and tilt of recordings with three axes that hold gravity (0.5 to 1.5 g). Copies are found
/// whatever they are called.
std::vector<Trap> comparisonTraps(const std::vector<CountSeries>& normal, const std::vector<CountSeries>& anomalous);

/// Recordings among these that a model with this training hash, or of these spans, was trained on: one trap for all.
std::vector<Trap> trainingTraps(const std::vector<CountSeries>& judged, std::uint64_t trainingHash,
                                const QStringList& spanHashes);

/// The content hashes of the spans that a model was trained on, as the projects among these paths know it. Opens them by
/// itself; a project that cannot be read knows nothing.
QStringList trainingSpanHashes(const QStringList& paths, const QString& modelHash);

} // namespace baseline::workbench
