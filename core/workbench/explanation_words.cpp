// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/explanation_words.h"

#include "core/workbench/sentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

/// Gives lupdate its context.
struct ExplanationWords {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::ExplanationWords)
};

// Between half and double a change reads better in percent.
constexpr double aFewTimes = 2.0;

QString number(double value)
{
    return QLocale().toString(value, 'g', 3);
}

/// "x 119–178 Hz": a range has an en dash.
QString titleOf(const WindowExplanation& explanation, std::size_t column)
{
    QString title = QString::fromStdString(explanation.names[column]);
    const qsizetype space = title.indexOf(QLatin1Char(' '));
    const qsizetype dash = title.indexOf(QLatin1Char('-'), space);
    if (explanation.places[column].band && dash > space)
        title[dash] = QChar(0x2013);
    return title;
}

/// Powers come as decimal logarithms: half of the difference is that of the levels.
bool isLogarithm(const std::string& unit)
{
    return unit.starts_with("log");
}

/// Of the level, as an amplitude; none where a ratio of the values says nothing.
std::optional<double> ratioOf(const std::string& unit, double value, double usual)
{
    if (isLogarithm(unit))
        return std::pow(10.0, 0.5 * (value - usual));
    if (!unit.empty() && value > 0.0 && usual > 0.0)
        return value / usual;
    return std::nullopt;
}

QString timesText(double ratio)
{
    return QLocale().toString(ratio, 'f', ratio < 9.95 ? 1 : 0);
}

QString percentText(double share)
{
    const double percent = 100.0 * share;
    return QLocale().toString(percent, 'f', percent < 9.95 ? 1 : 0);
}

/// "0.21 g", "0.21 g²" for the logarithm of a power.
QString valueText(const std::string& unit, double value)
{
    if (!isLogarithm(unit))
        return unit.empty() ? number(value) : number(value) + QLatin1Char(' ') + QString::fromStdString(unit);
    // A bare "log" is of a power whose unit the recipe does not fix.
    const QString rest = QString::fromStdString(unit.substr(3)).trimmed();
    return rest.isEmpty() ? number(std::pow(10.0, value)) : number(std::pow(10.0, value)) + QLatin1Char(' ') + rest;
}

QString changeText(const std::string& unit, const evaluate::Contribution& contribution)
{
    const auto ratio = ratioOf(unit, contribution.value, contribution.usual);
    if (ratio && (*ratio >= aFewTimes || *ratio <= 1.0 / aFewTimes))
        return *ratio >= 1.0 ? ExplanationWords::tr("%1 ×").arg(timesText(*ratio))
                             : ExplanationWords::tr("%1 % of it").arg(percentText(*ratio));
    const double change = ratio ? 100.0 * (*ratio - 1.0) : contribution.value - contribution.usual;
    const QString sign = change > 0.0 ? QStringLiteral("+") : QString();
    return ratio ? ExplanationWords::tr("%1 %").arg(sign + QLocale().toString(change, 'f', std::abs(change) < 9.95 ? 1 : 0))
                 : sign + number(change);
}

} // namespace

QString explanationHeadline(const WindowExplanation& explanation)
{
    if (!explanation.explanation.standsOut())
        return ExplanationWords::tr("Each feature for itself is as in a nearby normal window: what is unusual is how they "
                                    "go together.");
    const evaluate::Contribution& leader = explanation.explanation.contributions.front();
    const std::string& unit = explanation.units[leader.column];
    const QString title = titleOf(explanation, leader.column);
    const auto ratio = ratioOf(unit, leader.value, leader.usual);
    if (!ratio)
        return ExplanationWords::tr("%1 is %2, where the nearest normal windows have %3 to %4.")
            .arg(title, number(leader.value), number(leader.low), number(leader.high));
    if (*ratio >= aFewTimes)
        return ExplanationWords::tr("%1 is %2 × its usual level beside the nearest normal windows.")
            .arg(title, timesText(*ratio));
    if (*ratio <= 1.0 / aFewTimes)
        return ExplanationWords::tr("%1 is down to %2 % of its usual level beside the nearest normal windows.")
            .arg(title, percentText(*ratio));
    return *ratio >= 1.0 ? ExplanationWords::tr("%1 is %2 % above its usual level beside the nearest normal windows.")
                               .arg(title, percentText(*ratio - 1.0))
                         : ExplanationWords::tr("%1 is %2 % below its usual level beside the nearest normal windows.")
                               .arg(title, percentText(1.0 - *ratio));
}

