// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/model/image.h"
#include "core/simulate/generator.h"
#include "firmware/src/numeric/quantise.h"
#include "tests/firmware/virtual/host_side.h"
#include "tests/firmware/virtual/nano_process.h"
#include "tests/support/example_model.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <utility>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// Index behind the last sample, 0 for none.
std::uint64_t endOf(const HostSide& host)
{
    return host.pieces.empty() ? 0 : host.pieces.back().end();
}

bool isWhole(const HostSide& host)
{
    std::uint64_t next = 0;
    for (const Piece& piece : host.pieces) {
        if (piece.firstIndex != next || piece.streamId != host.pieces.front().streamId)
            return false;
        next = piece.end();
    }
    return true;
}

std::vector<std::uint8_t> exampleImage()
{
    const Result<model::Image> image = model::encode(exampleModel());
    return image ? *image : model::Image{};
}

} // namespace

class TestVirtualNano final : public QObject {
    Q_OBJECT
private slots:
    void tellsWhatItIs();
    void streamsEverySampleOfTheSimulator_data();
    void streamsEverySampleOfTheSimulator();
    void scoresWithTheModelInItsFlashFile();
    void takesAnotherRateAndRange();
    void restartsOnRequest();
    void refusesABootloaderThatItDoesNotHave();
    void givesNothingOldToTheNextProgram();
    void dropsFramesForAHostThatDoesNotRead();
    void waitsForASlowHostWhenFasterThanRealTime();
};

void TestVirtualNano::tellsWhatItIs()
{
    NanoProcess nano({QStringLiteral("--rate"), QStringLiteral("400"), QStringLiteral("--range"), QStringLiteral("8")});
    HostSide host(nano.port());
    QVERIFY(host.isOpen());
    const std::optional<Hello> hello = host.identify();
    QVERIFY(hello.has_value());
    QCOMPARE(hello->board, BoardKind::Virtual);
    QCOMPARE(hello->sensors[0].kind, SensorKind::Simulated);
    const std::vector<std::uint32_t> rates(hello->sensors[0].ratesMilliHertz,
                                           hello->sensors[0].ratesMilliHertz + hello->sensors[0].rateCount);
    QCOMPARE(rates, std::vector<std::uint32_t>({119000, 200000, 238000, 400000, 476000, 952000}));
    QCOMPARE(hello->settings.rateMilliHertz, 400000U);
    QCOMPARE(int{hello->settings.rangeG}, 8);
    QCOMPARE(int{hello->settings.channels}, 3);
    QCOMPARE(nano.status(QStringLiteral("serial")),
             QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(hello->serial), 16).toHex()));
}

void TestVirtualNano::streamsEverySampleOfTheSimulator_data()
{
    QTest::addColumn<QString>("speed");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("frames");
    QTest::newRow("real time") << QStringLiteral("1") << QStringLiteral("952") << 3 << 952;
    QTest::newRow("20 times") << QStringLiteral("20") << QStringLiteral("952") << 3 << 19040;
    QTest::newRow("8 channels at 20 kHz") << QStringLiteral("1") << QStringLiteral("20000") << 8 << 20000;
}

