// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/threshold_words.h"

#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/certificate_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace baseline::cli {

namespace {

struct ThresholdWords {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::ThresholdWords)
};

void put(QJsonObject& facts, const char* key, const std::optional<double>& value)
{
    if (value)
        facts[QLatin1String(key)] = jsonNumber(*value);
}

bool isBootstrapped(const workbench::StudyCurves& curves)
{
    return curves.interval.method == evaluate::AucInterval::Method::BootstrapByRecording;
}

} // namespace

void addStudyFacts(const workbench::ThresholdStudy& study, const std::optional<evaluate::ErrorCosts>& costs,
                   QJsonObject& facts)
{
    const workbench::StudyPoint point = study.at(study.scores().threshold);
    put(facts, "fpr", point.falsePositiveRate);
    put(facts, "fnr", point.falseNegativeRate);
    put(facts, "alarming_windows_per_hour", point.alarmingWindowsPerHour);
    put(facts, "alarms_per_hour", point.falseAlarmsPerHour);
    if (point.faults > 0) {
        facts[QStringLiteral("faults")] = jsonCount(point.faults);
        facts[QStringLiteral("faults_found")] = jsonCount(point.faultsFound);
    }
    if (const auto& curves = study.curves()) {
        facts[QStringLiteral("auc_low")] = jsonNumber(curves->interval.low);
        facts[QStringLiteral("auc_high")] = jsonNumber(curves->interval.high);
        facts[QStringLiteral("auc_interval")] =
            isBootstrapped(*curves) ? QStringLiteral("bootstrap by recording") : QStringLiteral("DeLong");
    }
    if (!costs)
        return;
    put(facts, "cost_per_hour", study.costPerHour(point, *costs));
    if (const auto plan = study.cheapest(*costs); plan && facts.contains(QStringLiteral("cheapest"))) {
        QJsonObject cheapest = facts.value(QStringLiteral("cheapest")).toObject();
        cheapest[QStringLiteral("cost_per_hour")] = jsonNumber(plan->costPerHour);
        facts[QStringLiteral("cheapest")] = cheapest;
    }
}

QStringList studyInWords(const workbench::ThresholdStudy& study, const std::optional<evaluate::ErrorCosts>& costs)
{
    const workbench::StudyPoint point = study.at(study.scores().threshold);
    QStringList lines;
    if (point.alarmingWindowsPerHour && point.falseAlarmsPerHour) {
        const AlarmSection& alarm = study.scores().alarm;
        lines.append(ThresholdWords::tr("In normal running %1 windows an hour exceed the threshold; the alarm, %2 of %3 windows, "
                                        "comes on %4 times an hour.")
                         .arg(shown(*point.alarmingWindowsPerHour, 4), counted(alarm.needed), counted(alarm.of),
                              shown(*point.falseAlarmsPerHour, 4)));
    }
    if (point.faults > 0)
        lines.append(ThresholdWords::tr("Faults found: %1 of %2.").arg(counted(point.faultsFound), counted(point.faults)));
    if (const auto& curves = study.curves())
        lines.append(ThresholdWords::tr("AUC between %1 and %2 in 95 of 100 cases (%3).")
                         .arg(shown(curves->interval.low), shown(curves->interval.high),
                              isBootstrapped(*curves) ? ThresholdWords::tr("bootstrap by recording")
                                                      : ThresholdWords::tr("DeLong, windows taken as independent")));
    if (!costs)
        return lines;
    const auto plan = study.cheapest(*costs);
    const auto here = study.costPerHour(point, *costs);
    if (!plan || !here)
        return lines;
    const evaluate::CostChoice& choice = plan->cheapest;
    lines.append(ThresholdWords::tr("Expected cost an hour: %1 at the cheapest threshold, %2 at the model's own.")
                     .arg(shown(plan->costPerHour, 4), shown(*here, 4)));
    lines.append(std::isinf(choice.ratioHigh)
                     ? ThresholdWords::tr("It stays the cheapest while a miss costs at least %1 times a false alarm.")
                           .arg(shown(choice.ratioLow, 4))
                     : ThresholdWords::tr("It stays the cheapest while a miss costs %1 to %2 times a false alarm.")
                           .arg(shown(choice.ratioLow, 4), shown(choice.ratioHigh, 4)));
    return lines;
}

QJsonObject certificateFacts(const evaluate::BaselineCertificate& certificate, const model::Model& model)
{
    QJsonObject facts{
        {QStringLiteral("certified"), certificate.isCertified},
        {QStringLiteral("moving"), certificate.isMoving},
        {QStringLiteral("promise"), promiseNames().value(certificate.promise == evaluate::Promise::ThisCalibration ? 0
                                                         : certificate.promise == evaluate::Promise::Marginal      ? 1
                                                                                                                   : 2)},
        {QStringLiteral("threshold"), jsonNumber(certificate.threshold)},
        {QStringLiteral("alpha"), jsonNumber(certificate.alpha)},
        {QStringLiteral("delta"), jsonNumber(certificate.delta)},
        {QStringLiteral("windows"), jsonCount(certificate.windows)},
        {QStringLiteral("effective"), jsonCount(certificate.effective)},
        {QStringLiteral("autocorrelation_time"), jsonNumber(certificate.autocorrelationTime)},
        {QStringLiteral("rank"), jsonCount(certificate.rank)},
        {QStringLiteral("least_per_hour"), jsonNumber(certificate.leastPerHour)},
        {QStringLiteral("needed_seconds"), jsonNumber(certificate.neededDuration.count())},
        {QStringLiteral("words"),
         QJsonArray::fromStringList(workbench::certificateInWords(certificate, model.alarm))}};
    put(facts, "estimate", certificate.estimate);
    if (certificate.halves)
        facts[QStringLiteral("p")] = jsonNumber(certificate.halves->p);
    return facts;
}

QStringList certificateLines(const evaluate::BaselineCertificate& certificate, const model::Model& model)
{
    QStringList lines;
    if (std::isfinite(certificate.threshold))
        lines.append(ThresholdWords::tr("Threshold for the budget: %1.").arg(shown(certificate.threshold)));
    return lines + workbench::certificateInWords(certificate, model.alarm);
}

QStringList promiseNames()
{
    return {QStringLiteral("this-calibration"), QStringLiteral("average"), QStringLiteral("blocks")};
}

evaluate::Promise promiseNamed(const QString& name)
{
    switch (promiseNames().indexOf(name)) {
    case 1:
        return evaluate::Promise::Marginal;
    case 2:
        return evaluate::Promise::Blocks;
    default:
        return evaluate::Promise::ThisCalibration;
    }
}

} // namespace baseline::cli
