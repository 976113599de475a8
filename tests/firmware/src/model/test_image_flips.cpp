// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/built_model.h"
#include "tests/support/edge_impulse_block.h"

#include "firmware/src/score/scorer.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// Every kind of section and feature, two heads, uneven parameter counts.
ByteVector richImage()
{
    ImageParts parts = partsWith({{1, {}}, {3, {1, 3, 9}}, {2, {}}, {4, {}}, {5, {16, 1, 3}},
                                  edgeImpulseBlock({4, 16, 3, 1, 1, 3, 9.80665F}, {0.5F, 0.5F, 0.0F, 0.25F, 0.125F})},
                                 2, 16, 16);
    parts.projection = ProjectionParts{32, 2, std::vector<float>(64, 0.25F)};
    HeadParts head;
    head.input = 1;
    head.clusters = 2;
    head.centres = {0.0F, 0.0F, 1.0F, 1.0F};
    head.radii = {0.5F, 0.5F};
    parts.heads.push_back(head);
    return buildImage(parts);
}

struct Outcome {
    int refused = 0;
    int accepted = 0;
};

/// Reads an image from a heap block of exactly its size. What is accepted must score without a NaN, whatever it is.
bool behaves(const ByteVector& image, Outcome& outcome)
{
    static const auto workspace = std::make_unique<ScoreWorkspace>();
    const ExactCopy copy(image.data(), image.size());
    ModelView view;
    if (readModel(copy.view(), view) != ImageFault::None) {
        ++outcome.refused;
        return true;
    }
    ++outcome.accepted;
    std::vector<std::int16_t> counts(static_cast<std::size_t>(view.window.length) * view.stream.channels);
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] = static_cast<std::int16_t>(i * 7919U);
    const CountWindow window = {counts.data(), view.window.length, view.stream.channels, 0};
    const WindowScore score = scoreWindow(view, window, *workspace);
    for (std::uint32_t i = 0; i < score.headCount; ++i) {
        if (!std::isfinite(score.scores[i]))
            return false;
    }
    return score.headCount == view.headCount;
}

} // namespace

class TestImageFlips final : public QObject {
    Q_OBJECT

private slots:
    /// The sums find every single changed byte: no header field lies outside of a check.
    void everyChangedByteIsFound()
    {
        const ByteVector image = richImage();
        for (std::size_t at = 0; at < image.size(); ++at) {
            for (const unsigned flip : {0x01U, 0x02U, 0x04U, 0x08U, 0x10U, 0x20U, 0x40U, 0x80U, 0x55U, 0xFFU}) {
                ByteVector changed = image;
                changed[at] = static_cast<std::uint8_t>(changed[at] ^ flip);
                const ExactCopy copy(changed.data(), changed.size());
                ModelView view;
                if (readModel(copy.view(), view) == ImageFault::None)
                    QFAIL(qPrintable(QStringLiteral("byte %1 changed by %2 went unseen").arg(at).arg(flip)));
            }
        }
    }

    /// The same changes under mended sums, as a faulty encoder would make them: the reader must never follow a bad
    /// count, and what it takes must score.
    void changedBytesUnderGoodSumsDoNoHarm()
    {
        const ByteVector image = richImage();
        Outcome outcome;
        for (std::size_t at = 0; at < image.size(); ++at) {
            for (const unsigned flip : {0x01U, 0x02U, 0x04U, 0x08U, 0x10U, 0x20U, 0x40U, 0x80U, 0xFFU, 0x7FU}) {
                ByteVector changed = image;
                changed[at] = static_cast<std::uint8_t>(changed[at] ^ flip);
                seal(changed);
                QVERIFY2(behaves(changed, outcome), qPrintable(QString::number(at)));
            }
        }
        qInfo("%d refused, %d accepted: other names, numbers, thresholds", outcome.refused, outcome.accepted);
        // Sizes, tags, counts and kinds leave no room: at least their bytes are refused.
        QVERIFY(outcome.refused > 10 * 100);
        QVERIFY(outcome.accepted > 0);
    }

    /// Each structural word (tags, sizes, counts, dimensions) set to values at which arithmetic likes to break.
    void wordsOfAllKindsDoNoHarm()
    {
        const ByteVector image = richImage();
        Outcome outcome;
        for (std::size_t at = 0; at + 4 <= image.size(); at += 4) {
            for (const std::uint32_t word : {0U, 1U, 3U, 4U, 0x7FFFFFFFU, 0x80000000U, 0xFFFFFFFFU, 0xFFFFFFFCU,
                                             0x40000001U, 0x3FFFFFFFU, 0x00010001U, 0xFFFF0003U, 0x7F7FFFFFU,
                                             0x00000100U, 0x7FC00000U}) {
                ByteVector changed = image;
                for (std::size_t i = 0; i < 4; ++i)
                    changed[at + i] = static_cast<std::uint8_t>(word >> (8 * i));
                seal(changed);
                QVERIFY2(behaves(changed, outcome), qPrintable(QString::number(at)));
            }
        }
        qInfo("%d refused, %d accepted", outcome.refused, outcome.accepted);
    }

    void noiseDoesNoHarm()
    {
        const ByteVector image = richImage();
        std::mt19937 generator(31);
        Outcome outcome;
        for (int trial = 0; trial < 5000; ++trial) {
            ByteVector changed = image;
            for (auto count = 1 + generator() % 6; count > 0; --count)
                changed[24 + generator() % (changed.size() - 24)] = static_cast<std::uint8_t>(generator());
            seal(changed);
            QVERIFY(behaves(changed, outcome));
        }
    }
};

QTEST_APPLESS_MAIN(TestImageFlips)
#include "test_image_flips.moc"
