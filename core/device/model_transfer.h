// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "firmware/src/model/limits.h"
#include "firmware/src/wire/device_messages.h"

#include <span>

namespace baseline::device {

class Link;

/// What a deployment did.
struct Deployment {
    std::uint8_t slot = noSlot;
    std::uint32_t hashLow = 0; ///< low half of the hash of the model that runs now, as the board says
};

/// Puts a model image on the board: begin, chunks, commit (the board checks the image and switches to it), read back,
/// compare. Waits; for a pool thread. Cancelling before the commit leaves the board's old model running; after it, it is
/// too late. Errors: those of Link::call (a bad image is BoardRefused), Cancelled, ModelTooLarge, and BoardRefused with
/// subject "read-back differs" when the board runs something else than it was given.
Result<Deployment> deployModel(Link& link, std::span<const std::uint8_t> image, const Progress& progress = {});

} // namespace baseline::device
