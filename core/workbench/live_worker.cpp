// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/live_worker.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace baseline::workbench {

namespace {

// A spectrum that changes ten times a second is as much as an eye follows.
constexpr std::chrono::milliseconds betweenSpectra{100};

std::size_t framesIn(Seconds span, Hertz rate)
{
    return static_cast<std::size_t>(std::max(1.0, std::round(span.count() * rate.value)));
}

std::optional<model::LoadedModel> loaded(const std::shared_ptr<const model::Image>& image)
{
    if (!image)
        return std::nullopt;
    Result<model::LoadedModel> model = model::LoadedModel::load(*image);
    if (!model)
        return std::nullopt;
    return std::move(*model);
}

std::string channelName(std::size_t channel)
{
    return channel < 3 ? std::string(1, static_cast<char>('x' + channel)) : std::to_string(channel + 1);
}

} // namespace

LiveWorker::LiveWorker(const LiveOptions& options, std::shared_ptr<device::SampleTap> samples,
                       std::shared_ptr<device::ScoreTap> scores,
                       std::shared_ptr<SpectrogramHistory> spectrogram, Publish publish)
    : m_options(options), m_sampleTap(std::move(samples)), m_scoreTap(std::move(scores)),
      m_publish(std::move(publish)), m_timer(this), m_spectrogram(std::move(spectrogram)),
      m_sharedScores(std::make_shared<const std::vector<LiveScore>>())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LiveWorker::step);
}

void LiveWorker::begin()
{
    reset(m_settings);
    m_timer.start(m_options.interval);
}

Hertz LiveWorker::rate() const
{
    return {std::max(1U, m_settings.rateMilliHertz) / 1000.0};
}

float LiveWorker::gravityPerCount() const
{
    return static_cast<float>(m_settings.rangeG) / 32768.0F;
}

void LiveWorker::reset(const SensorSettings& settings)
{
    m_settings = settings;
    const Seconds span = std::max(m_options.history, m_options.visible);
    m_history = SignalHistory(framesIn(span, rate()), std::clamp<std::size_t>(settings.channels, 1, maxChannels));
    m_envelope.reset();
    m_spectrogram.reset();
    m_spectra.reset();
    m_averages.reset();
    m_trigger.reset();
    m_shown.reset();
    m_figures.clear();
    m_scores.clear();
    m_sharedScores = std::make_shared<const std::vector<LiveScore>>();
    m_latest.reset();
    m_boardPoint.reset();
    m_candidatePoint.reset();
    m_nextCandidate = 0;
    m_mirror.resetCounters();
    m_changed = true;
}

void LiveWorker::setSettings(const SensorSettings& settings)
{
    if (settings.channels != m_settings.channels || settings.rateMilliHertz != m_settings.rateMilliHertz
        || settings.rangeG != m_settings.rangeG)
        reset(settings);
    m_settings = settings;
}

void LiveWorker::setModel(const std::shared_ptr<const model::Image>& image)
{
    m_mirror.setModel(loaded(image));
    m_boardPoint.reset();
    m_changed = true;
}

void LiveWorker::setCandidate(const std::shared_ptr<const model::Image>& image)
{
    m_candidate = loaded(image);
    m_candidatePoint.reset();
    m_nextCandidate = m_history.end();
    m_changed = true;
}

void LiveWorker::setPicture(std::uint64_t modelHash, std::shared_ptr<const PicturePlane> plane)
{
    m_picturedHash = modelHash;
    m_picture = std::move(plane);
}

void LiveWorker::setVisibleSpan(Seconds span)
{
    m_options.visible = std::clamp(span, Seconds(0.05), m_options.history);
    m_changed = true;
}

void LiveWorker::setSpectrum(const LiveSpectrumSettings& settings)
{
    m_averages.setSettings(settings);
    m_measured = {}; // shown at once
    m_changed = true;
}

void LiveWorker::resetSpectrum()
{
    m_averages.reset();
    m_measured = {};
    m_changed = true;
}

void LiveWorker::setTrigger(const TriggerSettings& settings)
{
    m_trigger.setSettings(settings);
    m_changed = true;
}

