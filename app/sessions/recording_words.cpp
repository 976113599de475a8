// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/recording_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace baseline::sessions {

namespace {

/// Gives lupdate its context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(baseline::sessions::Words)
};

QString hertzText(Hertz rate)
{
    // Four significant digits tell 951.7 from 952; a rate that was set has few anyway.
    return QLocale().toString(rate.value, 'g', 5);
}

} // namespace

QString durationText(Seconds duration)
{
    constexpr int longest = 100; // hours and minutes read better from here on
    const double seconds = duration.count();
    if (seconds < longest)
        return Words::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const qint64 whole = std::llround(seconds);
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (whole < 3600)
        return Words::tr("%1 min %2 s").arg(whole / 60).arg(two(whole % 60));
    return Words::tr("%1 h %2 min").arg(whole / 3600).arg(two(whole % 3600 / 60));
}

QString rateText(const recording::RecordingInfo& info)
{
    if (info.trueRate.value > 0.0)
        return Words::tr("%1 / %2 Hz").arg(hertzText(info.trueRate), hertzText(info.nominalRate));
    return Words::tr("%1 Hz").arg(hertzText(info.nominalRate));
}

QString evennessText(const recording::RecordingInfo& info)
{
    const QString rate = info.trueRate.value > 0.0 ? Words::tr("Measured by the device, and as it was set")
                                                   : Words::tr("As it was set; the device measured none");
    if (!info.jitter)
        return rate + QLatin1Char('\n') + Words::tr("How evenly it was sampled is not known");
    const double micros = info.jitter->count() * 1e6;
    return rate + QLatin1Char('\n')
           + Words::tr("Its intervals vary by %1 µs").arg(QLocale().toString(micros, 'f', micros < 10.0 ? 1 : 0));
}

QString stateText(const project::RecordingSummary& recording)
{
    namespace reason = recording::reason;
    if (recording.running)
        return Words::tr("recording now");
    if (recording.info.complete)
        return Words::tr("complete");
    const QString& why = recording.info.reason;
    if (why == reason::interrupted)
        return Words::tr("the program ended");
    if (why == reason::portLost)
        return Words::tr("the board vanished");
    if (why == reason::deviceRestarted)
        return Words::tr("the board restarted");
    if (why == reason::diskFull)
        return Words::tr("the disk was full");
    if (why == reason::cancelled)
        return Words::tr("cancelled");
    return why.isEmpty() ? Words::tr("ended early") : why;
}

QStringList channelNames(std::span<const recording::Channel> channels)
{
    QStringList names;
    for (const recording::Channel& channel : channels)
        names.append(channel.name);
    return names;
}

QString machineText(simulate::State state)
{
    switch (state) {
    case simulate::State::Off:
        return Words::tr("Off");
    case simulate::State::NormalLow:
        return Words::tr("Normal, light load");
    case simulate::State::NormalHigh:
        return Words::tr("Normal, heavy load");
    case simulate::State::Imbalance:
        return Words::tr("Imbalance");
    case simulate::State::Coin:
        return Words::tr("Coin on a blade");
    case simulate::State::Knocked:
        return Words::tr("Sensor knocked");
    case simulate::State::Misalignment:
        return Words::tr("Misalignment");
    case simulate::State::Looseness:
        return Words::tr("Looseness");
    case simulate::State::BearingOuter:
        return Words::tr("Bearing, outer race");
    case simulate::State::BearingInner:
        return Words::tr("Bearing, inner race");
    case simulate::State::Turned:
        return Words::tr("Sensor turned");
    }
    return {};
}

} // namespace baseline::sessions
