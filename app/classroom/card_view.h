// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/classroom/lesson_card.h"

#include <QScrollArea>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace baseline::classroom {

/// A lesson's card: goal, steps to tick off, question, and the answer once it is asked for.
class CardView final : public QScrollArea {
    Q_OBJECT
public:
    explicit CardView(const LessonCard& card, QWidget* parent = nullptr);

    bool isAnswerShown() const;
    int stepsDone() const;

private:
    void addHeading(const QString& text);
    QLabel* addText(const QString& markdown);
    void addStep(const QString& markdown);
    void showAnswer(bool shown);

    QVBoxLayout* m_layout;
    std::vector<QCheckBox*> m_steps;
    QPushButton* m_ask;
    QLabel* m_answer;
};

} // namespace baseline::classroom
