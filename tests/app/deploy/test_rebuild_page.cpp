// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/build_log.h"
#include "app/deploy/firmware_form.h"
#include "app/deploy/firmware_tab.h"
#include "app/deploy/history_card.h"
#include "app/deploy/model_card.h"
#include "app/deploy/outcome_card.h"
#include "app/widgets/theme.h"
#include "tests/app/deploy/desk.h"

#include <QApplication>
#include <QTest>

using namespace baseline;
using tests::Desk;
using tests::imageNamed;

/// The page with the real jobs: a compiler, a bootloader and a board that starts again, all but the chip itself.
class TestRebuildPage final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void oneClickBuildsFlashesAndComesBack()
    {
        Desk desk({imageNamed("Over the wire"), imageNamed("Built in")});
        QVERIFY(desk.open());
        qputenv("XDG_CACHE_HOME", desk.folder.filePath(QStringLiteral("cache")).toLocal8Bit());
        workbench::VirtualBoardOptions options;
        options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
        options.flashFile = desk.folder.filePath(QStringLiteral("flash"));
        // The bootloader's port has a name of its own, as on Windows.
        options.more = {QStringLiteral("--arm"), QStringLiteral("--bootloader-link"),
                        desk.folder.filePath(QStringLiteral("bootloader"))};
        const Status connected = desk.bench.connectVirtual(options);
        QVERIFY2(connected, connected ? "" : connected.error().detail.c_str());
        QVERIFY(desk.bench.takeModel(desk.ids[0]));
        QTRY_VERIFY_WITH_TIMEOUT(desk.primary()->isEnabled(), 20000);
        desk.page.deploy();
        QTRY_COMPARE_WITH_TIMEOUT(desk.page.boardCard().headline(), QStringLiteral("Over the wire"), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page.isDeploying(), 20000);

        QVERIFY(desk.bench.takeModel(desk.ids[1]));
        desk.page.showTab(deploy::DeployPage::Firmware);
        deploy::FirmwareTab& tab = desk.page.firmwareTab();
        QCOMPARE(tab.form().target(), workbench::FirmwareTarget::Mps2An386); // the board says so
        QVERIFY2(tab.obstacleToRebuild().isEmpty(), qPrintable(tab.obstacleToRebuild()));
        desk.button("rebuild")->click();
        // A compiler on a busy machine.
        QTRY_VERIFY_WITH_TIMEOUT(!tab.isBusy(), 180000);
        const QString sentence = tab.outcomeCard().sentence();
        QVERIFY2(sentence.contains(QStringLiteral("“Built in” built in")), qPrintable(sentence + tab.log().text()));
        QVERIFY(!tab.log().text().isEmpty());
        QVERIFY(tab.outcomeCard().stages().last().startsWith(QLatin1String("Total")));
        QTRY_COMPARE_WITH_TIMEOUT(desk.page.boardCard().headline(), QStringLiteral("Built in"), 30000);
        const auto& rows = desk.page.historyCard().table().rows();
        QCOMPARE(rows.size(), std::size_t{2});
        QVERIFY2(rows[0].cells.contains(QStringLiteral("flashed")), qPrintable(rows[0].cells.join(u'|')));
        QVERIFY(rows[0].cells.contains(QStringLiteral("read back equal")));
        // What was sent over the wire is the way back.
        QVERIFY(desk.page.boardCard().footnote().contains(QLatin1String("Over the wire")));
        QVERIFY(desk.button("rollBack")->isEnabled());
    }
};

QTEST_MAIN(TestRebuildPage)
#include "test_rebuild_page.moc"
