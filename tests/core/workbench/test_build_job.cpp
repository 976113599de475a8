// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/image.h"
#include "core/workbench/build_job.h"
#include "core/workbench/first_complaint.h"
#include "tests/core/workbench/fake_tools.h"
#include "tests/support/example_model.h"

#include <QTest>

#include <memory>
#include <thread>

using namespace baseline;
using namespace baseline::workbench;
using baseline::tests::FakeTools;
using baseline::tests::readFile;
using baseline::tests::snapshot;
using baseline::tests::writeFile;

namespace {

// What arduino-cli does when all goes well: it finds the sketch (its last word) and the folder for products, and says
// what the sketch takes. "SEEN" tells whether the sketch had a model.
constexpr char compiles[] = R"(
for word; do
  case "$before" in --output-dir) out=$word ;; --build-path) build=$word ;; --library) library=$word ;; esac
  before=$word
done
echo "Compiling library from $library"
[ -e "$word/baseline_model.h" ] && echo "SEEN model"
[ -e "$build/sketch/board.cpp.o" ] && echo "SEEN objects"
[ -e "$word/nano33ble_sense.ino" ] || exit 1
mkdir -p "$out" "$build/sketch"
echo object > "$build/sketch/board.cpp.o"
printf 'firmware' > "$out/nano33ble_sense.ino.bin"
printf 'all of it' > "$out/nano33ble_sense.ino.with_bootloader.bin"
echo "Sketch uses 184080 bytes (18%) of program storage space. Maximum is 983040 bytes."
echo "Global variables use 43968 bytes (16%) of dynamic memory, leaving 218176 bytes for local variables. Maximum is 262144 bytes."
)";

} // namespace

/// Builds for the real board, with an arduino-cli that is a script; what is the same for every board.
class TestBuildJob final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_tools.reset(); }

    void findsTheFirstComplaint_data();
    void findsTheFirstComplaint();
    void findsTheKitOfThisBuild();
    void saysWhatTheKitLacks();
    void compilesTheSketchWithTheModelBesideIt();
    void leavesTheKitAsItIs();
    void makesTheSketchAnewWhenTheModelComesOrGoes();
    void followsChangesOfTheSketch();
    void saysWhatTheCompilerSays();
    void saysThatThereIsNoImage();
    void saysThatTheToolIsMissing();
    void refusesWhatIsNoModel();
    void refusesFirmwareThatIsTooLarge();
    void saysThatTheOutputCannotBeWritten();
    void stopsInTheMiddle();
    void waitsForAnotherBuild();

private:
    BuildRequest request();
    QString kit() const { return m_tools->folder() + QStringLiteral("/kit"); }
    QString cache() const { return m_tools->folder() + QStringLiteral("/cache"); }

    std::unique_ptr<FakeTools> m_tools;
    QStringList m_log;
};

void TestBuildJob::init()
{
    m_tools = std::make_unique<FakeTools>();
    m_log.clear();
    for (const char* name : {"library.properties", "src/baseline_node.h", "nano33ble_sense/nano33ble_sense.ino",
                             "nano33ble_sense/board.cpp"})
        QVERIFY(writeFile(kit() + QLatin1Char('/') + QLatin1String(name), "as in the kit\n"));
}

BuildRequest TestBuildJob::request()
{
    BuildRequest request;
    request.image = *model::encode(tests::exampleModel());
    request.target = FirmwareTarget::Nano33Ble;
    request.kitFolder = kit();
    request.cacheFolder = cache();
    request.outputFolder = m_tools->folder() + QStringLiteral("/new/out");
    request.log = [this](const QString& line) { m_log += line; };
    return request;
}

void TestBuildJob::findsTheFirstComplaint_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char* name, const QStringList& lines, const char* complaint) {
        QTest::newRow(name) << lines << QString::fromUtf8(complaint);
    };
    row("compiler",
        {QStringLiteral("[1/2] Building"), QStringLiteral("/a b/main.cpp: In function 'int main()':"),
         QStringLiteral("/a b/main.cpp:12:5: error: 'x' was not declared in this scope"),
         QStringLiteral("/a b/other.cpp:1:1: error: later"),
         QStringLiteral("ninja: build stopped: subcommand failed.")},
        "main.cpp:12: error: 'x' was not declared in this scope");
    row("missing header", {QStringLiteral("a.h:3:10: fatal error: b.h: No such file or directory")},
        "a.h:3: error: b.h: No such file or directory");
    row("linker",
        {QStringLiteral("FAILED: node.elf"), QStringLiteral("/usr/bin/ld: region `FLASH' overflowed by 812 bytes"),
         QStringLiteral("collect2: error: ld returned 1 exit status")},
        "/usr/bin/ld: region `FLASH' overflowed by 812 bytes");
    row("CMake",
        {QStringLiteral("CMake Error at CMakeLists.txt:4 (message):"), QString(), QStringLiteral("  no compiler")},
        "no compiler");
    row("CMake in one line",
        {QStringLiteral("CMake Error: The source directory does not exist."), QStringLiteral("more")},
        "CMake Error: The source directory does not exist");
    row("arduino-cli", {QStringLiteral("Error during build: exit status 1"), QStringLiteral("more")},
        "Error during build: exit status 1");
    row("compiler after others", {QStringLiteral("Error: odd"), QStringLiteral("a.cpp:1:2: error: first")},
        "a.cpp:1: error: first");
    row("no error", {QStringLiteral("one"), QStringLiteral("two"), QString()}, "two");
    row("nothing", {}, "");
}

