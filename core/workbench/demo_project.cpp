// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/demo_project.h"

#include "core/project/machines.h"
#include "core/project/project_file.h"
#include "core/project/row_values.h"
#include "core/project/sessions.h"
#include "core/project/studio_lock.h"
#include "core/simulate/scenario_text.h"
#include "core/workbench/baseline_windows.h"
#include "core/workbench/model_record.h"
#include "core/workbench/progress_part.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/train_job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <optional>
#include <vector>

namespace baseline::workbench {

namespace {

struct Demo {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::Demo)
};

constexpr double lowSpeed = 22.0; ///< Hz of the shaft: the fan's first step
constexpr double highSpeed = 29.5;
constexpr double simulated = 0.7; ///< share of the work; the rest is the training
constexpr qint64 secondsOfADay = 86'400;
constexpr qint64 betweenTakes = 900; ///< s

/// One recording that is to be made.
struct Take {
    QString name;
    std::string script; ///< as `baseline simulate --script` reads it
    double speed = highSpeed;
    bool isBaseline = false; ///< of the first day: the model learns from it
};

std::vector<Take> takes()
{
    return {{Demo::tr("Normal, low speed"), "normal:90", lowSpeed, true},
            {Demo::tr("Normal, high speed"), "normal:90", highSpeed, true},
            {Demo::tr("Normal again, low speed"), "normal:60", lowSpeed},
            {Demo::tr("Normal again, high speed"), "normal:60", highSpeed},
            {Demo::tr("A weight on one blade, low speed"), "imbalance:30", lowSpeed},
            {Demo::tr("A weight on one blade, high speed"), "imbalance:30", highSpeed},
            {Demo::tr("A coin on one blade"), "coin:30", highSpeed},
            {Demo::tr("A foot is loose"), "looseness:30", highSpeed},
            {Demo::tr("The weight falls on while it runs"), "normal:40,imbalance:20", highSpeed}};
}

/// The project while it is made: a file beside the one that it becomes, gone unless it was finished.
class Draft {
public:
    explicit Draft(const QString& path)
        : m_path(path), m_part(path + QLatin1Char('.') + project::newId() + QLatin1String(".part"))
    {
    }
    ~Draft()
    {
        for (const char* suffix : {"", "-wal", "-shm"})
            QFile::remove(m_part + QLatin1String(suffix)); // nothing is there any more where it was finished
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    const QString& part() const { return m_part; }

    /// Nobody may have it open any more.
    Status finish(bool replace)
    {
        // QFile::rename refuses where something is there; std::rename replaces it in one step.
        const bool named =
            replace ? std::rename(QFile::encodeName(m_part).constData(), QFile::encodeName(m_path).constData()) == 0
                    : QFile::rename(m_part, m_path);
        if (!named)
            return Error{Error::Code::FileNotWritable, "the finished file cannot be given its name",
                         m_path.toStdString()};
        for (const char* suffix : {"-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(suffix)); // of the file that was replaced
        return done();
    }

private:
    QString m_path;
    QString m_part;
};

/// Fills an empty project.
class DemoMaker {
public:
    DemoMaker(project::Database& database, const DemoOptions& options, const Progress& progress)
        : m_database(database), m_made(options.madeUtc), m_progress(progress)
    {
    }

    Status make(DemoOutcome& outcome)
    {
        Status made = addSessions();
        if (made)
            made = addRecordings();
        if (made)
            made = addModel();
        outcome.modelId = m_modelId;
        outcome.recordings = m_recordings;
        outcome.sessions = 2;
        return made;
    }

private:
    Status addSessions();
    Status addRecordings();
    Status addRecording(const Take& take, std::uint64_t seed, const Progress& progress);
    Status addModel();

    project::Database& m_database;
    QDateTime m_made;
    const Progress& m_progress;
    QString m_baselineSession;
    QString m_faultSession;
    QStringList m_baseline; ///< ids of what the model learns from
    QString m_modelId;
    const qint64 m_takes = static_cast<qint64>(takes().size());
    int m_recordings = 0;
};

Status DemoMaker::addSessions()
{
    const auto machine = project::machineNamed(m_database, Demo::tr("Desk fan (simulated)"));
    if (!machine)
        return machine.error();
    const auto first = project::addSession(
        m_database,
        {{},
         Demo::tr("First day: what normal sounds like"),
         Demo::tr(
             "A desk fan with three blades, the sensor taped to the motor's housing. Two speeds, nothing wrong. The "
             "model of this project learned from these two recordings and from nothing else.\n\nThe fan exists "
             "only in the machine simulator: try whatever you like."),
         *machine,
         {},
         m_made.addSecs(-secondsOfADay - betweenTakes * m_takes)});
    if (!first)
        return first.error();
    const auto second = project::addSession(
        m_database,
        {{},
         Demo::tr("Second day: faults made on purpose"),
         Demo::tr(
             "The same fan, the sensor in the same place. First normal again, to see that nothing alarms; then a "
             "weight on one blade (imbalance), a coin on a blade, and a loose foot. In the last recording the weight "
             "falls on after 40 seconds: look at it in the timeline."),
         *machine,
         {},
         m_made.addSecs(-betweenTakes * m_takes)});
    if (!second)
        return second.error();
    m_baselineSession = *first;
    m_faultSession = *second;
    return done();
}

Status DemoMaker::addRecording(const Take& take, std::uint64_t seed, const Progress& progress)
{
    SimulateOptions options;
    if (const Status read = simulate::readStates(options, take.script); !read)
        return read.error();
    options.name = take.name;
    options.speed = Hertz{take.speed};
    options.seed = seed;
    auto made = simulateWithTruth(options, progress);
    if (!made)
        return made.error();
    recording::RecordingInfo& info = made->recording.info;
    info.sessionId = take.isBaseline ? m_baselineSession : m_faultSession;
    // A quarter of an hour from one to the next up to now, as if somebody had made them.
    info.startedUtc = m_made.addSecs((take.isBaseline ? -secondsOfADay : 0) - betweenTakes * (m_takes - m_recordings));
    const auto id = addSimulated(m_database, *made);
    if (!id)
        return id.error();
    ++m_recordings;
    if (take.isBaseline)
        m_baseline.append(*id);
    return done();
}

Status DemoMaker::addRecordings()
{
    const std::vector<Take> all = takes();
    const double share = simulated / static_cast<double>(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Progress part = partOf(m_progress, share * static_cast<double>(i), share);
        if (const Status added = addRecording(all[i], 100 + i, part); !added)
            return added;
    }
    return done();
}

Status DemoMaker::addModel()
{
    const Progress rest = partOf(m_progress, simulated, 1.0 - simulated);
    const auto series = loadRecordings(m_database.path(), m_baseline, partOf(rest, 0.0, 0.1));
    if (!series)
        return series.error();
    TrainOptions options;
    options.name = Demo::tr("Fan, two speeds"); // at most 31 bytes fit into the image
    options.createdUnixSeconds = m_made.toSecsSinceEpoch();
    const auto recipe = trainingRecipe(*series, options);
    if (!recipe)
        return recipe.error();
    const auto windows = tabulateWindows(*series, *recipe, partOf(rest, 0.1, 0.5));
    if (!windows)
        return windows.error();
    const auto outcome = trainOnWindows(*series, *windows, options, partOf(rest, 0.6, 0.4));
    if (!outcome)
        return outcome.error();
    project::ModelRecord record = modelRecordOf(*outcome, *series);
    record.createdUtc = m_made;
    const auto id = project::storeModel(m_database, record, bytesOf(outcome->image));
    if (!id)
        return id.error();
    m_modelId = *id;
    return done();
}

Status fill(const QString& path, const DemoOptions& options, const Progress& progress, DemoOutcome& outcome)
{
    const auto project = project::ProjectFile::create(path);
    return project ? DemoMaker(project->database(), options, progress).make(outcome) : Status(project.error());
}

} // namespace

Result<DemoOutcome> makeDemoProject(const QString& path, const DemoOptions& options, const Progress& progress)
{
    const auto refused = [&path](Error::Code code, const char* detail) {
        return Error{code, detail, path.toStdString()};
    };
    std::optional<project::StudioLock> lock; // of the file that is replaced
    const bool replaces = QFileInfo::exists(path);
    if (replaces) {
        if (!options.replace || QFileInfo(path).isDir())
            return refused(Error::Code::FileNotWritable, "the file exists");
        auto taken = project::StudioLock::take(path);
        if (taken && !*taken)
            return refused(Error::Code::ProjectLocked, "the file to be replaced is open in a studio");
        if (taken)
            lock = std::move(*taken);
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return refused(Error::Code::FileNotWritable, "the folder cannot be made");
    Draft draft(path);
    DemoOutcome outcome;
    outcome.path = path;
    Status made = fill(draft.part(), options, progress, outcome);
    if (made && progress.cancelled())
        made = Error{Error::Code::Cancelled, "the demo project was cancelled"};
    if (made)
        made = draft.finish(replaces); // what came there meanwhile is somebody's work
    if (!made) {
        Error error = made.error();
        if (error.subject == draft.part().toStdString())
            error.subject = path.toStdString();
        return error;
    }
    progress.at(1.0, "demo");
    return outcome;
}

QString demoFileName()
{
    return Demo::tr("Demo fan") + QStringLiteral(".baseline");
}

} // namespace baseline::workbench
