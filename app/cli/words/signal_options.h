// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/workbench/score_job.h"
#include "core/workbench/sources.h"

namespace baseline::cli {

class Console;

// What the commands on signals have in common.

Option rateOption();
Option rangeOption();
Option windowOption();
Option hopOption();
Option recipeOption();
Option portOption();
/// `options`, then --frame, --decimate, --filter, --cutoff and --order of the recipes edge-impulse and edge-impulse-2.
std::vector<Option> withEdgeImpulse(std::vector<Option> options);
/// What is wrong about how these were put together; empty: nothing.
QString edgeImpulseTrouble(const Arguments& arguments);
/// What was given of them.
model::EdgeImpulseOptions edgeImpulseOf(const Arguments& arguments);

/// --rate and --range, as far as they were given.
workbench::SourceOptions sourceOptions(const Arguments& arguments);
/// The same for a model: its range, and its rate for files that do not say theirs.
workbench::SourceOptions sourceOptionsFor(const model::LoadedModel& model, const Arguments& arguments);

/// The file of a window as tables name it: the path, or the recording's name.
QString sourceName(const workbench::CountSeries& series);

/// Says so when recordings hold samples at the limit of their range.
void noteClipping(Console& console, const std::vector<workbench::CountSeries>& series);

/// A count for people. Texts from outside and numbers are put into a sentence by one arg(): a name may hold "%1".
template <typename T>
QString counted(T value)
{
    return QString::number(value);
}
/// A number for people: at most `digits` significant digits, in their language.
QString shown(double value, int digits = 6);
/// "12.3 %" of a share.
QString percent(double share);

} // namespace baseline::cli
