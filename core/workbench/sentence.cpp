// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace baseline::workbench {

namespace {

/// Gives lupdate its context.
struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::Sentence)

public:
    static QString file(const Error& error, const QString& subject);
    static QString data(const Error& error, const QString& subject);
    static QString board(const Error& error, const QString& subject);
    static QString model(const Error& error, const QString& subject);
    static QString firmware(const Error& error, const QString& subject);
    static QString photo(const Error& error);
    static QString comparison(const Error& error, const QString& subject);
};

QString Sentence::file(const Error& error, const QString& subject)
{
    switch (error.code) {
    case Error::Code::FileNotFound:
        return tr("There is no file “%1”. Check the name and the folder.").arg(subject);
    case Error::Code::FileUnreadable:
        return tr("“%1” cannot be read. Check that you may open it.").arg(subject);
    case Error::Code::FileNotWritable:
        return tr("“%1” cannot be written. Check the folder, or choose another name.").arg(subject);
    case Error::Code::DiskFull:
        return tr("The disk is full: “%1” could not be written to the end. What was stored before is kept. Make room "
                  "and try again.")
            .arg(subject);
    case Error::Code::BadFormat:
        if (error.value > 0.0)
            return tr("“%1” is not understood at line %2: %3.")
                .arg(subject)
                .arg(std::llround(error.value))
                .arg(QString::fromStdString(error.detail));
        return tr("“%1” is not understood: %2.").arg(subject, QString::fromStdString(error.detail));
    case Error::Code::TooNew:
        return tr("“%1” was written by a newer Baseline Studio. Update this one to open it.").arg(subject);
    case Error::Code::RateUnknown:
        return tr("“%1” does not say its sampling rate. Give it (--rate on the command line).").arg(subject);
    case Error::Code::NotAProject:
        return tr("“%1” is not a Baseline Studio project, or it is damaged.").arg(subject);
    case Error::Code::UnevenSampling:
        return tr("The samples of “%1” are not evenly spaced: %2 % of the steps are off. Allow resampling (--resample on "
                  "the command line), or give the rate if the times are only rough.")
            .arg(subject, QLocale().toString(error.value, 'f', 1));
    case Error::Code::VariableUnknown:
        return tr("The file holds several signals. Choose one of them (--variable on the command line): %1.")
            .arg(subject.split(QLatin1Char('\n')).join(QStringLiteral(", ")));
    case Error::Code::ReadOnly:
        return tr("“%1” is open for reading only, so nothing was changed. Save it under another name to work on it.")
            .arg(subject);
    case Error::Code::ProjectLocked:
        return tr("“%1” is in use by another program. Close it there and try again.").arg(subject);
    default:
        return {};
    }
}

QString Sentence::data(const Error& error, const QString& subject)
{
    const QLocale locale;
    switch (error.code) {
    case Error::Code::NotFound:
        return tr("“%1” was not found.").arg(subject);
    case Error::Code::TooFewWindows:
        return tr("There is too little normal data for this threshold: record %1 more seconds.")
            .arg(std::llround(std::ceil(error.value)));
    case Error::Code::ConstantInput:
        return tr("Nothing varies in the data, so nothing can be learned. Check that the sensor is connected.");
    case Error::Code::BadValues:
        return tr("%1 % of the values are missing or not finite. Check the data.")
            .arg(locale.toString(error.value, 'f', 1));
    case Error::Code::Clipped:
        return tr("%1 % of the samples of “%2” are at the limit of the range. Record again with a larger range.")
            .arg(locale.toString(error.value, 'f', 2), subject);
    case Error::Code::InvalidArgument:
        if (subject == QLatin1String("photo"))
            return photo(error);
        if (subject == QLatin1String("recording runs"))
            return tr("A recording is running and would end. Stop it on the Live page first.");
        if (subject == QLatin1String("replay"))
            return tr("A board was connected meanwhile, so the replay was not started. Start it again.");
        return tr("The value for “%1” is not usable: %2.").arg(subject, QString::fromStdString(error.detail));
    case Error::Code::Unsupported:
        return tr("“%1” is not available: %2.").arg(subject, QString::fromStdString(error.detail));
    default:
        return {};
    }
}

