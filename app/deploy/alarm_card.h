// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/project/alarms.h"
#include "core/workbench/alarm_explanation.h"

#include <QStringList>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace baseline::widgets {
class ContributionView;
class ElidedLabel;
class MarkedStretch;
class SentenceStack;
class SpectrumView;
class TraceView;
}

namespace baseline::deploy {

/// One alarm: what contributed beside the nearest normal windows, both spectra, the signal, and the buttons that judge it. Shows what it
/// is given, and tells what was pressed.
class AlarmCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit AlarmCard(QWidget* parent = nullptr);
    ~AlarmCard() override;

    /// Nothing is chosen; `sentence` says what to do.
    void showNothing(const QString& sentence);
    /// `obstacle`: why it cannot be judged; empty: it can.
    void showAlarm(const project::Alarm& alarm, const QString& obstacle);
    void showExplanation(const workbench::AlarmExplanation& explanation);
    /// In place of the explanation: why there is none, or that it is being made.
    void showSentence(const QString& sentence);
    /// Names that faults have in the project.
    void setFaultLabels(const QStringList& labels);
    QString faultLabel() const;

    void showWorking(const QString& sentence);
    void setProgress(double fraction);
    /// The end of the work, well or not.
    void showOutcome(const QString& sentence);

    /// The plots take what is left of the height, and do not ask for more than their least.
    bool hasHeightForWidth() const override { return false; }

    QString headline() const;
    QString outcome() const;
    widgets::ContributionView& contributions() { return *m_bars; }
    widgets::SpectrumView& spectrum() { return *m_spectrum; }
    widgets::TraceView& waveform() { return *m_waveform; }
    const widgets::MarkedStretch& stretch() const { return *m_stretch; }

signals:
    /// Pressed again, a judgement is taken back: Open.
    void judged(baseline::project::Judgement judgement);
    void labelRequested();
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTexts();
    void buildLayout();
    QWidget* buildPicture();
    QWidget* buildActions();
    void connectButtons();
    void showValues();
    void followUnit();
    void showSpectrum();
    void showKind();
    void showWaveform(const workbench::RecordingPreview& signal);
    void showActions();
    QString labelObstacle() const;

    QLabel* m_headline;
    widgets::ElidedLabel* m_basis;
    widgets::SentenceStack* m_picture;
    widgets::ContributionView* m_bars;
    widgets::SpectrumView* m_spectrum;
    widgets::TraceView* m_waveform;
    QStackedWidget* m_pictures; ///< spectrum, waveform
    QComboBox* m_kind;          ///< which of them
    QComboBox* m_channel;       ///< of the spectrum
    QPushButton* m_real;
    QPushButton* m_false;
    QComboBox* m_fault;
    QPushButton* m_label;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_outcome;
    QStringList m_faults;
    project::Alarm m_alarm; ///< without an id: none
    QString m_obstacle;
    bool m_isWorking = false;
    std::optional<workbench::AlarmExplanation> m_given;
    std::shared_ptr<const workbench::WindowExplanation> m_explanation; ///< in the unit that is shown
    std::unique_ptr<widgets::MarkedStretch> m_stretch; ///< of the waveform
};

} // namespace baseline::deploy
