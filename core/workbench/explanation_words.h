// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/workbench/retrain_job.h"
#include "core/workbench/window_explanation.h"

#include <QString>

namespace baseline::workbench {

/// "x 119–178 Hz is 12 × its usual level beside the nearest normal windows." One sentence in the language of the program.
QString explanationHeadline(const WindowExplanation& explanation);

/// What the headline rests on: how many windows, how far above the threshold, and of which recordings the nearest are.
QString explanationBasis(const WindowExplanation& explanation);

/// One contribution for a table or beside a bar.
struct ContributionText {
    QString feature; ///< "x 119–178 Hz"
    QString value;   ///< with its unit
    QString usual;   ///< of the nearest windows: "0.11 (0.10 to 0.12) g"
    QString change;  ///< "12 ×", "+37 %", or the difference where there is no ratio
    QString share;   ///< "83 %"
};
ContributionText contributionText(const WindowExplanation& explanation, const evaluate::Contribution& contribution);

/// The band that stands out most, where the headline is of a feature of the whole signal: "Of the bands, x 2–61 Hz stands
/// out most: 2.3 ×."; empty where no band does.
QString bandSentence(const WindowExplanation& explanation);

/// The axis with the largest share: "Most of it is along x (91 %)."; empty where nothing stands out or there is one axis.
QString axisSentence(const WindowExplanation& explanation);

/// What came of training again: how the new model sees the alarm that it was trained for.
QString retrainedSentence(const Retrained& retrained);

/// What a user reads when an alarm cannot be explained, labelled or trained on.
QString explanationSentence(const Error& error);

} // namespace baseline::workbench
