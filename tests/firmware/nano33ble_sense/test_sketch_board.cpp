// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/image.h"
#include "tests/firmware/nano33ble_sense/sketch_bench.h"
#include "tests/support/example_model.h"

#include <QTest>

#include <cmath>

using namespace baseline;
using namespace baseline::tests;

namespace {

constexpr int red = 22; // the pins of the light, active low
constexpr int green = 23;
constexpr int blue = 24;

using Bench = SketchBench;

} // namespace

/// The whole sketch but mbed_board.cpp, from the registers of the chips to the frames on the wire.
class TestSketchBoard final : public QObject {
    Q_OBJECT

private slots:
    void tellsWhoItIs_data()
    {
        QTest::addColumn<bool>("secondRevision");
        QTest::newRow("first revision") << false;
        QTest::newRow("second revision") << true;
    }
    void tellsWhoItIs()
    {
        QFETCH(bool, secondRevision);
        Bench bench(secondRevision);
        baselineSetup();
        const auto hello = bench.identify();
        QVERIFY(hello);
        QCOMPARE(hello->board, BoardKind::Nano33BleSense);
        QCOMPARE(hello->sensorCount, std::uint8_t{1});
        QCOMPARE(hello->sensors[0].kind, secondRevision ? SensorKind::Bmi270 : SensorKind::Lsm9ds1);
        QCOMPARE(hello->settings.rateMilliHertz, secondRevision ? 800000U : 952000U);
        QCOMPARE(int{hello->settings.rangeG}, 4);
        QCOMPARE(int{hello->serial[15]}, 0xAF);
        QCOMPARE(hello->bootId, 0x12345678U);
        QCOMPARE(standIn().busClock, 400000U);
        QVERIFY(!bench.lights(red) && !bench.lights(green) && !bench.lights(blue)); // idle
    }

    void streamsWhatTheChipMeasures_data() { tellsWhoItIs_data(); }
    void streamsWhatTheChipMeasures()
    {
        QFETCH(bool, secondRevision);
        Bench bench(secondRevision);
        bench.period = secondRevision ? 1e6 / 808.0 : 1e6 / 961.0; // a per cent off, as chips are
        baselineSetup();
        QVERIFY(bench.identify());
        QCOMPARE(bench.ask(MessageType::Start)->code, ReplyCode::Ok);
        fakeMbedBoard().toHost.clear();
        bench.run(6.0);
        QCOMPARE(standIn().busClock, 400000U); // the library had set it to 100 kHz
        std::uint64_t next = 0;
        for (const Samples& samples : bench.received<Samples>(MessageType::Samples)) {
            QVERIFY(next == 0 || samples.firstIndex == next);
            next = samples.firstIndex + samples.frames;
        }
        QVERIFY(next > 4500);
        const BoardStatus status = bench.received<BoardStatus>(MessageType::BoardStatus).back();
        QCOMPARE(status.lost, std::uint64_t{0});
        const double rate = status.rateMilliHertz * 1e-3;
        // A block's time is good to a period; over the rate's two seconds and more that is a thousandth.
        QVERIFY2(std::abs(rate * bench.period * 1e-6 - 1.0) < 1e-3, qPrintable(QString::number(rate)));
        QCOMPARE(status.freeRam, 150000U);
        QCOMPARE(int{status.centiCelsius}, 3125);
        QVERIFY(fakeMbedBoard().crystalChecks >= 6);
    }

    void takesTheRangeFromTheStudio()
    {
        Bench bench;
        baselineSetup();
        QVERIFY(bench.identify());
        QCOMPARE(bench.ask(MessageType::Configure, Configure{{}, {0, 3, 16, 476000}})->code, ReplyCode::Ok);
        QCOMPARE(bench.ask(MessageType::Start)->code, ReplyCode::Ok);
        QCOMPARE(int{bench.lsm.registers[0x20]}, 0xA8);
        QCOMPARE(bench.ask(MessageType::Configure, Configure{{}, {0, 3, 16, 400000}})->code, ReplyCode::OutOfRange);
        bench.period = 1e6 / 476.0;
        fakeMbedBoard().toHost.clear();
        bench.run(0.5);
        const auto all = bench.received<Samples>(MessageType::Samples);
        QVERIFY(!all.empty());
    }

    void tellsWhatWentBeyondTheRange()
    {
        Bench bench;
        baselineSetup();
        QVERIFY(bench.identify());
        QCOMPARE(bench.ask(MessageType::Configure, Configure{{}, {0, 3, 16, 952000}})->code, ReplyCode::Ok);
        QCOMPARE(bench.ask(MessageType::Start)->code, ReplyCode::Ok);
        bench.swings = 21000.0; // 15.4 g
        bench.run(2.0);
        QCOMPARE(bench.received<BoardStatus>(MessageType::BoardStatus).back().clipped, std::uint64_t{0});
        bench.swings = 23000.0; // 16.8 g, which the chip still measures
        bench.run(2.0);
        QVERIFY(bench.received<BoardStatus>(MessageType::BoardStatus).back().clipped > 100);
        QVERIFY((bench.received<Samples>(MessageType::Samples).back().flags & samplesClipped) != 0);
    }

    void losesNothingWhileNobodyReads()
    {
        Bench bench;
        baselineSetup();
        QVERIFY(bench.identify());
        QCOMPARE(bench.ask(MessageType::Start)->code, ReplyCode::Ok);
        fakeMbedBoard().hostReads = false; // the port is held, and the host has gone for a coffee
        bench.run(5.0);
        fakeMbedBoard().hostReads = true;
        fakeMbedBoard().toHost.clear();
        bench.run(3.0);
        const BoardStatus status = bench.received<BoardStatus>(MessageType::BoardStatus).back();
        QCOMPARE(status.lost, std::uint64_t{0});      // the sensor's and the ring's
        QVERIFY(status.framesDropped > 100);          // the wire's, told apart from those
        QVERIFY(bench.lsm.waiting() < FakeLsm9ds1::fifoFrames);
    }

