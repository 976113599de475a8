// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/image.h"

#include <QString>
#include <QStringList>

namespace baseline::workbench {

/// What the clusters of a model are called, "cluster 1" and so on where nobody has named them; empty for a model
/// without.
QStringList clusterNames(const model::Model& model);

/// The same model with another name for one cluster, which the board then tells with each score; an empty name takes
/// the numbered one back. Scores, threshold and certificate are those of before. Errors: NotFound (subject "cluster":
/// the model has no such cluster); InvalidArgument (subject "cluster name": more than 23 bytes of UTF-8, or that of
/// another cluster); those of model::encode.
Result<model::Image> withClusterName(const model::Model& model, std::uint64_t hash, std::size_t cluster,
                                     const QString& name);

} // namespace baseline::workbench
