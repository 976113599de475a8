// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/report_html.h"

#include "core/recording/export_frame.h"
#include "core/workbench/html_text.h"
#include "core/workbench/report_plots.h"
#include "core/workbench/report_sections.h"

#include <QCoreApplication>

namespace baseline::workbench {

namespace {

/// Gives lupdate its context.
struct ReportPage {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::ReportPage)
};

// Lengths that matter on paper are in px and pt: a QTextDocument knows no others. It takes no notice of the rest.
constexpr const char* styleSheet = R"(
@page { size: A4; margin: 15mm; }
:root { color-scheme: light; }
body { font-family: Inter, "DejaVu Sans", sans-serif; font-size: 10pt; line-height: 145%; color: #1c2430;
       background: #ffffff; max-width: 180mm; padding: 24px 16px; overflow-wrap: anywhere; }
@media screen { body { margin: 0 auto; } }
h1 { font-size: 20pt; margin: 0 0 4px 0; }
h2 { font-size: 13pt; margin: 22px 0 6px 0; break-after: avoid; }
p { margin: 0 0 8px 0; }
p.dim { color: #667085; }
p.small { color: #667085; font-size: 8pt; }
p.warning { color: #8a5300; font-weight: 600; }
p.plots { line-height: 100%; margin: 4px 0 12px 0; }
svg text { font-family: Inter, "DejaVu Sans", sans-serif; }
table { border-collapse: collapse; width: 100%; margin: 4px 0 14px 0; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 4px 10px 4px 0; border-bottom: 1px solid #dfe4ea; font-size: 9pt; }
th { font-weight: 600; }
thead th { color: #667085; font-weight: 500; }
table.key th { width: 32%; color: #667085; font-weight: 500; }
table.short td, table.short th { font-size: 14pt; font-weight: 600; }
table.short thead th { font-size: 9pt; font-weight: 500; }
table.hashes th { font-weight: 500; width: 40%; }
table.hashes td { font-family: "DejaVu Sans Mono", monospace; font-size: 7.5pt; word-break: break-all; }
tr, svg, img { break-inside: avoid; }
svg { max-width: 100%; height: auto; }
ul { margin: 0 0 12px 0; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
)";

QString pictureHtml(const ReportPicture& picture, ReportForm form)
{
    return form == ReportForm::File ? picture.svg : QStringLiteral("<img src=\"report:%1\"/>").arg(picture.name);
}

/// The pictures of these names side by side.
QString plotsHtml(const std::vector<ReportPicture>& pictures, std::initializer_list<const char*> names, ReportForm form)
{
    QString html;
    for (const char* const name : names) {
        for (const ReportPicture& picture : pictures) {
            if (picture.name == QLatin1String(name))
                html += pictureHtml(picture, form);
        }
    }
    return html.isEmpty() ? QString() : QStringLiteral("<p class=\"plots\">%1</p>\n").arg(html);
}

} // namespace

std::vector<ReportPicture> reportPictures(const Report& report)
{
    std::vector<ReportPicture> pictures{{QStringLiteral("roc"), rocPlot(report)},
                                        {QStringLiteral("scores"), scorePlot(report)},
                                        {QStringLiteral("timeline"), timelinePlot(report)},
                                        {QStringLiteral("costs"), costPlot(report)}};
    std::erase_if(pictures, [](const ReportPicture& picture) { return picture.svg.isEmpty(); });
    return pictures;
}

QString reportHtml(const Report& report, ReportForm form)
{
    const std::vector<ReportPicture> pictures = reportPictures(report);
    HtmlText page;
    writeSummary(report, page);
    writeWorth(report, page);
    page.raw(plotsHtml(pictures, {"roc", "scores"}, form));
    page.raw(plotsHtml(pictures, {"timeline"}, form));
    writeCosts(report, page);
    page.raw(plotsHtml(pictures, {"costs"}, form));
    writeThreshold(report, page);
    writeModel(report, page);
    writeTraining(report, page);
    writeBoards(report, page);
    writeService(report, page);
    writeHashes(report, page);
    //: The language of this translation as HTML names it, such as pt-BR.
    const QString language = ReportPage::tr("en");
    const QString title = ReportPage::tr("Report on “%1”").arg(QString::fromStdString(report.model.identity.name));
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                          "<meta name=\"viewport\" content=\"width=device-width\"/>\n<title>%2</title>\n<style>%3</style>\n"
                          "</head>\n<body>\n")
               .arg(escaped(language), escaped(title), QLatin1String(styleSheet))
           + page.html() + QStringLiteral("</body>\n</html>\n");
}

Status saveReportFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (Status opened = recording::openForExport(file); !opened)
        return opened;
    if (Status written = recording::writeAll(file, bytes); !written)
        return written;
    return recording::finishExport(file);
}

} // namespace baseline::workbench
