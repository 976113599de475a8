// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/image.h"
#include "core/model/loaded_model.h"
#include "tests/support/every_detector.h"

#include <QTest>

#include <limits>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr std::size_t columns = 6;

model::Head head(model::Detector detector, float threshold = 1.0F)
{
    return {HeadInput::Scaled, threshold, {}, std::move(detector)};
}

/// The reason for which a model is refused.
std::string faultOf(const model::Model& value)
{
    const auto image = model::encode(value);
    return image ? "none" : image.error().subject;
}

} // namespace

/// Heads of every kind in the model image.
class TestHeadImage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_detectors = everyDetector(correlatedRows(300, columns, 1)); }

    void everyKindComesBackAsItWas()
    {
        for (const NamedDetector& one : m_detectors) {
            model::Model value = rmsModel(columns);
            value.heads = {head(one.detector), head(model::LargestDeviation{}, 3.0F)};
            const auto image = model::encode(value);
            QVERIFY2(image, one.name.c_str());
            const auto decoded = model::decode(*image, ImageReader::Board);
            QVERIFY2(decoded, one.name.c_str());
            QVERIFY2(*decoded == value, one.name.c_str());
        }
    }

    /// Whatever byte of a head is cut off or changed, a reader finds it or reads a sound model; it never reads outside.
    void everyTruncationIsRefused()
    {
        for (const NamedDetector& one : m_detectors) {
            model::Model value = rmsModel(columns);
            value.heads = {head(one.detector), head(model::LargestDeviation{}, 3.0F)};
            model::Image image = *model::encode(value);
            ModelView view;
            for (std::size_t size = 0; size < image.size(); size += 4)
                QVERIFY(readModel(Bytes(image.data(), size), view) != ImageFault::None);
        }
    }

    void aConsensusJoinsWhatStandsBeforeIt()
    {
        model::Model value = rmsModel(columns);
        value.heads = {head(model::LargestDeviation{}, 0.5F), head(model::LargestDeviation{}, 0.5F),
                       {HeadInput::Heads, 10.0F, {},
                        model::Consensus{{{0, MemberRule::Plain, 1.0F, 2.0F}, {1, MemberRule::Logarithm, 0.0F, 0.5F}}}}};
        auto loaded = fitted(model::LoadedModel::load(fitted(model::encode(value), "image")), "model");
        QVERIFY(loaded.model() == value);
        const std::vector<float> features{0.0F, -10.0F, 0.0F, 0.0F, 0.0F, 0.0F};
        const WindowScore score = loaded.scoreFeatures(features);
        // ((10 - 1) / 2 + (log10 10 - 0) / 0.5) / 2
        QVERIFY(std::abs(score.scores[2] - 3.25F) < 1e-6F);
        // The members are far above their own thresholds, but only the consensus judges.
        QCOMPARE(score.verdict, Verdict::Normal);
        value.heads[2].threshold = 3.0F;
        loaded = fitted(model::LoadedModel::load(fitted(model::encode(value), "image")), "model");
        QCOMPARE(loaded.scoreFeatures(features).verdict, Verdict::Anomaly);
    }

    void aHeadMayLookAtSomeBlocks()
    {
        model::Model value = rmsModel(columns);
        value.stream.channels = 2;
        value.features = {{FeatureKind::Rms, {}}, {FeatureKind::Shape, {}}};
        value.scaler = {std::vector<float>(8, 0.0F), std::vector<float>(8, 1.0F)};
        value.heads = {{HeadInput::Blocks, 1.0F, {}, model::LargestDeviation{}, 1},
                       {HeadInput::Blocks, 1.0F, {}, model::LargestDeviation{}, 2},
                       {HeadInput::Blocks, 1.0F, {}, model::LargestDeviation{}, 3}};
        auto loaded = fitted(model::LoadedModel::load(fitted(model::encode(value), "image")), "model");
        // x rms, x shape (3), y rms, y shape (3)
        const WindowScore score =
            loaded.scoreFeatures(std::vector<float>{1.0F, 5.0F, 0.0F, 0.0F, -2.0F, 0.0F, 0.0F, 7.0F});
        QVERIFY(score.scores[0] == 2.0F);
        QVERIFY(score.scores[1] == 7.0F);
        QVERIFY(score.scores[2] == 7.0F);
    }

    void aNameComesWithTheClusterOrTheClass()
    {
        model::Model value = rmsModel(columns);
        model::KMeans kmeans{KMeansRule::NearestDistance, Matrix(2, columns), {0.0F, 0.0F}};
        kmeans.centres(1, 0) = 8.0F;
        value.heads = {head(kmeans, 100.0F)};
        value.heads[0].names = {"running well, class 1", "idle"};
        auto loaded = fitted(model::LoadedModel::load(fitted(model::encode(value), "image")), "model");
        QCOMPARE(loaded.model().heads[0].names, value.heads[0].names);
        std::vector<float> features(columns, 0.0F);
        QCOMPARE(loaded.nameOf(loaded.scoreFeatures(features)), std::string("running well, class 1"));
        features[0] = 7.0F;
        QCOMPARE(loaded.nameOf(loaded.scoreFeatures(features)), std::string("idle"));
    }

    /// Below its threshold a classifier says nothing, and the nearest cluster is named instead.
    void anUncertainClassIsNotNamed()
    {
        model::Model value = rmsModel(columns);
        model::Network network{NetworkRole::Classify, {{Matrix(2, columns), {0.0F, 0.0F}, LayerActivation::Linear}}, {}};
        network.layers[0].weights(1, 0) = 1.0F;
        model::KMeans kmeans{KMeansRule::NearestDistance, Matrix(1, columns), {0.0F}};
        value.heads = {head(kmeans, 100.0F), head(network, 0.6F)};
        value.heads[0].names = {"normal"};
        value.heads[1].names = {"left", "right"};
        auto loaded = fitted(model::LoadedModel::load(fitted(model::encode(value), "image")), "model");
        std::vector<float> features(columns, 0.0F);
        const auto nameAt = [&](float x) {
            features[0] = x;
            return loaded.nameOf(loaded.scoreFeatures(features));
        };
        QCOMPARE(nameAt(3.0F), std::string("right"));
        QCOMPARE(nameAt(-3.0F), std::string("left"));
        QCOMPARE(nameAt(0.1F), std::string("normal")); // 0.525
    }

    void refusesWhatDoesNotFitTogether_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("what");
        int next = 0;
        const auto add = [&next](const char* name, const char* reason) {
            QTest::newRow(name) << QString::fromLatin1(reason) << next++;
        };
        add("a classifier alone", "bad detector head");
        add("a consensus of a later head", "bad detector head");
        add("a consensus of a classifier", "bad detector head");
        add("a member joined twice", "bad detector head");
        add("a member without spread", "zero scale");
        add("names of what has none", "bad detector head");
        add("too few names", "bad detector head");
        add("a block that is not there", "dimensions differ");
        add("a consensus on features", "dimensions differ");
        add("whitening of another size", "bad section");
        add("a tree that leads outside", "bad detector head");
        add("a tree of another feature", "bad detector head");
        add("a leaf without shares", "bad detector head");
        add("NaN in a layer", "number not finite");
        add("layers that do not meet", "bad detector head");
        add("an int8 scale of zero", "zero scale");
        add("an int8 bias out of range", "bad detector head");
        add("more neighbours than rows", "bad detector head");
    }

    void refusesWhatDoesNotFitTogether()
    {
        QFETCH(QString, reason);
        QFETCH(int, what);
        model::Model value = rmsModel(columns);
        value.heads = {head(model::LargestDeviation{})};
        spoil(value, what);
        QCOMPARE(QString::fromStdString(faultOf(value)), reason);
    }

    /// The studio reads more than a slot holds; a board does not.
    void aBoardTakesNoMoreThanItsSlot()
    {
        model::Model value = rmsModel(columns);
        value.heads = {head(model::NeighbourBank{3, correlatedRows(3000, columns, 5)})};
        const model::Image image = fitted(model::encode(value), "image");
        QVERIFY(image.size() > maxModelBytes);
        QVERIFY(model::decode(image));
        const auto onBoard = model::decode(image, ImageReader::Board);
        QVERIFY(!onBoard);
        QCOMPARE(onBoard.error().subject, std::string("too large"));
    }

