// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/model_transfer.h"

#include "core/device/link.h"

#include <algorithm>

namespace baseline::device {

namespace {

/// Writing and reading back move the same bytes.
constexpr double writeShare = 0.5;

Error cancelled()
{
    return {Error::Code::Cancelled, "the deployment was cancelled before the switch"};
}

Status writeChunks(Link& link, std::span<const std::uint8_t> image, const Progress& progress)
{
    for (std::size_t offset = 0; offset < image.size(); offset += maxModelChunk) {
        if (progress.cancelled())
            return cancelled();
        const std::size_t size = std::min(maxModelChunk, image.size() - offset);
        const Result<Reply> reply =
            link.call(modelChunkRequest(static_cast<std::uint32_t>(offset), image.subspan(offset, size)));
        if (!reply)
            return reply.error();
        progress.at(writeShare * static_cast<double>(offset + size) / static_cast<double>(image.size()), "write");
    }
    return done();
}

} // namespace

Result<Deployment> deployModel(Link& link, std::span<const std::uint8_t> image, const Progress& progress)
{
    const std::optional<Hello> board = link.hello();
    const std::size_t room = board ? board->slotBytes : maxModelBytes;
    if (image.size() > room)
        return Error{Error::Code::ModelTooLarge, "the image does not fit the board's slot", {},
                     static_cast<double>(image.size())};
    if (progress.cancelled())
        return cancelled();
    const Result<Reply> begun = link.call(modelBeginRequest(static_cast<std::uint32_t>(image.size())));
    if (!begun)
        return begun.error();
    const Status written = writeChunks(link, image, progress);
    if (!written)
        return written.error();
    const Result<Reply> committed = link.call(modelCommitRequest());
    if (!committed)
        return committed.error();

    Progress readProgress; // without the stop: the board has switched, and cancelling cannot take that back
    readProgress.report = [&](double fraction, std::string_view stage) {
        progress.at(writeShare + (1.0 - writeShare) * fraction, stage);
    };
    const Result<std::vector<std::uint8_t>> running = link.readModel(noSlot, readProgress);
    if (!running)
        return running.error();
    if (!std::ranges::equal(*running, image))
        return Error{Error::Code::BoardRefused, "the board runs other bytes than it was given", "read-back differs"};
    return Deployment{static_cast<std::uint8_t>(begun->value), static_cast<std::uint32_t>(committed->value)};
}

} // namespace baseline::device
