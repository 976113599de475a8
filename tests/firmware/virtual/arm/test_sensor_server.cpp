// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/simulate/generator.h"
#include "firmware/src/numeric/quantise.h"
#include "firmware/virtual/arm/sensor_server.h"
#include "firmware/virtual/touch_watch.h"

#include <optional>
#include <random>

using namespace baseline;
using namespace baseline::virtual_nano;

namespace {

using ByteVector = std::vector<std::uint8_t>;

constexpr std::uint32_t rate = 952000; ///< mHz
constexpr unsigned rangeG = 4;
constexpr std::uint64_t seed = 5;

SensorDescription threeChannels()
{
    SensorDescription description{};
    description.kind = SensorKind::Simulated;
    description.channels = 3;
    description.rateCount = 2;
    description.ratesMilliHertz[0] = 119000;
    description.ratesMilliHertz[1] = rate;
    description.rangeCount = 2;
    description.rangesG[0] = 2;
    description.rangesG[1] = rangeG;
    return description;
}

ByteVector request(BridgeRequest letter, std::initializer_list<std::uint8_t> more = {})
{
    ByteVector bytes;
    bytes.push_back(static_cast<std::uint8_t>(letter));
    for (const std::uint8_t byte : more)
        bytes.push_back(byte);
    return bytes;
}

ByteVector word(std::uint32_t value)
{
    return {static_cast<std::uint8_t>(value), static_cast<std::uint8_t>(value >> 8U),
            static_cast<std::uint8_t>(value >> 16U), static_cast<std::uint8_t>(value >> 24U)};
}

ByteVector operator+(ByteVector left, const ByteVector& right)
{
    for (const std::uint8_t byte : right)
        left.push_back(byte);
    return left;
}

ByteVector start(std::uint32_t milliHertz, std::uint8_t range, std::uint8_t channels)
{
    return request(BridgeRequest::Start) + word(milliHertz) + ByteVector{range, channels};
}

std::uint32_t wordAt(const ByteVector& bytes, std::size_t at)
{
    return static_cast<std::uint32_t>(bytes[at] | bytes[at + 1] << 8U | bytes[at + 2] << 16U)
           | static_cast<std::uint32_t>(bytes[at + 3]) << 24U;
}

std::vector<std::int16_t> countsOf(const ByteVector& answer)
{
    std::vector<std::int16_t> counts;
    for (std::size_t i = 5; i + 1 < answer.size(); i += 2)
        counts.push_back(static_cast<std::int16_t>(answer[i] | answer[i + 1] << 8U));
    return counts;
}

/// Two stretches of 5 and 3 frames at 100 Hz, one channel, counting up, with 4 frames missing before the second.
ReplaySignal twoStretches()
{
    ReplaySignal signal;
    signal.rate = Hertz{100.0};
    signal.channels = 1;
    for (int i = 1; i <= 8; ++i)
        signal.values.push_back(static_cast<float>(i) * 4.0F / 32768.0F);
    signal.stretches = {{0, 5, 4}, {5, 3, 4}};
    return signal;
}

/// Three channels, or the replay's one.
struct Served {
    explicit Served(bool replays = false)
        : description(threeChannels()), system("a board", false),
          server(prepared(replays), {0, description.channels, rangeG, replays ? 100000U : rate},
                 PlayedSignal(SimulatedSource(seed, 0.003, 3, simulate::State::NormalLow)), system)
    {
        if (replays)
            server.signal().replay(std::make_unique<ReplaySource>(twoStretches(), 0.0));
    }
    SensorDescription prepared(bool replays)
    {
        if (replays) {
            description.channels = 1;
            description.ratesMilliHertz[0] = 100000;
        }
        return description;
    }
    ByteVector tell(const ByteVector& bytes) { return server.answer(Bytes(bytes.data(), bytes.size())); }

    SensorDescription description;
    VirtualSystem system;
    SensorServer server;
};

} // namespace

class TestSensorServer final : public QObject {
    Q_OBJECT
private slots:
    void describesTheBoard();
    void givesTheGeneratorsSamplesAsCounts();
    void refusesSettingsThatItHasNot_data();
    void refusesSettingsThatItHasNot();
    void hearsRequestsInPieces();
    void skipsWhatTheBoardLost();
    void tellsTheGapsOfAReplay();
    void losesGapsWithTheFramesAroundThem();
    void carriesLightAndReset();
    void anotherDescribeIsAnotherBoot();
    void survivesNoise();
    void seesATouch();
};

