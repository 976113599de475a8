// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before the standard headers: moc 6.4 stumbles over <compare> when it is the first one of a file.
#include <QDateTime>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include "core/base/units.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace baseline::recording {

/// One column of a recording. Physical value = raw · scale + offset, in `unit`.
struct Channel {
    QString name;
    QString unit;
    double scale = 1.0;
    double offset = 0.0;

    friend bool operator==(const Channel&, const Channel&) = default;
};

enum class SampleFormat { Int16, Int32, Float32, Float64 };

/// Bytes of one raw value of one channel.
std::size_t bytesPerValue(SampleFormat format);

/// `lost` samples are missing from position `at` on. The next sample that is there has position at + lost.
struct Gap {
    SampleIndex at = 0;
    SampleIndex lost = 0;

    friend bool operator==(const Gap&, const Gap&) = default;
};

/// The positions [first, first + count) of a recording.
struct Span {
    SampleIndex first = 0;
    SampleIndex count = 0;

    SampleIndex end() const { return first + count; }
    friend bool operator==(const Span&, const Span&) = default;
};

/// Stable words for RecordingInfo::reason; the front ends translate them, anything else is shown as it is.
namespace reason {
inline constexpr QLatin1String interrupted("interrupted"); ///< the program ended while recording
inline constexpr QLatin1String portLost("port-lost");      ///< the board vanished
inline constexpr QLatin1String deviceRestarted("device-restarted");
inline constexpr QLatin1String diskFull("disk-full");
inline constexpr QLatin1String cancelled("cancelled");
} // namespace reason

/// Everything about a recording except its samples. A plain value.
struct RecordingInfo {
    QString id; ///< UUID without braces; empty until a project has stored it
    QString name;
    QString label;                 ///< "normal", "imbalance", …; empty: not labelled
    QString sessionId;             ///< empty: belongs to no session
    Hertz nominalRate;             ///< what features and models are matched on; > 0
    Hertz trueRate;                ///< measured by the device or from a time column; 0: unknown
    /// How uneven it was sampled: RMS deviation of the intervals between its time stamps from what the rate gives, what the
    /// stamps do not resolve taken off. Time stamps are those of samples in a file, of blocks on a board. None: unknown.
    std::optional<Seconds> jitter = {};
    Gravity range;                 ///< full scale of the sensor (±range); 0: unknown
    std::vector<Channel> channels; ///< at least one
    SampleFormat format = SampleFormat::Int16;
    QDateTime startedUtc; ///< invalid: unknown
    QString deviceSerial;
    QString notes;
    QStringList tags;        ///< words to find it by, each once, sorted
    QString source;          ///< where it came from: a file path or a port
    bool lossesVisible = true; ///< false: a source without sequence numbers, where `lost` cannot be known
    SampleIndex lost = 0;    ///< samples inside gaps
    SampleIndex clipped = 0; ///< samples at the sensor's limit
    bool complete = true;    ///< false: ended by a fault
    QString reason;          ///< of the fault: one of the words above, or a sentence

    friend bool operator==(const RecordingInfo&, const RecordingInfo&) = default;
};

/// Raw values, interleaved: all channels of the first sample, then of the second, … Lost samples take no room here.
using SampleData =
    std::variant<std::vector<std::int16_t>, std::vector<std::int32_t>, std::vector<float>, std::vector<double>>;

/// An empty vector of the right type.
SampleData emptyData(SampleFormat format);

/// One capture, sampled evenly, with gaps marked. Positions (SampleIndex) count lost samples; rows of `data` do not.
/// Invariants (see checkRecording in check_recording.h): data has the type of info.format and whole rows; gaps ascend,
/// do not touch or overlap and each loses at least one sample; info.lost is their sum.
struct Recording {
    RecordingInfo info;
    std::vector<Gap> gaps;
    SampleData data;

    std::size_t channelCount() const { return info.channels.size(); }
    /// Samples that are there.
    SampleIndex rows() const;
    /// Samples that are there plus lost ones: the first position after the end.
    SampleIndex length() const { return rows() + info.lost; }
    Seconds duration() const { return durationOf(length(), info.nominalRate); }

    /// The stretches without a gap, in order, each with at least one sample. No window may cross from one to the next.
    std::vector<Span> contiguousSpans() const;

    /// The row of `data` at which a span begins that lies inside one contiguous stretch; -1 when it touches a gap or
    /// leaves the recording.
    SampleIndex rowOf(Span span) const;

    /// Physical values of one channel. The span must lie inside one contiguous stretch, otherwise nothing is returned.
    std::vector<float> physical(std::size_t channel, Span span) const;
    /// Physical values of all channels, interleaved; the same condition.
    std::vector<float> physicalInterleaved(Span span) const;
    /// Raw counts, interleaved, not copied; empty unless the format is Int16; the same condition. Valid while the
    /// recording lives unchanged.
    std::span<const std::int16_t> counts(Span span) const;

    friend bool operator==(const Recording&, const Recording&) = default;
};

} // namespace baseline::recording