void LiveWorker::step()
{
    // Scores first, each behind the samples that stand before it on the wire; then what is left of the samples.
    bool fresh = takeScores();
    fresh = takeSamples(std::nullopt, 0) || fresh;
    fresh = scoreCandidate() || fresh;
    m_spectrogram.take(m_history, rate(), gravityPerCount());
    if (!fresh && !m_changed)
        return;
    m_changed = false;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_measured >= betweenSpectra || m_figures.empty()) {
        m_measured = now;
        measure();
    }
    m_publish(makeSnapshot(), std::exchange(m_newPairs, {}));
}

bool LiveWorker::takeSamples(std::optional<std::uint64_t> until, std::uint32_t streamId)
{
    bool any = false;
    const auto isThere = [&] {
        const std::optional<SampleIndex> position = until ? m_history.positionOf(streamId, *until) : std::nullopt;
        return position && *position <= m_history.end();
    };
    while (!isThere()) {
        const std::optional<device::SampleBlockIn> block = m_sampleTap->pop();
        if (!block)
            break;
        m_history.take(*block);
        any = true;
    }
    return any;
}

bool LiveWorker::takeScores()
{
    bool any = false;
    while (const std::optional<device::ScoreIn> score = m_scoreTap->pop()) {
        const std::uint64_t length = m_mirror.model() != nullptr ? m_mirror.model()->model().window.length : 0;
        const std::uint64_t end = score->score.firstIndex + length;
        takeSamples(end, score->score.streamId);
        if (!m_streaming)
            m_history.follow(score->score.streamId, end);
        note(m_mirror.compare(*score, m_history));
        any = true;
    }
    if (any)
        m_sharedScores = std::make_shared<const std::vector<LiveScore>>(m_scores.begin(), m_scores.end());
    return any;
}

void LiveWorker::note(const ScorePair& pair)
{
    const Score& score = pair.board.score;
    const SampleIndex length = m_mirror.model() != nullptr ? m_mirror.model()->model().window.length : 0;
    const std::optional<SampleIndex> first = m_history.positionOf(score.streamId, score.firstIndex);
    LiveScore point;
    point.seconds = secondsAt(first ? *first + length : m_history.end());
    point.board = pair.boardScore();
    point.studio = pair.isCompared() ? pair.studio.score() : std::numeric_limits<float>::quiet_NaN();
    point.threshold = pair.threshold;
    point.verdict = pair.verdict();
    point.alarm = pair.alarm();
    point.windowIndex = score.firstIndex;
    m_scores.push_back(point);
    while (m_scores.front().seconds < point.seconds - m_options.scoreHistory.count())
        m_scores.pop_front();
    if (pair.isCompared())
        m_boardPoint = pointOf(pair.studio, *m_mirror.model());
    m_latest = pair;
    m_newPairs.push_back(pair);
}

bool LiveWorker::scoreCandidate()
{
    if (!m_candidate)
        return false;
    const model::Model& model = m_candidate->model();
    const bool fits = model.stream.channels == m_history.channels() && model.stream.rangeG == m_settings.rangeG
                      && std::llround(model.stream.nominalRate.value * 1000.0) == m_settings.rateMilliHertz;
    if (!fits || m_history.end() < m_nextCandidate)
        return false;
    m_nextCandidate = m_history.end() + model.window.hop;
    if (!m_history.copyFrames(m_history.end() - model.window.length, model.window.length, m_window))
        return false;
    m_candidatePoint = pointOf(m_candidate->score(m_window), *m_candidate);
    return true;
}

/// Of the window that the model has just scored: some hundred products, a few times a second.
LivePoint LiveWorker::pointOf(const WindowScore& score, const model::LoadedModel& model) const
{
    LivePoint point{{}, false, score.score(), score.verdict, score.cluster, model.hash()};
    const bool isPictured = m_picture && m_picturedHash == model.hash()
                            && m_picture->scaler.mean.size() == model.features().size();
    if (isPictured) {
        point.at = m_picture->placeOf(model.features());
    } else if (model.model().projection) {
        const auto projected = model.projected();
        std::copy_n(projected.begin(), std::min(projected.size(), point.at.size()), point.at.begin());
    }
    point.hasPlace = isPictured || model.model().projection;
    return point;
}

void LiveWorker::measure()
{
    m_spectra = m_maker.make(m_history, rate(), gravityPerCount());
    m_averages.take(m_history, rate(), gravityPerCount(), m_spectra);
    m_shown = m_averages.shown();
    m_figures.clear();
    for (std::size_t channel = 0; channel < m_history.channels(); ++channel)
        m_figures.push_back(liveFigures(m_history, channel, rate(), gravityPerCount(), m_spectra.get()));
}

