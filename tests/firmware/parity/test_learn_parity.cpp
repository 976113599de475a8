// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/parity/flavour_run.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

/// What is learned is the same to the last bit whatever flags the node is built with.
class TestLearnParity final : public QObject {
    Q_OBJECT

private slots:
    void flagsChangeNoBit_data() { addFlavours(QStringLiteral(BASELINE_FLAVOURS)); }

    void flagsChangeNoBit()
    {
        QFETCH(QString, flavour);
        if (!runsHere(flavour))
            QSKIP("this processor lacks the instructions");
        const QString program = QStringLiteral(BASELINE_TEST_DIR "/") + flavour;
        const Counts windows = learningWindows(256);
        const std::vector<std::vector<BlockParts>> recipes = {defaultBlocks(256), {{1, {}}}, {{4, {}}, {1, {}}, {2, {}}}};
        for (const std::vector<BlockParts>& blocks : recipes) {
            const ByteVector image = everyHeadModel(blocks, 256, windows);
            const Words studio = studioLearning(image, windows);
            QVERIFY(isComplete(studio));
            if (const auto found = difference(studio, recordsOf(program, image, windows)))
                QFAIL(found->c_str());
        }
    }

    /// The comparison can fail: one count of one window is in all that was learned.
    void oneCountIsFound()
    {
        const Counts windows = learningWindows(64);
        const ByteVector image = everyHeadModel(defaultBlocks(64), 64, windows);
        Counts other = windows;
        other.front() = static_cast<std::int16_t>(other.front() ^ 1);
        QVERIFY(difference(studioLearning(image, windows), studioLearning(image, other)));
    }
};

QTEST_GUILESS_MAIN(TestLearnParity)
#include "test_learn_parity.moc"
