// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/wire/checksum.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

ByteVector textBytes(const char* text)
{
    const std::string string(text);
    return {string.begin(), string.end()};
}

/// The definition, bit by bit, against the tables of the product.
std::uint16_t slowCrc16(const ByteVector& bytes)
{
    unsigned crc = 0xFFFF;
    for (const std::uint8_t byte : bytes) {
        crc ^= static_cast<unsigned>(byte) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = ((crc & 0x8000U) != 0 ? crc << 1 ^ 0x1021U : crc << 1) & 0xFFFFU;
    }
    return static_cast<std::uint16_t>(crc);
}

std::uint32_t slowCrc32(const ByteVector& bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? crc >> 1 ^ 0xEDB88320U : crc >> 1;
    }
    return ~crc;
}

} // namespace

class TestChecksum final : public QObject {
    Q_OBJECT

private slots:
    void givesTheCheckValues()
    {
        const ByteVector digits = textBytes("123456789");
        QCOMPARE(crc16(view(digits)), std::uint16_t{0x29B1});
        QCOMPARE(crc32(view(digits)), 0xCBF43926U);
        QCOMPARE(crc16(Bytes()), std::uint16_t{0xFFFF});
        QCOMPARE(crc32(Bytes()), 0U);
    }

    void equalsTheDefinitionForEveryByte()
    {
        const ByteVector bytes = counting(0, 256);
        for (std::size_t size = 0; size <= bytes.size(); ++size) {
            const ByteVector part(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
            QCOMPARE(crc16(view(part)), slowCrc16(part));
            QCOMPARE(crc32(view(part)), slowCrc32(part));
        }
    }

    void hashesAsFowlerNollVoPublished()
    {
        const auto hash = [](const char* text) { return contentHash(view(textBytes(text))); };
        QCOMPARE(hash(""), std::uint64_t{0xCBF29CE484222325ULL});
        QCOMPARE(hash("a"), std::uint64_t{0xAF63DC4C8601EC8CULL});
        QCOMPARE(hash("foobar"), std::uint64_t{0x85944171F73967E8ULL});
    }

    void continuesWhereACallEnded()
    {
        const ByteVector bytes = counting(7, 200);
        for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
            const Bytes head(bytes.data(), cut);
            const Bytes tail(bytes.data() + cut, bytes.size() - cut);
            QCOMPARE(crc32(tail, crc32(head)), crc32(view(bytes)));
            QCOMPARE(contentHash(tail, contentHash(head)), contentHash(view(bytes)));
        }
    }
};

QTEST_APPLESS_MAIN(TestChecksum)
#include "test_checksum.moc"
