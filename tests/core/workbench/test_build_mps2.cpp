// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/image.h"
#include "core/workbench/build_job.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/train_job.h"
#include "tests/core/workbench/fake_tools.h"
#include "tests/support/example_model.h"

#include <QTest>

#include <cstring>
#include <memory>

using namespace baseline;
using namespace baseline::workbench;
using baseline::tests::FakeTools;
using baseline::tests::readFile;
using baseline::tests::snapshot;
using baseline::tests::writeFile;

namespace {

// A small kit that builds as the real one does, in a second or two: for what can go wrong.
constexpr char smallProject[] = R"(cmake_minimum_required(VERSION 3.25)
project(Small LANGUAGES CXX)
add_executable(node main.cpp part.cpp)
set_target_properties(node PROPERTIES SUFFIX .elf)
if(BASELINE_MODEL_DIR)
    target_include_directories(node PRIVATE ${BASELINE_MODEL_DIR})
endif()
add_custom_command(TARGET node POST_BUILD
    COMMAND arm-none-eabi-objcopy -O binary $<TARGET_FILE:node> ${CMAKE_BINARY_DIR}/node.bin)
)";
constexpr char smallToolchain[] = R"(set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR arm)
set(CMAKE_CXX_COMPILER arm-none-eabi-g++)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_CXX_FLAGS_INIT "-mcpu=cortex-m4 -mthumb")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-nostdlib -Wl,-emain")
)";
constexpr char smallMain[] = R"(#include <stdint.h>
#if __has_include("baseline_model.h")
#include "baseline_model.h"
#endif
volatile int counter = 7;
#ifndef MORE
#define MORE 4
#endif
extern const char filling[MORE];
const char filling[MORE] = {1};
int main()
{
#if __has_include("baseline_model.h")
    counter = baselineModel[counter];
#endif
    return counter + filling[counter];
}
)";

model::Image trainedModel(std::uint64_t seed)
{
    SimulateOptions options;
    options.state = simulate::State::NormalLow;
    options.duration = Seconds(75.0);
    options.seed = seed;
    TrainOptions training;
    training.createdUnixSeconds = 1780000000;
    const auto trained = trainModel({*countSeries(*simulateRecording(options))}, training);
    return trained ? trained->image : model::Image();
}

std::uint32_t wordAt(const QByteArray& bytes, int index)
{
    std::uint32_t word = 0;
    std::memcpy(&word, bytes.constData() + 4 * index, sizeof word);
    return word;
}

QByteArray bytesOf(const model::Image& image)
{
    return {reinterpret_cast<const char*>(image.data()), static_cast<qsizetype>(image.size())};
}

} // namespace

/// Builds for the emulated board, with the real cross compiler.
class TestBuildMps2 final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_tools.reset(); }

    void buildsTheNodeWithATrainedModel();
    void buildsWithAndWithoutAModel();
    void buildsFromAKitThatMayNotBeWritten();
    void compilesOnlyWhatAnotherModelChanges();
    void saysWhatTheCompilerSays();
    void saysWhatCMakeSays();
    void refusesFirmwareThatIsTooLarge();
    void recoversFromACacheThatIsNoUse();
    void stopsInTheMiddle();

private:
    BuildRequest request(const model::Image& image);
    void makeSmallKit();
    QString kit() const { return m_tools->folder() + QStringLiteral("/kit"); }
    QString kitFile(const char* name) const { return kit() + QStringLiteral("/mps2_an386/") + QLatin1String(name); }

    std::unique_ptr<FakeTools> m_tools;
    QStringList m_log;
};

void TestBuildMps2::init()
{
    m_tools = std::make_unique<FakeTools>();
    m_log.clear();
}

BuildRequest TestBuildMps2::request(const model::Image& image)
{
    BuildRequest request;
    request.image = image;
    request.target = FirmwareTarget::Mps2An386;
    request.cacheFolder = m_tools->folder() + QStringLiteral("/cache");
    request.log = [this](const QString& line) { m_log += line; };
    if (QFile::exists(kit()))
        request.kitFolder = kit();
    return request;
}

