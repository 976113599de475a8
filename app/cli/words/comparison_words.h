// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/detector_comparison.h"
#include "core/workbench/transfer_matrix.h"

#include <QJsonObject>
#include <QStringList>

namespace baseline::cli {

/// Key "rows": an object a row with detector, recipe, auc, fpr, bytes, instructions, trained_ms, and "problem" where it
/// could not be trained.
QJsonObject comparisonFacts(const workbench::DetectorComparison& comparison);
QStringList comparisonInWords(const workbench::DetectorComparison& comparison);

/// Keys "machines" and "cells": an object a cell with trained, judged, held_back, auc and fpr, or "problem".
QJsonObject transferFacts(const workbench::TransferMatrix& matrix);
QStringList transferLines(const workbench::TransferMatrix& matrix);

} // namespace baseline::cli
