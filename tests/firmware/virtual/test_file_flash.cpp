// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "firmware/src/node/flash_map.h"
#include "firmware/virtual/file_flash.h"

#include <QFile>
#include <QTemporaryDir>

#include <vector>

#include <unistd.h>

using namespace baseline;
using virtual_nano::FileFlash;

namespace {

using ByteVector = std::vector<std::uint8_t>;

Bytes view(const ByteVector& bytes)
{
    return {bytes.data(), bytes.size()};
}

ByteVector contents(FileFlash& flash, std::uint32_t address, std::size_t size)
{
    const std::uint8_t* first = flash.mapped(address);
    return {first, first + size};
}

} // namespace

class TestFileFlash final : public QObject {
    Q_OBJECT
private slots:
    void isErasedAtFirst();
    void programmingOnlyClearsBits();
    void erasesOnePageAndNoMore();
    void refusesWhatTheChipRefuses_data();
    void refusesWhatTheChipRefuses();
    void keepsItsContentInTheFile();
    void servesDesktopAndEmulatorInTurn();
    void refusesAFileOfAnotherSize();
    void refusesAFileInUse();
    void refusesAFolderThatIsNotThere();
    void tearsTheOperationOfThePowerCut();
    void tearsAnErase();
};

void TestFileFlash::isErasedAtFirst()
{
    Result<FileFlash> flash = FileFlash::inMemory();
    QVERIFY(flash.has_value());
    QCOMPARE(contents(*flash, 0, flashEnd), ByteVector(flashEnd, 0xFF));
    QCOMPARE(reinterpret_cast<std::uintptr_t>(flash->mapped(slotAAddress)) % 4, std::uintptr_t{0});
}

void TestFileFlash::programmingOnlyClearsBits()
{
    Result<FileFlash> flash = FileFlash::inMemory();
    QVERIFY(flash.has_value());
    QVERIFY(flash->program(slotAAddress, view({0x0F, 0xF0, 0xAA, 0xFF})));
    QVERIFY(flash->program(slotAAddress, view({0xFF, 0x3C, 0x55, 0x00})));
    QCOMPARE(contents(*flash, slotAAddress, 5), ByteVector({0x0F, 0x30, 0x00, 0x00, 0xFF}));
}

void TestFileFlash::erasesOnePageAndNoMore()
{
    Result<FileFlash> flash = FileFlash::inMemory();
    QVERIFY(flash.has_value());
    const ByteVector zeros(3 * flashPageBytes, 0);
    QVERIFY(flash->program(journalAddress, view(zeros)));
    QVERIFY(flash->erasePage(journalAddress + flashPageBytes));
    QCOMPARE(contents(*flash, journalAddress, flashPageBytes), ByteVector(flashPageBytes, 0));
    QCOMPARE(contents(*flash, journalAddress + flashPageBytes, flashPageBytes), ByteVector(flashPageBytes, 0xFF));
    QCOMPARE(contents(*flash, journalAddress + 2 * flashPageBytes, flashPageBytes), ByteVector(flashPageBytes, 0));
}

void TestFileFlash::refusesWhatTheChipRefuses_data()
{
    QTest::addColumn<quint32>("address");
    QTest::addColumn<int>("size"); // 0: erase a page
    QTest::newRow("word not aligned") << slotAAddress + 2 << 4;
    QTest::newRow("half a word") << slotAAddress << 6;
    QTest::newRow("page not aligned") << slotAAddress + 4 << 0;
    QTest::newRow("program in the old bootloader") << applicationAddress - 4 << 4;
    QTest::newRow("erase in the old bootloader") << applicationAddress - flashPageBytes << 0;
    QTest::newRow("program in the new bootloader") << flashEnd << 4;
    QTest::newRow("program across the end") << flashEnd - 4 << 8;
    QTest::newRow("erase in the new bootloader") << flashEnd << 0;
    QTest::newRow("far away") << 0xFFFFF000U << 0;
}

void TestFileFlash::refusesWhatTheChipRefuses()
{
    QFETCH(quint32, address);
    QFETCH(int, size);
    Result<FileFlash> flash = FileFlash::inMemory();
    QVERIFY(flash.has_value());
    const ByteVector zeros(static_cast<std::size_t>(size), 0);
    QVERIFY(!(size == 0 ? flash->erasePage(address) : flash->program(address, view(zeros))));
    QCOMPARE(contents(*flash, 0, flashEnd), ByteVector(flashEnd, 0xFF));
    QCOMPARE(flash->operations(), quint64{0});
}

