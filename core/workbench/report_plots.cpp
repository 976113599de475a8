// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/report_plots.h"

#include "core/workbench/svg_plot.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace baseline::workbench {

namespace {

/// Gives lupdate its context.
struct ReportPlots {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::ReportPlots)
};

constexpr const char* normalColour = "#1769e0";
constexpr const char* anomalyColour = "#c8322b";
constexpr const char* fitColour = "#b8c1cc";
constexpr const char* thresholdColour = "#1c2430";

constexpr double fullWidth = 660.0; // fits between the margins of an A4 page
constexpr double halfWidth = 326.0;
constexpr double height = 240.0;
constexpr std::size_t mostPoints = 400; // of a curve

PlotAxis share(const QString& title)
{
    return {0.0, 100.0, title};
}

/// From the lowest score to the highest; where faults lie far above all normal ones, only as far as both can be told: what is
/// higher stands at the edge.
PlotAxis scoreAxis(const ThresholdStudy& study, const QString& title)
{
    const std::vector<double>& normal = study.normal();
    const std::vector<double>& anomalous = study.anomalous();
    const double threshold = study.scores().threshold;
    double low = threshold;
    double usual = threshold;
    for (const std::vector<double>* scores : {&normal, &anomalous}) {
        if (!scores->empty())
            low = std::min(low, scores->front());
    }
    if (!normal.empty())
        usual = std::max(usual, normal.back());
    double high = usual;
    if (!anomalous.empty())
        high = std::clamp(anomalous.back(), usual, usual + 3.0 * (usual - low));
    const bool isCut = !anomalous.empty() && anomalous.back() > high;
    return {low, high + 0.05 * (high - low),
            isCut ? ReportPlots::tr("%1 (higher ones stand at the edge)").arg(title) : title};
}

/// At most so many points of a curve, the ends among them.
template <typename Point, typename Place>
std::vector<QPointF> thinned(const std::vector<Point>& points, const Place& place)
{
    std::vector<QPointF> few;
    const std::size_t step = std::max<std::size_t>(1, points.size() / mostPoints);
    for (std::size_t i = 0; i < points.size(); i += step)
        few.push_back(place(points[i]));
    if (!points.empty())
        few.push_back(place(points.back()));
    return few;
}

/// Shares of scores, in percent, in equal parts of the axis; what is beyond its end is in the last part.
std::vector<double> shares(const std::vector<double>& scores, const PlotAxis& axis, std::size_t parts)
{
    std::vector<double> counts(parts, 0.0);
    for (const double score : scores) {
        const double place = (score - axis.low) / (axis.high - axis.low) * static_cast<double>(parts);
        const auto part = static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(parts - 1)));
        counts[part] += 100.0 / static_cast<double>(scores.size());
    }
    return counts;
}

/// What a column of the timeline shows: the extremes of the windows in it, by what is known of them.
struct Column {
    static constexpr std::size_t kinds = 3; ///< of the fit, normal or unknown, anomalous
    std::array<double, kinds> low;
    std::array<double, kinds> high;

    Column()
    {
        low.fill(std::numeric_limits<double>::infinity());
        high.fill(-std::numeric_limits<double>::infinity());
    }
    void add(const StudyWindow& window)
    {
        const std::size_t kind = window.part == WindowPart::Fit                ? 0U
                                 : window.truth == WindowTruth::Anomalous ? 2U
                                                                          : 1U;
        low[kind] = std::min(low[kind], window.score);
        high[kind] = std::max(high[kind], window.score);
    }
};

} // namespace

QString rocPlot(const Report& report)
{
    if (!report.study || !report.study->curves())
        return {};
    SvgPlot plot(halfWidth, height, share(ReportPlots::tr("false alarms, % of normal windows")),
                 share(ReportPlots::tr("found, % of anomalous windows")),
                 ReportPlots::tr("ROC curve: anomalous windows found over false alarms, for every threshold"));
    plot.line({{0.0, 0.0}, {100.0, 100.0}}, fitColour, 1.0, true);
    plot.line(thinned(report.study->curves()->roc.points,
                      [](const evaluate::RocPoint& point) {
                          return QPointF(100.0 * point.falsePositiveRate, 100.0 * point.truePositiveRate);
                      }),
              normalColour, 2.0);
    const StudyPoint own = report.study->at(report.study->scores().threshold);
    if (own.falsePositiveRate && own.recall)
        plot.dot({100.0 * *own.falsePositiveRate, 100.0 * *own.recall}, thresholdColour);
    plot.legend(ReportPlots::tr("every threshold"), normalColour);
    plot.legend(ReportPlots::tr("the model's own"), thresholdColour);
    return plot.text();
}

