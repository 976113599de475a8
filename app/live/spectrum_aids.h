// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dsp/shaft_track.h"
#include "core/workbench/aids_keeper.h"
#include "core/workbench/baseline_band.h"
#include "core/workbench/live_snapshot.h"

#include <QObject>
#include <QStringList>

class QPushButton;
class QVBoxLayout;

namespace baseline::widgets {
class CursorPanel;
class ElidedLabel;
class SpectrumView;
}

namespace baseline::live {

/// What helps to read the live spectrum of a rotating machine: cursors, markers of shaft and bearing, the tracked speed,
/// orders and alarm lines; and the line of text below that tells of them. The view and the keeper live longer.
class SpectrumAids final : public QObject {
    Q_OBJECT
public:
    /// `parent` is the card: its child widgets are made for it.
    SpectrumAids(widgets::SpectrumView& view, workbench::AidsKeeper& keeper, QWidget* parent);

    /// For the head of the card.
    QPushButton* cursorButton() const;
    QPushButton* machineButton() const { return m_machine; }
    /// Cursor readings and the text, to stand below the view.
    void addTo(QVBoxLayout& layout);

    /// Where the spectrum of the trained baseline comes from. Lives longer. To be called once.
    void setBaseline(workbench::BaselineBand& baseline);

    /// The view shows new spectra, made in that way and multiplied by `factor`.
    void show(const workbench::LiveSpectrumSettings& settings, Hertz rate, float factor);
    /// Numbers in whatever unit: no levels are compared.
    void showPrinted();
    /// What is told at the moment, besides alarm lines that are exceeded; empty: nothing.
    QString note() const;

public slots:
    /// Opens the dialog with everything about the machine.
    void edit();

private:
    void apply();
    std::optional<Hertz> shaft();
    void track();
    void showMarkers(std::optional<Hertz> shaft);
    void showLimits();
    void showBaseline();
    QString speedText(std::optional<Hertz> shaft) const;
    std::optional<double> shownLevel(const dsp::AlarmLine& line) const;

    widgets::SpectrumView& m_view;
    workbench::AidsKeeper& m_keeper;
    widgets::CursorPanel* m_cursors;
    QPushButton* m_machine;
    widgets::ElidedLabel* m_over; ///< the alarm lines that are exceeded
    widgets::ElidedLabel* m_note;
    dsp::SpeedTracker m_tracker;
    std::optional<workbench::LiveSpectrumSettings> m_settings; ///< none: printed numbers, or nothing yet
    Hertz m_rate;
    float m_factor = 1.0F;
    workbench::BaselineBand* m_baseline = nullptr; ///< null: none was given
    std::shared_ptr<const workbench::BaselineSpectrum> m_shown; ///< whose band the view has
    std::size_t m_shownChannel = 0;
    float m_shownFactor = 1.0F;
    QStringList m_exceeded;
    int m_hidden = 0; ///< alarm lines in a unit that is not shown
};

} // namespace baseline::live