/// The visible samples, or of a long span their extremes: what is handed out, sixty times a second, then has a size that
/// depends neither on the rate nor on the span.
void LiveWorker::addChannels(LiveSnapshot& snapshot, SampleIndex first) const
{
    const SampleIndex end = first + static_cast<SampleIndex>(snapshot.frames);
    const SampleIndex bucket = m_envelope.bucketOf(first);
    snapshot.bucket = m_envelope.bucket();
    snapshot.bucketIndex = m_history.indexOf(bucket * static_cast<SampleIndex>(snapshot.bucket));
    for (std::size_t channel = 0; channel < m_history.channels(); ++channel) {
        LiveChannel& made = snapshot.channels.emplace_back();
        made.name = channelName(channel);
        if (channel < m_figures.size())
            made.figures = m_figures[channel];
        if (snapshot.bucket == 1) {
            made.g.resize(snapshot.frames);
            m_history.copyChannel(channel, first, gravityPerCount(), made.g);
        } else if (end > first) {
            made.extremes.resize(static_cast<std::size_t>(m_envelope.bucketOf(end - 1) - bucket) + 1);
            m_envelope.copy(channel, bucket, gravityPerCount(), made.extremes);
        }
    }
}

/// The newest span, or the one about the newest crossing whose span is whole. A crossing that is older than a span and
/// a second tells nothing about now: the picture moves on then, and the page says that it waits.
SampleIndex LiveWorker::firstVisible(std::size_t frames, LiveSnapshot& snapshot)
{
    const auto count = static_cast<SampleIndex>(frames);
    const SampleIndex newest = m_history.end() - count;
    const TriggerSettings& settings = m_trigger.settings();
    if (!settings.isOn)
        return newest;
    const double middle = settings.channel < m_figures.size() ? m_figures[settings.channel].mean : 0.0;
    m_trigger.take(m_history, gravityPerCount(), middle);
    const auto before = static_cast<SampleIndex>(std::llround(settings.before * static_cast<double>(frames)));
    const std::optional<SampleIndex> crossing = m_trigger.newest(m_history.end() - (count - before));
    LiveTrigger& trigger = snapshot.trigger.emplace();
    trigger.settings = settings;
    trigger.levelG = m_trigger.level();
    trigger.isCaught = crossing && *crossing - before + static_cast<SampleIndex>(std::llround(rate().value)) >= newest - count;
    return trigger.isCaught ? *crossing - before : newest;
}

std::shared_ptr<const LiveSnapshot> LiveWorker::makeSnapshot()
{
    LiveSnapshot snapshot;
    const std::size_t frames = framesIn(m_options.visible, rate());
    m_envelope.setBucket(LiveEnvelope::bucketFor(frames));
    m_envelope.take(m_history);
    const SampleIndex wanted = firstVisible(frames, snapshot);
    const SampleIndex first = std::max<SampleIndex>(0, wanted); // what came before the signal is not lost
    const SampleIndex end = std::max(first, wanted + static_cast<SampleIndex>(frames));
    snapshot.frames = static_cast<std::size_t>(end - first);
    snapshot.number = ++m_number;
    snapshot.streamId = m_history.streamId();
    snapshot.rangeG = m_settings.rangeG;
    snapshot.nominalRate = rate();
    snapshot.measuredRate = m_history.measuredRate();
    snapshot.firstIndex = m_history.indexOf(first);
    snapshot.firstSeconds = secondsAt(first);
    snapshot.endSeconds = secondsAt(m_history.end());
    addChannels(snapshot, first);
    snapshot.spectra = m_spectra;
    snapshot.shown = m_shown;
    snapshot.received = m_history.received();
    snapshot.lost = m_history.lost();
    snapshot.clipped = m_history.clipped();
    snapshot.scores = m_sharedScores;
    snapshot.latest = m_latest;
    snapshot.counters = m_mirror.counters();
    snapshot.boardPoint = m_boardPoint;
    snapshot.candidatePoint = m_candidatePoint;
    return std::make_shared<const LiveSnapshot>(std::move(snapshot));
}

} // namespace baseline::workbench
