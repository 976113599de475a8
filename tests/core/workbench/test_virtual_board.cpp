// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/virtual_board.h"

#include "core/project/recording_samples.h"
#include "core/workbench/board.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/monitor_job.h"
#include "core/workbench/record_job.h"
#include "core/workbench/score_job.h"
#include "core/workbench/train_job.h"
#include "tests/support/temporary_project.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace baseline;
using namespace baseline::workbench;
using Code = Error::Code;

namespace {

VirtualBoardOptions quiet(const QTemporaryDir& folder, double speed = 1.0)
{
    VirtualBoardOptions options;
    options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
    options.flashFile = folder.filePath(QStringLiteral("flash"));
    options.speed = speed;
    return options;
}

RecordOptions recordInto(const project::TemporaryProject& file, double seconds)
{
    RecordOptions options;
    options.projectPath = file.path();
    options.duration = Seconds(seconds);
    return options;
}

} // namespace

/// The workbench against the virtual Nano: the main job without a window.
class TestVirtualBoard final : public QObject {
    Q_OBJECT
private slots:
    void startsAnswersAndEnds()
    {
        QTemporaryDir folder;
        VirtualBoard nano;
        QSignalSpy started(&nano, &VirtualBoard::started);
        QSignalSpy ended(&nano, &VirtualBoard::ended);
        QCOMPARE(nano.setState(QStringLiteral("coin")).error().code, Code::NotFound);
        const auto port = nano.start(quiet(folder));
        QVERIFY2(port, port ? "" : port.error().detail.c_str());
        QVERIFY(QFile::exists(*port));
        const QDateTime made = QFileInfo(*port).metadataChangeTime();
        QCOMPARE(started.size(), 1);
        for (const QString& state : VirtualBoard::stateNames())
            QVERIFY(nano.setState(state));
        const Status wrong = nano.setState(QStringLiteral("on fire"));
        QCOMPARE(wrong.error().code, Code::InvalidArgument);
        QCOMPARE(wrong.error().subject, std::string("state"));
        QVERIFY(nano.setSpeed(2.0));
        QVERIFY(nano.setDrop(0.5));
        QCOMPARE(nano.setDrop(2.0).error().code, Code::InvalidArgument);
        QCOMPARE(nano.setReplay(QStringLiteral("/no/such.csv")).error().code, Code::InvalidArgument);
        nano.stop();
        QVERIFY(!nano.isRunning());
        // The system may have given the name to another program's terminal already.
        QVERIFY(!QFile::exists(*port) || QFileInfo(*port).metadataChangeTime() > made);
        QCOMPARE(ended.size(), 0);

        QVERIFY(nano.start(quiet(folder)));
        QVERIFY(nano.command(QStringLiteral("quit")));
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(nano.port().isEmpty());
    }

    void saysWhyItDoesNotStart()
    {
        QTemporaryDir folder;
        VirtualBoard nano;
        VirtualBoardOptions options = quiet(folder);
        options.program = folder.filePath(QStringLiteral("nothing"));
        QCOMPARE(nano.start(options).error().code, Code::NotFound);
        options = quiet(folder);
        options.state = QStringLiteral("on fire");
        const auto refused = nano.start(options);
        QCOMPARE(refused.error().code, Code::InvalidArgument);
        QVERIFY(refused.error().detail.find("states are") != std::string::npos);
        options = quiet(folder);
        options.program = QStringLiteral("/bin/cat"); // ends with a complaint of its own
        QVERIFY(!nano.start(options));
        QVERIFY(!nano.isRunning());
    }

