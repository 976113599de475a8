// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/synthetic_words.h"

#include "app/sessions/recording_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace baseline::sessions {

namespace {

using simulate::State;

struct Synthetic {
    Q_DECLARE_TR_FUNCTIONS(baseline::sessions::Synthetic)
};

/// Three or four digits tell two lines apart, and the sentence stays readable.
QString hertz(double value)
{
    return QLocale().toString(value, 'f', value < 100.0 ? 1 : 0);
}

/// "24.5 Hz", or "10.0 to 50.0 Hz" along a ramp.
QString speedText(const simulate::SpeedSpan& shaft, double order)
{
    const QString start = hertz(shaft.start.value * order);
    const QString end = hertz(shaft.end.value * order);
    return start == end ? Synthetic::tr("%1 Hz").arg(start) : Synthetic::tr("%1 to %2 Hz").arg(start, end);
}

/// The line a fault is known by, as vibration analysts call it; %1 is its frequency. Empty: it has none.
QString lineText(State state)
{
    switch (state) {
    case State::Imbalance:
    case State::Coin:
        return Synthetic::tr("1x %1");
    case State::Misalignment:
        return Synthetic::tr("2x %1");
    case State::Looseness:
        return Synthetic::tr("½x %1");
    case State::BearingOuter:
        return Synthetic::tr("BPFO %1");
    case State::BearingInner:
        return Synthetic::tr("BPFI %1");
    case State::Off:
    case State::NormalLow:
    case State::NormalHigh:
    case State::Knocked:
    case State::Turned:
        break;
    }
    return {};
}

} // namespace

QString scenarioText(const simulate::Scenario& scenario)
{
    const QLocale locale;
    const simulate::MachineParameters machine = simulate::machineOf(scenario);
    const simulate::SpeedSpan shaft = simulate::shaftOf(scenario);
    QStringList parts;
    if (shaft.start.value > 0.0 || shaft.end.value > 0.0)
        parts.append(Synthetic::tr("shaft %1").arg(speedText(shaft, 1.0)));
    else
        parts.append(Synthetic::tr("the shaft stands still"));
    for (const State state : simulate::statesOf(scenario)) {
        const QString line = lineText(state);
        if (!line.isEmpty())
            parts.append(line.arg(speedText(shaft, simulate::faultOrder(machine, state))));
    }
    const auto samples = static_cast<qlonglong>(simulate::lengthOf(scenario));
    return Synthetic::tr("%1 s at %2 Hz, %3 samples: %4")
        .arg(locale.toString(scenario.duration.count(), 'f', QLocale::FloatingPointShortest),
             locale.toString(scenario.rate.value, 'f', QLocale::FloatingPointShortest), locale.toString(samples),
             parts.join(QStringLiteral(", ")));
}

QString filterText(const simulate::Scenario& scenario)
{
    const auto states = simulate::statesOf(scenario);
    const bool bearing = std::any_of(states.begin(), states.end(), [](State state) {
        return state == State::BearingOuter || state == State::BearingInner;
    });
    const simulate::BearingParameters seat;
    const simulate::SensorParameters sensor = simulate::sensorOf(scenario);
    // −3 dB is where the filter begins to take the ringing away.
    if (!bearing || simulate::antiAliasGain(sensor, seat.housing) > 0.7)
        return {};
    const double enough = seat.housing.value / sensor.bandwidth;
    return Synthetic::tr("Bearings ring at %1 Hz, which the sensor's filter takes away at this rate; from %2 Hz on it is "
                         "there.")
        .arg(hertz(seat.housing.value), hertz(std::ceil(enough / 500.0) * 500.0));
}

QString scenarioName(const simulate::Scenario& scenario)
{
    QStringList names;
    for (const State state : simulate::statesOf(scenario))
        names.append(machineText(state));
    return names.size() == 2 ? Synthetic::tr("%1, then %2").arg(names[0], names[1]) : names.join(QStringLiteral(", "));
}

} // namespace baseline::sessions
