// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/loaded_model.h"
#include "tests/support/shared_recordings.h"

#include <string>

namespace baseline::tests {

/// A detector of the product as trainModel() fits it (core/workbench/train_job.cpp), but on all windows of the training
/// recordings: none are set aside for a threshold, so that it learns from what the detectors of the protocol learn from.
class ProductFit {
public:
    /// Errors: those of the fits and of the model.
    static Result<ProductFit> fit(const std::string& detector, const FeatureRows& normal, const model::Recipe& recipe);

    /// By the board's code: the higher, the more anomalous. Error: BadValues where a window has no score.
    Result<std::vector<double>> scores(const Matrix& features);

private:
    explicit ProductFit(model::LoadedModel model) : m_model(std::move(model)) {}
    model::LoadedModel m_model;
};

} // namespace baseline::tests
