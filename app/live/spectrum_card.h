// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/live_snapshot.h"

class QComboBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace baseline::widgets {
class SpectrumView;
}

namespace baseline::workbench {
class AidsKeeper;
class BaselineBand;
}

namespace baseline::live {

class PopupButton;
class SpectrumAids;

/// The live spectrum, and how it is made: window, length, averaging, scaling, axis and unit, with what is set in the
/// card's title line.
class SpectrumCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit SpectrumCard(QWidget* parent = nullptr);

    workbench::LiveSpectrumSettings settings() const;
    widgets::SpectrumView& view() { return *m_view; }

    /// Adds cursors, and what is told about the rotating machine. The keeper lives longer. To be called once.
    void setAids(workbench::AidsKeeper& keeper);

    /// The spectrum of the trained baseline behind the live one; after setAids().
    void setBaseline(workbench::BaselineBand& baseline);

    /// What the lengths mean: the lines are rate / length apart. A rate that is not positive: not known.
    void setRate(Hertz rate);
    void setChannelNames(const QStringList& names);
    void showSpectra(const workbench::ShownSpectra& spectra);
    /// Of a sketch that prints numbers in whatever unit: always the newest second, so there is nothing to set.
    void showPrinted(const workbench::LiveSpectra& spectra);
    void setPrinted(bool isPrinted);
    void clear();

public slots:
    /// While the picture is held, nothing about it can be set.
    void setFrozen(bool isFrozen);

signals:
    void settingsChanged(const baseline::workbench::LiveSpectrumSettings& settings);
    void resetAsked();

private:
    void buildForm();
    void fillLengths();
    void change();
    void followUnit();
    void showAxis();
    void showDetail(const workbench::ShownSpectra* spectra);
    void draw(const std::vector<std::vector<float>>& channels, Hertz binWidth, float factor);
    bool isMilli() const;

    widgets::SpectrumView* m_view;
    QVBoxLayout* m_rows; ///< the view, and what stands below it
    SpectrumAids* m_aids = nullptr; ///< null: none were given
    QPushButton* m_reset;
    PopupButton* m_button;
    QComboBox* m_window;
    QComboBox* m_length;
    QComboBox* m_averaging;
    QSpinBox* m_segments;
    QComboBox* m_scale;
    QComboBox* m_axis;
    QComboBox* m_unit;
    Hertz m_rate;
    bool m_isPrinted = false;
};

} // namespace baseline::live
