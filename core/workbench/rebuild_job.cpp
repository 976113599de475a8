// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/rebuild_job.h"

#include "core/device/requests.h"

#include <QDeadlineTimer>
#include <QThread>

#include <utility>

namespace baseline::workbench {

namespace {

using SteadyClock = std::chrono::steady_clock;

// Where the parts lie in the whole, by the time that they take for the emulated board.
constexpr double buildBegins = 0.02;
constexpr double flashBegins = 0.5;
constexpr double readBackBegins = 0.95;

// A port that has just come back can be busy for a moment: another program looks what it is.
constexpr std::chrono::seconds portPatience{10};
constexpr unsigned long portPauseMs = 200;

std::chrono::milliseconds since(SteadyClock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - start);
}

/// The progress of one part of the job; parts that must not be left half done get no stop.
Progress partOf(const Progress& whole, double from, double to, bool stoppable)
{
    Progress part{{}, stoppable ? whole.stop : std::stop_token()};
    if (whole.report)
        part.report = [report = whole.report, from, to](double fraction, std::string_view stage) {
            report(from + (to - from) * fraction, stage);
        };
    return part;
}

BoardKind kindOf(FirmwareTarget target)
{
    return target == FirmwareTarget::Nano33Ble ? BoardKind::Nano33BleSense : BoardKind::Mps2An386;
}

Status checkKind(const Hello& hello, FirmwareTarget target)
{
    if (hello.board == BoardKind::Virtual)
        return Error{Error::Code::Unsupported, "this virtual board has no firmware; start it with --arm", "firmware"};
    if (hello.board != kindOf(target) && hello.board != BoardKind::Unknown)
        return Error{Error::Code::FirmwareInvalid, "the board says that it is of another kind",
                     "it is for " + targetName(target).toStdString()};
    return done();
}

/// Who is there before anything is done: a wrong port shows before the minute of building.
/// Nothing: other firmware, which has no name for itself.
Result<std::optional<Hello>> askBoard(const RebuildRequest& request)
{
    if (request.alreadyInBootloader)
        return std::optional<Hello>();
    device::Link link(device::openSerialPort);
    const Result<Hello> hello = link.open(request.port);
    if (!hello && hello.error().code == Error::Code::NoBoard)
        return std::optional<Hello>();
    if (!hello)
        return hello.error();
    if (const Status fits = checkKind(*hello, request.build.target); !fits)
        return fits.error();
    return std::optional<Hello>(*hello);
}

Result<FlashRequest> flashRequestFor(const RebuildRequest& request, const BuildReport& built)
{
    const auto bytes = readFirmwareFile(built.imagePath);
    if (!bytes)
        return bytes.error();
    FlashRequest flash;
    flash.port = request.port;
    flash.image = *bytes;
    flash.board = kindOf(request.build.target);
    flash.alreadyInBootloader = request.alreadyInBootloader;
    // Which model runs is looked at here, where a slot's model can still be sent away.
    return flash;
}

Status openAgain(Board& board, const QString& port)
{
    const QDeadlineTimer deadline(portPatience);
    for (;;) {
        const Result<Hello> hello = board.open(port);
        if (hello)
            return done();
        const bool early =
            hello.error().code == Error::Code::PortBusy || hello.error().code == Error::Code::PortNotFound;
        if (!early || deadline.hasExpired())
            return hello.error();
        QThread::msleep(portPauseMs);
    }
}

/// The model that runs on the flashed board, which must be the one that was built in.
Status readBack(Board& board, const QString& port, const model::Image& image, RebuildReport& report)
{
    if (const Status opened = openAgain(board, port); !opened)
        return opened;
    const std::optional<Hello> hello = board.hello();
    if (!hello)
        return Error{Error::Code::PortLost, "it went after it had answered", port.toStdString()};
    report.boardSerial = serialText(*hello);
    const std::uint64_t wanted = model::hashOf(image);
    const bool waiting = hello->previous.slot == builtInSlot && hello->previous.hash == wanted;
    if (hello->active.slot != builtInSlot && waiting) {
        if (const Result<Reply> reply = board.link().call(device::rollbackRequest()); !reply)
            return reply.error();
        if (const Status read = board.refresh(); !read)
            return read;
    }
    report.model = board.activeModel();
    if (!report.model)
        return board.modelFault().value_or(
            Error{Error::Code::FirmwareMismatch, "the board runs no model", "the model"});
    if (report.model->image != image)
        return Error{Error::Code::FirmwareMismatch,
                     "the board runs " + model::hashText(report.model->hash) + " instead of " + model::hashText(wanted),
                     "the model (“" + report.model->model.identity.name + "”)"};
    return done();
}

/// One run of the job.
class Rebuild {
public:
    Rebuild(const RebuildRequest& request, const Progress& progress, const RebuildSteps& steps)
        : m_request(request), m_progress(progress), m_steps(steps)
    {
    }

