// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capture_info.h"

#include "core/workbench/board.h"

namespace baseline::workbench {

recording::RecordingInfo signalOf(const Hello& hello, const QString& port)
{
    recording::RecordingInfo info;
    info.nominalRate = Hertz{hello.settings.rateMilliHertz / 1000.0};
    info.range = Gravity{static_cast<double>(hello.settings.rangeG)};
    info.deviceSerial = serialText(hello);
    info.source = port;
    for (int channel = 0; channel < hello.settings.channels; ++channel) {
        const QString axis = channel < 3 ? QString(QLatin1Char(static_cast<char>('x' + channel)))
                                         : QString::number(channel + 1);
        info.channels.push_back({axis, QStringLiteral("g"), info.range.value / 32768.0, 0.0});
    }
    return info;
}

recording::RecordingInfo signalOf(const device::TextFormat& format, const QString& port, const QString& unit)
{
    recording::RecordingInfo info;
    info.nominalRate = format.rate;
    info.format = recording::SampleFormat::Float32;
    info.source = port;
    info.lossesVisible = false;
    for (const QString& name : format.names)
        info.channels.push_back({name, unit, 1.0, 0.0});
    return info;
}

QString reasonFor(const Error& fault, bool restarted)
{
    if (restarted)
        return recording::reason::deviceRestarted;
    switch (fault.code) {
    case Error::Code::PortLost:
    case Error::Code::BoardTimeout:
        return recording::reason::portLost;
    case Error::Code::DiskFull:
        return recording::reason::diskFull;
    default:
        return QString::fromStdString(fault.detail);
    }
}

} // namespace baseline::workbench
