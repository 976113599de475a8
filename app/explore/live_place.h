// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/picture_plane.h"
#include "core/workbench/workbench.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <optional>

namespace baseline::widgets {
class KpiCard;
}

namespace baseline::explore {

/// The live window of the model at hand: where it lies, and in a card what the model says of it.
class LivePlace final : public QObject {
    Q_OBJECT
public:
    LivePlace(workbench::Workbench& bench, widgets::KpiCard& card, std::function<bool()> isSeen,
              QObject* parent = nullptr);

    bool isLive() const { return m_isLive; }

signals:
    /// Nothing: there is no live window, or its place is not known.
    void moved(const std::optional<baseline::workbench::PicturePlace>& place, bool isAnomaly);

private:
    void forget();
    void show();
    void showVerdict(const workbench::LivePoint& point, const model::Model& model);

    workbench::Workbench& m_bench;
    widgets::KpiCard& m_card;
    std::function<bool()> m_isSeen;
    QElapsedTimer m_sinceMove;
    bool m_isLive = false;
};

} // namespace baseline::explore
