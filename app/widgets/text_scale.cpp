// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text_scale.h"

#include "app/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QWidget>

#include <functional>

namespace baseline::widgets {
namespace {

/// Does its work when the widget gets its style, and again with every other one. A child of the widget.
class AtEachStyle final : public QObject {
public:
    AtEachStyle(QWidget& widget, std::function<void()> work) : QObject(&widget), m_work(std::move(work))
    {
        widget.installEventFilter(this);
        m_work();
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::Polish || event->type() == QEvent::Show)
            m_work();
        return false;
    }

private:
    std::function<void()> m_work;
};

void setExtent(QWidget& widget, Extent extent, int pixels)
{
    switch (extent) {
    case Extent::FixedWidth: widget.setFixedWidth(pixels); break;
    case Extent::FixedHeight: widget.setFixedHeight(pixels); break;
    case Extent::MinimumWidth: widget.setMinimumWidth(pixels); break;
    case Extent::MinimumHeight: widget.setMinimumHeight(pixels); break;
    case Extent::MaximumHeight: widget.setMaximumHeight(pixels); break;
    }
}

void giveTitlesRoom(QTableView& table)
{
    QHeaderView* header = table.horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        if (header->sectionResizeMode(i) == QHeaderView::Interactive && !header->isSectionHidden(i)
            && header->sectionSize(i) < header->sectionSizeHint(i))
            header->resizeSection(i, header->sectionSizeHint(i));
    }
}

} // namespace

void keepScaled(QWidget& widget, Extent extent, int pixels)
{
    new AtEachStyle(widget, [&widget, extent, pixels] { setExtent(widget, extent, scaledPixels(pixels)); });
}

void keepTableScaled(QTableView& table, int rowHeight)
{
    new AtEachStyle(table, [&table, rowHeight] {
        table.verticalHeader()->setDefaultSectionSize(scaledPixels(rowHeight));
    });
    // By the header's own style: Qt gives widgets a new one in no order, and the table may have it first.
    new AtEachStyle(*table.horizontalHeader(), [&table] { giveTitlesRoom(table); });
}

} // namespace baseline::widgets
