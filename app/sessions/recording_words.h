// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/recordings.h"
#include "core/simulate/state.h"

#include <QStringList>

#include <span>

namespace baseline::sessions {

/// "12.4 s", "3 min 05 s", "2 h 07 min".
QString durationText(Seconds duration);

/// "951.7 / 952 Hz": as measured by the board, and as set. "952 Hz" when nothing was measured.
QString rateText(const recording::RecordingInfo& info);

/// Where the rate comes from, and the jitter in microseconds where it is known.
QString evennessText(const recording::RecordingInfo& info);

/// "complete", "recording now", or why it ended early.
QString stateText(const project::RecordingSummary& recording);

QStringList channelNames(std::span<const recording::Channel> channels);

/// A state of the simulated machine in words: "Normal, light load".
QString machineText(simulate::State state);

} // namespace baseline::sessions
