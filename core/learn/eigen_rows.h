// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/matrix.h"

#include <Eigen/Core>

#include <cstddef>

namespace baseline::learn {

// A Matrix as Eigen sees it. For sources only: Eigen is slow to compile, so no public header includes this one.

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using FloatRows = Eigen::Map<const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>;
using WritableFloatRows = Eigen::Map<Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>;

inline Eigen::Index index(std::size_t value)
{
    return static_cast<Eigen::Index>(value);
}

inline FloatRows mapped(const Matrix& table)
{
    return {table.values.data(), index(table.rows), index(table.columns)};
}

inline WritableFloatRows mapped(Matrix& table)
{
    return {table.values.data(), index(table.rows), index(table.columns)};
}

} // namespace baseline::learn
