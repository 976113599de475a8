// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/popup_button.h"

#include "app/widgets/button_kind.h"

#include <QFormLayout>
#include <QLabel>
#include <QScreen>

#include <algorithm>

namespace baseline::live {

PopupButton::PopupButton(const QString& text, const QString& name, QWidget* parent)
    : QPushButton(text, parent), m_form(new QFrame(this, Qt::Popup)), m_rows(new QFormLayout(m_form))
{
    setObjectName(name);
    setAccessibleName(text);
    widgets::setButtonKind(*this, widgets::ButtonKind::Quiet);
    m_form->setObjectName(name + QLatin1String("Form"));
    m_form->setAccessibleName(text);
    m_form->setProperty("popup", true);
    m_rows->setContentsMargins(14, 12, 14, 12);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(6);
    m_rows->setLabelAlignment(Qt::AlignLeft);
    connect(this, &QPushButton::clicked, this, &PopupButton::open);
}

void PopupButton::addRow(const QString& text, QWidget* field, const QString& hint)
{
    field->setAccessibleName(text);
    field->setToolTip(hint);
    auto* label = new QLabel(text, m_form);
    label->setBuddy(field);
    m_rows->addRow(label, field);
    if (m_last == nullptr)
        m_first = field;
    else
        setTabOrder(m_last, field); // fields are made in another order than they stand in
    m_last = field;
}

void PopupButton::setRowVisible(QWidget* field, bool isVisible)
{
    field->setVisible(isVisible);
    m_rows->labelForField(field)->setVisible(isVisible);
    if (m_form->isVisible())
        m_form->adjustSize();
}

void PopupButton::open()
{
    m_form->adjustSize();
    const QSize size = m_form->size();
    const QRect screen = this->screen()->availableGeometry();
    // Below the button and inside the screen; above it where there is no room below.
    QPoint place = mapToGlobal(QPoint(width() - size.width(), height() + 2));
    if (place.y() + size.height() > screen.bottom())
        place.setY(std::max(screen.top(), mapToGlobal(QPoint(0, 0)).y() - size.height() - 2));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    m_form->move(place);
    m_form->show();
    m_form->activateWindow();
    if (m_first != nullptr)
        m_first->setFocus(Qt::PopupFocusReason);
}

} // namespace baseline::live
