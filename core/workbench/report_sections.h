// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/html_text.h"
#include "core/workbench/report.h"

#include <QCoreApplication>

namespace baseline::workbench {

/// Gives lupdate the context of a report's texts.
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::ReportText)
};

// The sections of a report's page, each with its heading. What is not known is said to be unknown.

void writeSummary(const Report& report, HtmlText& page);
void writeWorth(const Report& report, HtmlText& page);
void writeCosts(const Report& report, HtmlText& page);
void writeThreshold(const Report& report, HtmlText& page);
void writeModel(const Report& report, HtmlText& page);
void writeTraining(const Report& report, HtmlText& page);
void writeBoards(const Report& report, HtmlText& page);
void writeService(const Report& report, HtmlText& page);
void writeHashes(const Report& report, HtmlText& page);

// Figures as text in the program's locale; what is not known is "unknown".

QString reportNumber(double value, int digits = 4);
QString reportCount(std::size_t count);
/// "2.31 %"
QString reportPercent(const std::optional<double>& share);
QString reportFigure(const std::optional<double>& value, int digits = 4);
QString reportAuc(const std::optional<double>& auc);
QString reportTime(const QDateTime& utc);
/// 0 where only a desktop runs the model.
double reportMilliseconds(const Report& report);

} // namespace baseline::workbench
