// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/live_envelope.h"

#include <QTest>

#include <cmath>

using namespace baseline;
using namespace baseline::workbench;

namespace {

constexpr std::uint32_t stream = 7;
constexpr std::size_t capacity = 1000;

/// Frames of two channels: a value that jumps about, and its negative.
std::int16_t valueAt(std::uint64_t index)
{
    return static_cast<std::int16_t>(index * 7919 % 30011);
}

device::SampleBlockIn block(std::uint64_t first, std::uint16_t frames)
{
    device::SampleBlockIn result{};
    result.streamId = stream;
    result.firstIndex = first;
    result.frames = frames;
    result.channels = 2;
    for (std::size_t i = 0; i < frames; ++i) {
        result.counts[2 * i] = valueAt(first + i);
        result.counts[2 * i + 1] = static_cast<std::int16_t>(-valueAt(first + i));
    }
    return result;
}

/// What the samples of the history themselves say.
dsp::StreamExtremes expected(const SignalHistory& history, std::size_t channel, SampleIndex first, std::size_t each)
{
    std::vector<float> values(each);
    history.copyChannel(channel, first, 0.5F, values);
    dsp::MinMax extremes;
    dsp::minMaxColumns(values, std::span(&extremes, 1));
    const bool hasGap = std::ranges::any_of(values, [](float value) { return std::isnan(value); });
    return {extremes.min, extremes.max, hasGap};
}

bool isSame(const dsp::StreamExtremes& a, const dsp::StreamExtremes& b)
{
    const bool bothEmpty = std::isnan(a.min) && std::isnan(b.min);
    return a.hasGap == b.hasGap && (bothEmpty || (a.min == b.min && a.max == b.max));
}

/// Whether every bucket but the first and the last one is what its samples say.
bool agrees(const LiveEnvelope& envelope, const SignalHistory& history)
{
    const SampleIndex from = envelope.bucketOf(history.begin()) + 1;
    const SampleIndex to = envelope.bucketOf(history.end());
    for (std::size_t channel = 0; channel < history.channels(); ++channel) {
        std::vector<dsp::StreamExtremes> made(static_cast<std::size_t>(std::max<SampleIndex>(0, to - from)));
        envelope.copy(channel, from, 0.5F, made);
        for (std::size_t i = 0; i < made.size(); ++i) {
            const auto each = static_cast<SampleIndex>(envelope.bucket());
            if (!isSame(made[i], expected(history, channel, (from + static_cast<SampleIndex>(i)) * each, envelope.bucket())))
                return false;
        }
    }
    return true;
}

} // namespace

class TestLiveEnvelope final : public QObject {
    Q_OBJECT
private slots:
    void bucketsGrowWithTheSpan()
    {
        QCOMPARE(LiveEnvelope::bucketFor(0), std::size_t{1});
        QCOMPARE(LiveEnvelope::bucketFor(8191), std::size_t{1});
        QCOMPARE(LiveEnvelope::bucketFor(8192), std::size_t{2});
        QCOMPARE(LiveEnvelope::bucketFor(40'000), std::size_t{8});   // two seconds at 20 kHz
        QCOMPARE(LiveEnvelope::bucketFor(200'000), std::size_t{32}); // ten
    }

    void followsTheHistoryBlockByBlock()
    {
        SignalHistory history(capacity, 2);
        LiveEnvelope envelope;
        envelope.setBucket(8);
        for (std::uint64_t first = 0; first < 5000; first += 13) { // several times round the ring
            history.take(block(first, 13));
            envelope.take(history);
            QVERIFY(agrees(envelope, history));
        }
        // The bucket that is being filled shows what there is of it.
        const SampleIndex last = envelope.bucketOf(history.end() - 1);
        dsp::StreamExtremes newest;
        envelope.copy(0, last, 0.5F, std::span(&newest, 1));
        QVERIFY(isSame(newest, expected(history, 0, last * 8, static_cast<std::size_t>(history.end() - last * 8))));
    }

    void aGapIsInItsBuckets()
    {
        SignalHistory history(capacity, 2);
        LiveEnvelope envelope;
        envelope.setBucket(8);
        history.take(block(0, 50));
        envelope.take(history);
        history.take(block(90, 60)); // 50 to 89 are lost
        envelope.take(history);
        QVERIFY(agrees(envelope, history));
        std::vector<dsp::StreamExtremes> made(13);
        envelope.copy(0, 0, 0.5F, made);
        QVERIFY(!made[5].hasGap);
        QVERIFY(made[6].hasGap && !std::isnan(made[6].min)); // 48 and 49 are there
        QVERIFY(made[8].hasGap && std::isnan(made[8].max));
        QVERIFY(!made[12].hasGap);
    }

    void anotherLengthIsMadeOfWhatIsHeld()
    {
        SignalHistory history(capacity, 2);
        LiveEnvelope envelope;
        envelope.setBucket(4);
        for (std::uint64_t first = 0; first < 3000; first += 50) {
            history.take(block(first, 50));
            envelope.take(history);
        }
        for (const std::size_t each : {std::size_t{16}, std::size_t{2}, std::size_t{32}}) {
            envelope.setBucket(each);
            envelope.take(history);
            QVERIFY(agrees(envelope, history));
        }
    }

    void moreThanIsHeldMayComeAtOnce()
    {
        SignalHistory history(capacity, 2);
        LiveEnvelope envelope;
        envelope.setBucket(8);
        history.take(block(0, 50));
        envelope.take(history);
        for (std::uint64_t first = 50; first < 5050; first += 50)
            history.take(block(first, 50));
        envelope.take(history);
        QVERIFY(agrees(envelope, history));
        history.take(block(std::uint64_t{1} << 39U, 50)); // a pause of 17 years
        envelope.take(history);
        QVERIFY(agrees(envelope, history));
    }

    void nothingIsThereOutside()
    {
        LiveEnvelope envelope;
        envelope.setBucket(8);
        std::vector<dsp::StreamExtremes> made(4);
        envelope.copy(0, 0, 1.0F, made);
        QVERIFY(std::ranges::all_of(made, [](const auto& one) { return std::isnan(one.min) && one.hasGap; }));
        SignalHistory history(capacity, 2);
        history.take(block(0, 20));
        envelope.take(history);
        envelope.copy(1, 2, 1.0F, made);
        QVERIFY(!std::isnan(made[0].min));
        QVERIFY(std::isnan(made[1].min) && std::isnan(made[3].max));
        SignalHistory other(capacity, 1); // another board
        envelope.reset();
        envelope.take(other);
        envelope.copy(0, -3, 1.0F, made);
        QVERIFY(std::isnan(made[0].min));
    }
};

QTEST_APPLESS_MAIN(TestLiveEnvelope)
#include "test_live_envelope.moc"
