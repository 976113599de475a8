// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/empty_state.h"

#include "app/widgets/button_kind.h"
#include "app/widgets/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

namespace baseline::widgets {

EmptyState::EmptyState(const QString& iconName, const QString& sentence, const QString& hint, const QString& action,
                       QWidget* parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel(this)), m_sentence(new QLabel(this)),
      m_hint(new QLabel(this))
{
    m_sentence->setProperty("role", QStringLiteral("sentence"));
    m_hint->setProperty("role", QStringLiteral("subtitle"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel* label : {m_sentence, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (!action.isEmpty()) {
        m_button = makeButton(ButtonKind::Primary, action, {}, this);
        column->addSpacing(8);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::actionChosen);
    }
    column->addStretch(1);
    setSentence(sentence, hint);
    showIcon();
}

void EmptyState::setSentence(const QString& sentence, const QString& hint)
{
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(hint);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showIcon();
}

void EmptyState::showIcon()
{
    m_icon->setPixmap(icon(m_iconName, IconTint::Dim).pixmap(QSize(44, 44), devicePixelRatioF()));
}

} // namespace baseline::widgets
