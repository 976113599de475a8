// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/firmware_kit.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace baseline::workbench {

namespace {

QString candidate(const QString& setting)
{
    if (!setting.isEmpty())
        return setting;
    const QString named = qEnvironmentVariable("BASELINE_FIRMWARE_KIT");
    return named.isEmpty()
               ? QCoreApplication::applicationDirPath() + QStringLiteral("/../share/baseline-studio/firmware")
               : named;
}

} // namespace

QString targetName(FirmwareTarget target)
{
    return target == FirmwareTarget::Nano33Ble ? QStringLiteral("nano33ble") : QStringLiteral("mps2");
}

QString FirmwareKit::boardFolder(FirmwareTarget target) const
{
    return folder +
           (target == FirmwareTarget::Nano33Ble ? QStringLiteral("/nano33ble_sense") : QStringLiteral("/mps2_an386"));
}

Result<FirmwareKit> findFirmwareKit(const QString& setting)
{
    const QString given = candidate(setting);
    const FirmwareKit kit{QFileInfo(given).canonicalFilePath()};
    if (kit.folder.isEmpty())
        return Error{Error::Code::FileNotFound, "the firmware kit is not there", given.toStdString()};
    for (const char* part : {"/library.properties", "/src/baseline_node.h"}) {
        const QString path = kit.folder + QLatin1String(part);
        if (!QFileInfo(path).isFile())
            return Error{Error::Code::FileNotFound, "the firmware kit is not whole", path.toStdString()};
    }
    return kit;
}

} // namespace baseline::workbench
