// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/extreme_sentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace baseline::workbench {

namespace {

struct ExtremeText {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::ExtremeText)
};

} // namespace

QString extremeSentence(const Error& error)
{
    const QString subject = QString::fromStdString(error.subject);
    const int value = static_cast<int>(std::clamp(error.value, 0.0, 1e6));
    if (subject == QLatin1String("extreme gamma"))
        return ExtremeText::tr("γ has to be 1.8 or more: narrower bounds would shrink by themselves. The talk has 2 and 4.");
    if (subject == QLatin1String("extreme delta"))
        return ExtremeText::tr("δ has to lie between 0.5 and 0.9999. The talk has 0.94.");
    if (subject == QLatin1String("extreme N"))
        return ExtremeText::tr("N, the maxima that the law is fitted to, has to be a whole number from 2 to 64. The talk has 5 and 10.");
    if (subject == QLatin1String("extreme M"))
        return ExtremeText::tr("M, the outliers of a collective anomaly, has to be a whole number from 2 to 32. The talk has 5 and 10.");
    if (subject == QLatin1String("extreme T") || subject == QLatin1String("extreme R"))
        return ExtremeText::tr("%1 is a time in milliseconds, from 1 ms to a day.").arg(subject.last(1));
    if (subject == QLatin1String("calibrated delta"))
        return ExtremeText::tr("There is a calibration for 4 to 64 maxima and a δ from 0.9 to 0.999. Choose these, or δ as published.");
    if (subject == QLatin1String("forget"))
        return ExtremeText::tr("The share that a new value takes has to be 0 or more and below 1.");
    if (subject == QLatin1String("feature"))
        return ExtremeText::tr("The model has no such feature: %1.").arg(QString::fromStdString(error.detail));
    if (subject == QLatin1String("column"))
        return ExtremeText::tr("Say which column to watch: %1.").arg(QString::fromStdString(error.detail));
    if (subject == QLatin1String("values"))
        return ExtremeText::tr("There are fewer than two numbers to watch.");
    if (subject == QLatin1String("sigmas"))
        return ExtremeText::tr("The deviations of TEDA have to be a number above 0. Three are usual.");
    if (subject == QLatin1String("risk"))
        return ExtremeText::tr("The risk has to lie above 0 and below 1 less the level, 0.001 for instance.");
    if (subject == QLatin1String("level"))
        return ExtremeText::tr("The level, where the tail begins, has to be 0 or more and below 1. 0.98 is usual.");
    if (subject == QLatin1String("scores"))
        return ExtremeText::tr("A tail needs %n values to begin from. Record more, or choose a lower level.", nullptr, value);
    if (subject == QLatin1String("peaks missing"))
        return value == 1 ? ExtremeText::tr("The detector has not seen enough maxima yet: one more is needed. Let it watch longer.")
                          : ExtremeText::tr("The detector has not seen enough maxima yet: %n more are needed. Let it watch longer.",
                                            nullptr, value);
    if (subject == QLatin1String("wrong order"))
        return ExtremeText::tr("The board does not watch for extreme values. Start that first.");
    if (subject == QLatin1String("no room"))
        return ExtremeText::tr("The window of the board's model leaves no room for the detector. Deploy a model with a shorter window.");
    return {};
}

} // namespace baseline::workbench
