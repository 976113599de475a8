// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/kept_alarms.h"
#include "wire/protocol.h"

namespace baseline {

// Device to host.

struct Reply {
    RequestHeader request;
    uint8_t requestType;
    ReplyCode code;
    /// Start: stream id. Stop: samples a channel that this stream had, lost ones included. ModelBegin: slot.
    /// ModelCommit, Rollback: the low half of the running model's hash.
    uint64_t value;
};

enum class BoardKind : uint8_t { Unknown = 0, Nano33BleSense = 1, Mps2An386 = 2, Virtual = 3 };
enum class SensorKind : uint8_t { Unknown = 0, Lsm9ds1 = 1, Bmi270 = 2, Simulated = 3, Replay = 4 };

constexpr size_t maxSensors = 2;
constexpr size_t maxRates = 16;
constexpr size_t maxRanges = 8;

/// What a sensor can be set to.
struct SensorDescription {
    SensorKind kind;
    uint8_t channels;
    uint8_t rateCount;
    uint8_t rangeCount;
    uint32_t ratesMilliHertz[maxRates];
    uint8_t rangesG[maxRanges];
};

constexpr uint8_t slotCount = 2;
constexpr uint8_t builtInSlot = 0xFE; ///< the model that was compiled in
constexpr uint8_t noSlot = 0xFF;

struct ModelIdentity {
    uint8_t slot; ///< noSlot: there is none
    uint32_t bytes;
    uint64_t hash;
    char name[32];
};

enum BoardFlags : uint8_t {
    boardStreaming = 1,     ///< Samples are being sent
    boardSampling = 2,      ///< the sensor runs
    boardScoring = 4,       ///< a model scores windows
    boardPaused = 8,        ///< a model is there, but the sensor is set otherwise than it needs
    boardAlarm = 16,
    boardSensorFault = 32,  ///< the sensor does not start, or has given nothing for a second
    boardStalled = 64,      ///< sampling should run, but Node::sample() has not been called for a second
};

/// Frozen for ever (later versions only append): who is there.
struct Hello {
    RequestHeader request;
    uint8_t lowestProtocol;
    uint8_t highestProtocol;
    uint16_t payloadLimit;
    BoardKind board;
    uint8_t firmware[3]; ///< major, minor, patch
    uint8_t serial[16];
    uint32_t bootId; ///< another number after each reset
    uint64_t uptimeMicros;
    uint32_t streamId;
    uint8_t flags;
    SensorSettings settings;
    uint32_t slotBytes;
    ModelIdentity active;
    ModelIdentity previous; ///< what a rollback would run
    uint8_t sensorCount;
    SensorDescription sensors[maxSensors];
};

enum SampleFlags : uint8_t {
    samplesClipped = 1,       ///< at least one count is at the sensor's limit
    samplesAfterLoss = 2,     ///< the sensor lost samples just before these
    samplesAfterGap = 4,      ///< these follow a gap that is no loss: a replayed file begins
};

/// Counts of all channels, interleaved, little endian, in place.
struct Samples {
    uint32_t streamId;
    uint64_t firstIndex; ///< of the first frame; lost frames count
    uint64_t deviceMicros; ///< when the first frame was taken
    uint8_t channels;
    uint8_t flags;
    uint16_t frames;
    Bytes counts; ///< 2 x channels x frames bytes
};

constexpr size_t samplesHeaderBytes = 24;

enum class NoDataReason : uint8_t {
    None = 0,
    SettingsDiffer = 1, ///< the sensor is set otherwise than the model needs
    RateOff = 2,        ///< the measured rate is more than 2 % off
    NotFinite = 3,
};

constexpr size_t maxScoreHeads = 10;
constexpr size_t maxScoreName = 24;

struct Score {
    uint32_t streamId;
    uint64_t firstIndex; ///< of the window
    uint32_t modelHash;  ///< low half
    uint16_t thresholdGeneration; ///< counts changes of the threshold since the model was loaded
    uint8_t verdict;     ///< Verdict
    uint8_t reason;      ///< NoDataReason
    uint8_t alarm;       ///< 1: on
    uint8_t cluster;
    uint8_t topFeature;
    uint8_t headCount;
    uint32_t featureMicros;
    uint32_t scoreMicros;
    float scores[maxScoreHeads];
    // A board of version 0.1 does not send the rest: 0 and "".
    uint8_t judge;           ///< whose score is the model's
    char name[maxScoreName]; ///< of the cluster or class, zero-terminated; "": it has none
};

constexpr int16_t unknownTemperature = 0x7FFF;

/// Once a second. (Not "Status": core/base has one of its own, the outcome of an operation.)
struct BoardStatus {
    uint32_t streamId;
    uint8_t flags;
    uint32_t rateMilliHertz; ///< measured; 0 until it is known
    uint64_t produced;       ///< frames of this stream, lost ones included
    uint64_t lost;           ///< frames that sensor or ring lost
    uint64_t clipped;        ///< frames with a count at the limit
    uint32_t framesDropped;  ///< wire frames that found no room on the link
    uint32_t framesDamaged;  ///< received frames with a wrong CRC
    uint32_t framesUnknown;  ///< received frames of an unknown type
    uint32_t freeRam;        ///< bytes; 0: unknown
    int16_t centiCelsius;
    uint8_t learningPercent; ///< 0: not learning
    // The rest is of the time since the status before. A board of version 0.1 may not send it: all 0.
    uint32_t serveTurns;          ///< how often serve() ran
    uint32_t longestServeMicros;  ///< its longest turn: windows scored, flash erased
    uint32_t longestSampleMicros; ///< from one call of sample() to the next; a sensor's FIFO must last as long
    uint32_t newestAlarm;         ///< number of the newest kept alarm; 0: none
    // Of learning. A board that cannot learn sends none of it: all 0.
    uint8_t learnPhase;       ///< LearnPhase
    uint8_t learnProblem;     ///< LearnProblem, in the phase Failed
    uint32_t learnedWindows;  ///< so far, of learnWanted
    uint32_t learnWanted;
    uint32_t learnLeftOut;    ///< windows without data, or clipped
    uint32_t learnedModel;    ///< low half of the hash, in the phase Learned
};

/// The answer to ModelRead.
struct ModelData {
    RequestHeader request;
    uint8_t slot;
    uint32_t offset;
    uint32_t totalBytes;
    Bytes data;
};

BASELINE_WIRE_MESSAGE(Hello)
BASELINE_WIRE_MESSAGE(Samples)
BASELINE_WIRE_MESSAGE(Score)
BASELINE_WIRE_MESSAGE(BoardStatus)
BASELINE_WIRE_MESSAGE(Reply)
BASELINE_WIRE_MESSAGE(ModelData)

} // namespace baseline
