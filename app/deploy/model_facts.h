// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/project/models.h"
#include "core/project/recordings.h"

#include <QString>

#include <cstddef>
#include <cstdint>

namespace baseline::deploy {

/// What a person wants to know of a model, in words and with units.
struct ModelFacts {
    QString name;
    QString hash;        ///< sixteen hexadecimal digits: equal ones are equal models
    QString size;        ///< "3 148 bytes"
    QString signal;      ///< "952 Hz, ±4 g, 3 channels"
    QString window;      ///< "256 samples, a new one every 134 ms"
    QString threshold;
    QString certificate; ///< where the threshold came from
    QString trained;     ///< when and where
    QString recordings;  ///< names of what it was trained on; empty: the project does not know the model
};

ModelFacts factsOf(const model::Model& model, std::size_t bytes, std::uint64_t hash);

/// Names of the recordings that a model was trained on, each once; those deleted since are counted.
QString trainingText(const project::ModelRecord& record, const std::vector<project::RecordingSummary>& recordings);

/// "slot A", "slot B", "built into the firmware".
QString slotText(std::uint8_t slot);

/// "3 148 bytes".
QString bytesText(std::size_t bytes);

} // namespace baseline::deploy
