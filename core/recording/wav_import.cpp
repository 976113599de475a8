// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/wav_import.h"

#include "core/recording/channel_names.h"
#include "core/recording/import_frame.h"
#include "core/recording/wav_header.h"

#include <QFile>

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>

namespace baseline::recording {

namespace {

constexpr int mostChannels = 8;
constexpr sf_count_t rowsPerRead = 65536;

struct Closer {
    void operator()(SNDFILE* file) const { sf_close(file); }
};

struct Sound {
    std::unique_ptr<SNDFILE, Closer> file;
    SF_INFO info{};
};

sf_count_t readRows(Sound& sound, std::int16_t* to, sf_count_t rows)
{
    return sf_readf_short(sound.file.get(), to, rows);
}
sf_count_t readRows(Sound& sound, std::int32_t* to, sf_count_t rows)
{
    return sf_readf_int(sound.file.get(), to, rows);
}
sf_count_t readRows(Sound& sound, float* to, sf_count_t rows)
{
    return sf_readf_float(sound.file.get(), to, rows);
}
sf_count_t readRows(Sound& sound, double* to, sf_count_t rows)
{
    return sf_readf_double(sound.file.get(), to, rows);
}

Result<Sound> openSound(QFile& file)
{
    Sound sound;
    // By descriptor: no other file can come between our look at the header and libsndfile's. It stays ours to close.
    file.seek(0);
    sound.file.reset(sf_open_fd(file.handle(), SFM_READ, &sound.info, SF_FALSE));
    if (!sound.file)
        return notUnderstood(sf_strerror(nullptr));
    if (sound.info.channels < 1 || sound.info.channels > mostChannels)
        return notUnderstood(std::to_string(sound.info.channels) + " channels instead of 1 to 8");
    if (sound.info.samplerate < 1)
        return notUnderstood("the header has no sampling rate");
    if (sound.info.frames < 1)
        return notUnderstood("there are no samples in it");
    return sound;
}

/// Reads everything, at most what the header promises. libsndfile has checked that against the size of the file.
template <typename T>
Status readAll(Sound& sound, std::vector<T>& values, const Progress& progress)
{
    const auto channels = static_cast<std::size_t>(sound.info.channels);
    values.resize(static_cast<std::size_t>(sound.info.frames) * channels);
    sf_count_t rows = 0;
    while (rows < sound.info.frames) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "import", {}, 0.0};
        progress.at(static_cast<double>(rows) / static_cast<double>(sound.info.frames), "read");
        const sf_count_t got = readRows(sound, values.data() + static_cast<std::size_t>(rows) * channels,
                                        std::min(rowsPerRead, sound.info.frames - rows));
        if (got <= 0)
            break;
        rows += got;
    }
    if (rows == 0)
        return notUnderstood("there are no samples in it");
    values.resize(static_cast<std::size_t>(rows) * channels);
    return done();
}

/// libsndfile fills the type from the top; below are zeros that the file does not have.
template <typename T>
void shiftDown(std::vector<T>& values, int bits)
{
    const int shift = std::numeric_limits<T>::digits + 1 - bits;
    for (T& value : values)
        value = static_cast<T>(value >> shift);
}

/// The samples in the type that holds them exactly; returns their bits, 0 for floating point.
Result<int> readSamples(Sound& sound, Recording& recording, const Progress& progress)
{
    const auto read = [&](SampleFormat format, int bits) -> Result<int> {
        recording.info.format = format;
        recording.data = emptyData(format);
        const Status all = std::visit([&](auto& values) { return readAll(sound, values, progress); }, recording.data);
        if (!all)
            return all.error();
        if (auto* shorts = std::get_if<std::vector<std::int16_t>>(&recording.data))
            shiftDown(*shorts, bits);
        if (auto* longs = std::get_if<std::vector<std::int32_t>>(&recording.data))
            shiftDown(*longs, bits);
        return bits;
    };
    switch (sound.info.format & SF_FORMAT_SUBMASK) {
    case SF_FORMAT_PCM_U8:
        return read(SampleFormat::Int16, 8);
    case SF_FORMAT_PCM_16:
        return read(SampleFormat::Int16, 16);
    case SF_FORMAT_PCM_24:
        return read(SampleFormat::Int32, 24);
    case SF_FORMAT_PCM_32:
        return read(SampleFormat::Int32, 32);
    case SF_FORMAT_FLOAT:
        return read(SampleFormat::Float32, 0);
    case SF_FORMAT_DOUBLE:
        return read(SampleFormat::Float64, 0);
    default:
        return notUnderstood("compressed sound, which does not keep the samples");
    }
}

/// AIFF states the number of its samples, which libsndfile holds against the size of the file.
bool isAiff(QFile& file)
{
    const QByteArray start = file.peek(12);
    return start.startsWith("FORM") && (start.endsWith("AIFF") || start.endsWith("AIFC"));
}

void noteCut(Recording& recording, const WavHeader& header, ImportNotes* notes)
{
    const qint64 stated = header.dataBytes / header.bytesPerRow;
    recording.info.complete = false;
    recording.info.reason = QStringLiteral("the file ends after %1 of %2 samples").arg(recording.rows()).arg(stated);
    if (notes != nullptr)
        notes->push_back({ImportNote::Kind::CutShort, {}, static_cast<double>(stated - recording.rows())});
}

Result<Recording> readSound(QFile& file, const ImportOptions& options, const Progress& progress, ImportNotes* notes)
{
    const Result<WavHeader> header = isAiff(file) ? WavHeader{} : readWavHeader(file);
    if (!header)
        return header.error();
    Result<Sound> sound = openSound(file);
    if (!sound)
        return sound.error();
    const bool cut = header->dataBytes > header->dataThere;
    const bool preview = options.maximumRows > 0 && options.maximumRows < sound->info.frames;
    if (preview)
        sound->info.frames = options.maximumRows;
    Recording recording;
    const Result<int> bits = readSamples(*sound, recording, progress);
    if (!bits)
        return bits.error();
    recording.info.nominalRate = options.rate.value_or(Hertz{static_cast<double>(sound->info.samplerate)});
    recording.info.channels = unnamedChannels(static_cast<std::size_t>(sound->info.channels));
    for (Channel& channel : recording.info.channels)
        channel.scale = *bits > 0 ? std::ldexp(1.0, 1 - *bits) : 1.0;
    giveUnits(recording.info, options, QStringLiteral("FS"), notes);
    if (cut && !preview)
        noteCut(recording, *header, notes);
    if (Status finite = turnBadRowsIntoGaps(recording, notes); !finite)
        return finite.error();
    return recording;
}

} // namespace

Result<Recording> importWav(const QString& path, const ImportOptions& options, const Progress& progress,
                            ImportNotes* notes)
{
    if (Status usable = checkOptions(options); !usable)
        return usable.error();
    QFile file(path);
    if (Status opened = openForImport(file); !opened)
        return opened.error();
    Result<Recording> recording = readSound(file, options, progress, notes);
    if (!recording)
        return atPath(recording.error(), path);
    nameAfterFile(recording->info, path, options);
    return recording;
}

} // namespace baseline::recording
