// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/model/desktop_features.h"
#include "core/model/double_transform.h"
#include "core/model/header_export.h"
#include "core/model/loaded_model.h"
#include "tests/support/example_model.h"
#include "tests/support/scipy_table.h"

#include <numbers>
#include <random>

using namespace baseline;

namespace {

const model::FeatureBlock protocol36{FeatureKind::Protocol36, {}};
const model::FeatureBlock raw{FeatureKind::Raw, {}};

std::vector<double> noise(std::size_t size)
{
    std::mt19937 random(static_cast<unsigned>(size));
    std::normal_distribution<double> normal;
    std::vector<double> x(size);
    for (double& value : x)
        value = normal(random);
    return x;
}

std::vector<float> featuresOf(const std::vector<double>& values, std::size_t channels)
{
    std::vector<float> features(12 * channels);
    model::desktopFeatures(protocol36, values, channels, features);
    return features;
}

/// Features are floats, and so is the reference's text; the largest of them are below 30.
void compare(const std::vector<float>& features, const std::vector<float>& expected)
{
    QCOMPARE(features.size(), expected.size());
    for (std::size_t i = 0; i < features.size(); ++i) {
        const auto wanted = static_cast<double>(expected[i]);
        QVERIFY2(std::abs(static_cast<double>(features[i]) - wanted) <= 1e-6 * std::max(1.0, std::abs(wanted)),
                 qPrintable(QStringLiteral("%1: %2, %3").arg(i).arg(double(features[i])).arg(wanted)));
    }
}

/// A model of `recipe` with one centre at zero.
model::Model modelOf(const char* recipe, std::uint32_t channels)
{
    model::Model value = tests::exampleModel();
    const auto made = *model::makeRecipe(recipe, Hertz{200.0});
    value.identity.recipe = recipe;
    value.stream.nominalRate = Hertz{200.0};
    value.stream.channels = channels;
    value.window = made.window;
    value.features = made.blocks;
    const std::size_t count = model::featuresPerChannel(made.blocks) * channels;
    value.scaler = {std::vector<float>(count, 0.0F), std::vector<float>(count, 1.0F)};
    value.projection.reset();
    value.heads = {{HeadInput::Scaled, 1.0F, {},
                    model::KMeans{KMeansRule::NearestDistance, Matrix(1, count), {0.0F}}}};
    return value;
}

} // namespace

/// The features that only a desktop computes, against NumPy (tests/support/make_feature_vectors.py).
class TestDesktopFeatures final : public QObject {
    Q_OBJECT

private:
    std::map<std::string, std::vector<float>> m_table;

private slots:
    void initTestCase()
    {
        m_table = testing::scipyTable(BASELINE_FEATURE_VECTORS "/protocol36.csv");
        QVERIFY(m_table.contains("pair_1000"));
    }

    void transformIsTheSum()
    {
        for (const std::size_t n : {1U, 2U, 3U, 4U, 5U, 16U, 17U, 97U, 100U, 127U, 128U, 1000U}) {
            const std::vector<double> x = noise(n);
            const auto bins = model::realSpectrum(x);
            QCOMPARE(bins.size(), n / 2 + 1);
            for (std::size_t k = 0; k < bins.size(); ++k) {
                std::complex<double> sum = 0.0;
                for (std::size_t j = 0; j < n; ++j)
                    sum += x[j] * std::polar(1.0, -2.0 * std::numbers::pi * static_cast<double>(j * k % n)
                                                      / static_cast<double>(n));
                QVERIFY(std::abs(bins[k] - sum) <= 1e-12 * static_cast<double>(n));
            }
        }
    }

    void bandsHoldTheWholePower()
    {
        // reference/algorithms.md 7.2: with a rectangular window the squares of the bands' RMS add to that of the signal,
        // within 1e-9.
        for (const std::size_t n : {16U, 100U, 127U, 1000U, 4096U}) {
            std::vector<double> x = noise(n);
            double mean = 0.0;
            for (const double value : x)
                mean += value / static_cast<double>(n);
            double square = 0.0;
            for (double& value : x) {
                value -= mean;
                square += value * value / static_cast<double>(n);
            }
            const auto bins = model::realSpectrum(x);
            constexpr std::size_t bands = 8;
            double sum = 0.0;
            for (std::size_t band = 0; band < bands; ++band) {
                double meanSquare = 0.0;
                for (std::size_t k = band * bins.size() / bands; k < (band + 1) * bins.size() / bands; ++k) {
                    const bool isMirrored = k > 0 && 2 * k < n;
                    meanSquare += (isMirrored ? 2.0 : 1.0) * std::norm(bins[k]) / static_cast<double>(n) / static_cast<double>(n);
                }
                sum += meanSquare;
            }
            QVERIFY(std::abs(sum / square - 1.0) < 1e-9);
        }
    }

