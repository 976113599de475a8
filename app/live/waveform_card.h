// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/live_snapshot.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace baseline::widgets {
class AccelerationBox;
class StatusPill;
class TraceView;
}

namespace baseline::live {

class PopupButton;

/// The live waveform and how it runs: as a strip, as a sweep or standing still at a trigger, at a scale that follows
/// the signal or stays, over a span of time; and frozen, while the stream and a recording go on.
class WaveformCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit WaveformCard(QWidget* parent = nullptr);

    widgets::TraceView& view() { return *m_view; }
    bool isFrozen() const { return m_isFrozen; }
    workbench::TriggerSettings trigger() const;
    Seconds span() const;

    void showSnapshot(const workbench::LiveSnapshot& snapshot);
    /// Numbers of a sketch have no unit: nothing but the strip of the last 2 s.
    void setPrinted(bool isPrinted);
    void setChannelNames(const QStringList& names);
    void clear();

public slots:
    void setFrozen(bool isFrozen);
    void toggleFrozen() { setFrozen(!m_isFrozen); }

signals:
    void frozenChanged(bool isFrozen);
    void triggerChanged(const baseline::workbench::TriggerSettings& settings);
    void spanChanged(baseline::Seconds span);

private:
    enum class Run { Strip, Sweep, Trigger };

    void buildForm();
    void showRows();
    void change();
    void changeScale();
    void showUnit();
    void showAxis(bool isCaught);
    void showState(const workbench::LiveSnapshot* snapshot);
    void draw(const workbench::LiveSnapshot& snapshot, SampleIndex firstIndex);
    Run run() const;

    widgets::TraceView* m_view;
    widgets::StatusPill* m_pill;
    QPushButton* m_freeze;
    PopupButton* m_button;
    QComboBox* m_run;
    QComboBox* m_span;
    QComboBox* m_scale;
    widgets::AccelerationBox* m_fixed;
    QComboBox* m_channel;
    QComboBox* m_slope;
    widgets::AccelerationBox* m_level;
    widgets::AccelerationBox* m_hysteresis;
    QSpinBox* m_before;
    bool m_isPrinted = false;
    bool m_isFrozen = false;
};

} // namespace baseline::live
