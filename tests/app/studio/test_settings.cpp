// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/lesson_card.h"
#include "app/studio/languages.h"
#include "app/studio/main_window.h"
#include "app/studio/scale_factor.h"
#include "app/studio/settings.h"
#include "app/studio/settings_actions.h"
#include "app/studio/settings_dialog.h"
#include "app/widgets/text_language.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>

using namespace baseline;
using namespace baseline::studio;
using dsp::AccelerationUnit;
using widgets::ThemeName;

/// The settings in their file, and the dialog with real clicks and keys.
class TestSettings final : public QObject {
    Q_OBJECT

    struct Desk {
        explicit Desk(const Settings& settings = {}) : window(settings), actions(window, settings)
        {
            window.show();
            actions.open();
        }
        SettingsDialog& dialog() { return *window.findChild<SettingsDialog*>(); }
        QComboBox& box(const char* name)
        {
            for (QComboBox* one : dialog().findChildren<QComboBox*>()) {
                if (one->accessibleName() == QLatin1String(name))
                    return *one;
            }
            qFatal("no box of that name");
        }
        QPushButton& button(const char* name)
        {
            for (QPushButton* one : dialog().findChildren<QPushButton*>()) {
                if (one->accessibleName() == QLatin1String(name))
                    return *one;
            }
            qFatal("no button of that name");
        }

        MainWindow window;
        SettingsActions actions;
    };

private slots:
    void comeBackFromTheFile();
    void brokenValuesKeepTheirDefaults();
    void whoFollowsTheSystemGetsItsTheme();
    void theThemeChangesAtOnce();
    void theThemeButtonAndTheDialogAgree();
    void languageSignAndSizeWaitForTheNextStart();
    void nothingWaitsForTheDialog();
    void theDecimalSignIsThatOfTheLanguageOrTheOther();
    void theSizeIsSetBeforeTheApplication();
};

void TestSettings::comeBackFromTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    Settings written;
    written.theme = ThemeName::Dark;
    written.language = QStringLiteral("es");
    written.unit = AccelerationUnit::MetresPerSecondSquared;
    written.decimalSign = DecimalSign::Comma;
    written.scalePercent = 175;
    written.recentProjects = {QStringLiteral("/home/a/fan, rig.baseline"), QStringLiteral("/b.baseline")};
    {
        QSettings store(path, QSettings::IniFormat);
        saveSettings(store, written);
    }
    QCOMPARE(loadSettings(QSettings(path, QSettings::IniFormat)), written);
}

void TestSettings::brokenValuesKeepTheirDefaults()
{
    const QTemporaryDir folder;
    for (const char* scale : {"99", "110", "201", "-100", "nan", "1e9", "99999999999999999999", ""}) {
        QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        store.clear();
        store.setValue(QStringLiteral("scalePercent"), QLatin1String(scale));
        store.setValue(QStringLiteral("accelerationUnit"), QStringLiteral("furlong"));
        store.setValue(QStringLiteral("decimalSign"), 17);
        store.setValue(QStringLiteral("theme"), QByteArray("\xff\x00", 2));
        const Settings settings = loadSettings(store);
        QVERIFY2(settings.scalePercent == 100, scale);
        QCOMPARE(settings.unit, AccelerationUnit::Gravity);
        QCOMPARE(settings.decimalSign, DecimalSign::AsLanguage);
        QCOMPARE(settings.theme, ThemeName::Light);
    }
}

void TestSettings::whoFollowsTheSystemGetsItsTheme()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const Settings first = loadSettings(store, ThemeName::Dark); // nothing chosen yet
    QCOMPARE(first.theme, ThemeName::Dark);
    QVERIFY(first.followsSystemTheme);
    saveSettings(store, first);
    QCOMPARE(loadSettings(store, ThemeName::Light).theme, ThemeName::Light);
    Settings chosen = first;
    chosen.followsSystemTheme = false;
    saveSettings(store, chosen);
    QCOMPARE(loadSettings(store, ThemeName::Light).theme, ThemeName::Dark);
}

void TestSettings::theThemeChangesAtOnce()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.dialog()));
    QSignalSpy changed(&desk.actions, &SettingsActions::changed);
    QComboBox& theme = desk.box("Theme");
    theme.setFocus();
    QTest::keyClick(&theme, Qt::Key_D); // "Dark", as one types in a list
    QCOMPARE(theme.currentText(), QStringLiteral("Dark"));
    QCOMPARE(widgets::currentTheme().name, ThemeName::Dark);
    QCOMPARE(desk.window.settings().theme, ThemeName::Dark);
    QVERIFY(!desk.window.settings().followsSystemTheme);
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(&theme, Qt::Key_Home); // as the system, which is light here
    QCOMPARE(widgets::currentTheme().name, ThemeName::Light);
    QVERIFY(desk.window.settings().followsSystemTheme);
    QVERIFY(!desk.button("Restart now").isEnabled());
}

