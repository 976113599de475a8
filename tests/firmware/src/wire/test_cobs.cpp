// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/wire/cobs.h"
#include "tests/support/bytes.h"

#include <QTest>

#include <random>

using namespace baseline;
using namespace baseline::tests;

namespace {

ByteVector encoded(const ByteVector& plain)
{
    // Exactly the promised room, so that the address sanitiser sees a byte too many.
    std::unique_ptr<std::uint8_t[]> target(new std::uint8_t[cobsEncodedLimit(plain.size())]);
    const std::size_t size = cobsEncode(view(plain), target.get());
    return {target.get(), target.get() + size};
}

ByteVector random(std::mt19937& generator, std::size_t size, unsigned zeroOneIn)
{
    ByteVector bytes(size);
    for (std::uint8_t& byte : bytes)
        byte = generator() % zeroOneIn == 0 ? std::uint8_t{0} : static_cast<std::uint8_t>(1 + generator() % 255);
    return bytes;
}

} // namespace

class TestCobs final : public QObject {
    Q_OBJECT

private slots:
    void knowsTheVectors_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::addColumn<QByteArray>("stuffed");
        const QByteArray oneTo254 = toHex(counting(1, 254));
        const QByteArray twoTo255 = toHex(counting(2, 254));
        const QByteArray threeTo255 = toHex(counting(3, 253));
        QTest::newRow("nothing") << QByteArray() << QByteArray("01");
        QTest::newRow("zero") << QByteArray("00") << QByteArray("0101");
        QTest::newRow("two zeros") << QByteArray("0000") << QByteArray("010101");
        QTest::newRow("zero, byte, zero") << QByteArray("001100") << QByteArray("01021101");
        QTest::newRow("zero inside") << QByteArray("11220033") << QByteArray("0311220233");
        QTest::newRow("no zero") << QByteArray("11223344") << QByteArray("0511223344");
        QTest::newRow("zeros behind") << QByteArray("11000000") << QByteArray("0211010101");
        QTest::newRow("run of 253, zero, byte") << threeTo255 + "0001" << "fe" + threeTo255 + "0201";
        QTest::newRow("run of 254") << oneTo254 << "ff" + oneTo254;
        QTest::newRow("zero, run of 254") << "00" + oneTo254 << "01ff" + oneTo254;
        QTest::newRow("run of 255") << oneTo254 + "ff" << "ff" + oneTo254 + "02ff";
        QTest::newRow("run of 254, zero") << twoTo255 + "00" << "ff" + twoTo255 + "0101";
        QTest::newRow("two runs of 254") << oneTo254 + oneTo254 << "ff" + oneTo254 + "ff" + oneTo254;
    }

    void knowsTheVectors()
    {
        QFETCH(QByteArray, plain);
        QFETCH(QByteArray, stuffed);
        QCOMPARE(toHex(encoded(fromHex(plain))), stuffed);

        ByteVector buffer = fromHex(stuffed);
        const CobsDecoded decoded = cobsDecode(view(buffer), buffer.data()); // in place
        QVERIFY(decoded.ok);
        buffer.resize(decoded.size);
        QCOMPARE(toHex(buffer), plain);
    }

    void returnsWhatWentIn()
    {
        std::mt19937 generator(1);
        for (int trial = 0; trial < 2000; ++trial) {
            const ByteVector plain = random(generator, generator() % 1100, trial % 2 == 0 ? 4 : 400);
            ByteVector stuffed = encoded(plain);
            QVERIFY(std::find(stuffed.begin(), stuffed.end(), 0) == stuffed.end());
            ByteVector apart(stuffed.size());
            const CobsDecoded decoded = cobsDecode(view(stuffed), apart.data());
            const CobsDecoded inPlace = cobsDecode(view(stuffed), stuffed.data());
            QVERIFY(decoded.ok && inPlace.ok && decoded.size == inPlace.size);
            apart.resize(decoded.size);
            stuffed.resize(inPlace.size);
            QVERIFY(apart == plain && stuffed == plain);
        }
    }

    void refusesWhatNoEncoderWrites_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::newRow("nothing at all") << QByteArray();
        QTest::newRow("code zero") << QByteArray("00");
        QTest::newRow("block past the end") << QByteArray("031122024455");
        QTest::newRow("second block past the end") << QByteArray("0211030a");
        QTest::newRow("zero inside a block") << QByteArray("04110033");
        QTest::newRow("full block cut short") << "ff" + toHex(counting(1, 253));
        QTest::newRow("code zero behind a block") << QByteArray("021100");
    }

    void refusesWhatNoEncoderWrites()
    {
        QFETCH(QByteArray, broken);
        const ByteVector bytes = fromHex(broken);
        const ExactCopy source(bytes.data(), bytes.size());
        ByteVector target(bytes.size() + 1);
        QVERIFY(!cobsDecode(source.view(), target.data()).ok);
    }

    void staysInsideItsBuffersOnAnyBytes()
    {
        std::mt19937 generator(2);
        for (int trial = 0; trial < 5000; ++trial) {
            const ByteVector bytes = random(generator, generator() % 300, trial % 2 == 0 ? 30 : 1000);
            const ExactCopy source(bytes.data(), bytes.size());
            const std::unique_ptr<std::uint8_t[]> target(new std::uint8_t[bytes.size()]);
            QVERIFY(cobsDecode(source.view(), target.get()).size <= bytes.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestCobs)
#include "test_cobs.moc"
