// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/sentence.h"

#include "core/workbench/extreme_sentence.h"
#include "firmware/src/model/model_view.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
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
    static QString spectrum(const QString& subject);
    static QString machine(const QString& subject);
    static QString learning(const Error& error, const QString& subject);
    static QString signal(const Error& error, const QString& subject);
    static QString threshold(const QString& subject);
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
        if (const QString sentence = learning(error, subject); !sentence.isEmpty())
            return sentence;
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
        if (subject == QLatin1String("picture size"))
            return tr("The picture has %1 million pixels, and at most 100 are taken. Make it smaller and open it again.")
                .arg(std::llround(error.value));
        if (subject == QLatin1String("recording runs"))
            return tr("A recording is running and would end. Stop it on the Live page first.");
        if (subject == QLatin1String("cluster name"))
            return tr("The name of a cluster has at most 23 letters (accented ones count twice), and no other cluster may have "
                      "it. Choose another one.");
        if (subject == QLatin1String("changed segments"))
            return tr("The segments of this step were changed elsewhere since, so it was left as it is. Change them by hand.");
        if (subject == QLatin1String("replay"))
            return tr("A board was connected meanwhile, so the replay was not started. Start it again.");
        if (subject == QLatin1String("machines"))
            return tr("A model needs normal recordings of its machine, and this comparison two such machines. Label them “%1”, "
                      "and name the machine in their sessions.").arg(QStringLiteral("normal"));
        if (subject == QLatin1String("normal windows"))
            return tr("No window of these recordings is normal: all are labelled as something else, excluded, or too "
                      "short. Choose a recording of normal running with them.");
        for (const QString& sentence :
             {signal(error, subject), spectrum(subject), machine(subject), threshold(subject), learning(error, subject),
              extremeSentence(error)}) {
            if (!sentence.isEmpty())
                return sentence;
        }
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
        for (const QString& sentence : {learning(error, subject), extremeSentence(error)}) {
            if (!sentence.isEmpty())
                return sentence;
        }
        return tr("The board refused: %1. What it ran before goes on running.").arg(subject);
    default:
        return {};
    }
}

