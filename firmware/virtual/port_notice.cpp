// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/virtual/port_notice.h"

#include "core/device/port_list.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace baseline::virtual_nano {

PortNotice::PortNotice(const std::string& port)
{
    const QString folder = device::virtualPortsFolder();
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly))
        return;
    m_link = QDir(folder).filePath(QStringLiteral("virtual-nano-%1").arg(QCoreApplication::applicationPid()));
    QFile::remove(m_link);
    if (!QFile::link(QFileInfo(QString::fromStdString(port)).absoluteFilePath(), m_link))
        m_link.clear();
}

PortNotice::~PortNotice()
{
    if (!m_link.isEmpty())
        QFile::remove(m_link);
}

} // namespace baseline::virtual_nano