void TestFileFlash::keepsItsContentInTheFile()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("board.flash")).toStdString();
    {
        Result<FileFlash> flash = FileFlash::open(path);
        QVERIFY(flash.has_value());
        QVERIFY(flash->program(slotBAddress, view({1, 2, 3, 4})));
    }
    Result<FileFlash> flash = FileFlash::open(path);
    QVERIFY(flash.has_value());
    QCOMPARE(contents(*flash, slotBAddress, 5), ByteVector({1, 2, 3, 4, 0xFF}));
}

void TestFileFlash::servesDesktopAndEmulatorInTurn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("flash"));
    for (int turn = 0; turn < 2; ++turn) {
        Result<FileFlash> flash = FileFlash::open(path.toStdString());
        QVERIFY(flash.has_value());
        QCOMPARE(QFile(path).size(), turn == 0 ? qint64{flashEnd} : qint64{virtual_nano::emulatedFlashBytes});
        QCOMPARE(contents(*flash, slotAAddress, 4), turn == 0 ? ByteVector(4, 0xFF) : ByteVector({1, 2, 3, 4}));
        QVERIFY(flash->growForEmulator());
        QVERIFY(flash->program(slotAAddress, view({1, 2, 3, 4})));
        // What another process maps through the descriptor is the same memory.
        std::uint8_t seen[4] = {};
        QCOMPARE(::pread(flash->descriptor(), seen, sizeof seen, slotAAddress), ssize_t{4});
        QCOMPARE(ByteVector(std::begin(seen), std::end(seen)), ByteVector({1, 2, 3, 4}));
    }
}

void TestFileFlash::refusesAFileOfAnotherSize()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("notes.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("not a chip"), qint64{10});
    file.close();
    const Result<FileFlash> flash = FileFlash::open(file.fileName().toStdString());
    QVERIFY(!flash.has_value());
    QCOMPARE(flash.error().code, Error::Code::BadFormat);
    QCOMPARE(flash.error().subject, file.fileName().toStdString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("not a chip"));
}

void TestFileFlash::refusesAFileInUse()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("board.flash")).toStdString();
    const Result<FileFlash> first = FileFlash::open(path);
    QVERIFY(first.has_value());
    const Result<FileFlash> second = FileFlash::open(path);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, Error::Code::ProjectLocked);
}

void TestFileFlash::refusesAFolderThatIsNotThere()
{
    const QTemporaryDir folder;
    const Result<FileFlash> flash = FileFlash::open(folder.filePath(QStringLiteral("none/board.flash")).toStdString());
    QVERIFY(!flash.has_value());
    QCOMPARE(flash.error().code, Error::Code::FileNotWritable);
}

void TestFileFlash::tearsTheOperationOfThePowerCut()
{
    const std::uint8_t pattern = 0x50;
    bool partly = false;
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        Result<FileFlash> flash = FileFlash::inMemory();
        QVERIFY(flash.has_value());
        flash->cutPowerAfter(2, seed);
        QVERIFY(!flash->program(slotAAddress, view(ByteVector(16, pattern))));
        QVERIFY(!flash->program(slotBAddress, view(ByteVector(4, 0))));
        QVERIFY(!flash->erasePage(slotBAddress));
        const ByteVector after = contents(*flash, slotAAddress, 16);
        QCOMPARE(ByteVector(after.begin(), after.begin() + 8), ByteVector(8, pattern));
        for (std::size_t i = 8; i < 12; ++i)
            QCOMPARE(after[i] & pattern, int{pattern}); // no bit is cleared that should stay
        partly = partly || (after[8] != pattern && after[8] != 0xFF);
        QCOMPARE(ByteVector(after.begin() + 12, after.end()), ByteVector(4, 0xFF));
        flash->restorePower();
        QVERIFY(flash->program(slotBAddress, view(ByteVector(4, 0))));
    }
    QVERIFY(partly);
}

void TestFileFlash::tearsAnErase()
{
    Result<FileFlash> flash = FileFlash::inMemory();
    QVERIFY(flash.has_value());
    QVERIFY(flash->program(slotAAddress, view(ByteVector(flashPageBytes, 0x0F))));
    flash->cutPowerAfter(0, 1);
    QVERIFY(!flash->erasePage(slotAAddress));
    const ByteVector after = contents(*flash, slotAAddress, flashPageBytes);
    QVERIFY(after != ByteVector(flashPageBytes, 0xFF));
    QVERIFY(after != ByteVector(flashPageBytes, 0x0F));
    for (const std::uint8_t byte : after)
        QCOMPARE(byte & 0x0F, 0x0F); // erasing never clears
}

QTEST_APPLESS_MAIN(TestFileFlash)
#include "test_file_flash.moc"
