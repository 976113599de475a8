// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/node.h"

namespace baseline {

namespace {

bool same(const SensorSettings& a, const SensorSettings& b)
{
    return a.sensor == b.sensor && a.channels == b.channels && a.rangeG == b.rangeG
           && a.rateMilliHertz == b.rateMilliHertz;
}

} // namespace

Node::Node(const Board& board, View<SampleBlock> blocks, Bytes builtIn, const SensorSettings& defaults)
    : m_board(board), m_ring(blocks), m_order(), m_sampler(board.sensor, m_ring, m_order), m_sender(board.link),
      m_stream(m_sender), m_decoder(), m_models(board.flash, builtIn), m_rate(), m_windows(), m_alarm(), m_workspace(),
      m_sensors(), m_settings(defaults), m_lastReply(), m_produced(0), m_nextStatus(0), m_streamId(0), m_session(0),
      m_unknownFrames(0), m_sensorCount(0), m_light(LightState::Off), m_streaming(false), m_rebooting(false),
      m_rebootBy(0), m_rebootTarget(RebootTarget::Application)
{
}

void Node::powerUp()
{
    m_sensorCount = m_board.sensor.describe(m_sensors);
    m_models.load();
    loadedModel();
    m_board.system.setLight(m_light);
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
    m_rate.restart();
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
    const bool failed = m_streamId != 0 && m_order.failed.load(std::memory_order_relaxed) == m_streamId;
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
    raise(failed, boardSensorFault);
    return result;
}

void Node::takeBlock(const SampleBlock& block)
{
    m_produced = block.firstIndex + block.frames;
    m_rate.add(block);
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
        if (result.verdict == Verdict::NoData)
            score.reason = static_cast<uint8_t>(NoDataReason::NotFinite);
    }
    score.alarm = m_alarm.add(static_cast<Verdict>(score.verdict)) ? 1 : 0;
    // The samples of a window leave before its score, so that the host can check the one against the other.
    m_stream.flush();
    m_sender.sendMessage(MessageType::Score, score);
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
    m_sender.sendMessage(MessageType::BoardStatus, status);
}

void Node::showLight()
{
    const uint8_t now = flags();
    LightState state = LightState::Off;
    if ((now & boardSensorFault) != 0)
        state = LightState::Fault;
    else if ((now & boardAlarm) != 0)
        state = LightState::Alarm;
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

void Node::serve()
{
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

    const uint64_t now = m_board.clock.micros();
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
}

} // namespace baseline
