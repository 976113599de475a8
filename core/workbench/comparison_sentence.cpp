// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/sentence.h"

#include <QCoreApplication>

namespace baseline::workbench {

namespace {

/// Gives lupdate its context.
struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::Sentence)

public:
    static QString comparison(const Error& error, const QString& subject);
};

QString Sentence::comparison(const Error& error, const QString& subject)
{
    if (error.code == Error::Code::InvalidArgument && subject == QLatin1String("channels"))
        return tr("The features are those of an acceleration in g, of up to eight channels. One of these recordings has "
                  "none, or more.");
    if (error.code == Error::Code::InvalidArgument && subject == QLatin1String("common channels"))
        return tr("The recordings have no channel of the same name and unit, so nothing can be laid over each other. "
                  "Choose two that were made alike.");
    if (error.code == Error::Code::InvalidArgument && subject == QLatin1String("samples"))
        return tr("One of the recordings is too short to be compared, or has too many gaps. Choose a longer one.");
    if (error.code != Error::Code::ModelMismatch)
        return {};
    if (subject == QLatin1String("rate"))
        return tr("The recordings have different sampling rates, so their features cannot be set side by side. Their "
                  "spectra can.");
    if (subject == QLatin1String("range"))
        return tr("The recordings were made with different ranges, so their features cannot be set side by side. Their "
                  "spectra can.");
    return tr("The recordings have different channels, so their features cannot be set side by side.");
}

} // namespace

QString comparisonSentence(const Error& error)
{
    const QString sentence = Sentence::comparison(error, QString::fromStdString(error.subject));
    return sentence.isEmpty() ? sentenceFor(error) : sentence;
}

} // namespace baseline::workbench
