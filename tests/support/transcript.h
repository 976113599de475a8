// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace baseline::tests {

/// What one side says without the other one in between.
struct TranscriptStep {
    bool fromHost = false;
    std::vector<std::uint8_t> bytes;
    std::string text; ///< the line of the file, for messages
};

/// The dialogue in tests/data/bootloader/NAME.txt, line by line; its syntax is told in its head. A line that does not
/// follow it ends the program, as does a missing file.
std::vector<TranscriptStep> readTranscript(const std::string& name);

/// The 10000 bytes that the dialogues write.
std::vector<std::uint8_t> transcriptImage();
/// Its page `number`, filled up to 4096 bytes.
std::vector<std::uint8_t> transcriptPage(unsigned number, std::uint8_t padding);

} // namespace baseline::tests
