// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/board_cost.h"
#include "core/model/head_cost.h"
#include "core/model/image.h"
#include "tests/firmware/arm/head_costs.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

// The studio's promise, core/model/board_cost.h.
constexpr double mostOff = 0.05;
// Node and ring take 30,296 bytes of 32 KB; ports have stacks of their own beside this one.
constexpr std::uint32_t deepestStack = 512;

double share(double predicted, std::uint32_t counted)
{
    return predicted / counted - 1.0;
}

} // namespace

/// What the studio predicts of a recipe against what the emulated Cortex-M4F executes, built as the Arduino package does.
class TestBoardCost final : public QObject {
    Q_OBJECT

private slots:
    void predictionsHold()
    {
        double farthest = 0.0;
        std::uint32_t deepest = 0;
        for (RecipeCost& cost : recipesToMeasure()) {
            const Status measured = measure(armBuilds[1], cost);
            QVERIFY2(measured.has_value(), cost.name.c_str());
            const auto predicted = model::boardCost(cost.model);
            QVERIFY2(predicted.has_value(), cost.name.c_str());
            const double features = share(predicted->featureInstructions, cost.features);
            const double window = share(predicted->instructions(), cost.window);
            for (const double off : {features, window}) {
                farthest = std::max(farthest, std::abs(off));
                if (std::abs(off) > mostOff)
                    QFAIL(qPrintable(QStringLiteral("%1: %2 % off").arg(QString::fromStdString(cost.name)).arg(100 * off)));
            }
            QCOMPARE(predicted->flashBytes, model::encode(cost.model)->size());
            QVERIFY2(cost.stack <= deepestStack, cost.name.c_str());
            deepest = std::max(deepest, cost.stack);
        }
        qInfo("farthest prediction: %.2f %%; deepest stack: %u bytes", 100 * farthest, deepest);
    }

    /// Each kind of head by itself, without features and scaling.
    void predictionsOfHeadsHold()
    {
        // A forest's way depends on the window, and few leaves are reached by most windows.
        constexpr double mostOffOfHeads = 0.1;
        constexpr double mostOffOfForests = 0.25;
        double farthest = 0.0;
        for (RecipeCost& cost : headsToMeasure()) {
            QVERIFY2(measure(armBuilds[1], cost).has_value(), cost.name.c_str());
            double predicted = 0.0;
            for (const model::Head& head : cost.model.heads)
                predicted += model::headInstructions(cost.model, head);
            const double off = std::abs(predicted / headsAlone(cost) - 1.0);
            const bool isForest = cost.name.find("forest") != std::string::npos;
            QVERIFY2(off <= (isForest ? mostOffOfForests : mostOffOfHeads),
                     qPrintable(QStringLiteral("%1: %2 %").arg(QString::fromStdString(cost.name)).arg(100 * off)));
            QVERIFY2(cost.stack <= deepestStack, cost.name.c_str());
            farthest = std::max(farthest, off);
        }
        qInfo("farthest prediction: %.2f %%", 100 * farthest);
    }

    /// The instrument sees what a prediction leaves out: one head more.
    void aWrongPredictionIsFound()
    {
        RecipeCost cost = recipesToMeasure().front();
        QVERIFY(measure(armBuilds[1], cost).has_value());
        model::Model other = cost.model;
        other.heads.insert(other.heads.end(), 7, other.heads.front());
        QVERIFY(std::abs(share(model::boardCost(other)->instructions(), cost.window)) > mostOff);
    }
};

QTEST_GUILESS_MAIN(TestBoardCost)
#include "test_board_cost.moc"
