// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/labels.h"
#include "core/workbench/count_series.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/train_job.h"
#include "tests/app/sessions/timeline_desk.h"

#include <QPushButton>

using namespace baseline;
using namespace baseline::sessions;
using recording::Span;

namespace {

const QString hash = QStringLiteral("0123456789abcdef");

workbench::Suggestions three()
{
    return {hash,
            {{{0, 1000}, QStringLiteral("normal"), 0.5F},
             {{2000, 500}, QStringLiteral("anomaly"), 4.0F},
             {{4000, 1000}, QStringLiteral("normal"), 0.6F}}};
}

} // namespace

class TestTimelineSuggestions final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void enterAcceptsAndDeleteRefuses()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.card.editor().setSuggestions(three());
        QVERIFY(desk.segments().empty()); // nothing before a person says so
        desk.key(Qt::Key_Enter, Qt::KeypadModifier); // the first one is chosen
        QCOMPARE(desk.scene().chosenSuggestion, 0);
        desk.key(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(desk.segments().size(), std::size_t(1));
        QCOMPARE(desk.segments()[0].span, (Span{0, 1000}));
        QCOMPARE(desk.segments()[0].label, QStringLiteral("normal"));
        QCOMPARE(desk.segments()[0].origin, hash); // never evaluates that model
        QVERIFY(desk.scene().suggestion());
        QCOMPARE(desk.scene().suggestion()->span.first, SampleIndex(2000)); // on to the next
        QCOMPARE(desk.scene().cursor, SampleIndex(2000));
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.segments().size(), std::size_t(1));
        QCOMPARE(desk.scene().suggestions.size(), std::size_t(1));
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.segments().size(), std::size_t(2));
        QVERIFY(desk.scene().suggestions.empty());
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.segments().empty());
        desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.segments()[0].origin, hash);
    }

    void controlEnterAcceptsAllInOneStep_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("return") << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier);
        QTest::newRow("keypad") << Qt::Key_Enter << (Qt::ControlModifier | Qt::KeypadModifier);
    }

    void controlEnterAcceptsAllInOneStep()
    {
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.card.editor().setSuggestions(three());
        desk.key(key, modifiers);
        QCOMPARE(desk.segments().size(), std::size_t(3));
        for (const project::Segment& segment : desk.segments())
            QCOMPARE(segment.origin, hash);
        QCOMPARE(desk.stack.count(), 1);
        QVERIFY(desk.scene().suggestions.empty());
        desk.stack.undo();
        QVERIFY(desk.segments().empty());
        desk.key(key, modifiers); // nothing is left to accept
        QVERIFY(desk.segments().empty());
        QVERIFY(desk.failures.empty());
    }

    void aNumberAcceptsUnderAnotherName()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.card.editor().setSuggestions(three());
        desk.card.editor().chooseSuggestion(1);
        desk.key(Qt::Key_3);
        QCOMPARE(desk.segments().size(), std::size_t(1));
        QCOMPARE(desk.segments()[0].label, desk.labelOf(3));
        QCOMPARE(desk.segments()[0].origin, hash); // the model found it all the same
        QCOMPARE(desk.scene().suggestions.size(), std::size_t(2));
    }

    void marksStaySeparateFromSuggestions()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.card.editor().setSuggestions(three());
        desk.add({2100, 100}, Qt::Key_2); // by hand, over a suggestion
        QCOMPARE(desk.segments().size(), std::size_t(1));
        QVERIFY(desk.segments()[0].origin.isEmpty());
        QCOMPARE(desk.scene().suggestions.size(), std::size_t(3));
    }

    void whatIsLabelledAlreadyIsNotSuggested()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        QCOMPARE(desk.labelOf(1), QStringLiteral("normal"));
        desk.add({0, 1500});
        desk.card.editor().setSuggestions(three());
        QCOMPARE(desk.scene().suggestions.size(), std::size_t(2));
    }

    void aClickChoosesOne()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.card.editor().setSuggestions(three());
        const QRectF area = desk.view.plotRectangle();
        QTest::mouseClick(desk.view.viewport(), Qt::LeftButton, {}, desk.pixel(2250.0, area.top() + 19.0 + 9.0));
        QCOMPARE(desk.scene().chosenSuggestion, 1);
    }

    /// With a model that was trained here, through the job and the button.
    void theModelAtHandIsAsked()
    {
        workbench::SimulateOptions options;
        options.duration = Seconds(60.0);
        const auto series = workbench::countSeries(*workbench::simulateRecording(options));
        QVERIFY(series);
        const auto outcome = workbench::trainModel({*series}, {});
        QVERIFY(outcome);
        options.duration = Seconds(10.0);
        options.seed = 2;
        TimelineDesk desk(*workbench::simulateRecording(options));
        QVERIFY(desk.show());
        auto* button = desk.card.findChild<QPushButton*>(QStringLiteral("suggest"));
        QVERIFY(!button->isEnabled()); // no model yet
        (void)desk.bench.adopt(*outcome, {*series}); // at hand even though this project has no such recording
        QVERIFY(desk.bench.modelAtHand());
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!desk.scene().suggestions.empty());
        QTRY_VERIFY(!desk.card.suggestions().isRunning());
        QCOMPARE(desk.scene().chosenSuggestion, 0);
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!desk.segments().empty());
        const QString expected = QString::fromStdString(model::hashText(model::hashOf(outcome->image)));
        for (const project::Segment& segment : desk.segments())
            QCOMPARE(segment.origin, expected);
    }

    void aModelForAnotherRateSaysSo()
    {
        workbench::SimulateOptions options;
        const auto series = workbench::countSeries(*workbench::simulateRecording(options));
        const auto outcome = workbench::trainModel({*series}, {});
        QVERIFY(outcome);
        TimelineDesk desk; // 1 kHz, two channels
        QVERIFY(desk.show());
        (void)desk.bench.adopt(*outcome, {*series});
        desk.card.suggestions().ask(desk.id);
        QTRY_VERIFY(!desk.failures.empty());
        QCOMPARE(desk.failures.back().code, Error::Code::ModelMismatch);
        QVERIFY(desk.scene().suggestions.empty());
    }

    void anAnswerForTheRecordingBeforeIsDropped()
    {
        workbench::SimulateOptions options;
        const auto series = workbench::countSeries(*workbench::simulateRecording(options));
        const auto outcome = workbench::trainModel({*series}, {});
        QVERIFY(outcome);
        TimelineDesk desk(*workbench::simulateRecording(options));
        QVERIFY(desk.show());
        (void)desk.bench.adopt(*outcome, {*series});
        desk.card.suggestions().ask(desk.id);
        desk.card.showNothing(QStringLiteral("nothing"));
        QTRY_VERIFY(!desk.card.suggestions().isRunning());
        QVERIFY(desk.scene().suggestions.empty());
        QVERIFY(desk.failures.empty());
        QCOMPARE(desk.card.sentence(), QStringLiteral("nothing"));
    }
};

QTEST_MAIN(TestTimelineSuggestions)
#include "test_timeline_suggestions.moc"
