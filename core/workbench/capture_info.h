// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/text_source.h"
#include "core/recording/recording.h"
#include "firmware/src/wire/device_messages.h"

namespace baseline::workbench {

/// What a recording of the board's signal says of it; without name, label and time.
recording::RecordingInfo signalOf(const Hello& hello, const QString& port);
/// The same for a sketch that prints numbers; `unit` may be empty.
recording::RecordingInfo signalOf(const device::TextFormat& format, const QString& port, const QString& unit);

/// The word of RecordingInfo::reason for what ended a recording early.
QString reasonFor(const Error& fault, bool restarted);

} // namespace baseline::workbench
