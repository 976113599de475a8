// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/report_sections.h"

#include "core/model/recipe.h"
#include "core/workbench/certificate_words.h"
#include "core/workbench/detector_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

QString unknown()
{
    return ReportText::tr("unknown");
}

QString signalText(const model::Model& model)
{
    const int channels = static_cast<int>(model.stream.channels);
    return ReportText::tr("%1 Hz, ±%2 g, %3")
        .arg(reportNumber(model.stream.nominalRate.value, 6))
        .arg(model.stream.rangeG)
        .arg(channels == 1 ? ReportText::tr("one channel") : ReportText::tr("%n channels", nullptr, channels));
}

QString windowText(const model::Model& model)
{
    const auto milliseconds = [&model](SampleIndex samples) {
        return ReportText::tr("%1 ms").arg(reportNumber(1000.0 * durationOf(samples, model.stream.nominalRate).count(), 3));
    };
    return ReportText::tr("%1 samples (%2), a new one every %3 samples (%4)")
        .arg(model.window.length)
        .arg(milliseconds(model.window.length))
        .arg(model.window.hop)
        .arg(milliseconds(model.window.hop));
}

QString originText(const model::Identity& identity)
{
    const bool onBoard = std::ranges::any_of(identity.boardSerial, [](std::uint8_t byte) { return byte != 0; });
    const QString when = reportTime(QDateTime::fromSecsSinceEpoch(identity.createdUnixSeconds, Qt::UTC));
    return onBoard ? ReportText::tr("%1, by a board").arg(when)
                   : ReportText::tr("%1, by Baseline Studio %2").arg(when, QString::fromStdString(identity.studioVersion));
}

QString parentText(const Report& report)
{
    const std::uint64_t parent = report.model.identity.parentHash;
    if (parent == 0)
        return ReportText::tr("none: trained from recordings");
    const QString hash = QString::fromStdString(model::hashText(parent));
    return report.parentName.isEmpty() ? ReportText::tr("%1, not in this project").arg(hash)
                                       : ReportText::tr("“%1” (%2)").arg(report.parentName, hash);
}

QString detectorLine(const model::Head& head)
{
    return detectorName(head.detector) + QStringLiteral("; ") + detectorScore(head.detector);
}

/// How many spans are no longer what they were.
std::size_t countOf(const Report& report, SpanState state)
{
    return static_cast<std::size_t>(std::ranges::count(report.training, state, &ReportSpan::state));
}

void writeTrouble(const Report& report, HtmlText& page)
{
    if (!report.inProject)
        page.paragraph(ReportText::tr("This project does not hold the model, so nothing is known here of its training. Its worth "
                                      "was measured on the project's recordings, and some of them may be its own."),
                       "warning");
    const int changed = static_cast<int>(countOf(report, SpanState::Changed));
    if (changed > 0)
        page.paragraph(changed == 1 ? ReportText::tr("One span that it was trained on has changed since.")
                                    : ReportText::tr("%n spans that it was trained on have changed since.", nullptr, changed),
                       "warning");
    const int gone = static_cast<int>(countOf(report, SpanState::Gone));
    if (gone > 0)
        page.paragraph(gone == 1 ? ReportText::tr("One span that it was trained on is not in the project any more.")
                                 : ReportText::tr("%n spans that it was trained on are not in the project any more.", nullptr, gone),
                       "warning");
}

QString stateText(SpanState state)
{
    switch (state) {
    case SpanState::Same:
        return ReportText::tr("yes");
    case SpanState::Changed:
        return ReportText::tr("no: changed");
    case SpanState::Gone:
        break;
    }
    return ReportText::tr("no: gone");
}

QString gapsText(const ReportSpan& span)
{
    if (span.gaps == 0)
        return ReportText::tr("none");
    return ReportText::tr("%1 (%2 samples)").arg(reportCount(span.gaps), reportCount(static_cast<std::size_t>(span.lost)));
}

QStringList rowOf(const ReportSpan& span)
{
    if (span.state == SpanState::Gone)
        return {ReportText::tr("(deleted)"), {}, {}, {}, {}, {}, stateText(span.state)};
    return {span.name,
            span.label.isEmpty() ? ReportText::tr("none") : span.label,
            ReportText::tr("%1 s").arg(reportNumber(durationOf(span.span.first, span.rate).count(), 5)),
            durationText(durationOf(span.span.count, span.rate)),
            span.range.value > 0.0 ? ReportText::tr("%1 Hz, ±%2 g").arg(reportNumber(span.rate.value, 6), reportNumber(span.range.value))
                                   : ReportText::tr("%1 Hz").arg(reportNumber(span.rate.value, 6)),
            gapsText(span),
            stateText(span.state)};
}

} // namespace

QString reportNumber(double value, int digits)
{
    return std::isfinite(value) ? QLocale().toString(value, 'g', digits) : unknown();
}

