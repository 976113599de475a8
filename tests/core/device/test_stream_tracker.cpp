// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/stream_tracker.h"

#include "firmware/src/wire/device_messages.h"

#include <QTest>

#include <limits>

using namespace baseline;
using device::StreamTracker;
using Kind = StreamTracker::Kind;

class TestStreamTracker final : public QObject {
    Q_OBJECT
private slots:
    void countsAnUnbrokenStream()
    {
        StreamTracker tracker(7);
        QCOMPARE(tracker.take({7, 0, 32}).kind, Kind::Contiguous);
        QCOMPARE(tracker.take({7, 32, 10}).kind, Kind::Contiguous);
        QCOMPARE(tracker.received(), 42U);
        QCOMPARE(tracker.lost(), 0U);
        QCOMPARE(tracker.finish(42), 0U);
        QCOMPARE(tracker.nextIndex(), 42U);
    }

    void countsALossAtTheBeginInTheMiddleAndAtTheTail()
    {
        StreamTracker tracker(1);
        QCOMPARE(tracker.take({1, 5, 10}), (StreamTracker::Step{Kind::Loss, 5, 0}));
        QCOMPARE(tracker.take({1, 20, 10, samplesAfterLoss}), (StreamTracker::Step{Kind::Loss, 5, 0}));
        QCOMPARE(tracker.finish(37), 7U);
        QCOMPARE(tracker.lost(), 17U);
        QCOMPARE(tracker.received() + tracker.lost(), 37U);
    }

    void tellsAGapOfTheSignalFromALoss()
    {
        StreamTracker tracker(1);
        tracker.take({1, 0, 10});
        QCOMPARE(tracker.take({1, 110, 10, samplesAfterGap}), (StreamTracker::Step{Kind::SignalGap, 100, 0}));
        QCOMPARE(tracker.signalGaps(), 100U);
        QCOMPARE(tracker.lost(), 0U);
    }

    void callsAGapALossWhereFramesWereLostToo_data()
    {
        QTest::addColumn<int>("flags");
        QTest::addColumn<bool>("afterWireLoss");
        QTest::newRow("lost on the wire") << int{samplesAfterGap} << true;
        QTest::newRow("lost in the board") << (samplesAfterGap | samplesAfterLoss) << false;
    }
    void callsAGapALossWhereFramesWereLostToo()
    {
        QFETCH(int, flags);
        QFETCH(bool, afterWireLoss);
        StreamTracker tracker(1);
        tracker.take({1, 0, 10});
        const auto step = tracker.take({1, 30, 10, static_cast<std::uint8_t>(flags), afterWireLoss});
        QCOMPARE(step, (StreamTracker::Step{Kind::Loss, 20, 0}));
        QCOMPARE(tracker.lost(), 20U);
    }

    void ignoresWhatIsOldForeignOrImpossible_data()
    {
        constexpr quint64 limit = std::numeric_limits<qint64>::max();
        QTest::addColumn<uint>("stream");
        QTest::addColumn<quint64>("firstIndex");
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("kind");
        QTest::newRow("the same again") << 1U << quint64{90} << 10 << int(Kind::Old);
        QTest::newRow("older") << 1U << quint64{0} << 10 << int(Kind::Old);
        QTest::newRow("another stream") << 2U << quint64{100} << 10 << int(Kind::OtherStream);
        QTest::newRow("no frames") << 1U << quint64{100} << 0 << int(Kind::Impossible);
        QTest::newRow("beyond int64") << 1U << limit - 9 << 10 << int(Kind::Impossible);
        QTest::newRow("wraps round uint64") << 1U << ~quint64{0} << 10 << int(Kind::Impossible);
    }
    void ignoresWhatIsOldForeignOrImpossible()
    {
        QFETCH(uint, stream);
        QFETCH(quint64, firstIndex);
        QFETCH(int, frames);
        QFETCH(int, kind);
        StreamTracker tracker(1);
        tracker.take({1, 0, 100});
        const auto step = tracker.take({stream, firstIndex, static_cast<std::uint16_t>(frames)});
        QCOMPARE(int(step.kind), kind);
        QVERIFY(!step.isNew());
        QCOMPARE(tracker.received(), 100U);
        QCOMPARE(tracker.lost(), 0U);
        QCOMPARE(tracker.nextIndex(), 100U);
    }

    void takesTheNewPartOfAnOverlap()
    {
        StreamTracker tracker(1);
        tracker.take({1, 0, 100});
        QCOMPARE(tracker.take({1, 95, 10}), (StreamTracker::Step{Kind::Contiguous, 0, 5}));
        QCOMPARE(tracker.received(), 105U);
    }

    void joinsARunningStreamWithoutCallingItsPastLost()
    {
        StreamTracker tracker(3, std::nullopt);
        QCOMPARE(tracker.take({3, 5000, 10, samplesAfterLoss}).kind, Kind::Contiguous);
        QCOMPARE(tracker.lost(), 0U);
        QCOMPARE(tracker.finish(5015), 5U);
    }

    void countsAWholeStreamAsLostWhenNothingCame()
    {
        StreamTracker tracker(1);
        QCOMPARE(tracker.finish(12), 12U);
        QCOMPARE(tracker.lost(), 12U);
        QCOMPARE(tracker.finish(12), 0U);
    }

    void finishesOnceEvenWhenStopCameTooLate()
    {
        // A board that was not streaming any more answers Stop with 0.
        StreamTracker tracker(1);
        tracker.take({1, 0, 10});
        QCOMPARE(tracker.finish(0), 0U);
        QCOMPARE(tracker.lost(), 0U);
    }
};

QTEST_APPLESS_MAIN(TestStreamTracker)
#include "test_stream_tracker.moc"
