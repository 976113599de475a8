// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/project/recordings.h"
#include "core/workbench/repeated_job.h"
#include "core/workbench/signal_steps_job.h"
#include "core/workbench/timeline_window.h"

#include <array>
#include <optional>

class QComboBox;
class QMenu;
class QPushButton;

namespace baseline::widgets {
class ElidedLabel;
class SentenceStack;
}

namespace baseline::workbench {
class Workbench;
}

namespace baseline::sessions {

class StepForm;
class StepList;
class StepPlots;

/// The signal steps of one recording: a list of them that can be changed, and what each does to waveform and spectrum,
/// before and after. Works in a thread of its own while it is seen. The steps stay when another recording is chosen.
class SignalCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit SignalCard(workbench::Workbench& bench, QWidget* parent = nullptr);
    ~SignalCard() override;

    void show(const project::RecordingSummary& recording);
    /// `sentence` says why there is no signal.
    void showNothing(const QString& sentence);
    /// What the timeline shows of the recording; the span follows it.
    void setWindow(const workbench::TimelineWindow& window);
    /// Replaces the steps.
    void setChain(const dsp::SignalChain& chain);
    /// Of a file; what is wrong with it is told by failed().
    void openChain(const QString& path);
    void saveChain(const QString& path);

    /// What is seen; none while a sentence is, or nothing has arrived.
    const std::optional<workbench::SignalSteps>& steps() const { return m_steps; }
    const dsp::SignalChain& chain() const;
    bool isWorking() const { return m_job.isWorking(); }
    QString sentence() const;
    StepList& list() { return *m_list; }
    StepForm& form() { return *m_form; }
    StepPlots& plots() { return *m_plots; }

signals:
    void stepsTaken();
    /// The whole recording behind the steps is to be stored.
    void storeRequested(const QString& recordingId, const baseline::dsp::SignalChain& chain);
    void failed(const baseline::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    /// Those in the header; hidden while there is nothing to control.
    std::array<QWidget*, 4> controls() const;
    QWidget* buildBody();
    QWidget* buildSteps();
    void connectSteps();
    void fillMenus();
    void refresh();
    void work();
    void take(Result<workbench::SignalSteps> steps);
    void showSteps();
    void showPlots();
    void showButtons();
    recording::Span wantedSpan() const;
    Hertz rate() const;

    workbench::Workbench& m_bench;
    std::optional<project::RecordingSummary> m_recording;
    workbench::TimelineWindow m_window;
    widgets::SentenceStack* m_stack;
    StepList* m_list;
    StepForm* m_form;
    StepPlots* m_plots;
    widgets::ElidedLabel* m_note;
    QComboBox* m_channel;
    QComboBox* m_span;
    QComboBox* m_scale;
    QPushButton* m_store;
    QPushButton* m_add;
    QPushButton* m_presets;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QMenu* m_addMenu;
    QMenu* m_presetMenu;
    std::optional<workbench::SignalSteps> m_steps;
    dsp::SignalChain m_shownChain; ///< that m_steps are of
    workbench::RepeatedJob m_job; ///< last: it ends before the widgets that it reports to
};

} // namespace baseline::sessions
