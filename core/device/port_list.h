// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace baseline::device {

/// A serial port that a board may be behind.
struct PortInfo {
    QString path;         ///< what Link::open takes
    QString description;  ///< the system's words for a real port; empty for the others
    QString serialNumber; ///< of the USB device; empty where there is none
    bool isBoard = false; ///< one of our boards by its USB ids, a virtual board, or a port that the user named
    bool isVirtual = false;

    friend bool operator==(const PortInfo&, const PortInfo&) = default;
};

/// Every port that can be opened now: the system's, then the virtual boards that run, then the extra ports. Any thread;
/// looks at the disk.
///
/// Extra ports are the paths in the environment variable BASELINE_EXTRA_PORTS, separated by colons. They are listed
/// whether or not they exist, since their owner may create them later.
std::vector<PortInfo> availablePorts();

/// The virtual boards that run, in the order of their names.
std::vector<PortInfo> virtualPorts();

/// Where virtual boards announce themselves: $XDG_RUNTIME_DIR/baseline-studio-<uid>/ports, or the same below /tmp when
/// that variable is not set. A board creates the folder (mode 0700) and in it one symbolic link NAME-PID, where PID is
/// its process and the target the absolute path of its port; it removes the link when it ends. A link whose process or
/// port is gone, or a folder of somebody else's, is not listed.
QString virtualPortsFolder();

/// Whether USB ids belong to a board of ours: the four product ids of the Nano 33 BLE under Arduino's vendor id.
bool isBoardId(quint16 vendor, quint16 product);

} // namespace baseline::device
