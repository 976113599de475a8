// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/detector.h"

#include <string>

namespace baseline::model {

/// A detector in a line of plain English, for the exported header and for logs.
struct DetectorText {
    std::string name;  ///< with its size: "k-means, 8 clusters of 5 numbers"
    std::string score; ///< what the score is
};

DetectorText textOf(const Detector& detector);

} // namespace baseline::model
