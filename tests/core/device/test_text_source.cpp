// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/text_source.h"

#include "core/device/arrival_rate.h"
#include "tests/support/text_sketch.h"

#include <QSignalSpy>
#include <QTest>

using namespace baseline;
using namespace baseline::device;
using namespace baseline::tests;

namespace {

std::vector<TextRowIn> allOf(TextTap& tap)
{
    std::vector<TextRowIn> rows;
    while (const auto row = tap.pop())
        rows.push_back(*row);
    return rows;
}

} // namespace

class TestTextSource final : public QObject {
    Q_OBJECT
private slots:
    void readsASketchAndMeasuresItsRate()
    {
        TextSketch sketch(500.0);
        TextSource source;
        QSignalSpy known(&source, &TextSource::formatKnown);
        const auto tap = std::make_shared<TextTap>(textTapRows);
        source.addTap(tap);
        QVERIFY(source.open(sketch.port()));
        QVERIFY(source.isOpen());
        QVERIFY(!source.format());
        sketch.begin();
        QVERIFY(known.wait(10'000));
        const TextFormat format = *source.format();
        QCOMPARE(format.channels, std::size_t{3});
        QCOMPARE(format.names, (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
        // On a busy machine the rows come late by some hundredths of the two seconds.
        QVERIFY2(std::abs(source.statistics().measuredRate.value - 500.0) < 25.0,
                 qPrintable(QString::number(source.statistics().measuredRate.value)));
        const auto rows = allOf(*tap);
        QVERIFY(rows.size() > 400);
        for (const TextRowIn& row : rows) {
            // One more than the sketch's number: our index begins with the second line, as the first may be cut.
            const std::uint64_t number = row.index + 1;
            for (std::size_t channel = 0; channel < 3; ++channel)
                QCOMPARE(row.values[channel], TextSketch::valueAt(number, channel));
        }
    }

    void aGivenRateNeedsNoMeasuring()
    {
        Pty pty;
        TextSource source;
        QSignalSpy known(&source, &TextSource::formatKnown);
        QVERIFY(source.open(pty.path(), Hertz{100.0}));
        writeText(pty, "junk\nx:1 y:2\nx:1 y:2\nx:1 y:2\n");
        QVERIFY(known.wait());
        QCOMPARE(*source.format(), (TextFormat{2, {QStringLiteral("x"), QStringLiteral("y")}, Hertz{100.0}}));
    }

    void garbageIsCountedAndDamageKeepsItsPlace()
    {
        Pty pty;
        TextSource source;
        const auto tap = std::make_shared<TextTap>(textTapRows);
        source.addTap(tap);
        QVERIFY(source.open(pty.path(), Hertz{100.0}));
        writeText(pty, ".5,9\nhello\n1,2\n1,2\n1,2\n3,4\r\n\n3,nan\n5\n# note\n6,7\n");
        writeText(pty, std::string(5000, 'u') + "\n8,9\n7");
        QTRY_COMPARE(source.statistics().rows, std::uint64_t{4});
        QCOMPARE(source.statistics().damagedRows, std::uint64_t{2});
        QCOMPARE(source.statistics().otherLines, std::uint64_t{3});
        std::vector<std::uint64_t> indices;
        for (const TextRowIn& row : allOf(*tap))
            indices.push_back(row.index);
        QCOMPARE(indices, (std::vector<std::uint64_t>{2, 3, 6, 7}));
    }

    void aFullTapIsCounted()
    {
        Pty pty;
        TextSource source;
        const auto tap = std::make_shared<TextTap>(4);
        source.addTap(tap);
        QVERIFY(source.open(pty.path(), Hertz{100.0}));
        std::string text = "0\n";
        for (int i = 0; i < 12; ++i)
            text += "1\n";
        writeText(pty, text);
        QTRY_COMPARE(source.statistics().refusedRows, std::uint64_t{6});
        source.removeTap(tap);
        writeText(pty, "1\n1\n");
        QTRY_COMPARE(source.statistics().rows, std::uint64_t{12});
        QCOMPARE(source.statistics().refusedRows, std::uint64_t{6});
    }

    void aVanishedPortIsTold()
    {
        Pty pty;
        TextSource source;
        QSignalSpy closed(&source, &TextSource::closed);
        QVERIFY(source.open(pty.path()));
        pty.hangUp();
        QVERIFY(closed.wait());
        QCOMPARE(closed.front().front().value<Error>().code, Error::Code::PortLost);
        QVERIFY(!source.isOpen());
        QCOMPARE(source.open(QStringLiteral("/dev/no-such-port")).error().code, Error::Code::PortNotFound);
        source.close();
    }

    void roundsToWhatWasMeant_data()
    {
        QTest::addColumn<double>("measured");
        QTest::addColumn<double>("meant");
        QTest::newRow("100") << 100.4 << 100.0;
        QTest::newRow("952") << 951.1 << 952.0;
        QTest::newRow("62.5") << 62.4 << 62.5;
        QTest::newRow("unusual") << 347.26 << 347.0;
        QTest::newRow("unusual, slow") << 3.4567 << 3.46;
        QTest::newRow("none") << 0.0 << 0.0;
    }
    void roundsToWhatWasMeant()
    {
        QFETCH(double, measured);
        QFETCH(double, meant);
        QCOMPARE(usualRate(Hertz{measured}).value, meant);
    }

    void theRateIgnoresWhatWaitedInThePort()
    {
        ArrivalRate rate;
        const Arrival start{};
        rate.add(start, 900); // a full buffer at once
        for (int ms = 40; ms <= 4000; ms += 40) {
            QVERIFY(ms > 1700 || rate.value().value == 0.0);
            rate.add(start + std::chrono::milliseconds(ms), 900 + static_cast<std::uint64_t>(ms / 10));
        }
        QVERIFY(std::abs(rate.value().value - 100.0) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestTextSource)
#include "test_text_source.moc"
