// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/recording/import_file.h"
#include "firmware/src/numeric/quantise.h"
#include "firmware/virtual/replay_signal.h"
#include "tests/firmware/virtual/host_side.h"
#include "tests/firmware/virtual/nano_process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>

using namespace baseline;
using namespace baseline::tests;

namespace {

using Counts = std::vector<std::int16_t>;

/// Three axes as the counts of a board at ±4 g, of every file in order.
std::vector<Counts> countsOf(const QString& folder)
{
    std::vector<Counts> files;
    recording::ImportOptions options;
    options.rate = Hertz{200.0};
    const Result<QStringList> paths = recording::listRecordingFiles(folder);
    for (const QString& path : paths ? *paths : QStringList{}) {
        const Result<recording::Recording> recording = recording::importFile(path, options);
        Counts counts;
        if (recording) {
            for (const float value : recording->physicalInterleaved({0, recording->length()}))
                counts.push_back(quantise(value, 4));
        }
        files.push_back(counts);
    }
    return files;
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), static_cast<qint64>(text.size()));
}

/// `rows` lines of three values that tell file and row.
QByteArray table(int file, int rows)
{
    QByteArray text;
    for (int row = 0; row < rows; ++row)
        text += QByteArray::number(0.01 * file) + "," + QByteArray::number(0.001 * row) + ",1.0\n";
    return text;
}

/// What a stream said, by index.
std::map<std::uint64_t, Counts> framesOf(const HostSide& host)
{
    std::map<std::uint64_t, Counts> frames;
    for (const Piece& piece : host.pieces) {
        for (std::uint64_t i = 0; i < piece.frames; ++i) {
            const auto first = piece.counts.begin() + static_cast<std::ptrdiff_t>(i * piece.channels);
            frames[piece.firstIndex + i] = Counts(first, first + piece.channels);
        }
    }
    return frames;
}

} // namespace

class TestVirtualNanoReplay final : public QObject {
    Q_OBJECT
private slots:
    void replaysAFolderFileByFile();
    void replaysRealRecordingsWithoutLoss();
    void takesTheRateFromATimeColumn();
    void keepsTheGapsInsideAFile_data();
    void keepsTheGapsInsideAFile();
    void changesTheFileWhileItRuns();
    void refusesFilesThatDisagree_data();
    void refusesFilesThatDisagree();
    void refusesAFolderWithoutRecordings();

private:
    /// Plays `folder` at `speed` until stream index `frames`, and checks it against the files.
    void checkReplay(const QString& folder, const QString& speed, std::uint64_t frames, double seconds);
};

void TestVirtualNanoReplay::checkReplay(const QString& folder, const QString& speed, std::uint64_t frames,
                                        double seconds)
{
    const std::vector<Counts> files = countsOf(folder);
    QVERIFY(!files.empty() && !files.front().empty());
    NanoProcess nano({QStringLiteral("--replay"), folder, QStringLiteral("--speed"), speed});
    HostSide host(nano.port());
    const std::optional<Hello> hello = host.identify();
    QVERIFY(hello.has_value());
    QCOMPARE(hello->sensors[0].kind, SensorKind::Replay);
    QCOMPARE(hello->settings.rateMilliHertz, 200000U);
    QVERIFY(host.request(MessageType::Start).has_value());
    QVERIFY(host.readUntil([&] { return !host.pieces.empty() && host.pieces.back().end() >= frames; }, seconds));
    const std::optional<Reply> stop = host.request(MessageType::Stop);
    QVERIFY(stop.has_value());

    const std::map<std::uint64_t, Counts> received = framesOf(host);
    std::uint64_t index = 0;
    for (std::size_t file = 0; index < stop->value; file = (file + 1) % files.size()) {
        const Counts& counts = files[file];
        for (std::size_t at = 0; at < counts.size() && index < stop->value; at += 3, ++index) {
            const auto found = received.find(index);
            QVERIFY2(found != received.end(), qPrintable(QStringLiteral("index %1 is missing").arg(index)));
            QCOMPARE(found->second, Counts(counts.begin() + static_cast<std::ptrdiff_t>(at),
                                           counts.begin() + static_cast<std::ptrdiff_t>(at) + 3));
        }
        index += virtual_nano::gapBetweenFiles;
    }
    // Each piece with a gap before it says so, and it is no loss.
    std::uint64_t next = 0;
    for (const Piece& piece : host.pieces) {
        QCOMPARE((piece.flags & samplesAfterGap) != 0, piece.firstIndex != next);
        QCOMPARE(piece.flags & samplesAfterLoss, 0);
        // The replay keeps time exactly: 5000 µs a sample, lost ones included.
        QCOMPARE(piece.micros - host.pieces.front().micros, piece.firstIndex * 5000);
        next = piece.end();
    }
}

