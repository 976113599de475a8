// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/lesson_room.h"

#include "app/widgets/plot_view.h"

#include <QEvent>
#include <QLayout>
#include <QStackedWidget>

#include <algorithm>

namespace baseline::classroom {
namespace {

/// Plots take what texts leave. A column with texts that wrap counts what its plots would like to have as what they
/// need, and then takes from all alike, texts and sliders too.
void leaveRoomToTexts(const QWidget& lesson)
{
    for (auto* plot : lesson.findChildren<widgets::PlotView*>()) {
        if (plot->maximumHeight() < QWIDGETSIZE_MAX)
            continue; // of a height of its own
        plot->setMinimumHeight(plot->minimumSizeHint().height());
        plot->setSizePolicy(plot->sizePolicy().horizontalPolicy(), QSizePolicy::Ignored);
    }
}

} // namespace

LessonRoom::LessonRoom(QStackedWidget* lessons, QWidget* parent) : QScrollArea(parent), m_lessons(lessons)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_lessons);
    connect(m_lessons, &QStackedWidget::currentChanged, this, [this] { fit(); });
}

bool LessonRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_lessons && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void LessonRoom::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// A scroll bar that appears takes room, and this is called again.
void LessonRoom::fit()
{
    const QWidget* shown = m_lessons->currentWidget();
    if (shown == nullptr)
        return;
    leaveRoomToTexts(*shown);
    const QSize room = viewport()->size();
    const QSize least = shown->minimumSizeHint();
    const int width = std::max(room.width(), least.width());
    const bool flows = shown->layout() != nullptr && shown->layout()->hasHeightForWidth();
    const int needed = flows ? shown->layout()->minimumHeightForWidth(width) : least.height();
    m_lessons->resize(width, std::max({room.height(), least.height(), needed}));
}

} // namespace baseline::classroom
