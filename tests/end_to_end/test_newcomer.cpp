// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_page.h"
#include "app/live/start_view.h"
#include "app/studio/command_search.h"
#include "app/studio/crash_marker.h"
#include "app/studio/first_project.h"
#include "app/studio/notice_bar.h"
#include "app/studio/settings_actions.h"
#include "app/studio/settings_dialog.h"
#include "app/studio/shell_commands.h"
#include "app/studio/shortcut_overview.h"
#include "app/studio/studio.h"
#include "app/widgets/shown_unit.h"
#include "app/widgets/spectrum_view.h"
#include "app/widgets/theme.h"
#include "app/widgets/trace_view.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace baseline;

namespace {

// What the product promises to somebody who has just started it for the first time.
constexpr int mostClicks = 3;
constexpr qint64 mostMilliseconds = 60'000;

QTemporaryDir& home()
{
    static QTemporaryDir folder;
    return folder;
}

} // namespace

/// Somebody who has never seen the program, on a computer that has not either: fresh settings, a fresh home folder.
class TestNewcomer final : public QObject {
    Q_OBJECT
public:
    /// Before the application: Qt reads the folders when it is made.
    static void initMain()
    {
        qputenv("HOME", home().path().toLocal8Bit());
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(name, (home().path() + QLatin1Char('/') + QLatin1String(name)).toLocal8Bit());
        qputenv("XDG_DOCUMENTS_DIR", home().filePath(QStringLiteral("Documents")).toLocal8Bit());
        qputenv("PATH", QByteArray(BASELINE_BIN_DIR) + ':' + qgetenv("PATH"));
        QCoreApplication::setApplicationName(QStringLiteral("baseline-studio"));
        QCoreApplication::setOrganizationName(QStringLiteral("baseline-studio"));
    }

private slots:
    void init();
    void cleanup();
    void theVirtualNanoShowsALivePlot();
    void thePlotsFollowTheUnit();
    void aBoardShowsALivePlot();
    void withoutABoardItSaysWhatToDo();
    void theDemoProjectOpens();
    void theNextStartKnowsTheProject();
    void aCrashIsToldAtTheNextStart();
    void picturesForAPerson();

private:
    /// As main() does it.
    void startTheProgram();
    /// A real click in the middle of a button that can be seen, found by the name that a screen reader tells.
    void click(const QString& name);
    /// The curve of the first axis is on the screen.
    bool isLivePlotSeen() const;
    void toTheFirstPlot();

    std::unique_ptr<studio::Studio> m_studio;
    QElapsedTimer m_sinceStart;
    int m_clicks = 0;
};

void TestNewcomer::init()
{
    QSettings().clear();
    QDir(home().filePath(QStringLiteral("Documents"))).removeRecursively();
    startTheProgram();
}

void TestNewcomer::cleanup()
{
    m_studio.reset();
}

void TestNewcomer::startTheProgram()
{
    m_clicks = 0;
    m_sinceStart.start();
    const QSettings store;
    const studio::Settings settings = studio::loadSettings(store);
    widgets::applyTheme(*qApp, widgets::Theme::named(settings.theme));
    m_studio = std::make_unique<studio::Studio>(settings);
    QVERIFY(m_studio->openProject(studio::projectToOpen({}, settings)));
    m_studio->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_studio->window()));
}

void TestNewcomer::click(const QString& name)
{
    QAbstractButton* found = nullptr;
    for (auto* button : m_studio->window().findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->accessibleName() == name)
            found = button;
    }
    QVERIFY2(found, qPrintable(name + QStringLiteral(" is not to be seen")));
    QVERIFY(found->isEnabled());
    // Whatever lies there gets the click, as with a hand on a mouse.
    const QPoint middle = found->mapTo(&m_studio->window(), found->rect().center());
    QCOMPARE(m_studio->window().childAt(middle), found);
    QTest::mouseClick(m_studio->window().windowHandle(), Qt::LeftButton, {}, middle);
    ++m_clicks;
}

