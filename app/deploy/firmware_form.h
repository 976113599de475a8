// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/workbench/board.h"
#include "core/workbench/firmware_kit.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace baseline::deploy {

/// Which board, at which port, with which model: what a firmware job has to know.
class FirmwareForm final : public widgets::Card {
    Q_OBJECT
public:
    explicit FirmwareForm(QWidget* parent = nullptr);

    QString port() const;
    void setPort(const QString& port);
    /// Fills the list again; what was chosen or typed stays. `connected` may be empty.
    void setPorts(const std::vector<device::PortInfo>& ports, const QString& connected);

    workbench::FirmwareTarget target() const;
    QString targetText() const;
    /// What the board at the port says that it is; the choice is the user's when it says nothing.
    void setKind(std::optional<BoardKind> kind);
    void setModel(const QString& text);

    /// Why a button is off; empty when it is on.
    void setObstacles(const QString& rebuild, const QString& flash);
    void setLocked(bool locked);

signals:
    void rebuildRequested();
    void fileChosen(const QString& path);
    void changed();

private:
    void buildLayout();
    void askForFile();
    void showEnabled();

    QComboBox* m_target;
    QComboBox* m_port;
    QLabel* m_model;
    QPushButton* m_rebuild;
    QPushButton* m_flash;
    bool m_told = false; ///< the board says what it is
    bool m_locked = false;
};

} // namespace baseline::deploy
