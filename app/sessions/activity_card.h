// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "app/widgets/state.h"
#include "core/base/units.h"

class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace baseline::sessions {

/// What a long job does now, with a way to stop it; then what came of it. When files did not say their sampling rate it
/// asks for it. Hidden while there is nothing to say.
class ActivityCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit ActivityCard(QWidget* parent = nullptr);

    void showRunning(const QString& what);
    void setProgress(double fraction);
    /// `lines` say more, one fact each.
    void showReport(widgets::State state, const QString& sentence, const QStringList& lines);
    /// Asks for the rate of `files` files, below a report.
    void askRate(int files);
    void showNothing() { hide(); }

    QString sentence() const;
    QStringList lines() const { return m_reportLines; }
    bool asksRate() const;

signals:
    void cancelRequested();
    void rateGiven(baseline::Hertz rate);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildRateRow();
    void showMark();

    QLabel* m_mark;
    QLabel* m_sentence;
    QLabel* m_lines;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_close;
    QWidget* m_rateRow;
    QLabel* m_rateLabel;
    QDoubleSpinBox* m_rate;
    QStringList m_reportLines;
    widgets::State m_state = widgets::State::Neutral;
};

} // namespace baseline::sessions
