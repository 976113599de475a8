// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/kpi_card.h"

#include "app/widgets/figure_label.h"
#include "app/widgets/style_property.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVariant>

namespace baseline::widgets {

KpiCard::KpiCard(const QString& label, QWidget* parent)
    : QFrame(parent), m_label(new QLabel(label, this)), m_value(new FigureLabel(this)), m_mark(new QLabel(this)),
      m_note(new FigureLabel(this))
{
    setProperty("card", true);
    m_label->setProperty("role", QStringLiteral("label"));
    m_value->setProperty("role", QStringLiteral("figure"));
    m_note->setProperty("role", QStringLiteral("note"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(1);
    column->addWidget(m_label);
    column->addWidget(m_value);
    auto* noteLine = new QHBoxLayout;
    noteLine->setSpacing(5);
    noteLine->addWidget(m_mark);
    noteLine->addWidget(m_note, 1);
    column->addLayout(noteLine);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setValue({});
    setNote({});
}

void KpiCard::setValue(const QString& value)
{
    m_value->setText(value.isEmpty() ? QString(QChar(0x2014)) : value);
    describe();
}

void KpiCard::setNote(const QString& note, State state)
{
    m_state = state;
    m_note->setText(note.isEmpty() ? stateWord(state) : note);
    showState();
    describe();
}

void KpiCard::setLabel(const QString& label)
{
    m_label->setText(label);
    describe();
}

QString KpiCard::label() const
{
    return m_label->text();
}

QString KpiCard::value() const
{
    return m_value->text();
}

QString KpiCard::note() const
{
    return m_note->text();
}

void KpiCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showState();
}

void KpiCard::showState()
{
    setStyleProperty(*m_note, "state", stateKey(m_state));
    m_mark->setPixmap(icon(stateIconName(m_state), stateTint(m_state)).pixmap(QSize(13, 13), devicePixelRatioF()));
    m_mark->setVisible(m_state != State::Neutral);
    m_mark->setToolTip(stateWord(m_state));
}

void KpiCard::describe()
{
    // A screen reader hears one sentence; the state's word is in it even where the note says something else.
    QStringList parts{m_value->text(), m_note->text()};
    if (m_state != State::Neutral && m_note->text() != stateWord(m_state))
        parts.append(stateWord(m_state));
    parts.removeAll(QString());
    setAccessibleName(m_label->text());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

} // namespace baseline::widgets
