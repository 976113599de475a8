// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace baseline::live {

/// Chooses a port and connects: boards, other ports, the virtual Nano, or a typed name such as /dev/pts/3.
class ConnectBar final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectBar(workbench::Workbench& bench, QWidget* parent = nullptr);

public slots:
    /// Fills the list again; the choice stays.
    void refreshPorts();
    void connectVirtual();
    void toggle();

signals:
    void failed(const baseline::Error& error);

private:
    void startVirtual(bool emulated);
    void showState();
    void connectChosen();

    workbench::Workbench& m_bench;
    QComboBox* m_ports;
    QPushButton* m_button;
    bool m_connecting = false;
};

} // namespace baseline::live
