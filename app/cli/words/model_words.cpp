// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words/model_words.h"

#include "app/cli/console.h"
#include "app/cli/words/signal_options.h"
#include "core/workbench/certificate_words.h"

#include <QCoreApplication>

namespace baseline::cli {

namespace {

struct ModelWords {
    Q_DECLARE_TR_FUNCTIONS(baseline::cli::ModelWords)
};

QString kindName(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::ConformalMarginal:
        return QStringLiteral("split conformal");
    case CertificateKind::ToleranceLimit:
        return QStringLiteral("tolerance limit");
    case CertificateKind::ToleranceDependent:
        return QStringLiteral("tolerance limit, dependent windows");
    case CertificateKind::Blocks:
        return QStringLiteral("blocks");
    case CertificateKind::None:
        break;
    }
    return QStringLiteral("none");
}

QJsonObject certificateFacts(const model::Certificate& certificate)
{
    return {{QStringLiteral("kind"), kindName(certificate.kind)},
            {QStringLiteral("alpha"), jsonNumber(certificate.alpha)},
            {QStringLiteral("windows"), jsonCount(certificate.calibrationWindows)},
            {QStringLiteral("rank"), jsonCount(certificate.rank)}};
}

} // namespace

QJsonObject modelFacts(const model::Model& model, const model::Image& image)
{
    return {{QStringLiteral("name"), QString::fromStdString(model.identity.name)},
            {QStringLiteral("hash"), QString::fromStdString(model::hashText(model::hashOf(image)))},
            {QStringLiteral("bytes"), jsonCount(image.size())},
            {QStringLiteral("recipe"), QString::fromStdString(model.identity.recipe)},
            {QStringLiteral("rate"), jsonNumber(model.stream.nominalRate.value)},
            {QStringLiteral("range"), jsonCount(model.stream.rangeG)},
            {QStringLiteral("channels"), jsonCount(model.stream.channels)},
            {QStringLiteral("window"), jsonCount(model.window.length)},
            {QStringLiteral("hop"), jsonCount(model.window.hop)},
            {QStringLiteral("features"), jsonCount(model.scaler.mean.size())},
            {QStringLiteral("threshold"), jsonNumber(model::judgeOf(model).threshold)},
            {QStringLiteral("certificate"), certificateFacts(model::judgeOf(model).certificate)}};
}

QString signalInWords(const model::Model& model)
{
    return ModelWords::tr("Signal: %1 Hz, ±%2 g, %3 channels; windows of %4 samples (%5 s), a new one every %6.")
        .arg(shown(model.stream.nominalRate.value))
        .arg(model.stream.rangeG)
        .arg(model.stream.channels)
        .arg(model.window.length)
        .arg(shown(durationOf(model.window.length, model.stream.nominalRate).count(), 3))
        .arg(model.window.hop);
}

QString certificateInWords(const model::Model& model)
{
    const model::Certificate& certificate = model::judgeOf(model).certificate;
    if (certificate.kind == CertificateKind::None)
        return ModelWords::tr("It carries no guarantee.");
    if (certificate.kind != CertificateKind::ConformalMarginal)
        return workbench::certificateSentence(model);
    return ModelWords::tr("A new normal window exceeds it with a probability of at most %1, if normal stays what it "
                          "was while recording (calibration score number %2 of %3, from the smallest).")
        .arg(percent(static_cast<double>(certificate.alpha)))
        .arg(certificate.rank)
        .arg(certificate.calibrationWindows);
}

} // namespace baseline::cli
