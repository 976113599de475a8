// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_list.h"
#include "core/workbench/workbench.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace baseline::widgets {
class Card;
class PageHeader;
} // namespace baseline::widgets

namespace baseline::classroom {

class CardView;

/// Lessons on the studio's own algorithms and the class's own signal: a list of them at the left, the card of the
/// chosen one below it, and the lesson itself, which is built when it is first opened.
class ClassroomPage final : public QWidget {
    Q_OBJECT
public:
    explicit ClassroomPage(workbench::Workbench& bench, QWidget* parent = nullptr);

    /// False: there is none of that name.
    bool openLesson(const QString& id);
    QString currentId() const;
    /// Null before the page was first seen.
    LessonView* currentLesson() const;
    /// Null where its card cannot be read.
    CardView* currentCard() const;
    int lessonsBuilt() const;

    /// Shows the state that the window is in; tells nobody.
    void setProjector(bool isOn);

signals:
    void failed(const baseline::Error& error);
    void deployRequested();
    /// Large type and high contrast for the whole window, or as before.
    void projectorWanted(bool isOn);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Opened {
        LessonView* lesson = nullptr;
        CardView* card = nullptr;
    };

    QWidget* buildLeft();
    void buildActions();
    void fillList();
    void open(int row);
    void build(int row);
    void fitLeft();
    void showTitle(int row);

    workbench::Workbench& m_bench;
    const std::vector<LessonEntry> m_entries = lessonEntries();
    widgets::PageHeader* m_header;
    QListWidget* m_list;
    widgets::Card* m_cardFrame;
    QStackedWidget* m_cards;
    QStackedWidget* m_lessons;
    QPushButton* m_projector;
    QWidget* m_left = nullptr;
    std::vector<Opened> m_opened;
};

} // namespace baseline::classroom
