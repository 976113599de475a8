// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/connect_bar.h"
#include "app/live/live_page.h"
#include "app/studio/arguments.h"
#include "app/studio/studio.h"
#include "app/studio/tour.h"
#include "app/widgets/theme.h"
#include "core/workbench/version.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

using namespace baseline;

namespace {

void installTranslators(QApplication& application, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    auto* qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto* own = new QTranslator(&application);
    if (own->load(locale, QStringLiteral("baseline"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(own);
}

/// The project of a first start, so that Record works at once.
QString firstProject()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                           + QStringLiteral("/Baseline Studio");
    QDir().mkpath(folder);
    return folder + QStringLiteral("/My machine.baseline");
}

QString projectToOpen(const studio::Arguments& arguments, const studio::Settings& settings)
{
    if (!arguments.project.isEmpty())
        return arguments.project;
    const bool lastIsThere = !settings.lastProject.isEmpty() && QFileInfo::exists(settings.lastProject);
    return lastIsThere ? settings.lastProject : firstProject();
}

studio::Settings settingsFor(const studio::Arguments& arguments, const QSettings& store)
{
    // A tour shows the same pictures everywhere: nobody's own settings.
    studio::Settings settings = arguments.tour ? studio::Settings{} : studio::loadSettings(store);
    if (arguments.theme)
        settings.theme = *arguments.theme == QLatin1String("dark") ? widgets::ThemeName::Dark
                                                                   : widgets::ThemeName::Light;
    if (arguments.language)
        settings.language = *arguments.language;
    else if (arguments.tour)
        settings.language = QStringLiteral("en");
    return settings;
}

int runStudio(const studio::Arguments& arguments, const studio::Settings& settings, QSettings& store)
{
    studio::Studio program(settings);
    program.openProject(projectToOpen(arguments, settings));
    program.window().show();
    if (arguments.startVirtual)
        QTimer::singleShot(0, &program, [&program] { program.livePage().connectBar().connectVirtual(); });
    const auto save = [&program, &store] {
        studio::Settings last = program.window().settings();
        last.lastProject = program.bench().projectPath();
        last.rotatingAids = workbench::aidsToJson(program.bench().aids().aids());
        studio::saveSettings(store, last);
    };
    // A table of bearings took work: it is not only kept by an orderly end.
    QObject::connect(&program.bench().aids(), &workbench::AidsKeeper::changed, &program, save);
    const int code = QApplication::exec();
    save();
    return code;
}

} // namespace

int main(int argc, char* argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("baseline-studio"));
    QCoreApplication::setOrganizationName(QStringLiteral("baseline-studio"));
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
        QTextStream(stdout) << (arguments.help ? studio::helpText()
                                               : QCoreApplication::applicationVersion() + u'\n');
        return 0;
    }
    QSettings store;
    const studio::Settings settings = settingsFor(arguments, store);
    installTranslators(application, settings.language);
    // Before the first widget, so that none keeps the font of the system.
    widgets::applyTheme(application, widgets::Theme::named(settings.theme));
    return arguments.tour ? studio::runTour(*arguments.tour, settings, sinceStart) : runStudio(arguments, settings, store);
}
