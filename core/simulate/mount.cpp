// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/mount.h"

#include <algorithm>
#include <numbers>

namespace baseline::simulate {

namespace {

constexpr double ringHertz = 97.0;
constexpr double ringDamping = 0.06;
/// Direction of a knock in machine axes, of length 1.
constexpr std::array<double, 3> blow = {0.8, 0.36, 0.48};

} // namespace

Mount::Mount(Hertz looseCorner, Hertz rate)
    // A slow sensor sees the ring within its own band.
    : m_ring(Hertz{std::min(ringHertz, 0.2 * rate.value)}, ringDamping, rate)
{
    // First-order low-pass by the implicit Euler rule: stable whatever corner and rate are.
    const double step = 2.0 * std::numbers::pi * looseCorner.value / rate.value;
    m_follow = step / (1.0 + step);
}

void Mount::set(double roll, double pitch, double highBand)
{
    m_highBand = highBand;
    if (roll != m_roll) {
        m_roll = roll;
        m_rollPhasor = unitPhasor(roll);
    }
    if (pitch != m_pitch) {
        m_pitch = pitch;
        m_pitchPhasor = unitPhasor(pitch);
    }
}

void Mount::knock(double peak)
{
    m_pending = m_ring.kick(peak);
}

std::array<double, 3> Mount::carry(const std::array<double, 3>& surface)
{
    const double ring = m_ring.step(m_pending);
    m_pending = 0.0;
    std::array<double, 3> felt = {};
    for (std::size_t axis = 0; axis < felt.size(); ++axis) {
        m_slow[axis] += m_follow * (surface[axis] - m_slow[axis]);
        felt[axis] = surface[axis] - (1.0 - m_highBand) * (surface[axis] - m_slow[axis]) + ring * blow[axis];
    }
    felt[2] += 1.0; // an accelerometer at rest shows gravity as +1 g upwards

    // Into the axes of the turned sensor: pitch about y, then roll about x.
    const double x = m_pitchPhasor.cosine * felt[0] - m_pitchPhasor.sine * felt[2];
    const double up = m_pitchPhasor.sine * felt[0] + m_pitchPhasor.cosine * felt[2];
    const double y = m_rollPhasor.cosine * felt[1] + m_rollPhasor.sine * up;
    const double z = m_rollPhasor.cosine * up - m_rollPhasor.sine * felt[1];
    return {x, y, z};
}

} // namespace baseline::simulate
