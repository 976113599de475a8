// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/board_words.h"

#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"

#include <QCoreApplication>

#include <cstring>

namespace baseline::cli {

namespace {

struct BoardText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::BoardText)
};

/// Null: a phase that this program does not know.
QJsonValue learnPhaseWord(std::uint8_t phase)
{
    static const char* const words[] = {"idle", "fitting", "calibrating", "learned", "stopped", "failed", "watching"};
    return phase < std::size(words) ? QJsonValue(QLatin1String(words[phase])) : QJsonValue();
}

QString kindOf(BoardKind kind)
{
    switch (kind) {
    case BoardKind::Nano33BleSense:
        return QStringLiteral("Nano 33 BLE Sense");
    case BoardKind::Mps2An386:
        return QStringLiteral("MPS2 AN386");
    case BoardKind::Virtual:
        return QStringLiteral("virtual Nano");
    case BoardKind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString kindOf(SensorKind kind)
{
    switch (kind) {
    case SensorKind::Lsm9ds1:
        return QStringLiteral("LSM9DS1");
    case SensorKind::Bmi270:
        return QStringLiteral("BMI270");
    case SensorKind::Simulated:
        return QStringLiteral("simulated");
    case SensorKind::Replay:
        return QStringLiteral("replay");
    case SensorKind::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

/// The name comes over the wire: it may fill its field to the end.
QString nameOf(const ModelIdentity& model)
{
    return QString::fromUtf8(model.name, static_cast<qsizetype>(strnlen(model.name, sizeof model.name)));
}

QString slotOf(const ModelIdentity& model)
{
    if (model.slot == builtInSlot)
        return BoardText::tr("built in");
    return QString(QLatin1Char(static_cast<char>('A' + model.slot)));
}

QJsonValue modelFactsOf(const ModelIdentity& model)
{
    if (model.slot == noSlot)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("slot"), model.slot == builtInSlot ? QStringLiteral("built-in") : slotOf(model)},
                       {QStringLiteral("name"), nameOf(model)},
                       {QStringLiteral("hash"), hashWord(model.hash)},
                       {QStringLiteral("bytes"), jsonCount(model.bytes)}};
}

QString modelInWords(const ModelIdentity& model)
{
    if (model.slot == noSlot)
        return BoardText::tr("none");
    return BoardText::tr("“%1” (%2), %3 bytes, slot %4")
        .arg(nameOf(model), hashWord(model.hash), counted(model.bytes), slotOf(model));
}

std::vector<double> ratesOf(const SensorDescription& sensor)
{
    std::vector<double> rates;
    for (std::size_t i = 0; i < sensor.rateCount; ++i)
        rates.push_back(sensor.ratesMilliHertz[i] / 1000.0);
    return rates;
}

QJsonObject sensorFacts(const SensorDescription& sensor)
{
    QJsonArray ranges;
    for (std::size_t i = 0; i < sensor.rangeCount; ++i)
        ranges.append(sensor.rangesG[i]);
    return {{QStringLiteral("kind"), kindOf(sensor.kind)},
            {QStringLiteral("channels"), sensor.channels},
            {QStringLiteral("rates"), jsonNumbers(ratesOf(sensor))},
            {QStringLiteral("ranges"), ranges}};
}

QString sensorInWords(const SensorDescription& sensor)
{
    QStringList rates;
    for (const double rate : ratesOf(sensor))
        rates.append(shown(rate));
    QStringList ranges;
    for (std::size_t i = 0; i < sensor.rangeCount; ++i)
        ranges.append(QString::number(sensor.rangesG[i]));
    return BoardText::tr("Sensor: %1, %2 channels; rates %3 Hz; ranges ±%4 g.")
        .arg(kindOf(sensor.kind))
        .arg(sensor.channels)
        .arg(rates.join(QStringLiteral(", ")), ranges.join(QStringLiteral(", ")));
}

QString firmwareOf(const Hello& hello)
{
    return QStringLiteral("%1.%2.%3").arg(hello.firmware[0]).arg(hello.firmware[1]).arg(hello.firmware[2]);
}

QString stateInWords(const Hello& hello)
{
    QStringList states;
    const auto add = [&](BoardFlags flag, const QString& text) {
        if ((hello.flags & flag) != 0)
            states.append(text);
    };
    add(boardSampling, BoardText::tr("sampling"));
    add(boardScoring, BoardText::tr("scoring"));
    add(boardPaused, BoardText::tr("scoring is paused: the sensor is set otherwise than the model needs"));
    add(boardAlarm, BoardText::tr("alarm"));
    add(boardSensorFault, BoardText::tr("the sensor does not answer"));
    add(boardStalled, BoardText::tr("sampling stands still"));
    return states.isEmpty() ? BoardText::tr("idle") : states.join(QStringLiteral(", "));
}

void addStatus(QJsonObject& facts, const BoardStatus& status)
{
    const bool known = status.rateMilliHertz > 0;
    facts[QStringLiteral("rate")] = known ? jsonNumber(status.rateMilliHertz / 1000.0) : QJsonValue();
    facts[QStringLiteral("produced")] = jsonCount(status.produced);
    facts[QStringLiteral("lost")] = jsonCount(status.lost);
    facts[QStringLiteral("clipped")] = jsonCount(status.clipped);
    facts[QStringLiteral("frames_dropped")] = jsonCount(status.framesDropped);
    facts[QStringLiteral("free_ram")] = status.freeRam > 0 ? jsonCount(status.freeRam) : QJsonValue();
    const bool timed = status.serveTurns > 0;
    facts[QStringLiteral("turns_per_second")] = timed ? jsonCount(status.serveTurns) : QJsonValue();
    facts[QStringLiteral("longest_turn")] = timed ? jsonNumber(status.longestServeMicros * 1e-6) : QJsonValue();
    facts[QStringLiteral("longest_sensor_gap")] = timed ? jsonNumber(status.longestSampleMicros * 1e-6) : QJsonValue();
    facts[QStringLiteral("celsius")] =
        status.centiCelsius != unknownTemperature ? jsonNumber(status.centiCelsius / 100.0) : QJsonValue();
    facts[QStringLiteral("learning")] = QJsonObject{{QStringLiteral("phase"), learnPhaseWord(status.learnPhase)},
                                                    {QStringLiteral("windows"), jsonCount(status.learnedWindows)},
                                                    {QStringLiteral("wanted"), jsonCount(status.learnWanted)},
                                                    {QStringLiteral("left_out"), jsonCount(status.learnLeftOut)}};
}

QString statusInWords(const BoardStatus& status)
{
    QStringList parts{status.rateMilliHertz > 0
                          ? BoardText::tr("true rate %1 Hz").arg(shown(status.rateMilliHertz / 1000.0))
                          : BoardText::tr("the true rate is not known yet")};
    parts.append(BoardText::tr("%1 samples lost").arg(status.lost));
    parts.append(BoardText::tr("%1 clipped").arg(status.clipped));
    if (status.freeRam > 0)
        parts.append(BoardText::tr("%1 bytes of RAM free").arg(status.freeRam));
    if (status.serveTurns > 0)
        parts.append(BoardText::tr("longest turn %1 ms, longest wait of the sensor %2 ms")
                         .arg(shown(status.longestServeMicros / 1000.0, 3),
                              shown(status.longestSampleMicros / 1000.0, 3)));
    if (status.centiCelsius != unknownTemperature)
        parts.append(BoardText::tr("%1 °C").arg(shown(status.centiCelsius / 100.0, 3)));
    return BoardText::tr("Status: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

QString hashWord(std::uint64_t hash)
{
    return QString::fromStdString(model::hashText(hash));
}

QJsonObject boardFacts(const workbench::Board& board, const Hello& hello, const std::optional<BoardStatus>& status)
{
    QJsonArray sensors;
    for (std::size_t i = 0; i < hello.sensorCount; ++i)
        sensors.append(sensorFacts(hello.sensors[i]));
    QJsonObject facts{{QStringLiteral("port"), board.port()},
                      {QStringLiteral("board"), kindOf(hello.board)},
                      {QStringLiteral("serial"), workbench::serialText(hello)},
                      {QStringLiteral("firmware"), firmwareOf(hello)},
                      {QStringLiteral("protocol"), QJsonArray{hello.lowestProtocol, hello.highestProtocol}},
                      {QStringLiteral("uptime"), jsonNumber(static_cast<double>(hello.uptimeMicros) * 1e-6)},
                      {QStringLiteral("sampling"), (hello.flags & boardSampling) != 0},
                      {QStringLiteral("scoring"), (hello.flags & boardScoring) != 0},
                      {QStringLiteral("paused"), (hello.flags & boardPaused) != 0},
                      {QStringLiteral("alarm"), (hello.flags & boardAlarm) != 0},
                      {QStringLiteral("sensor_fault"), (hello.flags & boardSensorFault) != 0},
                      {QStringLiteral("stalled"), (hello.flags & boardStalled) != 0},
                      {QStringLiteral("nominal_rate"), jsonNumber(hello.settings.rateMilliHertz / 1000.0)},
                      {QStringLiteral("range"), hello.settings.rangeG},
                      {QStringLiteral("channels"), hello.settings.channels},
                      {QStringLiteral("sensors"), sensors},
                      {QStringLiteral("slots"), slotCount},
                      {QStringLiteral("slot_bytes"), jsonCount(hello.slotBytes)},
                      {QStringLiteral("model"), modelFactsOf(hello.active)},
                      {QStringLiteral("previous"), modelFactsOf(hello.previous)}};
    if (status)
        addStatus(facts, *status);
    return facts;
}

QStringList boardInWords(const workbench::Board& board, const Hello& hello, const std::optional<BoardStatus>& status)
{
    QStringList lines{BoardText::tr("%1 at %2, serial number %3, firmware %4: %5.")
                          .arg(kindOf(hello.board), board.port(), workbench::serialText(hello), firmwareOf(hello),
                               stateInWords(hello)),
                      BoardText::tr("Set to %1 Hz, ±%2 g, %3 channels.")
                          .arg(shown(hello.settings.rateMilliHertz / 1000.0))
                          .arg(hello.settings.rangeG)
                          .arg(hello.settings.channels)};
    for (std::size_t i = 0; i < hello.sensorCount; ++i)
        lines.append(sensorInWords(hello.sensors[i]));
    lines.append(BoardText::tr("Model: %1.").arg(modelInWords(hello.active)));
    lines.append(BoardText::tr("Model before: %1.").arg(modelInWords(hello.previous)));
    if (status)
        lines.append(statusInWords(*status));
    return lines;
}

} // namespace baseline::cli
