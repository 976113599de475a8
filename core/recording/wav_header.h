// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

class QIODevice;

namespace baseline::recording {

/// What a RIFF (little endian) or RIFX (big endian) header claims. libsndfile mends what it can in silence; we want to
/// know what had to be mended.
struct WavHeader {
    int format = 0; ///< format tag: 1 PCM, 3 floating point, 0xFFFE extensible
    int channels = 0;
    int bits = 0;         ///< of one value as stored
    int bytesPerRow = 0;  ///< of one sample of all channels
    qint64 dataBytes = 0; ///< claimed size of the samples; -1: left open (a stream, or more than 4 GB)
    qint64 dataThere = 0; ///< bytes from the start of the samples to the end of the file
};

/// Walks the chunks up to the samples. Errors: BadFormat where the file is none of the kinds, ends within its header or
/// the header contradicts itself.
Result<WavHeader> readWavHeader(QIODevice& device);

} // namespace baseline::recording
