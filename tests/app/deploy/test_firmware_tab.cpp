// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/build_log.h"
#include "app/deploy/command_note.h"
#include "app/deploy/double_tap_help.h"
#include "app/deploy/firmware_form.h"
#include "app/deploy/firmware_tab.h"
#include "app/deploy/outcome_card.h"
#include "app/widgets/theme.h"
#include "tests/app/deploy/desk.h"
#include "tests/support/pty_node.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace baseline;
using namespace baseline::workbench;
using tests::Desk;
using tests::imageNamed;
using namespace std::chrono_literals;
using Code = Error::Code;

namespace {

/// Jobs in the place of the real ones, which need a compiler and a bootloader. They run in the job's thread.
struct FakeJobs {
    std::atomic<int> rebuilds{0};
    std::atomic<int> flashes{0};
    std::function<Result<RebuildReport>(const RebuildRequest&, const Progress&)> rebuild;
    std::function<Result<FlashReport>(const FlashRequest&, const Progress&)> flash;

    deploy::FirmwareJobs jobs()
    {
        return {[this](const RebuildRequest& request, const Progress& progress) {
                    ++rebuilds;
                    return rebuild(request, progress);
                },
                [this](const FlashRequest& request, const Progress& progress) {
                    ++flashes;
                    return flash(request, progress);
                }};
    }
};

RebuildReport goodRebuild(const QString& port)
{
    RebuildReport report;
    report.port = port;
    report.modelName = QStringLiteral("Fan");
    report.build.bytes = 142384;
    report.build.ramBytes = 61000;
    report.build.tool = QStringLiteral("arduino-cli 1.5.1");
    report.stages = {{"compile", 900ms}, {"write", 480ms}};
    report.took = 1400ms;
    return report;
}

/// A desk with the model "Fan" at hand, the Firmware tab in front, and a port that nobody looks at.
struct FirmwareDesk : Desk {
    FirmwareDesk() : Desk({imageNamed("Fan")})
    {
        ready = open() && bench.takeModel(ids[0]).has_value();
        page.showTab(deploy::DeployPage::Firmware);
        tab.setJobs(fakes.jobs());
        tab.form().setPort(QStringLiteral("/dev/somewhere"));
    }
    QString sentence() const { return tab.outcomeCard().sentence(); }

    FakeJobs fakes; // before the page ends, its job has
    deploy::FirmwareTab& tab = page.firmwareTab();
    bool ready = false;
};

} // namespace

