// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/channel_names.h"

namespace baseline::recording {

namespace {

/// Rotation rates, fields and temperatures are not in the unit of the acceleration.
bool isAcceleration(const QString& name)
{
    for (const char* other : {"gyr", "mag", "temp"}) {
        if (name.startsWith(QLatin1String(other), Qt::CaseInsensitive))
            return false;
    }
    return true;
}

} // namespace

std::vector<Channel> unnamedChannels(std::size_t count)
{
    std::vector<Channel> channels;
    for (std::size_t i = 0; i < count; ++i) {
        const QString name =
            count == 3 ? QString(QLatin1Char("xyz"[i])) : QStringLiteral("ch%1").arg(static_cast<qulonglong>(i + 1));
        channels.push_back({name, QString(), 1.0, 0.0});
    }
    return channels;
}

void giveUnit(Channel& channel, const QString& unit)
{
    if (channel.unit.isEmpty() && isAcceleration(channel.name))
        channel.unit = unit;
    const QString written = channel.unit.toLower();
    if (written == QLatin1String("m/s2") || written == QStringLiteral("m/s²") || written == QLatin1String("m/s^2")) {
        channel.unit = QStringLiteral("g");
        channel.scale /= metresPerSecondSquaredPerGravity;
    }
}

} // namespace baseline::recording
