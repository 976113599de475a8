// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/live_spectrogram.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace baseline;
using namespace baseline::workbench;
using dsp::LevelByte;
using dsp::noLevel;

namespace {

constexpr Hertz rate{960.0};

/// Channel 0: a sine of 120 Hz and 4096 counts; channel 1: nothing.
device::SampleBlockIn block(std::uint64_t first, std::uint16_t frames)
{
    device::SampleBlockIn result{};
    result.streamId = 7;
    result.firstIndex = first;
    result.frames = frames;
    result.channels = 2;
    for (std::size_t i = 0; i < frames; ++i) {
        const double turns = static_cast<double>((first + i) % 8) / 8.0;
        result.counts[2 * i] = static_cast<std::int16_t>(std::lround(4096.0 * std::sin(2.0 * std::numbers::pi * turns)));
    }
    return result;
}

/// A history that is filled and looked at block by block.
struct Rig {
    explicit Rig(std::size_t capacity = 9600) : history(capacity, 2) {}
    void run(std::uint64_t from, std::uint64_t to)
    {
        for (std::uint64_t first = from; first < to; first += 40) {
            history.take(block(first, 40));
            look();
        }
    }
    void look() { live.take(history, rate, 1.0F / 8192.0F); }
    SpectrogramPart all(std::size_t channel = 0, Seconds span = SpectrogramHistory::fineSpan)
    {
        return made->part(channel, span, 0, -1);
    }

    SignalHistory history;
    std::shared_ptr<SpectrogramHistory> made = std::make_shared<SpectrogramHistory>();
    LiveSpectrogram live{made};
};

std::vector<LevelByte> levels(std::size_t count, LevelByte value)
{
    return std::vector<LevelByte>(count, value);
}

constexpr dsp::SpectrogramGrid twoBins{4, 10, 2, {200.0}}; ///< twenty columns a second

} // namespace

class TestLiveSpectrogram final : public QObject {
    Q_OBJECT
private slots:
    void everyColumnIsMadeOnce()
    {
        Rig rig;
        rig.run(0, 4800);
        const SpectrogramPart part = rig.all();
        QCOMPARE(part.grid, dsp::spectrogramGrid(rate, {}));
        // Segments of 240 samples, 48 apart: the first ends at 240, the last at 4800.
        QCOMPARE(part.first, std::int64_t{5});
        QCOMPARE(part.end(), std::int64_t{101});
        const std::size_t bin = 30; // 120 Hz of 4 Hz lines
        for (std::size_t i = 0; i < part.levels.size(); i += part.grid.bins)
            QVERIFY(std::abs(dsp::decibelsOf(part.levels[i + bin]) + 6.02) < 0.4); // half a g, half a step
        QCOMPARE(rig.all(1).levels, levels(part.levels.size(), 1));
        QVERIFY(rig.all(2).levels.empty());
        // Whoever has some gets the rest; the same again gets nothing.
        QCOMPARE(rig.made->part(0, Seconds(60.0), part.number, 90).first, std::int64_t{91});
        QVERIFY(rig.made->part(0, Seconds(60.0), part.number, part.end() - 1).levels.empty());
        QCOMPARE(rig.made->part(0, Seconds(1.0), 0, -1).end(), part.end());
        QCOMPARE(rig.made->part(0, Seconds(1.0), 0, -1).first, std::int64_t{101 - 21});
    }

    void aGapIsAGap()
    {
        Rig rig;
        rig.run(0, 960);
        rig.run(1200, 2400); // 240 samples are lost
        const SpectrogramPart part = rig.all();
        int gaps = 0;
        for (std::size_t i = 0; i < part.levels.size(); i += part.grid.bins) {
            const SampleIndex end = (part.first + static_cast<std::int64_t>(i / part.grid.bins)) * 48;
            const bool crosses = end > 960 && end - 240 < 1200;
            QCOMPARE(part.levels[i] == noLevel, crosses);
            gaps += crosses ? 1 : 0;
        }
        QVERIFY(gaps > 5);
    }

