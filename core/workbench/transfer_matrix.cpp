// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/transfer_matrix.h"

#include "core/evaluate/roc.h"
#include "core/workbench/comparison_folds.h"
#include "core/workbench/progress_part.h"
#include "core/workbench/score_job.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace baseline::workbench {

namespace {

/// Gives lupdate its context.
struct Transfer {
    Q_DECLARE_TR_FUNCTIONS(baseline::workbench::Transfer)
};

/// What the folds of one cell give.
struct Sums {
    double auc = 0.0;
    std::size_t judged = 0; ///< folds with an AUC
    std::size_t above = 0;
    std::size_t windows = 0;
    std::size_t anomalous = 0;
};

Status judge(const model::Image& image, const std::vector<CountSeries>& normal, const std::vector<CountSeries>& anomalous,
             Sums& sums, const Progress& progress)
{
    auto model = model::LoadedModel::load(image);
    if (!model)
        return model.error();
    const auto held = scoreSeries(*model, normal, progress);
    if (!held)
        return held.error();
    for (const ScoredWindow& window : *held) {
        if (window.overlapsPrevious && window.firstIndex % model->model().window.length != 0)
            continue;
        ++sums.windows;
        sums.above += window.verdict == Verdict::Normal ? 0U : 1U;
    }
    const auto faulty = scoreSeries(*model, anomalous, progress);
    if (!faulty)
        return faulty.error();
    const std::vector<double> quiet = finiteScores(*held);
    const std::vector<double> loud = finiteScores(*faulty);
    sums.anomalous = loud.size();
    if (quiet.empty() || loud.empty())
        return done();
    const auto roc = evaluate::rocCurve(quiet, loud);
    if (!roc)
        return roc.error();
    sums.auc += roc->auc;
    ++sums.judged;
    return done();
}

TransferCell cellOf(const Sums& sums)
{
    TransferCell cell;
    if (sums.judged > 0)
        cell.auc = sums.auc / static_cast<double>(sums.judged);
    if (sums.windows > 0)
        cell.falsePositiveRate = static_cast<double>(sums.above) / static_cast<double>(sums.windows);
    cell.normalWindows = sums.windows;
    cell.anomalousWindows = sums.anomalous;
    return cell;
}

TrainOptions trainingOf(const TransferOptions& options)
{
    TrainOptions training;
    training.detector = options.detector;
    training.recipe = options.recipe;
    training.alpha = options.alpha;
    training.seed = options.seed;
    return training;
}

/// A group by itself: each part of it is held back once.
Result<TransferCell> ownCell(const TransferGroup& group, const TrainOptions& training, const Progress& progress)
{
    Sums sums;
    for (const ComparisonFold& fold : comparisonFolds(group.normal, maxWindow).folds) {
        const auto trained = trainModel(fold.training, training, {{}, progress.stop});
        if (!trained)
            return trained.error();
        if (const Status judged = judge(trained->image, fold.held, group.anomalous, sums, {{}, progress.stop}); !judged)
            return judged.error();
    }
    return cellOf(sums);
}

TransferCell orProblem(const Result<TransferCell>& cell)
{
    if (cell)
        return *cell;
    TransferCell failed;
    failed.problem = cell.error();
    return failed;
}

bool isCancelled(const TransferCell& cell)
{
    return cell.problem && cell.problem->code == Error::Code::Cancelled;
}

/// A row of the matrix: one group trained on, all of them judged.
std::vector<TransferCell> rowOf(const std::vector<TransferGroup>& groups, std::size_t own, const TrainOptions& training,
                                const Progress& progress)
{
    if (groups[own].normal.empty()) {
        TransferCell cell;
        cell.problem = Error{Error::Code::InvalidArgument, "no normal recording to train on", "machines"};
        return std::vector<TransferCell>(groups.size(), cell);
    }
    const auto trained = trainModel(groups[own].normal, training, {{}, progress.stop});
    std::vector<TransferCell> row;
    for (std::size_t other = 0; other < groups.size(); ++other) {
        progress.at(static_cast<double>(other) / static_cast<double>(groups.size()), groups[own].name.toStdString());
        row.push_back(orProblem([&]() -> Result<TransferCell> {
            if (progress.cancelled())
                return Error{Error::Code::Cancelled, "the transfer was cancelled"};
            if (other == own)
                return ownCell(groups[own], training, progress);
            if (!trained)
                return trained.error();
            Sums sums;
            const Status judged =
                judge(trained->image, groups[other].normal, groups[other].anomalous, sums, {{}, progress.stop});
            return judged ? Result<TransferCell>(cellOf(sums)) : judged.error();
        }()));
        if (isCancelled(row.back()))
            break;
    }
    return row;
}

/// Which machine takes most of another's normal running for a fault; empty without normal recordings to judge by.
QString worstAlarms(const TransferMatrix& matrix)
{
    double worst = -1.0;
    std::size_t from = 0;
    std::size_t to = 0;
    for (std::size_t i = 0; i < matrix.cells.size(); ++i) {
        for (std::size_t j = 0; j < matrix.cells[i].size(); ++j) {
            const double share = matrix.cells[i][j].falsePositiveRate.value_or(-1.0);
            if (i == j || share <= worst)
                continue;
            worst = share;
            from = i;
            to = j;
        }
    }
    if (worst < 0.0)
        return {};
    const QLocale locale;
    return Transfer::tr("Most false alarms: trained on “%1”, %3 % of the normal windows of “%2” are above the threshold.")
        .arg(matrix.names[static_cast<qsizetype>(from)], matrix.names[static_cast<qsizetype>(to)],
             locale.toString(100.0 * worst, 'f', 1));
}

QString shown(double auc)
{
    return QLocale().toString(auc, 'f', 3);
}

} // namespace

