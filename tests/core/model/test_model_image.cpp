// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/model/image.h"
#include "core/model/loaded_model.h"
#include "firmware/src/wire/checksum.h"
#include "tests/support/example_model.h"

#include <cstring>
#include <limits>

using namespace baseline;
using baseline::tests::exampleModel;

namespace {

/// What a forger would do: any change, then checksums that fit.
void sealAgain(model::Image& image)
{
    ImageHeader header{};
    std::memcpy(&header, image.data(), sizeof header);
    const std::uint64_t hash =
        contentHash(Bytes(image.data() + sizeof header, image.size() - sizeof header));
    header.hashLow = static_cast<std::uint32_t>(hash);
    header.hashHigh = static_cast<std::uint32_t>(hash >> 32);
    std::memcpy(image.data(), &header, sizeof header);
    header.crc = crc32(Bytes(image.data() + 16, image.size() - 16));
    std::memcpy(image.data(), &header, sizeof header);
}

std::string reasonOf(const model::Model& broken)
{
    const auto image = model::encode(broken);
    return image ? "accepted" : image.error().subject;
}

} // namespace

class TestModelImage final : public QObject {
    Q_OBJECT

private slots:
    void decodesToTheModelThatWasEncoded();
    void keepsEachKindOfCertificate();
    void givesTheSameBytesForTheSameModel();
    void namesAModelByItsContent();
    void refusesABrokenModel_data();
    void refusesABrokenModel();
    void refusesDamagedBytes();
    void cutsLongNamesBetweenCharacters();
    void scoresWithTheBoardsCode();
    void extractsOneRowAWindow();
};

void TestModelImage::decodesToTheModelThatWasEncoded()
{
    model::Model example = exampleModel();
    const auto image = model::encode(example);
    QVERIFY(image);
    const auto decoded = model::decode(*image);
    QVERIFY(decoded);
    QVERIFY(*decoded == example);
    example.projection.reset();
    auto& kmeans = std::get<model::KMeans>(example.heads[0].detector);
    kmeans.centres = Matrix(3, example.scaler.mean.size());
    kmeans.radii.assign(3, 1.0F);
    example.heads[0].input = HeadInput::Scaled;
    QVERIFY(*model::decode(*model::encode(example)) == example);
}

void TestModelImage::keepsEachKindOfCertificate()
{
    for (const CertificateKind kind : {CertificateKind::None, CertificateKind::ConformalMarginal,
                                       CertificateKind::ToleranceLimit, CertificateKind::ToleranceDependent,
                                       CertificateKind::Blocks}) {
        model::Model example = exampleModel();
        example.heads[0].certificate = {kind, 0.05F, 590, 59};
        const auto image = model::encode(example);
        QVERIFY(image);
        QVERIFY(*model::decode(*image) == example);
    }
    model::Model unknown = exampleModel();
    unknown.heads[0].certificate.kind = static_cast<CertificateKind>(5);
    QCOMPARE(reasonOf(unknown), std::string(faultText(ImageFault::Head)));
}

void TestModelImage::givesTheSameBytesForTheSameModel()
{
    QVERIFY(*model::encode(exampleModel()) == *model::encode(exampleModel()));
}

void TestModelImage::namesAModelByItsContent()
{
    model::Model other = exampleModel();
    other.heads[0].threshold = std::nextafter(other.heads[0].threshold, 2.0F);
    const auto hash = model::hashOf(*model::encode(exampleModel()));
    QVERIFY(hash != model::hashOf(*model::encode(other)));
    QCOMPARE(model::hashText(0x1fULL), std::string("000000000000001f"));
    QCOMPARE(model::LoadedModel::load(*model::encode(exampleModel()))->hash(), hash);
}

void TestModelImage::refusesABrokenModel_data()
{
    QTest::addColumn<int>("defect");
    QTest::addColumn<QString>("reason");
    QTest::newRow("NaN in the scaler") << 0 << QStringLiteral("number not finite");
    QTest::newRow("zero scale") << 1 << QStringLiteral("zero scale");
    QTest::newRow("infinite threshold") << 2 << QStringLiteral("number not finite");
    QTest::newRow("centres of another dimension") << 3 << QStringLiteral("dimensions differ");
    QTest::newRow("radius missing") << 4 << QStringLiteral("bad section");
    QTest::newRow("no head") << 5 << QStringLiteral("bad section");
    QTest::newRow("bands of a window that is no power of two") << 6 << QStringLiteral("bad features");
    QTest::newRow("rate of zero") << 7 << QStringLiteral("bad stream");
    QTest::newRow("bands beyond Nyquist") << 8 << QStringLiteral("bad features");
    QTest::newRow("more needed than looked at") << 9 << QStringLiteral("bad alarm logic");
    QTest::newRow("scaler too short") << 10 << QStringLiteral("dimensions differ");
}