    void aBurstIsCaughtUpBitByBit()
    {
        Rig rig;
        for (std::uint64_t first = 0; first < 9600; first += 40)
            rig.history.take(block(first, 40)); // ten seconds at once
        rig.look();
        QCOMPARE(rig.all().end() - rig.all().first, std::int64_t{4}); // so that nobody waits
        for (int i = 0; i < 60; ++i)
            rig.look();
        QCOMPARE(rig.all().end(), std::int64_t{201});
        // What was forgotten meanwhile is a gap.
        for (std::uint64_t first = 9600; first < 28800; first += 40)
            rig.history.take(block(first, 40));
        rig.look();
        const SpectrogramPart part = rig.all();
        QCOMPARE(part.levels[static_cast<std::size_t>(300 - part.first) * part.grid.bins], noLevel);
    }

    void anotherBandBeginsAnew()
    {
        Rig rig;
        rig.run(0, 4800);
        const std::uint64_t number = rig.all().number;
        rig.live.setHighest({100.0});
        rig.live.setHighest({100.0});
        for (int i = 0; i < 60; ++i)
            rig.look();
        const SpectrogramPart part = rig.made->part(0, Seconds(60.0), number, 90);
        QVERIFY(part.number > number);
        QCOMPARE(part.grid.length, std::size_t{960}); // a second, lines of one hertz
        QCOMPARE(part.grid.bins, std::size_t{101});
        QCOMPARE(part.end(), std::int64_t{4800 / 120} + 1); // from what is held, at once
        rig.live.reset();
        QCOMPARE(rig.all().grid.bins, std::size_t{0});
        QVERIFY(rig.all().levels.empty());
    }

    void aRateThatIsNoneIsLeftOut()
    {
        Rig rig;
        rig.history.take(block(0, 40));
        for (const double bad : {0.0, -5.0, std::nan(""), 1e300 * 1e10})
            rig.live.take(rig.history, {bad}, 1.0F);
        QCOMPARE(rig.all().grid.bins, std::size_t{0});
        rig.live.take(rig.history, {1e9}, 1.0F);
        QVERIFY(rig.all().levels.empty());
    }

    void tenMinutesAreKeptInHalfSeconds()
    {
        SpectrogramHistory history;
        history.begin(twoBins, 1);
        for (std::int64_t column = 0; column < 20 * 700; ++column)
            history.append(column, std::vector<LevelByte>{LevelByte(1 + column % 10), LevelByte(column % 100 == 55 ? noLevel : 9)});
        const SpectrogramPart fine = history.part(0, Seconds(60.0), 0, -1);
        QCOMPARE(fine.levels.size() / 2, std::size_t{1201});
        QCOMPARE(fine.end(), std::int64_t{14000});
        const SpectrogramPart coarse = history.part(0, Seconds(600.0), 0, -1);
        QCOMPARE(coarse.grid.hop, std::size_t{100});
        QCOMPARE(coarse.levels.size() / 2, std::size_t{1201});
        QCOMPARE(coarse.end(), std::int64_t{1399}); // the one that is being filled is not among them
        for (std::size_t i = 0; i < coarse.levels.size(); i += 2) {
            const auto column = coarse.first + static_cast<std::int64_t>(i / 2);
            QCOMPARE(coarse.levels[i], LevelByte{10});
            QCOMPARE(coarse.levels[i + 1], column % 10 == 5 ? noLevel : LevelByte{9}); // a loss is seen
        }
    }

    void nonsenseIsLeftOut()
    {
        SpectrogramHistory history;
        history.append(0, levels(2, 5)); // before it began
        QVERIFY(history.part(0, Seconds(10.0), 0, -1).levels.empty());
        history.begin(twoBins, 1);
        history.append(5, levels(3, 5)); // of another kind
        history.append(-1, levels(2, 5));
        QVERIFY(history.part(0, Seconds(10.0), 0, -1).levels.empty());
        history.append(5, levels(2, 5));
        history.append(5, levels(2, 6)); // again
        history.append(4, levels(2, 7)); // from the past
        QCOMPARE(history.part(0, Seconds(10.0), 0, -1).levels, levels(2, 5));
        QVERIFY(history.part(0, Seconds(0.0), 0, -1).levels.empty());
        QVERIFY(history.part(0, Seconds(std::nan("")), 0, -1).levels.empty());
        history.append(std::int64_t{1} << 60, levels(2, 8)); // a jump beyond all that is held
        const SpectrogramPart part = history.part(0, Seconds(1e9), 0, -1);
        QVERIFY(part.levels.size() < 10'000);
    }
};

QTEST_APPLESS_MAIN(TestLiveSpectrogram)
#include "test_live_spectrogram.moc"