bool TestNewcomer::isLivePlotSeen() const
{
    const auto* trace = m_studio->livePage().findChild<widgets::TraceView*>();
    if (!trace || !trace->isVisible() || m_studio->livePage().framesShown() == 0)
        return false;
    const QImage picture = const_cast<widgets::TraceView*>(trace)->grab().toImage();
    const QColor curve = widgets::currentTheme().series(0);
    int columns = 0; // in which the curve is seen
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixelColor(x, y) == curve) {
                ++columns;
                break;
            }
        }
    }
    return columns > picture.width() / 4;
}

void TestNewcomer::toTheFirstPlot()
{
    QTRY_VERIFY_WITH_TIMEOUT(isLivePlotSeen(), static_cast<int>(mostMilliseconds));
    const qint64 took = m_sinceStart.elapsed();
    qInfo("%d click(s), %lld ms from the start to the first live plot", m_clicks, static_cast<long long>(took));
    QVERIFY(m_clicks >= 1 && m_clicks <= mostClicks);
    QVERIFY(took <= mostMilliseconds);
}

void TestNewcomer::theVirtualNanoShowsALivePlot()
{
    click(QStringLiteral("Start the virtual Nano"));
    toTheFirstPlot();
    QVERIFY(!m_studio->livePage().startView().isVisible());
}

/// The whole program follows the unit, while it runs and from its start.
void TestNewcomer::thePlotsFollowTheUnit()
{
    click(QStringLiteral("Start the virtual Nano"));
    toTheFirstPlot();
    const auto* trace = m_studio->livePage().findChild<widgets::TraceView*>();
    const auto* spectrum = m_studio->livePage().findChild<widgets::SpectrumView*>();
    QCOMPARE(trace->channels().front().unit, QStringLiteral("g"));
    const auto middle = [trace] { return 0.5 * (trace->channelRange(2).low + trace->channelRange(2).high); };
    QTRY_VERIFY(std::abs(middle()) > 0.5 && std::abs(middle()) < 2.0); // the axis that gravity lies on
    auto& unit = widgets::ShownUnitOwner::instance();
    unit.set(dsp::AccelerationUnit::MetresPerSecondSquared);
    QCOMPARE(trace->channels().front().unit, QStringLiteral("m/s²"));
    QCOMPARE(spectrum->unit(), QStringLiteral("m/s²"));
    QTRY_VERIFY(std::abs(middle()) > 5.0 && std::abs(middle()) < 20.0);
    unit.set(dsp::AccelerationUnit::Gravity);
    QTRY_VERIFY(std::abs(middle()) > 0.5 && std::abs(middle()) < 2.0);
}

void TestNewcomer::aBoardShowsALivePlot()
{
    QProcess board; // to the studio it is a port like any other
    board.start(QStringLiteral(BASELINE_BIN_DIR "/virtual-nano"),
                {QStringLiteral("--flash"), home().filePath(QStringLiteral("board.flash"))});
    QTRY_VERIFY_WITH_TIMEOUT(board.canReadLine(), 20'000);
    const QString port = QString::fromLocal8Bit(board.readLine()).section(QLatin1Char(' '), 1).trimmed();
    qputenv("BASELINE_EXTRA_PORTS", port.toLocal8Bit());
    click(QStringLiteral("Connect a board"));
    qunsetenv("BASELINE_EXTRA_PORTS");
    toTheFirstPlot();
    QVERIFY(!m_studio->bench().isVirtual());
    m_studio.reset();
    board.write("quit\n");
    QVERIFY(board.waitForFinished());
}

void TestNewcomer::withoutABoardItSaysWhatToDo()
{
    click(QStringLiteral("Connect a board"));
    const auto labels = m_studio->livePage().startView().findChildren<QLabel*>();
    const bool said = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QLatin1String("No board was found"));
    });
    QVERIFY(said);
    QSignalSpy help(m_studio.get(), &studio::Studio::helpRequested);
    click(QStringLiteral("Help: the first steps"));
    QCOMPARE(help.size(), 1);
    click(QStringLiteral("Start the virtual Nano"));
    toTheFirstPlot(); // a detour, and still within three clicks
}

