// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/tool_run.h"
#include "core/workbench/tool_search.h"
#include "tests/core/workbench/fake_tools.h"

#include <QTest>

#include <memory>

using namespace baseline;
using namespace baseline::workbench;
using baseline::tests::FakeTools;

/// Finding the tools, asking them, and saying how to install what is not there. The tools are scripts made here.
class TestToolSearch final : public QObject {
    Q_OBJECT
private slots:
    void init() { m_tools = std::make_unique<FakeTools>(); }
    void cleanup() { m_tools.reset(); }

    void findsArduinoCliOnThePath();
    void takesTheOneThatIsSet();
    void takesTheOneInTheEnvironment();
    void refusesToReplaceTheOneThatIsSet();
    void findsArduinoCliInUsualPlaces_data();
    void findsArduinoCliInUsualPlaces();
    void saysHowToInstallArduinoCli();
    void seesThatTheSetupIsWhole();
    void namesWhatTheSetupLacks();
    void passesOnWhatArduinoCliComplainsOf_data();
    void passesOnWhatArduinoCliComplainsOf();
    void saysHowToInstallTheArmCompiler_data();
    void saysHowToInstallTheArmCompiler();
    void seesThatTheLibraryIsMissing();
    void asksTheCompilerForItsVersion();
    void prefersNinja();

    void separatesTheOutputs();
    void givesLinesAsTheyCome();
    void speaksEnglishToTools();
    void countsACrashAsFailure();
    void saysThatAToolDoesNotStart();
    void endsEverythingWhenStopped();

private:
    std::unique_ptr<FakeTools> m_tools;
};

void TestToolSearch::findsArduinoCliOnThePath()
{
    const QString path = m_tools->addArduinoCli();
    const auto found = findArduinoCli();
    QVERIFY(found);
    QCOMPARE(*found, path);
}

void TestToolSearch::takesTheOneThatIsSet()
{
    m_tools->addArduinoCli();
    const QString other = m_tools->add(QStringLiteral("elsewhere/my-cli"), "exit 0\n");
    qputenv("BASELINE_ARDUINO_CLI", "/nowhere");
    const auto found = findArduinoCli(other);
    QVERIFY(found);
    QCOMPARE(*found, other);
}

void TestToolSearch::takesTheOneInTheEnvironment()
{
    m_tools->addArduinoCli();
    const QString other = m_tools->add(QStringLiteral("elsewhere/my-cli"), "exit 0\n");
    qputenv("BASELINE_ARDUINO_CLI", QFile::encodeName(other));
    const auto found = findArduinoCli();
    QVERIFY(found);
    QCOMPARE(*found, other);
}

void TestToolSearch::refusesToReplaceTheOneThatIsSet()
{
    m_tools->addArduinoCli();
    const auto found = findArduinoCli(m_tools->folder() + QStringLiteral("/nothing-here"));
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::ToolMissing);
    QVERIFY(QString::fromStdString(found.error().subject).endsWith(QLatin1String("/nothing-here")));
}

void TestToolSearch::findsArduinoCliInUsualPlaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("local") << QStringLiteral("home/.local/bin/arduino-cli");
    QTest::newRow("bin") << QStringLiteral("home/bin/arduino-cli");
    QTest::newRow("inside the IDE") << QStringLiteral(
        "home/arduino-ide_2.3.4_Linux_64bit/resources/app/lib/backend/resources/arduino-cli");
}

void TestToolSearch::findsArduinoCliInUsualPlaces()
{
    QFETCH(QString, place);
    m_tools->hideOthers();
    const QString path = m_tools->add(place, "exit 0\n");
    const auto found = findArduinoCli();
    QVERIFY(found);
    QCOMPARE(*found, path);
}

void TestToolSearch::saysHowToInstallArduinoCli()
{
    m_tools->hideOthers();
    const auto found = findArduinoCli();
    if (found)
        QSKIP("an arduino-cli is installed for everybody on this machine");
    QCOMPARE(found.error().code, Error::Code::ToolMissing);
    QCOMPARE(found.error().subject, std::string("arduino-cli"));
    const QString command = QString::fromStdString(found.error().detail);
    QVERIFY(command.contains(QLatin1String("arduino-cli core install arduino:mbed_nano@4.6.0")));
    QVERIFY(command.contains(QLatin1String("arduino-cli lib install Arduino_BMI270_BMM150@1.2.3")));
}

