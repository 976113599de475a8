// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSerialPort>

#include <functional>
#include <memory>

namespace baseline::device {

/// Opens the device behind a port name. Runs in the link's thread, to which the device then belongs.
using DeviceOpener = std::function<Result<std::unique_ptr<QIODevice>>(const QString& port)>;

/// Opens a serial port and sets DTR, without which an Arduino's USB port sends nothing. `port` is a name ("ttyACM0") or
/// a path, also of a symbolic link. Errors: PortNotFound, PortBusy, PortNoPermission, PortLost.
Result<std::unique_ptr<QIODevice>> openSerialPort(const QString& port);

/// What a failed open means. `busy`: somebody else holds the port, which Qt reports as a missing permission.
Error classify(QSerialPort::SerialPortError error, const QString& port, bool busy);

/// Calls `lost` in the thread of `context` when an open device has failed or ended, perhaps again and again: an unplugged
/// serial port reports its error at every turn of the event loop until it is closed.
void watchDevice(QIODevice& device, QObject& context, std::function<void()> lost);

} // namespace baseline::device
