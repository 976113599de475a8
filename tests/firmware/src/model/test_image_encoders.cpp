// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/built_model.h"

#include "core/model/image.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

Matrix matrixOf(std::size_t rows, std::size_t columns, const std::vector<float>& values)
{
    Matrix matrix(rows, columns);
    matrix.values = values;
    return matrix;
}

/// The studio's value of the same model.
model::Model studioModel(const ImageParts& parts)
{
    model::Model value;
    value.identity.name = parts.name;
    value.identity.recipe = parts.recipe;
    value.identity.studioVersion = parts.studioVersion;
    value.identity.trainingHash = 0x1122334455667788ULL;
    value.identity.createdUnixSeconds = 1780000000;
    value.stream.nominalRate = Hertz{static_cast<double>(parts.nominalRate)};
    value.stream.rangeG = parts.rangeG;
    value.stream.channels = parts.channels;
    value.stream.gravityPerCount = parts.gravityPerCount;
    value.window = {parts.length, parts.hop};
    for (const BlockParts& block : parts.blocks)
        value.features.push_back({static_cast<FeatureKind>(block.kind), block.parameters});
    value.scaler = {parts.mean, parts.scale};
    if (parts.projection) {
        const ProjectionParts& projection = *parts.projection;
        value.projection = model::Projection{matrixOf(projection.outputs, projection.inputs, projection.rows)};
    }
    for (const HeadParts& head : parts.heads) {
        model::KMeans kmeans{static_cast<KMeansRule>(head.rule), matrixOf(head.clusters, head.dimension, head.centres),
                             head.radii};
        const model::Certificate certificate{static_cast<CertificateKind>(head.certificate), head.alpha,
                                             head.calibrationWindows, head.rank};
        value.heads.push_back({static_cast<HeadInput>(head.input), head.threshold, certificate, std::move(kmeans)});
    }
    value.alarm = {parts.needed, parts.of, parts.hold};
    return value;
}

ImageParts withEverything()
{
    ImageParts parts = partsWith({{3, {1, 3, 9}}, {1, {}}, {3, {2, 5}}, {2, {}}, {5, {16, 1, 2}}}, 2, 16, 8);
    for (std::size_t i = 0; i < 16; ++i) {
        parts.mean[i] = 0.1F * static_cast<float>(i);
        parts.scale[i] = 1.0F / static_cast<float>(i + 1);
    }
    ProjectionParts projection{16, 3, std::vector<float>(48)};
    for (std::size_t i = 0; i < 48; ++i)
        projection.rows[i] = 0.3F * static_cast<float>(i) - 5.0F;
    parts.projection = projection;
    HeadParts projected{1, 1, 3, 2.5F, 1, 0.01F, 150, 149, 1, 2, {1, 2, 3, 4, 5, 6}, {0.5F, 0.25F}};
    parts.heads.insert(parts.heads.begin(), projected);
    parts.needed = 3;
    parts.of = 5;
    parts.hold = 2;
    return parts;
}

} // namespace

/// Two encoders that know nothing of each other: the studio's, and the one that these tests wrote from the page.
class TestImageEncoders final : public QObject {
    Q_OBJECT

private slots:
    void writeTheSameBytes()
    {
        for (const ImageParts& parts : {ImageParts(), withEverything()}) {
            const Result<model::Image> studio = model::encode(studioModel(parts));
            QVERIFY(studio.has_value());
            QCOMPARE(toHex(*studio), toHex(buildImage(parts)));
        }
    }

    void readTheSameValue()
    {
        for (const ImageParts& parts : {ImageParts(), withEverything()}) {
            const Result<model::Model> value = model::decode(buildImage(parts));
            QVERIFY(value.has_value());
            QVERIFY(*value == studioModel(parts));
        }
    }
};

QTEST_APPLESS_MAIN(TestImageEncoders)
#include "test_image_encoders.moc"