void TestBuildMps2::makeSmallKit()
{
    QVERIFY(writeFile(kit() + QStringLiteral("/library.properties"), "name=Small\n"));
    QVERIFY(writeFile(kit() + QStringLiteral("/src/baseline_node.h"), "#pragma once\n"));
    QVERIFY(writeFile(kitFile("CMakeLists.txt"), smallProject));
    QVERIFY(writeFile(kitFile("toolchain.cmake"), smallToolchain));
    QVERIFY(writeFile(kitFile("main.cpp"), smallMain));
    QVERIFY(writeFile(kitFile("part.cpp"), "int part()\n{\n    return 1;\n}\n"));
}

void TestBuildMps2::buildsTheNodeWithATrainedModel()
{
    const model::Image first = trainedModel(1);
    const model::Image second = trainedModel(2);
    QVERIFY(!first.empty());
    QVERIFY(first != second);
    BuildRequest asked = request(first);
    asked.outputFolder = m_tools->folder() + QStringLiteral("/out");
    const auto report = buildFirmware(asked);
    QVERIFY2(report, report ? "" : qPrintable(m_log.join(QLatin1Char('\n'))));
    QCOMPARE(report->imagePath, asked.outputFolder + QStringLiteral("/baseline-mps2.bin"));
    const QByteArray firmware = readFile(report->imagePath);
    QCOMPARE(static_cast<std::uint32_t>(firmware.size()), report->bytes);
    QVERIFY(firmware.contains(bytesOf(first)));
    // The stack within the Nano's RAM, the first instruction (odd: Thumb) within the application's flash.
    const std::uint32_t stack = wordAt(firmware, 0);
    const std::uint32_t entry = wordAt(firmware, 1);
    QVERIFY(stack > 0x20000000 && stack <= 0x20040000 && stack % 8 == 0);
    QVERIFY(entry % 2 == 1 && entry > 0x21010000 && entry < 0x21010000 + report->bytes);
    QVERIFY(report->ramBytes > 1024 && report->ramBytes < 256 * 1024);
    QVERIFY(report->tool.startsWith(QLatin1String("arm-none-eabi-g++ ")));
    const auto firstTook = report->took;

    asked.image = second;
    const auto again = buildFirmware(asked);
    QVERIFY(again);
    const QByteArray other = readFile(again->imagePath);
    QVERIFY(other.contains(bytesOf(second)));
    QVERIFY(!other.contains(bytesOf(first)));
    qInfo("first build %.2f s, with another model %.2f s; %u bytes of flash, %u of RAM",
          static_cast<double>(firstTook.count()) / 1000.0, static_cast<double>(again->took.count()) / 1000.0,
          again->bytes, again->ramBytes);
}

void TestBuildMps2::buildsWithAndWithoutAModel()
{
    makeSmallKit();
    const model::Image image = *model::encode(tests::exampleModel());
    const auto with = buildFirmware(request(image));
    QVERIFY2(with, with ? "" : qPrintable(m_log.join(QLatin1Char('\n'))));
    QVERIFY(readFile(with->imagePath).contains(bytesOf(image)));
    const auto without = buildFirmware(request({}));
    QVERIFY(without);
    QVERIFY(without->bytes < with->bytes);
    QVERIFY(!readFile(without->imagePath).contains(bytesOf(image)));
    const auto back = buildFirmware(request(image));
    QVERIFY(back);
    QVERIFY(readFile(back->imagePath).contains(bytesOf(image)));
}

