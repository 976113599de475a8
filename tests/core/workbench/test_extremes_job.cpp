// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/extremes_job.h"

#include "core/project/models.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/sentence.h"
#include "tests/core/workbench/learning_rig.h"
#include "tests/support/temporary_project.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;
using Code = Error::Code;

namespace {

ExtremesOptions onFeature(std::uint32_t feature)
{
    ExtremesOptions options;
    options.feature = feature;
    return options;
}

/// Until a law is fitted on the upper side.
ExtremesState watchUntilFitted(device::Link& link)
{
    for (std::uint32_t windows = 200; windows < 100'000; windows += 200) {
        const auto state = followWatching(link, windows, {});
        if (!state)
            qFatal("%s", state.error().detail.c_str());
        if (state->high.isFitted)
            return *state;
    }
    qFatal("no law");
}

} // namespace

class TestExtremesJob final : public QObject {
    Q_OBJECT
private slots:
    void watchesAndKeeps()
    {
        LearningRig rig;
        project::TemporaryProject file;
        const Status started = startWatching(rig.link(), {});
        QVERIFY2(started, started ? "" : started.error().detail.c_str());
        const ExtremesState state = watchUntilFitted(rig.link());
        QVERIFY(state.hasBounds && state.lower < state.upper);
        QCOMPARE(state.high.held, 5U);
        QVERIFY(state.high.shape > 0.0 && state.high.scale > 0.0);
        QVERIFY(state.high.quality > 0.0 && state.high.quality <= 1.0);
        QVERIFY(state.high.limit > state.upper);
        const auto report = keepWatched(rig.link(), file.path());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->modelName, QStringLiteral("Example (learned)"));
        QCOMPARE(report->parentHash, model::hashOf(exampleImage()));
        QVERIFY(report->threshold > state.lower);
        QCOMPARE(report->calibrationWindows, 0U);
        QCOMPARE(*rig.link().readModel(noSlot), report->image);
        const auto models = project::listModels(file.database());
        QCOMPARE(models->size(), std::size_t{1});
        QCOMPARE(models->front().detector, QStringLiteral("evt"));
        // As what a baseline learned: back to the parent.
        QCOMPARE(*resetLearning(rig.link()), static_cast<std::uint32_t>(model::hashOf(exampleImage())));
    }

    void aFeatureIsWatchedByItsName()
    {
        LearningRig rig;
        const auto model = model::decode(exampleImage());
        QVERIFY(model);
        const auto number = featureNumber(*model, "y rms");
        QVERIFY2(number, number ? "" : number.error().detail.c_str());
        QVERIFY(startWatching(rig.link(), onFeature(*number)));
        const auto state = followWatching(rig.link(), 40, {});
        QVERIFY(state && state->hasBounds);
        QCOMPARE(rig.link().extreme()->extreme.index, static_cast<std::uint8_t>(*number));
        QVERIFY(stopLearning(rig.link()));
        const auto unknown = featureNumber(*model, "w rms");
        QCOMPARE(unknown.error().subject, std::string("feature"));
        QVERIFY(sentenceFor(unknown.error()).contains(QLatin1String("y rms")));
    }

    void refusalsSayWhatToDo()
    {
        ConnectedBoard bare(noisyMachine());
        QCOMPARE(startWatching(bare.board.link(), {}).error().subject, std::string("model to learn from"));
        LearningRig rig;
        QCOMPARE(acceptOutlier(rig.link()).error().subject, std::string("wrong order"));
        QCOMPARE(keepWatched(rig.link(), {}).error().subject, std::string("wrong order"));
        QCOMPARE(startWatching(rig.link(), onFeature(200)).error().subject, std::string("feature"));
        QCOMPARE(startWatching(rig.link(), onFeature(300)).error().subject, std::string("feature"));
        ExtremesOptions wrong;
        wrong.experiment.n = 65;
        QCOMPARE(startWatching(rig.link(), wrong).error().subject, std::string("extreme N"));
        wrong = {};
        wrong.forget = 1.0;
        QCOMPARE(startWatching(rig.link(), wrong).error().subject, std::string("forget"));
        ExtremesOptions wide; // nothing ever lies beyond such bounds
        wide.experiment.gamma = 1e6;
        QVERIFY(startWatching(rig.link(), wide));
        const Error early = keepWatched(rig.link(), {}).error();
        QCOMPARE(early.subject, std::string("peaks missing"));
        QCOMPARE(early.value, 5.0);
        QCOMPARE(startWatching(rig.link(), {}).error().subject, std::string("learning"));
        QCOMPARE(startLearning(rig.link(), {10, 0.01, {}}).error().subject, std::string("learning"));
        QVERIFY(!*acceptOutlier(rig.link()));
        QVERIFY(stopLearning(rig.link()));
        for (const char* subject : {"extreme gamma", "extreme delta", "extreme N", "extreme M", "extreme T", "extreme R",
                                    "calibrated delta", "forget", "feature"}) {
            const QString sentence = sentenceFor({Code::InvalidArgument, "x", subject});
            QVERIFY2(!sentence.contains(QLatin1String("not usable")), subject);
        }
        for (const char* subject : {"peaks missing", "wrong order", "no room"}) {
            const QString sentence = sentenceFor({Code::BoardRefused, "x", subject, 2.0});
            QVERIFY2(!sentence.contains(QLatin1String("refused")), subject);
        }
    }

    void aWindowThatFillsTheBufferLeavesNoRoom()
    {
        model::Model model = exampleModel();
        model.window = {1024, 512}; // of three channels: all that the board's buffer holds
        const auto image = model::encode(model);
        QVERIFY(image.has_value());
        ConnectedBoard rig(noisyMachine());
        const auto deployed = deployToBoard(rig.board.link(), *image);
        QVERIFY2(deployed, deployed ? "" : deployed.error().detail.c_str());
        const Status refused = startWatching(rig.board.link(), {});
        QCOMPARE(refused.error().subject, std::string("no room"));
        QVERIFY(sentenceFor(refused.error()).contains(QLatin1String("shorter window")));
    }

    void cancellingLeavesTheBoardWatching()
    {
        LearningRig rig;
        QVERIFY(startWatching(rig.link(), {}));
        std::stop_source stop;
        const auto cancelled = followWatching(
            rig.link(), 1'000'000, [&](const ExtremesState&) { stop.request_stop(); }, {{}, stop.get_token()});
        QCOMPARE(cancelled.error().code, Code::Cancelled);
        QTRY_VERIFY(rig.link().status() && learnStateOf(rig.link().status()->status).phase == LearnPhase::Watching);
    }

    void aBoardThatDoesNotWatchIsTold()
    {
        LearningRig rig;
        rig.node.unplug();
        QTRY_VERIFY(!rig.link().isOpen());
        QCOMPARE(followWatching(rig.link(), 10, {}).error().code, Code::PortLost);
    }
};

QTEST_GUILESS_MAIN(TestExtremesJob)
#include "test_extremes_job.moc"
