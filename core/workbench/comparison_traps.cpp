// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/comparison_traps.h"

#include "core/project/models.h"
#include "core/project/project_file.h"
#include "core/workbench/baseline_windows.h"
#include "core/workbench/sources.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <optional>

namespace baseline::workbench {

namespace {

using Vector = std::array<double, 3>;

double lengthOf(const Vector& vector)
{
    return std::sqrt(vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2]);
}

double degreesBetween(const Vector& a, const Vector& b)
{
    const double product = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    const double cosine = product / (lengthOf(a) * lengthOf(b));
    return std::acos(std::clamp(cosine, -1.0, 1.0)) * 180.0 / std::numbers::pi;
}

/// The mean of the three axes in g; none where that is no gravity, or where there are not three axes.
std::optional<Vector> gravityOf(const CountSeries& series)
{
    if (series.stream.channels != 3)
        return std::nullopt;
    Vector sum{};
    std::size_t frames = 0;
    for (const CountStretch& stretch : series.stretches) {
        for (std::size_t i = 0; i + 2 < stretch.counts.size(); i += 3, ++frames) {
            for (std::size_t axis = 0; axis < 3; ++axis)
                sum[axis] += static_cast<double>(stretch.counts[i + axis]);
        }
    }
    if (frames == 0)
        return std::nullopt;
    for (double& axis : sum)
        axis *= static_cast<double>(series.stream.gravityPerCount) / static_cast<double>(frames);
    // Half of it is missing in free fall or on a sensor without the static part; more than half too much is no machine at rest.
    const double length = lengthOf(sum);
    return length >= 0.5 && length <= 1.5 ? std::optional<Vector>(sum) : std::nullopt;
}

struct Mounting {
    Vector mean{};
    double spread = 0.0; ///< degrees, of the recording that is furthest from the mean
};

std::optional<Mounting> mountingOf(const std::vector<CountSeries>& series)
{
    std::vector<Vector> all;
    Mounting mounting;
    for (const CountSeries& one : series) {
        if (const auto gravity = gravityOf(one)) {
            all.push_back(*gravity);
            for (std::size_t axis = 0; axis < 3; ++axis)
                mounting.mean[axis] += (*gravity)[axis];
        }
    }
    if (all.empty() || !(lengthOf(mounting.mean) > 0.0))
        return std::nullopt;
    for (const Vector& one : all)
        mounting.spread = std::max(mounting.spread, degreesBetween(one, mounting.mean));
    return mounting;
}

/// What two series with the same samples have in common.
QString contentOf(const CountSeries& series)
{
    return series.contentHash.isEmpty() ? QString::number(contentHashOf({series}), 16) : series.contentHash;
}

void findCopies(const std::vector<CountSeries>& normal, const std::vector<CountSeries>& anomalous, std::vector<Trap>& traps)
{
    struct Seen {
        QString name;
        bool isNormal = true;
    };
    std::map<QString, Seen> seen;
    for (const std::vector<CountSeries>* set : {&normal, &anomalous}) {
        for (const CountSeries& one : *set) {
            const bool isNormal = set == &normal;
            const auto [place, isNew] = seen.emplace(contentOf(one), Seen{one.name, isNormal});
            if (!isNew)
                traps.push_back({place->second.isNormal == isNormal ? TrapKind::Copies : TrapKind::BothLabels,
                                 place->second.name, one.name});
        }
    }
}

} // namespace

std::vector<Trap> comparisonTraps(const std::vector<CountSeries>& normal, const std::vector<CountSeries>& anomalous)
{
    std::vector<Trap> traps;
    findCopies(normal, anomalous, traps);
    const auto usual = mountingOf(normal);
    const auto other = mountingOf(anomalous);
    if (!usual || !other)
        return traps;
    const double tilt = degreesBetween(usual->mean, other->mean);
    if (tilt > tiltTrapDegrees && tilt > 3.0 * usual->spread)
        traps.push_back({TrapKind::Tilt, {}, {}, tilt});
    return traps;
}

std::vector<Trap> trainingTraps(const std::vector<CountSeries>& judged, std::uint64_t trainingHash,
                                const QStringList& spanHashes)
{
    QStringList names;
    for (const CountSeries& one : judged) {
        const auto isTrained = [&](const HashedSpan& kept) { return spanHashes.contains(kept.contentHash); };
        if (std::ranges::any_of(one.kept, isTrained) || contentHashOf({one}) == trainingHash)
            names.append(one.name);
    }
    // All of them together, as they were trained on.
    if (names.isEmpty() && judged.size() > 1 && contentHashOf(judged) == trainingHash)
        names = {judged.front().name, judged.back().name};
    if (names.isEmpty())
        return {};
    return {{TrapKind::TrainedOn, names.front(), names.size() > 1 ? names.back() : QString()}};
}

QStringList trainingSpanHashes(const QStringList& paths, const QString& modelHash)
{
    QStringList hashes;
    for (const QString& path : paths) {
        if (!isProjectPath(path))
            continue;
        const Result<project::ProjectFile> file = project::ProjectFile::openForViewing(path);
        if (!file)
            continue;
        const auto record = project::findModel(file->database(), modelHash);
        if (!record || record->hash != modelHash)
            continue;
        for (const project::TrainingSpan& span : record->trainedOn)
            hashes.append(span.contentHash);
    }
    return hashes;
}

} // namespace baseline::workbench
