// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/deploy_job.h"

#include "core/device/model_transfer.h"
#include "core/project/project_file.h"
#include "core/workbench/board.h"

#include <cstring>
#include <mutex>
#include <utility>

namespace baseline::workbench {

namespace {

using SteadyClock = std::chrono::steady_clock;

std::chrono::milliseconds since(SteadyClock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - start);
}

QString nameOf(const ModelIdentity& model)
{
    return QString::fromUtf8(model.name, static_cast<qsizetype>(strnlen(model.name, sizeof model.name)));
}

/// Times the stages of a transfer by what it reports: the first "write" ends the erasing, the first "read back" ends
/// the switch.
class StageClock {
public:
    void note(std::string_view stage)
    {
        const auto now = SteadyClock::now();
        if (stage == "write") {
            m_writing = m_writing.value_or(now);
            m_written = now;
        } else if (stage == "read back") {
            m_reading = m_reading.value_or(now);
        }
    }

    std::vector<DeployStage> stages() const
    {
        const auto end = SteadyClock::now();
        const auto writing = m_writing.value_or(end);
        const auto reading = m_reading.value_or(end);
        return {stage("erase", m_start, writing), stage("write", writing, m_written),
                stage("switch", m_written, reading), stage("read back", reading, end)};
    }

private:
    static DeployStage stage(const char* name, SteadyClock::time_point from, SteadyClock::time_point to)
    {
        return {name, std::chrono::duration_cast<std::chrono::milliseconds>(to - from)};
    }

    SteadyClock::time_point m_start = SteadyClock::now();
    SteadyClock::time_point m_written = m_start;
    std::optional<SteadyClock::time_point> m_writing;
    std::optional<SteadyClock::time_point> m_reading;
};

project::Deployment rowOf(const DeployOptions& options, const DeployReport& report, bool verified,
                          const QString& outcome = {})
{
    project::Deployment row;
    row.modelId = options.modelId;
    row.modelName = report.modelName;
    row.modelHash = QString::fromStdString(model::hashText(report.modelHash));
    row.boardSerial = report.boardSerial;
    row.verified = verified;
    row.took = report.took;
    row.outcome = outcome;
    for (const DeployStage& stage : report.stages)
        row.stages.push_back({QString::fromStdString(stage.name), stage.took});
    return row;
}

DeployReport reportFor(const device::Link& link, const Hello& hello)
{
    DeployReport report;
    report.boardSerial = serialText(hello);
    report.port = link.port();
    report.previousModel = hello.active.slot == noSlot ? QString() : nameOf(hello.active);
    return report;
}

QString reasonText(const Error& error)
{
    return QString::fromStdString(error.subject.empty() ? error.detail : error.subject);
}

} // namespace

std::optional<Error> noteDeployment(const DeployOptions& options, project::Deployment attempt)
{
    if (options.projectPath.isEmpty())
        return std::nullopt;
    // Boards of a fleet end at once; two writers would only wait for each other inside SQLite, with a limit.
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    const Result<project::ProjectFile> file = project::ProjectFile::open(options.projectPath);
    if (!file)
        return file.error();
    if (!attempt.whenUtc.isValid())
        attempt.whenUtc = QDateTime::currentDateTimeUtc();
    const Result<QString> stored = project::addDeployment(file->database(), attempt);
    return stored ? std::nullopt : std::optional<Error>(stored.error());
}

Result<DeployReport> deployToBoard(device::Link& link, const model::Image& image, const DeployOptions& options,
                                   const Progress& progress)
{
    const auto start = SteadyClock::now();
    // The board checks for itself; what even the studio cannot read need not be sent.
    const Result<model::Model> model = model::decode(image, ImageReader::Board);
    if (!model)
        return model.error();
    const Result<Hello> before = link.identify();
    if (!before)
        return before.error();
    DeployReport report = reportFor(link, *before);
    report.modelName = QString::fromStdString(model->identity.name);
    report.modelHash = model::hashOf(image);
    report.bytes = static_cast<std::uint32_t>(image.size());

    StageClock clock;
    Progress watched = progress;
    watched.report = [&](double fraction, std::string_view stage) {
        clock.note(stage);
        progress.at(fraction, stage);
    };
    const Result<device::Deployment> deployed = device::deployModel(link, image, watched);
    report.took = since(start);
    if (!deployed) {
        if (deployed.error().code != Error::Code::Cancelled)
            noteDeployment(options, rowOf(options, report, false, reasonText(deployed.error())));
        return deployed.error();
    }
    report.stages = clock.stages();
    report.slot = deployed->slot;
    // Everybody who listens to the link learns of the new model.
    const Result<Hello> after = link.identify();
    if (!after)
        return after.error();
    report.took = since(start);
    report.logFault = noteDeployment(options, rowOf(options, report, true));
    return report;
}

Result<DeployReport> rollbackBoard(device::Link& link, const DeployOptions& options)
{
    const auto start = SteadyClock::now();
    const Result<Hello> before = link.identify();
    if (!before)
        return before.error();
    DeployReport report = reportFor(link, *before);
    const Result<Reply> reply = link.call(device::rollbackRequest());
    if (!reply)
        return reply.error();
    const Result<Hello> after = link.identify();
    if (!after)
        return after.error();
    report.modelName = nameOf(after->active);
    report.modelHash = after->active.hash;
    report.bytes = after->active.bytes;
    report.slot = after->active.slot;
    report.took = since(start);
    report.logFault = noteDeployment(options, rowOf(options, report, false)); // the board was believed, not read
    return report;
}

} // namespace baseline::workbench
