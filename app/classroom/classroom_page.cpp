// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/classroom_page.h"

#include "app/classroom/card_view.h"
#include "app/classroom/lesson_card.h"
#include "app/classroom/lesson_room.h"
#include "app/classroom/lesson_view.h"
#include "app/widgets/button_kind.h"
#include "app/widgets/card.h"
#include "app/widgets/page_header.h"
#include "app/widgets/text_language.h"
#include "app/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace baseline::classroom {
namespace {

constexpr int leftWidth = 300; ///< at the usual size of texts: room for a line of the card
constexpr int rowsOfList = 6;

} // namespace

ClassroomPage::ClassroomPage(workbench::Workbench& bench, QWidget* parent)
    : QWidget(parent),
      m_bench(bench),
      m_header(new widgets::PageHeader(tr("Classroom"), this)),
      m_list(new QListWidget(this)),
      m_cardFrame(new widgets::Card({}, this)),
      m_cards(new QStackedWidget(this)),
      m_lessons(new QStackedWidget(this)),
      m_projector(makeButton(widgets::ButtonKind::Plain, tr("Projector"), {}, this)),
      m_opened(m_entries.size())
{
    m_left = buildLeft();
    buildActions();
    m_header->addWidget(m_projector);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_left);
    middle->addWidget(new LessonRoom(m_lessons, this), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addLayout(middle, 1);
    fillList();
    fitLeft();
    connect(m_list, &QListWidget::currentRowChanged, this, &ClassroomPage::open);
}

QWidget* ClassroomPage::buildLeft()
{
    m_list->setProperty("choosesPage", true);
    m_list->setAccessibleName(tr("Lessons"));
    m_list->setToolTip(tr("Another lesson: arrow keys here, Ctrl+Page Up and Ctrl+Page Down anywhere"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* lessons = new widgets::Card(tr("Lessons"), this);
    lessons->setContent(m_list);
    m_cardFrame->setContent(m_cards);
    auto* left = new QSplitter(Qt::Vertical, this);
    left->addWidget(lessons);
    left->addWidget(m_cardFrame);
    left->setHandleWidth(12);
    left->setChildrenCollapsible(false);
    left->setStretchFactor(1, 1);
    return left;
}

void ClassroomPage::buildActions()
{
    const auto add = [this](const QString& text, Qt::Key key, int rows) {
        auto* action = new QAction(text, this);
        action->setShortcut(QKeySequence(Qt::CTRL | key));
        connect(action, &QAction::triggered, this, [this, rows] {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
        });
        addAction(action);
    };
    add(tr("Next lesson"), Qt::Key_PageDown, 1);
    add(tr("Previous lesson"), Qt::Key_PageUp, -1);
    m_projector->setCheckable(true);
    m_projector->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_projector->setToolTip(
        tr("Large type and high contrast, for a class; press again for what was before (Ctrl+Shift+P)"));
    connect(m_projector, &QPushButton::toggled, this, &ClassroomPage::projectorWanted);
}

void ClassroomPage::fillList()
{
    const QString language = cardLanguage(widgets::textLocale());
    for (const LessonEntry& entry : m_entries) {
        const auto card = loadLessonCard(entry.id, language);
        m_list->addItem(card ? card->title : entry.id);
    }
    m_list->setCurrentRow(0);
    showTitle(0);
}

void ClassroomPage::open(int row)
{
    if (row < 0)
        return;
    showTitle(row);
    if (!isVisible())
        return; // built when it is seen
    if (m_opened[static_cast<std::size_t>(row)].lesson == nullptr)
        build(row);
    const Opened& opened = m_opened[static_cast<std::size_t>(row)];
    m_lessons->setCurrentWidget(opened.lesson);
    m_cardFrame->setVisible(opened.card != nullptr);
    if (opened.card != nullptr)
        m_cards->setCurrentWidget(opened.card);
}

void ClassroomPage::showTitle(int row)
{
    const QString title = m_list->item(row)->text();
    m_cardFrame->setTitle(title);
    m_header->setSubtitle(tr("Lesson %1 of %2: %3").arg(row + 1).arg(m_list->count()).arg(title));
}

void ClassroomPage::build(int row)
{
    const LessonEntry& entry = m_entries[static_cast<std::size_t>(row)];
    Opened& opened = m_opened[static_cast<std::size_t>(row)];
    opened.lesson = entry.make(m_bench, m_lessons);
    connect(opened.lesson, &LessonView::failed, this, &ClassroomPage::failed);
    connect(opened.lesson, &LessonView::deployRequested, this, &ClassroomPage::deployRequested);
    m_lessons->addWidget(opened.lesson);
    const auto card = loadLessonCard(entry.id, cardLanguage(widgets::textLocale()));
    if (!card) {
        emit failed(card.error());
        return;
    }
    opened.card = new CardView(*card, m_cards);
    m_cards->addWidget(opened.card);
}

bool ClassroomPage::openLesson(const QString& id)
{
    const auto at = std::ranges::find(m_entries, id, &LessonEntry::id);
    if (at == m_entries.end())
        return false;
    m_list->setCurrentRow(static_cast<int>(at - m_entries.begin()));
    return true;
}

QString ClassroomPage::currentId() const
{
    return m_entries[static_cast<std::size_t>(m_list->currentRow())].id;
}

LessonView* ClassroomPage::currentLesson() const
{
    return m_opened[static_cast<std::size_t>(m_list->currentRow())].lesson;
}

CardView* ClassroomPage::currentCard() const
{
    return m_opened[static_cast<std::size_t>(m_list->currentRow())].card;
}

int ClassroomPage::lessonsBuilt() const
{
    return m_lessons->count();
}

void ClassroomPage::setProjector(bool isOn)
{
    const QSignalBlocker quiet(m_projector);
    m_projector->setChecked(isOn);
}

void ClassroomPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    open(m_list->currentRow());
}

void ClassroomPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLeft();
}

/// As the type of the moment needs it.
void ClassroomPage::fitLeft()
{
    if (m_left == nullptr)
        return; // while the page is being built
    const QFontMetrics metrics(font());
    // Larger type takes part of its room from the lesson, and part from the length of the line.
    m_left->setFixedWidth(static_cast<int>(leftWidth * std::sqrt(widgets::textScale())));
    m_list->setMinimumHeight(2 * metrics.height());
    auto* splitter = static_cast<QSplitter*>(m_left);
    splitter->setSizes({rowsOfList * (metrics.height() + 20), 1000});
}

} // namespace baseline::classroom
