// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/detector_fit.h"

#include "core/learn/board_form.h"
#include "core/learn/cluster_radii.h"
#include "core/learn/member_fit.h"
#include "core/learn/pca.h"

#include <algorithm>

namespace baseline::learn {

namespace {

constexpr std::size_t usualClusters = 8;

Result<DetectorFit> fitClusters(const Matrix& table, const DetectorOptions& options, const Progress& progress)
{
    const auto pca = fitPca(table, KeepVariance{options.keptVariance}, {{}, progress.stop});
    if (!pca)
        return pca.error();
    const Matrix projected = project(*pca, table);
    KMeansOptions kmeansOptions;
    // Two windows a parameter, as for any fit; a few windows make a few clusters.
    const std::size_t affordable = std::max<std::size_t>(1, table.rows / (2 * projected.columns));
    kmeansOptions.clusters = options.clusters.value_or(std::min(usualClusters, affordable));
    kmeansOptions.seed = options.seed;
    const auto kmeans = fitKMeans(projected, kmeansOptions, progress);
    if (!kmeans)
        return kmeans.error();
    const auto radii = clusterRadii(projected, kmeans->centres, kmeans->labels);
    if (!radii)
        return radii.error();
    DetectorFit fit;
    fit.projection = model::Projection{pca->components};
    fit.heads = {{HeadInput::Projected, 0.0F, {}, model::KMeans{options.rule, kmeans->centres, *radii}}};
    for (std::size_t i = 0; i < pca->variances.size(); ++i)
        fit.explained.push_back(pca->explained(i));
    fit.inertia = kmeans->inertia;
    fit.iterations = kmeans->iterations;
    fit.stop = kmeans->stop;
    return fit;
}

Result<DetectorFit> fitMonitor(const Matrix& table, const DetectorOptions& options, const Progress& progress)
{
    PcaMonitorOptions monitorOptions;
    monitorOptions.keep = KeepVariance{options.keptVariance};
    const auto monitor = fitPcaMonitor(table, monitorOptions, progress);
    if (!monitor)
        return monitor.error();
    DetectorFit fit;
    fit.heads = {{HeadInput::Scaled, 0.0F, {}, boardForm(*monitor)}};
    for (std::size_t i = 0; i < monitor->pca.variances.size(); ++i)
        fit.explained.push_back(monitor->pca.explained(i));
    return fit;
}

Result<model::Detector> fitNetwork(const Matrix& table, bool isQuantised, std::uint64_t seed, const Progress& progress)
{
    AutoencoderOptions options;
    options.seed = seed;
    const auto fit = fitAutoencoder(table, options, progress);
    if (!fit)
        return fit.error();
    if (!isQuantised)
        return model::Detector(boardForm(*fit, ResidualScale::Plain));
    const auto quantised = quantise(fit->network, table, {}, {{}, progress.stop});
    if (!quantised)
        return quantised.error();
    return model::Detector(boardForm(*quantised, NetworkRole::Reconstruct));
}

Result<model::Detector> fitForestOfCuts(const Matrix& table, const DetectorOptions& options, const Progress& progress)
{
    IsolationOptions isolation;
    isolation.seed = options.seed;
    const auto fit = fitIsolationForest(table, isolation, progress);
    if (!fit)
        return fit.error();
    auto form = boardForm(*fit, options.mostBytes);
    if (!form)
        return form.error();
    return model::Detector(std::move(*form));
}

/// A head on the Rms block, or on everything where there is none.
model::Head levelWatch(const model::Model& frame)
{
    model::Head head{HeadInput::Scaled, 0.0F, {}, model::LargestDeviation{}};
    for (std::size_t i = 0; i < frame.features.size(); ++i) {
        if (frame.features[i].kind == FeatureKind::Rms) {
            head.input = HeadInput::Blocks;
            head.blocks = static_cast<std::uint8_t>(1U << i);
        }
    }
    return head;
}

/// Detectors of one head on all features.
Result<model::Detector> fitOne(const Matrix& table, const DetectorOptions& options, const Progress& progress)
{
    const std::string& name = options.detector;
    if (name == "mahalanobis")
        return fitMember(MemberKind::Mahalanobis, table, options, progress);
    if (name == "gmm")
        return fitMember(MemberKind::Mixture, table, options, progress);
    if (name == "knn")
        return fitMember(MemberKind::Neighbours, table, options, progress);
    if (name == "iforest")
        return fitForestOfCuts(table, options, progress);
    if (name == "autoencoder" || name == "autoencoder-int8")
        return fitNetwork(table, name == "autoencoder-int8", options.seed, progress);
    return Error{Error::Code::Unsupported, "there is no such detector", name};
}

Result<model::Detector> fitClasses(const Matrix& table, const std::vector<std::uint32_t>& labels, std::size_t classes,
                                   const DetectorOptions& options, const Progress& progress)
{
    if (options.detector == "forest") {
        ForestOptions forest;
        forest.seed = options.seed;
        const auto fit = fitRandomForest(table, labels, forest, progress);
        if (!fit)
            return fit.error();
        auto form = boardForm(fit->forest);
        if (!form)
            return form.error();
        return model::Detector(std::move(*form));
    }
    if (options.detector != "mlp")
        return Error{Error::Code::Unsupported, "there is no such detector", options.detector};
    // Every fifth row decides when to stop: rows of one class come in a stretch, so the last ones would be of one class.
    Matrix inputs[2];
    Matrix targets[2];
    for (std::size_t i = 0; i < table.rows; ++i) {
        std::vector<float> target(classes, 0.0F);
        target[labels[i]] = 1.0F;
        inputs[i % 5 == 4].append(table.row(i));
        targets[i % 5 == 4].append(target);
    }
    MlpOptions mlp;
    mlp.hidden = {20, 10};
    mlp.loss = Loss::CrossEntropy;
    mlp.seed = options.seed;
    const auto fit = trainMlp({inputs[0], targets[0]}, {inputs[1], targets[1]}, mlp, progress);
    if (!fit)
        return fit.error();
    return model::Detector(boardForm(fit->network));
}

} // namespace

const std::vector<std::string>& normalDetectors()
{
    static const std::vector<std::string> names = {"kmeans", "consensus", "mahalanobis", "pca", "gmm", "autoencoder",
                                                   "autoencoder-int8", "knn", "iforest", "rms-z", "consensus-9"};
    return names;
}

const std::vector<std::string>& classDetectors()
{
    static const std::vector<std::string> names = {"forest", "mlp"};
    return names;
}

Result<DetectorFit> fitDetector(const Matrix& table, const model::Model& frame, const DetectorOptions& options,
                                const Progress& progress)
{
    if (options.detector == "kmeans")
        return fitClusters(table, options, progress);
    if (options.detector == "pca")
        return fitMonitor(table, options, progress);
    if (options.detector == "consensus" || options.detector == "consensus-9")
        return fitConsensus(table, frame, options, progress);
    DetectorFit fit;
    if (options.detector == "rms-z") {
        fit.heads = {levelWatch(frame)};
        return fit;
    }
    auto detector = fitOne(table, options, progress);
    if (!detector)
        return detector.error();
    fit.heads = {{HeadInput::Scaled, 0.0F, {}, std::move(*detector)}};
    return fit;
}

Result<DetectorFit> fitClassifier(const Matrix& table, const std::vector<std::uint32_t>& labels,
                                  const std::vector<std::string>& names, const DetectorOptions& options,
                                  const Progress& progress)
{
    // Below this share the classifier says nothing: Edge Impulse's limit of confidence (algorithms.md §3.5).
    constexpr float certain = 0.6F;
    auto classes = fitClasses(table, labels, names.size(), options, progress);
    if (!classes)
        return classes.error();
    auto gaussian = fitMember(MemberKind::Mahalanobis, table, options, progress);
    if (!gaussian)
        return gaussian.error();
    DetectorFit fit;
    fit.heads = {{HeadInput::Scaled, certain, {}, std::move(*classes), 0, names},
                 {HeadInput::Scaled, 0.0F, {}, std::move(*gaussian)}};
    return fit;
}

} // namespace baseline::learn
