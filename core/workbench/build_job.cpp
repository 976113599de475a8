// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/build_job.h"

#include "core/model/image.h"
#include "core/workbench/build_run.h"
#include "firmware/src/node/flash_map.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>

namespace baseline::workbench {

namespace {

constexpr std::uint32_t roomForFirmware = journalAddress - applicationAddress;
constexpr int lockPollMs = 100;

/// Waits for another build in this folder, perhaps another program's.
Status takeTurn(const BuildRun& run, QLockFile& lock)
{
    // It may take minutes. A lock whose program has died does not count in any case.
    lock.setStaleLockTime(0);
    bool told = false;
    while (!lock.tryLock(lockPollMs)) {
        if (lock.error() != QLockFile::LockFailedError)
            return Error{Error::Code::FileNotWritable, "the build folder cannot be locked", run.folder.toStdString()};
        if (run.progress.cancelled())
            return Error{Error::Code::Cancelled, "stopped while another build was at work"};
        if (!told)
            run.log(QStringLiteral("Waiting for another build of the same firmware."));
        told = true;
    }
    return done();
}

/// Reads the image that was built and puts it where it was asked for.
Status deliver(BuildRun& run, const QString& built)
{
    QFile file(built);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::BuildFailed, file.errorString().toStdString(), "the build has made no image"};
    const QByteArray bytes = file.readAll();
    if (bytes.size() > static_cast<qsizetype>(roomForFirmware))
        return Error{Error::Code::FirmwareTooLarge, built.toStdString(), {}, static_cast<double>(bytes.size())};
    run.report.bytes = static_cast<std::uint32_t>(bytes.size());
    run.report.imagePath = built;
    if (run.request.outputFolder.isEmpty())
        return done();
    run.report.imagePath = QDir(run.request.outputFolder)
                               .absoluteFilePath(QStringLiteral("baseline-%1.bin").arg(targetName(run.request.target)));
    const Result<bool> written = writeIfOther(run.report.imagePath, bytes);
    return written ? done() : Status(written.error());
}

} // namespace

QString buildCacheFolder()
{
    // One for the studio and the command line.
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/baseline-studio/firmware");
}

Result<BuildReport> buildFirmware(const BuildRequest& request, const Progress& progress)
{
    const auto start = std::chrono::steady_clock::now();
    if (!request.image.empty()) {
        if (const auto model = model::decode(request.image, ImageReader::Board); !model)
            return model.error();
    }
    const Result<FirmwareKit> kit = findFirmwareKit(request.kitFolder);
    if (!kit)
        return kit.error();
    BuildRun run(request, progress, *kit);
    run.begin("prepare", 0.0);
    if (!QDir().mkpath(run.folder))
        return Error{Error::Code::FileNotWritable, "the build folder cannot be made", run.folder.toStdString()};
    QLockFile lock(run.folder + QStringLiteral("/lock"));
    if (const Status turn = takeTurn(run, lock); !turn)
        return turn.error();

    const Result<QString> built =
        request.target == FirmwareTarget::Nano33Ble ? buildForNano33Ble(run) : buildForMps2(run);
    if (!built)
        return built.error();
    if (const Status delivered = deliver(run, *built); !delivered)
        return delivered.error();
    run.finish();
    progress.at(1.0, "image");
    run.report.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    return run.report;
}

} // namespace baseline::workbench
