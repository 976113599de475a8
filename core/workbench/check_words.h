// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/check_report.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace baseline::workbench {

/// What is wrong, in the language of the program: "Axis “x” …".
QString findingSentence(const Finding& finding);
/// Why it matters and what to do about it.
QString findingFix(const Finding& finding);
/// "too-few-windows": stable, for --json.
QString findingWord(FindingKind kind);
/// "%", "s", …; empty where the finding has no figure.
QString findingUnit(FindingKind kind);
/// "fault", "warning", "advice": stable, for --json.
QString severityWord(Severity severity);

/// Findings of one kind, subject and severity over several recordings, said once.
struct FindingGroup {
    Finding worst;
    QStringList recordings; ///< ids of all of them; empty: the recordings together
};
std::vector<FindingGroup> groupFindings(const std::vector<Finding>& findings);
/// The sentence of the worst one, and for how many others the same holds.
QString groupSentence(const FindingGroup& group);

/// The report in a sentence: whether the baseline can be trained on, and what it can certify.
QString reportSummary(const CheckReport& report);

} // namespace baseline::workbench