void TestBuildJob::findsTheFirstComplaint()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, complaint);
    FirstComplaint found;
    for (const QString& line : lines)
        found.read(line);
    QCOMPARE(found.text(), complaint);
}

void TestBuildJob::findsTheKitOfThisBuild()
{
    const auto found = findFirmwareKit();
    QVERIFY(found);
    QVERIFY(QFile::exists(found->folder + QStringLiteral("/src/score/scorer.h")));
    qputenv("BASELINE_FIRMWARE_KIT", QFile::encodeName(kit()));
    const auto named = findFirmwareKit();
    qunsetenv("BASELINE_FIRMWARE_KIT");
    QVERIFY(named);
    QCOMPARE(named->folder, QFileInfo(kit()).canonicalFilePath());
    QCOMPARE(named->boardFolder(FirmwareTarget::Mps2An386), named->folder + QStringLiteral("/mps2_an386"));
}

void TestBuildJob::saysWhatTheKitLacks()
{
    QFile::remove(kit() + QStringLiteral("/src/baseline_node.h"));
    const auto half = buildFirmware(request());
    QVERIFY(!half);
    QCOMPARE(half.error().code, Error::Code::FileNotFound);
    QVERIFY(QString::fromStdString(half.error().subject).endsWith(QLatin1String("kit/src/baseline_node.h")));
    const auto none = findFirmwareKit(m_tools->folder() + QStringLiteral("/no-kit"));
    QVERIFY(!none);
    QCOMPARE(none.error().code, Error::Code::FileNotFound);
    QVERIFY(QString::fromStdString(none.error().subject).endsWith(QLatin1String("/no-kit")));
}

void TestBuildJob::compilesTheSketchWithTheModelBesideIt()
{
    m_tools->addArduinoCli(compiles);
    double last = -1.0;
    Progress progress;
    progress.report = [&last](double fraction, std::string_view) {
        QVERIFY(fraction >= last && fraction <= 1.0);
        last = fraction;
    };
    const auto report = buildFirmware(request(), progress);
    QVERIFY2(report, report ? "" : report.error().subject.c_str());
    QCOMPARE(last, 1.0);
    QCOMPARE(report->imagePath, m_tools->folder() + QStringLiteral("/new/out/baseline-nano33ble.bin"));
    QCOMPARE(readFile(report->imagePath), QByteArray("firmware"));
    QCOMPARE(report->bytes, 8U);
    QCOMPARE(report->ramBytes, 43968U);
    QCOMPARE(report->tool, QStringLiteral("arduino-cli 1.5.1, arduino:mbed_nano 4.6.0"));
    QStringList stages;
    for (const DeployStage& stage : report->stages)
        stages += QString::fromStdString(stage.name);
    QCOMPARE(stages, (QStringList{QStringLiteral("prepare"), QStringLiteral("compile"), QStringLiteral("image")}));
    QVERIFY(m_log.value(0).contains(QLatin1String("arduino-cli compile -b arduino:mbed_nano:nano33ble --library ")));
    QVERIFY(m_log.contains(QStringLiteral("Compiling library from ") + QFileInfo(kit()).canonicalFilePath()));
    QVERIFY(m_log.contains(QStringLiteral("SEEN model")));
    QVERIFY(m_log.last().startsWith(QLatin1String("Global variables use")));
}

void TestBuildJob::leavesTheKitAsItIs()
{
    m_tools->addArduinoCli(compiles);
    const auto before = snapshot(kit());
    QVERIFY(buildFirmware(request()));
    QVERIFY(!before.isEmpty());
    QCOMPARE(snapshot(kit()), before);
}

void TestBuildJob::makesTheSketchAnewWhenTheModelComesOrGoes()
{
    m_tools->addArduinoCli(compiles);
    const QString objects = QStringLiteral("SEEN objects");
    QVERIFY(buildFirmware(request()));
    QVERIFY(!m_log.contains(objects));
    // Another model: the compiler sees by itself that the header has changed.
    model::Model other = tests::exampleModel();
    other.identity.name = "Other";
    BuildRequest again = request();
    again.image = *model::encode(other);
    m_log.clear();
    QVERIFY(buildFirmware(again));
    QVERIFY(m_log.contains(objects));
    // None: the header is gone, and so are the objects that were made with it.
    BuildRequest without = request();
    without.image.clear();
    m_log.clear();
    QVERIFY(buildFirmware(without));
    QVERIFY(!m_log.contains(QStringLiteral("SEEN model")));
    QVERIFY(!m_log.contains(objects));
    m_log.clear();
    QVERIFY(buildFirmware(request()));
    QVERIFY(m_log.contains(QStringLiteral("SEEN model")));
    QVERIFY(!m_log.contains(objects));
}

