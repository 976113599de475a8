// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/recording/csv_export.h"
#include "core/workbench/board.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/monitor_job.h"
#include "core/workbench/record_job.h"
#include "core/workbench/score_job.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/train_job.h"
#include "core/workbench/virtual_board.h"

#include <QTemporaryDir>
#include <QTest>

#include <bit>

using namespace baseline;
using namespace baseline::workbench;
using Code = Error::Code;

namespace {

constexpr std::size_t channels = 3;

/// Arguments of virtual-nano.
QStringList faults(const char* drop, const char* corrupt)
{
    return {QStringLiteral("--drop"), QString::fromLatin1(drop), QStringLiteral("--corrupt"), QString::fromLatin1(corrupt)};
}

bool overlaps(const recording::Gap& gap, SampleIndex first, SampleIndex end)
{
    return gap.at < end && gap.at + gap.lost > first;
}

} // namespace

/// What comes over a bad link is either the signal or a gap: the program replays a signal that the test knows, and the
/// jobs have to get the truth out of what arrives.
class TestBadLinks final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aRecordingIsTheSignalOrAGap_data();
    void aRecordingIsTheSignalOrAGap();
    void theBoardsScoresDoNotDependOnTheLink();
    void aBoardThatVanishedComesBackWithItsModel();

private:
    VirtualBoardOptions options(const QStringList& more = {}) const;
    QString projectPath() const;
    RecordOptions recordInto(const QString& project) const;
    std::span<const std::int16_t> truth(SampleIndex first, SampleIndex frames) const;
    bool isTheSignal(const recording::Recording& recording) const;

    QTemporaryDir m_folder;
    QString m_replay;
    CountSeries m_signal;
    std::optional<model::LoadedModel> m_model;
};

void TestBadLinks::initTestCase()
{
    SimulateOptions simulate;
    simulate.duration = Seconds(90.0);
    const auto recording = simulateRecording(simulate);
    QVERIFY(recording);
    m_replay = m_folder.filePath(QStringLiteral("signal.csv"));
    QVERIFY(recording::exportCsv(*recording, m_replay));
    auto series = countSeries(*recording);
    QVERIFY(series);
    m_signal = std::move(*series);
    const auto trained = trainModel({m_signal}, {});
    QVERIFY2(trained, trained ? "" : trained.error().detail.c_str());
    m_model.emplace(std::move(*model::LoadedModel::load(trained->image)));
}

VirtualBoardOptions TestBadLinks::options(const QStringList& more) const
{
    VirtualBoardOptions options;
    options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
    options.flashFile = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".flash"));
    options.replay = m_replay;
    options.rate = m_signal.stream.nominalRate;
    options.speed = 60.0;
    options.more = more;
    return options;
}

/// Another one for every row.
QString TestBadLinks::projectPath() const
{
    const char* row = QTest::currentDataTag();
    return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QString::fromLatin1(row ? row : "")
                             + QStringLiteral(".baseline"));
}

RecordOptions TestBadLinks::recordInto(const QString& project) const
{
    RecordOptions options;
    options.projectPath = project;
    options.createProject = true;
    options.duration = Seconds(80.0); // less than the replay lasts, so that positions are those of the file
    return options;
}

std::span<const std::int16_t> TestBadLinks::truth(SampleIndex first, SampleIndex frames) const
{
    return std::span(m_signal.stretches.front().counts)
        .subspan(static_cast<std::size_t>(first) * channels, static_cast<std::size_t>(frames) * channels);
}

bool TestBadLinks::isTheSignal(const recording::Recording& recording) const
{
    return std::ranges::all_of(recording.contiguousSpans(), [&](const recording::Span& span) {
        return std::ranges::equal(recording.counts(span), truth(span.first, span.count));
    });
}

void TestBadLinks::aRecordingIsTheSignalOrAGap_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("meanwhile"); // a command while it records
    QTest::addColumn<double>("speed");
    QTest::newRow("10 % dropped") << faults("0.1", "0") << QString() << 60.0;
    QTest::newRow("10 % damaged") << faults("0", "0.1") << QString() << 60.0;
    QTest::newRow("both") << faults("0.1", "0.1") << QString() << 60.0;
    QTest::newRow("worse on the way") << faults("0.01", "0") << QStringLiteral("drop 0.5") << 60.0;
    // The board can send nothing for 30 s of its time.
    QTest::newRow("a stall") << QStringList{} << QStringLiteral("stall 1.5") << 20.0;
}

