// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/device/text_source.h"
#include "core/workbench/live_snapshot.h"

#include <QWidget>

namespace baseline::widgets {
class KpiCard;
}

namespace baseline::live {

/// The five figures above the waveform: verdict, vibration, dominant frequency, scores, link.
class FiguresRow final : public QWidget {
    Q_OBJECT
public:
    explicit FiguresRow(QWidget* parent = nullptr);

    /// `connected`: without a board every figure is empty.
    void show(const workbench::LiveSnapshot& snapshot, bool connected);
    /// Of a sketch that prints numbers: in whatever unit, without scores, and losses cannot be seen.
    void showText(const workbench::LiveSnapshot& snapshot, const device::TextStatistics& statistics);

private:
    void showVerdict(const workbench::LiveSnapshot& snapshot);
    void showVibration(const workbench::LiveSnapshot& snapshot, const QString& value, double factor);
    void showScores(const workbench::LiveSnapshot& snapshot);
    void showLink(const workbench::LiveSnapshot& snapshot);
    void showNothing();

    widgets::KpiCard* m_verdict;
    widgets::KpiCard* m_rms;
    widgets::KpiCard* m_dominant;
    widgets::KpiCard* m_score;
    widgets::KpiCard* m_link;
};

} // namespace baseline::live
