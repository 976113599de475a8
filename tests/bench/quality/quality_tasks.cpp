// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/quality/quality_tasks.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace baseline::tests {

namespace {

/// One state of a machine, or one gesture: even files teach, odd ones test.
struct State {
    QString name;
    Recordings recordings;
};

void labelHalves(State& state, const QString& set)
{
    for (std::size_t i = 0; i < state.recordings.size(); ++i)
        state.recordings[i].info.label =
            set + QLatin1Char(' ') + state.name + (i % 2 == 0 ? QLatin1String(" even") : QLatin1String(" odd"));
}

Result<State> stateIn(const QString& folder, const QString& name, Hertz rate)
{
    auto recordings = recordingsIn(folder, rate);
    if (!recordings)
        return recordings.error();
    State state{name, std::move(*recordings)};
    labelHalves(state, folder);
    return state;
}

/// The first of each, then the second of each, and so on until all are taken.
Recordings takenInTurn(const std::vector<Recordings>& parts)
{
    Recordings all;
    std::size_t most = 0;
    for (const Recordings& part : parts)
        most = std::max(most, part.size());
    for (std::size_t i = 0; i < most; ++i) {
        for (const Recordings& part : parts) {
            if (i < part.size())
                all.push_back(part[i]);
        }
    }
    return all;
}

void learnFrom(QualityTask& task, const std::vector<const State*>& states)
{
    std::vector<Recordings> even;
    std::vector<Recordings> odd;
    for (const State* state : states) {
        even.push_back(everySecond(state->recordings, 0));
        odd.push_back(everySecond(state->recordings, 1));
    }
    if (states.size() > 1)
        task.inTurn = takenInTurn(even);
    task.training = joined(std::move(even));
    task.normal = joined(std::move(odd));
}

QualityTask fanTask(const QString& name, const std::vector<const State*>& normal,
                    const std::vector<const State*>& anomalies)
{
    // One window a file of 200 rows, as in the protocol.
    QualityTask task{name, Hertz{200.0}, {128, 128}, {128, 128}, {}};
    learnFrom(task, normal);
    for (const State* state : anomalies)
        task.anomalies.push_back({state->name, state->recordings});
    return task;
}

Status addFan(std::vector<QualityTask>& tasks)
{
    std::map<std::string, State> states;
    for (const char* name : {"off_0", "low_0", "low_0-moving", "low_1", "med_0", "high_0"}) {
        QString folder = QLatin1String("ceiling-fan/fan_0_") + QLatin1String(name) + QLatin1String("_weight");
        if (folder.contains(QLatin1String("-moving_weight")))
            folder = QStringLiteral("ceiling-fan/fan_0_low_0_weight-moving");
        auto state = stateIn(folder, QString::fromLatin1(name), Hertz{200.0});
        if (!state)
            return state.error();
        states[name] = std::move(*state);
    }
    const State* const off = &states["off_0"];
    const State* const low = &states["low_0"];
    const State* const moving = &states["low_0-moving"];
    const State* const coin = &states["low_1"];
    const State* const medium = &states["med_0"];
    const State* const high = &states["high_0"];
    tasks.push_back(fanTask(QStringLiteral("Fan A"), {low}, {coin, moving}));
    tasks.push_back(fanTask(QStringLiteral("Fan B"), {off, low, medium, high}, {coin, moving}));
    tasks.push_back(fanTask(QStringLiteral("Fan C"), {moving}, {off, medium, high, coin}));
    return done();
}

Status addMotor(std::vector<QualityTask>& tasks)
{
    const Hertz rate{1000.0};
    const auto healthy = stateIn(QStringLiteral("motor-pump-45kw/healthy"), QStringLiteral("healthy"), rate);
    if (!healthy)
        return healthy.error();
    const auto faulty = stateIn(QStringLiteral("motor-pump-45kw/faulty"), QStringLiteral("faulty"), rate);
    if (!faulty)
        return faulty.error();
    QualityTask task{QStringLiteral("Motor"), rate, {1000, 1000}, {1024, 512}, {}};
    learnFrom(task, {&*healthy});
    task.anomalies.push_back({faulty->name, faulty->recordings});
    tasks.push_back(std::move(task));
    return done();
}

/// The class of a recording is its file's name up to the first dot; "unknown" is none.
Status addGestures(std::vector<QualityTask>& tasks, const QString& set, const QStringList& folders)
{
    std::map<QString, State> classes;
    for (const QString& folder : folders) {
        auto recordings = recordingsIn(folder);
        if (!recordings)
            return recordings.error();
        for (recording::Recording& one : *recordings) {
            const QString name = QFileInfo(one.info.source).fileName().section(QLatin1Char('.'), 0, 0);
            if (name != QLatin1String("unknown"))
                classes[name].recordings.push_back(std::move(one));
        }
    }
    for (auto& [name, state] : classes) {
        state.name = name;
        labelHalves(state, set);
    }
    for (const auto& [name, anomaly] : classes) {
        QualityTask task{set, anomaly.recordings.front().info.nominalRate, {128, 64}, {128, 64}, {}};
        std::vector<const State*> others;
        for (const auto& [other, state] : classes) {
            if (other != name)
                others.push_back(&state);
        }
        learnFrom(task, others);
        task.anomalies.push_back({name, anomaly.recordings});
        tasks.push_back(std::move(task));
    }
    return done();
}

} // namespace

Result<std::vector<QualityTask>> qualityTasks()
{
    std::vector<QualityTask> tasks;
    const QStringList cbor{QStringLiteral("gestures-cbor/training")};
    const QStringList json{QStringLiteral("gestures-json/training"), QStringLiteral("gestures-json/testing")};
    for (const Status& added : {addFan(tasks), addMotor(tasks), addGestures(tasks, QStringLiteral("Gestures (CBOR)"), cbor),
                                addGestures(tasks, QStringLiteral("Gestures (JSON)"), json)}) {
        if (!added)
            return added.error();
    }
    return tasks;
}

} // namespace baseline::tests
