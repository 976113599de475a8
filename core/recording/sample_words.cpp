// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/sample_words.h"

#include <array>
#include <utility>

namespace baseline::recording {

namespace {

constexpr std::array<std::pair<SampleFormat, const char*>, 4> words{{{SampleFormat::Int16, "int16"},
                                                                     {SampleFormat::Int32, "int32"},
                                                                     {SampleFormat::Float32, "float32"},
                                                                     {SampleFormat::Float64, "float64"}}};

} // namespace

QString wordOf(SampleFormat format)
{
    for (const auto& [known, word] : words) {
        if (known == format)
            return QLatin1String(word);
    }
    return {};
}

std::optional<SampleFormat> formatNamed(const QString& word)
{
    for (const auto& [format, known] : words) {
        if (word == QLatin1String(known))
            return format;
    }
    return std::nullopt;
}

} // namespace baseline::recording
