// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/aids_keeper.h"
#include "core/workbench/live_snapshot.h"

#include <vector>

class QGridLayout;
class QLabel;

namespace baseline::widgets {
class FigureLabel;
}

namespace baseline::live {

/// What each axis did in the last second: RMS, peak, crest factor, kurtosis and the velocity, with the band that it
/// really covers.
class AxisTable final : public widgets::Card {
    Q_OBJECT
public:
    explicit AxisTable(QWidget* parent = nullptr);

    /// Zones beside the velocities while a machine class is chosen. The keeper lives longer. To be called once.
    void setAids(workbench::AidsKeeper& keeper);

    /// `isPrinted`: numbers of a sketch, in whatever unit, have no velocity.
    void showFigures(const workbench::LiveSnapshot& snapshot, bool isPrinted);

private:
    void setRows(std::size_t count);
    void fill(std::size_t row, const QString& name, const workbench::LiveFigures& figures, double factor);
    void showBand(const workbench::LiveSnapshot& snapshot, bool isPrinted);

    QString zoneOf(const workbench::LiveFigures& figures) const;
    void showZones(const workbench::LiveSnapshot& snapshot, bool isPrinted);

    const workbench::AidsKeeper* m_aids = nullptr; ///< null: none were given
    QGridLayout* m_grid;
    widgets::FigureLabel* m_band;
    QLabel* m_zone;  ///< the worst one, in words
    QLabel* m_limits;
    std::vector<widgets::FigureLabel*> m_heads;
    std::vector<std::vector<widgets::FigureLabel*>> m_rows; ///< name, then one a column
};

} // namespace baseline::live
