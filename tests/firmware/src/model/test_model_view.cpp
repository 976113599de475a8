// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/built_model.h"

#include <QTest>

#include <set>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// Two channels, all kinds of feature blocks, a projection and two heads.
ImageParts fullModel()
{
    ImageParts parts = partsWith({{1, {}}, {3, {1, 3, 9}}, {2, {}}}, 2, 16, 6);
    parts.name = "pump, north";
    parts.hop = 5;
    parts.nominalRate = 952.0F;
    for (std::size_t i = 0; i < 12; ++i) {
        parts.mean[i] = static_cast<float>(i);
        parts.scale[i] = 0.5F + static_cast<float>(i);
    }
    ProjectionParts projection{12, 2, std::vector<float>(24)};
    for (std::size_t i = 0; i < 24; ++i)
        projection.rows[i] = static_cast<float>(i) - 7.5F;
    parts.projection = projection;
    HeadParts first;
    first.input = 1;
    first.dimension = 2;
    first.threshold = 3.25F;
    first.certificate = 1;
    first.alpha = 0.01F;
    first.calibrationWindows = 120;
    first.rank = 119;
    first.rule = 1;
    first.clusters = 3;
    first.centres = {1.0F, 2.0F, 3.0F, 4.0F, 5.0F, 6.0F};
    first.radii = {0.1F, 0.2F, 0.3F};
    HeadParts second = parts.heads[0];
    second.threshold = -1.0F;
    parts.heads = {first, second};
    parts.needed = 3;
    parts.of = 5;
    parts.hold = 2;
    return parts;
}

std::vector<float> copied(const float* values, std::size_t count)
{
    return {values, values + count};
}

} // namespace

class TestModelView final : public QObject {
    Q_OBJECT

private slots:
    void showsEveryNumberOfTheImage()
    {
        const ImageParts parts = fullModel();
        const BuiltModel model(parts);
        QCOMPARE(model.fault(), ImageFault::None);
        const ModelView& view = model.view();
        QCOMPARE(QByteArray(view.identity->name), QByteArray("pump, north"));
        QCOMPARE(QByteArray(view.identity->recipe), QByteArray("rms"));
        QCOMPARE(QByteArray(view.identity->studioVersion), QByteArray("0.1.0"));
        QCOMPARE(view.identity->trainingHashHigh, 0x11223344U);
        QCOMPARE(view.identity->trainingHashLow, 0x55667788U);
        QCOMPARE(view.identity->createdLow, 1780000000U);
        QVERIFY(view.stream.nominalRate == 952.0F);
        QCOMPARE(view.stream.rangeG, 4U);
        QCOMPARE(view.stream.channels, 2U);
        QVERIFY(view.stream.gravityPerCount == parts.gravityPerCount);
        QCOMPARE(view.window.length, 16U);
        QCOMPARE(view.window.hop, 5U);
        QCOMPARE(view.blockCount, 3U);
        QVERIFY(view.blocks[1].kind == FeatureKind::Bands);
        QVERIFY(std::vector<std::uint16_t>(view.blocks[1].parameters.begin(), view.blocks[1].parameters.end())
                == parts.blocks[1].parameters);
        QCOMPARE(view.featuresPerChannel, 6U);
        QCOMPARE(view.featureCount, 12U);
        QVERIFY(copied(view.mean, 12) == parts.mean);
        QVERIFY(copied(view.scale, 12) == parts.scale);
        QCOMPARE(view.projectedCount, 2U);
        QVERIFY(copied(view.projection, 24) == parts.projection->rows);
        QCOMPARE(view.alarm.needed, 3U);
        QCOMPARE(view.alarm.of, 5U);
        QCOMPARE(view.alarm.hold, 2U);
    }

    void showsEveryHead()
    {
        const ImageParts parts = fullModel();
        const BuiltModel model(parts);
        const ModelView& view = model.view();
        QCOMPARE(view.headCount, 2U);
        const HeadView& first = view.heads[0];
        QCOMPARE(first.header.input, 1U);
        QVERIFY(first.header.threshold == 3.25F);
        QCOMPARE(first.header.certificate, 1U);
        QVERIFY(first.header.alpha == 0.01F);
        QCOMPARE(first.header.calibrationWindows, 120U);
        QCOMPARE(first.header.rank, 119U);
        QCOMPARE(first.kmeans.rule, 1U);
        QCOMPARE(first.kmeans.clusters, 3U);
        QVERIFY(copied(first.kmeans.centres, 6) == parts.heads[0].centres);
        QVERIFY(copied(first.kmeans.radii, 3) == parts.heads[0].radii);
        QCOMPARE(view.heads[1].header.dimension, 12U);
        QVERIFY(view.heads[1].header.threshold == -1.0F);
    }