void TestVirtualNanoReplay::replaysAFolderFileByFile()
{
    const QTemporaryDir folder;
    // In the order of their names, not of their making.
    write(folder.filePath(QStringLiteral("b.csv")), table(2, 30));
    write(folder.filePath(QStringLiteral("a.csv")), table(1, 50));
    write(folder.filePath(QStringLiteral("notes.md")), "not a recording");
    checkReplay(folder.path(), QStringLiteral("10"), 300, 10.0);
}

void TestVirtualNanoReplay::replaysRealRecordingsWithoutLoss()
{
    const QString folder = QStringLiteral(BASELINE_SHARED_DATA "/ceiling-fan/fan_0_low_0_weight");
    if (!QDir(folder).exists())
        QSKIP("The recordings of the ceiling fan are not here.");
    // 585 files of 200 rows: once through and into the second round, 10 minutes in 6 s.
    checkReplay(folder, QStringLiteral("100"), 585 * 201 + 400, 40.0);
}

void TestVirtualNanoReplay::takesTheRateFromATimeColumn()
{
    const QTemporaryDir folder;
    QByteArray text = "time [s],x [g],temp (C)\n";
    for (int row = 0; row < 100; ++row)
        text += QByteArray::number(row * 0.002, 'f', 3) + ",0.5,21.5\n";
    write(folder.filePath(QStringLiteral("a.csv")), text);
    NanoProcess nano({QStringLiteral("--replay"), folder.filePath(QStringLiteral("a.csv"))});
    HostSide host(nano.port());
    const std::optional<Hello> hello = host.identify();
    QVERIFY(hello.has_value());
    QCOMPARE(hello->settings.rateMilliHertz, 500000U);
    // The temperature is no acceleration.
    QCOMPARE(int{hello->settings.channels}, 1);
}

void TestVirtualNanoReplay::keepsTheGapsInsideAFile_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("the rate from the times") << QStringList();
    QTest::newRow("the same rate given") << QStringList{QStringLiteral("--rate"), QStringLiteral("100")};
}

void TestVirtualNanoReplay::keepsTheGapsInsideAFile()
{
    QFETCH(QStringList, more);
    const QTemporaryDir folder;
    QByteArray text = "time [s],x [g]\n";
    for (int row = 0; row < 100; ++row) {
        if (row < 40 || row >= 47)
            text += QByteArray::number(row * 0.01, 'f', 2) + "," + QByteArray::number(row * 0.01) + "\n";
    }
    write(folder.filePath(QStringLiteral("a.csv")), text);
    NanoProcess nano(QStringList{QStringLiteral("--replay"), folder.path(), QStringLiteral("--speed"),
                                 QStringLiteral("10")} + more);
    HostSide host(nano.port());
    QVERIFY(host.identify().has_value());
    QVERIFY(host.request(MessageType::Start).has_value());
    QVERIFY(host.readUntil([&] { return !host.pieces.empty() && host.pieces.back().end() >= 100; }, 10.0));
    const std::map<std::uint64_t, Counts> received = framesOf(host);
    for (std::uint64_t index = 0; index < 100; ++index) {
        const bool there = index < 40 || index >= 47;
        QCOMPARE(received.contains(index), there);
        if (there)
            QCOMPARE(received.at(index).front(), quantise(static_cast<float>(static_cast<double>(index) * 0.01), 4));
    }
}

