// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/evaluate/explanation.h"
#include "core/learn/random.h"
#include "core/model/loaded_model.h"
#include "core/simulate/generator.h"
#include "firmware/src/numeric/quantise.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stop_token>

using namespace baseline;
using namespace baseline::evaluate;

namespace {

constexpr std::size_t columns = 6;

/// Two states far apart, as two loads are: 100 rows around 0, then 100 around 10. Uniform within ±1.
Matrix twoStates(std::uint64_t seed = 1)
{
    learn::Random random(seed);
    Matrix table(200, columns);
    for (std::size_t i = 0; i < table.rows; ++i) {
        for (std::size_t k = 0; k < columns; ++k)
            table(i, k) = static_cast<float>((i < 100 ? 0.0 : 10.0) + 2.0 * random.unit() - 1.0);
    }
    return table;
}

Matrix oneRow(std::vector<float> values)
{
    Matrix row;
    row.append(values);
    return row;
}

Matrix rowOf(const Matrix& table, std::size_t index)
{
    Matrix row;
    row.append(table.row(index));
    return row;
}

model::Recipe bands()
{
    return *model::makeRecipe("bands", Hertz{952.0});
}

model::Stream stream()
{
    model::Stream stream;
    stream.nominalRate = Hertz{952.0};
    return stream;
}

/// The feature vectors of a simulated machine as the board computes them.
Matrix featuresOf(simulate::State state, double seconds, std::uint64_t seed, double load = 0.0)
{
    simulate::Generator generator(seed);
    generator.setState(state);
    generator.setLoad(load);
    std::vector<float> values(3 * static_cast<std::size_t>(952.0 * seconds));
    generator.next(values);
    std::vector<std::int16_t> counts;
    for (const float value : values)
        counts.push_back(quantise(value, 4));
    Matrix rows;
    model::FeatureExtractor(bands(), stream()).appendWindows(counts, rows);
    return rows;
}

/// Light load, then heavy.
Matrix machineBaseline()
{
    Matrix rows = featuresOf(simulate::State::NormalLow, 40.0, 1);
    const Matrix heavy = featuresOf(simulate::State::NormalLow, 40.0, 2, 1.0);
    for (std::size_t i = 0; i < heavy.rows; ++i)
        rows.append(heavy.row(i));
    return rows;
}

std::string nameOf(std::size_t column)
{
    const model::Recipe recipe = bands();
    return model::featureNames(recipe.blocks, 3, Hertz{952.0}, recipe.window)[column];
}

} // namespace

class TestExplanation final : public QObject {
    Q_OBJECT

private slots:
    void knownAnswer();
    void isHeldAgainstTheNearestState();
    void farFeaturesDoNotDecideTheState();
    void farEverywhereIsStillNearestToSomething();
    void aBaselineWindowHasNothingToExplain();
    void anUnusualCombinationStandsOutInNoFeature();
    void aUnitChangesNothing();
    void theOrderOfTheBaselineChangesNothing();
    void constantFeaturesAreSilent();
    void aFeatureThatRarelyMovesCounts();
    void sharesAreOfTheWhole();
    void imbalanceLeadsWithTheBandOfTheShaft_data();
    void imbalanceLeadsWithTheBandOfTheShaft();
    void anotherNormalStretchIsNoExplanation();
    void badInput();
};

/// One feature, five windows 1 … 5, all of them neighbours: median 3, MAD 1, so the spread is 1.4826.
void TestExplanation::knownAnswer()
{
    Matrix baseline;
    for (const float value : {1.0F, 2.0F, 3.0F, 4.0F, 5.0F})
        baseline.append(std::vector<float>{value});
    const auto above = explainWindows(oneRow({8.0F}), baseline);
    QVERIFY(above);
    QCOMPARE(above->nearest, (std::vector<std::size_t>{4, 3, 2, 1, 0}));
    QCOMPARE(above->contributions.size(), std::size_t(1));
    const Contribution& one = above->contributions.front();
    QCOMPARE(one.usual, 3.0);
    QCOMPARE(one.spread, 1.4826);
    QCOMPARE(one.low, 1.0);
    QCOMPARE(one.high, 5.0);
    QCOMPARE(one.z, 5.0 / 1.4826);
    QCOMPARE(one.excess, 3.0 / 1.4826);
    QCOMPARE(one.share, 1.0);

    const auto below = explainWindows(oneRow({0.0F}), baseline);
    QCOMPARE(below->contributions.front().z, -3.0 / 1.4826);
    QCOMPARE(below->contributions.front().excess, -1.0 / 1.4826);

    // The windows of an alarm count at their mean: 6 and 10 as 8.
    Matrix two = oneRow({6.0F});
    two.append(std::vector<float>{10.0F});
    QCOMPARE(*explainWindows(two, baseline), *above);
}

