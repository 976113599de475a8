// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/walk/walk_dialogs.h"

#include "app/live/session_dialog.h"
#include "app/sessions/import_dialog.h"
#include "app/sessions/label_set_dialog.h"
#include "app/sessions/sessions_page.h"
#include "app/sessions/transfers.h"
#include "app/studio/closing_question.h"
#include "app/studio/command_search.h"
#include "app/studio/help_actions.h"
#include "app/studio/help_window.h"
#include "app/studio/settings_actions.h"
#include "app/studio/settings_dialog.h"
#include "app/studio/shell_commands.h"
#include "app/studio/shortcut_overview.h"
#include "app/studio/studio.h"
#include "app/widgets/aids_dialog.h"
#include "app/widgets/bearing_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>

#include <initializer_list>

namespace baseline::studio {
namespace {

template <typename Window>
Window* shown()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<Window*>(widget);
        if (window != nullptr && window->isVisible())
            return window;
    }
    return nullptr;
}

void closeAll(std::initializer_list<QWidget*> windows)
{
    for (QWidget* window : windows) {
        if (window != nullptr)
            window->close();
    }
}

/// A window of a class of its own.
template <typename Window>
WalkDialog dialog(const char* name, std::function<void()> open)
{
    return {QLatin1String(name), std::move(open), [] { return shown<Window>(); },
            [] { closeAll({shown<Window>()}); }};
}

/// By the name of the object.
void press(QWidget* page, const char* name)
{
    if (auto* button = page->findChild<QAbstractButton*>(QLatin1String(name)))
        button->click();
}

QString fileToImport(const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("pump.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("x,y,z\n");
        for (int row = 0; row < 500; ++row)
            file.write("0.01,0.02,1.00\n0.03,-0.01,0.98\n");
    }
    return path;
}

QList<WalkDialog> dialogsOfTheWindow(Studio& studio)
{
    MainWindow& window = studio.window();
    auto* search = window.findChild<CommandSearch*>();
    auto* help = studio.findChild<HelpActions*>();
    return {
        dialog<SettingsDialog>("settings", [&studio] { studio.findChild<SettingsActions*>()->open(); }),
        dialog<ShortcutOverview>("shortcuts", [&studio] { studio.findChild<ShellCommands*>()->overview().open(); }),
        dialog<HelpWindow>("help", [help] { help->open(help->pageAtHand()); }),
        dialog<QMessageBox>("about", [&window] { window.showAbout(); }),
        dialog<QMessageBox>("closing",
                            [&studio] {
                                (void)askToClose(&studio.window(), workThatWouldEnd(studio.bench(), true));
                            }),
        {QStringLiteral("commands"), [search] { search->open(); },
         [search, &window] { return search->isVisible() ? &window : nullptr; }, [search] { search->hide(); }, false},
    };
}

QList<WalkDialog> dialogsOfThePages(Studio& studio, const QString& folder)
{
    MainWindow& window = studio.window();
    auto machine = dialog<widgets::AidsDialog>("machine", [&window] {
        window.showPage(Studio::Live);
        press(window.page(Studio::Live), "machine");
    });
    auto bearings = dialog<widgets::BearingDialog>("bearings", [] {
        if (auto* opened = shown<widgets::AidsDialog>())
            press(opened, "editBearings");
    });
    machine.close = [] {}; // with the one that is opened from it
    bearings.close = [] { closeAll({shown<widgets::BearingDialog>(), shown<widgets::AidsDialog>()}); };
    auto session = dialog<live::SessionDialog>("session", [&studio] {
        auto* made = new live::SessionDialog(*studio.bench().database(), &studio.window());
        made->setAttribute(Qt::WA_DeleteOnClose);
        made->open();
    });
    auto labels = dialog<sessions::LabelSetDialog>("labels", [&window] {
        window.showPage(Studio::Sessions);
        press(window.page(Studio::Sessions), "editLabels");
    });
    auto import = dialog<sessions::ImportDialog>("import", [&window, folder] {
        auto* page = qobject_cast<sessions::SessionsPage*>(window.page(Studio::Sessions));
        page->transfers().openImport({fileToImport(folder)});
    });
    import.find = []() -> QWidget* {
        auto* found = shown<sessions::ImportDialog>();
        return found != nullptr && !found->isLooking() ? found : nullptr;
    };
    return {machine, bearings, session, labels, import};
}

} // namespace

QList<WalkDialog> walkDialogs(Studio& studio, const QString& folder)
{
    return dialogsOfTheWindow(studio) + dialogsOfThePages(studio, folder);
}

} // namespace baseline::studio
