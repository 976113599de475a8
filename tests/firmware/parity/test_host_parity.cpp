// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/parity/flavour_run.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

/// Features and scores are the same to the last bit whatever flags the node is built with.
class TestHostParity final : public QObject {
    Q_OBJECT

private:
    void compare(const QString& flavour, const std::vector<BlockParts>& blocks, std::uint32_t length, const Counts& windows)
    {
        compareImage(flavour, everyHeadModel(blocks, length, windows), windows);
    }

    void compareImage(const QString& flavour, const ByteVector& image, const Counts& windows)
    {
        const QString program = QStringLiteral(BASELINE_TEST_DIR "/") + flavour;
        if (const auto found = difference(studioRecords(image, windows), recordsOf(program, image, windows)))
            QFAIL(found->c_str());
    }

private slots:
    void flagsChangeNoBit_data() { addFlavours(QStringLiteral(BASELINE_FLAVOURS)); }

    void flagsChangeNoBit()
    {
        QFETCH(QString, flavour);
        if (!runsHere(flavour))
            QSKIP("this processor lacks the instructions");
        for (std::uint32_t length = 16; length <= 1024; length *= 2) {
            Counts windows = simulatedWindows(length, length == 256 ? 20 : 4);
            const Counts odd = oddWindows(length);
            windows.insert(windows.end(), odd.begin(), odd.end());
            // Every length of the transform with the default; the others where their own spectra change.
            const bool all = length == 16 || length == 256 || length == 1024;
            const auto recipes =
                all ? everyRecipe(length) : std::vector<std::vector<BlockParts>>{defaultBlocks(length)};
            for (const std::vector<BlockParts>& blocks : recipes) {
                compare(flavour, blocks, length, windows);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("length %1").arg(length)));
            }
        }
        for (const std::uint32_t length : {17U, 1000U}) {
            Counts windows = simulatedWindows(length, 4);
            const Counts odd = oddWindows(length);
            windows.insert(windows.end(), odd.begin(), odd.end());
            compare(flavour, blocksOfAnyLength(length), length, windows);
        }
    }

    void flagsChangeNoBitOfAnyDetector_data() { flagsChangeNoBit_data(); }

    void flagsChangeNoBitOfAnyDetector()
    {
        QFETCH(QString, flavour);
        if (!runsHere(flavour))
            QSKIP("this processor lacks the instructions");
        Counts windows = simulatedWindows(256, 20);
        const std::vector<ByteVector> images = everyDetectorModels(defaultBlocks(256), 256, windows);
        const Counts odd = oddWindows(256);
        windows.insert(windows.end(), odd.begin(), odd.end());
        for (const ByteVector& image : images) {
            compareImage(flavour, image, windows);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// The comparison can fail: a bit of one count, a bit of one record.
    void oneBitIsFound()
    {
        const Counts windows = simulatedWindows(64, 2);
        const ByteVector image = everyHeadModel(defaultBlocks(64), 64, windows);
        const Words studio = studioRecords(image, windows);
        QVERIFY(!studio.empty());
        Counts otherWindows = windows;
        otherWindows.back() = static_cast<std::int16_t>(otherWindows.back() ^ 1);
        QVERIFY(difference(studio, studioRecords(image, otherWindows)));
        Words other = studio;
        for (std::uint32_t& word : other) {
            word ^= 1U;
            QVERIFY(difference(studio, other));
            word ^= 1U;
        }
        other.pop_back();
        QVERIFY(difference(studio, other));
    }
};

QTEST_GUILESS_MAIN(TestHostParity)
#include "test_host_parity.moc"