    void protocol36IsNumPys_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("length");
        for (const int length : {17, 127, 1000})
            QTest::addRow("%d", length) << QStringLiteral("pair_%1").arg(length) << length;
    }

    /// Two channels of any length: the counts of blocks.csv in g, and the same 24 samples later.
    void protocol36IsNumPys()
    {
        QFETCH(QString, column);
        QFETCH(int, length);
        const auto counts = testing::scipyTable(BASELINE_FEATURE_VECTORS "/blocks.csv").at("counts");
        std::vector<double> values;
        for (std::size_t i = 0; i < static_cast<std::size_t>(length); ++i) {
            values.push_back(static_cast<double>(counts[i]) * 4.0 / 32768.0);
            values.push_back(static_cast<double>(counts[i + 24]) * 4.0 / 32768.0);
        }
        compare(featuresOf(values, 2), m_table.at(column.toStdString()));
    }

    void protocol36OfAFanIsNumPys()
    {
        QFile file(QStringLiteral(BASELINE_SHARED_DATA "/ceiling-fan/fan_0_low_0_weight/0000.csv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the ceiling-fan recordings are not here");
        std::vector<double> values;
        for (const QByteArray& cell : file.readAll().replace('\n', ',').split(',')) {
            if (!cell.trimmed().isEmpty())
                values.push_back(cell.toDouble());
        }
        QCOMPARE(values.size(), std::size_t{600});
        compare(featuresOf(values, 3), m_table.at("fan_200"));
        values.resize(128 * 3);
        compare(featuresOf(values, 3), m_table.at("fan_128"));
    }

    void aStillChannelHasNoShape()
    {
        const std::vector<float> features = featuresOf(std::vector<double>(100, 0.98), 1);
        for (std::size_t i = 0; i < 4; ++i)
            QCOMPARE(features[i], 0.0F);
        for (std::size_t i = 4; i < 12; ++i)
            QCOMPARE(features[i], -12.0F);
    }

    void whatIsNoNumberHasNoVerdict()
    {
        auto loaded = *model::LoadedModel::load(*model::encode(modelOf("raw", 2)));
        QVERIFY(loaded.isDesktopOnly());
        QCOMPARE(loaded.score(std::vector<double>{0.5, 0.25}).verdict, Verdict::Normal);
        QCOMPARE(loaded.score(std::vector<double>{3.0, 4.0}).scores[0], 5.0F);
        QCOMPARE(loaded.score(std::vector<double>{qQNaN(), 0.0}).verdict, Verdict::NoData);
        QCOMPARE(loaded.score(std::vector<double>{1e300, 0.0}).verdict, Verdict::NoData);
    }

    void countsAreSeenInG()
    {
        auto loaded = *model::LoadedModel::load(*model::encode(modelOf("raw", 1)));
        const std::vector<std::int16_t> counts{8192};
        QCOMPARE(loaded.score(counts).scores[0], 1.0F);
    }

    void namesAreInTheOrderOfTheFeatures()
    {
        const auto names = model::featureNames({protocol36}, 2, Hertz{200.0}, {128, 64});
        QCOMPARE(names.size(), std::size_t{24});
        QCOMPARE(names[1], std::string("x peak-to-peak"));
        QCOMPARE(names[4], std::string("y rms"));
        QCOMPARE(names[8], std::string("x 0.7812-13.28 Hz"));
        QCOMPARE(model::featureNames({raw}, 4, Hertz{1.0}, {1, 1}).back(), std::string("ch4"));
    }

    /// The image goes round, and neither a board nor a header takes it.
    void onlyTheStudioTakesTheImage_data()
    {
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<int>("channels");
        QTest::newRow("protocol36") << QStringLiteral("protocol36") << 3;
        QTest::newRow("raw") << QStringLiteral("raw") << 64;
    }

    void onlyTheStudioTakesTheImage()
    {
        QFETCH(QString, recipe);
        QFETCH(int, channels);
        const model::Model value = modelOf(recipe.toUtf8().constData(), static_cast<std::uint32_t>(channels));
        const auto image = model::encode(value);
        QVERIFY(image.has_value());
        QVERIFY(*model::decode(*image) == value);
        for (const Error& error : {model::decode(*image, ImageReader::Board).error(), model::modelHeader(*image).error()}) {
            QVERIFY(error.code == Error::Code::ModelInvalid);
            QCOMPARE(error.value, static_cast<double>(ImageFault::DesktopOnly));
        }
    }

    void windowsAreFree()
    {
        QCOMPARE(model::makeRecipe("protocol36", Hertz{200.0}, 100U, 33U)->window.hop, 33U);
        QCOMPARE(model::makeRecipe("protocol36", Hertz{48000.0}, 100000U)->window.length, 100000U);
        QCOMPARE(model::makeRecipe("raw", Hertz{1.0})->window.hop, 1U);
        QCOMPARE(model::makeRecipe("raw", Hertz{1.0}, 2U).error().subject, std::string("window"));
        QCOMPARE(model::makeRecipe("protocol36", Hertz{1.0}, 15U).error().subject, std::string("window"));
    }
};

QTEST_APPLESS_MAIN(TestDesktopFeatures)
#include "test_desktop_features.moc"
