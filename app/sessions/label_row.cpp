// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/label_row.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/label_icon.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace baseline::sessions {

LabelRow::LabelRow(QWidget* parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_menu(new QMenu(this)),
      m_more(widgets::makeButton(widgets::ButtonKind::Quiet, QStringLiteral("…"), {}, this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(2);
    m_line->addWidget(m_more);
    m_line->addStretch(1);
    m_more->setMenu(m_menu);
    m_more->setAccessibleName(tr("More labels"));
    m_more->setToolTip(tr("More labels"));
    m_more->hide();
}

void LabelRow::setLabels(const std::vector<project::Label>& labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    for (QPushButton* button : m_buttons) {
        m_line->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const project::Label& label : m_labels) {
        QString text = label.key > 0 ? QStringLiteral("%1  %2").arg(label.key).arg(label.name) : label.name;
        text.replace(QLatin1Char('&'), QLatin1String("&&")); // a letter of the label, not a shortcut
        QPushButton* button = widgets::makeButton(widgets::ButtonKind::Quiet, text, {}, this);
        button->setProperty("dense", true);
        button->setAccessibleName(tr("Label “%1”").arg(label.name));
        button->setIcon(widgets::labelIcon(label.colour));
        button->setIconSize(QSize(14, 14));
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the timeline
        button->setToolTip(
            label.key > 0 ? tr("Labels what is marked, or the chosen segment, “%1” (%2)").arg(label.name).arg(label.key)
                          : tr("Labels what is marked, or the chosen segment, “%1”").arg(label.name));
        connect(button, &QPushButton::clicked, this, [this, name = label.name] { emit chosen(name); });
        m_line->insertWidget(static_cast<int>(m_buttons.size()), button);
        m_buttons.push_back(button);
    }
    fit();
}

/// Shows as many as there is room for.
void LabelRow::fit()
{
    const auto widthOf = [this](std::size_t count) {
        int width = 0;
        for (std::size_t i = 0; i < count; ++i)
            width += m_buttons[i]->sizeHint().width() + m_line->spacing();
        return width;
    };
    std::size_t shown = m_buttons.size();
    if (widthOf(shown) > width()) {
        while (shown > 0 && widthOf(shown) + m_more->sizeHint().width() > width())
            --shown;
    }
    m_menu->clear();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < shown);
        if (i >= shown)
            m_menu->addAction(m_buttons[i]->icon(), m_buttons[i]->text(), m_buttons[i], &QPushButton::click);
    }
    m_more->setVisible(shown < m_buttons.size());
}

void LabelRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// Any width will do.
QSize LabelRow::minimumSizeHint() const
{
    return QSize(m_more->sizeHint().width(), m_more->sizeHint().height());
}

} // namespace baseline::sessions
