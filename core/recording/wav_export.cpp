// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/wav_export.h"

#include "core/recording/check_recording.h"
#include "core/recording/export_frame.h"

#include <sndfile.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>

namespace baseline::recording {

namespace {

constexpr std::size_t mostChannels = 8; // as many as importWav reads
constexpr std::size_t rowsPerWrite = 65536;
constexpr std::size_t largestPlainWav = 4000000000; // sizes are 32 bit, and the header wants some room

struct Closer {
    void operator()(SNDFILE* file) const { sf_close(file); }
};

// libsndfile writes through these, so that a file that fails or is cancelled never takes the place of another.
sf_count_t lengthOf(void* file)
{
    return static_cast<QSaveFile*>(file)->size();
}
sf_count_t seekTo(sf_count_t offset, int whence, void* file)
{
    auto* save = static_cast<QSaveFile*>(file);
    const sf_count_t base = whence == SEEK_CUR ? save->pos() : whence == SEEK_END ? save->size() : 0;
    return save->seek(base + offset) ? save->pos() : -1;
}
sf_count_t readFrom(void*, sf_count_t, void*)
{
    return 0; // opened for writing only
}
sf_count_t writeTo(const void* bytes, sf_count_t count, void* file)
{
    return std::max<qint64>(0, static_cast<QSaveFile*>(file)->write(static_cast<const char*>(bytes), count));
}
sf_count_t tellOf(void* file)
{
    return static_cast<QSaveFile*>(file)->pos();
}

template <typename T>
bool fits(const std::vector<T>& values, int bits)
{
    const double limit = std::ldexp(1.0, bits - 1);
    return std::all_of(values.begin(), values.end(), [limit](T value) {
        return static_cast<double>(value) >= -limit && static_cast<double>(value) < limit;
    });
}

/// The bits of the sound file that the recording came from: full scale is then ±1 FS. 0: it did not.
int bitsOfScale(const RecordingInfo& info)
{
    for (const int bits : {8, 16, 24, 32}) {
        const double scale = std::ldexp(1.0, 1 - bits);
        if (std::all_of(info.channels.begin(), info.channels.end(),
                        [scale](const Channel& channel) { return channel.scale == scale && channel.offset == 0.0; }))
            return bits;
    }
    return 0;
}

/// Of integers.
int bitsFor(const Recording& recording)
{
    return std::visit(
        [&](const auto& values) {
            using Value = typename std::decay_t<decltype(values)>::value_type;
            const int most = static_cast<int>(8 * sizeof(Value));
            const int scaled = bitsOfScale(recording.info);
            if (scaled > 0 && scaled <= most && fits(values, scaled))
                return scaled;
            return most == 32 && fits(values, 24) ? 24 : most;
        },
        recording.data);
}

int encodingOf(int bits, SampleFormat format)
{
    if (format == SampleFormat::Float32)
        return SF_FORMAT_FLOAT;
    if (format == SampleFormat::Float64)
        return SF_FORMAT_DOUBLE;
    return bits == 8 ? SF_FORMAT_PCM_U8 : bits == 16 ? SF_FORMAT_PCM_16 : bits == 24 ? SF_FORMAT_PCM_24 : SF_FORMAT_PCM_32;
}

sf_count_t writeRows(SNDFILE* file, const std::int16_t* from, sf_count_t rows)
{
    return sf_writef_short(file, from, rows);
}
sf_count_t writeRows(SNDFILE* file, const std::int32_t* from, sf_count_t rows)
{
    return sf_writef_int(file, from, rows);
}
sf_count_t writeRows(SNDFILE* file, const float* from, sf_count_t rows)
{
    return sf_writef_float(file, from, rows);
}
sf_count_t writeRows(SNDFILE* file, const double* from, sf_count_t rows)
{
    return sf_writef_double(file, from, rows);
}

/// libsndfile takes integers from the top of their type; `bits` 0: the values as they are.
template <typename T>
Status writeAllRows(const std::vector<T>& values, std::size_t channels, int bits, SNDFILE* sound, QSaveFile& file,
                    const Progress& progress)
{
    std::vector<T> block;
    for (std::size_t at = 0; at < values.size(); at += rowsPerWrite * channels) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "export", {}, 0.0};
        progress.at(static_cast<double>(at) / static_cast<double>(values.size()), "write");
        const std::size_t end = std::min(values.size(), at + rowsPerWrite * channels);
        block.assign(values.begin() + static_cast<std::ptrdiff_t>(at), values.begin() + static_cast<std::ptrdiff_t>(end));
        if constexpr (std::is_integral_v<T>) {
            const int shift = std::numeric_limits<T>::digits + 1 - bits;
            for (T& value : block)
                value = static_cast<T>(value * (std::int64_t{1} << shift));
        }
        const auto rows = static_cast<sf_count_t>((end - at) / channels);
        if (writeRows(sound, block.data(), rows) != rows)
            return writeError(file);
    }
    return done();
}

} // namespace

Status exportWav(const Recording& recording, const QString& path, const Progress& progress)
{
    if (Status valid = checkRecording(recording); !valid)
        return valid;
    const std::size_t channels = recording.channelCount();
    if (channels > mostChannels)
        return Error{Error::Code::Unsupported, "more channels than a sound file of ours has", "channels", static_cast<double>(channels)};
    QSaveFile file(path);
    if (Status opened = openForExport(file); !opened)
        return opened;

    const bool integers = recording.info.format == SampleFormat::Int16 || recording.info.format == SampleFormat::Int32;
    const int bits = integers ? bitsFor(recording) : 0;
    const std::size_t bytes = static_cast<std::size_t>(recording.rows()) * channels * bytesPerValue(recording.info.format);
    SF_INFO info{};
    info.channels = static_cast<int>(channels);
    info.samplerate = static_cast<int>(std::clamp(std::round(recording.info.nominalRate.value), 1.0, 2147483647.0));
    info.format = (bytes > largestPlainWav ? SF_FORMAT_RF64 : SF_FORMAT_WAV) | encodingOf(bits, recording.info.format);
    SF_VIRTUAL_IO device{lengthOf, seekTo, readFrom, writeTo, tellOf};
    std::unique_ptr<SNDFILE, Closer> sound(sf_open_virtual(&device, SFM_WRITE, &info, &file));
    if (!sound)
        return Error{Error::Code::Internal, sf_strerror(nullptr), {}, 0.0};
    // The chunk of peaks holds the time of day, so that equal recordings would not give equal files.
    sf_command(sound.get(), SFC_SET_ADD_PEAK_CHUNK, nullptr, SF_FALSE);
    Status written = std::visit(
        [&](const auto& values) { return writeAllRows(values, channels, bits, sound.get(), file, progress); }, recording.data);
    if (!written)
        return written;
    if (sf_close(sound.release()) != 0) // writes the header anew
        return writeError(file);
    return finishExport(file);
}

} // namespace baseline::recording
