// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/library_jobs.h"
#include "app/sessions/replay_start.h"
#include "app/sessions/sessions_page.h"
#include "core/project/recording_samples.h"
#include "core/workbench/sentence.h"
#include "core/workbench/simulate_job.h"
#include "tests/support/pty_node.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr int patienceMs = 30000;

/// Four seconds with a gap in them.
recording::Recording original()
{
    SimulateOptions options;
    options.duration = Seconds(4.0);
    options.rangeG = 8;
    options.name = QStringLiteral("the original");
    recording::Recording recording = *simulateRecording(options);
    recording.gaps = {{1500, 40}};
    recording.info.lost = 40;
    return recording;
}

/// A project with that recording, and the page that replays it.
struct Desk {
    Desk()
    {
        if (bench.openProject(folder.filePath(QStringLiteral("job.baseline"))))
            id = *project::storeRecording(*bench.database(), original());
        page.replay().setBoardDefaults(board());
        QObject::connect(&page, &sessions::SessionsPage::failed, &page,
                         [this](const Error& error) { faults.append(sentenceFor(error)); });
    }
    VirtualBoardOptions board() const
    {
        VirtualBoardOptions options;
        options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
        options.flashFile = folder.filePath(QStringLiteral("flash"));
        return options;
    }
    bool replays()
    {
        QSignalSpy connected(&bench.board(), &workbench::Board::connected);
        page.replay().request(id);
        return connected.wait(patienceMs);
    }
    QMessageBox* question()
    {
        for (QMessageBox* box : page.findChildren<QMessageBox*>(QStringLiteral("replayQuestion"))) {
            if (box->isVisible()) // one that was answered goes a moment later
                return box;
        }
        return nullptr;
    }
    bool answer(QMessageBox::ButtonRole role)
    {
        QMessageBox* box = question();
        for (QAbstractButton* button : box ? box->buttons() : QList<QAbstractButton*>()) {
            if (box->buttonRole(button) == role) {
                button->click();
                return QTest::qWaitFor([&] { return !question(); }, patienceMs);
            }
        }
        return false;
    }

    QTemporaryDir folder;
    Workbench bench;
    sessions::SessionsPage page{bench};
    QString id;
    QStringList faults;
};

/// Compares what is seen live with the recording, by the index of each sample in the replayed stream.
struct LiveCheck {
    const recording::Recording& recording;
    std::vector<std::vector<float>> expected; ///< [channel], NaN in the gaps
    SampleIndex seen = 0;                     ///< samples of the recording that were compared, up to here without a hole
    SampleIndex wrong = 0;

    explicit LiveCheck(const recording::Recording& original) : recording(original)
    {
        const auto length = static_cast<std::size_t>(original.length());
        for (std::size_t channel = 0; channel < original.channelCount(); ++channel) {
            std::vector<float> values(length, std::nanf(""));
            for (const recording::Span& span : original.contiguousSpans()) {
                const std::vector<float> present = original.physical(channel, span);
                std::copy(present.begin(), present.end(), values.begin() + static_cast<std::ptrdiff_t>(span.first));
            }
            expected.push_back(std::move(values));
        }
    }
    void take(const LiveSnapshot& snapshot)
    {
        for (std::size_t channel = 0; channel < expected.size() && channel < snapshot.channels.size(); ++channel) {
            const std::vector<float>& values = snapshot.channels[channel].g;
            for (std::size_t i = 0; i < values.size(); ++i) {
                const SampleIndex index = snapshot.firstIndex + static_cast<SampleIndex>(i);
                if (index < 0 || index >= recording.length())
                    continue;
                const float wanted = expected[channel][static_cast<std::size_t>(index)];
                const bool isEqual = std::isnan(wanted) ? std::isnan(values[i]) : wanted == values[i];
                wrong += isEqual ? 0 : 1;
                if (channel + 1 == expected.size() && index == seen)
                    ++seen;
            }
        }
    }
};

} // namespace

/// A recording of the library as the sensor of a virtual Nano, over a real pseudo-terminal, from the Sessions page on.
class TestReplayRecording final : public QObject {
    Q_OBJECT
private slots:
    void theLiveSignalIsTheRecordingSampleBySample();
    void recordingTheReplayGivesTheSameRecording();
    void asksBeforeAnotherBoardGivesWay();
    void namesTheRealBoardThatWouldBeDisconnected();
    void neverEndsARecordingUnderWay();
};

