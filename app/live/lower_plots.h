// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QPushButton;

namespace baseline::widgets {
class Card;
}

namespace baseline::live {

/// The row below the waveform: the spectrum, and beside it the spectrogram or the score, or both where there is room. Until
/// somebody chooses, the score is shown as soon as there is one.
class LowerPlots final : public QWidget {
    Q_OBJECT
public:
    /// Takes the cards as children.
    LowerPlots(widgets::Card* spectrum, widgets::Card* spectrogram, widgets::Card* score, QWidget* parent = nullptr);

    void setHasScores(bool hasScores);

public slots:
    void showSpectrogram() { choose(true); }
    void showScore() { choose(false); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(bool spectrogram);
    void arrange();

    widgets::Card* m_spectrogram;
    widgets::Card* m_score;
    QPushButton* m_toScore;
    QPushButton* m_toSpectrogram;
    std::optional<bool> m_chosen; ///< the spectrogram
    bool m_hasScores = false;
};

} // namespace baseline::live
