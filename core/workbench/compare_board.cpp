// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/model_record.h"

#include <algorithm>
#include <cstring>

namespace baseline::workbench {

namespace {

struct Expected {
    Reference reference = Reference::Hash;
    model::Image image;
};

/// What the board's bytes should be. A project without that model is no error; one that cannot be opened is.
Result<Expected> expectedImage(const QString& projectPath, const model::Image& atHand, std::uint64_t hash)
{
    if (!projectPath.isEmpty()) {
        const Result<project::ProjectFile> file = project::ProjectFile::open(projectPath);
        if (!file)
            return file.error();
        const auto record =
            project::findModel(file->database(), QString::fromStdString(model::hashText(hash)));
        const auto bytes = record ? project::loadModelImage(file->database(), record->id)
                                  : Result<QByteArray>(record.error());
        if (bytes)
            return Expected{Reference::Project, imageOf(*bytes)};
        if (bytes.error().code != Error::Code::NotFound)
            return bytes.error();
    }
    if (!atHand.empty())
        return Expected{Reference::AtHand, atHand};
    return Expected{};
}

void countDifferences(const model::Image& here, const model::Image& board, ComparisonReport& report)
{
    const std::size_t common = std::min(here.size(), board.size());
    report.firstDifference = common;
    for (std::size_t i = common; i-- > 0;) {
        if (here[i] != board[i]) {
            ++report.differentBytes;
            report.firstDifference = i;
        }
    }
    report.differentBytes += std::max(here.size(), board.size()) - common;
    report.equal = report.differentBytes == 0;
}

QString nameIn(const model::Image& image, const QString& otherwise = {})
{
    const Result<model::Model> model = model::decode(image, ImageReader::Board);
    return model ? QString::fromStdString(model->identity.name) : otherwise;
}

} // namespace

Result<ComparisonReport> compareBoard(device::Link& link, const QString& projectPath, const model::Image& atHand,
                                      const Progress& progress)
{
    const auto start = std::chrono::steady_clock::now();
    const Result<Hello> hello = link.identify();
    if (!hello)
        return hello.error();
    const ModelIdentity& active = hello->active;
    if (active.slot == noSlot)
        return Error{Error::Code::NotFound, "the board runs no model", "model"};
    const Result<Expected> expected = expectedImage(projectPath, atHand, active.hash);
    if (!expected)
        return expected.error();
    const Result<model::Image> board = link.readModel(noSlot, progress);
    if (!board)
        return board.error();

    ComparisonReport report;
    report.reference = expected->reference;
    report.slot = active.slot;
    report.boardBytes = board->size();
    report.referenceBytes = expected->image.size();
    report.referenceModel = nameIn(expected->image);
    report.boardModel = nameIn(*board, QString::fromUtf8(active.name, static_cast<qsizetype>(
                                                                         strnlen(active.name, sizeof active.name))));
    if (expected->reference == Reference::Hash)
        report.equal = model::decode(*board).has_value() && model::hashOf(*board) == active.hash;
    else
        countDifferences(expected->image, *board, report);
    report.took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    return report;
}

} // namespace baseline::workbench