    Result<RebuildReport> run(const model::Model& model)
    {
        m_report.modelName = QString::fromStdString(model.identity.name);
        m_report.modelHash = model::hashOf(m_request.build.image);
        m_progress.at(0.0, "connect");
        const Result<std::optional<Hello>> before = askBoard(m_request);
        if (!before)
            return before.error();
        if (*before)
            m_report.boardSerial = serialText(**before);
        m_report.stages.push_back({"connect", since(m_start)});

        const auto built = m_steps.build(m_request.build, partOf(m_progress, buildBegins, flashBegins, true));
        if (!built)
            return built.error();
        m_report.build = *built;
        take(built->stages);

        if (const Status flashed = onTheBoard(); !flashed) {
            // Stopped by the user is no attempt that failed; the page says where it stands.
            if (flashed.error().code != Error::Code::Cancelled)
                note(&flashed.error());
            return flashed.error();
        }
        m_report.took = since(m_start);
        m_report.logFault = note(nullptr);
        m_progress.at(1.0, "read back");
        return m_report;
    }

private:
    Status onTheBoard()
    {
        const Result<FlashRequest> request = flashRequestFor(m_request, m_report.build);
        if (!request)
            return request.error();
        const auto flashed = m_steps.flash(*request, partOf(m_progress, flashBegins, readBackBegins, true));
        if (!flashed)
            return flashed.error();
        m_report.port = flashed->port;
        m_report.bootloader = flashed->bootloader;
        m_report.pages = flashed->pages;
        take(flashed->stages);

        m_progress.at(readBackBegins, "read back");
        const auto start = SteadyClock::now();
        Board board;
        const Status read = readBack(board, m_report.port, m_request.build.image, m_report);
        m_report.stages.push_back({"read back", since(start)});
        return read;
    }

    void take(const std::vector<DeployStage>& stages)
    {
        m_report.stages.insert(m_report.stages.end(), stages.begin(), stages.end());
    }

    /// Writes the attempt into the project. Without a serial number there is no board to write it to.
    std::optional<Error> note(const Error* fault) const
    {
        if (m_report.boardSerial.isEmpty())
            return std::nullopt;
        project::Deployment row;
        row.modelId = m_request.deployment.modelId;
        row.modelName = m_report.modelName;
        row.modelHash = QString::fromStdString(model::hashText(m_report.modelHash));
        row.boardSerial = m_report.boardSerial;
        row.verified = fault == nullptr;
        row.took = since(m_start);
        row.way = project::DeployWay::Firmware;
        if (fault)
            row.outcome = QString::fromStdString(fault->subject.empty() ? fault->detail : fault->subject);
        for (const DeployStage& stage : m_report.stages)
            row.stages.push_back({QString::fromStdString(stage.name), stage.took});
        return noteDeployment(m_request.deployment, std::move(row));
    }

    const RebuildRequest& m_request;
    const Progress& m_progress;
    const RebuildSteps& m_steps;
    const SteadyClock::time_point m_start = SteadyClock::now();
    RebuildReport m_report;
};

} // namespace

Result<RebuildReport> rebuildAndFlash(const RebuildRequest& request, const Progress& progress,
                                      const RebuildSteps& steps)
{
    const Result<model::Model> model = model::decode(request.build.image, ImageReader::Board);
    if (!model)
        return model.error();
    return Rebuild(request, progress, steps).run(*model);
}

} // namespace baseline::workbench
