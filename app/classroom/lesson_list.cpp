// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/lesson_list.h"

#include "app/classroom/anomaly_lesson.h"
#include "app/classroom/bottleneck_lesson.h"
#include "app/classroom/extremes_lesson.h"
#include "app/classroom/false_alarms_lesson.h"
#include "app/classroom/kmeans_lesson.h"
#include "app/classroom/link_lesson.h"
#include "app/classroom/pca_lesson.h"
#include "app/classroom/roc_lesson.h"
#include "app/classroom/segmentation_lesson.h"
#include "app/classroom/threshold_lesson.h"
#include "app/classroom/transfer_lesson.h"

namespace baseline::classroom {
namespace {

template <typename Lesson>
LessonEntry entry(const QString& id)
{
    return {id, [](workbench::Workbench& bench, QWidget* parent) -> LessonView* { return new Lesson(bench, parent); }};
}

} // namespace

std::vector<LessonEntry> lessonEntries()
{
    return {
        entry<KMeansLesson>(QStringLiteral("kmeans")),
        entry<PcaLesson>(QStringLiteral("pca")),
        entry<AnomalyLesson>(QStringLiteral("anomaly")),
        entry<ThresholdLesson>(QStringLiteral("threshold")),
        entry<RocLesson>(QStringLiteral("roc")),
        entry<FalseAlarmsLesson>(QStringLiteral("false-alarms")),
        entry<ExtremesLesson>(QStringLiteral("extremes")),
        entry<LinkLesson>(QStringLiteral("link-rate")),
        entry<SegmentationLesson>(QStringLiteral("image-segmentation")),
        entry<BottleneckLesson>(QStringLiteral("autoencoder")),
        entry<TransferLesson>(QStringLiteral("transfer")),
    };
}

} // namespace baseline::classroom
