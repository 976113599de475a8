// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/built_model.h"
#include "tests/support/edge_impulse_block.h"

#include <QTest>

#include <limits>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();
constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr std::uint16_t both = edgeImpulseOverlap | edgeImpulseLog;

/// What reading a model of one channel with this block alone gives. `perChannel` is how many features it should have.
ImageFault faultOf(const BlockParts& block, std::uint32_t length, std::size_t perChannel,
                   ImageReader reader = ImageReader::Board)
{
    const ByteVector image = buildImage(partsWith({block}, 1, length, perChannel));
    const ExactCopy copy(image.data(), image.size());
    ModelView view;
    return readModel(copy.view(), view, reader);
}

} // namespace

/// A loader refuses every parameter that a block cannot work with.
class TestFeatureFaults final : public QObject {
    Q_OBJECT

private slots:
    void deviationHasNoParameters()
    {
        QCOMPARE(faultOf({4, {}}, 100, 1), ImageFault::None);
        QCOMPARE(faultOf({4, {1}}, 100, 1), ImageFault::Features);
    }

    void bandsNeedATransformOfTheWindow()
    {
        QCOMPARE(faultOf({3, {1, 9}}, 16, 1), ImageFault::None);
        QCOMPARE(faultOf({3, {1, 9}}, 24, 1), ImageFault::Features);
    }

    void welch_data()
    {
        QTest::addColumn<QVector<int>>("parameters");
        QTest::addColumn<int>("length");
        QTest::addColumn<ImageFault>("fault");
        QTest::newRow("good") << QVector<int>{64, 1, 33} << 65 << ImageFault::None;
        QTest::newRow("longest") << QVector<int>{512, 1, 33} << 512 << ImageFault::None;
        QTest::newRow("none") << QVector<int>{} << 128 << ImageFault::Features;
        QTest::newRow("two") << QVector<int>{64, 1} << 128 << ImageFault::Features;
        QTest::newRow("four") << QVector<int>{64, 1, 33, 0} << 128 << ImageFault::Features;
        QTest::newRow("segment 0") << QVector<int>{0, 1, 1} << 128 << ImageFault::Features;
        QTest::newRow("segment 8") << QVector<int>{8, 1, 5} << 128 << ImageFault::Features;
        QTest::newRow("segment 60") << QVector<int>{60, 1, 30} << 128 << ImageFault::Features;
        QTest::newRow("segment 1024") << QVector<int>{1024, 1, 33} << 1024 << ImageFault::Features;
        QTest::newRow("longer than the window") << QVector<int>{64, 1, 33} << 63 << ImageFault::Features;
        QTest::newRow("bin 0") << QVector<int>{64, 0, 33} << 128 << ImageFault::Features;
        QTest::newRow("no bin") << QVector<int>{64, 5, 5} << 128 << ImageFault::Features;
        QTest::newRow("bins that fall") << QVector<int>{64, 5, 4} << 128 << ImageFault::Features;
        QTest::newRow("behind the last bin") << QVector<int>{64, 1, 34} << 128 << ImageFault::Features;
    }
    void welch()
    {
        QFETCH(QVector<int>, parameters);
        QFETCH(int, length);
        QFETCH(ImageFault, fault);
        QCOMPARE(faultOf({5, {parameters.begin(), parameters.end()}}, static_cast<std::uint32_t>(length), 32), fault);
    }

    void edgeImpulse()
    {
        const EdgeImpulseParameters good = {4, 16, both, 1, 1, 9, 9.80665F};
        QCOMPARE(faultOf(edgeImpulseBlock(good), 125, 13), ImageFault::None);
        std::vector<EdgeImpulseParameters> bad(24, good);
        std::size_t i = 0;
        bad[i++].version = 1;
        bad[i++].version = 3;
        bad[i++].frame = 0;
        bad[i++].frame = 8;
        bad[i++].frame = 24;
        bad[i++].frame = 128; // longer than the window
        bad[i++].frame = 512;
        bad[i++].flags = 4;
        bad[i++].flags = 0x8001;
        bad[i++].decimation = 0;
        bad[i++].decimation = 2;
        bad[i++].decimation = 1000;
        bad[i++].decimation = 10; // 13 samples are left
        bad[i++].firstBin = 0;
        bad[i++].firstBin = 9;
        bad[i++].endBin = 1;
        bad[i++].endBin = 10;
        bad[i++].unitsPerG = 0.0F;
        bad[i++].unitsPerG = -1.0F;
        bad[i++].unitsPerG = 0.009F;
        bad[i++].unitsPerG = 101.0F;
        bad[i++].unitsPerG = notANumber;
        bad[i++].unitsPerG = infinity;
        bad[i++].unitsPerG = -infinity;
        QCOMPARE(i, bad.size());
        for (std::size_t k = 0; k < bad.size(); ++k)
            QVERIFY2(faultOf(edgeImpulseBlock(bad[k]), 125, 13) == ImageFault::Features, std::to_string(k).c_str());
    }

