// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imu_sensor.h"

namespace baseline {

namespace {

/// A block of the node's ring holds 32 frames of three axes. The more frames a read gives, the longer the ring lasts
/// while serve() is busy (32 blocks: half a second at 952 Hz). But half of the LSM9DS1's 32 must be left: for 4 ms until
/// the thread looks again, 9 ms while flash is erased (see nvmc_flash.cpp), and what the thread itself is late.
constexpr uint32_t gatherMillis = 32;
constexpr uint32_t gatherOfFifo = 2;
constexpr uint16_t gatherFrames = 32;

/// One failed transfer is a disturbance, this many in a row are a chip that is gone.
constexpr uint8_t faultsUntilDown = 5;
constexpr uint64_t retryMicros = 500000;
/// A chip that answers but gives no frames has lost its settings.
constexpr uint32_t silentPeriods = 100;
constexpr uint32_t shortestSilence = 250000; ///< us

constexpr uint32_t defaultRates[] = {952000, 800000}; ///< mHz
constexpr uint8_t defaultRangeG = 4;

} // namespace

ImuSensor::ImuSensor(Clock& clock, Accelerometer& first, Accelerometer& second)
    : m_clock(clock), m_candidates{&first, &second}, m_chip(nullptr), m_frames(), m_settings(), m_lastFrames(0),
      m_retryAt(0), m_silence(0), m_skipped(0), m_watermark(1), m_faults(0), m_running(false), m_down(false),
      m_uncertain(false)
{
}

bool ImuSensor::detect()
{
    m_chip = nullptr;
    for (Accelerometer* candidate : m_candidates) {
        if (m_chip == nullptr && candidate->isPresent())
            m_chip = candidate;
    }
    return m_chip != nullptr;
}

SensorSettings ImuSensor::defaults() const
{
    SensorSettings settings = {};
    settings.channels = 3;
    settings.rangeG = defaultRangeG;
    settings.rateMilliHertz = defaultRates[m_chip == m_candidates[1] ? 1 : 0];
    return settings;
}

uint8_t ImuSensor::describe(SensorDescription* descriptions)
{
    if (m_chip == nullptr)
        return 0;
    descriptions[0] = m_chip->description();
    return 1;
}

bool ImuSensor::start(const SensorSettings& settings)
{
    m_running = m_chip != nullptr && m_chip->start(settings);
    if (!m_running)
        return false;
    m_settings = settings;
    m_frames.start(settings.rateMilliHertz);
    const uint32_t gathered = settings.rateMilliHertz / 1000 * gatherMillis / 1000;
    const uint16_t most = static_cast<uint16_t>(m_chip->fifoFrames() / gatherOfFifo);
    const uint32_t bound = most < gatherFrames ? most : gatherFrames;
    m_watermark = static_cast<uint16_t>(gathered < 1 ? 1 : gathered < bound ? gathered : bound);
    const uint32_t silence = static_cast<uint32_t>(1000000000ULL * silentPeriods / settings.rateMilliHertz);
    m_silence = silence > shortestSilence ? silence : shortestSilence;
    m_lastFrames = m_clock.micros();
    m_skipped = 0;
    m_faults = 0;
    m_down = false;
    m_uncertain = false;
    return true;
}

void ImuSensor::stop()
{
    if (m_running)
        m_chip->stop();
    m_running = false;
}

void ImuSensor::fail(uint64_t now)
{
    m_uncertain = true;
    if (++m_faults < faultsUntilDown && now - m_lastFrames < m_silence)
        return;
    m_down = true;
    m_retryAt = now + retryMicros;
}

bool ImuSensor::revive(uint64_t now)
{
    if (now < m_retryAt)
        return false;
    if (!m_chip->start(m_settings)) {
        m_retryAt = m_clock.micros() + retryMicros;
        return false;
    }
    m_down = false;
    m_faults = 0;
    m_lastFrames = m_clock.micros();
    return true;
}

/// Frames lost before those that wait: an estimate by elapsed time and measured period, for no chip counts them. The
/// index runs on by it, so a later frame's index may be a frame or so off its true place; its time is not.
uint32_t ImuSensor::findLoss(uint64_t now, const FifoLevel& level)
{
    if (level.overrun == Overrun::None && !m_uncertain)
        return 0;
    const uint32_t estimate = m_frames.missing(now, level.frames);
    m_uncertain = false;
    return estimate == 0 && level.overrun == Overrun::Certain ? 1 : estimate;
}

SensorRead ImuSensor::read(int16_t* counts, uint16_t maxFrames)
{
    SensorRead result = {0, 0, false, 0};
    const uint64_t now = m_clock.micros();
    if (!m_running || (m_down && !revive(now)))
        return result;
    FifoLevel level = {0, Overrun::None};
    if (!m_chip->level(level)) {
        fail(now);
        return result;
    }
    if (level.frames > 0)
        m_lastFrames = now;
    else if (now - m_lastFrames >= m_silence)
        fail(now);
    if (level.frames < m_watermark)
        return result;

    const uint32_t lost = findLoss(now, level);
    if (lost > 0)
        m_frames.skip(lost);
    m_skipped += lost;
    m_frames.observe(now, level.frames);
    const uint16_t wanted = level.frames < maxFrames ? level.frames : maxFrames;
    result.micros = m_frames.nextMicros();
    result.frames = m_chip->read(counts, wanted);
    m_frames.take(result.frames);
    if (result.frames < wanted)
        fail(now);
    else
        m_faults = 0;
    if (result.frames > 0) {
        result.skipped = m_skipped;
        result.lost = m_skipped > 0;
        m_skipped = 0;
    }
    return result;
}

} // namespace baseline