void TestNewcomer::theDemoProjectOpens()
{
    click(QStringLiteral("Open the demo project"));
    QTRY_COMPARE_WITH_TIMEOUT(m_studio->bench().recordings()->size(), std::size_t{9},
                              static_cast<int>(mostMilliseconds));
    qInfo("%lld ms to the demo project", static_cast<long long>(m_sinceStart.elapsed()));
    QVERIFY(m_studio->bench().modelAtHand());
    QCOMPARE(m_studio->window().currentPage(), int(studio::Studio::Sessions));
    QVERIFY(m_studio->bench().projectPath().startsWith(home().path()));
    // It is there now, and opened at once.
    m_studio->window().showPage(studio::Studio::Live);
    m_studio->openProject(home().filePath(QStringLiteral("other.baseline")));
    click(QStringLiteral("Open the demo project"));
    QCOMPARE(m_studio->bench().recordings()->size(), std::size_t{9});
}

void TestNewcomer::theNextStartKnowsTheProject()
{
    const QString first = m_studio->bench().projectPath();
    QVERIFY(m_studio->openProject(home().filePath(QStringLiteral("pump.baseline"))));
    {
        QSettings store;
        studio::saveSettings(store, m_studio->settings());
    }
    m_studio.reset();
    startTheProgram();
    QCOMPARE(m_studio->bench().projectPath(), home().filePath(QStringLiteral("pump.baseline")));
    click(QStringLiteral("Open the project My machine"));
    QCOMPARE(m_studio->bench().projectPath(), first);
}

void TestNewcomer::picturesForAPerson()
{
    const QString folder = qEnvironmentVariable("BASELINE_PICTURES");
    if (folder.isEmpty())
        QSKIP("BASELINE_PICTURES names no folder to leave them in");
    studio::MainWindow& window = m_studio->window();
    window.resize(1280, 800);
    const auto keep = [&folder](QWidget& what, const QString& name) {
        QCoreApplication::processEvents(); // layouts settle
        QVERIFY(what.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    };
    for (const auto theme : {widgets::ThemeName::Light, widgets::ThemeName::Dark}) {
        window.setTheme(theme);
        window.showPage(studio::Studio::Live);
        const QString suffix = theme == widgets::ThemeName::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
        keep(window, QStringLiteral("start") + suffix);
        auto* search = window.findChild<studio::CommandSearch*>();
        search->open();
        QTest::keyClicks(search->findChild<QLineEdit*>(), QStringLiteral("pro"));
        keep(window, QStringLiteral("commands") + suffix);
        QTest::keyClick(search->findChild<QLineEdit*>(), Qt::Key_Escape);
        m_studio->findChild<studio::ShellCommands*>()->overview().open();
        keep(m_studio->findChild<studio::ShellCommands*>()->overview(), QStringLiteral("shortcuts") + suffix);
        m_studio->findChild<studio::ShellCommands*>()->overview().close();
        m_studio->findChild<studio::SettingsActions*>()->open();
        keep(*window.findChild<studio::SettingsDialog*>(), QStringLiteral("settings") + suffix);
        window.findChild<studio::SettingsDialog*>()->close();
        keep(window.menu(), QStringLiteral("menu") + suffix);
    }
    window.showPage(studio::Studio::Live);
    click(QStringLiteral("Open the demo project"));
    QTRY_COMPARE_WITH_TIMEOUT(m_studio->bench().recordings()->size(), std::size_t{9}, 20'000);
    keep(window, QStringLiteral("demo"));
}

void TestNewcomer::aCrashIsToldAtTheNextStart()
{
    m_studio.reset();
    const QString marks = studio::CrashMarker::usualFolder();
    const auto left = [&marks] { return QDir(marks).entryList({QStringLiteral("running-*")}, QDir::Files).size(); };
    QProcess program;
    program.start(QStringLiteral(BASELINE_BIN_DIR "/baseline-studio"),
                  {home().filePath(QStringLiteral("crash.baseline"))});
    QTRY_COMPARE_WITH_TIMEOUT(left(), 1, 20'000);
    program.kill();
    QVERIFY(program.waitForFinished());
    const studio::CrashMarker marker(marks);
    QVERIFY(marker.foundCrash());
    startTheProgram();
    m_studio->tellAfterCrash();
    const auto* notice = m_studio->window().findChild<studio::NoticeBar*>();
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->sentence().contains(QLatin1String("did not end properly")), qPrintable(notice->sentence()));
}

QTEST_MAIN(TestNewcomer)
#include "test_newcomer.moc"
