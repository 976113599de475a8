// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/board.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/monitor_job.h"
#include "core/workbench/score_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/train_job.h"
#include "core/workbench/virtual_board.h"
#include "firmware/virtual/replay_signal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <bit>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr Hertz fanRate{200.0};
// Ten minutes of files in six seconds: 20,000 frames a second.
constexpr double replaySpeed = 100.0;

QString fanFolder(const QString& name)
{
    return QStringLiteral(BASELINE_SHARED_DATA "/ceiling-fan/") + name;
}

/// Every second file of `source`, from the `first` one on, as links in `target`, which must exist. False: one failed.
bool linkEverySecond(const QString& source, int first, const QString& target)
{
    const QStringList names = QDir(source).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    bool linked = !names.isEmpty();
    for (qsizetype i = first; i < names.size(); i += 2)
        linked = QFile::link(source + QLatin1Char('/') + names[i], target + QLatin1Char('/') + names[i]) && linked;
    return linked;
}

Result<std::vector<CountSeries>> loadFan(const QString& folder)
{
    SourceOptions options;
    options.rate = fanRate;
    return loadSources({folder}, options);
}

/// Where the files of a replayed folder lie in the board's stream.
std::vector<std::uint64_t> streamStarts(const std::vector<CountSeries>& files)
{
    std::vector<std::uint64_t> starts;
    std::uint64_t next = 0;
    for (const CountSeries& file : files) {
        starts.push_back(next);
        next += static_cast<std::uint64_t>(file.length) + virtual_nano::gapBetweenFiles;
    }
    return starts;
}

QString place(const CountSeries& file, const ScoredWindow& window)
{
    return QStringLiteral("%1, window at %2").arg(file.name).arg(window.firstIndex);
}

/// Empty when the board said of this window, bit for bit, what the studio says.
QString difference(const Score& board, const ScoredWindow& studio)
{
    if (board.headCount != 1)
        return QStringLiteral("the board scored %1 heads").arg(board.headCount);
    if (std::bit_cast<std::uint32_t>(board.scores[0]) != std::bit_cast<std::uint32_t>(studio.score))
        return QStringLiteral("board %1, studio %2")
            .arg(static_cast<double>(board.scores[0]), 0, 'g', 9)
            .arg(static_cast<double>(studio.score), 0, 'g', 9);
    if (board.verdict != static_cast<std::uint8_t>(studio.verdict) || board.cluster != studio.cluster
        || board.topFeature != studio.topFeature)
        return QStringLiteral("verdict, cluster or top feature differ");
    return {};
}

} // namespace

/// Real recordings of a ceiling fan as the sensor of a board: half of the normal ones train a model, the board gets it
/// over the wire, and then judges every window of the other half and of three faults by itself.
class TestReplayOnTheBoard final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void judgesEveryWindowAsTheStudioDoes_data();
    void judgesEveryWindowAsTheStudioDoes();

private:
    QString folderOf(const QString& name) const { return name.isEmpty() ? m_otherHalf : fanFolder(name); }

    QTemporaryDir m_folder;
    QString m_otherHalf;
    std::optional<model::LoadedModel> m_model;
};

void TestReplayOnTheBoard::initTestCase()
{
    const QString normal = fanFolder(QStringLiteral("fan_0_low_0_weight"));
    if (!QDir(normal).exists())
        QSKIP("The recordings of the ceiling fan are not here.");
    const QString training = m_folder.filePath(QStringLiteral("train"));
    m_otherHalf = m_folder.filePath(QStringLiteral("rest"));
    QVERIFY(QDir().mkpath(training) && QDir().mkpath(m_otherHalf));
    QVERIFY(linkEverySecond(normal, 0, training));
    QVERIFY(linkEverySecond(normal, 1, m_otherHalf));

    const auto series = loadFan(training);
    QVERIFY2(series, series ? "" : series.error().detail.c_str());
    QCOMPARE(series->size(), std::size_t{293});
    const auto trained = trainModel(*series, {});
    QVERIFY2(trained, trained ? "" : trained.error().detail.c_str());
    auto loaded = model::LoadedModel::load(trained->image);
    QVERIFY(loaded);
    m_model.emplace(std::move(*loaded));
}

void TestReplayOnTheBoard::judgesEveryWindowAsTheStudioDoes_data()
{
    QTest::addColumn<QString>("name"); // empty: the half of the normal files that did not train
    QTest::addColumn<double>("lowest"); // share of windows with the verdict anomaly
    QTest::addColumn<double>("highest");
    QTest::newRow("normal, the other half") << QString() << 0.0 << 0.05;
    for (const char* fault : {"fan_0_low_1_weight", "fan_0_med_0_weight", "fan_0_high_0_weight"})
        QTest::newRow(fault) << QString::fromLatin1(fault) << 0.95 << 1.0;
}

void TestReplayOnTheBoard::judgesEveryWindowAsTheStudioDoes()
{
    QFETCH(QString, name);
    QFETCH(double, lowest);
    QFETCH(double, highest);
    const auto files = loadFan(folderOf(name));
    QVERIFY2(files, files ? "" : files.error().detail.c_str());
    const auto expected = scoreSeries(*m_model, *files);
    QVERIFY2(expected, expected ? "" : expected.error().detail.c_str());

    VirtualBoard nano;
    VirtualBoardOptions options;
    options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
    options.flashFile = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".flash"));
    options.replay = folderOf(name);
    options.rate = fanRate;
    options.speed = replaySpeed;
    const auto port = nano.start(options);
    QVERIFY2(port, port ? "" : port.error().detail.c_str());
    Board board;
    QVERIFY(board.open(*port));
    const auto deployed = deployToBoard(board.link(), m_model->image());
    QVERIFY2(deployed, deployed ? "" : deployed.error().detail.c_str());

    // Start rewinds the replay; once through the folder, and not one frame into the second round.
    const std::vector<std::uint64_t> starts = streamStarts(*files);
    const auto frames = starts.back() + static_cast<std::uint64_t>(files->back().length);
    std::vector<ScorePair> windows;
    const auto totals = monitorBoard(board.link(), {Seconds(static_cast<double>(frames) / fanRate.value)},
                                     [&windows](const ScorePair& pair) { windows.push_back(pair); });
    QVERIFY2(totals, totals ? "" : totals.error().detail.c_str());

    QCOMPARE(totals->lost, std::uint64_t{0});
    QCOMPARE(windows.size(), expected->size());
    for (std::size_t i = 0; i < windows.size(); ++i) {
        const ScoredWindow& studio = (*expected)[i];
        const Score& score = windows[i].board.score;
        const QString where = place((*files)[studio.series], studio);
        QVERIFY2(score.firstIndex == starts[studio.series] + static_cast<std::uint64_t>(studio.firstIndex),
                 qPrintable(where));
        const QString wrong = difference(score, studio);
        QVERIFY2(wrong.isEmpty(), qPrintable(where + QStringLiteral(": ") + wrong));
    }
    // The studio that looks on live, and has only the frames, agrees as well.
    QCOMPARE(totals->windows.equal, static_cast<std::uint64_t>(windows.size()));

    const double share = static_cast<double>(totals->anomalies) / static_cast<double>(windows.size());
    qInfo("%zu windows, %.2f %% with the verdict anomaly on the board", windows.size(), 100.0 * share);
    QVERIFY(share >= lowest && share <= highest);
}

QTEST_GUILESS_MAIN(TestReplayOnTheBoard)
#include "test_replay_on_the_board.moc"
