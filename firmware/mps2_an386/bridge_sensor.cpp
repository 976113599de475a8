// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge_sensor.h"

namespace baseline {

namespace {

constexpr uint64_t milliHertzMicros = 1000000000; ///< mHz times µs of one frame
constexpr uint32_t fifoFrames = bridgeMaxFrames;
/// The FIFO's threshold: 8 ms of the signal, a quarter of the FIFO at most. A question for each single frame would keep
/// both sides busy.
constexpr uint64_t thresholdMicros = 8000;
constexpr uint32_t thresholdFrames = fifoFrames / 4;
constexpr size_t headBytes = 5;
static_assert(UartLink::ringBytes >= bridgeMaxFrames * maxChannels * 2, "a whole answer waits in the UART's ring");

} // namespace

BridgeSensor::BridgeSensor(BoardClock& clock, Bridge& bridge)
    : m_clock(clock), m_bridge(bridge), m_description(), m_startMicros(0), m_asked(0), m_position(0), m_trueMilliHertz(0),
      m_worthAsking(1), m_lost(0), m_skipped(0), m_skipLost(false), m_running(false), m_answer(Answer::None), m_wanted(0),
      m_channels(0), m_frames(0), m_next(0), m_counts()
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
    if (!m_running)
        return false;
    const uint64_t threshold = m_trueMilliHertz * thresholdMicros / milliHertzMicros;
    m_worthAsking = threshold < 1 ? 1 : threshold > thresholdFrames ? thresholdFrames : static_cast<uint32_t>(threshold);
    // Half of the FIFO a turn, above the threshold: then only the board's own stalls run it over, not the desktop's.
    m_clock.limitTurn(fifoFrames / 2 * milliHertzMicros / m_trueMilliHertz);
    m_channels = settings.channels;
    m_asked = m_position = 0;
    m_lost = m_skipped = 0;
    m_skipLost = false;
    m_startMicros = m_clock.micros();
    return true;
}

void BridgeSensor::stop()
{
    settle();
    m_bridge.say(BridgeRequest::Stop);
    m_running = false;
}

/// Waits for an answer that is still on its way, so that the next byte is the next answer's: a few bytes' time, less
/// than a chip takes to start or stop.
void BridgeSensor::settle()
{
    while (isWaiting())
        takeAnswer();
    m_frames = m_next = 0;
}

/// The products below stay within 64 bits for half a year at 1 kHz.
uint64_t BridgeSensor::microsOf(uint64_t position) const
{
    return m_startMicros + position * milliHertzMicros / m_trueMilliHertz;
}

void BridgeSensor::askForDue()
{
    const uint64_t passed = m_clock.micros() - m_startMicros;
    const uint64_t taken = passed * m_trueMilliHertz / milliHertzMicros;
    if (taken < m_asked + m_worthAsking)
        return;
    uint64_t due = taken - m_asked;
    if (due > fifoFrames) {
        const uint32_t over = static_cast<uint32_t>(due - fifoFrames);
        m_bridge.say(BridgeRequest::Skip, over);
        m_lost += over;
        m_asked += over;
        due = fifoFrames;
    }
    m_wanted = static_cast<uint8_t>(due);
    m_bridge.say(BridgeRequest::Frames, m_wanted);
    m_asked += due;
    m_answer = Answer::Head;
}

/// Takes what is complete; never waits.
void BridgeSensor::takeAnswer()
{
    if (m_answer == Answer::Head && m_bridge.available() >= headBytes)
        takeHead();
    if (m_answer == Answer::Frames && m_bridge.available() >= answerBytes())
        takeFrames();
}

void BridgeSensor::takeHead()
{
    uint8_t head[headBytes];
    m_bridge.take(head, sizeof head);
    ByteReader reader(Bytes(head, sizeof head));
    const uint32_t gap = reader.u32();
    m_frames = reader.u8();
    m_next = 0;
    // A bridge of another version: no byte after this one would mean what it should.
    if (m_frames > m_wanted)
        __builtin_trap();
    m_skipped += gap + m_lost;
    m_skipLost = m_skipLost || m_lost > 0;
    m_position += gap + m_lost;
    m_lost = 0;
    // A gap of the signal takes its time, too; frames that were asked for and did not come are due again.
    m_asked = m_position + m_frames;
    m_answer = Answer::Frames;
}

void BridgeSensor::takeFrames()
{
    uint8_t bytes[bridgeMaxFrames * maxChannels * 2];
    m_bridge.take(bytes, answerBytes());
    ByteReader counts(Bytes(bytes, answerBytes()));
    for (size_t i = 0; i < answerBytes() / 2; ++i)
        m_counts[i] = counts.i16();
    m_answer = Answer::None;
}

SensorRead BridgeSensor::read(int16_t* counts, uint16_t maxFrames)
{
    SensorRead result = {0, 0, false, 0};
    if (!m_running)
        return result;
    if (isWaiting())
        takeAnswer();
    else if (m_next == m_frames)
        askForDue();
    if (isWaiting() || m_next == m_frames)
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
