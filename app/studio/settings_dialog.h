// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/settings.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace baseline::studio {

/// Theme, language, units, decimal sign and size of the program. Not modal, so that nothing waits for it. What is
/// chosen holds at once, or from the next start on where it says so; that start is one button away.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `settings` are those that the program was started with.
    SettingsDialog(const Settings& settings, QWidget* parent);

    const Settings& settings() const { return m_settings; }
    /// Chosen elsewhere, by the button below the rail: shown here, told to nobody.
    void showTheme(widgets::ThemeName theme);

signals:
    void changed(const baseline::studio::Settings& settings);
    void restartRequested();

private:
    QComboBox* addChoice(QFormLayout& form, const QString& label, const QString& hint);
    void fillChoices();
    void showSettings();
    void readTheme();
    void readOthers();
    void showRestart();

    Settings m_settings;
    Settings m_atStart; ///< what the running program was started with
    QComboBox* m_theme;
    QComboBox* m_language;
    QComboBox* m_unit;
    QComboBox* m_decimal;
    QComboBox* m_scale;
    QLabel* m_note;
    QPushButton* m_restart;
};

} // namespace baseline::studio
