// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/device/firmware_image.h"

#include <vector>

using namespace baseline;
using Code = Error::Code;

namespace {

std::vector<std::uint8_t> imageWith(std::uint32_t stack, std::uint32_t entry, std::size_t size = 4096)
{
    std::vector<std::uint8_t> image(size, 0xA5);
    for (std::size_t i = 0; i < 4; ++i) {
        image[i] = static_cast<std::uint8_t>(stack >> (8 * i));
        image[4 + i] = static_cast<std::uint8_t>(entry >> (8 * i));
    }
    return image;
}

std::vector<std::uint8_t> textFile(const char* text)
{
    std::vector<std::uint8_t> bytes(100, ' ');
    std::copy_n(text, qstrlen(text), bytes.begin());
    return bytes;
}

} // namespace

class TestFirmwareImage final : public QObject {
    Q_OBJECT
private slots:
    void tellsTheBoard_data();
    void tellsTheBoard();
    void refuses_data();
    void refuses();
    void takesTheLargestAndNoMore();
};

void TestFirmwareImage::tellsTheBoard_data()
{
    QTest::addColumn<quint32>("stack");
    QTest::addColumn<quint32>("entry");
    QTest::addColumn<int>("board");
    QTest::newRow("Nano") << 0x20040000U << 0x00010101U << int(BoardKind::Nano33BleSense);
    QTest::newRow("Nano, last word of it") << 0x20040000U << 0x00010FFFU << int(BoardKind::Nano33BleSense);
    QTest::newRow("emulated") << 0x20040000U << 0x21010051U << int(BoardKind::Mps2An386);
    QTest::newRow("stack not aligned to eight") << 0x2003FFFCU << 0x21010051U << int(BoardKind::Mps2An386);
}

void TestFirmwareImage::tellsTheBoard()
{
    QFETCH(quint32, stack);
    QFETCH(quint32, entry);
    const Result<BoardKind> board = device::checkFirmware(imageWith(stack, entry));
    QVERIFY(board.has_value());
    QTEST(int(*board), "board");
}

void TestFirmwareImage::refuses_data()
{
    QTest::addColumn<std::vector<std::uint8_t>>("image");
    QTest::newRow("empty") << std::vector<std::uint8_t>();
    QTest::newRow("seven bytes") << std::vector<std::uint8_t>(7, 0);
    QTest::newRow("erased flash") << std::vector<std::uint8_t>(4096, 0xFF);
    QTest::newRow("zeros") << std::vector<std::uint8_t>(4096, 0);
    QTest::newRow("stack at the bottom of the RAM") << imageWith(0x20000000, 0x00010101);
    QTest::newRow("stack beyond the RAM") << imageWith(0x20040004, 0x00010101);
    QTest::newRow("stack at an odd place") << imageWith(0x20030002, 0x00010101);
    QTest::newRow("entry that is no Thumb code") << imageWith(0x20040000, 0x00010100);
    QTest::newRow("entry in the bootloader") << imageWith(0x20040000, 0x00000101);
    QTest::newRow("entry behind the image") << imageWith(0x20040000, 0x00011001);
    QTest::newRow("entry behind the emulated image") << imageWith(0x20040000, 0x21011001);
    QTest::newRow("ELF") << textFile("\x7f" "ELF\x01\x01\x01");
    QTest::newRow("Intel HEX") << textFile(":1000000000040020");
    QTest::newRow("Intel HEX that begins elsewhere") << textFile(":04000005000100D91D");
    QTest::newRow("a model") << textFile("BLM1");
    QTest::newRow("a page of HTML") << textFile("<!DOCTYPE html>");
}

void TestFirmwareImage::refuses()
{
    QFETCH(std::vector<std::uint8_t>, image);
    const Result<BoardKind> board = device::checkFirmware(image);
    QVERIFY(!board.has_value());
    QCOMPARE(board.error().code, Code::FirmwareInvalid);
    QVERIFY(!board.error().subject.empty());
}

void TestFirmwareImage::takesTheLargestAndNoMore()
{
    QVERIFY(device::checkFirmware(imageWith(0x20040000, 0x00010101, 0xA8000)).has_value());
    const Result<BoardKind> board = device::checkFirmware(imageWith(0x20040000, 0x00010101, 0xA8001));
    QVERIFY(!board.has_value());
    QCOMPARE(board.error().code, Code::FirmwareTooLarge);
    QCOMPARE(board.error().value, 688129.0); // 0xB8000 - 0x10000 and one
}

QTEST_APPLESS_MAIN(TestFirmwareImage)
#include "test_firmware_image.moc"