QString Sentence::board(const Error& error, const QString& subject)
{
    switch (error.code) {
    case Error::Code::PortNotFound:
        return tr("There is no port “%1”. Plug the board in and check its cable.").arg(subject);
    case Error::Code::PortBusy:
        return tr("Port “%1” is in use by another program. Close it there and try again.").arg(subject);
    case Error::Code::PortNoPermission:
        return tr("You may not open port “%1”. Join the group “dialout”, or install the udev rule, and log in again.")
            .arg(subject);
    case Error::Code::PortLost:
        return tr("The board at “%1” has vanished. What was recorded is kept. Check the cable and connect again.")
            .arg(subject);
    case Error::Code::NoBoard:
        return tr("Nothing at “%1” answers as a Baseline board. Check the port, or put the firmware on the board.")
            .arg(subject);
    case Error::Code::BoardTimeout:
        return tr("The board does not answer (%1). Check the cable, or press its reset button.").arg(subject);
    case Error::Code::BoardRefused:
        return tr("The board refused: %1. What it ran before goes on running.").arg(subject);
    default:
        return {};
    }
}

QString Sentence::model(const Error& error, const QString& subject)
{
    switch (error.code) {
    case Error::Code::ModelInvalid:
        return tr("This is not a usable model: %1.").arg(subject);
    case Error::Code::ModelMismatch:
        return tr("Model and data differ in %1. Train a model on data like these, or choose other data.").arg(subject);
    case Error::Code::ModelTooLarge:
        return tr("The model does not fit the board. Choose fewer clusters or a shorter window.");
    default:
        return {};
    }
}

QString Sentence::firmware(const Error& error, const QString& subject)
{
    switch (error.code) {
    case Error::Code::ToolMissing:
        return tr("“%1” is not installed. Install it with: %2").arg(subject, QString::fromStdString(error.detail));
    case Error::Code::BuildFailed:
        return tr("The firmware could not be built: %1. The build log says more.").arg(subject);
    case Error::Code::FirmwareInvalid:
        return tr("This is not firmware for this board: %1. Nothing was written.").arg(subject);
    case Error::Code::FirmwareTooLarge:
        return tr("The firmware has %1 KB and would write over the models on the board. Nothing was written.")
            .arg(QLocale().toString(std::ceil(error.value / 1024.0), 'f', 0));
    case Error::Code::NoBootloader:
        return tr("No bootloader appeared at “%1”. Press the reset button twice, quickly: the orange light fades in and "
                  "out. Then try again.")
            .arg(subject);
    case Error::Code::FlashFailed:
        return tr("Flashing stopped at %1. The board waits in its bootloader: flash again.").arg(subject);
    case Error::Code::FirmwareMismatch:
        return tr("The board has started, but not with what was put on it: %1 differs. Flash again.").arg(subject);
    default:
        return {};
    }
}

QString Sentence::photo(const Error& error)
{
    if (error.value > 0.0)
        return tr("The picture has %1 MB, and a project takes 16 MB at most for one. Make it smaller and choose it "
                  "again.")
            .arg(QLocale().toString(std::ceil(error.value / 1e5) / 10.0, 'f', 1));
    return tr("The file is no picture that can be shown, or it is damaged. Choose a PNG or JPEG file.");
}

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

QString sentenceFor(const Error& error)
{
    if (error.code == Error::Code::Cancelled)
        return Sentence::tr("Cancelled. Nothing was changed.");
    const QString subject = QString::fromStdString(error.subject);
    for (const auto make : {Sentence::file, Sentence::data, Sentence::board, Sentence::model, Sentence::firmware}) {
        const QString sentence = make(error, subject);
        if (!sentence.isEmpty())
            return sentence;
    }
    return Sentence::tr("Something went wrong inside the program: %1. Please report it.")
        .arg(QString::fromStdString(error.detail));
}

} // namespace baseline::workbench
