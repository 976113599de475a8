// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/score_job.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cmath>
#include <limits>

namespace baseline::workbench {

namespace {

Error mismatch(const char* subject, const CountSeries& series)
{
    return {Error::Code::ModelMismatch, "the model is for another " + std::string(subject) + " than "
                                            + series.name.toStdString(), subject};
}

/// A window of a stretch, as the model wants to see it.
WindowScore scoreAt(model::LoadedModel& model, const CountStretch& stretch, std::size_t frame)
{
    const std::size_t channels = model.model().stream.channels;
    const std::size_t size = model.model().window.length * channels;
    if (model.isDesktopOnly())
        return model.score(std::span<const double>(stretch.values).subspan(frame * channels, size));
    return model.score(std::span<const std::int16_t>(stretch.counts).subspan(frame * channels, size));
}

} // namespace

Status checkMatch(const model::LoadedModel& model, const CountSeries& series)
{
    const model::Stream& wanted = model.model().stream;
    const double rateRatio = series.stream.nominalRate.value / wanted.nominalRate.value;
    // Nominal rates are compared, and a nominal rate goes through a float in the image.
    if (std::abs(rateRatio - 1.0) > 1e-6)
        return mismatch("rate", series);
    if (series.stream.channels != wanted.channels)
        return mismatch("channels", series);
    // What is scored as physical values has no range.
    if (!model.isDesktopOnly() && series.stream.rangeG != wanted.rangeG)
        return mismatch("range", series);
    return done();
}

Result<std::vector<ScoredWindow>> scoreSeries(model::LoadedModel& model, const std::vector<CountSeries>& series,
                                              const Progress& progress)
{
    const model::Window window = model.model().window;
    const std::size_t channels = model.model().stream.channels;
    std::vector<ScoredWindow> windows;
    for (std::size_t i = 0; i < series.size(); ++i) {
        progress.at(static_cast<double>(i) / static_cast<double>(series.size()), "score");
        const Status match = checkMatch(model, series[i]);
        if (!match)
            return match.error();
        for (const CountStretch& stretch : series[i].stretches) {
            if (progress.cancelled())
                return Error{Error::Code::Cancelled, "scoring was cancelled"};
            const std::size_t values = model.isDesktopOnly() ? stretch.values.size() : stretch.counts.size();
            const std::size_t count = model::windowCount(values / channels, window);
            for (std::size_t k = 0; k < count; ++k) {
                const std::size_t frame = k * window.hop;
                const WindowScore score = scoreAt(model, stretch, frame);
                const SampleIndex first = stretch.first + static_cast<SampleIndex>(frame);
                windows.push_back({i, first, durationOf(first, series[i].stream.nominalRate), score.score(),
                                   score.verdict, score.cluster, score.topFeature, k > 0 && window.hop < window.length});
            }
        }
    }
    return windows;
}

Result<std::vector<ScoredWindow>> scoreWindows(model::LoadedModel& model, const std::vector<CountSeries>& series,
                                               const WindowTable& windows, const Progress& progress)
{
    constexpr std::size_t turn = 1024; // windows between two looks at cancel
    for (const CountSeries& one : series) {
        if (const Status match = checkMatch(model, one); !match)
            return match.error();
    }
    std::vector<ScoredWindow> scored;
    scored.reserve(windows.places.size());
    for (std::size_t i = 0; i < windows.places.size(); ++i) {
        if (i % turn == 0 && progress.cancelled())
            return Error{Error::Code::Cancelled, "scoring was cancelled"};
        const evaluate::WindowPlace& place = windows.places[i];
        const WindowScore score = model.scoreFeatures(windows.features.row(i));
        const bool overlaps = i > 0 && windows.places[i - 1].recording == place.recording
                              && windows.places[i - 1].end() > place.start;
        scored.push_back({place.recording, place.start, durationOf(place.start, series[place.recording].stream.nominalRate),
                          score.score(), score.verdict, score.cluster, score.topFeature, overlaps});
    }
    return scored;
}

std::vector<double> scoresOf(const std::vector<ScoredWindow>& windows)
{
    std::vector<double> scores;
    scores.reserve(windows.size());
    for (const ScoredWindow& window : windows)
        scores.push_back(window.verdict == Verdict::NoData ? std::numeric_limits<double>::quiet_NaN()
                                                           : static_cast<double>(window.score));
    return scores;
}

std::vector<double> finiteScores(const std::vector<ScoredWindow>& windows)
{
    std::vector<double> scores = scoresOf(windows);
    std::erase_if(scores, [](double score) { return !std::isfinite(score); });
    return scores;
}

Result<model::LoadedModel> loadModelFile(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Error{Error::Code::FileNotFound, "no such model file", path.toStdString()};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, file.errorString().toStdString(), path.toStdString()};
    // One byte more than the largest image is enough to know that it is none.
    const QByteArray bytes = file.read(static_cast<qint64>(maxModelBytes) + 1);
    return model::LoadedModel::load(model::Image(bytes.begin(), bytes.end()));
}

Status saveModelFile(const QString& path, const model::Image& image)
{
    QSaveFile file(path);
    const auto size = static_cast<qint64>(image.size());
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Code::FileNotWritable, file.errorString().toStdString(), path.toStdString()};
    if (file.write(reinterpret_cast<const char*>(image.data()), size) != size || !file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
        return Error{full ? Error::Code::DiskFull : Error::Code::FileNotWritable, file.errorString().toStdString(),
                     path.toStdString()};
    }
    return done();
}

} // namespace baseline::workbench