QString scorePlot(const Report& report)
{
    if (!report.study)
        return {};
    constexpr std::size_t parts = 40;
    const ThresholdStudy& study = *report.study;
    const PlotAxis axis = scoreAxis(study, ReportPlots::tr("score"));
    if (!(axis.high > axis.low))
        return {};
    const std::vector<double> normal = shares(study.normal(), axis, parts);
    const std::vector<double> anomalous = shares(study.anomalous(), axis, parts);
    const double most = std::max(std::ranges::max(normal), std::ranges::max(anomalous));
    SvgPlot plot(halfWidth, height, axis, {0.0, 1.1 * most, ReportPlots::tr("% of the windows of a kind")},
                 ReportPlots::tr("Histogram of the scores of normal and of anomalous windows, with the threshold"));
    const double width = (axis.high - axis.low) / static_cast<double>(parts);
    for (std::size_t i = 0; i < parts; ++i) {
        const double from = axis.low + static_cast<double>(i) * width;
        plot.box({from, 0.0}, {from + 0.94 * width, normal[i]}, normalColour, 0.65);
        plot.box({from, 0.0}, {from + 0.94 * width, anomalous[i]}, anomalyColour, 0.5);
    }
    plot.markX(study.scores().threshold, ReportPlots::tr("threshold"), thresholdColour);
    if (!study.normal().empty())
        plot.legend(ReportPlots::tr("normal"), normalColour);
    if (!study.anomalous().empty())
        plot.legend(ReportPlots::tr("anomalous"), anomalyColour);
    return plot.text();
}

QString timelinePlot(const Report& report)
{
    if (!report.study || report.study->scores().windows.empty())
        return {};
    constexpr std::size_t columns = 580;
    const StudyScores& scores = report.study->scores();
    const double hop = scores.hop.count();
    const auto count = static_cast<double>(scores.windows.size());
    SvgPlot plot(fullWidth, height,
                 {0.0, count * hop / 60.0, ReportPlots::tr("minutes, recording after recording")},
                 scoreAxis(*report.study, ReportPlots::tr("score")),
                 ReportPlots::tr("Scores of all windows over time, recording after recording, with the threshold"));
    std::vector<Column> all(std::min(columns, scores.windows.size()));
    const double perColumn = count / static_cast<double>(all.size());
    for (std::size_t i = 0; i < scores.windows.size(); ++i) {
        if (std::isfinite(scores.windows[i].score))
            all[std::min(all.size() - 1, static_cast<std::size_t>(static_cast<double>(i) / perColumn))].add(scores.windows[i]);
    }
    constexpr std::array<const char*, Column::kinds> colours{fitColour, normalColour, anomalyColour};
    const double pixels = std::clamp(static_cast<double>(columns) / static_cast<double>(all.size()), 1.0, 3.0);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double minute = (static_cast<double>(i) + 0.5) * perColumn * hop / 60.0;
        for (std::size_t kind = 0; kind < Column::kinds; ++kind)
            plot.stroke(minute, all[i].low[kind], all[i].high[kind], colours[kind], pixels);
    }
    for (const StudyRecording& recording : scores.recordings) {
        // Where there are many recordings, the lines between them would hide the scores.
        if (recording.first > 0 && scores.recordings.size() <= 40)
            plot.stroke(static_cast<double>(recording.first) * hop / 60.0, -std::numeric_limits<double>::max(),
                        std::numeric_limits<double>::max(), "#98a2b3", 0.6);
    }
    plot.markY(scores.threshold, ReportPlots::tr("threshold"), thresholdColour);
    plot.legend(ReportPlots::tr("trained on"), fitColour);
    plot.legend(ReportPlots::tr("held back: normal or unknown"), normalColour);
    plot.legend(ReportPlots::tr("anomalous"), anomalyColour);
    return plot.text();
}

QString costPlot(const Report& report)
{
    if (!report.study || !report.study->curves() || !report.costs || !report.cheapest)
        return {};
    const ThresholdStudy& study = *report.study;
    PlotAxis axis = scoreAxis(study, {});
    axis.title = ReportPlots::tr("threshold (score)");
    const double perHour = 3600.0 / study.scores().hop.count();
    const auto costAt = [&](const evaluate::RocPoint& point) {
        return perHour * evaluate::expectedCost({point.threshold, point.falsePositiveRate, 1.0 - point.truePositiveRate}, *report.costs);
    };
    std::vector<evaluate::RocPoint> inside = study.curves()->roc.points;
    std::erase_if(inside, [&](const evaluate::RocPoint& point) {
        return !(point.threshold >= axis.low && point.threshold <= axis.high);
    });
    double most = 0.0;
    for (const evaluate::RocPoint& point : inside)
        most = std::max(most, costAt(point));
    SvgPlot plot(fullWidth, 200.0, axis, {0.0, 1.08 * most, ReportPlots::tr("expected cost an hour")},
                 ReportPlots::tr("Expected cost an hour for every threshold, with the cheapest and the model's own"));
    plot.line(thinned(inside, [&](const evaluate::RocPoint& point) { return QPointF(point.threshold, costAt(point)); }),
              normalColour, 1.8);
    plot.dot({report.cheapest->cheapest.choice.threshold, report.cheapest->costPerHour}, anomalyColour);
    plot.markX(study.scores().threshold, ReportPlots::tr("the model's own"), thresholdColour);
    plot.legend(ReportPlots::tr("cost of a threshold"), normalColour);
    plot.legend(ReportPlots::tr("the cheapest"), anomalyColour);
    return plot.text();
}

} // namespace baseline::workbench
