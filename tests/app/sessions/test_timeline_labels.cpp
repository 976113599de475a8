// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sessions/timeline_desk.h"

#include <random>

using namespace baseline;
using namespace baseline::sessions;
using recording::Span;

/// Labelling with nothing but the keyboard, through the real widget and a project file on disk.
class TestTimelineLabels final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void marksWithShiftAndLabelsWithANumber()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        // The whole is seen, so a step is a fiftieth of it: 200 samples.
        desk.key(Qt::Key_Right);
        QCOMPARE(desk.scene().cursor, SampleIndex(200));
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        desk.key(Qt::Key_Right, Qt::ShiftModifier);
        desk.key(Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier); // one sample less
        QCOMPARE(desk.scene().mark, std::optional(Span{200, 399}));
        desk.key(Qt::Key_2);
        QCOMPARE(desk.segments().size(), std::size_t(1));
        const project::Segment segment = desk.segments().front();
        QCOMPARE(segment.span, (Span{200, 399}));
        QCOMPARE(segment.label, desk.labelOf(2));
        QVERIFY(segment.origin.isEmpty());
        QVERIFY(!desk.scene().mark);
        QCOMPARE(desk.scene().chosen, segment.id);
        desk.key(Qt::Key_3); // chosen still, so that a slip of the finger is mended by the right key
        QCOMPARE(desk.segments().front().label, desk.labelOf(3));
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.segments().front().label, desk.labelOf(2));
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.segments().empty());
        desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.segments().front(), segment);
    }

    void marksWithInAndOut()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.key(Qt::Key_O);
        QVERIFY(!desk.told.isEmpty()); // where would it begin?
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_I);
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_PageDown);
        QCOMPARE(desk.scene().mark, std::optional(Span{200, 9200})); // a page is nine tenths of what is seen
        desk.key(Qt::Key_O);
        desk.key(Qt::Key_Left); // ended: the cursor goes on alone
        QCOMPARE(desk.scene().mark, std::optional(Span{200, 9200}));
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.scene().mark);
    }

    void aMarkOverAGapLabelsBothSides()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.key(Qt::Key_Home);
        desk.key(Qt::Key_End, Qt::ShiftModifier);
        desk.key(Qt::Key_1);
        const std::vector<std::pair<Span, QString>> expected{{{0, 6000}, desk.labelOf(1)},
                                                             {{6500, 3500}, desk.labelOf(1)}};
        QCOMPARE(desk.labelled(), expected);
        QCOMPARE(desk.stack.count(), 1); // one step
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.segments().empty());
    }

    /// The promise of the product: 100 labels without the mouse, each undone and redone.
    void aHundredLabelsWithoutTheMouse()
    {
        TimelineDesk desk(timelineRecording(120'000, {{33'333, 17}, {80'000, 1000}}));
        QVERIFY(desk.show());
        int keys = 0;
        while (!desk.labelOf(keys + 1).isEmpty())
            ++keys;
        QVERIFY(keys >= 3);
        std::mt19937 random(11);
        std::vector<std::vector<project::Segment>> states{desk.segments()};
        desk.key(Qt::Key_Home);
        for (int zoom = 0; zoom < 8; ++zoom)
            desk.key(Qt::Key_Plus);
        for (int i = 0; i < 100; ++i) {
            // Somewhere new, at a step of its own, in one of the two ways.
            const int steps = std::uniform_int_distribution<int>(1, 3)(random);
            for (int step = 0; step < steps; ++step)
                desk.key(Qt::Key_Right, step == 0 ? Qt::KeyboardModifiers(Qt::ControlModifier) : Qt::NoModifier);
            if (i % 2 == 0) {
                desk.key(Qt::Key_Right, Qt::ShiftModifier);
            } else {
                desk.key(Qt::Key_I);
                desk.key(Qt::Key_Right);
                desk.key(Qt::Key_O);
            }
            desk.key(static_cast<Qt::Key>(Qt::Key_1 + std::uniform_int_distribution<int>(0, keys - 1)(random)));
            states.push_back(desk.segments());
            QVERIFY2(states.back() != states[states.size() - 2], qPrintable(desk.told));
            QCOMPARE(desk.stack.count(), i + 1); // one step each
        }
        QVERIFY(states.back().size() >= 100);
        for (const project::Segment& segment : states.back()) // none crosses a gap
            QVERIFY(workbench::partsOf(segment.span, desk.scene().stretches) == std::vector<Span>{segment.span});
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            desk.key(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(desk.segments(), states[i - 1]);
            QCOMPARE(desk.scene().segments, states[i - 1]); // and the picture has them
        }
        for (std::size_t i = 1; i < states.size(); ++i) {
            desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(desk.segments(), states[i]);
            QCOMPARE(desk.scene().segments, states[i]);
        }
        QVERIFY(desk.failures.empty());
    }

    void splitsAndMerges()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.add({1000, 2000});
        desk.cursor(1800);
        desk.key(Qt::Key_S);
        const QString label = desk.labelOf(1);
        const std::vector<std::pair<Span, QString>> halves{{{1000, 800}, label}, {{1800, 1200}, label}};
        QCOMPARE(desk.labelled(), halves);
        desk.key(Qt::Key_P);
        desk.key(Qt::Key_M);
        const std::vector<std::pair<Span, QString>> whole{{{1000, 2000}, label}};
        QCOMPARE(desk.labelled(), whole);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.labelled(), halves);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.labelled(), whole);
        desk.cursor(500);
        desk.key(Qt::Key_S); // outside
        QVERIFY(desk.told.contains(QStringLiteral("inside")));
        QCOMPARE(desk.labelled(), whole);
        // Another label, and a gap, keep them apart.
        desk.add({3000, 100}, Qt::Key_2);
        desk.key(Qt::Key_P);
        desk.told.clear();
        desk.key(Qt::Key_M);
        QVERIFY(desk.told.contains(QStringLiteral("same label")));
        desk.add({7000, 100}, Qt::Key_2);
        desk.key(Qt::Key_P);
        desk.told.clear();
        desk.key(Qt::Key_M);
        QVERIFY(desk.told.contains(QStringLiteral("without a gap")));
        desk.key(Qt::Key_N);
        desk.key(Qt::Key_M);
        QVERIFY(desk.told.contains(QStringLiteral("no next")));
        QCOMPARE(desk.segments().size(), std::size_t(3));
    }

    void trimsAndRemoves()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.key(Qt::Key_BracketLeft);
        QVERIFY(desk.told.contains(QStringLiteral("Choose")));
        desk.add({5000, 900});
        const QString chosen = desk.scene().chosen;
        const auto trimTo = [&](SampleIndex position, Qt::Key key) {
            desk.cursor(position);
            desk.card.editor().choose(chosen);
            desk.key(key);
            return desk.segments().front().span;
        };
        QCOMPARE(trimTo(5100, Qt::Key_BracketLeft), (Span{5100, 800}));
        QCOMPARE(trimTo(9000, Qt::Key_BracketRight), (Span{5100, 900})); // as far as the gap
        QCOMPARE(trimTo(5101, Qt::Key_BracketRight), (Span{5100, 1}));
        QCOMPARE(trimTo(9999, Qt::Key_BracketLeft), (Span{5100, 1})); // a sample stays
        desk.key(Qt::Key_Delete);
        QVERIFY(desk.segments().empty());
        desk.key(Qt::Key_Delete);
        QVERIFY(desk.told.contains(QStringLiteral("Choose")));
        for (int i = 0; i < 3; ++i) // the removal and two trims
            desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.segments().front().span, (Span{5100, 800}));
    }

    void walksFromSegmentToSegment()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.key(Qt::Key_N);
        QVERIFY(desk.told.contains(QStringLiteral("no segments")));
        desk.add({1000, 100});
        desk.add({3000, 100});
        desk.add({9000, 100});
        for (int i = 0; i < 12; ++i)
            desk.key(Qt::Key_Plus);
        desk.key(Qt::Key_Escape);
        desk.cursor(2000);
        const auto chosenAt = [&] {
            return desk.scene().chosenSegment() ? desk.scene().chosenSegment()->span.first : -1;
        };
        desk.key(Qt::Key_N);
        QCOMPARE(chosenAt(), SampleIndex(3000));
        desk.key(Qt::Key_N);
        QCOMPARE(chosenAt(), SampleIndex(9000));
        QCOMPARE(desk.scene().cursor, SampleIndex(9000));
        QVERIFY(desk.view.window().first <= 9000.0 && desk.view.window().end() >= 9000.0); // it comes into view
        desk.key(Qt::Key_N); // the last one
        QCOMPARE(chosenAt(), SampleIndex(9000));
        desk.key(Qt::Key_P);
        desk.key(Qt::Key_P);
        desk.key(Qt::Key_P);
        QCOMPARE(chosenAt(), SampleIndex(1000));
    }

    void snapsToTheWindowsOfTheRecipe()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.key(Qt::Key_G);
        QVERIFY(desk.card.editor().snaps());
        QCOMPARE(desk.card.editor().grid(), (workbench::WindowGrid{256, 128})); // "bands" at 1 kHz
        desk.card.editor().markBetween(1000, 2010);
        QCOMPARE(desk.scene().mark, std::optional(Span{1024, 1024}));
        desk.key(Qt::Key_Escape);
        desk.key(Qt::Key_Home);
        for (int i = 0; i < 20; ++i)
            desk.key(Qt::Key_Plus);
        for (int i = 0; i < 3; ++i)
            desk.key(Qt::Key_Right);
        QCOMPARE(desk.scene().cursor, SampleIndex(3 * 128));
        desk.key(Qt::Key_Right, Qt::ControlModifier); // one sample all the same
        QCOMPARE(desk.scene().cursor, SampleIndex(3 * 128 + 1));
        desk.key(Qt::Key_End); // over the gap to the end: nothing holds the cursor
        for (int i = 0; i < 100; ++i)
            desk.key(Qt::Key_Left);
        QCOMPARE(desk.scene().cursor, SampleIndex(0));
        for (int i = 0; i < 100; ++i)
            desk.key(Qt::Key_Right);
        QCOMPARE(desk.scene().cursor, SampleIndex(10'000));
        desk.key(Qt::Key_G);
        QVERIFY(!desk.card.editor().snaps());
    }

    void saysWhyNothingCanBeLabelled()
    {
        TimelineDesk desk;
        QVERIFY(desk.show());
        desk.key(Qt::Key_1);
        QVERIFY(desk.told.contains(QStringLiteral("Mark something")));
        desk.card.editor().markBetween(6100, 6200); // lost
        desk.key(Qt::Key_1);
        QVERIFY(desk.told.contains(QStringLiteral("lost")));
        desk.add({100, 200});
        desk.card.editor().markBetween(100, 300);
        desk.key(Qt::Key_1);
        QVERIFY(desk.told.contains(QStringLiteral("already")));
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.labelOf(8).isEmpty());
        desk.key(Qt::Key_8);
        QVERIFY(desk.told.contains(QLatin1Char('8')));
        QCOMPARE(desk.segments().size(), std::size_t(1));
        QVERIFY(desk.failures.empty());
    }
};

QTEST_MAIN(TestTimelineLabels)
#include "test_timeline_labels.moc"
