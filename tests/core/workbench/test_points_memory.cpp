// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/train_job.h"
#include "core/workbench/window_points_job.h"
#include "tests/support/counted_memory.h"
#include "tests/support/temporary_project.h"

#include <QTest>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr int recordings = 20;
constexpr double seconds = 30.0;
constexpr double rate = 952.0;
constexpr std::size_t bytesOfOne = static_cast<std::size_t>(seconds * rate) * 3 * sizeof(std::int16_t);

} // namespace

/// What reading windows holds at a time.
class TestPointsMemory final : public QObject {
    Q_OBJECT

private slots:
    void oneRecordingAtATimeWhereTheBaselineIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("detector");
        QTest::newRow("projects") << QByteArray("kmeans");
        QTest::newRow("projects nothing") << QByteArray("mahalanobis");
    }

    void oneRecordingAtATimeWhereTheBaselineIsNotThere()
    {
        QFETCH(const QByteArray, detector);
        project::TemporaryProject shop;
        QStringList ids;
        for (int i = 0; i < recordings; ++i) {
            SimulateOptions options;
            options.seed = static_cast<std::uint64_t>(i + 1);
            options.duration = Seconds(seconds);
            options.rate = Hertz{rate};
            ids.append(*project::storeRecording(shop.database(), *simulateRecording(options)));
        }
        TrainOptions options;
        options.detector = detector.constData();
        options.recipe = "rms"; // few features: samples are what counts here
        options.alpha = 0.05;
        const auto trained = trainModel(*loadRecordings(shop.path(), ids.mid(0, 3)), options);
        QVERIFY(trained);

        const std::size_t before = testing::countMemoryAnew();
        const auto points = placeWindows({shop.path(), trained->image, {}, ids});
        const std::size_t most = testing::mostMemoryHeld() - before;
        QVERIFY(points);
        QCOMPARE((*points)->recordings.size(), static_cast<std::size_t>(recordings));
        QVERIFY(!(*points)->plane.isEmpty());
        // One as it is stored and as a board counts it, and what is kept of each window.
        QVERIFY2(most < recordings * bytesOfOne / 3, qPrintable(QString::number(most)));
    }
};

QTEST_GUILESS_MAIN(TestPointsMemory)
#include "test_points_memory.moc"
