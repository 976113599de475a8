// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/import_frame.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace baseline::recording {

namespace {

constexpr double largestBadShare = 0.01;

template <typename T>
Status closeUp(Recording& recording, std::vector<T>& values)
{
    const std::size_t channels = recording.channelCount();
    const std::size_t rows = values.size() / channels;
    std::vector<Gap> gaps;
    std::size_t kept = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto from = values.begin() + static_cast<std::ptrdiff_t>(row * channels);
        const auto to = from + static_cast<std::ptrdiff_t>(channels);
        if (std::all_of(from, to, [](T value) { return std::isfinite(value); })) {
            if (kept != row)
                std::copy(from, to, values.begin() + static_cast<std::ptrdiff_t>(kept * channels));
            ++kept;
        } else if (!gaps.empty() && gaps.back().at + gaps.back().lost == static_cast<SampleIndex>(row)) {
            ++gaps.back().lost;
        } else {
            gaps.push_back({static_cast<SampleIndex>(row), 1});
        }
    }
    const double badShare = rows > 0 ? static_cast<double>(rows - kept) / static_cast<double>(rows) : 0.0;
    if (badShare > largestBadShare)
        return Error{Error::Code::BadValues, "samples that are not finite", {}, 100.0 * badShare};
    values.resize(kept * channels);
    recording.gaps = std::move(gaps);
    recording.info.lost = static_cast<SampleIndex>(rows - kept);
    return done();
}

} // namespace

Status checkOptions(const ImportOptions& options)
{
    if (options.rate && !(options.rate->value > 0.0 && std::isfinite(options.rate->value)))
        return Error{Error::Code::InvalidArgument, "the rate is not a positive number", "rate", options.rate->value};
    return done();
}

Status openForImport(QFile& file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return Error{Error::Code::FileNotFound, "no such file", file.fileName().toStdString(), 0.0};
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, file.errorString().toStdString(), file.fileName().toStdString(), 0.0};
    return done();
}

Error notUnderstood(std::string why)
{
    return Error{Error::Code::BadFormat, std::move(why), {}, 0.0};
}

Error atPath(Error error, const QString& path)
{
    if (error.subject.empty())
        error.subject = path.toStdString();
    return error;
}

void nameAfterFile(RecordingInfo& info, const QString& path, const ImportOptions& options)
{
    if (info.name.isEmpty())
        info.name = QFileInfo(path).completeBaseName();
    info.source = path;
    if (!options.label.isEmpty())
        info.label = options.label;
}

Status turnBadRowsIntoGaps(Recording& recording)
{
    return std::visit(
        [&](auto& values) -> Status {
            if constexpr (std::is_floating_point_v<typename std::decay_t<decltype(values)>::value_type>)
                return closeUp(recording, values);
            else
                return done();
        },
        recording.data);
}

} // namespace baseline::recording
