// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/features/feature_model.h"
#include "app/explore/features/feature_trace.h"
#include "app/explore/features/features_view.h"
#include "app/widgets/theme.h"
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace baseline;

namespace {

constexpr int patience = 20'000; // ms: a board is started and a recording ranked, on a busy machine

} // namespace

/// The features of a baseline beside those of a running board, the virtual Nano.
class TestLiveFeatureValues final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        widgets::applyTheme(*qApp, widgets::Theme::light());
    }

    void aNormalMachineLiesInTheBand()
    {
        QTemporaryDir folder;
        workbench::Workbench bench;
        QVERIFY(bench.openProject(folder.filePath(QStringLiteral("test.baseline"))));
        workbench::SimulateOptions normal;
        normal.duration = Seconds(30.0);
        QVERIFY(project::storeRecording(*bench.database(), *workbench::simulateRecording(normal)));
        explore::FeaturesView view(bench);
        view.resize(1100, 700);
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(view.ranking() && !view.isRanking(), patience);
        QVERIFY(!view.model().live(0));

        workbench::VirtualBoardOptions options;
        options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
        options.flashFile = folder.filePath(QStringLiteral("flash"));
        options.rate = view.ranking()->stream.nominalRate;
        options.rangeG = view.ranking()->stream.rangeG;
        // In the studio the Live page starts the stream.
        connect(&bench.board(), &workbench::Board::connected, &bench.board(), &workbench::Board::startStream);
        QSignalSpy opened(&bench.board(), &workbench::Board::connected);
        QVERIFY(bench.connectVirtual(options));
        QVERIFY(opened.size() > 0 || opened.wait(patience));
        QTRY_VERIFY_WITH_TIMEOUT(view.model().live(0).has_value(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(view.trace().live().has_value(), patience);
        // The same simulated machine in the same state: five standard deviations hold practically all of its windows.
        const evaluate::FeatureRank& rms = view.ranking()->ranks[0];
        QVERIFY2(std::abs(*view.model().live(0) - rms.mean) < 5.0 * rms.deviation,
                 qPrintable(QString::number(*view.model().live(0))));
        const QByteArray pictures = qgetenv("BASELINE_PICTURES"); // where to leave one for a person to look at
        if (!pictures.isEmpty())
            QVERIFY(view.grab().save(QString::fromLocal8Bit(pictures) + QStringLiteral("/features-live.png")));
        // Without the board there is no value that could be mistaken for a new one.
        bench.board().disconnectBoard();
        QTRY_VERIFY_WITH_TIMEOUT(!view.model().live(0), patience);
    }
};

QTEST_MAIN(TestLiveFeatureValues)
#include "test_live_feature_values.moc"
