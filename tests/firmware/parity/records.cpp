// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/parity/records.h"

#include <QByteArray>
#include <QFile>

#include <cstring>
#include <memory>

namespace baseline::tests {

namespace {

bool writeFile(const QString& path, const void* data, std::size_t bytes)
{
    QFile file(path);
    const auto size = static_cast<qint64>(bytes);
    return file.open(QIODevice::WriteOnly) && file.write(static_cast<const char*>(data), size) == size;
}

ModelView readOrEnd(const ByteVector& image)
{
    ModelView model{};
    if (const ImageFault fault = readModel(view(image), model); fault != ImageFault::None)
        qFatal("the model is refused: %s", faultText(fault));
    return model;
}

} // namespace

Words studioRecords(const ByteVector& image, const std::vector<std::int16_t>& windows)
{
    const ModelView model = readOrEnd(image);
    const auto workspace = std::make_unique<ScoreWorkspace>();
    Words words;
    const std::size_t step = std::size_t{model.window.length} * model.stream.channels;
    for (std::uint32_t i = 0; (i + 1) * step <= windows.size(); ++i) {
        Words record(maxRecordWords);
        record.resize(recordWindow(model, windows.data() + i * step, i, *workspace, record.data()));
        words.insert(words.end(), record.begin(), record.end());
    }
    return words;
}

Words studioLearning(const ByteVector& image, const std::vector<std::int16_t>& windows)
{
    const ModelView model = readOrEnd(image);
    const auto workspace = std::make_unique<ScoreWorkspace>();
    std::vector<float> memory(parityLearnFloats);
    BaselineLearner learner;
    const auto watch = std::make_unique<ExtremeWatch>(parityOrder, 1000000);
    Words record(maxLearnWords);
    std::size_t words = 0;
    startLearning(model, memory.data(), learner);
    const std::size_t step = std::size_t{model.window.length} * model.stream.channels;
    for (std::uint32_t i = 0; (i + 1) * step <= windows.size(); ++i)
        words += learnWindow(model, windows.data() + i * step, i, *workspace, learner, *watch, record.data() + words);
    words += recordLearned(learner, record.data() + words);
    record.resize(words);
    return record;
}

bool isComplete(const Words& learning)
{
    // Behind the words of the detector of extremes, which must have fitted a law to say anything.
    const std::size_t behind = 12 * parityLearnWindows;
    return learning.size() > behind && (learning[behind - 12] >> 8 & (extremeUpperFitted | extremeLowerFitted)) != 0
           && learning[behind] == (256U | static_cast<std::uint32_t>(LearnPhase::Calibrating));
}

bool writeTask(const QString& folder, const ByteVector& image, const std::vector<std::int16_t>& windows)
{
    return writeFile(folder + QLatin1String("/model"), image.data(), image.size())
           && writeFile(folder + QLatin1String("/windows"), windows.data(), windows.size() * sizeof windows[0]);
}

Words readRecords(const QString& folder)
{
    QFile file(folder + QLatin1String("/records"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    Words words(static_cast<std::size_t>(bytes.size()) / sizeof(std::uint32_t));
    std::memcpy(words.data(), bytes.constData(), words.size() * sizeof words[0]);
    return words;
}

std::optional<std::string> difference(const Words& studio, const Words& other)
{
    if (studio.size() != other.size())
        return std::to_string(studio.size()) + " words in the studio, " + std::to_string(other.size()) + " there";
    for (std::size_t i = 0; i < studio.size(); ++i) {
        if (studio[i] != other[i])
            return "word " + std::to_string(i) + " of " + std::to_string(studio.size()) + ": "
                   + QByteArray::number(studio[i], 16).toStdString() + " in the studio, "
                   + QByteArray::number(other[i], 16).toStdString() + " there";
    }
    return std::nullopt;
}

} // namespace baseline::tests
