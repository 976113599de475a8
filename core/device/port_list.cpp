// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/device/port_list.h"

#include <QDir>
#include <QFileInfo>
#include <QSerialPortInfo>

#include <algorithm>
#include <array>

namespace baseline::device {

namespace {

/// The user's number, as the owner of this process's own entry, or of his home where the system has no such entries.
uint userId()
{
    const QFileInfo process(QStringLiteral("/proc/self"));
    return process.exists() ? process.ownerId() : QFileInfo(QDir::homePath()).ownerId();
}

/// Where the system shows no processes as files, the port itself has to do as the sign of life.
bool isProcessAlive(const QString& pid)
{
    const QString processes = QStringLiteral("/proc");
    return !QFileInfo::exists(processes + QStringLiteral("/self"))
           || QFileInfo::exists(processes + QLatin1Char('/') + pid);
}

std::vector<PortInfo> systemPorts()
{
    std::vector<PortInfo> result;
    const QList<QSerialPortInfo> ports = QSerialPortInfo::availablePorts();
    for (const QSerialPortInfo& port : ports)
        result.push_back({port.systemLocation(), port.description(), port.serialNumber(),
                          isBoardId(port.vendorIdentifier(), port.productIdentifier()), false});
    return result;
}

} // namespace

bool isBoardId(quint16 vendor, quint16 product)
{
    constexpr quint16 arduino = 0x2341;
    // The bit 0x8000 tells a running sketch from the bootloader; the others come from the core's list of boards.
    constexpr std::array<quint16, 4> products{0x005A, 0x805A, 0x015A, 0x025A};
    return vendor == arduino && std::find(products.begin(), products.end(), product) != products.end();
}

QString virtualPortsFolder()
{
    const QString root = qEnvironmentVariable("XDG_RUNTIME_DIR", QStringLiteral("/tmp"));
    return root + QStringLiteral("/baseline-studio-") + QString::number(userId()) + QStringLiteral("/ports");
}

std::vector<PortInfo> virtualPorts()
{
    const QDir folder(virtualPortsFolder());
    // Below /tmp anybody could have made the folder, to lead us to a port of his.
    if (!folder.exists() || QFileInfo(folder.path()).ownerId() != userId())
        return {};
    std::vector<PortInfo> result;
    // A link whose target is gone is a "system" entry to Qt; asking for it and checking costs nothing.
    const QFileInfoList links = folder.entryInfoList(QDir::Files | QDir::System, QDir::Name);
    for (const QFileInfo& link : links) {
        const QString pid = link.fileName().section(QLatin1Char('-'), -1);
        if (link.isSymLink() && link.exists() && isProcessAlive(pid))
            result.push_back({link.symLinkTarget(), {}, {}, true, true});
    }
    return result;
}

std::vector<PortInfo> availablePorts()
{
    std::vector<PortInfo> result = systemPorts();
    const std::vector<PortInfo> boards = virtualPorts();
    result.insert(result.end(), boards.begin(), boards.end());
    const QStringList extras =
        qEnvironmentVariable("BASELINE_EXTRA_PORTS").split(QLatin1Char(':'), Qt::SkipEmptyParts);
    for (const QString& path : extras) {
        const auto known = std::find_if(result.begin(), result.end(), [&](const PortInfo& p) { return p.path == path; });
        if (known == result.end())
            result.push_back({path, {}, {}, true, false});
        else
            known->isBoard = true;
    }
    return result;
}

} // namespace baseline::device
