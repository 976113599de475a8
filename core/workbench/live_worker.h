// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/taps.h"
#include "core/model/loaded_model.h"
#include "core/workbench/live_analyser.h"
#include "core/workbench/level_trigger.h"
#include "core/workbench/live_averages.h"
#include "core/workbench/live_envelope.h"
#include "core/workbench/live_spectra.h"
#include "core/workbench/live_spectrogram.h"
#include "core/workbench/picture_plane.h"
#include "core/workbench/score_mirror.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace baseline::workbench {

/// The half of LiveAnalyser that lives in the analyser's thread: taps in, snapshots out.
class LiveWorker final : public QObject {
public:
    using Publish =
        std::function<void(std::shared_ptr<const LiveSnapshot> snapshot, std::vector<ScorePair> newPairs)>;

    LiveWorker(const LiveOptions& options, std::shared_ptr<device::SampleTap> samples,
               std::shared_ptr<device::ScoreTap> scores, std::shared_ptr<SpectrogramHistory> spectrogram,
               Publish publish);

    // All of these in the analyser's thread.
    void begin();
    /// Another board, or the same one anew: everything before is forgotten.
    void reset(const SensorSettings& settings);
    /// The same connection, perhaps with other settings.
    void setSettings(const SensorSettings& settings);
    void setStreaming(bool streaming) { m_streaming = streaming; }
    void setModel(const std::shared_ptr<const model::Image>& image);
    void setCandidate(const std::shared_ptr<const model::Image>& image);
    void setPicture(std::uint64_t modelHash, std::shared_ptr<const PicturePlane> plane);
    void setVisibleSpan(Seconds span);
    void setSpectrum(const LiveSpectrumSettings& settings);
    void resetSpectrum();
    void setSpectrogram(Hertz highest) { m_spectrogram.setHighest(highest); }
    void setTrigger(const TriggerSettings& settings);
    void step();

private:
    bool takeScores();
    bool takeSamples(std::optional<std::uint64_t> until, std::uint32_t streamId);
    void note(const ScorePair& pair);
    bool scoreCandidate();
    LivePoint pointOf(const WindowScore& score, const model::LoadedModel& model) const;
    void measure();
    std::shared_ptr<const LiveSnapshot> makeSnapshot();
    void addChannels(LiveSnapshot& snapshot, SampleIndex first) const;
    SampleIndex firstVisible(std::size_t frames, LiveSnapshot& snapshot);
    float gravityPerCount() const;
    Hertz rate() const;
    double secondsAt(SampleIndex position) const { return static_cast<double>(position) / rate().value; }

    LiveOptions m_options;
    std::shared_ptr<device::SampleTap> m_sampleTap;
    std::shared_ptr<device::ScoreTap> m_scoreTap;
    Publish m_publish;
    QTimer m_timer;

    SensorSettings m_settings{0, 3, 4, 952000};
    bool m_streaming = false;
    SignalHistory m_history{1, 3};
    LiveEnvelope m_envelope;
    LiveSpectrogram m_spectrogram;
    ScoreMirror m_mirror;
    LiveSpectraMaker m_maker;
    std::shared_ptr<const LiveSpectra> m_spectra;
    LiveAverages m_averages;
    std::shared_ptr<const ShownSpectra> m_shown;
    LevelTrigger m_trigger;
    std::vector<LiveFigures> m_figures;
    std::chrono::steady_clock::time_point m_measured{};

    std::deque<LiveScore> m_scores;
    std::shared_ptr<const std::vector<LiveScore>> m_sharedScores;
    std::vector<ScorePair> m_newPairs;
    std::optional<ScorePair> m_latest;
    std::optional<LivePoint> m_boardPoint;
    std::optional<model::LoadedModel> m_candidate;
    std::optional<LivePoint> m_candidatePoint;
    std::shared_ptr<const PicturePlane> m_picture; ///< never an empty one; null: none
    std::uint64_t m_picturedHash = 0;              ///< of the model whose picture it is
    SampleIndex m_nextCandidate = 0; ///< position at which its next window ends
    std::vector<std::int16_t> m_window;
    bool m_changed = false;
    std::uint64_t m_number = 0;
};

} // namespace baseline::workbench
