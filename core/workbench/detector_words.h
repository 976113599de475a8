// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/detector.h"

#include <QString>

namespace baseline::workbench {

/// A detector with its size, in the language of the program: "k-means, 8 clusters of 5 numbers". What the exported header
/// says of it stays English: model::textOf().
QString detectorName(const model::Detector& detector);
/// What its score is: "distance to the nearest centre".
QString detectorScore(const model::Detector& detector);

} // namespace baseline::workbench