void TestToolSearch::seesThatTheSetupIsWhole()
{
    const auto setup = checkArduinoSetup(m_tools->addArduinoCli());
    QVERIFY(setup);
    QCOMPARE(setup->cliVersion, QStringLiteral("1.5.1"));
    QCOMPARE(setup->coreVersion, QStringLiteral("4.6.0"));
    QCOMPARE(setup->libraryVersion, QStringLiteral("1.2.3"));
}

void TestToolSearch::namesWhatTheSetupLacks()
{
    const QString cli = m_tools->addArduinoCli();
    m_tools->setLibraries(R"({"installed_libraries":[]})");
    const auto noLibrary = checkArduinoSetup(cli);
    QVERIFY(!noLibrary);
    QCOMPARE(noLibrary.error().code, Error::Code::ToolMissing);
    QCOMPARE(noLibrary.error().subject, std::string("Arduino_BMI270_BMM150"));
    QCOMPARE(noLibrary.error().detail, std::string("arduino-cli lib install Arduino_BMI270_BMM150@1.2.3"));

    // Known to the index, but not installed.
    m_tools->setCores(R"({"platforms":[{"id":"arduino:mbed_nano","latest_version":"4.6.0"}]})");
    const auto noCore = checkArduinoSetup(cli);
    QVERIFY(!noCore);
    QCOMPARE(noCore.error().code, Error::Code::ToolMissing);
    QCOMPARE(noCore.error().subject, std::string("arduino:mbed_nano"));
    QVERIFY(QString::fromStdString(noCore.error().detail)
                .contains(QLatin1String("arduino-cli core install arduino:mbed_nano@4.6.0")));
}

void TestToolSearch::passesOnWhatArduinoCliComplainsOf_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("as JSON") << QByteArray("echo '{\n  \"error\": \"no network\"\n}' >&2\nexit 5\n")
                             << QStringLiteral("arduino-cli version: no network");
    QTest::newRow("as text") << QByteArray("echo 'Error: bad config\nmore' >&2\nexit 3\n")
                             << QStringLiteral("arduino-cli version: Error: bad config");
    QTest::newRow("silent") << QByteArray("exit 6\n") << QStringLiteral("arduino-cli version: exit code 6");
    QTest::newRow("no JSON") << QByteArray("echo arduino-cli Version: 0.4.0\n")
                             << QStringLiteral("arduino-cli version: arduino-cli Version: 0.4.0");
}

void TestToolSearch::passesOnWhatArduinoCliComplainsOf()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, complaint);
    const auto setup = checkArduinoSetup(m_tools->add(QStringLiteral("arduino-cli"), script));
    QVERIFY(!setup);
    QCOMPARE(setup.error().code, Error::Code::BuildFailed);
    QCOMPARE(QString::fromStdString(setup.error().subject), complaint);
}

void TestToolSearch::saysHowToInstallTheArmCompiler_data()
{
    QTest::addColumn<QString>("installer");
    QTest::addColumn<QString>("command");
    QTest::newRow("Debian") << QStringLiteral("apt-get")
                            << QStringLiteral("sudo apt-get install gcc-arm-none-eabi libnewlib-arm-none-eabi "
                                              "libstdc++-arm-none-eabi-newlib");
    QTest::newRow("Homebrew") << QStringLiteral("brew") << QStringLiteral("brew install --cask gcc-arm-embedded");
    QTest::newRow("neither") << QStringLiteral("other")
                             << QStringLiteral("https://developer.arm.com/downloads/-/arm-gnu-toolchain-downloads");
}

void TestToolSearch::saysHowToInstallTheArmCompiler()
{
    QFETCH(QString, installer);
    QFETCH(QString, command);
    m_tools->hideOthers();
    m_tools->add(installer, "exit 0\n");
    const auto found = findArmCompiler();
    if (found)
        QSKIP("an ARM compiler is installed outside PATH on this machine");
    QCOMPARE(found.error().code, Error::Code::ToolMissing);
    QCOMPARE(found.error().subject, std::string("arm-none-eabi-g++"));
    QCOMPARE(QString::fromStdString(found.error().detail), command);
}

void TestToolSearch::seesThatTheLibraryIsMissing()
{
    // gcc names a file that it does not have by its bare name.
    m_tools->add(QStringLiteral("arm-none-eabi-g++"),
                 "case \"$1\" in *libstdc++.a) echo libstdc++.a ;; *) echo /usr/lib/arm-none-eabi/libc.a ;; esac\n");
    m_tools->add(QStringLiteral("apt-get"), "exit 0\n");
    const auto found = findArmCompiler();
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::ToolMissing);
    QCOMPARE(found.error().subject, std::string("libstdc++.a"));
    QVERIFY(QString::fromStdString(found.error().detail).contains(QLatin1String("libstdc++-arm-none-eabi-newlib")));
}

