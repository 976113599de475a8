// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/frame_meter.h"
#include "app/widgets/key_uses.h"
#include "core/workbench/baseline_band.h"
#include "core/workbench/workbench.h"

#include <QElapsedTimer>
#include <QWidget>

class QStackedWidget;
class QTimer;

namespace baseline::widgets {
class Card;
class PageHeader;
class PaintClock;
class ScoreStrip;
}

namespace baseline::live {

class AxisTable;
class ConnectBar;
class FiguresRow;
class LowerPlots;
class RecordCard;
class SimulatorCard;
class SpectrogramCard;
class SpectrumCard;
class StartView;
class WaveformCard;

/// The live signal: connect, waveform, spectrum, scores of board and studio, record, and the simulated machine.
class LivePage final : public QWidget, public widgets::KeyTeller {
    Q_OBJECT
public:
    explicit LivePage(workbench::Workbench& bench, QWidget* parent = nullptr);

    ConnectBar& connectBar() { return *m_connect; }
    RecordCard& recordCard() { return *m_record; }
    StartView& startView() { return *m_start; }
    SimulatorCard& simulatorCard() { return *m_simulator; }

    QList<widgets::KeyUses> keyUses() const override;
    /// The live frames that were painted, and what they cost.
    const widgets::FrameMeter& frameMeter() const { return m_frames; }
    quint64 framesShown() const { return m_frames.frames(); }

protected:
    /// Space, where no field or button takes it, freezes and resumes.
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

signals:
    /// For the one place where the window tells errors.
    void failed(const baseline::Error& error);
    void recorded(const baseline::workbench::RecordOutcome& outcome);

private:
    void setSpectrum(const workbench::LiveSpectrumSettings& settings);
    void setTrigger(const workbench::TriggerSettings& settings);
    QWidget* buildPlots();
    QWidget* buildSide();
    void showBoard();
    void showSnapshot();
    void showSlowPart(const workbench::LiveSnapshot& snapshot);
    /// The same for a sketch that prints numbers.
    void showText();
    void noteCollected(const QElapsedTimer& since);
    void showConnection();
    void showTraces(const workbench::LiveSnapshot& snapshot);
    void showSpectra(const workbench::LiveSnapshot& snapshot);
    void showScores(const workbench::LiveSnapshot& snapshot);

    workbench::Workbench& m_bench;
    widgets::PageHeader* m_header;
    ConnectBar* m_connect;
    FiguresRow* m_figures;
    StartView* m_start;
    QStackedWidget* m_stack; ///< nothing connected, or the plots
    WaveformCard* m_traces;
    SpectrumCard* m_spectrum;
    SpectrogramCard* m_spectrogram;
    widgets::ScoreStrip* m_scores;
    LowerPlots* m_lower;
    RecordCard* m_record;
    AxisTable* m_axes;
    SimulatorCard* m_simulator;
    QTimer* m_textTimer; ///< runs while a sketch is connected
    QElapsedTimer m_sinceFigures;
    int m_nextPart = 0;
    QStringList m_channels; ///< as the traces are labelled
    widgets::PaintClock* m_paintClock;
    widgets::FrameMeter m_frames;
    workbench::BaselineBand m_baseline; ///< last: it runs a thread
};

} // namespace baseline::live