QString explanationBasis(const WindowExplanation& explanation)
{
    const auto count = static_cast<int>(explanation.windows);
    QString windows;
    if (!explanation.isAboveThreshold)
        windows = count == 1 ? ExplanationWords::tr("The one window here is not above the threshold of %1; it is explained "
                                                    "all the same.").arg(number(explanation.threshold))
                             : ExplanationWords::tr("None of the %n windows here is above the threshold of %1; they are "
                                                    "explained together all the same.", nullptr, count)
                                   .arg(number(explanation.threshold));
    else
        windows = count == 1
                      ? ExplanationWords::tr("One window above the threshold of %1, with a score of %2.")
                            .arg(number(explanation.threshold), number(explanation.score))
                      : ExplanationWords::tr("%n windows above the threshold of %1, with scores up to %2.", nullptr, count)
                            .arg(number(explanation.threshold), number(explanation.score));
    QStringList recordings;
    for (const NearWindow& near : explanation.nearest) {
        if (!recordings.contains(near.recording))
            recordings.append(near.recording);
    }
    constexpr qsizetype mostNamed = 3;
    const qsizetype more = recordings.size() - mostNamed;
    if (more > 0)
        recordings = recordings.first(mostNamed) << QString(QChar(0x2026));
    return windows + QLatin1Char(' ')
           + ExplanationWords::tr("Held against the %1 nearest of %2 normal windows, from %3.")
                 .arg(explanation.nearest.size())
                 .arg(explanation.baselineWindows)
                 .arg(recordings.join(QStringLiteral(", ")));
}

ContributionText contributionText(const WindowExplanation& explanation, const evaluate::Contribution& contribution)
{
    const std::string& unit = explanation.units[contribution.column];
    const auto bare = [&unit](double value) { return isLogarithm(unit) ? number(std::pow(10.0, value)) : number(value); };
    ContributionText text;
    text.feature = titleOf(explanation, contribution.column);
    text.value = valueText(unit, contribution.value);
    text.usual = ExplanationWords::tr("%1 (%2 to %3)")
                     .arg(valueText(unit, contribution.usual), bare(contribution.low), bare(contribution.high));
    text.change = changeText(unit, contribution);
    text.share = ExplanationWords::tr("%1 %").arg(percentText(contribution.share));
    return text;
}

QString bandSentence(const WindowExplanation& explanation)
{
    const std::vector<evaluate::Contribution>& all = explanation.explanation.contributions;
    if (!explanation.explanation.standsOut() || explanation.places[all.front().column].band)
        return {};
    const auto band = std::ranges::find_if(all, [&](const evaluate::Contribution& each) {
        return explanation.places[each.column].band && each.share > 0.0;
    });
    if (band == all.end())
        return {};
    return ExplanationWords::tr("Of the bands, %1 stands out most: %2.")
        .arg(titleOf(explanation, band->column), changeText(explanation.units[band->column], *band));
}

QString axisSentence(const WindowExplanation& explanation)
{
    if (explanation.axes.size() < 2 || !(explanation.axes.front().share > 0.0))
        return {};
    const evaluate::GroupShare& axis = explanation.axes.front();
    const QString name = axis.group < explanation.channels.size()
                             ? QString::fromStdString(explanation.channels[axis.group])
                             : QString::number(axis.group + 1);
    return axis.share >= 0.5 ? ExplanationWords::tr("Most of it is in %1 (%2 %).").arg(name, percentText(axis.share))
                             : ExplanationWords::tr("It is spread over the channels; most is in %1 (%2 %).")
                                   .arg(name, percentText(axis.share));
}

QString retrainedSentence(const Retrained& retrained)
{
    const QString name = QString::fromStdString(retrained.outcome.model.identity.name);
    const QString first = ExplanationWords::tr("“%1” is trained and at hand, with a threshold and a certificate of its own. "
                                               "Of the alarm's %2 windows %3 are above its threshold; %4 were before.")
                              .arg(name)
                              .arg(retrained.windows)
                              .arg(retrained.aboveNow)
                              .arg(retrained.aboveBefore);
    return first + QLatin1Char(' ')
           + (retrained.wouldAlarm
                  ? ExplanationWords::tr("The alarm would be raised again: the baseline holds too little of such running. "
                                         "Record more of it, and train with that.")
                  : ExplanationWords::tr("The alarm would not be raised again. Put the model on the board in Deploy."));
}

QString explanationSentence(const Error& error)
{
    if (error.code == Error::Code::InvalidArgument && error.subject == "span")
        return ExplanationWords::tr("There is not one whole window without a gap to explain.");
    if (error.code == Error::Code::InvalidArgument && error.subject == "baseline windows")
        return ExplanationWords::tr("Not one whole window of what the model was trained on is left in the project, so there "
                                    "is nothing normal to compare with.");
    if (error.code == Error::Code::NotFound && error.subject == "alarm signal")
        return ExplanationWords::tr("No signal was kept with this alarm, so it cannot be explained further.");
    if (error.code == Error::Code::InvalidArgument && error.subject == "alarm judgement")
        return ExplanationWords::tr("Say first whether the alarm was real or false.");
    if (error.code == Error::Code::InvalidArgument && error.subject == "fault label")
        return ExplanationWords::tr("Give the fault a name other than “normal”.");
    if (error.code == Error::Code::NotFound && error.subject == "alarm model")
        return ExplanationWords::tr("The model that raised this alarm is not in the project, so it cannot be trained again.");
    if (error.code == Error::Code::NotFound && error.subject == "explaining model")
        return ExplanationWords::tr("The model that raised this alarm is not in the project, so nobody knows what was normal "
                                    "for it.");
    return sentenceFor(error);
}

} // namespace baseline::workbench
