// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/report_sections.h"

#include "core/model/other_boards.h"
#include "core/workbench/certificate_words.h"
#include "core/workbench/sentence.h"

#include <cmath>

namespace baseline::workbench {

namespace {

/// Of the window's own time, that its work may take on the board (DESIGN: The model image).
constexpr double budgetShare = 0.1;

/// The figures that a model and the level watch are compared in.
struct Figures {
    std::optional<double> auc;
    std::optional<evaluate::AucInterval> interval;
    StudyPoint point;
};

Figures figuresOf(const Report& report)
{
    Figures figures;
    if (!report.study)
        return figures;
    figures.point = report.study->at(report.study->scores().threshold);
    if (report.study->curves()) {
        figures.auc = report.study->curves()->roc.auc;
        figures.interval = report.study->curves()->interval;
    }
    return figures;
}

QString intervalText(const std::optional<evaluate::AucInterval>& interval)
{
    return interval ? ReportText::tr("%1 to %2").arg(reportAuc(interval->low), reportAuc(interval->high))
                    : ReportText::tr("unknown");
}

QString faultsText(const StudyPoint& point)
{
    return point.faults > 0 ? ReportText::tr("%1 of %2").arg(reportCount(point.faultsFound), reportCount(point.faults))
                            : ReportText::tr("unknown");
}

QString levelText(const Report& report)
{
    switch (report.level.state) {
    case LevelState::Judged:
        return report.level.auc && report.study && report.study->curves()
                   ? ReportText::tr("The RMS z-score beside it was trained on the same recordings and judged on the same "
                                    "windows. The difference in AUC is %1.")
                         .arg(reportNumber(report.study->curves()->roc.auc - *report.level.auc, 3))
                   : ReportText::tr("The RMS z-score beside it was trained on the same recordings and judged on the same windows.");
    case LevelState::IsItself:
        return ReportText::tr("The model is the RMS z-score itself, which every other detector must beat.");
    case LevelState::TrainingUnknown:
        return ReportText::tr("The RMS z-score, which it must beat, is unknown: what the model was trained on is not here as it was.");
    case LevelState::NotComparable:
        return ReportText::tr("The RMS z-score learns from normal acceleration alone, so it is not set beside this model.");
    case LevelState::Failed:
        break;
    }
    return report.level.problem ? ReportText::tr("The RMS z-score could not be trained: %1").arg(sentenceFor(*report.level.problem))
                                : QString();
}

void writeConfusion(const StudyPoint& point, HtmlText& page)
{
    page.beginTable("counts");
    page.header({ReportText::tr("windows"), ReportText::tr("not above the threshold"), ReportText::tr("above the threshold")});
    page.row({ReportText::tr("normal"), reportCount(point.confusion.trueNegatives), reportCount(point.confusion.falsePositives)});
    if (point.falseNegativeRate)
        page.row({ReportText::tr("anomalous"), reportCount(point.confusion.falseNegatives),
                  reportCount(point.confusion.truePositives)});
    else
        page.row({ReportText::tr("anomalous"), ReportText::tr("none labelled"), ReportText::tr("none labelled")});
    page.endTable();
    const int without = static_cast<int>(point.confusion.noData);
    if (without > 0)
        page.paragraph(without == 1 ? ReportText::tr("One window had no score and is in no figure.")
                                    : ReportText::tr("%n windows had no score and are in no figure.", nullptr, without));
}

void writeFigures(const Figures& own, const std::optional<Figures>& level, HtmlText& page)
{
    page.beginTable("worth");
    QStringList header{ReportText::tr("figure"), ReportText::tr("this model")};
    if (level)
        header.append(ReportText::tr("RMS z-score"));
    page.header(header);
    const auto row = [&](const QString& name, const auto& text) {
        QStringList cells{name, text(own)};
        if (level)
            cells.append(text(*level));
        page.row(cells);
    };
    row(ReportText::tr("AUC"), [](const Figures& f) { return reportAuc(f.auc); });
    row(ReportText::tr("AUC, 95 % interval"), [](const Figures& f) { return intervalText(f.interval); });
    row(ReportText::tr("normal windows above the threshold"), [](const Figures& f) { return reportPercent(f.point.falsePositiveRate); });
    row(ReportText::tr("anomalous windows missed"), [](const Figures& f) { return reportPercent(f.point.falseNegativeRate); });
    row(ReportText::tr("false alarms an hour of normal running"),
        [](const Figures& f) { return reportFigure(f.point.falseAlarmsPerHour, 3); });
    row(ReportText::tr("faults found"), [](const Figures& f) { return faultsText(f.point); });
    page.endTable();
}

QString intervalBasis(const evaluate::AucInterval& interval)
{
    return interval.method == evaluate::AucInterval::Method::BootstrapByRecording
               ? ReportText::tr("The interval is a bootstrap by recording.")
               : ReportText::tr("The interval takes windows as independent (DeLong): there are too few recordings to draw from them, "
                                "and it is too narrow where recordings differ.");
}

QString boardFits(const model::OtherBoard& board, const model::BoardCost& cost)
{
    return board.holds(cost) ? ReportText::tr("yes") : ReportText::tr("no");
}

QString wayText(project::DeployWay way)
{
    return way == project::DeployWay::Wire ? ReportText::tr("as data, into a slot") : ReportText::tr("built into firmware");
}

QString verifiedText(const project::Deployment& deployment)
{
    if (!deployment.outcome.isEmpty())
        return ReportText::tr("failed: %1").arg(deployment.outcome);
    return deployment.verified ? ReportText::tr("read back, equal") : ReportText::tr("not read back");
}

} // namespace

void writeWorth(const Report& report, HtmlText& page)
{
    page.heading(2, ReportText::tr("What it is worth"));
    if (!report.study) {
        page.paragraph(report.studyProblem ? sentenceFor(*report.studyProblem)
                                           : ReportText::tr("Unknown: nothing was there to judge it by."));
        return;
    }
    const Figures own = figuresOf(report);
    const StudyScores& scores = report.study->scores();
    page.paragraph(ReportText::tr("Judged on %1 normal windows (%2 of normal running) and %3 anomalous ones of the project's "
                                  "recordings. Windows that it was fitted on are in no figure.")
                       .arg(reportCount(report.study->normal().size()), durationText(report.study->normalTime()),
                            reportCount(report.study->anomalous().size())));
    if (report.study->anomalous().empty())
        page.paragraph(ReportText::tr("No anomaly is labelled, so nobody knows how many faults it finds or misses."), "warning");
    std::optional<Figures> level;
    if (report.level.state == LevelState::Judged)
        level = Figures{report.level.auc, report.level.interval, report.level.point};
    writeFigures(own, level, page);
    page.paragraph(levelText(report));
    if (own.interval)
        page.paragraph(intervalBasis(*own.interval), "dim");
    writeConfusion(own.point, page);
    if (!report.leftOut.isEmpty())
        page.paragraph(ReportText::tr("Left out, because the model does not fit them: %1.")
                           .arg(report.leftOut.join(QStringLiteral(", "))));
    page.paragraph(ReportText::tr("An alarm needs %1 of %2 windows. A fault is a stretch of anomalous windows; it is found when the "
                                  "alarm is on at any of them.")
                       .arg(scores.alarm.needed)
                       .arg(scores.alarm.of),
                   "dim");
}

void writeCosts(const Report& report, HtmlText& page)
{
    page.heading(2, ReportText::tr("What errors cost"));
    if (!report.costs) {
        page.paragraph(ReportText::tr("No costs were given, so none are stated."));
        return;
    }
    page.paragraph(ReportText::tr("A missed window costs %1, a false alarm %2, in one unit of yours; %3 of all windows are taken to "
                                  "be anomalous.")
                       .arg(reportNumber(report.costs->miss), reportNumber(report.costs->falseAlarm),
                            reportPercent(report.costs->anomalyShare)));
    if (!report.cheapest) {
        page.paragraph(ReportText::tr("What a threshold costs is unknown without labelled anomalies and normal windows."));
        return;
    }
    const evaluate::CostChoice& cheapest = report.cheapest->cheapest;
    const StudyPoint own = report.study->at(report.study->scores().threshold);
    page.beginTable("costs");
    page.header({QString(), ReportText::tr("threshold"), ReportText::tr("normal windows above it"),
                 ReportText::tr("anomalous windows missed"), ReportText::tr("cost an hour")});
    page.row({ReportText::tr("the model's own"), reportNumber(own.threshold), reportPercent(own.falsePositiveRate),
              reportPercent(own.falseNegativeRate), reportFigure(report.study->costPerHour(own, *report.costs))});
    page.row({ReportText::tr("the cheapest"), reportNumber(cheapest.choice.threshold),
              reportPercent(cheapest.choice.falsePositiveRate), reportPercent(cheapest.choice.falseNegativeRate),
              reportNumber(report.cheapest->costPerHour)});
    page.endTable();
    if (!(cheapest.ratioLow > 0.0) && !std::isfinite(cheapest.ratioHigh)) {
        page.paragraph(ReportText::tr("It is the cheapest whatever a miss and a false alarm cost."));
        return;
    }
    page.paragraph(
        std::isfinite(cheapest.ratioHigh)
            ? ReportText::tr("It stays the cheapest while a miss costs %1 to %2 times as much as a false alarm.")
                  .arg(reportNumber(cheapest.ratioLow, 3), reportNumber(cheapest.ratioHigh, 3))
            : ReportText::tr("It stays the cheapest while a miss costs at least %1 times as much as a false alarm.")
                  .arg(reportNumber(cheapest.ratioLow, 3)));
}

void writeBoards(const Report& report, HtmlText& page)
{
    page.heading(2, ReportText::tr("On the board"));
    if (!report.cost) {
        page.paragraph(ReportText::tr("No board runs it: its features are computed on a desktop only."));
        return;
    }
    const model::BoardCost& cost = *report.cost;
    const double windowMs = 1000.0 * durationOf(report.model.window.length, report.model.stream.nominalRate).count();
    page.beginTable("key");
    page.row({ReportText::tr("Image"), ReportText::tr("%1 bytes of flash, of 65,536").arg(reportCount(cost.flashBytes))});
    page.row({ReportText::tr("Memory"), ReportText::tr("%1 bytes").arg(reportCount(cost.ramBytes))});
    page.row({ReportText::tr("Work of a window"),
              ReportText::tr("%1 instructions for the features, %2 for the score")
                  .arg(reportCount(static_cast<std::size_t>(std::lround(cost.featureInstructions))),
                       reportCount(static_cast<std::size_t>(std::lround(cost.scoreInstructions))))});
    page.row({ReportText::tr("Budget"),
              ReportText::tr("%1 % of the window's own time at 64 MHz; %2 % may be used")
                  .arg(reportNumber(100.0 * reportMilliseconds(report) / windowMs, 3), reportNumber(100.0 * budgetShare))});
    page.row({ReportText::tr("Nano 33 BLE Sense"),
              report.fitsBoard && reportMilliseconds(report) <= budgetShare * windowMs
                  ? ReportText::tr("takes it")
                  : ReportText::tr("does not take it: too large, or too slow")});
    page.endTable();
    page.beginTable("boards");
    page.header({ReportText::tr("board"), ReportText::tr("clock"), ReportText::tr("a window"),
                 ReportText::tr("of the window's time"), ReportText::tr("fits its memory")});
    for (const model::OtherBoard& board : model::comparedBoards())
        page.row({QString::fromLatin1(board.name), ReportText::tr("%1 MHz").arg(reportNumber(board.megahertz)),
                  ReportText::tr("%1 ms").arg(reportNumber(board.milliseconds(cost), 3)),
                  reportPercent(board.milliseconds(cost) / windowMs), boardFits(board, cost)});
    page.endTable();
    page.paragraph(ReportText::tr("Instructions are counted on an emulated Cortex-M4F, and a time is estimated from them: for the Nano "
                                  "at 1.5 cycles an instruction, for other boards more roughly."),
                   "dim");
}

void writeService(const Report& report, HtmlText& page)
{
    page.heading(2, ReportText::tr("In service"));
    if (report.deployments.empty()) {
        page.paragraph(ReportText::tr("This project knows of no board that it was put on."));
    } else {
        page.beginTable("deployments");
        page.header({ReportText::tr("when"), ReportText::tr("board"), ReportText::tr("how"), ReportText::tr("outcome")});
        for (const ReportDeployment& one : report.deployments) {
            const QString& serial = one.deployment.boardSerial;
            page.row({reportTime(one.deployment.whenUtc),
                      one.boardName.isEmpty() ? serial : ReportText::tr("%1 (%2)").arg(one.boardName, serial),
                      wayText(one.deployment.way), verifiedText(one.deployment)});
        }
        page.endTable();
    }
    const ReportAlarms& alarms = report.alarms;
    if (alarms.all() == 0)
        page.paragraph(ReportText::tr("No alarm of it is in the project's log."));
    else
        page.paragraph(ReportText::tr("Alarms in the project's log: %1, of these %2 judged real, %3 judged false, %4 not judged.")
                           .arg(reportCount(alarms.all()), reportCount(alarms.real), reportCount(alarms.falseOnes),
                                reportCount(alarms.open)));
}

} // namespace baseline::workbench