void TestBadLinks::aRecordingIsTheSignalOrAGap()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, meanwhile);
    QFETCH(double, speed);
    VirtualBoard nano;
    VirtualBoardOptions start = options(arguments);
    start.speed = speed;
    const auto port = nano.start(start);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
    Board board;
    QVERIFY(board.open(*port));
    bool told = meanwhile.isEmpty();
    const auto observe = [&](const RecordProgress& progress) {
        if (progress.samples > 5000 && !std::exchange(told, true))
            QVERIFY(nano.command(meanwhile));
    };
    const auto outcome = recordStream(board.link(), recordInto(projectPath()), observe);
    QVERIFY(outcome);
    QVERIFY2(!outcome->fault, outcome->fault ? outcome->fault->detail.c_str() : "");
    const auto file = project::ProjectFile::open(projectPath());
    QVERIFY(file);
    const auto stored = project::loadRecording(file->database(), outcome->id);
    QVERIFY(stored);
    QCOMPARE(stored->length(), SampleIndex{80 * 952});
    QCOMPARE(stored->rows(), outcome->total.samples);
    QVERIFY(stored->info.lost > 0);
    QCOMPARE(stored->info.lost, outcome->total.lost);
    QVERIFY(isTheSignal(*stored));

    // Each window of it is one of the signal, and none crosses a gap.
    const auto windows = scoreSeries(*m_model, {*countSeries(*stored)});
    QVERIFY(windows);
    std::size_t expected = 0;
    for (const recording::Span& span : stored->contiguousSpans())
        expected += model::windowCount(static_cast<std::size_t>(span.count), m_model->model().window);
    QCOMPARE(windows->size(), expected);
    const SampleIndex length = m_model->model().window.length;
    for (const ScoredWindow& window : *windows) {
        const SampleIndex first = window.firstIndex;
        QVERIFY(std::ranges::none_of(stored->gaps, [&](const auto& gap) { return overlaps(gap, first, first + length); }));
        const WindowScore whole = m_model->score(truth(first, length));
        QCOMPARE(std::bit_cast<std::uint32_t>(window.score), std::bit_cast<std::uint32_t>(whole.scores[0]));
    }
    qInfo("%lld lost in %zu gaps, %zu windows", static_cast<long long>(stored->info.lost), stored->gaps.size(), expected);
}

void TestBadLinks::theBoardsScoresDoNotDependOnTheLink()
{
    VirtualBoard nano;
    const auto port = nano.start(options(faults("0.2", "0.02")));
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
    Board board;
    QVERIFY(board.open(*port));
    const auto deployed = deployToBoard(board.link(), m_model->image());
    QVERIFY2(deployed, deployed ? "" : deployed.error().detail.c_str());
    QVERIFY(board.statistics().retries > 0);

    std::vector<ScorePair> pairs;
    const auto totals = monitorBoard(board.link(), {Seconds(80.0)},
                                     [&pairs](const ScorePair& pair) { pairs.push_back(pair); });
    QVERIFY2(totals, totals ? "" : totals.error().detail.c_str());
    const SampleIndex length = m_model->model().window.length;
    for (const ScorePair& pair : pairs) {
        const Score& score = pair.board.score;
        const WindowScore expected = m_model->score(truth(static_cast<SampleIndex>(score.firstIndex), length));
        QCOMPARE(std::bit_cast<std::uint32_t>(score.scores[0]), std::bit_cast<std::uint32_t>(expected.scores[0]));
        QCOMPARE(score.verdict, static_cast<std::uint8_t>(expected.verdict));
    }
    // The host compares what it has whole, and says of the rest that samples are missing.
    const ScoreCounters& windows = totals->windows;
    QVERIFY(totals->lost > 0);
    QVERIFY(windows.equal > 0);
    QVERIFY(windows.samplesLost > 0);
    QCOMPARE(windows.different, std::uint64_t{0});
    QCOMPARE(windows.equal + windows.samplesLost, windows.windows);
    // A fifth of the Score frames is lost; two fifths are ten standard deviations away.
    const std::size_t all = model::windowCount(80 * 952, m_model->model().window);
    QVERIFY(pairs.size() < all && pairs.size() > all * 6 / 10);
}

void TestBadLinks::aBoardThatVanishedComesBackWithItsModel()
{
    VirtualBoard nano;
    const auto port = nano.start(options());
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
    Board board;
    QVERIFY(board.open(*port));
    QVERIFY(deployToBoard(board.link(), m_model->image()));
    bool unplugged = false;
    const auto unplug = [&](const RecordProgress& progress) {
        if (progress.samples > 10'000 && !std::exchange(unplugged, true))
            QVERIFY(nano.unplug(Seconds(0.2)));
    };
    const auto broken = recordStream(board.link(), recordInto(projectPath()), unplug);
    QVERIFY(broken && broken->fault);
    QCOMPARE(broken->fault->code, Code::PortLost);

    const auto again = [&] { return board.open(nano.port()).has_value(); };
    QTRY_VERIFY_WITH_TIMEOUT(again(), 10000);
    QVERIFY(board.activeModel());
    QCOMPARE(board.activeModel()->image, m_model->image());
    const auto whole = recordStream(board.link(), recordInto(projectPath()));
    QVERIFY(whole && !whole->fault);
    const auto totals = monitorBoard(board.link(), {Seconds(20.0)}, {});
    QVERIFY(totals);
    QCOMPARE(totals->windows.equal, totals->windows.windows);
    QCOMPARE(totals->windows.windows, std::uint64_t{model::windowCount(20 * 952, m_model->model().window)});

    // Both recordings are the signal, and both are good to train on.
    const auto file = project::ProjectFile::open(projectPath());
    QVERIFY(file);
    for (const QString& id : {broken->id, whole->id})
        QVERIFY(isTheSignal(*project::loadRecording(file->database(), id)));
    const auto series = loadRecordings(projectPath(), {broken->id, whole->id});
    QVERIFY(series);
    const auto trained = trainModel(*series, {});
    QVERIFY2(trained, trained ? "" : trained.error().detail.c_str());
}

QTEST_GUILESS_MAIN(TestBadLinks)
#include "test_bad_links.moc"