void TestVirtualNanoReplay::changesTheFileWhileItRuns()
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("first.csv"));
    const QString second = folder.filePath(QStringLiteral("second.csv"));
    const QString narrow = folder.filePath(QStringLiteral("narrow.csv"));
    write(first, table(1, 100));
    write(second, table(2, 100));
    write(narrow, "0.1\n0.2\n0.3\n");
    NanoProcess nano({QStringLiteral("--replay"), first});
    HostSide host(nano.port());
    QVERIFY(host.identify().has_value());
    QVERIFY(host.request(MessageType::Start).has_value());
    QVERIFY(host.readUntil([&] { return host.received() > 20; }, 5.0));
    QCOMPARE(nano.tell(QStringLiteral("replay ") + narrow),
             QStringLiteral("error: cannot replay %1: it has 1 channels, this board's sensor has 3.").arg(narrow));
    QCOMPARE(nano.tell(QStringLiteral("replay ") + second),
             QStringLiteral("ok replay=%1 stretches=1").arg(second));
    const std::int16_t marker = quantise(0.02F, 4);
    QVERIFY(host.readUntil([&] { return host.pieces.back().counts.front() == marker; }, 5.0));
    const auto change = std::find_if(host.pieces.begin(), host.pieces.end(),
                                     [marker](const Piece& piece) { return piece.counts.front() == marker; });
    QVERIFY((change->flags & samplesAfterGap) != 0);
    QCOMPARE(int{change->counts[1]}, 0); // from its beginning
    QVERIFY(nano.tell(QStringLiteral("state imbalance")).startsWith(QStringLiteral("ok")));
    QVERIFY(host.readUntil([&] { return host.pieces.back().counts.front() != marker; }, 5.0));
}

void TestVirtualNanoReplay::refusesFilesThatDisagree_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("says");
    QTest::newRow("channels") << QByteArray("0.1,0.2\n0.3,0.4\n0.5,0.6\n")
                              << QStringLiteral("b.csv: has 2 channels, the files before it have 3.");
    QTest::newRow("rate") << QByteArray("time [s],x [g],y [g],z [g]\n0.00,1,2,3\n0.01,1,2,3\n0.02,1,2,3\n0.03,1,2,3\n")
                          << QStringLiteral("b.csv: is sampled at 100 Hz, the files before it at 200 Hz.");
    QTest::newRow("text") << QByteArray("0.1,0.2,0.3\n0.1,oops,0.3\n0.1,0.2,0.3\n") << QStringLiteral("(line 2).");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("b.csv: ");
    QTest::newRow("no acceleration") << QByteArray("temp (C)\n21\n22\n23\n")
                                     << QStringLiteral("b.csv: no channel is in g.");
}

void TestVirtualNanoReplay::refusesFilesThatDisagree()
{
    QFETCH(QByteArray, second);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("a.csv")), table(1, 10));
    write(folder.filePath(QStringLiteral("b.csv")), second);
    const NanoRun run = runNano({QStringLiteral("--replay"), folder.path()});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains(QStringLiteral("cannot replay ")), qPrintable(run.errors));
    QVERIFY2(run.errors.contains(says), qPrintable(run.errors));
}

void TestVirtualNanoReplay::refusesAFolderWithoutRecordings()
{
    const QTemporaryDir folder;
    const NanoRun run = runNano({QStringLiteral("--replay"), folder.path()});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.errors.contains(QStringLiteral("no recordings in this folder")));
}

QTEST_GUILESS_MAIN(TestVirtualNanoReplay)
#include "test_virtual_nano_replay.moc"
