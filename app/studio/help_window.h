// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/help_pages.h"
#include "app/studio/help_search.h"
#include "app/widgets/key_uses.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QUrl;

namespace baseline::studio {

class HelpResults;
class HelpView;

/// The help in a window of its own, beside the program: nothing waits for it, and it does not keep the program alive.
class HelpWindow final : public QWidget, public widgets::KeyTeller {
    Q_OBJECT
public:
    /// Pages in the language of `localeName`, English where there is none in it.
    explicit HelpWindow(const QString& localeName, QWidget* parent = nullptr);

    /// Shows "<id>" or "<id>#<place>" and comes to the front. An unknown id gives the first page, an unknown place the
    /// top of its page.
    void open(const QString& place);
    QList<widgets::KeyUses> keyUses() const override;
    QString currentPage() const;

    void goBack();
    void goForward();
    /// Shows what holds these words. An empty text ends the search.
    void search(const QString& query);
    /// The next or the one before of the words found, on the page shown or on the next one found.
    void goToNextMark(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What is gone back to: a page and how far it was scrolled.
    struct Visit {
        QString place;
        int scrolled = 0;
    };

    QWidget* makeSide();
    QWidget* makeBar();
    void addKeys();
    void show(const QString& place);
    void visit(const QString& place);
    void travel(std::vector<Visit>& from, std::vector<Visit>& to);
    void followLink(const QUrl& link);
    void showHit(int hit);
    void tellFound();
    void setZoom(int percent);
    void indexNextPage();
    const std::vector<SearchedPage>& searchedPages();

    std::vector<HelpPage> m_pages;
    std::vector<SearchedPage> m_searched; ///< made a page at a time when nothing else is to be done
    QTimer m_indexing;
    std::vector<Visit> m_before;
    std::vector<Visit> m_behind;
    int m_page = 0;
    HelpView* m_view;
    QLineEdit* m_query;
    QLabel* m_found;
    QStackedWidget* m_lists;
    QListWidget* m_titles;
    HelpResults* m_results;
    QPushButton* m_back;
    QPushButton* m_forward;
    QPushButton* m_zoom;
};

} // namespace baseline::studio
