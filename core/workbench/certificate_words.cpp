// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/certificate_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

using evaluate::BaselineCertificate;
using evaluate::Promise;

/// Gives lupdate its context.
struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::CertificateWords)
};

QString number(double value, int digits = 3)
{
    return QLocale().toString(value, 'g', digits);
}

QString whole(std::size_t count)
{
    return QLocale().toString(qulonglong(count));
}

QString percent(double share)
{
    return number(100.0 * share);
}

/// Above 99 % the nines are what counts.
QString confidence(double share)
{
    return QLocale().toString(100.0 * share, 'f', share > 0.999 ? 3 : 1);
}

QString budget(double perHour)
{
    return perHour < 0.5 ? CertificateWords::tr("%1 a day").arg(number(24.0 * perHour))
                         : CertificateWords::tr("%1 an hour").arg(number(perHour));
}

QString promiseOf(const BaselineCertificate& certificate)
{
    const double perHour = certificate.alarmsPerHour;
    switch (certificate.promise) {
    case Promise::Marginal:
        return CertificateWords::tr("A new normal window exceeds the threshold with a probability of at most %1 %: on "
                                    "average over calibrations like this one, at most %2.")
            .arg(percent(certificate.alpha), budget(perHour));
    case Promise::ThisCalibration:
        return CertificateWords::tr("With %1 % confidence, at most %2 % of normal windows exceed the threshold: at most %3.")
            .arg(confidence(1.0 - certificate.delta), percent(certificate.alpha), budget(perHour));
    case Promise::Blocks:
        break;
    }
    return CertificateWords::tr("In new normal running an alarm comes on in at most %1 % of blocks of %2: blocks with an "
                                "alarm, at most %3.")
        .arg(percent(certificate.alpha),
             durationText(certificate.duration / double(std::max<std::size_t>(1, certificate.effective))),
             budget(perHour));
}

QString headline(const BaselineCertificate& certificate)
{
    if (certificate.isCertified)
        return promiseOf(certificate);
    if (certificate.isMoving)
        return CertificateWords::tr("The baseline is still moving: no certificate. The scores of its second half differ from "
                                    "those of the first (p = %1). Let the machine settle, record again, and calibrate on that.")
            .arg(number(certificate.halves->p, 2));
    return CertificateWords::tr("No certificate: a budget of %1 takes %2 of normal running, and there are %3.")
        .arg(budget(certificate.alarmsPerHour), durationText(certificate.neededDuration),
             durationText(certificate.duration));
}

QString basisOf(const BaselineCertificate& certificate)
{
    if (certificate.promise == Promise::Blocks)
        return CertificateWords::tr("It rests on the highest alarm score of each of %1 blocks of %2 windows, at least ten times "
                                    "as long as windows remember each other.")
            .arg(whole(certificate.effective), whole(certificate.blockLength));
    QString text = CertificateWords::tr("It rests on %1 windows that share no sample and had no part in the fit.")
                       .arg(whole(certificate.windows));
    if (certificate.isApproximate)
        text += u' '
                + CertificateWords::tr("They resemble their neighbours and are worth about %1 independent ones "
                                       "(autocorrelation time %2 windows): the certificate is approximate.")
                      .arg(whole(certificate.effective), number(certificate.autocorrelationTime));
    else
        text += u' ' + CertificateWords::tr("They show no memory of each other, and each counts as independent.");
    return text;
}

QString persistenceOf(const BaselineCertificate& certificate, const model::Alarm& alarm)
{
    if (certificate.promise == Promise::Blocks)
        return CertificateWords::tr("The alarm's own rule, %1 of %2 windows, is what was calibrated.")
            .arg(alarm.needed)
            .arg(alarm.of);
    if (alarm.needed > 1)
        return CertificateWords::tr("An alarm needs %1 of %2 windows, so alarms are fewer than windows above the threshold.")
            .arg(alarm.needed)
            .arg(alarm.of);
    return CertificateWords::tr("Every window above the threshold raises the alarm.");
}

QString stabilityOf(const BaselineCertificate& certificate)
{
    if (!certificate.halves)
        return CertificateWords::tr("It is too short to test whether it moves.");
    if (certificate.isMoving)
        return {};
    return CertificateWords::tr("Its second half does not differ from its first (p = %1).")
        .arg(number(certificate.halves->p, 2));
}

} // namespace

