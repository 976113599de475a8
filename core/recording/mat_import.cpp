// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/mat_import.h"

#include "core/recording/mat_check.h"
#include "core/recording/mat_variables.h"

#include <QFile>
#include <QFileInfo>

#include <mutex>

namespace baseline::recording {

namespace {

/// libmatio and HDF5 keep state of the process.
std::mutex& oneAtATime()
{
    static std::mutex mutex;
    return mutex;
}

Result<Recording> readVariable(const QString& path, const ImportOptions& options, ImportNotes* notes)
{
    const std::scoped_lock alone(oneAtATime());
    Result<MatVariables> file = MatVariables::open(path);
    if (!file)
        return file.error();
    const Result<std::size_t> chosen = chooseVariable(file->variables(), options.variable);
    if (!chosen)
        return chosen.error();
    noteLeftOut(file->variables(), *chosen, notes);
    Recording recording;
    if (options.rate)
        recording.info.nominalRate = *options.rate;
    else if (const std::optional<double> rate = file->rateBeside(*chosen))
        recording.info.nominalRate = Hertz{*rate};
    else
        return Error{Error::Code::RateUnknown, "no sampling rate beside the variable", {}, 0.0};
    const Result<RawArray> array = file->read(*chosen);
    if (!array)
        return array.error();
    if (Status taken = takeNumbers(recording, *array); !taken)
        return taken.error();
    return recording;
}

} // namespace

Result<Recording> importMat(const QString& path, const ImportOptions& options, const Progress& progress, ImportNotes* notes)
{
    if (Status usable = checkOptions(options); !usable)
        return usable.error();
    QFile file(path);
    if (Status opened = openForImport(file); !opened)
        return opened.error();
    if (Status sound = checkMatFile(file, progress); !sound)
        return atPath(sound.error(), path);
    Result<Recording> recording = readVariable(path, options, notes);
    if (!recording)
        return atPath(recording.error(), path);
    giveUnits(recording->info, options, QStringLiteral("g"), notes);
    if (Status finite = turnBadRowsIntoGaps(*recording, notes); !finite)
        return atPath(finite.error(), path);
    keepFirst(*recording, options.maximumRows);
    if (options.variable)
        recording->info.name = QFileInfo(path).completeBaseName() + QLatin1Char(' ') + *options.variable;
    nameAfterFile(recording->info, path, options);
    return recording;
}

} // namespace baseline::recording
