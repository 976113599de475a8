// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/connect_bar.h"
#include "app/live/live_page.h"
#include "app/studio/arguments.h"
#include "app/studio/crash_marker.h"
#include "app/studio/first_project.h"
#include "app/studio/languages.h"
#include "app/studio/scale_factor.h"
#include "app/studio/studio.h"
#include "app/studio/tour.h"
#include "app/studio/walk/picture_walk.h"
#include "app/studio/walk/translation_witness.h"
#include "app/widgets/text_language.h"
#include "app/widgets/theme.h"
#include "core/workbench/version.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLibraryInfo>
#include <QProcess>
#include <QSettings>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

using namespace baseline;

namespace {

constexpr int restartCode = 1000; ///< no exit code of a program: it stays inside

void installTranslators(QApplication& application, const QString& language, studio::DecimalSign decimalSign)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(studio::localeFor(language, decimalSign));
    widgets::setTextLocale(locale);
    auto* qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto* own = new QTranslator(&application);
    if (own->load(locale, QStringLiteral("baseline"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(own);
}

studio::Settings settingsFor(const studio::Arguments& arguments, const QSettings& store, widgets::ThemeName systemTheme)
{
    // A tour shows the same pictures everywhere: nobody's own settings.
    const bool byItself = arguments.tour || arguments.pictures;
    studio::Settings settings = byItself ? studio::Settings{} : studio::loadSettings(store, systemTheme);
    if (arguments.textSize)
        settings.textScale = *arguments.textSize / 100.0;
    if (arguments.theme)
        settings.theme = *arguments.theme;
    if (arguments.language)
        settings.language = *arguments.language;
    else if (byItself)
        settings.language = QStringLiteral("en");
    return settings;
}

int runStudio(const studio::Arguments& arguments, const studio::Settings& settings, QSettings& store)
{
    const studio::CrashMarker marker(studio::CrashMarker::usualFolder());
    studio::Studio program(settings);
    program.openProject(studio::projectToOpen(arguments.project, settings));
    program.window().show();
    if (marker.foundCrash())
        program.tellAfterCrash();
    if (arguments.startVirtual)
        QTimer::singleShot(0, &program, [&program] { program.livePage().connectBar().connectVirtual(); });
    const auto save = [&program, &store] { studio::saveSettings(store, program.settings()); };
    save();
    // A table of bearings took work, and a crash forgets: choices are not only kept by an orderly end.
    QObject::connect(&program, &studio::Studio::settingsChanged, &program, save);
    bool startsAgain = false;
    QObject::connect(&program, &studio::Studio::restartRequested, &program, [&startsAgain] { startsAgain = true; });
    const int code = QApplication::exec();
    save();
    return startsAgain ? restartCode : code;
}

int runByItself(const studio::Arguments& arguments, const studio::Settings& settings,
                studio::TranslationWitness* witness, const QElapsedTimer& sinceStart)
{
    return arguments.tour ? studio::runTour(*arguments.tour, settings, sinceStart)
                          : studio::runPictureWalk(*arguments.pictures, settings, witness);
}

} // namespace

int main(int argc, char* argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QCoreApplication::setApplicationName(QStringLiteral("baseline-studio"));
    QCoreApplication::setOrganizationName(QStringLiteral("baseline-studio"));
    const bool isScaled = studio::applyScale(argc, argv);
    QApplication application(argc, argv);
    if (isScaled)
        qunsetenv(studio::scaleVariable);
    const widgets::ThemeName systemTheme = studio::themeOfSystem();
    QCoreApplication::setApplicationVersion(QString::fromStdString(workbench::studioVersion()));
    QGuiApplication::setDesktopFileName(QStringLiteral("baseline-studio"));

    QString error;
    const studio::Arguments arguments = studio::parseArguments(QCoreApplication::arguments(), error);
    if (!error.isEmpty()) {
        QTextStream(stderr) << error << '\n';
        return 2;
    }
    if (arguments.probeDisplay)
        return 0; // there is a display, or QApplication would have ended the program
    if (arguments.help || arguments.version) {
        QTextStream(stdout) << (arguments.help ? studio::helpText() : QCoreApplication::applicationVersion() + u'\n');
        return 0;
    }
    QSettings store;
    const studio::Settings settings = settingsFor(arguments, store, systemTheme);
    studio::TranslationWitness witness; // below all catalogues
    const bool isWitnessed = arguments.pictures && settings.language != QLatin1String("en");
    if (isWitnessed)
        QCoreApplication::installTranslator(&witness);
    installTranslators(application, settings.language, settings.decimalSign);
    // Before the first widget, so that none keeps the font of the system.
    widgets::applyTheme(application, widgets::Theme::named(settings.theme), settings.textScale);
    if (arguments.tour || arguments.pictures)
        return runByItself(arguments, settings, isWitnessed ? &witness : nullptr, sinceStart);
    const int code = runStudio(arguments, settings, store);
    if (code != restartCode)
        return code;
    // The project is closed by now, so that the next one may write it. Choices of the command line were for this start.
    store.sync();
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), {}) ? 0 : 1;
}
