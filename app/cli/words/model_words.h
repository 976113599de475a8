// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/score_job.h"

#include <QJsonObject>
#include <QString>

namespace baseline::cli {

/// Name, hash, size, stream, window, threshold and certificate of a model.
QJsonObject modelFacts(const model::Model& model, const model::Image& image);

/// "Signal: 200 Hz, ±4 g, 3 channels; windows of 128 samples (0.64 s), a new one every 64."
QString signalInWords(const model::Model& model);

/// What the threshold promises, and from what it was set.
QString certificateInWords(const model::Model& model);

} // namespace baseline::cli
