// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/lesson_layout.h"

#include "app/widgets/card.h"
#include "app/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::classroom {
namespace {

/// Does not become narrower while the type stays: a figure that changes would move the plot beside it.
class SideKeeper final : public QObject {
public:
    SideKeeper(QWidget& side, int pixels) : QObject(&side), m_side(side), m_pixels(pixels)
    {
        m_side.installEventFilter(this);
        m_side.setFixedWidth(usual());
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange)
            m_side.setFixedWidth(usual());
        else if (event->type() == QEvent::LayoutRequest && m_side.layout() != nullptr)
            m_side.setFixedWidth(std::max(m_side.minimumWidth(), m_side.layout()->minimumSize().width()));
        return QObject::eventFilter(watched, event);
    }

private:
    int usual() const { return static_cast<int>(m_pixels * std::sqrt(widgets::textScale())); }

    QWidget& m_side;
    int m_pixels;
};

} // namespace

void keepSideWidth(QWidget& side, int pixels)
{
    new SideKeeper(side, pixels);
}

QVBoxLayout* cardColumn(QWidget* column)
{
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    return layout;
}

void arrangeFacts(QLabel& facts, const QString& accessibleName, int lines)
{
    facts.setWordWrap(true);
    facts.setAlignment(Qt::AlignTop);
    facts.setMinimumHeight(lines * facts.fontMetrics().lineSpacing());
    facts.setAccessibleName(accessibleName);
}

widgets::Card* factsCard(const QString& title, QLabel* facts, QWidget* parent)
{
    arrangeFacts(*facts, title);
    auto* card = new widgets::Card(title, parent);
    card->setContent(facts);
    return card;
}

} // namespace baseline::classroom