    void samplesOnWhileFlashIsErased_data()
    {
        QTest::addColumn<unsigned>("bytes");
        QTest::addColumn<bool>("losesSome");
        QTest::newRow("one page") << 4000U << false;
        QTest::newRow("four pages") << 16000U << false;
        // Two seconds are more than the ring holds; what is lost then is counted and has its place.
        QTest::newRow("a whole slot") << 65000U << true;
    }
    void samplesOnWhileFlashIsErased()
    {
        QFETCH(unsigned, bytes);
        QFETCH(bool, losesSome);
        Bench bench;
        baselineSetup();
        QVERIFY(bench.identify());
        QCOMPARE(bench.ask(MessageType::Start)->code, ReplyCode::Ok);
        bench.run(3.0);
        QCOMPARE(bench.ask(MessageType::ModelBegin, ModelBegin{{}, bytes}, 3.0)->code, ReplyCode::Ok);
        QVERIFY(!fakeMbedBoard().nvmc.erases.empty());
        QVERIFY2(bench.lsm.mostWaiting <= FakeLsm9ds1::fifoFrames, qPrintable(QString::number(bench.lsm.mostWaiting)));
        std::uint64_t missing = 0;
        std::uint64_t next = 0;
        for (const Samples& samples : bench.received<Samples>(MessageType::Samples)) {
            missing += next == 0 ? 0 : samples.firstIndex - next;
            next = samples.firstIndex + samples.frames;
        }
        const BoardStatus status = bench.received<BoardStatus>(MessageType::BoardStatus).back();
        QCOMPARE(missing, status.lost);
        QCOMPARE(missing > 0, losesSome);
    }

    void takesAModelIntoFlashAndRunsItAfterAReset()
    {
        Bench bench;
        baselineSetup();
        QVERIFY(bench.identify());
        const std::vector<std::uint8_t> image = *model::encode(exampleModel());
        const auto size = static_cast<std::uint32_t>(image.size());
        QCOMPARE(bench.ask(MessageType::ModelBegin, ModelBegin{{}, size})->code, ReplyCode::Ok);
        for (std::uint32_t at = 0; at < size; at += maxModelChunk) {
            const std::size_t bytes = std::min<std::size_t>(maxModelChunk, size - at);
            QCOMPARE(bench.ask(MessageType::ModelChunk, ModelChunk{{}, at, Bytes(image.data() + at, bytes)})->code,
                     ReplyCode::Ok);
        }
        QCOMPARE(bench.ask(MessageType::ModelCommit)->code, ReplyCode::Ok);
        QCOMPARE(fakeMbedBoard().nvmc.misuses, 0);
        QVERIFY(fakeMbedBoard().nvmc.mostWrites <= 2); // what a word bears
        baselineSetup();
        const auto hello = bench.identify();
        QVERIFY(hello);
        QVERIFY(hello->active.slot < slotCount);
        QVERIFY((hello->flags & boardScoring) != 0); // works alone
        bench.run(0.1);
        QVERIFY(bench.lights(green));
    }

    void refusesToWriteFlashUnderALongApplication()
    {
        Bench bench;
        fakeMbedBoard().imageEnd = 0xB8001;
        baselineSetup();
        QVERIFY(bench.identify());
        QCOMPARE(bench.ask(MessageType::ModelBegin, ModelBegin{{}, 1024})->code, ReplyCode::FlashFailed);
        QVERIFY(fakeMbedBoard().nvmc.erases.empty());
        QVERIFY(blinksRed(bench));
    }

    void blinksWhenNoChipAnswers()
    {
        Bench bench;
        bench.bus.chips.clear();
        baselineSetup();
        const auto hello = bench.identify();
        QVERIFY(hello); // the host can still ask
        QCOMPARE(hello->sensorCount, std::uint8_t{0});
        QVERIFY(blinksRed(bench));
    }

    void blinksWhileTheMainLoopStandsStill()
    {
        Bench bench;
        baselineSetup();
        QVERIFY(bench.identify());
        QVERIFY(!blinksRed(bench));
        bool seen = false;
        for (int i = 0; i < 1500; ++i) { // six seconds of sampling alone
            standIn().micros += 4000;
            fakeMbedBoard().turn();
            seen = seen || bench.lights(red);
        }
        QVERIFY(seen);
        QVERIFY(!blinksRed(bench)); // it goes round again
    }

    void restartsWhereItIsTold()
    {
        Bench bench;
        baselineSetup();
        QVERIFY(bench.identify());
        QCOMPARE(bench.ask(MessageType::Reboot, Reboot{{}, RebootTarget::Bootloader})->code, ReplyCode::Ok);
        QCOMPARE(fakeMbedBoard().restarts.size(), std::size_t{1});
        QCOMPARE(fakeMbedBoard().restarts[0], RebootTarget::Bootloader);
    }

private:
    static bool blinksRed(Bench& bench)
    {
        int on = 0;
        int off = 0;
        for (int i = 0; i < 40; ++i) {
            bench.run(0.1);
            (bench.lights(red) ? on : off) += bench.lights(green) || bench.lights(blue) ? 0 : 1;
        }
        return on >= 15 && off >= 15; // half of four seconds each, but for the edges
    }
};

QTEST_APPLESS_MAIN(TestSketchBoard)
#include "test_sketch_board.moc"
