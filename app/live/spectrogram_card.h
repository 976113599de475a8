// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/base/units.h"

#include <cstdint>

class QComboBox;
class QDoubleSpinBox;

namespace baseline::widgets {
class SpectrogramView;
}
namespace baseline::workbench {
class LiveAnalyser;
}

namespace baseline::live {

class PopupButton;

/// The spectrogram of one axis over the last seconds or minutes, and how it is shown.
class SpectrogramCard final : public widgets::Card {
    Q_OBJECT
public:
    explicit SpectrogramCard(QWidget* parent = nullptr);

    widgets::SpectrogramView& view() { return *m_view; }
    Seconds span() const;
    /// The highest frequency; 0: half the rate.
    Hertz highest() const;

    void setChannelNames(const QStringList& names);
    /// Takes over what is new; of another signal everything.
    void showNew(const workbench::LiveAnalyser& analyser);
    /// Of a sketch that prints numbers there is none.
    void setPrinted(bool isPrinted);
    void clear();

public slots:
    void setFrozen(bool isFrozen) { m_isFrozen = isFrozen; }

signals:
    void highestChanged(baseline::Hertz highest);

private:
    void buildForm();
    void begin();
    void followUnit();
    void changeLevels();
    void showDetail();

    widgets::SpectrogramView* m_view;
    PopupButton* m_button;
    QComboBox* m_channel;
    QComboBox* m_span;
    QComboBox* m_highest;
    QComboBox* m_levels;
    QDoubleSpinBox* m_darkest;
    QDoubleSpinBox* m_lightest;
    std::uint64_t m_number = 0; ///< of the history that is shown; 0: of none
    std::int64_t m_after = -1;  ///< the newest column that is there
    Hertz m_binWidth;
    double m_gain = 0.0; ///< dB, of what is shown over levels re 1 g
    bool m_isFrozen = false;
    bool m_isPrinted = false;
};

} // namespace baseline::live
