// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/check_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::Check)

public:
    static QString signalSentence(const Finding& finding);
    static QString mountingSentence(const Finding& finding);
    static QString baselineSentence(const Finding& finding);
    static QString signalFix(FindingKind kind);
    static QString baselineFix(FindingKind kind);
};

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString placeText(const Finding& finding)
{
    return number(finding.place && finding.rate.value > 0.0
                      ? static_cast<double>(finding.place->first) / finding.rate.value
                      : 0.0,
                  1);
}

/// Shares below a hundredth of a percent are not zero.
QString percent(double value)
{
    return value > 0.0 && value < 0.01 ? QStringLiteral("< %1").arg(number(0.01, 2)) : number(value, 2);
}

QString Check::signalSentence(const Finding& finding)
{
    const QString& name = finding.recordingName;
    switch (finding.kind) {
    case FindingKind::NoAcceleration:
        return tr("“%1” has no channel in g.").arg(name);
    case FindingKind::Incomplete:
        return tr("“%1” was ended by a fault.").arg(name);
    case FindingKind::RateUnknown:
        return tr("The true sampling rate of “%1” was not measured, nor how evenly it was sampled.").arg(name);
    case FindingKind::Uneven:
        return tr("“%1” was sampled unevenly: its intervals vary by %2 % of one.").arg(name, percent(finding.figure));
    case FindingKind::RateOff:
        return tr("“%1” was really sampled %2 % off its nominal rate.").arg(name, number(finding.figure, 1));
    case FindingKind::StreamDiffers:
        return tr("“%1” differs from the first recording in its %2.").arg(name, finding.subject);
    case FindingKind::LossesUnseen:
        return tr("“%1” comes from a source without sequence numbers: losses cannot be seen.").arg(name);
    case FindingKind::Gaps:
        return (finding.change == 1.0
                    ? tr("“%1” lacks %2 % of its samples, in one gap at %3 s.")
                    : tr("“%1” lacks %2 % of its samples, in %n gaps; the first one is at %3 s.", nullptr,
                         static_cast<int>(finding.change)))
            .arg(name, percent(finding.figure), placeText(finding));
    case FindingKind::Clipped:
        return tr("%1 % of the samples of “%2” are at the limit of the range, the first one at %3 s.")
            .arg(percent(finding.figure), name, placeText(finding));
    case FindingKind::NotFinite:
        return tr("%1 % of the values of “%2” are missing or not finite.").arg(percent(finding.figure), name);
    case FindingKind::Stuck:
        return tr("Axis “%1” of “%2” stands still for %3 s, from %4 s on.")
            .arg(finding.subject, name, number(finding.figure, 1), placeText(finding));
    default:
        return {};
    }
}

QString Check::mountingSentence(const Finding& finding)
{
    const QString& name = finding.recordingName;
    switch (finding.kind) {
    case FindingKind::AtRest:
        return tr("Nothing vibrates in “%1”: %2 mg are no more than the noise of a sensor.")
            .arg(name, number(finding.figure, 1));
    case FindingKind::NoGravity:
        return tr("The three axes of “%1” hold %2 g on the average, and gravity is 1 g.")
            .arg(name, number(finding.figure, 2));
    case FindingKind::Moved:
        return tr("The sensor moved during “%1”: at %2 s gravity points %3° away from its usual direction.")
            .arg(name, placeText(finding), number(finding.figure, 1));
    case FindingKind::MountedOtherwise:
        return tr("In “%1” the sensor sits %2° otherwise than in “%3” of the same session.")
            .arg(name, number(finding.figure, 1), finding.subject);
    default:
        return {};
    }
}

