// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/lesson_transfer.h"

#include <QTest>

#include <algorithm>

using namespace baseline;
using namespace baseline::workbench;

/// Two machines and one model.
class TestLessonTransfer final : public QObject {
    Q_OBJECT

private slots:
    void theSameMachineIsNoOther()
    {
        const auto judged = judgeTransfer({TrainedOn::A, 0.0, 1});
        QVERIFY(judged);
        QVERIFY(judged->normalA.size() > 400); // a minute at 952 Hz, windows of 256 by halves
        // 1 % was wanted; windows overlap by half and the machine's load wanders, so it comes in runs.
        QVERIFY2(judged->shareAbove(judged->normalA) < 0.05,
                 qPrintable(QString::number(judged->shareAbove(judged->normalA))));
        QVERIFY2(judged->shareAbove(judged->normalB) < 0.05,
                 qPrintable(QString::number(judged->shareAbove(judged->normalB))));
        QVERIFY(judged->shareAbove(judged->faultyB) > 0.9);
    }

    void aModelOfADoesNotFitBAndABaselineMendsIt()
    {
        const auto ofA = judgeTransfer({TrainedOn::A, 0.5, 1});
        const auto ofB = judgeTransfer({TrainedOn::B, 0.5, 1});
        const auto ofBoth = judgeTransfer({TrainedOn::Both, 0.5, 1});
        QVERIFY(ofA && ofB && ofBoth);
        QVERIFY(ofA->shareAbove(ofA->normalA) < 0.05);
        QVERIFY2(ofA->shareAbove(ofA->normalB) > 0.5, qPrintable(QString::number(ofA->shareAbove(ofA->normalB))));
        QVERIFY(ofB->shareAbove(ofB->normalB) < 0.05);
        QVERIFY(ofB->shareAbove(ofB->faultyB) > 0.9);
        QVERIFY(ofBoth->shareAbove(ofBoth->normalA) < 0.05);
        QVERIFY(ofBoth->shareAbove(ofBoth->normalB) < 0.05);
    }

    void theSameQuestionHasTheSameAnswer()
    {
        const auto once = judgeTransfer({TrainedOn::B, 0.3, 7});
        const auto twice = judgeTransfer({TrainedOn::B, 0.3, 7});
        QVERIFY(once && twice);
        QVERIFY(once->normalB == twice->normalB);
        QCOMPARE(once->threshold, twice->threshold);
    }

    void recordingsAreAsABoardMakesThem()
    {
        const auto series = recordMachine(machineB(1.0), simulate::State::NormalLow, 2.0, 3);
        QVERIFY(series);
        QCOMPARE(series->length, SampleIndex{1904});
        QCOMPARE(series->stretches.front().counts.size(), std::size_t{3 * 1904});
        QCOMPARE(series->stream.rangeG, 4U);
    }

    void everyDifferenceIsAMachine()
    {
        for (const double difference : {-1.0, 0.0, 0.25, 0.5, 1.0, 7.0})
            QVERIFY(simulate::validate(machineB(difference)));
        QCOMPARE(machineB(0.0).shaft.value, simulate::MachineParameters().shaft.value);
        QVERIFY(machineB(1.0).shaft.value > machineB(0.5).shaft.value);
    }

    void whatCannotBeIsRefused()
    {
        QCOMPARE(recordMachine({}, simulate::State::NormalLow, 0.0, 1).error().subject, std::string("duration"));
        simulate::MachineParameters broken;
        broken.shaft.value = -1.0;
        QVERIFY(!recordMachine(broken, simulate::State::NormalLow, 1.0, 1));
        Progress stopped;
        std::stop_source stop;
        stop.request_stop();
        stopped.stop = stop.get_token();
        QCOMPARE(judgeTransfer({}, stopped).error().code, Error::Code::Cancelled);
        QCOMPARE(TransferJudgement().shareAbove({}), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestLessonTransfer)
#include "test_lesson_transfer.moc"
