// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"
#include "firmware/src/model/model_view.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace baseline::model {

/// A model as bytes: on disk, on the wire, in flash. Layout: firmware/src/model/image_format.h.
using Image = std::vector<std::uint8_t>;

/// Encodes a model, then reads the result with the board's own reader (one of features that only a desktop computes with
/// that of the studio). Errors: ModelInvalid with the reader's reason (NaN, a zero scale, sizes that do not fit),
/// ModelTooLarge.
Result<Image> encode(const Model& model);

/// The model in an image, checked by the board's own code. For a board (or a header, or firmware) the reader is that of a
/// board, which takes no features that only a desktop computes. Error: ModelInvalid, subject = the reason, value = the
/// ImageFault.
Result<Model> decode(std::span<const std::uint8_t> image, ImageReader reader = ImageReader::Studio);

/// The hash in the header: the model's name for machines. The image must be one that encode() or decode() accepted.
std::uint64_t hashOf(std::span<const std::uint8_t> image);

/// Sixteen hexadecimal digits.
std::string hashText(std::uint64_t hash);

} // namespace baseline::model