void TestBuildMps2::buildsFromAKitThatMayNotBeWritten()
{
    makeSmallKit();
    const auto before = snapshot(kit());
    for (const QString& path : before.keys())
        QFile::setPermissions(path,
                              QFile::ReadOwner | (QFileInfo(path).isDir() ? QFile::ExeOwner : QFile::Permissions()));
    const auto report = buildFirmware(request(*model::encode(tests::exampleModel())));
    const auto after = snapshot(kit());
    for (const QString& path : before.keys())
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(report, report ? "" : qPrintable(m_log.join(QLatin1Char('\n'))));
    QCOMPARE(after, before);
}

void TestBuildMps2::compilesOnlyWhatAnotherModelChanges()
{
    makeSmallKit();
    QVERIFY(buildFirmware(request(*model::encode(tests::exampleModel()))));
    QVERIFY(!m_log.filter(QStringLiteral("part.cpp")).isEmpty());
    model::Model other = tests::exampleModel();
    other.identity.name = "Other";
    m_log.clear();
    QVERIFY(buildFirmware(request(*model::encode(other))));
    QVERIFY(!m_log.filter(QStringLiteral("main.cpp")).isEmpty());
    QVERIFY(m_log.filter(QStringLiteral("part.cpp")).isEmpty());
    m_log.clear();
    QVERIFY(buildFirmware(request(*model::encode(other))));
    QVERIFY(m_log.filter(QStringLiteral("main.cpp")).isEmpty());
}

void TestBuildMps2::saysWhatTheCompilerSays()
{
    makeSmallKit();
    QVERIFY(writeFile(kitFile("part.cpp"), "int part()\n{\n    return broken;\n}\n"));
    const auto report = buildFirmware(request({}));
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::BuildFailed);
    QCOMPARE(report.error().subject, std::string("part.cpp:3: error: 'broken' was not declared in this scope"));
    // Mended, it builds: nothing has to be cleaned away.
    QVERIFY(writeFile(kitFile("part.cpp"), "int part()\n{\n    return 2;\n}\n"));
    QVERIFY(buildFirmware(request({})));
}

void TestBuildMps2::saysWhatCMakeSays()
{
    makeSmallKit();
    QVERIFY(writeFile(kitFile("CMakeLists.txt"),
                      "cmake_minimum_required(VERSION 3.25)\nmessage(FATAL_ERROR \"no way\")\n"));
    const auto report = buildFirmware(request({}));
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::BuildFailed);
    QCOMPARE(report.error().subject, std::string("no way"));
}

void TestBuildMps2::refusesFirmwareThatIsTooLarge()
{
    makeSmallKit();
    // 0xB8000 - 0x10000 bytes are there for it.
    QVERIFY(writeFile(kitFile("main.cpp"), QByteArray("#define MORE 688128\n") + smallMain));
    const auto report = buildFirmware(request({}));
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::FirmwareTooLarge);
    QVERIFY(report.error().value > 688128.0);
}

void TestBuildMps2::recoversFromACacheThatIsNoUse()
{
    makeSmallKit();
    const auto report = buildFirmware(request({}));
    QVERIFY(report);
    // As after an update of the compiler that has moved it.
    const QString cache = QFileInfo(report->imagePath).path() + QStringLiteral("/CMakeCache.txt");
    QByteArray text = readFile(cache);
    QVERIFY(text.contains("CMAKE_HOME_DIRECTORY:INTERNAL="));
    text.replace("CMAKE_HOME_DIRECTORY:INTERNAL=", "CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere");
    QVERIFY(writeFile(cache, text));
    m_log.clear();
    QVERIFY(buildFirmware(request({})));
    QVERIFY(!m_log.filter(QStringLiteral("Once more")).isEmpty());
}

void TestBuildMps2::stopsInTheMiddle()
{
    makeSmallKit();
    std::stop_source stop;
    Progress progress{{}, stop.get_token()};
    progress.report = [&stop](double, std::string_view stage) {
        if (stage == "compile")
            stop.request_stop();
    };
    const auto report = buildFirmware(request({}), progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    QVERIFY(buildFirmware(request({})));
}

QTEST_GUILESS_MAIN(TestBuildMps2)
#include "test_build_mps2.moc"
