// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/firmware/parity/learn_record.h"
#include "tests/firmware/parity/window_record.h"
#include "tests/support/image_builder.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace baseline::tests {

/// Records of windows, one after the other (window_record.h).
using Words = std::vector<std::uint32_t>;

/// What the studio's own build of the node says of all windows.
Words studioRecords(const ByteVector& image, const std::vector<std::int16_t>& windows);

/// What the studio's own build learns from them.
Words studioLearning(const ByteVector& image, const std::vector<std::int16_t>& windows);
/// Whether such a record is of a learning that came to its end.
bool isComplete(const Words& learning);

/// Puts "model" and "windows" into `folder`, where a scoring program looks for them.
bool writeTask(const QString& folder, const ByteVector& image, const std::vector<std::int16_t>& windows);

/// What such a program left in "records"; empty: nothing.
Words readRecords(const QString& folder);

/// Where the two first differ; nothing if every bit is the same.
std::optional<std::string> difference(const Words& studio, const Words& other);

} // namespace baseline::tests
