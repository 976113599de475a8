// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "numeric/exact.h"

#include "node/node.h"

namespace baseline {

namespace {

bool same(const SensorSettings& a, const SensorSettings& b)
{
    return a.sensor == b.sensor && a.channels == b.channels && a.rangeG == b.rangeG
           && a.rateMilliHertz == b.rateMilliHertz;
}

constexpr uint64_t sensorRetry = 10000000; ///< µs

} // namespace

Node::Node(const Board& board, View<SampleBlock> blocks, Bytes builtIn, const SensorSettings& defaults)
    : m_board(board), m_ring(blocks), m_order(), m_sampler(board.sensor, m_ring, m_order), m_sender(board.link),
      m_stream(m_sender), m_decoder(), m_models(board.flash, builtIn), m_alarms(board.flash), m_rate(), m_windows(),
      m_learner(), m_watch(nullptr), m_alarm(), m_pulse(), m_liveness(), m_serveTurns(0), m_workspace(), m_sensors(), m_settings(defaults),
      m_lastReply(), m_produced(0), m_nextStatus(0), m_turnsAtStatus(0), m_retryAt(0), m_longestServe(0),
      m_streamId(0), m_session(0), m_unknownFrames(0), m_learnedModel(0), m_powerUpSeconds(0),
      m_sensorCount(0), m_light(LightState::Off),
      m_streaming(false), m_retrying(false), m_keeping(false), m_rebooting(false), m_rebootBy(0), m_rebootTarget(RebootTarget::Application)
{
}

void Node::powerUp()
{
    m_sensorCount = m_board.sensor.describe(m_sensors);
    m_models.load();
    m_alarms.load();
    loadedModel();
    m_board.system.setLight(m_light);
}

void Node::sample()
{
    m_pulse.beat(static_cast<uint32_t>(m_board.clock.micros()));
    m_sampler.run();
}

bool Node::isSupported(const SensorSettings& settings) const
{
    if (settings.sensor >= m_sensorCount)
        return false;
    const SensorDescription& sensor = m_sensors[settings.sensor];
    bool rate = false;
    for (uint8_t i = 0; i < sensor.rateCount; ++i)
        rate = rate || sensor.ratesMilliHertz[i] == settings.rateMilliHertz;
    bool range = false;
    for (uint8_t i = 0; i < sensor.rangeCount; ++i)
        range = range || sensor.rangesG[i] == settings.rangeG;
    return rate && range && settings.channels == sensor.channels;
}

SensorSettings Node::settingsOf(const ModelView& model) const
{
    SensorSettings settings = m_settings;
    settings.channels = static_cast<uint8_t>(model.stream.channels);
    settings.rangeG = static_cast<uint8_t>(model.stream.rangeG < 255 ? model.stream.rangeG : 255);
    settings.rateMilliHertz = static_cast<uint32_t>(model.stream.nominalRate * 1000.0F + 0.5F);
    return settings;
}

bool Node::modelFitsSettings(const ModelView& model) const
{
    return same(settingsOf(model), m_settings);
}

void Node::runSensor(bool run)
{
    m_order.rateMilliHertz.store(m_settings.rateMilliHertz, std::memory_order_relaxed);
    const uint32_t packed = static_cast<uint32_t>(m_settings.sensor)
                            | static_cast<uint32_t>(m_settings.channels) << 8
                            | static_cast<uint32_t>(m_settings.rangeG) << 16 | (run ? 1U << 24 : 0U);
    m_order.packed.store(packed, std::memory_order_relaxed);
    ++m_streamId;
    m_order.streamId.store(m_streamId, std::memory_order_release);
    m_produced = 0;
    m_retrying = false;
    m_rate.restart();
    m_liveness.restart();
}

/// A model has been chosen, or there is none any more: the board's settings follow it.
void Node::loadedModel()
{
    const ModelView* model = m_models.active();
    if (model == nullptr) {
        m_alarm = AlarmLogic();
        if (!m_streaming)
            runSensor(false);
        return;
    }
    m_alarm.start(model->alarm);
    m_windows.start(model->window.length, model->window.hop, model->stream.channels);
    const SensorSettings wanted = settingsOf(*model);
    const bool runs = (m_order.packed.load(std::memory_order_relaxed) >> 24) != 0;
    if (isSupported(wanted) && (!runs || !same(wanted, m_settings))) {
        m_settings = wanted;
        runSensor(true);
    }
}

uint8_t Node::flags() const
{
    const ModelView* model = m_models.active();
    const bool fits = model != nullptr && modelFitsSettings(*model);
    const bool sampling = (m_order.packed.load(std::memory_order_relaxed) >> 24) != 0;
    const bool begun = m_order.carriedOut.load(std::memory_order_acquire) == m_streamId;
    const bool failed = m_streamId != 0 && m_order.failed.load(std::memory_order_relaxed) == m_streamId;
    // At a slow rate frames are rare. A sensor may take seconds to start (the BMI270 wants 8 KB first).
    const uint32_t framePatience = 1000000 + 4000000000U / (m_settings.rateMilliHertz + 1U);
    const uint32_t turnPatience = begun ? 1000000 : 5000000;
    uint8_t result = 0;
    const auto raise = [&result](bool condition, BoardFlags flag) {
        if (condition)
            result = static_cast<uint8_t>(result | flag);
    };
    raise(m_streaming, boardStreaming);
    raise(sampling, boardSampling);
    raise(fits && sampling, boardScoring);
    raise(model != nullptr && !fits, boardPaused);
    raise(m_alarm.isOn(), boardAlarm);
    raise(failed || m_retrying || (sampling && begun && m_liveness.isSilent(framePatience)), boardSensorFault);
    raise(sampling && m_liveness.isStalled(turnPatience), boardStalled);
    return result;
}

void Node::takeBlock(const SampleBlock& block)
{
    m_produced = block.firstIndex + block.frames;
    m_rate.add(block);
    m_liveness.noteFrames();
    m_retrying = false;
    if (m_streaming)
        m_stream.add(block);
    const ModelView* model = m_models.active();
    if (model == nullptr || model->stream.channels != block.channels)
        return;
    for (uint32_t frame = 0; frame < block.frames;) {
        frame += m_windows.take(block, frame);
        if (m_windows.isWhole())
            scoreWhole();
    }
}

void Node::scoreWhole()
{
    const ModelView& model = *m_models.active();
    Score score = {};
    score.streamId = m_streamId;
    score.firstIndex = m_windows.firstIndex();
    score.modelHash = static_cast<uint32_t>(model.hash);
    score.cluster = noCluster;
    score.topFeature = noFeature;
    score.verdict = static_cast<uint8_t>(Verdict::NoData);
    if (!modelFitsSettings(model)) {
        score.reason = static_cast<uint8_t>(NoDataReason::SettingsDiffer);
    } else if (m_rate.isOff(m_settings.rateMilliHertz)) {
        score.reason = static_cast<uint8_t>(NoDataReason::RateOff);
    } else {
        const uint64_t begin = m_board.clock.micros();
        computeFeatures(model, m_windows.window(), m_workspace.feature, m_workspace.features);
        const uint64_t middle = m_board.clock.micros();
        const WindowScore result = scoreFeatures(model, m_workspace);
        score.scoreMicros = static_cast<uint32_t>(m_board.clock.micros() - middle);
        score.featureMicros = static_cast<uint32_t>(middle - begin);
        score.verdict = static_cast<uint8_t>(result.verdict);
        score.cluster = result.cluster;
        score.topFeature = result.topFeature;
        score.headCount = static_cast<uint8_t>(result.headCount);
        for (uint32_t i = 0; i < result.headCount; ++i)
            score.scores[i] = result.scores[i];
        score.judge = static_cast<uint8_t>(result.judge);
        static_assert(sizeof score.name == nameBytes && maxScoreHeads == maxHeads, "what a model holds fits a score");
        strncpy(score.name, categoryName(model, result), sizeof score.name - 1);
        if (result.verdict == Verdict::NoData)
            score.reason = static_cast<uint8_t>(NoDataReason::NotFinite);
    }
    const bool wasOn = m_alarm.isOn();
    score.alarm = m_alarm.add(static_cast<Verdict>(score.verdict)) ? 1 : 0;
    // The samples of a window leave before its score, so that the host can check the one against the other.
    m_stream.flush();
    m_sender.sendMessage(MessageType::Score, score);
    if (score.alarm != 0 && !wasOn)
        keepAlarm(model, score);
    learnWindow(score);
}

void Node::keepAlarm(const ModelView& model, const Score& score)
{
    KeptAlarm alarm = {};
    alarm.bootId = m_board.system.bootId();
    alarm.uptimeMicros = m_board.clock.micros();
    alarm.streamId = score.streamId;
    alarm.firstIndex = score.firstIndex;
    alarm.modelHash = score.modelHash;
    alarm.cluster = score.cluster;
    alarm.topFeature = score.topFeature;
    for (uint8_t i = 0; i < score.headCount; ++i) {
        const float threshold = model.heads[i].header.threshold;
        if (!model.heads[i].judges())
            continue;
        if (i == score.judge || score.scores[i] - threshold > alarm.score - alarm.threshold) {
            alarm.head = i;
            alarm.score = score.scores[i];
            alarm.threshold = threshold;
        }
    }
    // The host shall know before the flash holds the board up.
    m_sender.pump();
    m_alarms.keep(alarm, alarm.uptimeMicros);
}

void Node::sendStatus()
{
    BoardStatus status = {};
    status.streamId = m_streamId;
    status.flags = flags();
    status.rateMilliHertz = m_rate.milliHertz();
    status.produced = m_produced;
    // Until sample() has begun this stream, the counters are still those of the one before.
    if (m_order.carriedOut.load(std::memory_order_acquire) == m_streamId) {
        status.lost = m_order.lost.load(std::memory_order_relaxed);
        status.clipped = m_order.clipped.load(std::memory_order_relaxed);
    }
    status.framesDropped = m_sender.dropped();
    status.framesDamaged = m_decoder.counters().damaged + m_decoder.counters().overlong;
    status.framesUnknown = m_unknownFrames;
    status.freeRam = m_board.system.freeRam();
    status.centiCelsius = m_board.system.centiCelsius();
    const uint32_t turns = serveTurns();
    status.serveTurns = turns - m_turnsAtStatus;
    status.longestServeMicros = m_longestServe;
    status.longestSampleMicros = m_pulse.takeLongest();
    status.newestAlarm = m_alarms.newest();
    tellLearning(status);
    m_turnsAtStatus = turns;
    m_longestServe = 0;
    m_sender.sendMessage(MessageType::BoardStatus, status);
}

void Node::showLight()
{
    const uint8_t now = flags();
    LightState state = LightState::Off;
    const bool isCollective = m_watch != nullptr && m_watch->isCollective();
    if ((now & (boardSensorFault | boardStalled)) != 0)
        state = LightState::Fault;
    else if ((now & boardAlarm) != 0 || isCollective)
        state = LightState::Alarm;
    else if (m_learner.isBusy())
        state = LightState::Learning;
    else if ((now & boardScoring) != 0)
        state = LightState::Normal;
    if (state == m_light)
        return;
    m_light = state;
    m_board.system.setLight(state);
}

/// Streams and scores what waits in the ring.
void Node::takeBlocks()
{
    while (const SampleBlock* block = m_ring.front()) {
        // Blocks of an earlier order are of a stream that is over.
        if (block->streamId == m_streamId)
            takeBlock(*block);
        m_ring.release();
        m_sender.pump();
    }
    m_stream.flush();
}

void Node::watchSampling(uint64_t now)
{
    if ((m_order.packed.load(std::memory_order_relaxed) >> 24) != 0)
        m_liveness.turn(now, m_pulse.turns());
    // A board works alone: nobody is there to start a sensor again that a disturbance has silenced.
    if ((flags() & boardSensorFault) == 0) {
        m_retryAt = now + sensorRetry;
    } else if (now >= m_retryAt) {
        m_retryAt = now + sensorRetry;
        runSensor(true);
        m_retrying = true;
    }
}

void Node::serve()
{
    const uint64_t begin = m_board.clock.micros();
    // Bounded, so that a host that never stops sending cannot keep the node from its samples.
    uint8_t received[256];
    for (int reads = 0; reads < 8; ++reads) {
        const size_t size = m_board.link.read(MutableBytes(received, sizeof received));
        if (size == 0)
            break;
        m_decoder.feed(Bytes(received, size), [this](const Frame& frame) { handle(frame); });
        m_sender.pump();
    }
    takeBlocks();
    if (m_learner.isComplete() || m_keeping)
        storeLearned();

    const uint64_t now = m_board.clock.micros();
    watchSampling(now);
    if (now >= m_nextStatus) {
        m_nextStatus = now + 1000000;
        sendStatus();
    }
    showLight();
    m_sender.pump();
    if (m_rebooting && (m_sender.isEmpty() || now >= m_rebootBy)) {
        m_rebooting = false;
        m_board.system.reboot(m_rebootTarget);
    }
    const uint32_t took = static_cast<uint32_t>(m_board.clock.micros() - begin);
    m_longestServe = took > m_longestServe ? took : m_longestServe;
    m_serveTurns.store(serveTurns() + 1, std::memory_order_relaxed);
}

} // namespace baseline
