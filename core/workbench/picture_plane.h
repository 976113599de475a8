// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"
#include "core/model/model.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace baseline::workbench {

/// A place in a picture: three directions, the first two of them the plane.
using PicturePlace = std::array<float, 3>;

/// The directions in which the windows of a model are drawn: those that the model projects on, else the principal
/// components of its fitted windows, made for the picture alone. A plain value; the same features always lie at the
/// same place.
struct PicturePlane {
    bool ofModel = false; ///< the model's own projection, in which its limits can be drawn
    model::Scaler scaler;
    std::vector<float> middle;     ///< of the standardised windows, taken off before; empty: nothing
    Matrix rows;                   ///< one row a component, falling in variance, one column a feature; none: no picture
    std::vector<double> explained; ///< share of the variance of each component; empty: not known

    bool isEmpty() const { return rows.rows == 0; }
    /// In all components. Contract: as many features as columns.
    std::vector<float> coordinatesOf(std::span<const float> features) const;
    /// In the first three; 0 for those that there are not.
    PicturePlace placeOf(std::span<const float> features) const;
};

/// The plane of a model, given the features of the windows that it was fitted to. Empty where they do not vary, or
/// where there are none and the model projects nothing.
PicturePlane picturePlaneOf(const model::Model& model, const Matrix& fitted);

} // namespace baseline::workbench