void TestSettings::theThemeButtonAndTheDialogAgree()
{
    Settings settings;
    settings.followsSystemTheme = true;
    Desk desk(settings);
    QCOMPARE(desk.box("Theme").currentText(), QStringLiteral("As the system"));
    desk.window.toggleTheme();
    QCOMPARE(desk.box("Theme").currentText(), QStringLiteral("Dark"));
    QVERIFY(!desk.window.settings().followsSystemTheme);
}

void TestSettings::languageSignAndSizeWaitForTheNextStart()
{
    Desk desk;
    QSignalSpy restart(&desk.actions, &SettingsActions::restartRequested);
    const std::array<std::pair<const char*, int>, 3> choices{{{"Language", 2}, {"Decimal sign", 2}, {"Size", 3}}};
    for (const auto& [name, index] : choices) {
        QComboBox& box = desk.box(name);
        QVERIFY(!desk.button("Restart now").isEnabled());
        box.setFocus();
        for (int i = 0; i < index; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
        QVERIFY2(desk.button("Restart now").isEnabled(), name);
        if (index == 3)
            break;
        QTest::keyClick(&box, Qt::Key_Home); // as it was: nothing is pending
    }
    QCOMPARE(desk.window.settings().scalePercent, 175);
    QTest::mouseClick(&desk.button("Restart now"), Qt::LeftButton);
    QCOMPARE(restart.size(), 1);
    QComboBox& language = desk.box("Language");
    QVERIFY(language.findText(QStringLiteral("Português (Brasil)")) > 0 &&
            language.findText(QStringLiteral("Español")) > 0);
    language.setCurrentIndex(language.findText(QStringLiteral("Español")));
    QCOMPARE(desk.window.settings().language, QStringLiteral("es"));
    QComboBox& unit = desk.box("Acceleration in");
    unit.setCurrentIndex(1);
    QCOMPARE(desk.window.settings().unit, AccelerationUnit::MetresPerSecondSquared);
}

void TestSettings::nothingWaitsForTheDialog()
{
    Desk desk;
    QVERIFY(!desk.dialog().isModal());
    for (const QAction* action : desk.window.actions()) {
        if (action->text() == QLatin1String("Settings…"))
            QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    }
    QTest::keyClick(&desk.dialog(), Qt::Key_Escape);
    QVERIFY(!desk.dialog().isVisible());
    QVERIFY(desk.window.isVisible());
    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTest::keyClick(&desk.window, Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(desk.dialog().isVisible());
}

void TestSettings::theDecimalSignIsThatOfTheLanguageOrTheOther()
{
    for (const char* language : {"en", "pt_BR", "es"}) {
        const QString code = QString::fromLatin1(language);
        QCOMPARE(localeFor(code, DecimalSign::AsLanguage), QLocale(code));
        QCOMPARE(localeFor(code, DecimalSign::Point).toString(1.5), QStringLiteral("1.5"));
        QCOMPARE(localeFor(code, DecimalSign::Comma).toString(1.5), QStringLiteral("1,5"));
        bool isRead = false;
        QCOMPARE(localeFor(code, DecimalSign::Comma).toDouble(QStringLiteral("2,25"), &isRead), 2.25);
        QVERIFY(isRead);
    }
    QCOMPARE(localeFor(QStringLiteral("pt_BR"), DecimalSign::Comma), QLocale(QStringLiteral("pt_BR")));
    QCOMPARE(localeFor(QStringLiteral("es"), DecimalSign::Point).language(), QLocale::Spanish); // as in Mexico
    // No Portuguese is written with a point: its numbers are another language's, help and lessons stay Portuguese.
    QLocale::setDefault(localeFor(QStringLiteral("pt_BR"), DecimalSign::Point));
    widgets::setTextLocale(QLocale(QStringLiteral("pt_BR")));
    QCOMPARE(classroom::cardLanguage(widgets::textLocale()), QStringLiteral("pt_BR"));
    QLocale::setDefault(QLocale::c());
}

void TestSettings::theSizeIsSetBeforeTheApplication()
{
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("test"));
    QCoreApplication::setApplicationName(QStringLiteral("test_settings"));
    const std::array<const char*, 1> plain{"baseline-studio"};
    const std::array<const char*, 3> tour{"baseline-studio", "--tour", "/tmp"};
    qunsetenv(scaleVariable);
    QVERIFY(!applyScale(1, plain.data())); // nothing stored
    Settings settings;
    settings.scalePercent = 150;
    {
        QSettings store;
        saveSettings(store, settings);
    }
    QVERIFY(!applyScale(3, tour.data()));
    QVERIFY(!qEnvironmentVariableIsSet(scaleVariable));
    QVERIFY(applyScale(1, plain.data()));
    QCOMPARE(qgetenv(scaleVariable), QByteArray("1.5"));
    qputenv(scaleVariable, "3"); // of the user
    QVERIFY(!applyScale(1, plain.data()));
    QCOMPARE(qgetenv(scaleVariable), QByteArray("3"));
    qunsetenv(scaleVariable);
}

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