QString Check::baselineSentence(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::StillMoving: {
        const QString change = number(std::abs(finding.change), 0);
        const QString what = finding.recordingName.isEmpty() ? tr("The baseline")
                                                             : tr("“%1”").arg(finding.recordingName);
        return finding.change < 0.0
                   ? tr("%1 is still changing: channel %2 is %3 % lower in the second half than in the first (p = %4).")
                         .arg(what, finding.subject, change, number(finding.figure, 4))
                   : tr("%1 is still changing: channel %2 is %3 % higher in the second half than in the first (p = %4).")
                         .arg(what, finding.subject, change, number(finding.figure, 4));
    }
    case FindingKind::StabilityUnknown:
        return finding.recordingName.isEmpty()
                   ? tr("The baseline is too short to tell whether it still changes.")
                   : tr("“%1” is too short to tell whether it still changes.").arg(finding.recordingName);
    case FindingKind::TooFewWindows:
        return tr("There is too little normal data for a threshold at 1 % false alarms: %1 s are missing.")
            .arg(number(finding.figure, 0));
    case FindingKind::FewIndependent:
        return static_cast<int>(finding.figure) == 1
                   ? tr("The windows for the threshold resemble their neighbours: they are worth a single independent one.")
                   : tr("The windows for the threshold resemble their neighbours: they are worth %n independent ones.",
                        nullptr, static_cast<int>(finding.figure));
    case FindingKind::Outliers:
        return static_cast<int>(finding.figure) == 1
                   ? tr("One window is unlike all others.")
                   : tr("%n windows are unlike all others.", nullptr, static_cast<int>(finding.figure));
    default:
        return {};
    }
}

QString Check::signalFix(FindingKind kind)
{
    switch (kind) {
    case FindingKind::NoAcceleration:
        return tr("Detectors learn from acceleration. Import it with the unit g, or choose another recording.");
    case FindingKind::Incomplete:
        return tr("What was recorded is good; check that it is long enough.");
    case FindingKind::RateUnknown:
        return tr("Record with a board, which measures its rate, or import with a time column.");
    case FindingKind::Uneven:
        return tr("Uneven samples blur the upper half of the spectrum. Record with a board that has a clock of its own.");
    case FindingKind::RateOff:
        return tr("Frequencies shift with the rate, and a board gives no verdict beyond 2 %. Record again, or import "
                  "with the true rate.");
    case FindingKind::StreamDiffers:
        return tr("A model is for one rate, range and number of channels. Leave this recording out.");
    case FindingKind::LossesUnseen:
        return tr("Lost samples would look like sudden steps. Use the Baseline firmware where it matters.");
    case FindingKind::Gaps:
        return tr("No window crosses a gap, so only data is lost. With many gaps, check the cable and the load of the "
                  "computer.");
    case FindingKind::Clipped:
        return tr("Clipped peaks falsify the features, and above 0.1 % training refuses. Record again with a larger "
                  "range.");
    case FindingKind::NotFinite:
        return tr("Check where the data come from, and import them again.");
    case FindingKind::Stuck:
        return tr("A live sensor always shows some noise. Check the sensor and its wiring, and record again.");
    case FindingKind::AtRest:
        return tr("Check that the machine runs and that the sensor sits on it. For a baseline of standstill this is "
                  "as it should be.");
    case FindingKind::NoGravity:
        return tr("Check the unit and the range. Without gravity nobody can see whether the sensor was moved.");
    case FindingKind::Moved:
        return tr("A model of a sensor that moves knows nothing for sure. Fix the sensor and record again, or exclude "
                  "the part.");
    default:
        return {};
    }
}

QString Check::baselineFix(FindingKind kind)
{
    switch (kind) {
    case FindingKind::MountedOtherwise:
        return tr("Use recordings of one mounting only, or record again with the sensor fixed.");
    case FindingKind::StillMoving:
        return tr("A threshold from it would promise too much. Let the machine warm up, then record again, or exclude "
                  "the beginning.");
    case FindingKind::StabilityUnknown:
        return tr("Record some minutes, so that the first half can be held against the second.");
    case FindingKind::TooFewWindows:
        return tr("Record at least that much more, or accept more false alarms.");
    case FindingKind::FewIndependent:
        return tr("The certificate counts windows as if they were independent, so take it as approximate, or record "
                  "longer.");
    case FindingKind::Outliers:
        return tr("Look at them. Where something else happened (a knock, a start, a door), exclude them: they are not "
                  "trained on, and stay counted.");
    default:
        return {};
    }
}

} // namespace