private:
    template <typename T>
    T detector(const char* name) const
    {
        for (const NamedDetector& one : m_detectors) {
            if (one.name == name)
                return std::get<T>(one.detector);
        }
        qFatal("there is no %s", name);
    }

    void spoil(model::Model& value, int what) const
    {
        auto& heads = value.heads;
        const auto joined = [&heads](std::vector<model::ConsensusMember> members) {
            heads.push_back({HeadInput::Heads, 1.0F, {}, model::Consensus{std::move(members)}});
        };
        const auto forest = detector<model::RandomForest>("forest");
        auto network = detector<model::Network>("autoencoder");
        auto int8 = detector<model::QuantisedNetwork>("autoencoder-int8");
        switch (what) {
        case 0: heads = {head(forest)}; break;
        case 1: joined({{1, MemberRule::Plain, 0.0F, 1.0F}}); break;
        case 2: heads.push_back(head(forest)); joined({{1, MemberRule::Plain, 0.0F, 1.0F}}); break;
        case 3: heads.push_back(heads[0]); joined({{0, MemberRule::Plain, 0.0F, 1.0F}, {0, MemberRule::Plain, 0.0F, 1.0F}}); break;
        case 4: joined({{0, MemberRule::Plain, 0.0F, 0.0F}}); break;
        case 5: heads[0].names = {"one"}; break;
        case 6: heads.push_back(head(forest)); heads[1].names = {"one", "two"}; break;
        case 7: heads[0].input = HeadInput::Blocks; heads[0].blocks = 2; break;
        case 8: heads[0].input = HeadInput::Heads; break;
        case 9: heads[0] = head(model::Mahalanobis{std::vector<float>(columns), Matrix(columns, 2)}); break;
        case 10: changeTrees(heads, forest, [](model::RandomForest& f) { f.trees.nodes[0].left = 255; }); break;
        case 11: changeTrees(heads, forest, [](model::RandomForest& f) { f.trees.nodes[0].feature = columns; }); break;
        case 12: changeTrees(heads, forest, [](model::RandomForest& f) { f.shares.resize(f.classes); }); break;
        case 13: network.layers[0].bias[0] = std::numeric_limits<float>::quiet_NaN(); heads[0] = head(network); break;
        case 14: network.layers.erase(network.layers.begin() + 1); heads[0] = head(network); break;
        case 15: int8.outputScale = 0.0F; heads[0] = head(int8); break;
        case 16: int8.layers[0].bias[0] = std::numeric_limits<std::int32_t>::max(); heads[0] = head(int8); break;
        case 17: heads[0] = head(model::NeighbourBank{3, Matrix(2, columns)}); break;
        default: qFatal("no such case");
        }
    }

    template <typename Change>
    static void changeTrees(std::vector<model::Head>& heads, model::RandomForest forest, Change change)
    {
        change(forest);
        heads.push_back(head(forest));
    }

    std::vector<NamedDetector> m_detectors;
};

QTEST_GUILESS_MAIN(TestHeadImage)
#include "test_head_image.moc"