void TestVirtualNano::streamsEverySampleOfTheSimulator()
{
    QFETCH(QString, speed);
    QFETCH(QString, rate);
    QFETCH(int, channels);
    QFETCH(int, frames);
    NanoProcess nano({QStringLiteral("--speed"), speed, QStringLiteral("--rate"), rate, QStringLiteral("--channels"),
                      QString::number(channels), QStringLiteral("--seed"), QStringLiteral("42")});
    HostSide host(nano.port());
    QVERIFY(host.identify().has_value());
    const std::optional<Reply> start = host.request(MessageType::Start);
    QVERIFY(start && start->code == ReplyCode::Ok);
    QVERIFY(host.readUntil([&] { return endOf(host) >= static_cast<std::uint64_t>(frames); }, 20.0));
    const std::optional<Reply> stop = host.request(MessageType::Stop);
    QVERIFY(stop && stop->code == ReplyCode::Ok);
    QVERIFY(isWhole(host));
    QCOMPARE(stop->value, host.received());
    QCOMPARE(host.pieces.front().streamId, static_cast<std::uint32_t>(start->value));

    simulate::SensorParameters sensor;
    sensor.nominalRate = Hertz{rate.toDouble()};
    sensor.rateError = 0.003;
    simulate::Generator generator(42, sensor, {}, channels);
    std::vector<float> values(static_cast<std::size_t>(channels));
    for (const Piece& piece : host.pieces) {
        for (std::size_t i = 0; i < piece.counts.size(); ++i) {
            const std::size_t channel = i % static_cast<std::size_t>(channels);
            if (channel == 0)
                generator.next(values);
            QCOMPARE(piece.counts[i], quantise(values[channel], 4));
        }
    }
    // The board's own time says the true rate: microseconds over the whole stream leave no more than a millionth.
    const Piece& last = host.pieces.back();
    const double measured = static_cast<double>(last.firstIndex)
                            / (static_cast<double>(last.micros - host.pieces.front().micros) * 1e-6);
    QVERIFY(std::abs(measured / (rate.toDouble() * 1.003) - 1.0) < 2e-6);
}

void TestVirtualNano::scoresWithTheModelInItsFlashFile()
{
    const QTemporaryDir folder;
    const QStringList arguments{QStringLiteral("--flash"), folder.filePath(QStringLiteral("board.flash")),
                                QStringLiteral("--speed"), QStringLiteral("10")};
    const std::vector<std::uint8_t> image = exampleImage();
    {
        NanoProcess nano(arguments);
        HostSide host(nano.port());
        QVERIFY(host.identify().has_value());
        const std::optional<Reply> commit = host.upload(image);
        QVERIFY(commit.has_value());
        QCOMPARE(commit->code, ReplyCode::Ok);
        nano.process().kill();
        nano.process().waitForFinished();
    }
    // It was killed, and still the model is there and watches at once.
    NanoProcess nano(arguments);
    HostSide host(nano.port());
    const std::optional<Hello> hello = host.identify();
    QVERIFY(hello.has_value());
    QCOMPARE(hello->active.hash, model::hashOf(image));
    QCOMPARE(hello->flags & boardScoring, int{boardScoring});
    QVERIFY(host.readUntil([&] { return host.scores.size() >= 5; }, 10.0));
    for (const Score& score : host.scores)
        QCOMPARE(score.modelHash, static_cast<std::uint32_t>(model::hashOf(image)));
}

void TestVirtualNano::takesAnotherRateAndRange()
{
    NanoProcess nano({});
    HostSide host(nano.port());
    QVERIFY(host.identify().has_value());
    QCOMPARE(host.configure({0, 3, 16, 119000})->code, ReplyCode::Ok);
    QCOMPARE(host.configure({0, 3, 16, 120000})->code, ReplyCode::OutOfRange);
    QCOMPARE(host.configure({0, 6, 16, 119000})->code, ReplyCode::OutOfRange);
    QVERIFY(host.request(MessageType::Start).has_value());
    QVERIFY(host.readUntil([&] { return endOf(host) >= 50; }, 5.0));
    const Piece& last = host.pieces.back();
    const double measured = static_cast<double>(last.firstIndex)
                            / (static_cast<double>(last.micros - host.pieces.front().micros) * 1e-6);
    // Times in whole microseconds over at least 0.3 s.
    QVERIFY(std::abs(measured / (119.0 * 1.003) - 1.0) < 1e-5);
    // One g downwards, at ±16 g: 2048 counts.
    QVERIFY(std::abs(last.counts[2] - 2048) < 400);
}

void TestVirtualNano::restartsOnRequest()
{
    NanoProcess nano({});
    HostSide host(nano.port());
    const std::optional<Hello> before = host.identify();
    QVERIFY(before.has_value());
    QCOMPARE(host.reboot(RebootTarget::Application)->code, ReplyCode::Ok);
    QVERIFY(host.readUntil(
        [&] {
            const std::optional<Hello> now = host.identify();
            return now && now->bootId != before->bootId && now->uptimeMicros < before->uptimeMicros + 1'000'000;
        },
        5.0));
}

