// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/kmeans_steps.h"

#include <QWidget>

#include <array>

class QLabel;

namespace baseline::classroom {

/// The algorithm in the six steps of the course; the one that was just done stands out, and at the end the reason why
/// there is no further one.
class CourseSteps final : public QWidget {
    Q_OBJECT
public:
    explicit CourseSteps(QWidget* parent = nullptr);

    void showState(const learn::KMeansState& state, const learn::KMeansSteps::Rules& rules);
    /// 1 to 6.
    int current() const { return m_current; }
    QString reason() const;

private:
    std::array<QLabel*, 6> m_lines{};
    QLabel* m_reason;
    int m_current = 1;
};

/// Which of (a), (b), (c) it was, in words.
QString stopText(learn::StopCause cause, const learn::KMeansSteps::Rules& rules);

} // namespace baseline::classroom
