// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/arm/arm_run.h"
#include "tests/firmware/parity/parity_models.h"
#include "tests/firmware/parity/records.h"

#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// What the emulated board says; empty, after a failed check, if the run went wrong.
Words boardRecords(const ArmBuild& build, const ByteVector& image, const Counts& windows,
                   const QString& program = QStringLiteral("parity"))
{
    const QTemporaryDir folder;
    if (!writeTask(folder.path(), image, windows))
        return {};
    if (const Status run = runOnArm(build, program, folder.path()); !run) {
        qWarning("%s", run.error().detail.c_str());
        return {};
    }
    return readRecords(folder.path());
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
            for (const std::vector<BlockParts>& blocks : everyRecipe(length)) {
                compareOn(build, everyHeadModel(blocks, length, windows), windows);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("length %1").arg(length)));
            }
        }
    }

    /// Where no block transforms the window as a whole.
    void lengthsBetweenPowersOfTwo_data() { addBuilds(); }
    void lengthsBetweenPowersOfTwo()
    {
        const ArmBuild& build = fetchedBuild();
        for (const std::uint32_t length : {17U, 125U, 200U, 1000U}) {
            Counts windows = simulatedWindows(length, 5);
            const Counts odd = oddWindows(length);
            windows.insert(windows.end(), odd.begin(), odd.end());
            compareOn(build, everyHeadModel(blocksOfAnyLength(length), length, windows), windows);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("length %1").arg(length)));
        }
    }

    void everyDetector_data() { addBuilds(); }
    void everyDetector()
    {
        Counts windows = simulatedWindows(256, 20);
        const std::vector<ByteVector> images = everyDetectorModels(defaultBlocks(256), 256, windows);
        const Counts odd = oddWindows(256);
        windows.insert(windows.end(), odd.begin(), odd.end());
        for (const ByteVector& image : images) {
            compareOn(fetchedBuild(), image, windows);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void learning_data() { addBuilds(); }
    void learning()
    {
        const Counts windows = learningWindows(256);
        const ByteVector image = everyHeadModel(defaultBlocks(256), 256, windows);
        const Words studio = studioLearning(image, windows);
        QVERIFY(isComplete(studio));
        if (const auto found = difference(studio, boardRecords(fetchedBuild(), image, windows, QStringLiteral("learn"))))
            QFAIL(found->c_str());
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
