// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/stream_watch.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
class QStackedWidget;

namespace baseline::widgets {
class ExtremeForm;
}

namespace baseline::train {

/// Which streaming detector, and its settings.
class StreamOptionsForm final : public QWidget {
    Q_OBJECT
public:
    explicit StreamOptionsForm(QWidget* parent = nullptr);

    learn::StreamOptions options() const;
    /// R, from value to value.
    void setPeriod(std::chrono::milliseconds period);

private:
    void showPage(int index);
    QWidget* buildTail();
    QWidget* buildTeda();

    QComboBox* m_detector;
    QStackedWidget* m_pages;
    widgets::ExtremeForm* m_extremes;
    QDoubleSpinBox* m_risk;
    QDoubleSpinBox* m_level;
    QSpinBox* m_depth;
    QDoubleSpinBox* m_sigmas;
    std::chrono::milliseconds m_period{0};
};

} // namespace baseline::train