void TestBuildJob::followsChangesOfTheSketch()
{
    m_tools->addArduinoCli(compiles);
    QVERIFY(buildFirmware(request()));
    QFile::remove(kit() + QStringLiteral("/nano33ble_sense/board.cpp"));
    QVERIFY(writeFile(kit() + QStringLiteral("/nano33ble_sense/fresh.cpp"), "fresh\n"));
    QVERIFY(buildFirmware(request()));
    QStringList names;
    for (const QString& path : snapshot(cache()).keys()) {
        if (path.contains(QLatin1String("/nano33ble_sense/")))
            names += QFileInfo(path).fileName();
    }
    QCOMPARE(names, (QStringList{QStringLiteral("baseline_model.h"), QStringLiteral("fresh.cpp"),
                                 QStringLiteral("nano33ble_sense.ino")}));
}

void TestBuildJob::saysWhatTheCompilerSays()
{
    m_tools->addArduinoCli("echo '/cache/nano33ble_sense/board.cpp:7:3: error: no such thing' >&2\n"
                           "echo 'Error during build: exit status 1' >&2\nexit 1\n");
    const auto report = buildFirmware(request());
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::BuildFailed);
    QCOMPARE(report.error().subject, std::string("board.cpp:7: error: no such thing"));
    QVERIFY(m_log.contains(QStringLiteral("Error during build: exit status 1")));
    QVERIFY(!QFile::exists(m_tools->folder() + QStringLiteral("/new/out")));
}

void TestBuildJob::saysThatThereIsNoImage()
{
    // An image of the build before must not pass for this one's.
    m_tools->addArduinoCli(compiles);
    QVERIFY(buildFirmware(request()));
    m_tools->addArduinoCli("exit 0\n");
    const auto report = buildFirmware(request());
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::BuildFailed);
}

void TestBuildJob::saysThatTheToolIsMissing()
{
    BuildRequest asked = request();
    asked.arduinoCli = m_tools->folder() + QStringLiteral("/not-there");
    const auto report = buildFirmware(asked);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::ToolMissing);
}

void TestBuildJob::refusesWhatIsNoModel()
{
    BuildRequest asked = request();
    asked.image.resize(asked.image.size() / 2);
    const auto report = buildFirmware(asked);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::ModelInvalid);
}

void TestBuildJob::refusesFirmwareThatIsTooLarge()
{
    // 0xB8000 - 0x10000 bytes fit; one more would be the node's state.
    const QByteArray more = QByteArray(compiles) + "head -c 688129 /dev/zero > \"$out/nano33ble_sense.ino.bin\"\n";
    m_tools->addArduinoCli(more);
    const auto report = buildFirmware(request());
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::FirmwareTooLarge);
    QCOMPARE(report.error().value, 688129.0);
    m_tools->addArduinoCli(QByteArray(more).replace("688129", "688128"));
    QVERIFY(buildFirmware(request()));
}

void TestBuildJob::saysThatTheOutputCannotBeWritten()
{
    m_tools->addArduinoCli(compiles);
    BuildRequest asked = request();
    asked.outputFolder = kit() + QStringLiteral("/library.properties/under-a-file");
    const auto report = buildFirmware(asked);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::FileNotWritable);
    asked = request();
    asked.cacheFolder = kit() + QStringLiteral("/library.properties/under-a-file");
    QCOMPARE(buildFirmware(asked).error().code, Error::Code::FileNotWritable);
}

void TestBuildJob::stopsInTheMiddle()
{
    m_tools->addArduinoCli("echo started; sleep 50\n");
    std::stop_source stop;
    BuildRequest asked = request();
    asked.log = [&stop](const QString& line) {
        if (line == QLatin1String("started"))
            stop.request_stop();
    };
    const auto report = buildFirmware(asked, {{}, stop.get_token()});
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::Cancelled);
    // The folder is free again, and what was left in it does no harm.
    m_tools->addArduinoCli(compiles);
    QVERIFY(buildFirmware(request()));
}

void TestBuildJob::waitsForAnotherBuild()
{
    const QString go = m_tools->folder() + QStringLiteral("/go");
    m_tools->addArduinoCli("until [ -e '" + QFile::encodeName(go) + "' ]; do sleep 0.02; done\n" +
                           QByteArray(compiles));
    std::atomic<bool> first{false};
    BuildRequest asked = request();
    asked.log = [&first](const QString&) { first = true; };
    std::thread other([&asked] { QVERIFY(buildFirmware(asked)); });
    while (!first)
        std::this_thread::yield();

    BuildRequest second = request();
    second.log = [&](const QString& line) {
        m_log += line;
        if (line.startsWith(QLatin1String("Waiting for another build")))
            writeFile(go, {});
    };
    const auto report = buildFirmware(second);
    other.join();
    QVERIFY(report);
    QVERIFY(m_log.first().startsWith(QLatin1String("Waiting for another build")));
}

QTEST_GUILESS_MAIN(TestBuildJob)
#include "test_build_job.moc"
