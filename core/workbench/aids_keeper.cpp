// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/aids_keeper.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <cmath>

namespace baseline::workbench {
namespace {

using dsp::RotatingAids;

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QJsonObject objectOf(const dsp::Bearing& bearing)
{
    return {{QStringLiteral("name"), text(bearing.name)},
            {QStringLiteral("balls"), bearing.balls},
            {QStringLiteral("ball"), bearing.ballDiameter},
            {QStringLiteral("pitch"), bearing.pitchDiameter},
            {QStringLiteral("angle"), bearing.contactAngleDegrees}};
}

dsp::Bearing bearingOf(const QJsonObject& object)
{
    return {object[QStringLiteral("name")].toString().toStdString(), object[QStringLiteral("balls")].toInt(),
            object[QStringLiteral("ball")].toDouble(), object[QStringLiteral("pitch")].toDouble(),
            object[QStringLiteral("angle")].toDouble()};
}

QJsonObject objectOf(const dsp::AlarmLine& line)
{
    QJsonObject object{{QStringLiteral("name"), text(line.name)},
                       {QStringLiteral("level"), line.level},
                       {QStringLiteral("unit"), static_cast<int>(line.unit)}};
    if (line.band) {
        object[QStringLiteral("from")] = line.band->low.value;
        object[QStringLiteral("to")] = line.band->high.value;
    }
    return object;
}

dsp::AlarmLine alarmOf(const QJsonObject& object)
{
    dsp::AlarmLine line;
    line.name = object[QStringLiteral("name")].toString().toStdString();
    line.level = object[QStringLiteral("level")].toDouble();
    const int unit = object[QStringLiteral("unit")].toInt();
    const bool isKnown = unit >= 0 && unit <= static_cast<int>(dsp::LevelUnit::MillimetresPerSecond);
    line.unit = isKnown ? static_cast<dsp::LevelUnit>(unit) : dsp::LevelUnit::Gravity;
    if (object.contains(QStringLiteral("from")))
        line.band = dsp::FrequencyBand{{object[QStringLiteral("from")].toDouble()}, {object[QStringLiteral("to")].toDouble()}};
    return line;
}

/// The families by name, so that a new one in between changes nothing.
constexpr std::pair<const char*, bool dsp::LineFamilies::*> families[] = {
    {"shaft", &dsp::LineFamilies::shaft},         {"outerRace", &dsp::LineFamilies::outerRace},
    {"innerRace", &dsp::LineFamilies::innerRace}, {"ballSpin", &dsp::LineFamilies::ballSpin},
    {"cage", &dsp::LineFamilies::cage}};

/// Takes a change over where the aids stay valid with it.
template <typename Change>
void takeOver(RotatingAids& aids, Change change)
{
    RotatingAids changed = aids;
    change(changed);
    if (dsp::checkAids(changed))
        aids = std::move(changed);
}

void readBearings(RotatingAids& aids, const QJsonObject& json)
{
    if (!json.contains(QStringLiteral("bearings")))
        return;
    dsp::BearingTable table;
    for (const QJsonValue& value : json[QStringLiteral("bearings")].toArray())
        (void)table.put(bearingOf(value.toObject())); // a damaged one is left out
    aids.bearings = table;
    takeOver(aids, [&](RotatingAids& changed) { changed.bearing = json[QStringLiteral("bearing")].toString().toStdString(); });
}

void readSpeed(RotatingAids& aids, const QJsonObject& json)
{
    const int source = json[QStringLiteral("speedSource")].toInt();
    if (source >= 0 && source <= static_cast<int>(dsp::SpeedSource::Tracked))
        aids.speedSource = static_cast<dsp::SpeedSource>(source);
    takeOver(aids, [&](RotatingAids& changed) { changed.speed = {json[QStringLiteral("speed")].toDouble(aids.speed.value)}; });
    takeOver(aids, [&](RotatingAids& changed) {
        changed.trackedShare = json[QStringLiteral("trackedShare")].toDouble(aids.trackedShare);
    });
    takeOver(aids, [&](RotatingAids& changed) { changed.harmonics = json[QStringLiteral("harmonics")].toInt(aids.harmonics); });
    takeOver(aids, [&](RotatingAids& changed) { changed.tolerance = json[QStringLiteral("tolerance")].toDouble(aids.tolerance); });
    aids.showsOrders = json[QStringLiteral("showsOrders")].toBool(aids.showsOrders);
    aids.showsBaseline = json[QStringLiteral("showsBaseline")].toBool(aids.showsBaseline);
}

void readMachine(RotatingAids& aids, const QJsonObject& json)
{
    const int machine = json[QStringLiteral("machine")].toInt(-1);
    const QJsonArray limits = json[QStringLiteral("limits")].toArray();
    if (machine < 0 || machine > static_cast<int>(dsp::MachineClass::Group2Flexible))
        return;
    const auto known = static_cast<dsp::MachineClass>(machine);
    takeOver(aids, [&](RotatingAids& changed) {
        changed.machine = known;
        changed.limits = dsp::severityLimits(known);
    });
    takeOver(aids, [&](RotatingAids& changed) { changed.limits = {limits[0].toDouble(), limits[1].toDouble(), limits[2].toDouble()}; });
}

} // namespace

Status AidsKeeper::set(const RotatingAids& aids)
{
    if (const Status status = dsp::checkAids(aids); !status)
        return status;
    if (aids == m_aids)
        return done();
    m_aids = aids;
    emit changed();
    return done();
}

QByteArray aidsToJson(const RotatingAids& aids)
{
    QJsonArray bearings;
    for (const dsp::Bearing& bearing : aids.bearings.bearings())
        bearings.append(objectOf(bearing));
    QJsonArray alarms;
    for (const dsp::AlarmLine& line : aids.alarms)
        alarms.append(objectOf(line));
    QJsonObject shown;
    for (const auto& [name, member] : families)
        shown[QLatin1String(name)] = aids.families.*member;
    QJsonObject json{{QStringLiteral("speedSource"), static_cast<int>(aids.speedSource)},
                     {QStringLiteral("speed"), aids.speed.value},
                     {QStringLiteral("trackedShare"), aids.trackedShare},
                     {QStringLiteral("showsOrders"), aids.showsOrders},
                     {QStringLiteral("harmonics"), aids.harmonics},
                     {QStringLiteral("tolerance"), aids.tolerance},
                     {QStringLiteral("families"), shown},
                     {QStringLiteral("bearings"), bearings},
                     {QStringLiteral("bearing"), text(aids.bearing)},
                     {QStringLiteral("alarms"), alarms},
                     {QStringLiteral("showsBaseline"), aids.showsBaseline}};
    if (aids.machine) {
        json[QStringLiteral("machine")] = static_cast<int>(*aids.machine);
        json[QStringLiteral("limits")] =
            QJsonArray{aids.limits.goodUpTo, aids.limits.acceptableUpTo, aids.limits.tolerableUpTo};
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

RotatingAids aidsFromJson(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    RotatingAids aids;
    readSpeed(aids, json);
    readBearings(aids, json);
    readMachine(aids, json);
    const QJsonObject shown = json[QStringLiteral("families")].toObject();
    for (const auto& [name, member] : families)
        aids.families.*member = shown[QLatin1String(name)].toBool(aids.families.*member);
    for (const QJsonValue& value : json[QStringLiteral("alarms")].toArray())
        takeOver(aids, [&](RotatingAids& changed) { changed.alarms.push_back(alarmOf(value.toObject())); });
    return aids;
}

} // namespace baseline::workbench