QString durationText(Seconds duration)
{
    const double seconds = duration.count();
    const QLocale locale;
    if (seconds < 120.0)
        return CertificateWords::tr("%1 s").arg(locale.toString(seconds, 'f', seconds < 10.0 ? 1 : 0));
    if (seconds < 7200.0)
        return CertificateWords::tr("%1 min").arg(locale.toString(seconds / 60.0, 'f', 0));
    if (seconds < 48.0 * 3600.0)
        return CertificateWords::tr("%1 h").arg(locale.toString(seconds / 3600.0, 'f', 1));
    return CertificateWords::tr("%1 days").arg(locale.toString(seconds / 86400.0, 'f', 1));
}

double certifiableBudget(const BaselineCertificate& certificate)
{
    const double rate = certificate.leastPerHour;
    if (!(rate > 0.0))
        return 0.0;
    const double unit = std::pow(10.0, std::floor(std::log10(rate)) - 1.0);
    return std::ceil(rate / unit * (1.0 + 1e-9)) * unit;
}

QString reachSentence(const BaselineCertificate& certificate)
{
    return CertificateWords::tr("%1 of baseline certify at most %2; below that is an estimate from the tail of the scores, not "
                                "a guarantee.")
        .arg(durationText(certificate.duration), budget(certifiableBudget(certificate)));
}

QStringList certificateInWords(const BaselineCertificate& certificate, const model::Alarm& alarm)
{
    QStringList lines{headline(certificate)};
    if (!certificate.isCertified && std::isfinite(certificate.threshold))
        lines.append(CertificateWords::tr("The threshold is an estimate from the tail of the scores, not a guarantee."));
    lines.append(reachSentence(certificate));
    lines.append(basisOf(certificate));
    lines.append(persistenceOf(certificate, alarm));
    lines.append(stabilityOf(certificate));
    if (certificate.withoutScore == 1)
        lines.append(CertificateWords::tr("One window had no score and was counted as an alarm."));
    else if (certificate.withoutScore > 1)
        lines.append(CertificateWords::tr("%n windows had no score and were counted as alarms.", nullptr,
                                          int(certificate.withoutScore)));
    lines.append(CertificateWords::tr(
        "It promises nothing about faults that are found or missed, nor about speeds, loads and mountings that the "
        "calibration does not hold. Choosing among models or calibrating again on the same data until it pleases spends it."));
    lines.removeAll(QString());
    return lines;
}

QString certificateSentence(const model::Model& model)
{
    const model::Certificate& certificate = model::judgeOf(model).certificate;
    switch (certificate.kind) {
    case CertificateKind::None:
        break;
    case CertificateKind::ConformalMarginal:
        return CertificateWords::tr("At most %1 % of normal windows score higher, on average over calibrations like its own, as "
                                    "long as normal stays as recorded. From %2 windows that had no part in the training.")
            .arg(percent(double(certificate.alpha)), whole(certificate.calibrationWindows));
    case CertificateKind::ToleranceLimit:
        return CertificateWords::tr("With %1 % confidence, at most %2 % of normal windows score higher, as long as normal stays "
                                    "as recorded. From %3 windows that had no part in the training.")
            .arg(confidence(evaluate::toleranceConfidence(certificate)), percent(double(certificate.alpha)),
                 whole(certificate.calibrationWindows));
    case CertificateKind::ToleranceDependent:
        return CertificateWords::tr("With about %1 % confidence, at most %2 % of normal windows score higher, as long as normal "
                                    "stays as recorded. From windows that are worth about %3 independent ones.")
            .arg(confidence(evaluate::toleranceConfidence(certificate)), percent(double(certificate.alpha)),
                 whole(certificate.calibrationWindows));
    case CertificateKind::Blocks: {
        const std::uint32_t blocks = std::max(1U, certificate.rank);
        const auto hop = static_cast<SampleIndex>(certificate.calibrationWindows / blocks) * model.window.hop;
        return CertificateWords::tr("In normal running the alarm comes on in at most %1 % of blocks of %2, as long as normal stays "
                                    "as recorded. From %3 blocks that had no part in the training.")
            .arg(percent(double(certificate.alpha)), durationText(durationOf(hop, model.stream.nominalRate)), whole(blocks));
    }
    }
    return CertificateWords::tr("Set by hand: nothing says how often it is exceeded in normal running.");
}

} // namespace baseline::workbench
