// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deploy/model_facts.h"

#include "core/model/image.h"
#include "core/workbench/certificate_words.h"
#include "firmware/src/wire/device_messages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace baseline::deploy {

namespace {

/// Gives lupdate its context.
struct Facts {
    Q_DECLARE_TR_FUNCTIONS(baseline::deploy::Facts)
};

QString trainedText(const model::Identity& identity)
{
    const QDateTime when = QDateTime::fromSecsSinceEpoch(identity.createdUnixSeconds).toLocalTime();
    const QString time = when.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const bool onBoard = std::any_of(identity.boardSerial.begin(), identity.boardSerial.end(),
                                     [](std::uint8_t byte) { return byte != 0; });
    return onBoard ? Facts::tr("%1, by a board").arg(time)
                   : Facts::tr("%1, Baseline Studio %2").arg(time, QString::fromStdString(identity.studioVersion));
}

} // namespace

ModelFacts factsOf(const model::Model& model, std::size_t bytes, std::uint64_t hash)
{
    const QLocale locale;
    ModelFacts facts;
    facts.name = QString::fromStdString(model.identity.name);
    facts.hash = QString::fromStdString(model::hashText(hash));
    facts.size = bytesText(bytes);
    const int channels = static_cast<int>(model.stream.channels);
    facts.signal = Facts::tr("%1 Hz, ±%2 g, %3")
                       .arg(locale.toString(model.stream.nominalRate.value, 'g', 6))
                       .arg(model.stream.rangeG)
                       .arg(channels == 1 ? Facts::tr("1 channel") : Facts::tr("%n channels", nullptr, channels));
    const double hopMs = 1000.0 * model.window.hop / model.stream.nominalRate.value;
    facts.window = Facts::tr("%1 samples, a new one every %2 ms")
                       .arg(model.window.length)
                       .arg(locale.toString(hopMs, 'f', 0));
    if (!model.heads.empty()) {
        facts.threshold = locale.toString(static_cast<double>(model::judgeOf(model).threshold), 'g', 4);
        facts.certificate = workbench::certificateSentence(model);
    }
    facts.trained = trainedText(model.identity);
    return facts;
}

QString trainingText(const project::ModelRecord& record, const std::vector<project::RecordingSummary>& recordings)
{
    QStringList names;
    QStringList seen;
    for (const project::TrainingSpan& span : record.trainedOn) {
        if (seen.contains(span.recordingId))
            continue;
        seen.append(span.recordingId);
        const auto found = std::find_if(recordings.begin(), recordings.end(),
                                        [&](const auto& each) { return each.info.id == span.recordingId; });
        if (found != recordings.end())
            names.append(found->info.name);
    }
    const int gone = static_cast<int>(seen.size() - names.size());
    if (gone > 0)
        names.append(Facts::tr("%n deleted since", nullptr, gone));
    return names.join(QStringLiteral(", "));
}

QString slotText(std::uint8_t slot)
{
    if (slot == builtInSlot)
        return Facts::tr("built into the firmware");
    if (slot >= slotCount)
        return Facts::tr("none");
    return Facts::tr("slot %1").arg(QChar(static_cast<char16_t>(u'A' + slot)));
}

QString bytesText(std::size_t bytes)
{
    return Facts::tr("%1 bytes").arg(QLocale().toString(static_cast<qulonglong>(bytes)));
}

} // namespace baseline::deploy
