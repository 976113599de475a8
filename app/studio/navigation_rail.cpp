// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/navigation_rail.h"

#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace baseline::studio {
namespace {

constexpr int railWidth = 92;

QToolButton* makeRailButton(const QString& iconName, const QString& title, int height, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(title);
    button->setAccessibleName(title);
    button->setIcon(widgets::icon(iconName));
    button->setIconSize(QSize(22, 22));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setMinimumHeight(height);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QFrame(parent), m_buttons(new QButtonGroup(this)), m_pages(new QVBoxLayout), m_footer(new QVBoxLayout)
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setMinimumWidth(railWidth); // more where its words are longer
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_buttons->setExclusive(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 8);
    column->setSpacing(0);
    m_pages->setSpacing(6);
    m_footer->setSpacing(4);
    column->addLayout(m_pages);
    column->addStretch(1);
    column->addLayout(m_footer);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked)
            emit pageChosen(index);
    });
}

int NavigationRail::addPage(const QString& iconName, const QString& title)
{
    const int index = count();
    QToolButton* button = makeRailButton(iconName, title, 58, this);
    button->setCheckable(true);
    m_pages->addWidget(button);
    m_buttons->addButton(button, index);
    if (m_lastPage)
        setTabOrder(m_lastPage, button);
    if (m_firstFooter)
        setTabOrder(button, m_firstFooter);
    m_lastPage = button;
    if (index < 9) {
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
        auto* action = new QAction(tr("Go to %1").arg(title), this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, index] { choose(index); });
        addAction(action);
        button->setToolTip(tr("%1 (%2)").arg(title, keys.toString(QKeySequence::NativeText)));
    }
    if (index == 0)
        choose(0);
    fitWords();
    return index;
}

QString NavigationRail::title(int index) const
{
    const QAbstractButton* button = m_buttons->button(index);
    return button ? button->text() : QString();
}

int NavigationRail::current() const
{
    return m_buttons->checkedId();
}

int NavigationRail::count() const
{
    return static_cast<int>(m_buttons->buttons().size());
}

void NavigationRail::choose(int index)
{
    if (QAbstractButton* button = m_buttons->button(index))
        button->setChecked(true);
}

QToolButton* NavigationRail::addFooterButton(const QString& iconName, const QString& title)
{
    QToolButton* button = makeRailButton(iconName, title, 50, this);
    button->setIconSize(QSize(18, 18));
    m_footer->addWidget(button);
    if (!m_firstFooter)
        m_firstFooter = button;
    return button;
}

/// The word of the chosen page is bold, which a button does not think of before it is chosen.
void NavigationRail::fitWords()
{
    const QFontMetrics bold(widgets::interfaceFont(12, QFont::DemiBold));
    // Of the style sheet, of the style within it, and a blank on each side as Qt has it.
    const int padding = 2 * (2 + 1) + 4 + 2 * bold.horizontalAdvance(u' ');
    int widest = 0;
    for (QToolButton* button : findChildren<QToolButton*>()) {
        button->setMinimumWidth(bold.horizontalAdvance(button->text()) + padding);
        widest = std::max(widest, button->minimumWidth());
    }
    const QMargins around = layout()->contentsMargins();
    setMinimumWidth(std::max(railWidth, around.left() + widest + around.right()));
}

void NavigationRail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        fitWords();
    QFrame::changeEvent(event);
}

QList<widgets::KeyUses> NavigationRail::keyUses() const
{
    return {{accessibleName(), {{{Qt::Key_Up, Qt::Key_Down}, tr("Previous page, next page")}}}};
}

void NavigationRail::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    QAbstractButton* next = m_buttons->button(current() + step);
    if (step == 0 || !next) {
        QFrame::keyPressEvent(event);
        return;
    }
    next->setChecked(true);
    next->setFocus(Qt::TabFocusReason);
}

} // namespace baseline::studio
