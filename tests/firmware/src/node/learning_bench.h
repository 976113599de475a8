// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firmware/src/learn/baseline_learner.h"
#include "tests/firmware/src/built_model.h"
#include "tests/firmware/src/node/node_bench.h"

#include <random>

namespace baseline::tests {

/// A node that runs the RMS and shape of two channels, in windows of 16 every 8 at 100 Hz, beside a machine whose
/// vibration varies a little.
class LearningBench : public NodeBench {
public:
    explicit LearningBench(const ByteVector& image = defaultImage()) : m_parentHash(lowHash(image))
    {
        identify(1);
        if (deploy(image) != ReplyCode::Ok)
            qFatal("the test's model is refused");
        received.clear();
    }

    static ByteVector defaultImage()
    {
        ImageParts parts = partsWith({{1, {}}, {2, {}}}, 2, 16, 4);
        parts.name = "fan";
        parts.heads[0].threshold = 1e6F;
        return buildImage(parts);
    }
    std::uint32_t parentHash() const { return m_parentHash; }

    static Learn request(std::uint16_t minutes) { return {{}, LearnAction::Baseline, minutes, 10000, 1780000000}; }
    Reply learn(std::uint16_t minutes) { return ask(MessageType::Learn, request(minutes)).value(); }

    /// A second goes by, whose samples are lost, so that a status comes.
    BoardStatus status()
    {
        skip(100, true);
        serve();
        return last<BoardStatus>(MessageType::BoardStatus).value();
    }

    /// Lets the machine run for `frames`, at 100 Hz, `most` counts at each peak at most.
    void run(std::size_t frames, std::int16_t most = 2000)
    {
        std::normal_distribution<double> noise(0.0, 200.0);
        for (std::size_t i = 0; i < frames; ++i) {
            const auto count = [&] {
                return most == 32767 ? most : static_cast<std::int16_t>(std::clamp(noise(m_random), -1.0 * most, 1.0 * most));
            };
            put({count(), count()});
            if (i % 10 == 9 || i + 1 == frames) {
                node->sample();
                serve();
            }
        }
    }

private:
    std::mt19937 m_random{11};
    std::uint32_t m_parentHash;
};

} // namespace baseline::tests
