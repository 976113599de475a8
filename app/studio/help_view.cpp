// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/help_view.h"

#include "app/studio/help_document.h"

#include <QEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

namespace baseline::studio {
namespace {

/// Longer lines are hard to come back from: so many times the size of the letters, about 100 letters.
constexpr int widestLine = 54;
/// Pixels at the usual size of text: one more than in the program, as this is read and not scanned.
constexpr int usualText = 14;

} // namespace

HelpView::HelpView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setAccessibleName(tr("Help page"));
    setTabChangesFocus(false); // Tab goes from link to link
}

void HelpView::showPage(const QString& title, const QString& markdown)
{
    m_markdown = markdown;
    m_size = 0;
    setAccessibleDescription(title);
    layOut();
    verticalScrollBar()->setValue(0);
}

void HelpView::goToHeading(int index)
{
    const std::vector<int> positions = headingPositions(*document());
    if (index <= 0 || index >= static_cast<int>(positions.size())) {
        verticalScrollBar()->setValue(0);
        return;
    }
    QTextCursor cursor(document());
    cursor.setPosition(positions[static_cast<std::size_t>(index)]);
    setTextCursor(cursor);
    // To the top of the window: what belongs to a heading stands below it.
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() -
                                  widgets::scaledPixels(textSize()));
}

void HelpView::markWords(const QString& query)
{
    m_query = query;
    m_marks.clear();
    m_current = -1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const TextSpan& span : findWords(block.text(), query))
            m_marks.push_back({block.position() + span.begin, span.length});
    }
    showMarks();
}

bool HelpView::goToMark(int index)
{
    if (index < 0 || index >= markCount())
        return false;
    m_current = index;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(m_marks[static_cast<std::size_t>(index)].begin));
    setTextCursor(cursor);
    ensureCursorVisible();
    showMarks();
    return true;
}

bool HelpView::goToMarkFrom(int position)
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(),
                                    [position](const TextSpan& span) { return span.begin >= position; });
    return goToMark(static_cast<int>(found - m_marks.begin()));
}

void HelpView::setZoom(int percent)
{
    const int wanted = std::clamp(percent, 70, 250);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    layOut();
}

void HelpView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    // Sent while the style is still being changed, and laying out asks for it.
    if (event->type() == QEvent::StyleChange)
        QTimer::singleShot(0, this, &HelpView::layOut);
}

void HelpView::resizeEvent(QResizeEvent* event)
{
    fitWidth();
    QTextBrowser::resizeEvent(event);
}

void HelpView::fitWidth()
{
    const int widest = widestLine * widgets::scaledPixels(textSize());
    const int spare = std::max(0, width() - verticalScrollBar()->sizeHint().width() - widest);
    if (viewportMargins().right() != spare)
        setViewportMargins(0, 0, spare, 0);
}

void HelpView::layOut()
{
    const widgets::Theme theme = widgets::currentTheme();
    const int size = widgets::scaledPixels(textSize());
    if (m_markdown.isEmpty() || (size == m_size && theme == m_theme))
        return;
    const bool isSamePage = m_size > 0;
    m_size = size;
    m_theme = theme;
    const int top = cursorForPosition(QPoint(0, 0)).position();
    const int at = textCursor().position();
    const int mark = m_current;
    fillHelpDocument(*document(), m_markdown, theme, textSize());
    markWords(m_query);
    fitWidth();
    QTextCursor cursor(document());
    setTextCursor(cursor);
    if (!isSamePage)
        return;
    m_current = mark;
    showMarks();
    cursor.setPosition(top);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top());
    cursor.setPosition(at);
    const QSignalBlocker still(verticalScrollBar());
    setTextCursor(cursor);
}

void HelpView::showMarks()
{
    const widgets::Theme theme = widgets::currentTheme();
    QList<QTextEdit::ExtraSelection> shown;
    for (int i = 0; i < markCount(); ++i) {
        const TextSpan& span = m_marks[static_cast<std::size_t>(i)];
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(span.begin));
        mark.cursor.setPosition(static_cast<int>(span.begin + span.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(i == m_current ? theme.accent : theme.accentSoft);
        mark.format.setForeground(i == m_current ? theme.onAccent : theme.text);
        shown.append(mark);
    }
    setExtraSelections(shown);
}

int HelpView::textSize() const
{
    return std::max(9, usualText * m_zoom / 100);
}

} // namespace baseline::studio
