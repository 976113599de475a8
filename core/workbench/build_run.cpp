// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/build_run.h"

#include "core/model/header_export.h"
#include "core/workbench/first_complaint.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace baseline::workbench {

namespace {

/// A folder a target and a kit: two installed studios do not disturb one another.
QString buildFolder(const BuildRequest& request, const FirmwareKit& kit)
{
    constexpr int digits = 8;
    const QString cache = request.cacheFolder.isEmpty() ? buildCacheFolder() : request.cacheFolder;
    const QByteArray key = QCryptographicHash::hash(kit.folder.toUtf8(), QCryptographicHash::Sha1).toHex().left(digits);
    return QDir(cache).absoluteFilePath(targetName(request.target) + QLatin1Char('-') + QString::fromLatin1(key));
}

} // namespace

BuildRun::BuildRun(const BuildRequest& asked, const Progress& reportTo, FirmwareKit from)
    : request(asked),
      progress(reportTo),
      kit(std::move(from)),
      folder(buildFolder(asked, kit)),
      m_stageStart(SteadyClock::now())
{
}

void BuildRun::begin(std::string_view stage, double fraction)
{
    finish();
    report.stages.push_back({std::string(stage), {}});
    progress.at(fraction, stage);
}

void BuildRun::finish()
{
    const auto now = SteadyClock::now();
    if (!report.stages.empty())
        report.stages.back().took = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_stageStart);
    m_stageStart = now;
}

void BuildRun::log(const QString& line) const
{
    if (request.log)
        request.log(line);
}

Status BuildRun::run(const ToolCommand& command, const std::function<void(const QString&)>& watch)
{
    log(QStringLiteral("> ") + command.text());
    FirstComplaint complaint;
    const Result<int> code = runTool(
        command,
        [&](const QString& line) {
            log(line);
            complaint.read(line);
            if (watch)
                watch(line);
        },
        progress.stop);
    if (!code)
        return code.error();
    if (*code == 0)
        return done();
    const QString tool = QFileInfo(command.program).fileName();
    const QString silent = QStringLiteral("%1 ended with code %2").arg(tool).arg(*code);
    const QString said = complaint.text();
    return Error{Error::Code::BuildFailed, silent.toStdString(), (said.isEmpty() ? silent : said).toStdString()};
}

Result<bool> writeIfOther(const QString& path, const QByteArray& bytes)
{
    if (QFile old(path); old.open(QIODevice::ReadOnly) && old.size() == bytes.size() && old.readAll() == bytes)
        return false;
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Error{Error::Code::FileNotWritable, "the folder cannot be made", path.toStdString()};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Code::FileNotWritable, file.errorString().toStdString(), path.toStdString()};
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
        return Error{full ? Error::Code::DiskFull : Error::Code::FileNotWritable, file.errorString().toStdString(),
                     path.toStdString()};
    }
    return true;
}

Result<bool> placeModelHeader(const BuildRun& run, const QString& modelFolder)
{
    const QString path = modelFolder + QStringLiteral("/baseline_model.h");
    if (run.request.image.empty())
        return QFile::remove(path); // false: there was none
    const Result<std::string> text = model::modelHeader(run.request.image);
    if (!text)
        return text.error();
    return writeIfOther(path, QByteArray::fromStdString(*text));
}

} // namespace baseline::workbench
