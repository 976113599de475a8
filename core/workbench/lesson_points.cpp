// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_points.h"

#include "core/workbench/lesson_random.h"
#include "core/workbench/number_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace baseline::workbench {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::LessonPoints)
};

constexpr double side = 10.0;

/// Apart enough to be seen as clouds, as long as there is room: a class should see what k-means finds, and where it
/// fails.
Matrix middlesOf(std::size_t clouds, learn::Random& random)
{
    constexpr int trials = 100;
    Matrix middles;
    while (middles.rows < clouds) {
        std::array<float, 2> place{};
        bool isApart = false;
        for (int trial = 0; trial < trials && !isApart; ++trial) {
            place = {static_cast<float>(side * random.unit()), static_cast<float>(side * random.unit())};
            isApart = true;
            for (std::size_t i = 0; i < middles.rows; ++i)
                isApart = isApart && std::hypot(middles(i, 0) - place[0], middles(i, 1) - place[1]) >= 0.35 * side;
        }
        middles.append(place);
    }
    return middles;
}

/// At most `most` rows, evenly spread over all.
Matrix thinned(const Matrix& table, std::size_t most)
{
    if (table.rows <= most)
        return table;
    Matrix taken;
    for (std::size_t i = 0; i < most; ++i)
        taken.append(table.row(i * table.rows / most));
    return taken;
}

Error notUsable(const QString& path, const char* why)
{
    return {Error::Code::BadFormat, why, path.toStdString()};
}

} // namespace

LessonPoints blobPoints(std::size_t clouds, std::size_t points, std::uint64_t seed)
{
    learn::Random random(seed);
    const Matrix middles = middlesOf(clouds, random);
    LessonPoints result{Matrix(points, 2), {Text::tr("first feature"), Text::tr("second feature")}};
    for (std::size_t row = 0; row < points; ++row) {
        for (std::size_t column = 0; column < 2; ++column)
            result.table(row, column) = middles(row % clouds, column) + static_cast<float>(0.6 * normalNumber(random));
    }
    return result;
}

Result<LessonPoints> filePoints(const QString& path, std::size_t columns, std::size_t most)
{
    const Result<NumberTable> read = readNumberTable(path);
    if (!read)
        return read.error();
    if (read->values.columns < columns)
        return notUsable(path, "more columns of numbers are needed");
    LessonPoints result{{}, read->columns.mid(0, static_cast<qsizetype>(columns))};
    Matrix finite;
    for (std::size_t row = 0; row < read->values.rows; ++row) {
        const auto point = read->values.row(row).first(columns);
        if (std::ranges::all_of(point, [](float value) { return std::isfinite(value); }))
            finite.append(point);
    }
    if (finite.rows < columns)
        return notUsable(path, "more rows of numbers are needed");
    result.table = thinned(finite, most);
    result.leftOut = read->values.rows - result.table.rows;
    return result;
}

std::size_t StartTrials::reached(const std::vector<double>& ends) const
{
    const double best = std::min(random.front(), plusPlus.front());
    return static_cast<std::size_t>(std::ranges::count_if(ends, [best](double end) { return end <= 1.001 * best; }));
}

Result<StartTrials> tryStarts(const Matrix& table, std::size_t clusters, std::size_t starts)
{
    const Matrix few = thinned(table, 1000);
    StartTrials trials;
    for (auto [init, ends] : {std::pair(learn::KMeansInit::Random, &trials.random),
                              std::pair(learn::KMeansInit::KMeansPlusPlus, &trials.plusPlus)}) {
        learn::KMeansOptions options;
        options.clusters = clusters;
        options.init = init;
        options.starts = 1;
        options.swaps = 0;
        options.threads = 1;
        for (options.seed = 1; options.seed <= starts; ++options.seed) {
            const auto fitted = learn::fitKMeans(few, options);
            if (!fitted)
                return fitted.error();
            ends->push_back(fitted->inertia);
        }
        std::ranges::sort(*ends);
    }
    return trials;
}

} // namespace baseline::workbench
