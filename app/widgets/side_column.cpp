// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/side_column.h"

#include "app/widgets/theme.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace baseline::widgets {

SideColumn::SideColumn(QWidget* content, int narrowest, QWidget* parent) : QScrollArea(parent), m_narrowest(narrowest)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setFocusPolicy(Qt::NoFocus); // it scrolls to the control that Tab leads to
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget turned it on
}

QSize SideColumn::sizeHint() const
{
    const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {std::max(scaledPixels(m_narrowest), needed), widget()->sizeHint().height()};
}

QSize SideColumn::minimumSizeHint() const
{
    constexpr int lowest = 120; // a card's head and a line of it
    return {sizeHint().width(), lowest};
}

bool SideColumn::eventFilter(QObject* object, QEvent* event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // what it needs may have changed
    return QScrollArea::eventFilter(object, event);
}

} // namespace baseline::widgets
