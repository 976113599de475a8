// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/alarms.h"
#include "core/project/models.h"
#include "core/workbench/train_job.h"

#include <QString>

#include <memory>
#include <vector>

namespace baseline::workbench {

/// Detector, recipe, window, features, clusters and the share of alarms that a model was trained with, as far as its image
/// and its record say them; the share of kept variance they do not say. The name gets a number.
TrainOptions optionsOf(const project::ModelRecord& record, const model::Model& model);

/// A model that was trained again because of an alarm.
struct Retrained {
    TrainOutcome outcome;
    std::vector<CountSeries> trainedOn;
    std::size_t windows = 0;     ///< of the alarm's stretch
    std::size_t aboveBefore = 0; ///< of them, above the threshold of the model that raised it
    std::size_t aboveNow = 0;    ///< and of the new one
    bool wouldAlarm = false;     ///< the new one's K of L windows would raise it on this signal
};

/// Whether training again can change the model that raised an alarm: not after a real alarm of a detector that learns from
/// normal alone. Error: NotFound (subject "alarm model").
Result<bool> alarmChangesModel(project::Database& database, const project::Alarm& alarm);

/// Trains the model that raised an alarm again, on what it was trained on and is still there, and on the signals of all
/// false alarms that are labelled "normal" by now (alarmLabelEdits); a classifier also on those of real ones, each a class by
/// the name of its segment. The threshold is calibrated anew: a certificate does not carry over. Opens the project by
/// itself, so that any thread may call it. Errors: those of ProjectFile::openForViewing, findAlarm, loadRecordings and
/// trainModel; NotFound (subject "alarm model": not in the project); Cancelled.
Result<std::shared_ptr<const Retrained>> retrainForAlarm(const QString& projectPath, const QString& alarmId,
                                                         const Progress& progress = {});

} // namespace baseline::workbench
