// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/auto_scale.h"
#include "core/base/error.h"
#include "core/workbench/threshold_study.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace baseline::classroom {

class ValueSlider;

/// Where the scores of a lesson come from, and the threshold that is being tried on them.
class ScoreSource final : public QWidget {
    Q_OBJECT
public:
    enum Source { MadeUp, File };

    explicit ScoreSource(QWidget* parent = nullptr);

    const workbench::ThresholdStudy& study() const { return *m_study; }
    const workbench::StudyCurves& curves() const { return *m_study->curves(); }
    double threshold() const { return m_threshold; }
    /// Of the axis that shows the scores.
    widgets::AxisRange axis() const;
    ValueSlider& separation() { return *m_separation; }

    /// False, and failed(), where the file cannot be used; the scores before stay.
    bool openFile(const QString& path);

public slots:
    /// Nothing happens for what is not finite.
    void moveTo(double threshold);
    /// So many scores up or down; `inHundredths`: so many hundredths of all scores.
    void step(int count, bool inHundredths);

signals:
    void studyChanged();
    void thresholdChanged();
    void failed(const baseline::Error& error);

private:
    void choose(int source);
    void makeUp();
    void take(Result<workbench::ThresholdStudy> study);

    QComboBox* m_source;
    ValueSlider* m_separation;
    std::optional<workbench::ThresholdStudy> m_study; ///< always there once built
    double m_threshold = 0.0;
};

} // namespace baseline::classroom