    void projectionMayBeMissing()
    {
        const BuiltModel model{ImageParts()};
        QCOMPARE(model.fault(), ImageFault::None);
        QVERIFY(model.view().projection == nullptr);
        QCOMPARE(model.view().projectedCount, 0U);
    }

    void ignoresWhatStandsBehindTheImage()
    {
        ByteVector bytes = buildImage(ImageParts());
        const std::size_t size = bytes.size();
        bytes.insert(bytes.end(), 100, 0xFF); // a flash slot is longer than its model
        ModelView view;
        QCOMPARE(readModel(tests::view(bytes), view), ImageFault::None);
        QCOMPARE(view.image.size, size);
    }

    void hashNamesTheContent()
    {
        const BuiltModel model{ImageParts()};
        const Bytes image = model.view().image;
        QCOMPARE(model.view().hash, contentHash(Bytes(image.data + 24, image.size - 24)));
        ImageParts other;
        other.heads[0].threshold = 1.5F;
        QVERIFY(BuiltModel(other).view().hash != model.view().hash);
    }

    void takesTheLargestOfEverything_data()
    {
        QTest::addColumn<QByteArray>("image");
        const auto row = [](const char* name, const ImageParts& parts) {
            const ByteVector image = buildImage(parts);
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(image.data()),
                                              static_cast<qsizetype>(image.size()));
        };
        row("longest window of three channels", partsWith({{1, {}}}, 3, 1024, 1));
        row("most channels", partsWith({{1, {}}}, 8, 256, 1));
        std::vector<std::uint16_t> edges;
        for (std::uint16_t edge = 1; edges.size() < 65; ++edge)
            edges.push_back(edge);
        row("most bands, most features", partsWith({{3, edges}}, 4, 128, 64));
        row("last bin of the spectrum", partsWith({{3, {8, 9}}}, 1, 16, 1));
        row("most blocks", partsWith(std::vector<BlockParts>(8, BlockParts{2, {}}), 1, 16, 24));
        ImageParts parts = partsWith({{3, edges}}, 1, 128, 64);
        parts.projection = ProjectionParts{64, 64, std::vector<float>(64 * 64, 0.5F)};
        row("most components", parts);
        parts = ImageParts();
        parts.heads[0].clusters = 256;
        parts.heads[0].centres.assign(512, 1.0F);
        parts.heads[0].radii.assign(256, 0.0F);
        row("most clusters", parts);
        parts = ImageParts();
        parts.heads.assign(8, HeadParts());
        row("most heads", parts);
        parts = ImageParts();
        parts.needed = parts.of = 32;
        parts.hold = 1000000;
        row("longest alarm", parts);
        parts = ImageParts();
        parts.nominalRate = 100000.0F;
        parts.rangeG = 1000;
        parts.gravityPerCount = 1.0F;
        row("fastest, widest, heaviest stream", parts);
        parts.nominalRate = 1.0F;
        parts.rangeG = 1;
        parts.gravityPerCount = 1e-6F;
        row("slowest, narrowest, lightest stream", parts);
    }

    void takesTheLargestOfEverything()
    {
        QFETCH(QByteArray, image);
        const ByteVector bytes(image.begin(), image.end());
        ModelView view;
        QCOMPARE(readModel(tests::view(bytes), view), ImageFault::None);
    }

    void everyFaultHasAnotherText()
    {
        std::set<std::string> texts;
        for (int fault = 0; fault <= static_cast<int>(ImageFault::TooLarge); ++fault)
            texts.insert(faultText(static_cast<ImageFault>(fault)));
        QCOMPARE(texts.size(), static_cast<std::size_t>(ImageFault::TooLarge) + 1);
        QCOMPARE(QByteArray(faultText(static_cast<ImageFault>(200))), QByteArray("unknown fault"));
    }
};

QTEST_APPLESS_MAIN(TestModelView)
#include "test_model_view.moc"