/// 10 is usual in the second state, and the mean of the whole would find nothing unusual in 5.
void TestExplanation::isHeldAgainstTheNearestState()
{
    const Matrix baseline = twoStates();
    const auto found = explainWindows(oneRow({10.0F, 10.0F, 5.0F, 10.0F, 10.0F, 10.0F}), baseline);
    QVERIFY(found);
    QVERIFY(std::ranges::all_of(found->nearest, [](std::size_t row) { return row >= 100; }));
    const Contribution& leader = found->contributions.front();
    QCOMPARE(leader.column, std::size_t(2));
    QCOMPARE(leader.share, 1.0);
    QVERIFY(leader.excess < -3.0);
    QVERIFY(leader.low >= 9.0 && leader.high <= 11.0);
}

/// By squares, the one feature at -100 would be 110 from the second state and 100 from the first: it would decide.
void TestExplanation::farFeaturesDoNotDecideTheState()
{
    const auto found = explainWindows(oneRow({10.0F, 10.0F, 10.0F, 10.0F, -100.0F, 10.0F}), twoStates());
    QVERIFY(found);
    QVERIFY(std::ranges::all_of(found->nearest, [](std::size_t row) { return row >= 100; }));
    QCOMPARE(found->contributions.front().column, std::size_t(4));
    QCOMPARE(found->contributions.front().share, 1.0);
}

void TestExplanation::farEverywhereIsStillNearestToSomething()
{
    const auto found = explainWindows(oneRow(std::vector<float>(columns, 500.0F)), twoStates());
    QVERIFY(found);
    QVERIFY(std::ranges::all_of(found->nearest, [](std::size_t row) { return row >= 100; }));
}

void TestExplanation::aBaselineWindowHasNothingToExplain()
{
    const Matrix baseline = twoStates();
    for (std::size_t row = 0; row < baseline.rows; row += 7) {
        const auto found = explainWindows(rowOf(baseline, row), baseline);
        QVERIFY(found);
        QCOMPARE(found->nearest.front(), row);
        QVERIFY(!found->standsOut());
        for (const Contribution& each : found->contributions) {
            QCOMPARE(each.share, 0.0);
            QCOMPARE(each.excess, 0.0);
        }
    }
}

/// Each value for itself is in the range of the neighbours, whichever they are.
void TestExplanation::anUnusualCombinationStandsOutInNoFeature()
{
    Matrix diagonal;
    for (int i = -20; i <= 20; ++i)
        diagonal.append(std::vector<float>{static_cast<float>(i), static_cast<float>(i)});
    const auto found = explainWindows(oneRow({1.0F, -1.0F}), diagonal);
    QVERIFY(found);
    QVERIFY(!found->standsOut());
    QCOMPARE(found->contributions.size(), std::size_t(2));
}

void TestExplanation::aUnitChangesNothing()
{
    Matrix baseline = twoStates();
    Matrix window = oneRow({10.0F, 12.5F, 5.0F, 10.0F, 10.0F, 9.0F});
    const auto before = explainWindows(window, baseline);
    for (Matrix* table : {&baseline, &window}) {
        for (std::size_t i = 0; i < table->rows; ++i)
            (*table)(i, 2) *= 1024.0F; // a power of two: the floats keep all their digits
    }
    const auto after = explainWindows(window, baseline);
    QVERIFY(before && after);
    QCOMPARE(after->nearest, before->nearest);
    for (std::size_t i = 0; i < columns; ++i) {
        QCOMPARE(after->contributions[i].column, before->contributions[i].column);
        QCOMPARE(after->contributions[i].share, before->contributions[i].share);
        QCOMPARE(after->contributions[i].z, before->contributions[i].z);
    }
}

void TestExplanation::theOrderOfTheBaselineChangesNothing()
{
    const Matrix baseline = twoStates();
    Matrix turned;
    for (std::size_t i = baseline.rows; i-- > 0;)
        turned.append(baseline.row(i));
    const Matrix window = oneRow({10.0F, 12.5F, 5.0F, 10.0F, 10.0F, 9.0F});
    QCOMPARE(explainWindows(window, turned)->contributions, explainWindows(window, baseline)->contributions);
}

void TestExplanation::constantFeaturesAreSilent()
{
    Matrix baseline = twoStates();
    for (std::size_t i = 0; i < baseline.rows; ++i)
        baseline(i, 3) = 0.1F;
    const auto found = explainWindows(oneRow({10.0F, 10.0F, 10.0F, 77.0F, 13.0F, 10.0F}), baseline);
    QVERIFY(found);
    QCOMPARE(found->contributions.size(), columns - 1);
    QCOMPARE(found->contributions.front().column, std::size_t(4));
    QVERIFY(std::ranges::none_of(found->contributions, [](const Contribution& each) { return each.column == 3; }));
}

/// A feature that is 0 in nearly all windows has no interquartile range; it varies all the same.
void TestExplanation::aFeatureThatRarelyMovesCounts()
{
    Matrix baseline = twoStates();
    for (std::size_t i = 0; i < baseline.rows; ++i)
        baseline(i, 3) = i % 50 == 0 ? 1.0F : 0.0F;
    const auto found = explainWindows(oneRow({10.0F, 10.0F, 10.0F, 8.0F, 10.0F, 10.0F}), baseline);
    QVERIFY(found);
    QCOMPARE(found->contributions.front().column, std::size_t(3));
    QVERIFY(std::isfinite(found->contributions.front().z));
}