QString findingSentence(const Finding& finding)
{
    for (const auto make : {Check::signalSentence, Check::mountingSentence, Check::baselineSentence}) {
        const QString sentence = make(finding);
        if (!sentence.isEmpty())
            return sentence;
    }
    return {};
}

QString findingFix(const Finding& finding)
{
    const QString fix = Check::signalFix(finding.kind);
    return fix.isEmpty() ? Check::baselineFix(finding.kind) : fix;
}

QString findingWord(FindingKind kind)
{
    static constexpr const char* words[] = {
        "no-acceleration", "incomplete", "rate-unknown", "rate-off",   "stream-differs",    "losses-unseen", "gaps",
        "clipped",         "not-finite", "stuck",        "at-rest",    "no-gravity",        "moved",
        "mounted-otherwise", "still-moving", "stability-unknown", "too-few-windows", "few-independent", "outliers"};
    return QString::fromLatin1(words[static_cast<std::size_t>(kind)]);
}

QString findingUnit(FindingKind kind)
{
    static constexpr const char* units[] = {"",  "",  "",   "%", "",  "",  "%", "%", "%",       "s",
                                            "mg", "g", "°", "°", "p", "",  "s", "windows", "windows"};
    return QString::fromUtf8(units[static_cast<std::size_t>(kind)]);
}

QString severityWord(Severity severity)
{
    return severity == Severity::Fault     ? QStringLiteral("fault")
           : severity == Severity::Warning ? QStringLiteral("warning")
                                           : QStringLiteral("advice");
}

std::vector<FindingGroup> groupFindings(const std::vector<Finding>& findings)
{
    std::vector<FindingGroup> groups;
    for (const Finding& finding : findings) {
        // What names another thing than the recording (an axis) is a finding of its own in each of them.
        const auto same = std::ranges::find_if(groups, [&](const FindingGroup& group) {
            return group.worst.kind == finding.kind && group.worst.severity == finding.severity
                   && (group.worst.subject == finding.subject || finding.kind == FindingKind::MountedOtherwise)
                   && group.worst.recordingId.isEmpty() == finding.recordingId.isEmpty();
        });
        if (same == groups.end()) {
            groups.push_back({finding, finding.recordingId.isEmpty() ? QStringList() : QStringList{finding.recordingId}});
            continue;
        }
        same->recordings.append(finding.recordingId);
        // A small p is a strong finding; all other figures grow with what is wrong.
        const bool worse = finding.kind == FindingKind::StillMoving
                               ? finding.figure < same->worst.figure
                               : std::abs(finding.figure) > std::abs(same->worst.figure);
        if (worse)
            same->worst = finding;
    }
    return groups;
}

QString groupSentence(const FindingGroup& group)
{
    const QString sentence = findingSentence(group.worst);
    const auto others = group.recordings.size() - 1;
    if (others < 1)
        return sentence;
    return sentence + QLatin1Char(' ') +
           (others == 1 ? Check::tr("The same holds for one other recording.")
                        : Check::tr("The same holds for %n other recordings.", nullptr, int(others)));
}

QString reportSummary(const CheckReport& report)
{
    QString summary;
    if (!report.passed())
        summary = Check::tr("This baseline should not be trained on as it is.");
    else if (!report.findings.empty() && report.worst() == Severity::Warning)
        summary = Check::tr("This baseline can be trained on; some things are worth a look.");
    else
        summary = Check::tr("This baseline is fit for training.");
    if (report.passed() && report.independentWindows > 0)
        summary += QLatin1Char(' ')
                   + Check::tr("It can certify at most %1 alarming windows an hour, with 95 % confidence.")
                         .arg(number(report.certifiablePerHour, report.certifiablePerHour < 10.0 ? 1 : 0));
    return summary;
}

} // namespace baseline::workbench