void TestModelImage::refusesABrokenModel()
{
    QFETCH(int, defect);
    QFETCH(QString, reason);
    model::Model broken = exampleModel();
    auto& kmeans = std::get<model::KMeans>(broken.heads[0].detector);
    switch (defect) {
    case 0: broken.scaler.mean[7] = std::numeric_limits<float>::quiet_NaN(); break;
    case 1: broken.scaler.scale[7] = 0.0F; break;
    case 2: broken.heads[0].threshold = std::numeric_limits<float>::infinity(); break;
    case 3: kmeans.centres = Matrix(2, 5); break;
    case 4: kmeans.radii.pop_back(); break;
    case 5: broken.heads.clear(); break;
    case 6: broken.window.length = 250; break;
    case 7: broken.stream.nominalRate = Hertz{0.0}; break;
    case 8: broken.features[2].parameters.back() = 300; break;
    case 9: broken.alarm = {6, 5, 0}; break;
    case 10: broken.scaler.mean.pop_back(); broken.scaler.scale.pop_back(); break;
    }
    QCOMPARE(QString::fromStdString(reasonOf(broken)), reason);
}

void TestModelImage::refusesDamagedBytes()
{
    const model::Image good = *model::encode(exampleModel());
    for (std::size_t size = 0; size < good.size(); ++size)
        QVERIFY(!model::decode(std::span(good).first(size)));
    for (std::size_t at = 0; at < good.size(); ++at) {
        model::Image damaged = good;
        damaged[at] ^= 0x10U;
        QVERIFY2(!model::decode(damaged), qPrintable(QString::number(at)));
    }
    model::Image newer = good;
    newer[4] = 2;
    sealAgain(newer);
    QCOMPARE(model::decode(newer).error().subject, std::string("unknown version"));
}

void TestModelImage::cutsLongNamesBetweenCharacters()
{
    model::Model named = exampleModel();
    named.identity.name = std::string(30, 'a') + "\u00e9\u00e9"; // each takes two bytes; 31 fit
    const auto decoded = model::decode(*model::encode(named));
    QVERIFY(decoded);
    QCOMPARE(decoded->identity.name, std::string(30, 'a'));
}

void TestModelImage::scoresWithTheBoardsCode()
{
    // A still board: every feature is 0 except the bands at their floor, so that the first component, which looks at
    // feature 0 alone, gives (0 - 0.25) / 2 = -0.125 and the second, minus feature 12, gives 0.125.
    auto loaded = model::LoadedModel::load(*model::encode(exampleModel()));
    QVERIFY(loaded);
    const std::vector<std::int16_t> still(256 * 3, 1000);
    const WindowScore score = loaded->score(still);
    QCOMPARE(score.scores[0], std::sqrt(0.125F * 0.125F + 0.125F * 0.125F));
    QCOMPARE(score.cluster, std::uint8_t(0));
    QVERIFY(score.verdict == Verdict::Normal);
    QCOMPARE(loaded->projected()[0], -0.125F);
}

void TestModelImage::extractsOneRowAWindow()
{
    const model::Model example = exampleModel();
    const model::Recipe recipe = *model::makeRecipe("bands", example.stream.nominalRate);
    model::FeatureExtractor extractor(recipe, example.stream);
    std::vector<std::int16_t> counts(3 * 1000);
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] = static_cast<std::int16_t>((i * 7919) % 4001);
    Matrix rows;
    QCOMPARE(extractor.appendWindows(counts, rows), std::size_t(6)); // starts 0, 128, … 640
    QCOMPARE(rows.columns, std::size_t(36));
    auto loaded = model::LoadedModel::load(*model::encode(example));
    loaded->score(std::span(counts).subspan(2 * 128 * 3, 256 * 3));
    QVERIFY(std::ranges::equal(rows.row(2), loaded->features()));
    QCOMPARE(extractor.appendWindows(std::span(counts).first(255 * 3), rows), std::size_t(0));
}

QTEST_APPLESS_MAIN(TestModelImage)
#include "test_model_image.moc"