void TestSensorServer::describesTheBoard()
{
    Served board;
    QVERIFY(!board.server.hasDescribed());
    const ByteVector answer = board.tell(request(BridgeRequest::Describe));
    QCOMPARE(answer.size(), bridgeDescriptionBytes);
    QVERIFY(board.server.hasDescribed());
    std::uint8_t serial[16];
    board.system.serialNumber(serial);
    QVERIFY(std::equal(std::begin(serial), std::end(serial), answer.begin()));
    QCOMPARE(wordAt(answer, 16), board.system.bootId());
    QCOMPARE(ByteVector(answer.begin() + 20, answer.begin() + 24), (ByteVector{3, 3, 2, 2}));
    QCOMPARE(wordAt(answer, 24), 119000U);
    QCOMPARE(wordAt(answer, 28), rate);
    QCOMPARE(wordAt(answer, 32), 0U);
    QCOMPARE(ByteVector(answer.begin() + 88, answer.begin() + 96), (ByteVector{2, 4, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(wordAt(answer, 96), rate);
    QCOMPARE(int{answer[100]}, 4);
}

void TestSensorServer::givesTheGeneratorsSamplesAsCounts()
{
    Served board;
    QCOMPARE(wordAt(board.tell(start(rate, rangeG, 3)), 0), 954856U); // 0.3 % more
    simulate::SensorParameters sensor;
    sensor.nominalRate = Hertz{952.0};
    sensor.rateError = 0.003;
    simulate::Generator generator(seed, sensor, {}, 3);
    std::vector<float> values(3 * 7);
    for (int round = 0; round < 20; ++round) {
        const ByteVector answer = board.tell(request(BridgeRequest::Frames, {7}));
        QCOMPARE(answer.size(), std::size_t{5 + 3 * 7 * 2});
        QCOMPARE(wordAt(answer, 0), 0U);
        QCOMPARE(int{answer[4]}, 7);
        generator.next(values);
        const std::vector<std::int16_t> counts = countsOf(answer);
        for (std::size_t i = 0; i < counts.size(); ++i)
            QCOMPARE(counts[i], quantise(values[i], rangeG));
    }
}

void TestSensorServer::refusesSettingsThatItHasNot_data()
{
    QTest::addColumn<quint32>("milliHertz");
    QTest::addColumn<int>("range");
    QTest::addColumn<int>("channels");
    QTest::newRow("rate") << 953000U << 4 << 3;
    QTest::newRow("no rate") << 0U << 4 << 3;
    QTest::newRow("range") << rate << 8 << 3;
    QTest::newRow("channels") << rate << 4 << 2;
    QTest::newRow("too many channels") << rate << 4 << 255;
}

void TestSensorServer::refusesSettingsThatItHasNot()
{
    QFETCH(quint32, milliHertz);
    QFETCH(int, range);
    QFETCH(int, channels);
    Served board;
    board.tell(start(rate, rangeG, 3));
    QCOMPARE(board.tell(start(milliHertz, static_cast<std::uint8_t>(range), static_cast<std::uint8_t>(channels))),
             word(0));
    // What ran before has ended.
    QCOMPARE(board.tell(request(BridgeRequest::Frames, {1})), ByteVector(5, 0));
    QCOMPARE(board.server.rateMilliHertz(), rate);
}

void TestSensorServer::hearsRequestsInPieces()
{
    Served whole;
    Served pieces;
    const ByteVector all = start(rate, rangeG, 3) + request(BridgeRequest::Frames, {2})
                           + request(BridgeRequest::Skip) + word(3) + request(BridgeRequest::Frames, {32});
    ByteVector answers;
    for (const std::uint8_t byte : all)
        answers = answers + pieces.tell({byte});
    QCOMPARE(answers, whole.tell(all));
    QCOMPARE(answers.size(), std::size_t{4 + 5 + 12 + 5 + 192});
}

void TestSensorServer::skipsWhatTheBoardLost()
{
    Served lossy;
    Served whole;
    lossy.tell(start(rate, rangeG, 3));
    whole.tell(start(rate, rangeG, 3));
    QCOMPARE(lossy.tell(request(BridgeRequest::Skip) + word(70)), ByteVector());
    for (int i = 0; i < 2; ++i)
        whole.tell(request(BridgeRequest::Frames, {32}));
    whole.tell(request(BridgeRequest::Frames, {6}));
    QCOMPARE(lossy.tell(request(BridgeRequest::Frames, {4})), whole.tell(request(BridgeRequest::Frames, {4})));
    // Absurd numbers end soon, and the signal goes on.
    lossy.tell(request(BridgeRequest::Skip) + word(0xFFFFFFFF));
    QCOMPARE(lossy.tell(request(BridgeRequest::Frames, {4})).size(), std::size_t{5 + 24});
}

void TestSensorServer::tellsTheGapsOfAReplay()
{
    Served board(true);
    QCOMPARE(board.tell(start(100000, rangeG, 1)), word(100000));
    const ByteVector first = board.tell(request(BridgeRequest::Frames, {32}));
    QCOMPARE(wordAt(first, 0), 0U);
    QCOMPARE(countsOf(first), std::vector<std::int16_t>({1, 2, 3, 4, 5}));
    const ByteVector second = board.tell(request(BridgeRequest::Frames, {2}));
    QCOMPARE(wordAt(second, 0), 4U);
    QCOMPARE(countsOf(second), std::vector<std::int16_t>({6, 7}));
    const ByteVector third = board.tell(request(BridgeRequest::Frames, {2}));
    QCOMPARE(wordAt(third, 0), 0U);
    QCOMPARE(countsOf(third), std::vector<std::int16_t>({8}));
}

void TestSensorServer::losesGapsWithTheFramesAroundThem()
{
    Served board(true);
    board.tell(start(100000, rangeG, 1));
    // Five frames of the first stretch and three of the four that are missing: one is left.
    board.tell(request(BridgeRequest::Skip) + word(8));
    const ByteVector answer = board.tell(request(BridgeRequest::Frames, {1}));
    QCOMPARE(wordAt(answer, 0), 1U);
    QCOMPARE(countsOf(answer), std::vector<std::int16_t>({6}));
    // Two frames, the gap and one frame: in the first stretch again.
    board.tell(request(BridgeRequest::Skip) + word(2 + 4 + 1));
    const ByteVector again = board.tell(request(BridgeRequest::Frames, {1}));
    QCOMPARE(wordAt(again, 0), 0U);
    QCOMPARE(countsOf(again), std::vector<std::int16_t>({2}));
}

void TestSensorServer::carriesLightAndReset()
{
    Served board;
    board.tell(request(BridgeRequest::Light, {static_cast<std::uint8_t>(LightState::Alarm)}));
    QCOMPARE(board.system.light(), LightState::Alarm);
    board.tell(request(BridgeRequest::Light, {200}));
    QCOMPARE(board.system.light(), LightState::Alarm);
    board.tell(request(BridgeRequest::Reboot, {2}));
    QVERIFY(!board.system.takeReboot());
    board.tell(request(BridgeRequest::Reboot, {static_cast<std::uint8_t>(RebootTarget::Bootloader)}));
    QCOMPARE(board.system.takeReboot(), std::optional(RebootTarget::Bootloader));
    QVERIFY(!board.server.hasCrashed());
    board.tell(request(BridgeRequest::Crashed));
    QVERIFY(board.server.hasCrashed());
    QCOMPARE(board.system.light(), LightState::Fault);
    board.server.restart();
    QVERIFY(!board.server.hasCrashed());
}

void TestSensorServer::anotherDescribeIsAnotherBoot()
{
    Served board;
    const std::uint32_t first = wordAt(board.tell(request(BridgeRequest::Describe)), 16);
    board.tell(start(rate, rangeG, 3));
    QVERIFY(wordAt(board.tell(request(BridgeRequest::Describe)), 16) != first);
    QVERIFY(!board.server.signal().isRunning());
}

void TestSensorServer::survivesNoise()
{
    std::mt19937 random(1);
    Served board;
    for (int round = 0; round < 20000; ++round) {
        ByteVector bytes;
        for (auto i = random() % 12; i > 0; --i)
            bytes.push_back(random() % 3 == 0 ? static_cast<std::uint8_t>("DSNKPLRX"[random() % 8])
                                              : static_cast<std::uint8_t>(random() % 8));
        // The longest answer to each of two-byte requests: a description to one byte.
        QVERIFY(board.tell(bytes).size() <= 12 * (5 + 32 * 6));
    }
    // Half a request is filled up by the letters that do nothing.
    board.tell(ByteVector(8, static_cast<std::uint8_t>(BridgeRequest::Stop)));
    QCOMPARE(board.tell(start(rate, rangeG, 3)).size(), std::size_t{4});
}

void TestSensorServer::seesATouch()
{
    TouchWatch watch;
    QVERIFY(!watch.look(true, 9600));
    QVERIFY(!watch.look(false, 0));
    QVERIFY(!watch.look(true, 1200));
    QVERIFY(!watch.look(true, 1200));
    QVERIFY(watch.look(false, 0));
    QVERIFY(!watch.look(false, 0));
    // Another speed on the way out, as of a program that restores what it found.
    QVERIFY(!watch.look(true, 1200));
    QVERIFY(!watch.look(true, 115200));
    QVERIFY(watch.look(false, 0));
}

QTEST_APPLESS_MAIN(TestSensorServer)
#include "test_sensor_server.moc"
