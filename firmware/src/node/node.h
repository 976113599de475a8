// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/baseline_learner.h"
#include "learn/extreme_watch.h"
#include "node/alarm_store.h"
#include "node/frame_sender.h"
#include "node/liveness.h"
#include "node/model_store.h"
#include "node/rate_meter.h"
#include "node/sampler.h"
#include "node/stream_sender.h"
#include "node/window_assembler.h"
#include "score/alarm.h"
#include "wire/host_messages.h"

namespace baseline {

class LearnedBody;

/// Everything a board does, without knowing which board it is. Two entry points, which may run in two threads or in an
/// interrupt and a loop: sample() only reads the sensor and never waits; serve() does all the rest. They share one ring
/// and one order, nothing else. No heap; 29 KB on the board with a ring of 32 blocks, all in this object and the ring.
class Node {
public:
    /// `blocks`: the ring's memory, a power of two of them. `builtIn`: the compiled-in model image, or empty.
    /// `defaults`: what the sensor is set to while no model says otherwise.
    Node(const Board& board, View<SampleBlock> blocks, Bytes builtIn, const SensorSettings& defaults);

    /// Chooses the model and, if there is one, starts to watch. Call once, before the entry points.
    void powerUp();

    /// Reads the sensor. Call at least every 10 ms.
    void sample();

    /// Requests, streaming, scoring, status. Call as often as there is time.
    void serve();

    /// How often serve() has run; any thread. Where sample() runs in a thread or an interrupt of its own, the port can
    /// see there that serve() is stuck: no turn for three seconds while sample() itself is called (erasing a slot takes
    /// half of that). Then it shows LightState::Fault; a stuck sample() the node notices itself.
    uint32_t serveTurns() const { return m_serveTurns.load(std::memory_order_relaxed); }

private:
    void handle(const Frame& frame);
    void handleNew(MessageType type, const Frame& frame, Reply& reply);
    void handleModel(MessageType type, const Frame& frame, Reply& reply);
    void sendHello(const RequestHeader& request);
    void sendModelData(const ModelRead& request);
    void sendAlarms(const AlarmsRead& request);
    void sendStatus();
    ReplyCode configure(const SensorSettings& settings);
    ReplyCode checkWritten(uint64_t& value) const;
    ReplyCode commit(uint64_t& value);
    ReplyCode learn(const Learn& request, uint64_t& value);
    ReplyCode startLearning(const Learn& request, uint64_t& value);
    ReplyCode startWatching(const Learn& request);
    ReplyCode keepWatched(uint64_t& value);
    ReplyCode resetLearning(uint64_t& value);
    void endLearning(LearnPhase phase, LearnProblem problem = LearnProblem::None);
    void noteClock(uint64_t seconds);
    void learnWindow(const Score& score);
    void storeLearned();
    void storeImage(const LearnedBody& body);
    void tellLearning(BoardStatus& status) const;
    void runSensor(bool run);
    void loadedModel();
    bool isSupported(const SensorSettings& settings) const;
    SensorSettings settingsOf(const ModelView& model) const;
    bool modelFitsSettings(const ModelView& model) const;
    void takeBlocks();
    void takeBlock(const SampleBlock& block);
    void scoreWhole();
    void keepAlarm(const ModelView& model, const Score& score);
    void watchSampling(uint64_t now);
    uint8_t flags() const;
    void showLight();

    Board m_board;
    SampleRing m_ring;
    SensorOrder m_order;
    Sampler m_sampler;
    FrameSender m_sender;
    StreamSender m_stream;
    FrameDecoder m_decoder;
    ModelStore m_models;
    AlarmStore m_alarms;
    RateMeter m_rate;
    WindowAssembler m_windows;
    BaselineLearner m_learner;
    ExtremeWatch* m_watch; ///< in the memory behind the window; null: none
    AlarmLogic m_alarm;
    SamplePulse m_pulse;
    Liveness m_liveness;
    std::atomic<uint32_t> m_serveTurns;
    ScoreWorkspace m_workspace;
    SensorDescription m_sensors[maxSensors];
    SensorSettings m_settings;
    Reply m_lastReply;
    uint64_t m_produced;    ///< index behind the last frame that serve() saw
    uint64_t m_nextStatus;
    uint32_t m_turnsAtStatus;
    uint64_t m_retryAt;      ///< when a sensor that gives nothing is started again
    uint32_t m_longestServe; ///< µs, since the last status
    uint32_t m_streamId;
    uint32_t m_session;
    uint32_t m_unknownFrames;
    uint32_t m_learnedModel;  ///< low half of the hash of what was learned since power-up; 0: nothing
    uint64_t m_powerUpSeconds; ///< since 1970, by the host that began the learning; 0: unknown
    uint8_t m_sensorCount;
    LightState m_light;
    bool m_streaming;
    bool m_retrying; ///< the sensor was started again, and has given nothing yet
    bool m_keeping;  ///< what the watch has come to shall become a model
    bool m_rebooting;
    uint64_t m_rebootBy; ///< when, even if nobody takes the reply
    RebootTarget m_rebootTarget;
};

} // namespace baseline
