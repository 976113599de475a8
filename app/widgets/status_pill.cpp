// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/status_pill.h"

#include "app/widgets/style_property.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVariant>

namespace baseline::widgets {

StatusPill::StatusPill(QWidget* parent) : QFrame(parent), m_mark(new QLabel(this)), m_text(new QLabel(this))
{
    setProperty("pill", true);
    m_text->setProperty("role", QStringLiteral("note"));
    m_text->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(10, 0, 12, 0);
    line->setSpacing(6);
    line->addWidget(m_mark);
    line->addWidget(m_text);
    setFixedHeight(26);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    showState();
}

void StatusPill::setStatus(State state, const QString& text)
{
    m_state = state;
    m_text->setText(text.isEmpty() ? stateWord(state) : text);
    setAccessibleName(m_text->text());
    showState();
}

QString StatusPill::text() const
{
    return m_text->text();
}

void StatusPill::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showState();
}

void StatusPill::showState()
{
    setStyleProperty(*this, "state", stateKey(m_state));
    setStyleProperty(*m_text, "state", stateKey(m_state));
    m_mark->setPixmap(icon(stateIconName(m_state), stateTint(m_state)).pixmap(QSize(13, 13), devicePixelRatioF()));
    m_mark->setVisible(m_state != State::Neutral);
}

} // namespace baseline::widgets
