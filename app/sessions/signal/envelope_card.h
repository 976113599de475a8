// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/project/recordings.h"
#include "core/workbench/envelope_job.h"
#include "core/workbench/repeated_job.h"

#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace baseline::widgets {
class ElidedLabel;
class SentenceStack;
}

namespace baseline::workbench {
class Workbench;
}

namespace baseline::sessions {

class EnvelopeView;

/// The envelope spectrum of a recording that is fast enough for one, with lines where the faults of a bearing are
/// expected; of any other one it says why there is none. Works in a thread of its own while it is seen.
class EnvelopeCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit EnvelopeCard(workbench::Workbench& bench, QWidget* parent = nullptr);

    void show(const project::RecordingSummary& recording);
    /// `sentence` says why there is none.
    void showNothing(const QString& sentence);

    const std::optional<workbench::RecordingEnvelope>& envelope() const { return m_envelope; }
    bool isWorking() const { return m_job.isWorking(); }
    /// Empty while a spectrum is seen.
    QString sentence() const;
    /// What stands below the plot.
    QString note() const;
    EnvelopeView& view() { return *m_view; }

signals:
    void envelopeTaken();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHeader();
    QWidget* buildBody();
    std::array<QWidget*, 3> controls() const;
    void fillMachine();
    void fillFields();
    void refresh();
    void work();
    void take(Result<workbench::RecordingEnvelope> envelope);
    void showSpectrum();
    void showExpected();

    workbench::Workbench& m_bench;
    std::optional<project::RecordingSummary> m_recording;
    widgets::SentenceStack* m_stack;
    EnvelopeView* m_view;
    widgets::ElidedLabel* m_note;
    QComboBox* m_channel;
    QDoubleSpinBox* m_low;
    QDoubleSpinBox* m_high;
    QDoubleSpinBox* m_resolution;
    QCheckBox* m_squared;
    QComboBox* m_scale;
    QDoubleSpinBox* m_shaft;
    QComboBox* m_bearing;
    std::optional<workbench::RecordingEnvelope> m_envelope;
    workbench::RepeatedJob m_job; ///< last: it ends before the widgets that it reports to
};

} // namespace baseline::sessions
