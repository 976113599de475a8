// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/arm/arm_run.h"
#include "tests/firmware/arm/parity_models.h"
#include "tests/firmware/arm/window_record.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace baseline;
using namespace baseline::tests;

namespace {

using Words = std::vector<std::uint32_t>;

constexpr std::uint16_t rms = 1;
constexpr std::uint16_t shape = 2;
constexpr std::uint16_t bands = 3;

/// The recipe "bands": RMS, shape and eight even bands.
std::vector<BlockParts> defaultBlocks(std::uint32_t length)
{
    BlockParts even{bands, {}};
    for (std::uint32_t i = 0; i <= 8; ++i)
        even.parameters.push_back(static_cast<std::uint16_t>(1 + i * (length / 16)));
    return {{rms, {}}, {shape, {}}, even};
}

/// The records of all windows by the studio's own build of the node.
Words studioRecords(const ByteVector& image, const Counts& windows)
{
    ModelView model{};
    if (const ImageFault fault = readModel(view(image), model); fault != ImageFault::None)
        qFatal("the model is refused: %s", faultText(fault));
    const auto workspace = std::make_unique<ScoreWorkspace>();
    Words words;
    const std::size_t step = std::size_t{model.window.length} * parityChannels;
    for (std::uint32_t i = 0; (i + 1) * step <= windows.size(); ++i) {
        Words record(maxRecordWords);
        record.resize(recordWindow(model, windows.data() + i * step, i, *workspace, record.data()));
        words.insert(words.end(), record.begin(), record.end());
    }
    return words;
}

/// The same from the emulated board; empty, after a failed check, if the run went wrong.
Words boardRecords(const ArmBuild& build, const ByteVector& image, const Counts& windows)
{
    const QTemporaryDir folder;
    if (!writeBytes(folder.filePath(QStringLiteral("model")), image.data(), image.size())
        || !writeBytes(folder.filePath(QStringLiteral("windows")), windows.data(), windows.size() * sizeof windows[0]))
        return {};
    if (const Status run = runOnArm(build, QStringLiteral("parity"), folder.path()); !run) {
        qWarning("%s", run.error().detail.c_str());
        return {};
    }
    QFile file(folder.filePath(QStringLiteral("records")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    Words words(static_cast<std::size_t>(bytes.size()) / sizeof(std::uint32_t));
    std::memcpy(words.data(), bytes.constData(), words.size() * sizeof words[0]);
    return words;
}

/// Where the two first differ, in words; nothing if every bit is the same.
std::optional<std::string> difference(const Words& studio, const Words& board)
{
    if (studio.size() != board.size())
        return std::to_string(studio.size()) + " words in the studio, " + std::to_string(board.size()) + " on the board";
    for (std::size_t i = 0; i < studio.size(); ++i) {
        if (studio[i] != board[i])
            return "word " + std::to_string(i) + " of " + std::to_string(studio.size()) + ": "
                   + QByteArray::number(studio[i], 16).toStdString() + " in the studio, "
                   + QByteArray::number(board[i], 16).toStdString() + " on the board";
    }
    return std::nullopt;
}

void addBuilds()
{
    QTest::addColumn<int>("build");
    for (int i = 0; i < static_cast<int>(std::size(armBuilds)); ++i)
        QTest::newRow(armBuilds[i].name) << i;
}

const ArmBuild& fetchedBuild()
{
    QFETCH(int, build);
    return armBuilds[build];
}

} // namespace

/// The board's features and scores are the studio's to the last bit.
class TestArmParity final : public QObject {
    Q_OBJECT

private:
    void compareOn(const ArmBuild& build, const ByteVector& image, const Counts& windows)
    {
        const Words studio = studioRecords(image, windows);
        QVERIFY(!studio.empty());
        if (const auto found = difference(studio, boardRecords(build, image, windows)))
            QFAIL(found->c_str());
    }

private slots:
    void simulatedStates_data() { addBuilds(); }
    void simulatedStates()
    {
        const Counts windows = simulatedWindows(256, 200);
        QVERIFY(windows.size() >= 1000 * 256 * parityChannels);
        compareOn(fetchedBuild(), everyHeadModel(defaultBlocks(256), 256, windows), windows);
    }

    void ceilingFan_data() { addBuilds(); }
    void ceilingFan()
    {
        const Counts windows = ceilingFanWindows(90);
        if (windows.empty())
            QSKIP("the ceiling-fan recordings are not here");
        QVERIFY(windows.size() >= 1000 * 128 * parityChannels);
        compareOn(fetchedBuild(), everyHeadModel(defaultBlocks(128), 128, windows), windows);
    }

    /// Every length takes its own way through the transform.
    void otherLengthsAndFeatures_data() { addBuilds(); }
    void otherLengthsAndFeatures()
    {
        const ArmBuild& build = fetchedBuild();
        for (std::uint32_t length = 16; length <= 1024; length *= 2) {
            Counts windows = simulatedWindows(length, 5);
            const Counts odd = oddWindows(length);
            windows.insert(windows.end(), odd.begin(), odd.end());
            const auto nyquist = static_cast<std::uint16_t>(length / 2);
            const std::vector<std::vector<BlockParts>> recipes = {
                defaultBlocks(length),
                {{rms, {}}},
                {{shape, {}}, {rms, {}}},
                {{bands, {1, 2, nyquist, static_cast<std::uint16_t>(nyquist + 1)}}, {bands, {1, 3, 4}}},
            };
            for (const std::vector<BlockParts>& blocks : recipes) {
                compareOn(build, everyHeadModel(blocks, length, windows), windows);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("length %1").arg(length)));
            }
        }
    }

    /// A comparison that cannot fail proves nothing: the last bit of each word in turn.
    void oneBitIsFound()
    {
        const Counts windows = simulatedWindows(64, 2);
        const ByteVector image = everyHeadModel(defaultBlocks(64), 64, windows);
        const Words studio = studioRecords(image, windows);
        Words board = boardRecords(armBuilds[0], image, windows);
        QVERIFY(!board.empty());
        QVERIFY(!difference(studio, board));
        for (std::uint32_t& word : board) {
            word ^= 1U;
            QVERIFY(difference(studio, board));
            word ^= 1U;
        }
        board.pop_back();
        QVERIFY(difference(studio, board));
    }

    /// And the board really computes: another count gives other features.
    void oneCountIsFound()
    {
        const Counts windows = simulatedWindows(64, 2);
        const ByteVector image = everyHeadModel(defaultBlocks(64), 64, windows);
        Counts other = windows;
        other.back() = static_cast<std::int16_t>(other.back() ^ 1);
        QVERIFY(difference(studioRecords(image, windows), boardRecords(armBuilds[0], image, other)));
    }
};

QTEST_GUILESS_MAIN(TestArmParity)
#include "test_arm_parity.moc"