QString Sentence::model(const Error& error, const QString& subject)
{
    switch (error.code) {
    case Error::Code::ModelInvalid:
        if (error.value == static_cast<double>(ImageFault::DesktopOnly))
            return tr("This recipe runs on the desktop only: a board does not compute its features. Train with another "
                      "recipe to put the model on a board or into a header.");
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

/// What a board's own learning is refused for.
QString Sentence::learning(const Error& error, const QString& subject)
{
    const int value = static_cast<int>(std::clamp(error.value, 0.0, 1e6));
    if (subject == QLatin1String("learning minutes") && value > 0)
        return tr("The board needs %n minutes of normal running for this. Let it learn for that long.", nullptr, value);
    if (subject == QLatin1String("learning minutes"))
        return tr("Not even a day of normal running is enough for this. Choose a larger share of false alarms.");
    if (subject == QLatin1String("learning features") && value > 1)
        return tr("The board has room to learn %n features, and its model has more. Deploy a model with fewer features, "
                  "“rms” for instance, or with a shorter window, and learn from that one.",
                  nullptr, value);
    if (subject == QLatin1String("learning features"))
        return tr("The window of the board's model leaves no room to learn. Deploy a model with a shorter window and "
                  "learn from that one.");
    if (subject == QLatin1String("learning alpha"))
        return tr("The share of false alarms has to lie between 0.01 and 20 %. Choose one in this range.");
    if (subject == QLatin1String("learning time"))
        return tr("A board learns for 1 to 1,440 minutes, which is a day. Choose a number in this range.");
    if (subject == QLatin1String("model to learn from"))
        return tr("The board has no model yet. Deploy one first: it says which features there are to learn.");
    if (subject == QLatin1String("parent model"))
        return tr("The model that the board learned from is not on it any more. Deploy one instead.");
    if (subject == QLatin1String("learned model"))
        return tr("The board runs no model that it has learned by itself. Let it learn first.");
    if (subject == QLatin1String("learning"))
        return tr("The board is learning. Stop that first, or wait for its end.");
    if (subject == QLatin1String("paused"))
        return tr("The board's sensor is set otherwise than its model needs, so there is nothing to learn. Set the "
                  "model's rate and range again.");
    return {};
}

/// Of spectra and velocities.
QString Sentence::spectrum(const QString& subject)
{
    if (subject == QLatin1String("segment length"))
        return tr("A spectrum needs an even length from 4 to a million samples. Choose another length.");
    if (subject == QLatin1String("overlap"))
        return tr("Segments can overlap by 0 to 99 %. Choose an overlap in this range.");
    if (subject == QLatin1String("averaged segments"))
        return tr("An average needs one segment or more. Choose a larger number.");
    if (subject == QLatin1String("velocity band"))
        return tr("The spectrum has no line in the band of the velocity. Choose a longer piece or a higher rate.");
    if (subject == QLatin1String("velocity"))
        return tr("A velocity is 0 mm/s or more. Check the data.");
    return {};
}

/// What a user tells about a rotating machine.
QString Sentence::machine(const QString& subject)
{
    if (subject == QLatin1String("baseline model"))
        return tr("No trained model of this project is at hand, so there is no baseline to show. Train one first.");
    if (subject == QLatin1String("baseline spans"))
        return tr("The recordings that the model was trained on are not in the project any more.");
    if (subject == QLatin1String("baseline segments"))
        return tr("The baseline has no stretch as long as one segment of the spectrum. Choose a shorter length.");
    if (subject == QLatin1String("shaft speed"))
        return tr("The speed of the shaft has to lie between 0.01 and 20,000 Hz (0.6 to 1,200,000 rpm).");
    if (subject == QLatin1String("tracked share"))
        return tr("A shaft is tracked within 1 to 50 % of the typed speed. Choose a share in this range.");
    if (subject == QLatin1String("harmonics"))
        return tr("1 to 20 harmonics can be shown. Choose a number in this range.");
    if (subject == QLatin1String("line tolerance"))
        return tr("A line may lie 0 to 10 % off. Choose a tolerance in this range.");
    if (subject == QLatin1String("bearing"))
        return tr("The chosen bearing is not in the table any more. Choose another one.");
    if (subject == QLatin1String("bearing name"))
        return tr("A bearing needs a name that no other one has.");
    if (subject == QLatin1String("bearing balls"))
        return tr("A bearing has 3 to 1000 balls or rollers. Count those of one row.");
    if (subject == QLatin1String("bearing diameters"))
        return tr("Both diameters have to lie above 0, and the ball has to be smaller than the pitch circle.");
    if (subject == QLatin1String("bearing angle"))
        return tr("A contact angle is 0 degrees or more and less than 90. It is 0 for most deep-groove bearings.");
    if (subject == QLatin1String("severity limits"))
        return tr("The limits of the zones have to lie above 0 and rise from A to C.");
    if (subject == QLatin1String("alarm name"))
        return tr("An alarm line needs a name.");
    if (subject == QLatin1String("alarm level"))
        return tr("The level of an alarm line has to lie above 0.");
    if (subject == QLatin1String("alarm band"))
        return tr("The band of an alarm line has to begin at 0 Hz or above and end above where it begins.");
    if (subject == QLatin1String("alarm lines"))
        return tr("There can be 12 alarm lines at most. Remove one first.");
    return {};
}

/// Of thresholds, their costs and certificates.
QString Sentence::threshold(const QString& subject)
{
    if (subject == QLatin1String("threshold"))
        return tr("A threshold is a finite number. Nothing was changed.");
    if (subject == QLatin1String("costs"))
        return tr("Costs are numbers of 0 or more, and one of them has to be above 0.");
    if (subject == QLatin1String("anomaly share"))
        return tr("The share of anomalous windows has to lie above 0 and below 100 %.");
    if (subject == QLatin1String("anomalous windows"))
        return tr("Costs need labelled anomalies beside normal windows: without them nobody knows how many are missed. "
                  "Label some, or use the alarm budget.");
    if (subject == QLatin1String("judged windows"))
        return tr("No recording here has a window that is labelled and had no part in the training. Label a recording "
                  "“normal” or as a fault, or record a new one.");
    if (subject == QLatin1String("alarms per hour"))
        return tr("The alarm budget has to lie above 0 and below the number of windows in an hour.");
    if (subject == QLatin1String("delta"))
        return tr("The confidence has to lie above 0 and below 100 %.");
    if (subject == QLatin1String("calibration windows"))
        return tr("There are too few normal windows to calibrate on. Choose recordings of normal running that had no part in "
                  "the training, or record for longer.");
    return {};
}

QString Sentence::signal(const Error& error, const QString& subject)
{
    const QString value = QLocale().toString(error.value, 'g', 6);
    if (subject == QLatin1String("filter order"))
        return tr("The order of a filter is a whole number from 1 to 12.");
    if (subject == QLatin1String("filter edge"))
        return tr("The edge of %1 Hz cannot be made at this sampling rate: it has to lie above 0 Hz, not too close to it, "
                  "and below half the rate.")
            .arg(value);
    if (subject == QLatin1String("filter band"))
        return tr("The lower edge of the band has to lie below the upper one.");
    if (subject == QLatin1String("decimation"))
        return tr("The rate is divided by a whole number from 1 to 1000.");
    if (subject == QLatin1String("unit"))
        return tr("This signal is not an acceleration in g, mg or m/s², so there is no other unit for it.");
    if (subject == QLatin1String("spectral resolution"))
        return tr("The resolution has to lie above 0 Hz and to leave at least eight lines up to half the sampling rate.");
    if (subject == QLatin1String("short stretches"))
        return tr("Nothing is left of the signal: it is too short for this step, or its gaps are too close together.");
    if (subject == QLatin1String("signal span"))
        return tr("At most %1 s of this recording can be worked on at once. Choose a shorter span.").arg(value);
    if (subject == QLatin1String("envelope rate"))
        return tr("A bearing fault makes the machine ring at about 2 to 10 kHz, and samples at this rate do not hold that: "
                  "an envelope spectrum needs a recording of at least %1 Hz.")
            .arg(value);
    if (subject == QLatin1String("envelope resolution"))
        return tr("The lines of an envelope spectrum have to be more than 0 Hz apart.");
    return {};
}

} // namespace

QString signalSentence(const Error& error)
{
    if (error.code == Error::Code::InvalidArgument && error.subject == "samples")
        return Sentence::tr("There are too few samples here. Choose a longer span, or one that is not a gap.");
    if (error.code == Error::Code::BadFormat && error.subject == "signal steps")
        return Sentence::tr("This file holds no signal steps, or it is damaged.");
    return sentenceFor(error);
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
