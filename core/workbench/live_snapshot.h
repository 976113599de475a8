// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/dsp/envelope.h"
#include "core/dsp/spectrum_averager.h"
#include "core/dsp/velocity.h"
#include "core/workbench/score_pair.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace baseline::workbench {

/// What an engineer reads off the last second of one channel; all about the mean, in g.
struct LiveFigures {
    double mean = 0.0;
    double rms = 0.0;
    double peak = 0.0;
    double crest = 0.0;    ///< 0 where nothing moves
    double kurtosis = 0.0; ///< 3 for Gaussian noise, 1.5 for a sine; 0 where nothing moves
    double dominantHz = 0.0; ///< 0: none
    /// In mm/s and in the band that it really covers; none without a spectrum that reaches 10 Hz, or of an unknown unit.
    std::optional<dsp::VelocityRms> velocity;
};

struct LiveChannel {
    std::string name;     ///< "x", "y", "z", then "4", "5", …
    std::vector<float> g; ///< the visible span, oldest first; NaN where samples are missing
    /// Of a long span instead: the extremes of each LiveSnapshot::bucket samples, in g.
    std::vector<dsp::StreamExtremes> extremes;
    LiveFigures figures;
};

/// Spectra of all channels over the same stretch: peak amplitude of a sine in g over frequency. Computed ten times a
/// second and shared by the snapshots between.
struct LiveSpectra {
    Hertz binWidth;
    std::vector<std::vector<float>> channels;
};

/// The unit of a shown spectrum: g, m/s² or, by division in frequency, mm/s; densities in its square per hertz.
enum class SpectrumUnit { Gravity, Acceleration, Velocity };

/// How the live spectrum is made, as a user sets it.
struct LiveSpectrumSettings {
    dsp::SpectrumSettings spectrum{.averaging = dsp::Averaging::None};
    bool oneSecond = true; ///< the length follows the rate: about a second, so that lines are a hertz apart
    SpectrumUnit unit = SpectrumUnit::Gravity;
    friend bool operator==(const LiveSpectrumSettings&, const LiveSpectrumSettings&) = default;
};

/// Spectra as the user asked for them, all over the same segments.
struct ShownSpectra {
    LiveSpectrumSettings settings; ///< with the length that was used
    Hertz binWidth;
    std::vector<std::vector<float>> channels; ///< none: no whole segment yet; NaN: a line with no honest value
    std::size_t averaged = 0; ///< segments in it
    std::size_t leftOut = 0;  ///< segments with gaps since the last reset
};

enum class TriggerSlope { Rising, Falling };

/// When the waveform stands still, as a user sets it.
struct TriggerSettings {
    bool isOn = false;
    std::size_t channel = 0;
    TriggerSlope slope = TriggerSlope::Rising;
    double levelG = 0.0;      ///< about the mean of the last second
    double hysteresisG = 0.02; ///< how far back the signal has to go before it can cross again
    double before = 0.25;     ///< share of the visible span before the crossing, 0 to 1
    friend bool operator==(const TriggerSettings&, const TriggerSettings&) = default;
};

/// What the trigger shows in a snapshot.
struct LiveTrigger {
    TriggerSettings settings;
    bool isCaught = false; ///< the visible span is about a crossing; otherwise it is the newest, as without a trigger
    double levelG = 0.0;   ///< as the samples are compared: with the mean
};

/// One point of the score strip.
struct LiveScore {
    double seconds = 0.0; ///< on the snapshot's time line: the end of the window
    float board = 0.0F;
    float studio = 0.0F;  ///< NaN where the studio cannot compute it
    float threshold = 0.0F;
    Verdict verdict = Verdict::NoData;
    bool alarm = false;
    std::uint64_t windowIndex = 0; ///< first index of the window in its stream
};

/// Where the newest window lies in the picture of its model.
struct LivePoint {
    std::array<float, 3> at{};
    bool hasPlace = false; ///< no: nothing is known of the picture, see LiveAnalyser::setPicture
    float score = 0.0F;
    Verdict verdict = Verdict::NoData;
    std::uint8_t cluster = noCluster;
    std::uint64_t modelHash = 0;
};

/// Everything that a page shows of the live signal at one moment. Never changed once it is handed out.
struct LiveSnapshot {
    std::uint64_t number = 0; ///< rises by one from snapshot to snapshot
    std::uint32_t streamId = 0;
    std::uint32_t rangeG = 0;
    Hertz nominalRate;
    Hertz measuredRate;         ///< by the board's clock; 0: not known yet
    std::optional<LiveTrigger> trigger; ///< none: not set
    SampleIndex firstIndex = 0; ///< of the first visible sample in its stream; negative: it belongs to an earlier one
    std::size_t bucket = 1;     ///< samples that an entry of LiveChannel::extremes stands for; 1: the samples are there
    SampleIndex bucketIndex = 0; ///< of the first sample of the first bucket: at or before firstIndex
    std::size_t frames = 0;      ///< visible; the last bucket may go further than they do
    double firstSeconds = 0.0;  ///< of the first visible sample; the time line goes on from stream to stream
    double endSeconds = 0.0;    ///< behind the newest sample
    std::vector<LiveChannel> channels;
    std::shared_ptr<const LiveSpectra> spectra; ///< null: too few samples
    std::shared_ptr<const ShownSpectra> shown; ///< null: before the first measurement, and of printed numbers
    std::uint64_t received = 0; ///< frames since the connection began
    std::uint64_t lost = 0;
    std::uint64_t clipped = 0;
    std::shared_ptr<const std::vector<LiveScore>> scores; ///< of the last 60 s, oldest first; never null
    std::optional<ScorePair> latest;                      ///< the newest window that the board scored
    ScoreCounters counters;
    std::optional<LivePoint> boardPoint;     ///< by the board's model
    std::optional<LivePoint> candidatePoint; ///< by the candidate: a model that is not on the board
};

} // namespace baseline::workbench
