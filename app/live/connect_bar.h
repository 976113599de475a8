// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/workbench.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace baseline::live {

/// Chooses a port and connects: boards, other ports, the virtual Nano, or a typed name such as /dev/pts/3; to one of our
/// boards, or to any sketch that prints lines of numbers.
class ConnectBar final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectBar(workbench::Workbench& bench, QWidget* parent = nullptr);

    /// Connects to a board of ours on a port of this computer, the first where there are several. False: there is none.
    bool connectBoard();

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
    void connectText(const QString& port);
    void disconnectAll();

    workbench::Workbench& m_bench;
    QComboBox* m_ports;
    QCheckBox* m_isText;
    QPushButton* m_button;
    bool m_connecting = false;
};

} // namespace baseline::live
