// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/model/feature_places.h"
#include "core/model/recipe.h"

#include <cmath>
#include <cstdio>

using namespace baseline;
using namespace baseline::model;

class TestFeaturePlaces final : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheNames_data();
    void agreesWithTheNames();
    void bandsFollowEachOther();
};

void TestFeaturePlaces::agreesWithTheNames_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<double>("rate");
    for (const std::string& name : recipeNames()) {
        for (const double rate : {100.0, 952.0})
            QTest::addRow("%s at %g Hz", name.c_str(), rate) << QString::fromStdString(name) << rate;
    }
}

/// The names say channel and band too, rounded: each place has to say the same.
void TestFeaturePlaces::agreesWithTheNames()
{
    QFETCH(QString, recipe);
    QFETCH(double, rate);
    const auto made = makeRecipe(recipe.toStdString(), Hertz{rate});
    QVERIFY(made);
    const auto names = featureNames(made->blocks, 3, Hertz{rate}, made->window);
    const auto places = featurePlaces(made->blocks, 3, Hertz{rate}, made->window);
    QCOMPARE(places.size(), names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        QCOMPARE(names[i].front(), "xyz"[places[i].channel]);
        QVERIFY(places[i].block < made->blocks.size());
        double low = 0.0;
        double high = 0.0;
        const int numbers = std::sscanf(names[i].c_str() + 2, "%lf-%lf Hz", &low, &high);
        QCOMPARE(places[i].band.has_value(), numbers > 0);
        if (numbers == 2) {
            QVERIFY2(std::abs(places[i].band->low.value - low) <= 0.5, names[i].c_str()); // written in whole hertz
            QVERIFY2(std::abs(places[i].band->high.value - high) <= 0.5, names[i].c_str());
        } else if (numbers == 1) {
            const double middle = 0.5 * (places[i].band->low.value + places[i].band->high.value);
            QVERIFY2(std::abs(middle - low) <= 1e-4 * low, names[i].c_str()); // written with five digits
        }
    }
}

void TestFeaturePlaces::bandsFollowEachOther()
{
    const auto made = makeRecipe("bands", Hertz{952.0});
    QVERIFY(made);
    const auto places = featurePlaces(made->blocks, 1, Hertz{952.0}, made->window);
    std::optional<FeatureBand> before;
    for (const FeaturePlace& place : places) {
        if (!place.band)
            continue;
        QVERIFY(place.band->low < place.band->high);
        if (before)
            QCOMPARE(place.band->low.value, before->high.value);
        before = place.band;
    }
    QVERIFY(before && before->high.value > 952.0 / 2.0 - 5.0 && before->high.value < 952.0 / 2.0 + 5.0); // one line is 3.7 Hz
}

QTEST_APPLESS_MAIN(TestFeaturePlaces)
#include "test_feature_places.moc"
