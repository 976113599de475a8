// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/command_search.h"

#include "app/studio/command_match.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace baseline::studio {

namespace {

constexpr int widest = 680; ///< px
constexpr int margin = 24;  ///< px to the edges of the window
constexpr int rows = 9;     ///< that are seen at once
constexpr int page = rows - 1;

} // namespace

CommandSearch::CommandSearch(std::function<std::vector<Command>()> collect, QWidget* window)
    : QFrame(window),
      m_collect(std::move(collect)),
      m_field(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("commandSearch"));
    setProperty("popup", true);
    setAutoFillBackground(true);
    setAccessibleName(tr("Command search"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Search for a command"));
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(3);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    m_list->setFocusProxy(m_field);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_note->setProperty("role", QStringLiteral("note"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    connect(m_field, &QLineEdit::textChanged, this, &CommandSearch::fill);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandSearch::runChosen);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandSearch::open()
{
    if (isVisible()) {
        m_field->setFocus();
        return;
    }
    m_before = QApplication::focusWidget();
    m_commands = m_collect();
    m_field->clear();
    fill();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandSearch::place()
{
    const QWidget& window = *parentWidget();
    const int wide = std::min(widest, window.width() - 2 * margin);
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 10);
    const int high = std::min(rows * row + m_field->sizeHint().height() + 70, window.height() - 2 * margin);
    setGeometry((window.width() - wide) / 2, std::min(80, std::max(margin, (window.height() - high) / 3)), wide, high);
}

void CommandSearch::fill()
{
    m_shown = matchingCommands(m_commands, m_field->text());
    m_list->clear();
    const QColor dim = palette().color(QPalette::Disabled, QPalette::Text);
    for (const Command& command : m_shown) {
        auto* item = new QTreeWidgetItem(m_list, {command.text, command.group, command.keyText()});
        item->setToolTip(0, command.hint);
        item->setForeground(1, widgets::currentTheme().dimText);
        for (int column = 0; column < 3 && !command.isEnabled; ++column)
            item->setForeground(column, dim);
        if (!command.isEnabled)
            item->setData(0, Qt::AccessibleDescriptionRole, tr("not possible now"));
    }
    move(0);
}

void CommandSearch::move(int step)
{
    const int last = m_list->topLevelItemCount() - 1;
    if (last < 0) {
        m_note->setText(tr("No command of that name."));
        return;
    }
    const int now = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int next = std::clamp(now + step, 0, last);
    m_list->setCurrentItem(m_list->topLevelItem(next));
    const Command& chosen = m_shown[static_cast<std::size_t>(next)];
    const QString told = chosen.hint.isEmpty() ? chosen.text : chosen.hint;
    m_note->setText(chosen.isEnabled ? told : tr("Not possible now: %1").arg(told));
}

void CommandSearch::runChosen()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const Command command = m_shown[static_cast<std::size_t>(row)];
    if (!command.isEnabled)
        return; // the line below says why
    leave();
    // Behind this event: it may open a dialog that waits.
    QTimer::singleShot(0, parentWidget(), [command] { (void)command.run(); });
}

void CommandSearch::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

QList<widgets::KeyUses> CommandSearch::keyUses() const
{
    return {{accessibleName(),
             {{{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown}, tr("Choose a command")},
              {{Qt::Key_Return}, tr("Do it")},
              {{Qt::Key_Escape}, tr("Close")}}}};
}

bool CommandSearch::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runChosen();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // the field is all there is
    default:
        return false;
    }
}

bool CommandSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        // Another window that comes in front is no answer; a click or a key beside it is.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == parentWidget() && event->type() == QEvent::MouseButtonPress && isVisible())
        leave();
    return QFrame::eventFilter(watched, event);
}

} // namespace baseline::studio