QString reportCount(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString reportFigure(const std::optional<double>& value, int digits)
{
    return value ? reportNumber(*value, digits) : unknown();
}

QString reportAuc(const std::optional<double>& auc)
{
    return auc && std::isfinite(*auc) ? QLocale().toString(*auc, 'f', 4) : unknown();
}

QString reportPercent(const std::optional<double>& share)
{
    return share && std::isfinite(*share) ? ReportText::tr("%1 %").arg(reportNumber(100.0 * *share, 3)) : unknown();
}

QString reportTime(const QDateTime& utc)
{
    return utc.isValid() ? utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")) : unknown();
}

double reportMilliseconds(const Report& report)
{
    return report.cost ? report.cost->microseconds() / 1000.0 : 0.0;
}

void writeSummary(const Report& report, HtmlText& page)
{
    page.heading(1, ReportText::tr("Report on “%1”").arg(QString::fromStdString(report.model.identity.name)));
    page.paragraph(ReportText::tr("Project %1. Made %2 by Baseline Studio %3.")
                       .arg(report.projectName, reportTime(report.madeUtc), report.madeBy),
                   "dim");
    std::optional<double> auc;
    StudyPoint point;
    if (report.study) {
        point = report.study->at(report.study->scores().threshold);
        if (report.study->curves())
            auc = report.study->curves()->roc.auc;
    }
    page.beginTable("short");
    page.header({ReportText::tr("AUC"), ReportText::tr("false alarms an hour"), ReportText::tr("faults found"),
                 ReportText::tr("threshold"), ReportText::tr("a window on the board")});
    page.row({reportAuc(auc), reportFigure(point.falseAlarmsPerHour, 3),
              point.faults > 0 ? ReportText::tr("%1 of %2").arg(reportCount(point.faultsFound), reportCount(point.faults))
                               : unknown(),
              reportNumber(static_cast<double>(model::judgeOf(report.model).threshold)),
              report.cost ? ReportText::tr("%1 ms").arg(reportNumber(reportMilliseconds(report), 3))
                          : ReportText::tr("desktop only")});
    page.endTable();
    page.paragraph(certificateSentence(report.model));
    writeTrouble(report, page);
}

void writeModel(const Report& report, HtmlText& page)
{
    const model::Model& model = report.model;
    page.heading(2, ReportText::tr("The model"));
    page.beginTable("key");
    page.row({ReportText::tr("Name"), QString::fromStdString(model.identity.name)});
    page.row({ReportText::tr("Hash"), report.hash});
    page.row({ReportText::tr("Came from"), parentText(report)});
    page.row({ReportText::tr("Trained"), originText(model.identity)});
    page.row({ReportText::tr("Seed"),
              report.inProject ? QString::number(report.seed) : unknown()});
    page.row({ReportText::tr("Signal"), signalText(model)});
    page.row({ReportText::tr("Window"), windowText(model)});
    page.row({ReportText::tr("Features"),
              ReportText::tr("recipe “%1”: %2 numbers a window")
                  .arg(QString::fromStdString(model.identity.recipe), reportCount(model.scaler.mean.size()))});
    if (model.projection)
        page.row({ReportText::tr("Projection"),
                  ReportText::tr("onto %1 principal components").arg(reportCount(model.projection->rows.rows))});
    for (std::size_t i = 0; i < model.heads.size(); ++i) {
        const QString name = i == model::judgeIndex(model) ? ReportText::tr("Detector that judges") : ReportText::tr("Part");
        page.row({name, detectorLine(model.heads[i])});
        QStringList names;
        for (const std::string& one : model.heads[i].names)
            names.append(QString::fromStdString(one));
        if (!names.isEmpty())
            page.row({ReportText::tr("Its classes"), names.join(QStringLiteral(", "))});
    }
    page.endTable();
    QStringList features;
    for (const std::string& name :
         model::featureNames(model.features, model.stream.channels, model.stream.nominalRate, model.window))
        features.append(QString::fromStdString(name));
    page.paragraph(ReportText::tr("Features in their order: %1.").arg(features.join(QStringLiteral(", "))), "small");
}

void writeTraining(const Report& report, HtmlText& page)
{
    page.heading(2, ReportText::tr("What it was trained on"));
    if (report.training.empty()) {
        page.paragraph(report.inProject
                           ? ReportText::tr("The project knows of no recording: the model was trained from files, or by a board.")
                           : ReportText::tr("Unknown: the model is not in this project."));
        return;
    }
    page.beginTable("spans");
    page.header({ReportText::tr("recording"), ReportText::tr("label"), ReportText::tr("from"), ReportText::tr("length"),
                 ReportText::tr("rate and range"), ReportText::tr("gaps"), ReportText::tr("same samples")});
    for (const ReportSpan& span : report.training)
        page.row(rowOf(span));
    page.endTable();
}

void writeThreshold(const Report& report, HtmlText& page)
{
    page.heading(2, ReportText::tr("The threshold and what it promises"));
    const model::Head& judge = model::judgeOf(report.model);
    const model::Alarm& alarm = report.model.alarm;
    page.beginTable("key");
    page.row({ReportText::tr("Threshold"), reportNumber(static_cast<double>(judge.threshold), 6)});
    page.row({ReportText::tr("Where it came from"), certificateSentence(report.model)});
    page.row({ReportText::tr("Alarm"),
              ReportText::tr("%1 of %2 windows above the threshold; it stays on for %3 windows more")
                  .arg(alarm.needed)
                  .arg(alarm.of)
                  .arg(alarm.hold)});
    page.endTable();
    if (!report.certificateWords.isEmpty()) {
        page.paragraph(ReportText::tr("When it was calibrated, this was said of it:"));
        page.list(report.certificateWords);
    }
    page.paragraph(ReportText::tr("It promises nothing about faults that are found or missed, nor about speeds, loads and "
                                  "mountings that were not recorded."),
                   "dim");
}

void writeHashes(const Report& report, HtmlText& page)
{
    page.heading(2, ReportText::tr("Hashes"));
    page.paragraph(ReportText::tr("Equal hashes are equal bytes. That of a span is SHA-256 over its raw samples; that of a model is "
                                  "the one in its image."),
                   "dim");
    page.beginTable("hashes");
    page.row({ReportText::tr("model image, %1 bytes").arg(reportCount(report.imageBytes)), report.hash});
    page.row({ReportText::tr("all that it was trained on"),
              QString::fromStdString(model::hashText(report.model.identity.trainingHash))});
    for (const ReportSpan& span : report.training)
        page.row({span.state == SpanState::Gone ? ReportText::tr("(deleted)") : span.name, span.contentHash});
    page.endTable();
}

} // namespace baseline::workbench
