// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/node/node.h"

#include <QTest>

#include <type_traits>

using namespace baseline;

/// The board has 32 KB for the node, its ring and its stacks. The desktop's pointers are twice as long, so that what
/// fits here fits there.
class TestNodeSize final : public QObject {
    Q_OBJECT

private slots:
    void leavesRoomForTheStacks()
    {
        const std::size_t ring = 32 * sizeof(SampleBlock);
        qInfo("node %zu bytes, ring %zu bytes, model view %zu bytes", sizeof(Node), ring, sizeof(ModelView));
        QVERIFY(sizeof(Node) + ring <= 30 * 1024);
    }

    void hasTheLayoutsThatTheImageAndTheFlashNeed()
    {
        QCOMPARE(sizeof(ImageHeader), std::size_t{24});
        QCOMPARE(sizeof(SectionHeader), std::size_t{8});
        QCOMPARE(sizeof(IdentitySection), std::size_t{104});
        QCOMPARE(sizeof(StreamSection), std::size_t{16});
        QCOMPARE(sizeof(WindowSection), std::size_t{8});
        QCOMPARE(sizeof(FeatureBlockHeader), std::size_t{4});
        QCOMPARE(sizeof(HeadHeader), std::size_t{32});
        QCOMPARE(sizeof(KMeansHeader), std::size_t{8});
        QCOMPARE(sizeof(AlarmSection), std::size_t{12});
        QVERIFY(alignof(ImageHeader) == 4 && alignof(IdentitySection) == 4);
        QVERIFY(std::is_trivially_copyable_v<SampleBlock>);
    }

    void sharesOnlyWordsThatNeverLock()
    {
        QVERIFY(std::atomic<std::uint32_t>::is_always_lock_free);
    }
};

QTEST_APPLESS_MAIN(TestNodeSize)
#include "test_node_size.moc"