void TestVirtualNano::refusesABootloaderThatItDoesNotHave()
{
    NanoProcess nano({});
    HostSide host(nano.port());
    const std::optional<Hello> before = host.identify();
    QVERIFY(before.has_value());
    const std::optional<Reply> reply = host.reboot(RebootTarget::Bootloader);
    QVERIFY(reply.has_value());
    QCOMPARE(reply->code, ReplyCode::OutOfRange);
    QCOMPARE(host.identify()->bootId, before->bootId);
}

void TestVirtualNano::givesNothingOldToTheNextProgram()
{
    NanoProcess nano({QStringLiteral("--speed"), QStringLiteral("20")});
    {
        HostSide first(nano.port(), 1);
        QVERIFY(first.identify().has_value());
        QVERIFY(first.request(MessageType::Start).has_value());
        QVERIFY(first.readUntil([&] { return endOf(first) > 5000; }, 10.0));
    }
    // The stream goes on with nobody there; once the board has seen that, it has nothing in store.
    QTRY_COMPARE(nano.status(QStringLiteral("link")), QStringLiteral("closed"));
    const double streamed = nano.status(QStringLiteral("frames")).toDouble();
    QTRY_VERIFY(nano.status(QStringLiteral("frames")).toDouble() > streamed + 200.0);
    HostSide second(nano.port(), 2);
    const std::optional<Hello> hello = second.identify();
    QVERIFY(hello.has_value());
    QVERIFY(second.readUntil([&] { return second.received() > 1000; }, 10.0));
    // One frame may have been cut in two by the opening.
    QVERIFY(second.counters().damaged <= 1);
    // What comes was taken after the port was opened: 200 frames of the wire hold more than 200 samples.
    QVERIFY(second.pieces.front().firstIndex > 5000 + 200);
    QVERIFY(second.pieces.front().end() + 952 * 20 > second.pieces.back().firstIndex);
}

void TestVirtualNano::dropsFramesForAHostThatDoesNotRead()
{
    NanoProcess nano({QStringLiteral("--speed"), QStringLiteral("20")});
    HostSide host(nano.port());
    QVERIFY(host.identify().has_value());
    QVERIFY(host.request(MessageType::Start).has_value());
    QCOMPARE(nano.tell(QStringLiteral("stall 0.2")), QStringLiteral("ok stall=0.2"));
    QVERIFY(host.readUntil([&] { return !host.statuses.empty() && host.statuses.back().framesDropped > 0; }, 10.0));
    const std::optional<Reply> stop = host.request(MessageType::Stop);
    QVERIFY(stop.has_value());
    QVERIFY(!isWhole(host));
    QVERIFY(host.received() < stop->value);
    QCOMPARE(host.counters().damaged, 0U);
}

void TestVirtualNano::waitsForASlowHostWhenFasterThanRealTime()
{
    NanoProcess nano({QStringLiteral("--speed"), QStringLiteral("50")});
    HostSide host(nano.port());
    QVERIFY(host.identify().has_value());
    QVERIFY(host.request(MessageType::Start).has_value());
    // Nobody reads. Frames go out for a while; then the board's time stands still.
    const QDeadlineTimer deadline(10000);
    QElapsedTimer still;
    QString sent;
    do {
        const QString now = nano.status(QStringLiteral("frames"));
        if (now != std::exchange(sent, now))
            still.start();
    } while (!deadline.hasExpired() && still.elapsed() < 300);
    QVERIFY(!deadline.hasExpired());
    const std::uint64_t enough = 2 * 50 * 952; // two seconds' worth: twice what is ever in store
    QVERIFY(host.readUntil([&] { return endOf(host) > enough; }, 20.0));
    const std::optional<Reply> stop = host.request(MessageType::Stop);
    QVERIFY(stop.has_value());
    QVERIFY(isWhole(host));
    QCOMPARE(host.received(), stop->value);
}

QTEST_GUILESS_MAIN(TestVirtualNano)
#include "test_virtual_nano.moc"
