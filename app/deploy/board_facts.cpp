// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/board_facts.h"

#include "app/deploy/model_facts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstring>

namespace baseline::deploy {

namespace {

/// Gives lupdate its context.
struct BoardWords {
    Q_DECLARE_TR_FUNCTIONS(baseline::deploy::BoardWords)
};

QString sensorText(const Hello& hello)
{
    const SensorKind kind = hello.settings.sensor < hello.sensorCount && hello.settings.sensor < maxSensors
                                ? hello.sensors[hello.settings.sensor].kind
                                : SensorKind::Unknown;
    QString name = BoardWords::tr("unknown");
    switch (kind) {
    case SensorKind::Lsm9ds1: name = QStringLiteral("LSM9DS1"); break;
    case SensorKind::Bmi270: name = QStringLiteral("BMI270"); break;
    case SensorKind::Simulated: name = BoardWords::tr("simulated"); break;
    case SensorKind::Replay: name = BoardWords::tr("replayed recording"); break;
    case SensorKind::Unknown: break;
    }
    return BoardWords::tr("%1, %2 Hz, ±%3 g")
        .arg(name, QLocale().toString(hello.settings.rateMilliHertz / 1000.0, 'g', 6))
        .arg(hello.settings.rangeG);
}

/// What a place for a model holds, as far as the board tells: it names the model that runs and the one before.
QString placeText(const Hello& hello, std::uint8_t slot)
{
    if (hello.active.slot == slot)
        return BoardWords::tr("“%1”, %2, runs").arg(modelNameText(hello.active), bytesText(hello.active.bytes));
    if (hello.previous.slot == slot)
        return BoardWords::tr("“%1”, %2, for a rollback")
            .arg(modelNameText(hello.previous), bytesText(hello.previous.bytes));
    return slot == builtInSlot ? BoardWords::tr("none in use") : BoardWords::tr("free, %1").arg(bytesText(hello.slotBytes));
}

QString rateText(const std::optional<BoardStatus>& status)
{
    if (!status || status->rateMilliHertz == 0)
        return BoardWords::tr("not known yet");
    return BoardWords::tr("%1 Hz by the board's clock").arg(QLocale().toString(status->rateMilliHertz / 1000.0, 'f', 2));
}

QString lossText(const std::optional<BoardStatus>& status)
{
    if (!status)
        return BoardWords::tr("not known yet");
    const QLocale locale;
    return BoardWords::tr("%1 of %2 samples")
        .arg(locale.toString(qulonglong(status->lost)), locale.toString(qulonglong(status->produced)));
}

QString clippedText(const std::optional<BoardStatus>& status)
{
    if (!status)
        return BoardWords::tr("not known yet");
    return BoardWords::tr("%1 samples at the limit").arg(QLocale().toString(qulonglong(status->clipped)));
}

QString stateText(std::uint8_t flags)
{
    QStringList states;
    const auto add = [&](BoardFlags flag, const QString& text) {
        if ((flags & flag) != 0)
            states.append(text);
    };
    add(boardSensorFault, BoardWords::tr("the sensor does not answer"));
    add(boardStalled, BoardWords::tr("sampling stands still"));
    add(boardAlarm, BoardWords::tr("alarm"));
    add(boardPaused, BoardWords::tr("scoring pauses: the sensor is set otherwise than the model needs"));
    add(boardScoring, BoardWords::tr("scores"));
    add(boardStreaming, BoardWords::tr("streams"));
    return states.isEmpty() ? BoardWords::tr("idle") : states.join(QStringLiteral(", "));
}

} // namespace

QString boardKindText(BoardKind kind)
{
    switch (kind) {
    case BoardKind::Nano33BleSense: return QStringLiteral("Nano 33 BLE Sense");
    case BoardKind::Mps2An386: return BoardWords::tr("emulated Cortex-M4F");
    case BoardKind::Virtual: return BoardWords::tr("Virtual Nano");
    case BoardKind::Unknown: break;
    }
    return BoardWords::tr("unknown board");
}

QString modelNameText(const ModelIdentity& model)
{
    return QString::fromUtf8(model.name, static_cast<qsizetype>(strnlen(model.name, sizeof model.name)));
}

QList<BoardFact> boardFacts(const Hello& hello, const std::optional<BoardStatus>& status)
{
    return {{BoardWords::tr("Board"), boardKindText(hello.board)},
            {BoardWords::tr("Serial number"), workbench::serialText(hello)},
            {BoardWords::tr("Firmware"), QStringLiteral("%1.%2.%3")
                                             .arg(hello.firmware[0])
                                             .arg(hello.firmware[1])
                                             .arg(hello.firmware[2])},
            {BoardWords::tr("State"), stateText(status ? status->flags : hello.flags)},
            {BoardWords::tr("Sensor"), sensorText(hello)},
            {BoardWords::tr("Measured rate"), rateText(status)},
            {BoardWords::tr("Lost"), lossText(status)},
            {BoardWords::tr("Clipped"), clippedText(status)},
            {BoardWords::tr("Slot A"), placeText(hello, 0)},
            {BoardWords::tr("Slot B"), placeText(hello, 1)},
            {BoardWords::tr("Built in"), placeText(hello, builtInSlot)}};
}

} // namespace baseline::deploy
