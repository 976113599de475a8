// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/label_keys.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/label_icon.h"

#include <QGridLayout>
#include <QPushButton>
#include <QShortcut>

#include <memory>

namespace baseline::live {

namespace {

constexpr int columns = 2;

} // namespace

LabelKeys::LabelKeys(QWidget* page, QWidget* parent) : QWidget(parent), m_page(page), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
}

void LabelKeys::add(int key, const QString& label, const QString& text, const QString& colour)
{
    auto* button = widgets::makeButton(widgets::ButtonKind::Plain, QStringLiteral("%1  %2").arg(key).arg(text), {}, this);
    button->setProperty("label", label);
    button->setCheckable(true);
    // All of one width, whatever the words are.
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setStyleSheet(QStringLiteral("padding: 0px 4px;")); // two columns, and "misalignment" is a long word
    button->setFocusPolicy(Qt::TabFocus); // a click must not take the keys away from the page
    if (!colour.isEmpty())
        button->setIcon(widgets::labelIcon(colour));
    button->setIconSize({12, 12});
    button->setToolTip(label.isEmpty() ? tr("Ends the label (key %1)").arg(key)
                                       : tr("From now on the signal is “%1” (key %2)").arg(label).arg(key));
    const int index = m_grid->count();
    m_grid->addWidget(button, index / columns, index % columns);
    connect(button, &QPushButton::clicked, this, [this, label] { emit labelChosen(label); });

    auto* shortcut = new QShortcut(QKeySequence(Qt::Key_0 + key), m_page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setEnabled(isVisible());
    shortcut->setWhatsThis(button->toolTip()); // told in the overview of shortcuts
    connect(shortcut, &QShortcut::activated, this, [this, label] { emit labelChosen(label); });
    m_shortcuts.push_back(shortcut);
}

void LabelKeys::setLabels(const std::vector<project::Label>& labels)
{
    for (QShortcut* shortcut : m_shortcuts)
        shortcut->deleteLater();
    m_shortcuts.clear();
    while (const auto item = std::unique_ptr<QLayoutItem>(m_grid->takeAt(0))) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const project::Label& label : labels) {
        if (label.key >= 1 && label.key <= 9)
            add(label.key, label.name, label.name, label.colour);
    }
    if (!m_shortcuts.empty())
        add(0, {}, tr("no label"), {});
}

void LabelKeys::showActive(const QString& label)
{
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setChecked(button->property("label").toString() == label);
}

void LabelKeys::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (QShortcut* shortcut : m_shortcuts)
        shortcut->setEnabled(true);
}

void LabelKeys::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    for (QShortcut* shortcut : m_shortcuts)
        shortcut->setEnabled(false);
}

} // namespace baseline::live
