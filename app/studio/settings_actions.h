// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/settings.h"

#include <QObject>

namespace baseline::studio {

class MainWindow;
class SettingsDialog;

/// The way to the settings, and what follows from a choice in them at once.
class SettingsActions final : public QObject {
    Q_OBJECT
public:
    /// `atStart` is what the program was started with.
    SettingsActions(MainWindow& window, const Settings& atStart, QObject* parent = nullptr);

public slots:
    void open();

signals:
    /// A choice was made and holds; the window knows it.
    void changed();
    void restartRequested();

private:
    void apply(const Settings& settings);

    MainWindow& m_window;
    SettingsDialog* m_dialog;
};

} // namespace baseline::studio