    void edgeImpulseHasWholeSections()
    {
        const BlockParts good = edgeImpulseBlock({4, 16, both, 1, 1, 9, 1.0F}, {1, 0, 0, 0, 0});
        QCOMPARE(faultOf(good, 125, 13), ImageFault::None);
        for (std::size_t size = 0; size < good.parameters.size(); ++size) {
            BlockParts cut = good;
            cut.parameters.resize(size);
            QCOMPARE(faultOf(cut, 125, 13), size == 8 ? ImageFault::None : ImageFault::Features);
        }
        const std::vector<float> five(25, 0.0F);
        QCOMPARE(faultOf(edgeImpulseBlock({4, 16, both, 1, 1, 9, 1.0F}, five), 125, 13), ImageFault::Features);
    }

    void filtersAreStable()
    {
        const auto faultOfSection = [](std::vector<float> section) {
            return faultOf(edgeImpulseBlock({4, 16, both, 1, 1, 9, 1.0F}, section), 125, 13);
        };
        QCOMPARE(faultOfSection({0.1F, 0.2F, 0.1F, -1.8F, 0.9F}), ImageFault::None);
        QCOMPARE(faultOfSection({0.1F, 0.2F, 0.1F, -1.8F, 1.0F}), ImageFault::Features);  // poles on the circle
        QCOMPARE(faultOfSection({0.1F, 0.2F, 0.1F, -1.9F, 0.9F}), ImageFault::Features);  // a pole at 1
        QCOMPARE(faultOfSection({0.1F, 0.2F, 0.1F, 2.0F, 0.9F}), ImageFault::Features);   // one beyond -1
        QCOMPARE(faultOfSection({0.1F, 0.2F, 0.1F, 0.0F, -1.5F}), ImageFault::Features);
        QCOMPARE(faultOfSection({1001.0F, 0.0F, 0.0F, 0.0F, 0.0F}), ImageFault::Features);
        for (std::size_t i = 0; i < 5; ++i) {
            for (const float value : {notANumber, infinity, -infinity}) {
                std::vector<float> section(5, 0.0F);
                section[i] = value;
                QCOMPARE(faultOfSection(section), ImageFault::Features);
            }
        }
    }

    /// A board says why it takes no such model; the studio takes it, with windows and channels that no board holds.
    void desktopKindsAreForTheStudio()
    {
        const BlockParts protocol36{0x100, {}};
        const BlockParts raw{0x101, {}};
        QCOMPARE(faultOf(protocol36, 128, 12), ImageFault::DesktopOnly);
        QCOMPARE(faultOf(raw, 1, 1), ImageFault::DesktopOnly);
        QCOMPARE(faultOf({0x102, {}}, 128, 1), ImageFault::DesktopOnly);
        QCOMPARE(faultOf(protocol36, 128, 12, ImageReader::Studio), ImageFault::None);
        QCOMPARE(faultOf(protocol36, 100000, 12, ImageReader::Studio), ImageFault::None);
        QCOMPARE(faultOf(protocol36, 15, 12, ImageReader::Studio), ImageFault::Features);
        QCOMPARE(faultOf(raw, 1, 1, ImageReader::Studio), ImageFault::None);
        QCOMPARE(faultOf(raw, 16, 1, ImageReader::Studio), ImageFault::Features);
        QCOMPARE(faultOf({0x101, {7}}, 1, 1, ImageReader::Studio), ImageFault::Features);
        QCOMPARE(faultOf({0x102, {}}, 128, 1, ImageReader::Studio), ImageFault::Features);
        // And with the others it does not mix.
        const ByteVector mixed = buildImage(partsWith({{1, {}}, protocol36}, 1, 128, 13));
        ModelView view;
        QCOMPARE(readModel(tests::view(mixed), view, ImageReader::Studio), ImageFault::Features);
        QCOMPARE(readModel(tests::view(mixed), view), ImageFault::DesktopOnly);
        const ByteVector wide = buildImage(partsWith({raw}, 30, 1, 1));
        QCOMPARE(readModel(tests::view(wide), view, ImageReader::Studio), ImageFault::None);
        QVERIFY(view.isDesktopOnly);
        QCOMPARE(readModel(tests::view(wide), view), ImageFault::DesktopOnly);
    }

    /// The board's own limits hold for the studio too, where a board computes the features.
    void theStudioKeepsToTheBoardsLimits()
    {
        QCOMPARE(faultOf({1, {}}, 1025, 1, ImageReader::Studio), ImageFault::Window);
        QCOMPARE(faultOf({1, {}}, 15, 1, ImageReader::Studio), ImageFault::Window);
        const ByteVector wide = buildImage(partsWith({{1, {}}}, 9, 16, 1));
        ModelView view;
        QCOMPARE(readModel(tests::view(wide), view, ImageReader::Studio), ImageFault::Stream);
    }
};

QTEST_APPLESS_MAIN(TestFeatureFaults)
#include "test_feature_faults.moc"
