// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/report.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace baseline::workbench {

/// One picture of a report: the text of an SVG element.
struct ReportPicture {
    QString name; ///< "roc", "scores", "timeline", "costs"
    QString svg;
};

/// Those that the report has something to show for.
std::vector<ReportPicture> reportPictures(const Report& report);

enum class ReportForm {
    File,     ///< pictures stand in the page, which needs nothing else
    Document, ///< for a QTextDocument: pictures are images named "report:NAME" that the caller provides
};

/// The report as a page of HTML, in the language of the program; light, for a screen and for A4 paper. No scripts, nothing from
/// elsewhere; names of recordings, boards and models are escaped.
QString reportHtml(const Report& report, ReportForm form = ReportForm::File);

/// Bytes into a file, whole or not at all. Errors: FileNotWritable (also for a folder), DiskFull.
Status saveReportFile(const QString& path, const QByteArray& bytes);

} // namespace baseline::workbench
