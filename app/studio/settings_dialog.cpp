// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/settings_dialog.h"

#include "app/studio/languages.h"
#include "app/widgets/button_kind.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace baseline::studio {

namespace {

using dsp::AccelerationUnit;
using widgets::ThemeName;

constexpr int asSystem = -1;

void choose(QComboBox& box, const QVariant& value)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(std::max(0, box.findData(value))); // one that is not offered any more: the first
}

} // namespace

SettingsDialog::SettingsDialog(const Settings& settings, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_atStart(settings),
      m_note(new QLabel(this)),
      m_restart(widgets::makeButton(widgets::ButtonKind::Primary, tr("Restart now"), {}, this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setModal(false);
    setMinimumWidth(460);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(20);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setVerticalSpacing(10);
    m_theme = addChoice(*form, tr("&Theme"), tr("The colours of the program; at once"));
    m_language = addChoice(*form, tr("&Language"), tr("From the next start on"));
    m_unit = addChoice(*form, tr("&Acceleration in"), tr("Only what is shown changes, never what is stored; at once"));
    m_decimal =
        addChoice(*form, tr("&Decimal sign"), tr("Of numbers that are shown and typed; from the next start on"));
    m_scale = addChoice(*form, tr("&Size"), tr("Of text, buttons and plots; from the next start on"));
    fillChoices();
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("role", QStringLiteral("note"));
    auto* closing = widgets::makeButton(widgets::ButtonKind::Plain, tr("Close"), {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_restart);
    buttons->addStretch(1);
    buttons->addWidget(closing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addLayout(buttons);
    showSettings();
    connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsDialog::readTheme);
    for (QComboBox* box : {m_language, m_unit, m_decimal, m_scale})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsDialog::readOthers);
    connect(m_restart, &QPushButton::clicked, this, &SettingsDialog::restartRequested);
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
}

QComboBox* SettingsDialog::addChoice(QFormLayout& form, const QString& label, const QString& hint)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    box->setAccessibleDescription(hint);
    box->setToolTip(hint);
    auto* name = new QLabel(label, this);
    name->setBuddy(box);
    form.addRow(name, box);
    return box;
}

void SettingsDialog::fillChoices()
{
    m_theme->addItem(tr("As the system"), asSystem);
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeName::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeName::Dark));
    m_theme->addItem(tr("High contrast"), static_cast<int>(ThemeName::HighContrast));
    for (const Language& language : languages())
        m_language->addItem(language.name, language.code);
    m_unit->addItem(tr("g (9.81 m/s²)"), static_cast<int>(AccelerationUnit::Gravity));
    m_unit->addItem(tr("m/s²"), static_cast<int>(AccelerationUnit::MetresPerSecondSquared));
    m_decimal->addItem(tr("As the language has it"), static_cast<int>(DecimalSign::AsLanguage));
    m_decimal->addItem(tr("Point: 1.5"), static_cast<int>(DecimalSign::Point));
    m_decimal->addItem(tr("Comma: 1,5"), static_cast<int>(DecimalSign::Comma));
    for (int percent = smallestScale; percent <= largestScale; percent += scaleStep)
        m_scale->addItem(tr("%1 %").arg(percent), percent);
}

void SettingsDialog::showSettings()
{
    choose(*m_theme, m_settings.followsSystemTheme ? asSystem : static_cast<int>(m_settings.theme));
    choose(*m_language, m_settings.language);
    choose(*m_unit, static_cast<int>(m_settings.unit));
    choose(*m_decimal, static_cast<int>(m_settings.decimalSign));
    choose(*m_scale, m_settings.scalePercent);
    showRestart();
}

void SettingsDialog::showTheme(ThemeName theme)
{
    if (theme == m_settings.theme)
        return;
    m_settings.theme = theme;
    m_settings.followsSystemTheme = false;
    showSettings();
}

void SettingsDialog::readTheme()
{
    const int chosen = m_theme->currentData().toInt();
    m_settings.followsSystemTheme = chosen == asSystem;
    m_settings.theme = chosen == asSystem ? m_settings.systemTheme : static_cast<ThemeName>(chosen);
    emit changed(m_settings);
}

void SettingsDialog::readOthers()
{
    m_settings.language = m_language->currentData().toString();
    m_settings.unit = static_cast<AccelerationUnit>(m_unit->currentData().toInt());
    m_settings.decimalSign = static_cast<DecimalSign>(m_decimal->currentData().toInt());
    m_settings.scalePercent = m_scale->currentData().toInt();
    showRestart();
    emit changed(m_settings);
}

void SettingsDialog::showRestart()
{
    const bool isPending = m_settings.language != m_atStart.language ||
                           m_settings.decimalSign != m_atStart.decimalSign ||
                           m_settings.scalePercent != m_atStart.scalePercent;
    m_restart->setEnabled(isPending);
    m_note->setText(isPending ? tr("Language, decimal sign and size change when the studio starts again.")
                              : tr("Everything is as chosen."));
}

} // namespace baseline::studio