void TestToolSearch::asksTheCompilerForItsVersion()
{
    const QString path = m_tools->add(QStringLiteral("arm-none-eabi-g++"),
                                      "case \"$1\" in -dumpfullversion) echo 12.2.1 ;; *) echo \"/lib/$1\" ;; esac\n");
    const auto found = findArmCompiler();
    QVERIFY(found);
    QCOMPARE(found->path, path);
    QCOMPARE(found->version, QStringLiteral("12.2.1"));
}

void TestToolSearch::prefersNinja()
{
    m_tools->hideOthers();
    m_tools->add(QStringLiteral("apt-get"), "exit 0\n");
    const auto none = findBuildProgram();
    if (none)
        QSKIP("ninja is installed outside PATH on this machine");
    QCOMPARE(none.error().code, Error::Code::ToolMissing);
    QCOMPARE(none.error().detail, std::string("sudo apt-get install ninja-build"));
    m_tools->add(QStringLiteral("make"), "exit 0\n");
    QCOMPARE(findBuildProgram()->generator, QStringLiteral("Unix Makefiles"));
    m_tools->add(QStringLiteral("ninja"), "exit 0\n");
    QCOMPARE(findBuildProgram()->generator, QStringLiteral("Ninja"));
}

void TestToolSearch::separatesTheOutputs()
{
    const QString tool = m_tools->add(QStringLiteral("tool"), "echo \"[$1]\"; echo bad >&2; exit 7\n");
    const auto answer = askTool({tool, {QStringLiteral("two words")}});
    QVERIFY(answer);
    QCOMPARE(answer->exitCode, 7);
    QCOMPARE(answer->output, QByteArray("[two words]\n"));
    QCOMPARE(answer->complaints, QByteArray("bad\n"));
}

void TestToolSearch::givesLinesAsTheyCome()
{
    // The tool goes on only after its first line has been read here, and its last line has no end.
    const QString go = m_tools->folder() + QStringLiteral("/go");
    const QString tool =
        m_tools->add(QStringLiteral("tool"), "echo one; until [ -e '" + QFile::encodeName(go) +
                                                 "' ]; do sleep 0.02; done; echo two >&2; printf three\n");
    QStringList lines;
    const auto code = runTool({tool, {}},
                              [&](const QString& line) {
                                  lines += line;
                                  tests::writeFile(go, {});
                              },
                              {});
    QVERIFY(code);
    QCOMPARE(*code, 0);
    QCOMPARE(lines, (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
}

void TestToolSearch::speaksEnglishToTools()
{
    qputenv("LANGUAGE", "pt_BR");
    const QString tool = m_tools->add(QStringLiteral("tool"), "echo \"$LC_ALL/$LANGUAGE/${PATH%%:*}\"\n");
    const auto answer = askTool({tool, {}, QStringLiteral("/first")});
    qunsetenv("LANGUAGE");
    QVERIFY(answer);
    QCOMPARE(answer->output, QByteArray("C///first\n"));
}

void TestToolSearch::countsACrashAsFailure()
{
    const auto answer = askTool({m_tools->add(QStringLiteral("tool"), "kill -9 $$\n"), {}});
    QVERIFY(answer);
    QCOMPARE(answer->exitCode, 128);
}

void TestToolSearch::saysThatAToolDoesNotStart()
{
    const auto answer = askTool({m_tools->folder() + QStringLiteral("/absent-tool"), {}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Error::Code::ToolMissing);
    QCOMPARE(answer.error().subject, std::string("absent-tool"));
}

void TestToolSearch::endsEverythingWhenStopped()
{
    // A child that does not care about a gentle end, and a parent that waits for it.
    const QString tool =
        m_tools->add(QStringLiteral("tool"), "(trap '' TERM; while :; do sleep 1; done) & echo $!; wait\n");
    std::stop_source stop;
    qint64 child = 0;
    const auto code = runTool(
        {tool, {}},
        [&](const QString& line) {
            child = line.toLongLong();
            stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!code);
    QCOMPARE(code.error().code, Error::Code::Cancelled);
    QVERIFY(child > 1);
    // Ended; its parent is gone too, so it may stay a moment as a zombie until init has looked.
    const QString status = QStringLiteral("/proc/%1/stat").arg(child);
    QTRY_VERIFY(!QFile::exists(status) || tests::readFile(status).contains(") Z "));
}

QTEST_GUILESS_MAIN(TestToolSearch)
#include "test_tool_search.moc"
