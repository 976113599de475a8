// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/baseline_certificate.h"
#include "core/model/model.h"

#include <QString>
#include <QStringList>

namespace baseline::workbench {

/// What the certificate in a model image promises, in one sentence of the program's language.
QString certificateSentence(const model::Model& model);

/// A certificate told whole: the promise or why there is none, what so much data can promise at best, what it rests
/// on, and what it does not promise. `alarm`: of the model.
QStringList certificateInWords(const evaluate::BaselineCertificate& certificate, const model::Alarm& alarm);

/// "10 min of baseline certify at most 18 alarms an hour; …", from the data's own numbers.
QString reachSentence(const evaluate::BaselineCertificate& certificate);

/// The lowest budget that can be certified, rounded up to two digits, so that asking for it succeeds.
double certifiableBudget(const evaluate::BaselineCertificate& certificate);

/// "45 s", "10 min", "5.0 h" or "3.0 days".
QString durationText(Seconds duration);

} // namespace baseline::workbench
