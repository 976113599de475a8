// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/requests.h"

#include "firmware/src/model/model_view.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace baseline::device {

namespace {

using std::chrono::milliseconds;

/// Erasing a page takes up to 85 ms on the board's chip; a hundred leaves room for the way.
constexpr milliseconds pageErase{100};
constexpr std::uint32_t pageBytes = 4096;
/// Commit and rollback write the journal, which now and then erases its half: two pages. A commit that fails erases one.
constexpr milliseconds journalErase = 3 * pageErase;

template <typename Message>
Request requestOf(MessageType type, const Message& message, milliseconds work = {})
{
    std::array<std::uint8_t, maxModelChunk + 16> buffer;
    ByteWriter writer(MutableBytes(buffer.data(), buffer.size()));
    encode(writer, message);
    assert(writer.ok());
    return {type, std::vector<std::uint8_t>(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(writer.size())),
            work};
}

Request bareRequest(MessageType type, milliseconds work = {})
{
    return requestOf(type, RequestHeader{}, work);
}

const char* reasonOf(ReplyCode code)
{
    switch (code) {
    case ReplyCode::Ok:
        return "ok";
    case ReplyCode::Unknown:
        return "unknown request";
    case ReplyCode::Malformed:
        return "malformed request";
    case ReplyCode::OutOfRange:
        return "out of range";
    case ReplyCode::WrongOrder:
        return "wrong order";
    case ReplyCode::TooLarge:
        return "too large";
    case ReplyCode::FlashFailed:
        return "flash failed";
    case ReplyCode::BadModel:
        return "bad model";
    case ReplyCode::NoModel:
        return "no model";
    case ReplyCode::SensorFailed:
        return "sensor failed";
    case ReplyCode::StaleRequest:
        return "stale request";
    case ReplyCode::Busy:
        return "learning";
    case ReplyCode::TooShort:
        return "too few minutes";
    case ReplyCode::TooManyFeatures:
        return "too many features";
    case ReplyCode::Paused:
        return "paused";
    case ReplyCode::NotLearned:
        return "not learned";
    case ReplyCode::NoRoom:
        return "no room";
    }
    return "unknown reason";
}

} // namespace

Request identifyRequest()
{
    return bareRequest(MessageType::Identify);
}

Request startRequest()
{
    return bareRequest(MessageType::Start);
}

Request stopRequest()
{
    return bareRequest(MessageType::Stop);
}

Request configureRequest(const SensorSettings& settings)
{
    return requestOf(MessageType::Configure, Configure{{}, settings});
}

Request modelBeginRequest(std::uint32_t totalBytes)
{
    // A page more for the slot's header. Sizes that no slot holds are refused at once, so nobody waits for them.
    const std::uint32_t pages = std::min<std::uint32_t>(totalBytes / pageBytes, maxModelBytes / pageBytes) + 2;
    return requestOf(MessageType::ModelBegin, ModelBegin{{}, totalBytes}, pages * pageErase);
}

Request modelChunkRequest(std::uint32_t offset, std::span<const std::uint8_t> data)
{
    assert(data.size() <= maxModelChunk);
    return requestOf(MessageType::ModelChunk, ModelChunk{{}, offset, Bytes(data.data(), data.size())});
}

Request modelCommitRequest()
{
    return bareRequest(MessageType::ModelCommit, journalErase);
}

Request modelReadRequest(std::uint8_t slot, std::uint32_t offset, std::uint16_t size)
{
    return requestOf(MessageType::ModelRead, ModelRead{{}, slot, offset, size});
}

Request rollbackRequest()
{
    return bareRequest(MessageType::Rollback, journalErase);
}

Request eraseRequest(std::uint8_t slot)
{
    return requestOf(MessageType::Erase, Erase{{}, slot}, pageErase);
}

Request rebootRequest(RebootTarget target)
{
    return requestOf(MessageType::Reboot, Reboot{{}, target});
}

Request learnRequest(const Learn& learn)
{
    return requestOf(MessageType::Learn, learn, learn.action == LearnAction::Reset ? journalErase : milliseconds{});
}

Request alarmsReadRequest(std::uint32_t before, std::uint8_t count)
{
    return requestOf(MessageType::AlarmsRead, AlarmsRead{{}, before, count});
}

Error refusal(const Reply& reply)
{
    const auto value = static_cast<double>(reply.value);
    if (reply.code == ReplyCode::TooShort)
        return {Error::Code::InvalidArgument, "learning takes more minutes", "learning minutes", value};
    if (reply.code == ReplyCode::TooManyFeatures)
        return {Error::Code::InvalidArgument, "more features than the board can learn", "learning features", value};
    if (reply.code == ReplyCode::NotLearned)
        return {Error::Code::BoardRefused, "no law is fitted yet", "peaks missing", value};
    const char* reason = reasonOf(reply.code);
    if (reply.code == ReplyCode::BadModel && reply.value <= static_cast<std::uint64_t>(ImageFault::TooLarge))
        reason = faultText(static_cast<ImageFault>(reply.value));
    return {Error::Code::BoardRefused,
            std::string(requestName(static_cast<MessageType>(reply.requestType))) + " refused: " + reason, reason,
            static_cast<double>(reply.code)};
}

const char* requestName(MessageType type)
{
    switch (type) {
    case MessageType::Identify:
        return "Identify";
    case MessageType::Configure:
        return "Configure";
    case MessageType::Start:
        return "Start";
    case MessageType::Stop:
        return "Stop";
    case MessageType::ModelBegin:
        return "ModelBegin";
    case MessageType::ModelChunk:
        return "ModelChunk";
    case MessageType::ModelCommit:
        return "ModelCommit";
    case MessageType::ModelRead:
        return "ModelRead";
    case MessageType::Rollback:
        return "Rollback";
    case MessageType::Erase:
        return "Erase";
    case MessageType::Learn:
        return "Learn";
    case MessageType::Reboot:
        return "Reboot";
    case MessageType::AlarmsRead:
        return "AlarmsRead";
    default:
        return "request";
    }
}

} // namespace baseline::device
