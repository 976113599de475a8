// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/image.h"

#include <span>
#include <string>

namespace baseline::model {

/// The text of baseline_model.h: the image's bytes as a 4-byte aligned array, under a comment that says every parameter
/// in words. The same image gives the same text. Error: ModelInvalid.
Result<std::string> modelHeader(std::span<const std::uint8_t> image);

} // namespace baseline::model
