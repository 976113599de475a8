// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "firmware/src/node/flash_map.h"
#include "firmware/virtual/bootloader.h"
#include "firmware/virtual/file_flash.h"
#include "tests/support/transcript.h"

#include <optional>
#include <random>
#include <string>

using namespace baseline;
using namespace baseline::tests;
using namespace std::chrono_literals;
using virtual_nano::Bootloader;
using virtual_nano::FileFlash;

namespace {

QByteArray text(const std::vector<std::uint8_t>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

} // namespace

class TestBootloader final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void followsTheTranscript_data();
    void followsTheTranscript();
    void hearsBytesInAnyPieces();
    void answersButWritesNothing_data();
    void answersButWritesNothing();
    void swallows_data();
    void swallows();
    void checksNoMoreThanAPage();
    void takesTheTimeOfTheChip();
    void writesTwoPagesAtOnce();
    void startsAnApplicationThatIsThere();
    void survivesNoise();

private:
    QByteArray tell(const QByteArray& bytes, Bootloader::Micros now = 0us);
    QByteArray flashText(std::uint32_t address, std::uint32_t size);

    std::optional<FileFlash> m_flash;
    std::optional<Bootloader> m_bootloader;
};

void TestBootloader::init()
{
    m_bootloader.reset();
    Result<FileFlash> flash = FileFlash::inMemory();
    QVERIFY(flash.has_value());
    m_flash.emplace(std::move(*flash));
    m_bootloader.emplace(*m_flash);
}

QByteArray TestBootloader::tell(const QByteArray& bytes, Bootloader::Micros now)
{
    m_bootloader->feed(Bytes(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                             static_cast<std::size_t>(bytes.size())));
    return text(m_bootloader->turn(now));
}

QByteArray TestBootloader::flashText(std::uint32_t address, std::uint32_t size)
{
    return {reinterpret_cast<const char*>(m_flash->mapped(address)), static_cast<qsizetype>(size)};
}

void TestBootloader::followsTheTranscript_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("padding");
    QTest::newRow("the vendor's client") << QStringLiteral("vendor") << 0;
    QTest::newRow("the studio") << QStringLiteral("studio") << 0xFF;
}

void TestBootloader::followsTheTranscript()
{
    QFETCH(QString, name);
    QFETCH(int, padding);
    QByteArray said;
    for (const TranscriptStep& step : readTranscript(name.toStdString())) {
        QVERIFY(!m_bootloader->hasReset());
        if (step.fromHost) {
            // Whatever was answered before has been read, so there is nothing that nobody expected.
            QCOMPARE(said, QByteArray());
            said = tell(text(step.bytes));
        } else {
            QCOMPARE(std::exchange(said, {}), text(step.bytes));
        }
    }
    QCOMPARE(said, QByteArray());
    QVERIFY(m_bootloader->hasReset());
    for (unsigned page = 0; page < 3; ++page) {
        QCOMPARE(flashText(applicationAddress + page * flashPageBytes, flashPageBytes),
                 text(transcriptPage(page, static_cast<std::uint8_t>(padding))));
    }
    QCOMPARE(flashText(applicationAddress + 3 * flashPageBytes, flashPageBytes), QByteArray(flashPageBytes, '\xFF'));
    QVERIFY(Bootloader::hasApplication(*m_flash));
}

void TestBootloader::hearsBytesInAnyPieces()
{
    const QByteArray all = QByteArray("S00000010,00001000#") + text(transcriptPage(1, 0))
                           + QByteArray("Y00000010,0#Y00002000,00001000#");
    QByteArray said;
    for (const char byte : all)
        said += tell(QByteArray(1, byte));
    QCOMPARE(said, QByteArray("Y\n\rY\n\r"));
    QCOMPARE(flashText(applicationAddress + 0x2000, flashPageBytes), text(transcriptPage(1, 0)));
}

void TestBootloader::answersButWritesNothing_data()
{
    QTest::addColumn<QByteArray>("commands");
    QTest::newRow("not a page's beginning") << QByteArray("Y00000800,00001000#");
    QTest::newRow("half a page") << QByteArray("Y00000000,00000800#");
    QTest::newRow("a byte too much") << QByteArray("Y00000000,00001001#");
    QTest::newRow("over the newer bootloader") << QByteArray("Y000D0000,00001000#");
    QTest::newRow("the last page and one more") << QByteArray("Y000CF000,00002000#");
    QTest::newRow("behind the chip") << QByteArray("Y00100000,00001000#");
    QTest::newRow("address that wraps") << QByteArray("YFFFFF000,00001000#");
    QTest::newRow("size that wraps") << QByteArray("Y00001000,FFFFF000#");
    QTest::newRow("more than the buffer") << QByteArray("Y00000000,00003000#");
    QTest::newRow("number too large") << QByteArray("Y00000000,123456789ABC#");
}

void TestBootloader::answersButWritesNothing()
{
    QFETCH(QByteArray, commands);
    QCOMPARE(tell("S00000000,00001000#" + QByteArray(4096, '\0')), QByteArray());
    QCOMPARE(tell(commands), QByteArray("Y\n\r"));
    QCOMPARE(m_flash->operations(), std::uint64_t{0});
    // The place in the buffer may be as wrong.
    QCOMPARE(tell("YFFFFFFFF,0#Y00000000,00001000#"), QByteArray("Y\n\rY\n\r"));
    QCOMPARE(tell("Y00001004,0#Y00000000,00001000#"), QByteArray("Y\n\rY\n\r"));
    QCOMPARE(m_flash->operations(), std::uint64_t{0});
    QCOMPARE(tell("N#"), QByteArray("\n\r"));
}

