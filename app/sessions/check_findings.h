// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/key_uses.h"
#include "core/workbench/check_report.h"

#include <QTableWidget>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace baseline::sessions {

/// What the quality gate found, one below the other: how grave, what, and what to do.
class FindingList final : public QWidget {
    Q_OBJECT
public:
    explicit FindingList(QWidget* parent = nullptr);

    void show(const std::vector<workbench::Finding>& findings);

private:
    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout;
};

/// Windows unlike all others, the furthest first.
class OutlierTable final : public QTableWidget, public widgets::KeyTeller {
    Q_OBJECT
public:
    explicit OutlierTable(QWidget* parent = nullptr);

    void show(const std::vector<workbench::Outlier>& outliers);
    QList<widgets::KeyUses> keyUses() const override;
    std::vector<workbench::Outlier> chosen() const;

signals:
    /// Delete was pressed.
    void excludeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<workbench::Outlier> m_outliers;
};

} // namespace baseline::sessions
