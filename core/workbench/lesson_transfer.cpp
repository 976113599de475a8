// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_transfer.h"

#include "core/simulate/generator.h"
#include "core/workbench/score_job.h"
#include "core/workbench/train_job.h"
#include "firmware/src/numeric/quantise.h"

#include <algorithm>
#include <cmath>

namespace baseline::workbench {
namespace {

constexpr double baselineSeconds = 120.0;
constexpr double judgedSeconds = 60.0;
constexpr std::uint32_t rangeG = 4;
constexpr double wantedShare = 0.01;

Result<std::vector<double>> scoresOfMachine(model::LoadedModel& model, const simulate::MachineParameters& machine,
                                            simulate::State state, std::uint64_t seed)
{
    const auto series = recordMachine(machine, state, judgedSeconds, seed);
    if (!series)
        return series.error();
    const auto windows = scoreSeries(model, {*series});
    if (!windows)
        return windows.error();
    return finiteScores(*windows);
}

Result<model::LoadedModel> train(const TransferQuestion& question, const Progress& progress)
{
    std::vector<CountSeries> normal;
    for (const TrainedOn machine : {TrainedOn::A, TrainedOn::B}) {
        if (question.trainedOn != machine && question.trainedOn != TrainedOn::Both)
            continue;
        const bool isA = machine == TrainedOn::A;
        auto series = recordMachine(isA ? simulate::MachineParameters() : machineB(question.difference),
                                    simulate::State::NormalLow, baselineSeconds, 10 * question.seed + (isA ? 1 : 2));
        if (!series)
            return series.error();
        normal.push_back(*std::move(series));
    }
    TrainOptions options;
    options.detector = "mahalanobis";
    options.alpha = wantedShare;
    options.seed = question.seed;
    options.createdUnixSeconds = 0; // the same question gives the same model
    auto outcome = trainModel(normal, options, progress);
    if (!outcome)
        return outcome.error();
    return model::LoadedModel::load(outcome->image);
}

} // namespace

simulate::MachineParameters machineB(double difference)
{
    const double share = std::clamp(difference, 0.0, 1.0);
    const auto towards = [share](double factor) { return 1.0 + share * (factor - 1.0); };
    simulate::MachineParameters machine;
    machine.shaft.value *= towards(1.25); // another motor
    machine.flowNoise *= towards(1.4);
    for (std::size_t i = 0; i < machine.resonances.size(); ++i) {
        machine.resonances[i].frequency.value *= towards(i == 1 ? 0.8 : 1.15); // another floor, another guard
        for (double& rms : machine.resonances[i].rms)
            rms *= towards(1.3);
    }
    for (std::size_t axis = 0; axis < machine.lines.size(); ++axis) {
        for (double& order : machine.lines[axis].orders)
            order *= towards(axis == 1 ? 1.5 : 0.8); // balanced better, aligned worse
    }
    machine.roll += 6.0 * share;
    return machine;
}

Result<CountSeries> recordMachine(const simulate::MachineParameters& machine, simulate::State state, double seconds,
                                  std::uint64_t seed)
{
    if (const Status sound = simulate::validate(machine); !sound)
        return sound.error();
    if (!(seconds > 0.0) || seconds > 3600.0)
        return Error{Error::Code::InvalidArgument, "a duration lies between 0 and an hour", "duration", seconds};
    simulate::Generator generator(seed, {}, machine);
    generator.setState(state);
    const auto frames = static_cast<std::size_t>(seconds * generator.nominalRate().value);
    const auto channels = static_cast<std::size_t>(generator.channels());
    std::vector<float> values(frames * channels);
    generator.next(values);
    CountSeries series;
    series.name = QString::fromLatin1(simulate::format(state).data());
    series.stream = {generator.nominalRate(), rangeG, static_cast<std::uint32_t>(channels),
                     static_cast<float>(rangeG) / 32768.0F};
    series.channelNames = QStringList{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")};
    series.length = static_cast<SampleIndex>(frames);
    CountStretch stretch;
    stretch.counts.resize(values.size());
    std::ranges::transform(values, stretch.counts.begin(), [](float value) { return quantise(value, rangeG); });
    series.stretches.push_back(std::move(stretch));
    return series;
}

double TransferJudgement::shareAbove(const std::vector<double>& scores) const
{
    const auto above = std::ranges::count_if(scores, [this](double score) { return score > threshold; });
    return scores.empty() ? 0.0 : static_cast<double>(above) / static_cast<double>(scores.size());
}

Result<TransferJudgement> judgeTransfer(const TransferQuestion& question, const Progress& progress)
{
    auto model = train(question, progress);
    if (!model)
        return model.error();
    TransferJudgement judgement;
    judgement.threshold = static_cast<double>(model->model().heads.front().threshold);
    const simulate::MachineParameters b = machineB(question.difference);
    struct Part {
        simulate::MachineParameters machine;
        simulate::State state;
        std::vector<double>* scores;
    };
    const Part parts[] = {{{}, simulate::State::NormalLow, &judgement.normalA},
                          {b, simulate::State::NormalLow, &judgement.normalB},
                          {b, simulate::State::Imbalance, &judgement.faultyB}};
    std::uint64_t lot = 3;
    for (const Part& part : parts) {
        if (progress.cancelled())
            return Error{Error::Code::Cancelled, "the comparison was cancelled", {}};
        auto scores = scoresOfMachine(*model, part.machine, part.state, 10 * question.seed + lot++);
        if (!scores)
            return scores.error();
        *part.scores = *std::move(scores);
    }
    return judgement;
}

} // namespace baseline::workbench