class TestFirmwareTab final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void saysWhyNothingCanBeBuilt()
    {
        tests::PtyNode node;
        Desk desk;
        QVERIFY(desk.open());
        deploy::FirmwareTab& tab = desk.page.firmwareTab();
        tab.form().setPort(QString());
        QVERIFY2(tab.obstacleToFlash().contains(QLatin1String("Plug in a board")), qPrintable(tab.obstacleToFlash()));
        QVERIFY(!desk.button("flashFile")->isEnabled());
        tab.form().setPort(QStringLiteral("/dev/somewhere"));
        QVERIFY(desk.button("flashFile")->isEnabled());
        QVERIFY2(tab.obstacleToRebuild().contains(QLatin1String("no model")), qPrintable(tab.obstacleToRebuild()));
        QCOMPARE(desk.button("rebuild")->accessibleDescription(), tab.obstacleToRebuild());
        tab.rebuild(); // by keyboard or by mistake
        QVERIFY(!tab.isBusy());

        // The test's board is the host's node: nothing to flash there.
        desk.bench.board().connectTo(node.path());
        QTRY_COMPARE_WITH_TIMEOUT(tab.form().port(), node.path(), 10000);
        QTRY_VERIFY2(tab.obstacleToFlash().contains(QLatin1String("no firmware to flash")),
                     qPrintable(tab.obstacleToFlash()));
    }

    void buildsFlashesAndConnectsAgain()
    {
        tests::PtyNode node; // the board as it comes back, under another name
        FirmwareDesk desk;
        QVERIFY(desk.ready);
        RebuildRequest seen;
        desk.fakes.rebuild = [&](const RebuildRequest& request, const Progress& progress) {
            seen = request;
            request.build.log(QStringLiteral("compiling node.cpp"));
            progress.at(0.3, "compile");
            progress.at(0.6, "write");
            return Result<RebuildReport>(goodRebuild(node.path()));
        };
        QSignalSpy told(&desk.page, &deploy::DeployPage::notify);
        desk.button("rebuild")->click();
        QVERIFY(desk.tab.isBusy());
        QVERIFY(!desk.button("rebuild")->isEnabled());
        QVERIFY(!desk.primary()->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab.isBusy(), 10000);
        QCOMPARE(seen.build.image, imageNamed("Fan"));
        QCOMPARE(seen.build.target, FirmwareTarget::Nano33Ble);
        QCOMPARE(seen.port, QStringLiteral("/dev/somewhere"));
        QCOMPARE(seen.deployment.projectPath, desk.path);
        QCOMPARE(seen.deployment.modelId, desk.ids[0]);
        QVERIFY(!seen.alreadyInBootloader);
        QVERIFY2(desk.sentence().contains(QStringLiteral("“Fan” built in")), qPrintable(desk.sentence()));
        QVERIFY(desk.sentence().contains(QLatin1String("142,384 bytes of flash")));
        QCOMPARE(desk.tab.outcomeCard().stages(),
                 (QStringList{QStringLiteral("Compile 900 ms"), QStringLiteral("Write 480 ms"),
                              QStringLiteral("Total 1,400 ms")}));
        QCOMPARE(desk.tab.log().text(), QStringLiteral("compiling node.cpp"));
        QCOMPARE(told.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(desk.bench.board().hello().has_value() && desk.bench.board().isOpen(), 10000);
        QCOMPARE(desk.bench.board().port(), node.path());
        QCOMPARE(desk.tab.form().port(), node.path());
    }

    void closesTheLinkForTheTimeAndOpensItAgain()
    {
        tests::PtyNode node;
        FirmwareDesk desk;
        desk.bench.board().connectTo(node.path());
        QTRY_VERIFY_WITH_TIMEOUT(desk.bench.board().hello().has_value(), 10000);
        desk.tab.form().setPort(QStringLiteral("/dev/another")); // the connected one has no firmware
        bool openDuringWork = true;
        desk.fakes.rebuild = [&](const RebuildRequest&, const Progress&) {
            openDuringWork = desk.bench.board().link().isOpen();
            return Result<RebuildReport>(Error{Code::BuildFailed, "", "node.cpp:12: error: no"});
        };
        desk.tab.rebuild();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab.isBusy(), 10000);
        QVERIFY(!openDuringWork);
        QVERIFY2(desk.sentence().contains(QLatin1String("node.cpp:12: error: no")), qPrintable(desk.sentence()));
        QVERIFY(!desk.tab.log().isFolded());
        QVERIFY(desk.tab.help().isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(desk.bench.board().isOpen(), 10000);
        QCOMPARE(desk.bench.board().port(), node.path());
    }

    void aMissingToolComesWithTheCommandToCopy()
    {
        FirmwareDesk desk;
        desk.fakes.rebuild = [](const RebuildRequest&, const Progress&) {
            return Result<RebuildReport>(
                Error{Code::ToolMissing, "sudo apt-get install gcc-arm-none-eabi", "arm-none-eabi-g++"});
        };
        QVERIFY(desk.tab.commandNote().isHidden());
        desk.tab.rebuild();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab.isBusy(), 10000);
        QVERIFY(desk.tab.commandNote().isVisible());
        QCOMPARE(desk.tab.commandNote().command(), QStringLiteral("sudo apt-get install gcc-arm-none-eabi"));
        desk.tab.commandNote().copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), desk.tab.commandNote().command());
        desk.fakes.rebuild = [](const RebuildRequest& request, const Progress&) {
            return Result<RebuildReport>(goodRebuild(request.port));
        };
        desk.tab.rebuild(); // installed now
        QVERIFY(desk.tab.commandNote().isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab.isBusy(), 10000);
    }

    void canBeCancelled()
    {
        FirmwareDesk desk;
        std::atomic<bool> begun{false};
        desk.fakes.rebuild = [&](const RebuildRequest&, const Progress& progress) {
            progress.at(0.2, "compile");
            begun = true;
            while (!progress.cancelled())
                std::this_thread::yield();
            return Result<RebuildReport>(Error{Code::Cancelled, "", ""});
        };
        desk.tab.rebuild();
        QTRY_VERIFY_WITH_TIMEOUT(begun, 10000);
        emit desk.tab.outcomeCard().cancelRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab.isBusy(), 10000);
        QVERIFY(desk.tab.help().isHidden());
        QVERIFY(desk.button("rebuild")->isEnabled());
        QVERIFY(!desk.tab.outcomeCard().isBusy());
    }

    void withoutABootloaderTheHelpIsShownAndGoesOn()
    {
        FirmwareDesk desk;
        QList<bool> already;
        desk.fakes.rebuild = [&](const RebuildRequest& request, const Progress& progress) {
            already.append(request.alreadyInBootloader);
            progress.at(0.5, "wait for the bootloader");
            return request.alreadyInBootloader
                       ? Result<RebuildReport>(goodRebuild(request.port))
                       : Result<RebuildReport>(Error{Code::NoBootloader, "", request.port.toStdString()});
        };
        desk.tab.rebuild();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab.isBusy(), 10000);
        QVERIFY(desk.tab.help().isVisible());
        auto* picture = desk.page.findChild<QLabel*>(QStringLiteral("doubleTapPicture"));
        QVERIFY(picture && !picture->pixmap(Qt::ReturnByValue).isNull());
        const QImage light = picture->pixmap(Qt::ReturnByValue).toImage();
        widgets::applyTheme(*qApp, widgets::Theme::dark());
        QVERIFY(picture->pixmap(Qt::ReturnByValue).toImage() != light);
        widgets::applyTheme(*qApp, widgets::Theme::light());
        QCOMPARE(picture->pixmap(Qt::ReturnByValue).toImage(), light);

        desk.tab.form().setPort(QStringLiteral("/dev/bootloader"));
        desk.button("tryAgain")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab.isBusy(), 10000);
        QCOMPARE(already, (QList<bool>{false, true}));
        QVERIFY(desk.tab.help().isHidden());
        QVERIFY2(desk.sentence().contains(QLatin1String("/dev/bootloader")), qPrintable(desk.sentence()));
    }

    void theHelpCanBeLeft()
    {
        tests::PtyNode node;
        FirmwareDesk desk;
        desk.bench.board().connectTo(node.path());
        QTRY_VERIFY_WITH_TIMEOUT(desk.bench.board().hello().has_value(), 10000);
        desk.tab.form().setPort(QStringLiteral("/dev/another"));
        desk.fakes.rebuild = [](const RebuildRequest&, const Progress&) {
            return Result<RebuildReport>(Error{Code::FlashFailed, "", "page 3 of 40"});
        };
        desk.tab.rebuild();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab.isBusy(), 10000);
        QVERIFY(desk.tab.help().title().contains(QLatin1String("waits in its bootloader")));
        QVERIFY(!desk.bench.board().isOpen()); // the port stays free
        desk.button("notNow")->click();
        QVERIFY(desk.tab.help().isHidden());
        QTRY_VERIFY_WITH_TIMEOUT(desk.bench.board().isOpen(), 10000);
    }

    void flashesAFile()
    {
        FirmwareDesk desk;
        const QString path = desk.folder.filePath(QStringLiteral("node.bin"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x01\x02\x03\x04\x05\x06\x07\x08") == 8);
        file.close();
        FlashRequest seen;
        desk.fakes.flash = [&](const FlashRequest& request, const Progress& progress) {
            seen = request;
            progress.at(0.5, "write");
            FlashReport report;
            report.port = request.port;
            report.pages = 1;
            report.hello.active.slot = noSlot;
            report.stages = {{"write", 85ms}};
            report.took = 90ms;
            return Result<FlashReport>(report);
        };
        desk.tab.flashFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab.isBusy(), 10000);
        QCOMPARE(seen.image.size(), std::size_t{8});
        QVERIFY(seen.board == BoardKind::Nano33BleSense);
        QVERIFY(!seen.expectedModelHash);
        QVERIFY2(desk.sentence().contains(QLatin1String("node.bin")), qPrintable(desk.sentence()));
        QCOMPARE(desk.fakes.rebuilds, 0);

        desk.tab.flashFile(desk.folder.filePath(QStringLiteral("no-such.bin")));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.tab.isBusy(), 10000);
        QVERIFY2(desk.sentence().contains(QLatin1String("no-such.bin")), qPrintable(desk.sentence()));
        QCOMPARE(desk.fakes.flashes, 1);
    }

    void theRealJobsRefuseNonsense()
    {
        Desk desk({imageNamed("Fan")});
        QVERIFY(desk.open());
        deploy::FirmwareTab& tab = desk.page.firmwareTab();
        const QString path = desk.folder.filePath(QStringLiteral("text.bin"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("this is no firmware") > 0);
        file.close();
        tab.form().setPort(QStringLiteral("/dev/somewhere"));
        tab.flashFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(!tab.isBusy(), 10000);
        QVERIFY2(tab.outcomeCard().sentence().contains(QLatin1String("not firmware for this board")),
                 qPrintable(tab.outcomeCard().sentence()));
        QVERIFY(tab.help().isHidden());
    }

    void theLogFoldsAndIsCopied()
    {
        FirmwareDesk desk;
        desk.tab.log().addLine(QStringLiteral("one"));
        desk.tab.log().addLine(QStringLiteral("two"));
        desk.tab.log().copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("one\ntwo"));
        desk.tab.log().setFolded(true);
        QVERIFY(desk.tab.log().isFolded());
        desk.tab.log().setFolded(false);
        QVERIFY(!desk.tab.log().isFolded());
    }
};

QTEST_MAIN(TestFirmwareTab)
#include "test_firmware_tab.moc"
