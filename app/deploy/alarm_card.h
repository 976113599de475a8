// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/project/alarms.h"
#include "core/workbench/window_explanation.h"

#include <QStringList>

#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace baseline::widgets {
class ContributionView;
class SentenceStack;
class SpectrumView;
}

namespace baseline::deploy {

/// One alarm: what contributed beside the nearest normal windows, both spectra, and the buttons that judge it. Shows what it
/// is given, and tells what was pressed.
class AlarmCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit AlarmCard(QWidget* parent = nullptr);

    /// Nothing is chosen; `sentence` says what to do.
    void showNothing(const QString& sentence);
    /// `canChange`: the project can be written.
    void showAlarm(const project::Alarm& alarm, bool canChange);
    void showExplanation(std::shared_ptr<const workbench::WindowExplanation> explanation);
    /// In place of the explanation: why there is none, or that it is being made.
    void showSentence(const QString& sentence);
    /// Names that faults have in the project.
    void setFaultLabels(const QStringList& labels);
    QString faultLabel() const;
    void setFaultLabel(const QString& label);

    void showWorking(const QString& sentence);
    void setProgress(double fraction);
    /// The end of the work, well or not.
    void showOutcome(const QString& sentence);

    QString headline() const;
    QString outcome() const;
    widgets::ContributionView& contributions() { return *m_bars; }
    widgets::SpectrumView& spectrum() { return *m_spectrum; }

signals:
    /// Pressed again, a judgement is taken back: Open.
    void judged(baseline::project::Judgement judgement);
    void labelRequested();
    void cancelRequested();

private:
    void buildLayout();
    QWidget* buildPicture();
    QWidget* buildActions();
    void connectButtons();
    void showSpectrum();
    void showActions();

    QLabel* m_headline;
    QLabel* m_basis;
    widgets::SentenceStack* m_picture;
    widgets::ContributionView* m_bars;
    widgets::SpectrumView* m_spectrum;
    QComboBox* m_channel;
    QPushButton* m_real;
    QPushButton* m_false;
    QComboBox* m_fault;
    QPushButton* m_label;
    QPushButton* m_cancel;
    QProgressBar* m_progress;
    QLabel* m_outcome;
    QStringList m_faults;
    project::Alarm m_alarm; ///< without an id: none
    bool m_canChange = false;
    bool m_isWorking = false;
    std::shared_ptr<const workbench::WindowExplanation> m_explanation;
};

} // namespace baseline::deploy