void TestBootloader::swallows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char letter : QByteArray("WwRrOoGgTtABnvikxyz0 "))
        QTest::addRow("%c", letter) << QByteArray(1, letter) + QByteArray("00000000,00000000#");
    QTest::newRow("nothing") << QByteArray("#");
    QTest::newRow("a letter that is not the first") << QByteArray(1, '\0') + QByteArray("V#");
    QTest::newRow("too long a line") << QByteArray("V") + QByteArray(1000, ' ') + QByteArray("#");
    QTest::newRow("data for outside the buffer") << QByteArray("S00001FFF,00000004#V#V#");
    QTest::newRow("data far outside") << QByteArray("SFFFFFFFF,00000004#V#V#");
}

void TestBootloader::swallows()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(tell(bytes), QByteArray());
    QCOMPARE(tell("N#"), QByteArray("\n\r"));
    QCOMPARE(m_flash->operations(), std::uint64_t{0});
}

void TestBootloader::checksNoMoreThanAPage()
{
    QVERIFY(m_flash->program(applicationAddress, Bytes(transcriptPage(0, 0).data(), flashPageBytes)));
    const QByteArray page = tell("Z00000000,00001000#");
    QCOMPARE(page, QByteArray("Z0000BDB1#\n\r"));
    QCOMPARE(tell("Z00000000,00002000#"), page);
    QCOMPARE(tell("Z00000000,FFFFFFFF#"), page);
    QCOMPARE(tell("Z00000000,00000000#"), QByteArray("Z00000000#\n\r"));
    // Outside, as an erased page: its checksum stands in the studio's transcript.
    QCOMPARE(tell("ZFFFFF000,00001000#"), QByteArray("Z0000E03E#\n\r"));
    QCOMPARE(tell("Z00001000,00001000#"), QByteArray("Z0000E03E#\n\r"));
}

void TestBootloader::takesTheTimeOfTheChip()
{
    m_bootloader.emplace(*m_flash, Bootloader::chipPace);
    QCOMPARE(tell("S00000000,00001000#" + text(transcriptPage(1, 0)) + "Y00000000,0#", 1s), QByteArray("Y\n\r"));
    QCOMPARE(tell("Y00000000,00001000#N#", 1s), QByteArray());
    QCOMPARE(m_flash->operations(), std::uint64_t{0});
    QCOMPARE(tell({}, 1s + 84'999us), QByteArray());
    QCOMPARE(m_flash->operations(), std::uint64_t{0});
    QCOMPARE(tell({}, 1s + 85'000us), QByteArray());
    QCOMPARE(m_flash->operations(), std::uint64_t{1});
    QCOMPARE(tell({}, 1s + 126'983us), QByteArray());
    QCOMPARE(tell({}, 1s + 126'984us), QByteArray("Y\n\r\n\r"));
    QCOMPARE(flashText(applicationAddress, flashPageBytes), text(transcriptPage(1, 0)));
}

void TestBootloader::writesTwoPagesAtOnce()
{
    m_bootloader.emplace(*m_flash, Bootloader::chipPace);
    const QByteArray pages = text(transcriptPage(0, 0)) + text(transcriptPage(1, 0));
    QCOMPARE(tell("S00000000,00002000#" + pages + "Y00000000,00002000#", 0s), QByteArray());
    QCOMPARE(tell({}, 2 * 126'984us - 1us), QByteArray());
    QCOMPARE(tell({}, 2 * 126'984us), QByteArray("Y\n\r"));
    QCOMPARE(flashText(applicationAddress, 2 * flashPageBytes), pages);
}

void TestBootloader::startsAnApplicationThatIsThere()
{
    QVERIFY(!Bootloader::hasApplication(*m_flash));
    const std::uint8_t word[] = {0, 0, 4, 0x20};
    QVERIFY(m_flash->program(applicationAddress, Bytes(word, sizeof word)));
    QVERIFY(!Bootloader::hasApplication(*m_flash));
    QVERIFY(m_flash->program(applicationAddress + 4, Bytes(word, sizeof word)));
    QVERIFY(Bootloader::hasApplication(*m_flash));
}

/// Commands with any letters and numbers, cut and mixed with any bytes: nothing of it writes where it must not.
void TestBootloader::survivesNoise()
{
    std::mt19937 random(3);
    const QByteArray letters("NVISXYZ#,0123456789ABCDEF\0\xFF", 27);
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes;
        for (auto i = random() % 40; i > 0; --i)
            bytes += letters[static_cast<qsizetype>(random() % 27)];
        const QByteArray said = tell(bytes);
        // The most that so many bytes can ask for: each "V#" gives 60.
        QVERIFY(said.size() <= 60 * 20 + 60);
    }
    // At worst it waits for data that some S has announced; a reset ends that.
    m_bootloader.emplace(*m_flash);
    QCOMPARE(tell("N#"), QByteArray("\n\r"));
    QCOMPARE(flashText(0, applicationAddress), QByteArray(applicationAddress, '\xFF'));
}

QTEST_APPLESS_MAIN(TestBootloader)
#include "test_bootloader.moc"
