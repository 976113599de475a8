// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge_sensor.h"

namespace baseline {

namespace {

constexpr uint64_t milliHertzMicros = 1000000000; ///< mHz times µs of one frame
constexpr uint32_t fifoFrames = bridgeMaxFrames;
/// The FIFO's threshold: a question for each single frame would keep both sides busy.
constexpr uint32_t worthAsking = 4;
constexpr size_t answerHeaderBytes = 5;

} // namespace

BridgeSensor::BridgeSensor(BoardClock& clock, Bridge& bridge)
    : m_clock(clock), m_bridge(bridge), m_description(), m_startMicros(0), m_asked(0), m_position(0), m_trueMilliHertz(0),
      m_lost(0), m_skipped(0), m_skipLost(false), m_waiting(false), m_running(false), m_channels(0), m_frames(0), m_next(0),
      m_counts()
{
}

uint8_t BridgeSensor::describe(SensorDescription* descriptions)
{
    descriptions[0] = m_description;
    return 1;
}

bool BridgeSensor::start(const SensorSettings& settings)
{
    settle();
    m_bridge.sayStart(settings);
    uint8_t answer[4];
    m_bridge.take(answer, sizeof answer);
    m_trueMilliHertz = ByteReader(Bytes(answer, sizeof answer)).u32();
    m_running = m_trueMilliHertz != 0 && settings.channels <= maxChannels;
    m_channels = settings.channels;
    m_asked = m_position = 0;
    m_lost = m_skipped = 0;
    m_skipLost = false;
    m_startMicros = m_clock.micros();
    return m_running;
}

void BridgeSensor::stop()
{
    settle();
    m_bridge.say(BridgeRequest::Stop);
    m_running = false;
}

/// Takes an answer that is still on its way, so that the next byte is the next answer's. It comes within the time of a
/// few bytes: starting and stopping a sensor takes longer.
void BridgeSensor::settle()
{
    while (m_waiting)
        takeAnswer();
    m_frames = m_next = 0;
}

uint64_t BridgeSensor::microsOf(uint64_t position) const
{
    return m_startMicros + position * milliHertzMicros / m_trueMilliHertz;
}

void BridgeSensor::askForDue()
{
    const uint64_t passed = m_clock.micros() - m_startMicros;
    const uint64_t taken = passed * m_trueMilliHertz / milliHertzMicros;
    if (taken < m_asked + worthAsking)
        return;
    uint64_t due = taken - m_asked;
    if (due > fifoFrames) {
        const uint32_t over = static_cast<uint32_t>(due - fifoFrames);
        m_bridge.say(BridgeRequest::Skip, over);
        m_lost += over;
        m_asked += over;
        due = fifoFrames;
    }
    m_bridge.say(BridgeRequest::Frames, static_cast<uint8_t>(due));
    m_asked += due;
    m_waiting = true;
}

void BridgeSensor::takeAnswer()
{
    // The bridge writes an answer in one piece, so the rest of it follows its head at once.
    if (m_bridge.available() < answerHeaderBytes)
        return;
    uint8_t head[answerHeaderBytes];
    m_bridge.take(head, sizeof head);
    ByteReader reader(Bytes(head, sizeof head));
    const uint32_t gap = reader.u32();
    m_frames = reader.u8();
    m_next = 0;
    uint8_t bytes[bridgeMaxFrames * maxChannels * 2];
    const size_t size = size_t(m_frames) * m_channels * 2;
    m_bridge.take(bytes, size);
    ByteReader counts(Bytes(bytes, size));
    for (size_t i = 0; i < size / 2; ++i)
        m_counts[i] = counts.i16();
    m_skipped = gap + m_lost;
    m_skipLost = m_lost > 0;
    m_lost = 0;
    m_position += m_skipped;
    // A gap of the signal takes its time, too; frames that were asked for and did not come are due again.
    m_asked = m_position + m_frames;
    m_waiting = false;
}

SensorRead BridgeSensor::read(int16_t* counts, uint16_t maxFrames)
{
    SensorRead result = {0, 0, false, 0};
    if (!m_running)
        return result;
    if (m_waiting)
        takeAnswer();
    else if (m_next == m_frames)
        askForDue();
    if (m_waiting || m_next == m_frames)
        return result;
    const uint8_t left = static_cast<uint8_t>(m_frames - m_next);
    result.frames = left < maxFrames ? left : maxFrames;
    result.skipped = m_skipped;
    result.lost = m_skipLost;
    result.micros = microsOf(m_position);
    const int16_t* const from = m_counts + size_t(m_next) * m_channels;
    for (size_t i = 0; i < size_t(result.frames) * m_channels; ++i)
        counts[i] = from[i];
    m_next = static_cast<uint8_t>(m_next + result.frames);
    m_position += result.frames;
    m_skipped = 0;
    m_skipLost = false;
    return result;
}

} // namespace baseline
