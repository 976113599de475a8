// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/src/node/node_bench.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// A thread that samples as a timer would: three frames wait at each call.
class SamplingThread {
public:
    explicit SamplingThread(NodeBench& bench)
        : m_thread([&bench](const std::stop_token& stop) {
              while (!stop.stop_requested()) {
                  FakeSensor& sensor = bench.board.sensor;
                  for (int i = 0; i < 3 && sensor.running; ++i) {
                      sensor.waiting.push_back({{100, -100}, 0, false, bench.board.clock.now});
                      bench.board.clock.now += 10000;
                  }
                  bench.node->sample();
                  std::this_thread::yield();
              }
          })
    {
    }

private:
    std::jthread m_thread;
};

/// Serves until a message of this type has come; false after ten seconds, for a machine that is busy elsewhere.
template <typename Message>
bool servedUntil(NodeBench& bench, MessageType type)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (!bench.last<Message>(type)) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        bench.serve();
        std::this_thread::yield();
    }
    return true;
}

} // namespace

/// Node::sample() and Node::serve() in two threads, as on a board; the thread sanitiser watches.
class TestNodeThreads final : public QObject {
    Q_OBJECT

private slots:
    void ordersAndSamplesPassBetweenTheThreads()
    {
        NodeBench bench;
        bench.identify(1);
        {
            const SamplingThread sampling(bench);
            for (int round = 0; round < 300; ++round) {
                const SensorSettings settings = round % 2 == 0 ? SensorSettings{0, 2, 2, 200000}
                                                               : SensorSettings{0, 2, 4, 100000};
                QVERIFY(bench.ask(MessageType::Configure, Configure{{}, settings}).value().code == ReplyCode::Ok);
                const auto streamId = static_cast<std::uint32_t>(bench.ask(MessageType::Start).value().value);
                QVERIFY(servedUntil<Samples>(bench, MessageType::Samples));
                // What came since Start is this stream's, and without a loss that is not marked.
                std::uint64_t next = 0;
                const Reply stopped = [&] {
                    bench.sendFrame(static_cast<std::uint8_t>(MessageType::Stop),
                                    payloadOf(RequestHeader{bench.session, ++bench.lastId}));
                    bench.serve();
                    return bench.last<Reply>(MessageType::Reply).value();
                }();
                for (const Samples& samples : bench.all<Samples>(MessageType::Samples)) {
                    QCOMPARE(samples.streamId, streamId);
                    QVERIFY(samples.firstIndex == next || (samples.flags & samplesAfterLoss) != 0);
                    next = samples.firstIndex + samples.frames;
                }
                QCOMPARE(stopped.value, next);
            }
            bench.ask(MessageType::Configure, Configure{{}, {0, 2, 2, 200000}});
            bench.ask(MessageType::Start);
        }
        bench.node->sample();
        // However the orders crossed, the last one stands.
        QCOMPARE(bench.board.sensor.started.back().rateMilliHertz, 200000U);
        QCOMPARE(bench.board.sensor.started.back().rangeG, std::uint8_t{2});
        QVERIFY(bench.board.sensor.running);
    }

    void deploysWhileSamplesCome()
    {
        NodeBench bench;
        bench.identify(1);
        const SamplingThread sampling(bench);
        bench.ask(MessageType::Start);
        for (int round = 0; round < 20; ++round) {
            ImageParts parts;
            parts.name = std::to_string(round);
            const ByteVector image = buildImage(parts);
            QVERIFY(bench.deploy(image) == ReplyCode::Ok);
            bench.received.clear();
            QVERIFY(servedUntil<Score>(bench, MessageType::Score));
            QCOMPARE(bench.last<Score>(MessageType::Score).value().modelHash, lowHash(image));
        }
    }
};

QTEST_APPLESS_MAIN(TestNodeThreads)
#include "test_node_threads.moc"