    void recordsAMinuteInSeconds_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::newRow("whole") << QStringList{};
        QTest::newRow("10 % lost") << QStringList{QStringLiteral("--drop"), QStringLiteral("0.1")};
        QTest::newRow("5 % damaged") << QStringList{QStringLiteral("--corrupt"), QStringLiteral("0.05")};
    }
    void recordsAMinuteInSeconds()
    {
        QFETCH(QStringList, faults);
        QTemporaryDir folder;
        project::TemporaryProject file;
        VirtualBoard nano;
        VirtualBoardOptions options = quiet(folder, 60.0);
        options.more = faults;
        const auto port = nano.start(options);
        QVERIFY(port);
        Board board;
        QVERIFY(board.open(*port));
        const auto outcome = recordStream(board.link(), recordInto(file, 60.0));
        QVERIFY(outcome);
        QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->detail.c_str() : "");
        const auto stored = project::loadRecording(file.database(), outcome->id);
        QVERIFY(stored);
        QCOMPARE(stored->length(), SampleIndex{60 * 952});
        QCOMPARE(stored->rows(), outcome->total.samples);
        QCOMPARE(stored->info.lost, outcome->total.lost);
        QCOMPARE(stored->info.lost > 0, !faults.isEmpty());
        QVERIFY(stored->info.complete);
        // The virtual sensor runs 0.3 % off its nominal rate; time stamps are good to a few ms in a minute.
        QVERIFY(std::abs(outcome->trueRate.value / 952.0 - 1.003) < 0.0005);
    }

    void unpluggingKeepsTheRecording()
    {
        QTemporaryDir folder;
        project::TemporaryProject file;
        VirtualBoard nano;
        const auto port = nano.start(quiet(folder, 10.0));
        QVERIFY(port);
        Board board;
        QVERIFY(board.open(*port));
        RecordJob job(board.link());
        QSignalSpy progressed(&job, &RecordJob::progressed);
        QSignalSpy finished(&job, &RecordJob::finished);
        QVERIFY(job.start(recordInto(file, 0.0)));
        QTRY_VERIFY(!progressed.isEmpty() && progressed.last().at(0).value<RecordProgress>().samples > 1000);
        QVERIFY(nano.unplug(Seconds(0.2)));
        QTRY_COMPARE(finished.size(), 1);
        const auto outcome = finished.at(0).at(0).value<RecordOutcome>();
        QVERIFY(outcome.fault);
        QCOMPARE(outcome.fault->code, Code::PortLost);
        const auto stored = project::loadRecording(file.database(), outcome.id);
        QVERIFY(stored->rows() > 1000);
        QCOMPARE(stored->info.reason, QString(recording::reason::portLost));
        // It comes back, perhaps under another name, and can be opened again.
        const auto again = [&] { return board.open(nano.port()).has_value(); };
        QTRY_VERIFY(again());
    }

    /// Train on a recording, deploy, watch, break the machine: and the board's scores are those of the studio.
    void theMainJob()
    {
        QTemporaryDir folder;
        project::TemporaryProject file;
        VirtualBoard nano;
        const auto port = nano.start(quiet(folder, 60.0));
        QVERIFY(port);
        Board board;
        QVERIFY(board.open(*port));
        const auto recorded = recordStream(board.link(), recordInto(file, 90.0));
        QVERIFY(recorded && !recorded->fault);
        auto series = countSeries(*project::loadRecording(file.database(), recorded->id));
        QVERIFY(series);
        const auto trained = trainModel(std::vector<CountSeries>{*series}, {});
        QVERIFY2(trained, trained ? "" : trained.error().detail.c_str());

        QElapsedTimer timer;
        timer.start();
        const auto deployed = deployToBoard(board.link(), trained->image);
        QVERIFY(deployed);
        qInfo("%u bytes deployed in %lld ms", deployed->bytes, static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 2000);

        const auto normal = monitorBoard(board.link(), {Seconds(60.0)}, {});
        QVERIFY(normal);
        QVERIFY(normal->windows.windows >= 200);
        QCOMPARE(normal->windows.equal, normal->windows.windows);
        QVERIFY(normal->anomalies * 20 <= normal->windows.windows); // 1 % is aimed at; 5 % is beyond chance
        QVERIFY(nano.setState(QStringLiteral("imbalance")));
        std::set<bool> alarms;
        const auto broken = monitorBoard(board.link(), {Seconds(60.0)},
                                         [&alarms](const ScorePair& pair) { alarms.insert(pair.alarm()); });
        QVERIFY(broken);
        QCOMPARE(broken->windows.equal, broken->windows.windows);
        QVERIFY(broken->anomalies * 20 >= broken->windows.windows * 19);
        QVERIFY(alarms.contains(true));
    }

    void aRestartedBoardStillHasItsModel()
    {
        QTemporaryDir folder;
        VirtualBoard nano;
        auto port = nano.start(quiet(folder));
        QVERIFY(port);
        Board board;
        const model::Image image = *model::encode([] {
            model::Model model;
            model.identity.name = "Kept";
            model.identity.recipe = "rms";
            const model::Recipe recipe = *model::makeRecipe("rms", Hertz{952.0});
            model.stream.nominalRate = Hertz{952.0};
            model.window = recipe.window;
            model.features = recipe.blocks;
            model.scaler = {std::vector<float>(3, 0.1F), std::vector<float>(3, 0.01F)};
            model::KMeans kmeans{KMeansRule::NearestDistance, Matrix(1, 3), {1.0F}};
            model.heads = {{HeadInput::Scaled, 3.0F, {}, kmeans}};
            return model;
        }());
        QVERIFY(board.open(*port));
        QVERIFY(deployToBoard(board.link(), image));
        board.link().close();
        port = nano.start(quiet(folder)); // ends the first process
        QVERIFY(port);
        QVERIFY(board.open(*port));
        QVERIFY(board.activeModel());
        QCOMPARE(board.activeModel()->image, image);
    }
};

QTEST_GUILESS_MAIN(TestVirtualBoard)
#include "test_virtual_board.moc"
