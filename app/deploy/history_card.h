// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deploy/table_card.h"
#include "core/project/deployments.h"

namespace baseline::deploy {

/// Every deployment of the project, the newest first: which model, on which board, which way, how it was verified, what
/// came of it, and how long each stage took.
class HistoryCard final : public TableCard {
    Q_OBJECT
public:
    explicit HistoryCard(QWidget* parent = nullptr);

    void setDeployments(const std::vector<project::Deployment>& deployments);
};

} // namespace baseline::deploy
