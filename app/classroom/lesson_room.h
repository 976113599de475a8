// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace baseline::classroom {

/// Gives the lesson that is shown all the room there is, and scrolls it where its texts, in large type or in a long
/// language, need more. QScrollArea by itself gives what a lesson would like to have, and scrolls it too soon.
class LessonRoom final : public QScrollArea {
public:
    /// Takes the lessons as its content.
    explicit LessonRoom(QStackedWidget* lessons, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QStackedWidget* m_lessons;
};

} // namespace baseline::classroom
