// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/app/cli/command_line.h"
#include "tests/support/bootloader_port.h"
#include "tests/support/transcript.h"

using baseline::tests::BootloaderPort;
using baseline::tests::Run;
using baseline::tests::Workplace;

/// `baseline flash` and what can be wrong with its file and its port. That a flashed board runs is tried with the
/// emulated one.
class TestCliFlash final : public QObject {
    Q_OBJECT
private slots:
    /// Virtual boards that other tests start meanwhile are not the one that was flashed.
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_place.path().toLocal8Bit()); }
    void wantsAFileAndAPort();
    void refusesFiles_data();
    void refusesFiles();
    void saysThatThePortIsMissing();
    void writesEveryPage();

private:
    Workplace m_place;
};

void TestCliFlash::wantsAFileAndAPort()
{
    QCOMPARE(m_place.run("flash").exitCode, 2);
    QCOMPARE(m_place.run("flash image.bin").exitCode, 2);
    const Run run = m_place.run("flash image.bin --port /dev/null");
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.hasOneSentence() && run.err.contains("image.bin"), run.all().constData());
}

void TestCliFlash::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("text") << QByteArray("hello, this is text") << QByteArray("not firmware for this board");
    QTest::newRow("ELF") << QByteArray("\x7f" "ELF and so on, more than eight bytes") << QByteArray(".bin");
    QTest::newRow("too large") << QByteArray(700000, '\xFF') << QByteArray("684 KB");
}

void TestCliFlash::refusesFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, said);
    m_place.write("some.bin", content);
    const Run run = m_place.run("flash some.bin --port /dev/null");
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.hasOneSentence() && run.err.contains(said), run.all().constData());
}

void TestCliFlash::saysThatThePortIsMissing()
{
    const auto image = baseline::tests::transcriptImage();
    m_place.write("nano.bin", QByteArray(reinterpret_cast<const char*>(image.data()), qsizetype(image.size())));
    const Run run = m_place.run("flash nano.bin --port /nowhere/ttyACM7");
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.hasOneSentence() && run.err.contains("/nowhere/ttyACM7"), run.all().constData());
}

void TestCliFlash::writesEveryPage()
{
    const auto image = baseline::tests::transcriptImage();
    m_place.write("nano.bin", QByteArray(reinterpret_cast<const char*>(image.data()), qsizetype(image.size())));
    BootloaderPort port;
    const Run run = m_place.run(QStringList{QStringLiteral("flash"), QStringLiteral("nano.bin"), QStringLiteral("--port"),
                                            port.path(), QStringLiteral("--bootloader")});
    // Behind this port nothing starts that could answer; all pages stand nevertheless.
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("answers as a Baseline board"), run.all().constData());
    QVERIFY2(run.err.contains("Every page was written and checked"), run.all().constData());
    QVERIFY(port.hasRestarted());
    QCOMPARE(port.application(image.size()), image);
}

QTEST_GUILESS_MAIN(TestCliFlash)
#include "test_cli_flash.moc"
