// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/note_sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace baseline::workbench {

namespace {

/// Gives lupdate its context.
struct Note {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::Note)
};

/// Gives lupdate its context.
struct TrapText {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::TrapText)
};

} // namespace

QString sentenceFor(const Trap& trap)
{
    switch (trap.kind) {
    case TrapKind::Copies:
        return TrapText::tr("“%1” and “%2” hold the same samples: one may be trained on while the other judges, and the figures "
                            "flatter. Take one of them out.")
            .arg(trap.first, trap.second);
    case TrapKind::BothLabels:
        return TrapText::tr("“%1” and “%2” hold the same samples, but one counts as normal and the other as a fault. Correct a "
                            "label.")
            .arg(trap.first, trap.second);
    case TrapKind::TrainedOn:
        return trap.second.isEmpty()
                   ? TrapText::tr("The model was trained on “%1”, so its figures flatter. Judge it by other recordings.").arg(trap.first)
                   : TrapText::tr("The model was trained on these very recordings, “%1” to “%2”, so its figures flatter. Judge it by "
                                  "others.")
                         .arg(trap.first, trap.second);
    case TrapKind::Tilt:
        return TrapText::tr("The sensor sat at another angle in the anomalous recordings: %1° away from the normal ones. A detector may "
                            "see the mounting instead of the fault. Record both with the sensor left where it is.")
            .arg(QLocale().toString(trap.figure, 'f', 1));
    case TrapKind::MeansAreInside:
        return TrapText::tr("The recipe “%1” keeps the mean of each axis, so it sees how the sensor is mounted. Take another one, unless "
                            "the sensor was never moved.")
            .arg(trap.first);
    case TrapKind::LeftOut:
        return TrapText::tr("“%1” holds no acceleration and was left out.").arg(trap.first);
    }
    return {};
}

QString sentenceFor(const recording::ImportNote& note)
{
    using Kind = recording::ImportNote::Kind;
    const QLocale locale;
    const int count = static_cast<int>(std::lround(note.value));
    switch (note.kind) {
    case Kind::ColumnsLeftOut:
        return (count == 1 ? Note::tr("One column without numbers was left out: %1.")
                           : Note::tr("%n columns without numbers were left out: %1.", nullptr, count))
            .arg(note.what);
    case Kind::LinesLeftOut:
        return count == 1 ? Note::tr("One line that is no data was left out.")
                          : Note::tr("%n lines that are no data were left out.", nullptr, count);
    case Kind::RowsMissing:
        return count == 1 ? Note::tr("One row with a missing value became a gap.")
                          : Note::tr("%n rows with a missing value became gaps.", nullptr, count);
    case Kind::TimeIgnored:
        return Note::tr("The time column “%1” was not used, because the rate was given.").arg(note.what);
    case Kind::Resampled:
        return Note::tr("Moved onto an even grid: %1 % of the steps were off.").arg(locale.toString(note.value, 'f', 1));
    case Kind::CutShort:
        return count == 1 ? Note::tr("The file ends early: one sample that its header promises is not there.")
                          : Note::tr("The file ends early: %n samples that its header promises are not there.", nullptr, count);
    case Kind::NumbersRounded:
        return Note::tr("The numbers were rounded to %1.").arg(note.what);
    case Kind::VariablesLeftOut:
        return (count == 1 ? Note::tr("One other signal in the file was left out: %1.")
                           : Note::tr("%n other signals in the file were left out: %1.", nullptr, count))
            .arg(note.what);
    case Kind::UnitAssumed:
        return Note::tr("The file names no unit: taken as %1.").arg(note.what);
    case Kind::ClockSetBack:
        return count == 1 ? Note::tr("The clock went back an hour once, as at the end of summer time.")
                          : Note::tr("The clock went back an hour %n times, as at the end of summer time.", nullptr, count);
    case Kind::RateRounded:
        return Note::tr("The times give %1 Hz; the round rate was taken.").arg(locale.toString(note.value, 'f', 4));
    }
    return {};
}

} // namespace baseline::workbench
