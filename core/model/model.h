// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/detector.h"
#include "core/base/units.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace baseline::model {

/// Who a model is and where it came from.
struct Identity {
    std::string name;   ///< UTF-8, at most 31 bytes
    std::string recipe; ///< "bands", "rms", … at most 15 bytes
    std::string studioVersion; ///< and, of a fit, the instruction set that it ran on; at most 15 bytes
    std::array<std::uint8_t, 16> boardSerial{}; ///< zeros: fitted in the studio
    std::uint64_t parentHash = 0;
    std::uint64_t trainingHash = 0; ///< content hash of the exact training spans
    std::int64_t createdUnixSeconds = 0;

    friend bool operator==(const Identity&, const Identity&) = default;
};

/// The signal that a model was fitted on, and will only score.
struct Stream {
    Hertz nominalRate;
    std::uint32_t rangeG = 4;
    std::uint32_t channels = 3;
    float gravityPerCount = 4.0F / 32768.0F;

    friend bool operator==(const Stream&, const Stream&) = default;
};

struct Window {
    std::uint32_t length = 256; ///< samples; a power of two where a feature transforms the whole window
    std::uint32_t hop = 128;

    friend bool operator==(const Window&, const Window&) = default;
};

struct FeatureBlock {
    FeatureKind kind = FeatureKind::Rms;
    std::vector<std::uint16_t> parameters;

    friend bool operator==(const FeatureBlock&, const FeatureBlock&) = default;
};

/// z = (feature - mean) / scale
struct Scaler {
    std::vector<float> mean;
    std::vector<float> scale;

    friend bool operator==(const Scaler&, const Scaler&) = default;
};

/// y = rows z; one row a component, one column a feature.
struct Projection {
    Matrix rows;

    friend bool operator==(const Projection&, const Projection&) = default;
};

/// Where a threshold came from: reference numbers in core/evaluate/conformal.h.
struct Certificate {
    CertificateKind kind = CertificateKind::None;
    float alpha = 0.0F;
    std::uint32_t calibrationWindows = 0;
    std::uint32_t rank = 0;

    friend bool operator==(const Certificate&, const Certificate&) = default;
};

/// One detector of a model, with its threshold.
struct Head {
    HeadInput input = HeadInput::Projected;
    float threshold = 0.0F;
    Certificate certificate;
    Detector detector;
    std::uint8_t blocks = 0; ///< of HeadInput::Blocks: which ones, the first in the lowest bit
    std::vector<std::string> names = {}; ///< of its clusters or classes, at most 23 bytes each; empty: none

    friend bool operator==(const Head&, const Head&) = default;
};

struct Alarm {
    std::uint32_t needed = 3;
    std::uint32_t of = 5;
    std::uint32_t hold = 2;

    friend bool operator==(const Alarm&, const Alarm&) = default;
};

/// All that is needed to judge a window: the value behind a model image.
struct Model {
    Identity identity;
    Stream stream;
    Window window;
    std::vector<FeatureBlock> features;
    Scaler scaler;
    std::optional<Projection> projection;
    std::vector<Head> heads;
    Alarm alarm;

    friend bool operator==(const Model&, const Model&) = default;
};

/// The first head that judges by itself: its score and threshold are "the" score and threshold of the model. A classifier never
/// does, nor does a head that a consensus joins. Contract: there is one, as in every model that encode() takes.
std::size_t judgeIndex(const Model& model);
const Head& judgeOf(const Model& model);
Head& judgeOf(Model& model);

/// The first head with clusters; null: none.
const Head* clusterHead(const Model& model);

} // namespace baseline::model
