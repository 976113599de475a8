// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/cloud_view.h"
#include "app/widgets/scatter_view.h"
#include "core/model/model.h"

#include <QList>
#include <QString>

namespace baseline::explore {

/// The limits of a model's clusters at its current threshold, in the directions that it projects on; none of a model
/// whose limit is no circle there.
QList<widgets::ScatterCircle> limitCircles(const model::Model& model);
QList<widgets::CloudSphere> limitSpheres(const model::Model& model);

/// What they mean, and what they do not.
QString limitSentence(const model::Model& model);

} // namespace baseline::explore
