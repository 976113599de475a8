// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>

#include <cstdint>
#include <vector>

namespace baseline::classroom {

/// Pictures are looked at in this size at most: more pixels would show the same colours.
inline constexpr QSize largestPicture{800, 600};

/// Reads whatever picture Qt knows, turned as the camera was held, made smaller where it is larger than largestPicture,
/// on white where it is transparent. For a thread of a job. Errors: FileNotFound, FileUnreadable; InvalidArgument
/// (subject "photo": no picture, or a damaged one; "picture size": too many pixels to decode, value = millions of
/// them).
Result<QImage> openPicture(const QString& path);

/// A landscape that is drawn on the spot, 480 x 360, the same for the same seed.
QImage madeUpPicture(std::uint64_t seed);

/// Three bytes a pixel, row by row without gaps.
std::vector<std::uint8_t> rgbBytes(const QImage& picture);

} // namespace baseline::classroom
