// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/serial_device.h"

#include <QFileInfo>

namespace baseline::device {

Error classify(QSerialPort::SerialPortError error, const QString& port, bool busy)
{
    const std::string name = port.toStdString();
    switch (error) {
    case QSerialPort::PermissionError:
        return busy ? Error{Error::Code::PortBusy, "the port is in use", name}
                    : Error{Error::Code::PortNoPermission, "no permission to open the port", name};
    case QSerialPort::ResourceError:
    case QSerialPort::ReadError:
    case QSerialPort::WriteError:
        return {Error::Code::PortLost, "the port vanished while it was opened", name};
    default:
        // DeviceNotFoundError, and what a path that is no serial port gives.
        return {Error::Code::PortNotFound, "no such serial port", name};
    }
}

Result<std::unique_ptr<QIODevice>> openSerialPort(const QString& port)
{
    QString device = port;
    QFileInfo file(port);
    const bool isPath = port.contains(QLatin1Char('/'));
    if (isPath) {
        // One device under two names would get two lock files, so that nobody noticed that it is in use.
        device = file.canonicalFilePath();
        if (device.isEmpty() || file.isDir())
            return classify(QSerialPort::DeviceNotFoundError, port, false);
        file.setFile(device);
    }
    auto serial = std::make_unique<QSerialPort>();
    serial->setPortName(device);
    // Any rate but 1200, which resets the board into its bootloader; on USB the number means nothing else.
    serial->setBaudRate(QSerialPort::Baud115200);
    if (!serial->open(QIODevice::ReadWrite)) {
        // Qt says "permission" for a held lock too; the file itself knows whether we may.
        const QString path = isPath ? device : QStringLiteral("/dev/") + port;
        const QFileInfo target(path);
        return classify(serial->error(), port, target.isReadable() && target.isWritable());
    }
    serial->setReadBufferSize(0); // unlimited: a limit would leave bytes to the kernel, which drops them
    serial->setDataTerminalReady(true);
    serial->clearError(); // a pseudo-terminal has no DTR, and says so
    return std::unique_ptr<QIODevice>(std::move(serial));
}

void watchDevice(QIODevice& device, QObject& context, std::function<void()> lost)
{
    if (auto* serial = qobject_cast<QSerialPort*>(&device)) {
        QObject::connect(serial, &QSerialPort::errorOccurred, &context, [lost](QSerialPort::SerialPortError error) {
            const bool harmless = error == QSerialPort::NoError || error == QSerialPort::UnsupportedOperationError
                                  || error == QSerialPort::TimeoutError;
            if (!harmless)
                lost();
        });
    }
    QObject::connect(&device, &QIODevice::readChannelFinished, &context, lost);
}

} // namespace baseline::device
