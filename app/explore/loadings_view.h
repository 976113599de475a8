// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/window_points.h"

#include <QWidget>

class QComboBox;

namespace baseline::widgets {
class ContributionView;
}

namespace baseline::explore {

/// Which features make up a component of the picture, the largest first. The squares of a component's loadings sum to
/// one: each is a share.
class LoadingsView final : public QWidget {
    Q_OBJECT
public:
    explicit LoadingsView(QWidget* parent = nullptr);

    /// Null, or one without a picture: nothing.
    void show(const workbench::WindowPoints* points);
    widgets::ContributionView& bars() { return *m_bars; }
    QComboBox& component() { return *m_component; }

private:
    void showComponent();

    QComboBox* m_component;
    widgets::ContributionView* m_bars;
    workbench::PicturePlane m_plane;
    std::vector<std::string> m_names;
    std::vector<std::size_t> m_channels; ///< of each feature: its colour
};

} // namespace baseline::explore
