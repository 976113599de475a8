// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "firmware/src/wire/device_messages.h"
#include "firmware/src/wire/host_messages.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <variant>
#include <vector>

namespace baseline::device {

/// A request to a board, without its session and id: the link fills these in when it sends.
struct Request {
    MessageType type = MessageType::Identify;
    std::vector<std::uint8_t> payload;  ///< starts with room for the RequestHeader
    std::chrono::milliseconds work{0};  ///< what the board needs for it besides answering
};

/// A ModelData message with its bytes copied.
struct ModelPart {
    std::uint32_t offset = 0;
    std::uint32_t totalBytes = 0;
    std::vector<std::uint8_t> data;
};

/// What a board answers: Hello to Identify, ModelPart to ModelRead, Alarms to AlarmsRead, Reply to all else. A refusal
/// is an Error instead.
using Answer = std::variant<Reply, ModelPart, Hello, Alarms>;

Request identifyRequest();
Request startRequest();
Request stopRequest();
Request configureRequest(const SensorSettings& settings);
/// The board erases first: 85 ms a page of 4 KB, so up to 1.5 s for the largest model.
Request modelBeginRequest(std::uint32_t totalBytes);
/// `data`: at most maxModelChunk bytes, a multiple of four.
Request modelChunkRequest(std::uint32_t offset, std::span<const std::uint8_t> data);
Request modelCommitRequest();
/// `slot`: 0, 1, builtInSlot, or noSlot for the running model.
Request modelReadRequest(std::uint8_t slot, std::uint32_t offset, std::uint16_t size);
Request rollbackRequest();
Request eraseRequest(std::uint8_t slot);
Request rebootRequest(RebootTarget target);
/// What LearnAction says; `minutes`, `alpha` (millionths) and `seconds` since 1970 count for Baseline only. Reset may
/// write the board's journal.
Request learnRequest(const Learn& learn);
/// Kept alarms with numbers below `before` (0: the newest), newest first.
Request alarmsReadRequest(std::uint32_t before, std::uint8_t count = maxAlarmsAMessage);

/// The refusal in a reply whose code is not Ok: BoardRefused, subject = the reason in a word or two of English, value =
/// the code. For BadModel the subject is the board's own reason (faultText). What learning is refused for has a subject
/// of its own: InvalidArgument "learning minutes" (value: how many it takes; 0: a day would not do) and "learning features"
/// (value: how many fit). NotLearned is BoardRefused with the subject "peaks missing" (value: how many).
Error refusal(const Reply& reply);

/// "Start", "ModelBegin", …: the subject of BoardTimeout.
const char* requestName(MessageType type);

} // namespace baseline::device
