// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/import_frame.h"

#include "core/recording/channel_names.h"

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

Status turnBadRowsIntoGaps(Recording& recording, ImportNotes* notes)
{
    Status closed = std::visit(
        [&](auto& values) -> Status {
            if constexpr (std::is_floating_point_v<typename std::decay_t<decltype(values)>::value_type>)
                return closeUp(recording, values);
            else
                return done();
        },
        recording.data);
    if (closed && notes != nullptr && recording.info.lost > 0)
        notes->push_back({ImportNote::Kind::RowsMissing, {}, static_cast<double>(recording.info.lost)});
    return closed;
}

void giveUnits(RecordingInfo& info, const ImportOptions& options, const QString& usual, ImportNotes* notes)
{
    bool assumed = false;
    for (Channel& channel : info.channels) {
        const bool named = !channel.unit.isEmpty();
        giveUnit(channel, options.unit.isEmpty() ? usual : options.unit);
        assumed = assumed || (!named && !channel.unit.isEmpty() && options.unit.isEmpty());
    }
    if (assumed && notes != nullptr)
        notes->push_back({ImportNote::Kind::UnitAssumed, usual, 0.0});
}

void keepFirst(Recording& recording, SampleIndex rows)
{
    if (rows <= 0 || rows >= recording.rows())
        return;
    const std::size_t values = static_cast<std::size_t>(rows) * recording.channelCount();
    std::visit([values](auto& data) { data.resize(values); }, recording.data);
    SampleIndex end = rows; // position behind the last row that stays
    SampleIndex lost = 0;
    std::size_t kept = 0;
    for (; kept < recording.gaps.size() && recording.gaps[kept].at < end; ++kept) {
        lost += recording.gaps[kept].lost;
        end += recording.gaps[kept].lost;
    }
    recording.gaps.resize(kept);
    recording.info.lost = lost;
}

} // namespace baseline::recording
