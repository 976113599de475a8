// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/recording_json.h"

#include "core/recording/sample_words.h"

#include <cmath>

namespace baseline::recording {

namespace {

constexpr double largestWhole = 9007199254740992.0; // 2^53

Error wrong(const char* member)
{
    return Error{Error::Code::BadFormat, std::string("“") + member + "” is missing or of the wrong kind", {}, 0.0};
}

/// Reads members and remembers the first one that is not what it should be.
class Members {
public:
    explicit Members(const QJsonObject& object) : m_object(object) {}

    QString text(const char* member)
    {
        const QJsonValue value = m_object.value(QLatin1String(member));
        note(value.isString(), member);
        return value.toString();
    }
    double number(const char* member)
    {
        const QJsonValue value = m_object.value(QLatin1String(member));
        note(value.isDouble() && std::isfinite(value.toDouble()), member);
        return value.toDouble();
    }
    SampleIndex whole(const char* member)
    {
        const Result<SampleIndex> value = wholeNumber(m_object, member);
        note(value.has_value(), member);
        return value ? *value : 0;
    }
    bool truth(const char* member)
    {
        const QJsonValue value = m_object.value(QLatin1String(member));
        note(value.isBool(), member);
        return value.toBool();
    }
    QJsonArray array(const char* member)
    {
        const QJsonValue value = m_object.value(QLatin1String(member));
        note(value.isArray(), member);
        return value.toArray();
    }
    void note(bool fits, const char* member)
    {
        if (!fits && !m_wrong)
            m_wrong = member;
    }
    const char* wrongMember() const { return m_wrong; }

private:
    const QJsonObject& m_object;
    const char* m_wrong = nullptr;
};

QJsonObject jsonOf(const Channel& channel)
{
    return {{QStringLiteral("name"), channel.name},
            {QStringLiteral("unit"), channel.unit},
            {QStringLiteral("scale"), channel.scale},
            {QStringLiteral("offset"), channel.offset}};
}

} // namespace

QJsonObject jsonOf(const RecordingInfo& info)
{
    QJsonArray channels;
    for (const Channel& channel : info.channels)
        channels.append(jsonOf(channel));
    return {{QStringLiteral("id"), info.id},
            {QStringLiteral("name"), info.name},
            {QStringLiteral("label"), info.label},
            {QStringLiteral("session"), info.sessionId},
            {QStringLiteral("nominal_rate"), info.nominalRate.value},
            {QStringLiteral("true_rate"), info.trueRate.value},
            {QStringLiteral("jitter_s"), info.jitter ? QJsonValue(info.jitter->count()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("range_g"), info.range.value},
            {QStringLiteral("channels"), channels},
            {QStringLiteral("format"), wordOf(info.format)},
            {QStringLiteral("started_utc"),
             info.startedUtc.isValid() ? info.startedUtc.toUTC().toString(Qt::ISODateWithMs) : QString()},
            {QStringLiteral("device_serial"), info.deviceSerial},
            {QStringLiteral("notes"), info.notes},
            {QStringLiteral("tags"), QJsonArray::fromStringList(info.tags)},
            {QStringLiteral("source"), info.source},
            {QStringLiteral("losses_visible"), info.lossesVisible},
            {QStringLiteral("lost"), static_cast<qint64>(info.lost)},
            {QStringLiteral("clipped"), static_cast<qint64>(info.clipped)},
            {QStringLiteral("complete"), info.complete},
            {QStringLiteral("reason"), info.reason}};
}

Result<RecordingInfo> infoOf(const QJsonObject& object)
{
    Members members(object);
    RecordingInfo info;
    info.id = members.text("id");
    info.name = members.text("name");
    info.label = members.text("label");
    info.sessionId = members.text("session");
    info.nominalRate = Hertz{members.number("nominal_rate")};
    info.trueRate = Hertz{members.number("true_rate")};
    if (const QJsonValue jitter = object.value(QLatin1String("jitter_s")); !jitter.isUndefined() && !jitter.isNull())
        info.jitter = Seconds{members.number("jitter_s")}; // written since schema 4
    info.range = Gravity{members.number("range_g")};
    const std::optional<SampleFormat> format = formatNamed(members.text("format"));
    members.note(format.has_value(), "format");
    info.format = format.value_or(SampleFormat::Int16);
    info.startedUtc = QDateTime::fromString(members.text("started_utc"), Qt::ISODateWithMs);
    info.deviceSerial = members.text("device_serial");
    info.notes = members.text("notes");
    info.source = members.text("source");
    info.lossesVisible = members.truth("losses_visible");
    info.lost = members.whole("lost");
    info.clipped = members.whole("clipped");
    info.complete = members.truth("complete");
    info.reason = members.text("reason");
    for (const QJsonValue tag : members.array("tags")) {
        members.note(tag.isString(), "tags");
        info.tags.append(tag.toString());
    }
    for (const QJsonValue value : members.array("channels")) {
        const QJsonObject channel = value.toObject();
        Members parts(channel);
        info.channels.push_back({parts.text("name"), parts.text("unit"), parts.number("scale"), parts.number("offset")});
        members.note(!parts.wrongMember(), "channels");
    }
    if (const char* member = members.wrongMember())
        return wrong(member);
    return info;
}

QJsonArray jsonOf(const std::vector<Gap>& gaps)
{
    QJsonArray array;
    for (const Gap& gap : gaps)
        array.append(QJsonArray{static_cast<qint64>(gap.at), static_cast<qint64>(gap.lost)});
    return array;
}

Result<std::vector<Gap>> gapsOf(const QJsonArray& array)
{
    std::vector<Gap> gaps;
    SampleIndex end = -1; // a gap may begin at 0, but not where the one before ends
    for (const QJsonValue value : array) {
        const QJsonArray pair = value.toArray();
        const double at = pair.at(0).toDouble(-1.0);
        const double lost = pair.at(1).toDouble(-1.0);
        if (pair.size() != 2 || !(at > static_cast<double>(end)) || !(lost >= 1.0) || at + lost > largestWhole ||
            at != std::floor(at) || lost != std::floor(lost))
            return wrong("gaps");
        gaps.push_back({static_cast<SampleIndex>(at), static_cast<SampleIndex>(lost)});
        end = gaps.back().at + gaps.back().lost;
    }
    return gaps;
}

Result<SampleIndex> wholeNumber(const QJsonObject& object, const char* member)
{
    const QJsonValue value = object.value(QLatin1String(member));
    const double number = value.toDouble(-1.0);
    if (!value.isDouble() || !(number >= 0.0) || number > largestWhole || number != std::floor(number))
        return wrong(member);
    return static_cast<SampleIndex>(number);
}

} // namespace baseline::recording
