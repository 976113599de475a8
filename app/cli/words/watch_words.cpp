// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/watch_words.h"

#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"

#include <QCoreApplication>

#include <cmath>

namespace baseline::cli {

namespace {

struct WatchText {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::WatchText)
};

QString placeOf(const workbench::StreamValues& stream, std::size_t index)
{
    if (stream.sources.empty())
        return WatchText::tr("row %1").arg(counted(index + 1));
    return WatchText::tr("%1 at %2 s").arg(stream.files[static_cast<qsizetype>(stream.sources[index])],
                                           shown(stream.starts[index].count()));
}

QJsonArray alarmFacts(const workbench::StreamValues& stream, const learn::StreamWatch& watch)
{
    QJsonArray alarms;
    for (const learn::StreamAlarm& alarm : watch.alarms) {
        QJsonObject facts{{QStringLiteral("first"), jsonCount(alarm.first)},
                          {QStringLiteral("last"), jsonCount(alarm.last)},
                          {QStringLiteral("collective"), alarm.isCollective},
                          {QStringLiteral("value"), jsonNumber(alarm.farthest)}};
        if (!stream.sources.empty()) {
            facts.insert(QStringLiteral("file"), stream.files[static_cast<qsizetype>(stream.sources[alarm.first])]);
            facts.insert(QStringLiteral("start_s"), jsonNumber(stream.starts[alarm.first].count()));
        }
        alarms.append(facts);
    }
    return alarms;
}

QJsonObject lawFacts(const learn::StreamWatch& watch)
{
    QJsonObject laws{{QStringLiteral("count"), jsonCount(watch.maxima.maxima.size())},
                     {QStringLiteral("block"), jsonCount(watch.block)},
                     {QStringLiteral("gev"), QJsonValue::Null},
                     {QStringLiteral("weibull"), QJsonValue::Null}};
    if (const auto& gev = watch.maxima.extreme)
        laws[QStringLiteral("gev")] = QJsonObject{{QStringLiteral("location"), jsonNumber(gev->law.location)},
                                                  {QStringLiteral("scale"), jsonNumber(gev->law.scale)},
                                                  {QStringLiteral("shape"), jsonNumber(gev->law.shape)},
                                                  {QStringLiteral("log_likelihood"), jsonNumber(gev->logLikelihood)}};
    if (const auto& weibull = watch.maxima.weibull)
        laws[QStringLiteral("weibull")] =
            QJsonObject{{QStringLiteral("k"), jsonNumber(weibull->shape)},
                        {QStringLiteral("lambda"), jsonNumber(weibull->scale)},
                        {QStringLiteral("log_likelihood"), jsonNumber(watch.maxima.weibullLogLikelihood)}};
    laws.insert(QStringLiteral("observed"), jsonNumbers(watch.maxima.maxima));
    laws.insert(QStringLiteral("by_gev"), jsonNumbers(watch.maxima.expectedByExtreme()));
    laws.insert(QStringLiteral("by_weibull"), jsonNumbers(watch.maxima.expectedByWeibull()));
    return laws;
}

QStringList lawsInWords(const learn::StreamWatch& watch)
{
    QStringList lines;
    if (watch.lastLaw)
        lines += WatchText::tr("Weibull of the last maxima above U: k %1, λ %2, R² of the fit %3.")
                     .arg(shown(watch.lastLaw->law.shape, 4), shown(watch.lastLaw->law.scale, 4),
                          shown(watch.lastLaw->r2.value_or(0.0), 4));
    if (watch.tail)
        lines += WatchText::tr("Tail: generalised Pareto with shape %1 and scale %2, from %3 values above the threshold. The "
                               "risk is an estimate, not a guarantee.")
                     .arg(shown(watch.tail->shape, 4), shown(watch.tail->scale, 4), counted(watch.excesses));
    if (const auto& gev = watch.maxima.extreme)
        lines += WatchText::tr("All %1 maxima: GEV with location %2, scale %3, shape %4, log-likelihood %5.")
                     .arg(counted(watch.maxima.maxima.size()), shown(gev->law.location, 4), shown(gev->law.scale, 4),
                          shown(gev->law.shape, 4), shown(gev->logLikelihood, 5));
    if (const auto& weibull = watch.maxima.weibull)
        lines += WatchText::tr("The same by a Weibull law: k %1, λ %2, log-likelihood %3.")
                     .arg(shown(weibull->shape, 4), shown(weibull->scale, 4), shown(watch.maxima.weibullLogLikelihood, 5));
    return lines;
}

} // namespace

QJsonObject watchFacts(const workbench::StreamValues& stream, const learn::StreamWatch& watch,
                       const learn::StreamOptions& options)
{
    QJsonObject facts{{QStringLiteral("detector"), QString::fromLatin1(learn::nameOf(options.detector).data())},
                      {QStringLiteral("on"), stream.name},
                      {QStringLiteral("values"), jsonCount(watch.samples.size())},
                      {QStringLiteral("no_data"), jsonCount(watch.noData)},
                      {QStringLiteral("outliers"), jsonCount(watch.outliers)},
                      {QStringLiteral("collective"), jsonCount(watch.collective)},
                      {QStringLiteral("alarms"), alarmFacts(stream, watch)},
                      {QStringLiteral("maxima"), lawFacts(watch)}};
    const learn::StreamSample& last = watch.samples.back();
    for (const auto& [key, value] : {std::pair("lower", last.lower), std::pair("upper", last.upper),
                                     std::pair("lower_limit", last.lowerLimit), std::pair("upper_limit", last.upperLimit)})
        facts.insert(QLatin1String(key), jsonNumber(value));
    if (watch.lastLaw)
        facts.insert(QStringLiteral("law"), QJsonObject{{QStringLiteral("k"), jsonNumber(watch.lastLaw->law.shape)},
                                                        {QStringLiteral("lambda"), jsonNumber(watch.lastLaw->law.scale)},
                                                        {QStringLiteral("r2"), jsonNumber(watch.lastLaw->r2.value_or(0.0))}});
    if (watch.tail)
        facts.insert(QStringLiteral("tail"), QJsonObject{{QStringLiteral("shape"), jsonNumber(watch.tail->shape)},
                                                         {QStringLiteral("scale"), jsonNumber(watch.tail->scale)},
                                                         {QStringLiteral("excesses"), jsonCount(watch.excesses)}});
    return facts;
}

QStringList watchInWords(const workbench::StreamValues& stream, const learn::StreamWatch& watch,
                         const learn::StreamOptions& options)
{
    constexpr std::size_t mostShown = 20;
    QStringList lines{WatchText::tr("%1 on “%2”: %3 values, %4 without data, %5 outliers, %6 of them collective; alarms: %7.")
                          .arg(QString::fromLatin1(learn::nameOf(options.detector).data()), stream.name,
                               counted(watch.samples.size()), counted(watch.noData), counted(watch.outliers),
                               counted(watch.collective), counted(watch.alarms.size()))};
    for (const learn::StreamAlarm& alarm : std::span(watch.alarms).first(std::min(mostShown, watch.alarms.size())))
        lines += (alarm.isCollective ? WatchText::tr("  collective: %1, %2") : WatchText::tr("  outlier: %1, %2"))
                     .arg(placeOf(stream, alarm.first), shown(alarm.farthest));
    if (watch.alarms.size() > mostShown)
        lines += WatchText::tr("  … %1 more: see --json or --out.").arg(counted(watch.alarms.size() - mostShown));
    return lines + lawsInWords(watch);
}

} // namespace baseline::cli
