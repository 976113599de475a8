// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <deque>

class QLabel;
class QPushButton;

namespace baseline::classroom {

class CurveView;

/// First learn, then watch: the button between the two on a live signal, and the scores of the windows that are watched
/// as they come, beside the threshold.
class LiveProbe final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::size_t fewestWindows = 20; ///< to learn from

    explicit LiveProbe(QWidget* parent = nullptr);

    bool isWatching() const { return m_isWatching; }
    /// Collecting; so many windows are there.
    void showLearning(std::size_t windows);
    /// From now on scores are shown; those before are forgotten.
    void showWatching(std::size_t learnedFrom);
    void add(double score);
    void setThreshold(double threshold);
    /// Whether what was learned can go onto a board; `why` not.
    void setUsable(bool isUsable, const QString& why);
    std::size_t shownScores() const { return m_scores.size(); }

signals:
    /// Watch with what was learned, or learn again from nothing.
    void watchWanted();
    void learnWanted();
    void boardWanted();

private:
    void showScores();

    QPushButton* m_turn;
    QPushButton* m_use;
    QLabel* m_words;
    CurveView* m_curve;
    std::deque<double> m_scores; ///< the newest ones
    std::size_t m_seen = 0;
    double m_threshold = 0.0;
    bool m_isWatching = false;
};

} // namespace baseline::classroom