void TestExplanation::sharesAreOfTheWhole()
{
    const auto found = explainWindows(oneRow({13.0F, 10.0F, 5.0F, 10.0F, 14.0F, 10.0F}), twoStates());
    QVERIFY(found);
    double sum = 0.0;
    for (const Contribution& each : found->contributions)
        sum += each.share;
    QVERIFY(std::abs(sum - 1.0) < 1e-12); // rounding of six terms
    const std::vector<std::size_t> groupOf{0, 0, 1, 1, 2, 2};
    const std::vector<GroupShare> groups = sharesOf(*found, groupOf);
    QCOMPARE(groups.size(), std::size_t(3));
    QCOMPARE(groups.front().group, groupOf[found->contributions.front().column]);
    QCOMPARE(groups.front().leader, found->contributions.front().column);
    QVERIFY(std::abs(groups[0].share + groups[1].share + groups[2].share - 1.0) < 1e-12);
    QVERIFY(groups[0].share >= groups[1].share && groups[1].share >= groups[2].share);
    QVERIFY(sharesOf({}, groupOf).empty());
}

void TestExplanation::imbalanceLeadsWithTheBandOfTheShaft_data()
{
    QTest::addColumn<double>("load");
    QTest::newRow("light load") << 0.0;
    QTest::newRow("heavy load") << 1.0;
}

/// The shaft turns at 29.5 Hz: the lowest band. The windows of the other load are not the measure.
void TestExplanation::imbalanceLeadsWithTheBandOfTheShaft()
{
    QFETCH(double, load);
    const Matrix baseline = machineBaseline();
    const std::size_t firstHeavy = baseline.rows / 2;
    const Matrix broken = featuresOf(simulate::State::Imbalance, 4.0, 3, load);
    const auto found = explainWindows(broken, baseline);
    QVERIFY(found);
    QVERIFY(found->standsOut());
    const std::string leader = nameOf(found->contributions.front().column);
    QVERIFY2(leader == "x 2-61 Hz" || leader == "z 2-61 Hz" || leader == "x rms" || leader == "z rms", leader.c_str());
    const auto right = std::ranges::count_if(found->nearest, [&](std::size_t row) {
        return (row >= firstHeavy) == (load > 0.5);
    });
    QVERIFY2(right > static_cast<std::ptrdiff_t>(found->nearest.size() * 9 / 10), qPrintable(QString::number(right)));

    std::vector<std::size_t> axes;
    for (std::size_t k = 0; k < baseline.columns; ++k)
        axes.push_back(k / (baseline.columns / 3));
    QVERIFY(sharesOf(*found, axes).front().group != 1); // across the shaft, not along it
}

/// Features of fresh normal windows stay by their neighbours: no single one is worth an alarm.
void TestExplanation::anotherNormalStretchIsNoExplanation()
{
    const auto found = explainWindows(featuresOf(simulate::State::NormalLow, 4.0, 9), machineBaseline());
    QVERIFY(found);
    for (const Contribution& each : found->contributions)
        QVERIFY2(std::abs(each.excess) < 3.0, nameOf(each.column).c_str());
}

void TestExplanation::badInput()
{
    const Matrix baseline = twoStates();
    const Matrix window = rowOf(baseline, 0);
    const auto codeOf = [](const Result<Explanation>& result) { return result ? Error::Code{} : result.error().code; };
    QCOMPARE(codeOf(explainWindows({}, baseline)), Error::Code::InvalidArgument);
    QCOMPARE(codeOf(explainWindows(window, {})), Error::Code::InvalidArgument);
    QCOMPARE(explainWindows(oneRow({1.0F}), baseline).error().subject, std::string("window"));
    QCOMPARE(explainWindows(window, baseline, {std::size_t{0}}).error().subject, std::string("neighbours"));
    for (const float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
        Matrix spoiled = window;
        spoiled(0, 1) = bad;
        QCOMPARE(codeOf(explainWindows(spoiled, baseline)), Error::Code::BadValues);
        spoiled = baseline;
        spoiled(3, 1) = bad;
        QCOMPARE(codeOf(explainWindows(window, spoiled)), Error::Code::BadValues);
    }
    QCOMPARE(codeOf(explainWindows(oneRow({1.0F}), Matrix(50, 1))), Error::Code::ConstantInput);
    QCOMPARE(explainWindows(window, baseline, {std::size_t{10000}})->nearest.size(), baseline.rows);
    QVERIFY(explainWindows(window, rowOf(baseline, 0)).error().code == Error::Code::ConstantInput);

    std::stop_source stop;
    stop.request_stop();
    Progress progress;
    progress.stop = stop.get_token();
    QCOMPARE(codeOf(explainWindows(window, baseline, {}, progress)), Error::Code::Cancelled);
}

QTEST_APPLESS_MAIN(TestExplanation)
#include "test_explanation.moc"
