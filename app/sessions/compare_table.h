// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/key_uses.h"
#include "core/workbench/compare_job.h"

#include <QTableWidget>

namespace baseline::sessions {

/// The features of two recordings side by side, the largest difference first. Ctrl+C copies the chosen rows as text.
class CompareTable final : public QTableWidget, public widgets::KeyTeller {
    Q_OBJECT
public:
    enum Column { Feature, First, Second, Unit, Difference };
    /// From so many standard deviations on a difference is emphasised: fewer than three windows in a thousand of a
    /// normal distribution lie further from its mean.
    static constexpr double strong = 3.0;

    explicit CompareTable(QWidget* parent = nullptr);

    void show(const workbench::RecordingComparison& comparison);
    QList<widgets::KeyUses> keyUses() const override;
    void copyChosen() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// The unit of a feature of core/model/recipe.h whose channel is in g; empty: a plain number. The table shows the value in
/// the unit of the program.
QString featureUnit(const QString& feature);

} // namespace baseline::sessions