Result<TransferMatrix> transferMatrix(const std::vector<TransferGroup>& groups, const TransferOptions& options,
                                      const Progress& progress)
{
    const auto trainable =
        std::ranges::count_if(groups, [](const TransferGroup& group) { return !group.normal.empty(); });
    if (trainable < 2)
        return Error{Error::Code::InvalidArgument, "fewer than two machines have normal recordings", "machines"};
    const TrainOptions training = trainingOf(options);
    TransferMatrix matrix{options.detector, recipeOf(training), {}, {}};
    for (const TransferGroup& group : groups)
        matrix.names.append(group.name);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const double share = 1.0 / static_cast<double>(groups.size());
        matrix.cells.push_back(rowOf(groups, i, training, partOf(progress, static_cast<double>(i) * share, share)));
        if (isCancelled(matrix.cells.back().back()))
            return *matrix.cells.back().back().problem;
    }
    return matrix;
}

QStringList transferInWords(const TransferMatrix& matrix)
{
    std::optional<double> own;
    std::optional<double> worst;
    QString from;
    QString to;
    for (std::size_t i = 0; i < matrix.cells.size(); ++i) {
        for (std::size_t j = 0; j < matrix.cells[i].size(); ++j) {
            const auto& auc = matrix.cells[i][j].auc;
            if (i == j && auc)
                own = std::min(own.value_or(1.0), *auc);
            if (i == j || !auc || (worst && *auc >= *worst))
                continue;
            worst = auc;
            from = matrix.names[static_cast<qsizetype>(i)];
            to = matrix.names[static_cast<qsizetype>(j)];
        }
    }
    QStringList lines;
    if (const QString alarms = worstAlarms(matrix); !alarms.isEmpty())
        lines.append(alarms);
    if (worst)
        lines.append(Transfer::tr("Lowest AUC: %3, trained on “%1” and judged on “%2”.").arg(from, to, shown(*worst)));
    if (own)
        lines.append(Transfer::tr("On its own machine a model reaches an AUC of %1 or more; what judged it there was held back.")
                         .arg(shown(*own)));
    lines.append(Transfer::tr("A model of one machine rarely serves another: the false alarms say how its threshold does there. "
                              "Record a baseline on each machine."));
    return lines;
}

} // namespace baseline::workbench
