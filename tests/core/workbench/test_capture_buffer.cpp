// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capture_buffer.h"

#include <QTest>

#include <limits>

using namespace baseline;
using baseline::workbench::CaptureBuffer;

namespace {

/// Two channels: the position and its negative.
std::vector<std::int16_t> frames(int first, int count)
{
    std::vector<std::int16_t> values;
    for (int at = first; at < first + count; ++at) {
        values.push_back(static_cast<std::int16_t>(at));
        values.push_back(static_cast<std::int16_t>(-at));
    }
    return values;
}

} // namespace

class TestCaptureBuffer final : public QObject {
    Q_OBJECT
private slots:
    void holdsTheNewest_data()
    {
        QTest::addColumn<int>("block");
        QTest::newRow("frame by frame") << 1;
        QTest::newRow("odd blocks") << 7;
        QTest::newRow("more at once than it holds") << 250;
    }
    void holdsTheNewest()
    {
        QFETCH(int, block);
        CaptureBuffer buffer(100, 2);
        int sent = 0;
        for (; sent < 1000; sent += block)
            buffer.append(frames(sent, block));
        QCOMPARE(buffer.end(), SampleIndex{sent});
        QCOMPARE(buffer.begin(), SampleIndex{sent - 100});
        const auto pieces = buffer.pieces(0, buffer.end());
        QCOMPARE(pieces.size(), std::size_t{1});
        QCOMPARE(pieces[0].first, SampleIndex{sent - 100});
        const auto expected = frames(sent - 100, 100);
        QVERIFY(std::equal(pieces[0].values.begin(), pieces[0].values.end(), expected.begin(), expected.end()));
    }

    void gapsPartThePieces()
    {
        CaptureBuffer buffer(100, 2);
        buffer.skip(3);
        buffer.append(frames(3, 10));
        buffer.skip(4);
        buffer.skip(0);
        buffer.append(frames(17, 5));
        buffer.skip(6);
        QCOMPARE(buffer.begin(), SampleIndex{3});
        const auto pieces = buffer.pieces(5, buffer.end());
        QCOMPARE(pieces.size(), std::size_t{2});
        QCOMPARE(pieces[0].first, SampleIndex{5});
        QCOMPARE(pieces[0].values.size(), std::size_t{16});
        QCOMPARE(pieces[1].first, SampleIndex{17});
        QCOMPARE(pieces[1].values.front(), 17.0F);
        QVERIFY(buffer.pieces(22, buffer.end()).empty());
    }

    void aLongGapEmptiesIt()
    {
        CaptureBuffer buffer(50, 2);
        buffer.append(frames(0, 50));
        buffer.skip(SampleIndex{1} << 40);
        QCOMPARE(buffer.begin(), buffer.end());
        QVERIFY(buffer.pieces(0, buffer.end()).empty());
        buffer.append(frames(9, 1));
        QCOMPARE(buffer.begin(), (SampleIndex{1} << 40) + 50);
    }

    void forgetsWhatItIsToldTo()
    {
        CaptureBuffer buffer(50, 2);
        buffer.append(frames(0, 20));
        buffer.clear();
        QCOMPARE(buffer.begin(), SampleIndex{20});
        buffer.append(frames(20, 5));
        QCOMPARE(buffer.pieces(0, 100).front().values.size(), std::size_t{10});
    }

    void floatsStayWhatTheyAre()
    {
        CaptureBuffer buffer(4, 1);
        const std::vector<float> values{0.1F, -1e-30F, std::numeric_limits<float>::max()};
        buffer.append(std::span<const float>(values));
        QCOMPARE(buffer.pieces(0, 3).front().values, values);
    }

    void nothingIsHeldOfNothing()
    {
        CaptureBuffer buffer(0, 0);
        QVERIFY(buffer.pieces(0, 10).empty());
        buffer.append(std::span<const float>());
        QCOMPARE(buffer.end(), SampleIndex{0});
    }
};

QTEST_APPLESS_MAIN(TestCaptureBuffer)
#include "test_capture_buffer.moc"