void TestReplayRecording::theLiveSignalIsTheRecordingSampleBySample()
{
    Desk desk;
    QSignalSpy led(&desk.page, &sessions::SessionsPage::liveRequested);
    QVERIFY(desk.replays());
    QCOMPARE(led.size(), 1);
    QCOMPARE(desk.bench.board().hello()->settings.rateMilliHertz, 952000U);
    QCOMPARE(unsigned(desk.bench.board().hello()->settings.rangeG), 8U);
    const recording::Recording recording = original();
    LiveCheck check(recording);
    const std::uint32_t before = desk.bench.analyser().latest()->streamId;
    QObject::connect(&desk.bench.analyser(), &LiveAnalyser::updated, &desk.page, [&] {
        const auto snapshot = desk.bench.analyser().latest();
        if (snapshot->streamId != before)
            check.take(*snapshot);
    });
    desk.bench.board().startStream();
    QTRY_COMPARE_WITH_TIMEOUT(check.seen, recording.length(), patienceMs);
    QCOMPARE(check.wrong, SampleIndex{0});
    QVERIFY2(desk.faults.isEmpty(), qPrintable(desk.faults.join(QLatin1Char('\n'))));
}

void TestReplayRecording::recordingTheReplayGivesTheSameRecording()
{
    Desk desk;
    QVERIFY(desk.replays());
    const recording::Recording recording = original();
    QSignalSpy finished(&desk.bench.recorder(), &RecordJob::finished);
    RecordOptions options;
    options.projectPath = desk.bench.projectPath();
    options.duration = recording.duration();
    QVERIFY(desk.bench.recorder().start(options));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    const auto outcome = finished[0][0].value<RecordOutcome>();
    QVERIFY2(!outcome.fault, outcome.fault ? outcome.fault->detail.c_str() : "");
    const auto again = desk.bench.loadRecording(outcome.id);
    QVERIFY(again);
    QCOMPARE(again->length(), recording.length());
    QVERIFY(again->gaps == recording.gaps);
    for (const recording::Span& span : recording.contiguousSpans())
        QVERIFY(again->physicalInterleaved(span) == recording.physicalInterleaved(span));
}

void TestReplayRecording::asksBeforeAnotherBoardGivesWay()
{
    Desk desk;
    QSignalSpy connected(&desk.bench.board(), &workbench::Board::connected);
    QVERIFY(desk.bench.connectVirtual(desk.board()));
    QVERIFY(connected.wait(patienceMs));
    const QString port = desk.bench.board().port();
    desk.page.replay().request(desk.id);
    QVERIFY(desk.question());
    QVERIFY(desk.answer(QMessageBox::RejectRole));
    QVERIFY(!desk.page.jobs().isRunning());
    QCOMPARE(desk.bench.board().port(), port);
    QVERIFY(desk.bench.board().isOpen());

    desk.page.replay().request(desk.id);
    QVERIFY(desk.answer(QMessageBox::AcceptRole));
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 2, patienceMs);
    QVERIFY(desk.bench.isVirtual());
    QCOMPARE(unsigned(desk.bench.board().hello()->settings.rangeG), 8U); // the recording's, no longer the default
}

void TestReplayRecording::namesTheRealBoardThatWouldBeDisconnected()
{
    Desk desk;
    const tests::PtyNode node;
    QSignalSpy connected(&desk.bench.board(), &workbench::Board::connected);
    desk.bench.board().connectTo(node.path());
    QVERIFY(connected.wait(patienceMs));
    desk.page.replay().request(desk.id);
    QVERIFY(desk.question() && desk.question()->text().contains(node.path()));
    QVERIFY(desk.answer(QMessageBox::RejectRole));
    QVERIFY(desk.bench.board().isOpen());
    // A replay that was prepared before the board was connected does not take its place either.
    Replay replay;
    replay.board.replay = desk.folder.filePath(QStringLiteral("none.csv"));
    desk.page.replay().play(replay);
    QCOMPARE(desk.faults.size(), 1);
    QCOMPARE(desk.bench.board().port(), node.path());
}

void TestReplayRecording::neverEndsARecordingUnderWay()
{
    Desk desk;
    QSignalSpy connected(&desk.bench.board(), &workbench::Board::connected);
    QVERIFY(desk.bench.connectVirtual(desk.board()));
    QVERIFY(connected.wait(patienceMs));
    QSignalSpy finished(&desk.bench.recorder(), &RecordJob::finished);
    RecordOptions options;
    options.projectPath = desk.bench.projectPath();
    QVERIFY(desk.bench.recorder().start(options)); // until stopped
    desk.page.replay().request(desk.id);
    QVERIFY(!desk.question());
    desk.page.replay().play({});
    QCOMPARE(desk.faults.size(), 2);
    QVERIFY2(desk.faults[0].contains(QLatin1String("recording is running")), qPrintable(desk.faults[0]));
    QVERIFY(desk.bench.recorder().isRunning());
    desk.bench.recorder().stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
    QVERIFY(!finished[0][0].value<RecordOutcome>().fault);
}

QTEST_MAIN(TestReplayRecording)
#include "test_replay_recording.moc"
