// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recording/raw_array.h"

#include <QByteArray>

namespace baseline::recording {

/// The longest start of a file that readNpyHeader may need.
inline constexpr qsizetype longestNpyStart = 65536 + 12;

struct NpyHeader {
    RawArray array; ///< without its bytes
    qsizetype dataOffset = 0;
    std::string problem; ///< why it cannot be a recording (three dimensions, …); empty: it can
};

/// Reads the header of the npy format, versions 1 to 3, out of the start of a file. The header is a Python dictionary;
/// only what numpy writes there is understood, and nothing is ever evaluated or unpickled.
/// Error: BadFormat (no npy, cut short, another version, a header that is not understood).
Result<NpyHeader> readNpyHeader(const QByteArray& start);

} // namespace baseline::recording
