// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace baseline::widgets {
class EmptyState;
}

namespace baseline::live {

/// What the Live page shows while nothing is connected: the three ways to a first plot, one click each; the projects
/// worked on last; and the way to the help. Decides nothing.
class StartView final : public QWidget {
    Q_OBJECT
public:
    explicit StartView(QWidget* parent = nullptr);

    /// Somebody's first start is welcomed; later it is only said that nothing is connected.
    void setWelcome(bool isFirstStart);
    /// Offers the first few of them that are there, the newest first.
    void setRecent(const QStringList& projects);
    /// Says that no board was found where one was asked for, and what to do.
    void showNoBoard();

signals:
    void boardRequested();
    void virtualRequested();
    void demoRequested();
    void projectRequested(const QString& path);
    /// A page of the help: "first-steps", "connecting".
    void helpRequested(const QString& pageId);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildContent();
    QWidget* buildWays();

    widgets::EmptyState* m_head;
    QLabel* m_noBoard;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
};

} // namespace baseline::live
