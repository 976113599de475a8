// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/threshold_study.h"

#include <QJsonObject>
#include <QStringList>

namespace baseline::cli {

/// What a study adds to the figures of an evaluation, at the model's own threshold. Keys whose figure is unknown stay away.
void addStudyFacts(const workbench::ThresholdStudy& study, const std::optional<evaluate::ErrorCosts>& costs,
                   QJsonObject& facts);
QStringList studyInWords(const workbench::ThresholdStudy& study, const std::optional<evaluate::ErrorCosts>& costs);

QJsonObject certificateFacts(const evaluate::BaselineCertificate& certificate, const model::Model& model);
QStringList certificateLines(const evaluate::BaselineCertificate& certificate, const model::Model& model);

/// The words for what is promised, the default first.
QStringList promiseNames();
evaluate::Promise promiseNamed(const QString& name);

} // namespace baseline::cli
