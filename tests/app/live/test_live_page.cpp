// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_page.h"
#include "app/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace baseline;

namespace {

/// The Live page over the virtual Nano, streaming.
struct Desk {
    Desk()
    {
        page.resize(1180, 800);
        page.show();
        workbench::VirtualBoardOptions options;
        options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
        options.flashFile = folder.filePath(QStringLiteral("flash"));
        QSignalSpy opened(&bench.board(), &workbench::Board::connected);
        if (bench.connectVirtual(options))
            opened.wait(20'000);
    }

    template <typename Widget>
    Widget* find(const char* name) { return page.findChild<Widget*>(QLatin1String(name)); }
    std::shared_ptr<const workbench::LiveSnapshot> latest() { return bench.analyser().latest(); }

    QTemporaryDir folder;
    workbench::Workbench bench;
    live::LivePage page{bench};
};

constexpr int patience = 20'000;

} // namespace

/// What a user sets on the Live page reaches the analyser, against the virtual Nano.
class TestLivePage final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        widgets::applyTheme(*qApp, widgets::Theme::light());
    }

    void theSpectrumIsMadeAsSet()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.latest()->shown && !desk.latest()->shown->channels.empty(), patience);
        auto* length = desk.find<QComboBox>("spectrumLength");
        length->setCurrentIndex(1); // 256 samples
        desk.find<QComboBox>("spectrumAveraging")->setCurrentIndex(3);
        const auto isHeld = [&] {
            const auto shown = desk.latest()->shown;
            return shown->settings.spectrum.averaging == dsp::Averaging::PeakHold && shown->averaged > 2;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isHeld(), patience);
        QCOMPARE(desk.latest()->shown->settings.spectrum.length, std::size_t{256});
        QVERIFY(length->itemText(1).contains(QLatin1String("Hz")));
        const std::size_t before = desk.latest()->shown->averaged;
        QTRY_VERIFY_WITH_TIMEOUT(desk.latest()->shown->averaged > before + 8, patience);
        QTest::mouseClick(desk.find<QPushButton>("resetSpectrum"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.latest()->shown->averaged < before, patience);
    }

    void eachAxisHasItsFigures()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.latest()->spectra != nullptr, patience);
        auto* band = desk.find<QLabel>("velocityBand");
        QTRY_VERIFY_WITH_TIMEOUT(band->text().contains(QLatin1String("Hz")), patience);
        QVERIFY(band->isVisible());
    }
};

QTEST_MAIN(TestLivePage)
#include "test_live_page.moc"
