// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/help_search.h"
#include "app/widgets/theme.h"

#include <QTextBrowser>

namespace baseline::studio {

/// Shows one page: in the colours of the theme, at a size of its own, with the words that were searched marked.
class HelpView final : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpView(QWidget* parent = nullptr);

    void showPage(const QString& title, const QString& markdown);
    /// Scrolls to a heading, counted from 0; to the top for one that there is not.
    void goToHeading(int index);

    /// Marks these words wherever they are on the page; nothing for an empty text.
    void markWords(const QString& query);
    int markCount() const { return static_cast<int>(m_marks.size()); }
    /// The mark that stands out, or -1.
    int currentMark() const { return m_current; }
    /// Makes a mark stand out and scrolls to it. False where there is no such one.
    bool goToMark(int index);
    /// The first mark at or behind a position of the document.
    bool goToMarkFrom(int position);

    /// Size of running text in percent of the program's, 70 to 250; beyond is taken as the nearest.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Anew where theme, size or page have changed, at the same place.
    void layOut();
    void fitWidth();
    void showMarks();
    int textSize() const;

    QString m_markdown;
    QString m_query;
    std::vector<TextSpan> m_marks;
    int m_current = -1;
    int m_zoom = 100;
    widgets::Theme m_theme; ///< of the layout shown
    int m_size = 0;         ///< in pixels of text as it is shown; 0: nothing is laid out
};

} // namespace baseline::studio
