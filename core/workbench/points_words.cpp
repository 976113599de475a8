// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/points_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace baseline::workbench {

namespace {

/// Gives lupdate its context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::PointsWords)

public:
    static QString reason(const Error& error, const QString& names, int count);
    static QString suggestion(const learn::ClusterCounts& counts);
};

/// Alike: told in one sentence.
QString kindOf(const Error& error)
{
    if (error.code == Error::Code::ModelMismatch)
        return QString::fromStdString(error.subject);
    return error.code == Error::Code::NotFound ? QStringLiteral("gone") : QStringLiteral("other");
}

QString Words::reason(const Error& error, const QString& names, int count)
{
    const QString kind = kindOf(error);
    if (kind == QLatin1String("gone"))
        return count == 1 ? tr("One recording is not in the project any more.")
                          : tr("%n recordings are not in the project any more.", nullptr, count);
    if (kind == QLatin1String("rate"))
        return tr("Left out, because the model is for another sampling rate: %1.").arg(names);
    if (kind == QLatin1String("range"))
        return tr("Left out, because the model is for another range: %1.").arg(names);
    if (kind == QLatin1String("channels"))
        return tr("Left out, because the model is for other channels: %1.").arg(names);
    return tr("Left out, because they hold no signal that the model can read: %1.").arg(names);
}

QString number(double value, int decimals = 2)
{
    return QLocale().toString(value, 'f', decimals);
}

const learn::ClusterMeasure* measureOf(const learn::ClusterCounts& counts, std::size_t clusters)
{
    const auto found = std::ranges::find(counts.measures, clusters, &learn::ClusterMeasure::clusters);
    return found == counts.measures.end() ? nullptr : &*found;
}

QString Words::suggestion(const learn::ClusterCounts& counts)
{
    using learn::CountReason;
    switch (counts.reason) {
    case CountReason::AllEqual:
        return tr("k = 1: all windows are the same.");
    case CountReason::NoClusters:
        return tr("k = 1: the windows are one cloud. More clusters describe them no better than they would describe "
                  "points that "
                  "are spread evenly.");
    case CountReason::Agreement:
        return tr("k = %1: at least two of the methods agree on it.").arg(counts.suggested);
    case CountReason::Gap:
        return tr("k = %1: no two methods agree, and the gap statistic is the only one that compares with data without "
                  "clusters.")
            .arg(counts.suggested);
    case CountReason::Silhouette:
        return tr("k = %1: no two methods agree and the gap statistic names none; there the clusters stand apart most.")
            .arg(counts.suggested);
    case CountReason::Elbow:
        return tr("k = %1: only the elbow names one, which it does for data without clusters too.")
            .arg(counts.suggested);
    case CountReason::Nothing:
        break;
    }
    return tr("k = 1: no method finds clusters.");
}

} // namespace

QString leftOutSentence(const std::vector<LeftOutRecording>& leftOut)
{
    QStringList sentences;
    std::vector<bool> told(leftOut.size(), false);
    for (std::size_t i = 0; i < leftOut.size(); ++i) {
        if (told[i])
            continue;
        QStringList names;
        int count = 0;
        for (std::size_t j = i; j < leftOut.size(); ++j) {
            if (kindOf(leftOut[j].error) != kindOf(leftOut[i].error))
                continue;
            told[j] = true;
            ++count;
            names.append(Words::tr("“%1”").arg(leftOut[j].name));
        }
        sentences.append(Words::reason(leftOut[i].error, names.join(QStringLiteral(", ")), count));
    }
    return sentences.join(QLatin1Char(' '));
}

QString elbowSentence(const learn::ClusterCounts& counts)
{
    return counts.elbow ? Words::tr("Elbow: k = %1, where the curve lies farthest below the line between its ends.")
                              .arg(*counts.elbow)
                        : Words::tr("Elbow: none, the curve has no knee.");
}

QString silhouetteSentence(const learn::ClusterCounts& counts)
{
    const QString sample = counts.silhouetteRows > 0 && counts.silhouetteRows < counts.fittedRows
                               ? QLatin1Char(' ') + Words::tr("Measured on %1 windows drawn at random.")
                                                        .arg(QLocale().toString(qulonglong(counts.silhouetteRows)))
                               : QString();
    if (!counts.silhouette)
        return Words::tr("Silhouette: none, no k gives clusters that stand apart (a mean above %1).")
                   .arg(number(learn::weakestSilhouette)) +
               sample;
    const learn::ClusterMeasure* measure = measureOf(counts, *counts.silhouette);
    return Words::tr("Silhouette: k = %1, the largest mean, %2.")
               .arg(*counts.silhouette)
               .arg(number(measure ? measure->silhouette : 0.0)) +
           sample;
}

QString gapSentence(const learn::ClusterCounts& counts)
{
    if (!counts.gap)
        return Words::tr("Gap: none up to k = %1, each further cluster still gains.").arg(counts.measures.size());
    return Words::tr("Gap: k = %1, the smallest from which one more cluster gains no more than a standard error.")
        .arg(*counts.gap);
}

QString countSentence(const learn::ClusterCounts& counts)
{
    return Words::suggestion(counts);
}

} // namespace baseline::workbench
