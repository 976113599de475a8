// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/closing_question.h"
#include "core/workbench/background_job.h"
#include "core/workbench/running_work.h"
#include "core/workbench/workbench.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace baseline;
using namespace baseline::studio;

/// What is asked before the program ends.
class TestClosing final : public QObject {
    Q_OBJECT
private slots:
    void nothingRunsNothingIsAsked();
    void everythingThatRunsIsNamedInOneQuestion();
    void escapeStays();

private:
    /// Waits for the question in the background, then does `answer` to it; what it said is kept.
    void answer(const std::function<void(QMessageBox&)>& answer)
    {
        QTimer::singleShot(0, this, [this, answer] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box)
                return this->answer(answer);
            m_said = box->text() + QLatin1Char('\n') + box->informativeText();
            answer(*box);
        });
    }
    static void press(QMessageBox& box, const QString& text)
    {
        for (QAbstractButton* button : box.buttons()) {
            if (button->text().remove(QLatin1Char('&')) == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QString m_said;
};

void TestClosing::nothingRunsNothingIsAsked()
{
    workbench::Workbench bench;
    QVERIFY(workThatWouldEnd(bench, false).isEmpty());
    workbench::BackgroundJob picture; // nobody would miss its outcome
    QSemaphore gate;
    int ended = 0;
    QVERIFY(picture.start<int>(
        [&gate](const Progress&) -> Result<int> {
            gate.acquire();
            return 1;
        },
        [&ended](const Result<int>&) { ++ended; }));
    QVERIFY(workThatWouldEnd(bench, false).isEmpty());
    gate.release();
    QTRY_COMPARE(ended, 1);
}

void TestClosing::everythingThatRunsIsNamedInOneQuestion()
{
    workbench::Workbench bench;
    workbench::BackgroundJob training;
    workbench::BackgroundJob importing;
    workbench::nameJob(training, [] { return QStringLiteral("Training a model"); });
    workbench::nameJob(importing, [] { return QStringLiteral("Reading <b>files</b>"); });
    const auto untilStopped = [](const Progress& progress) -> Result<int> {
        while (!progress.cancelled())
            QThread::yieldCurrentThread();
        return 1;
    };
    QVERIFY(training.start<int>(untilStopped, [](const Result<int>&) {}));
    QVERIFY(importing.start<int>(untilStopped, [](const Result<int>&) {}));
    const QStringList work = workThatWouldEnd(bench, true);
    QCOMPARE(work.size(), 3);
    QWidget window;
    window.show();
    answer([](QMessageBox& box) { press(box, QStringLiteral("Stop and close")); });
    QVERIFY(askToClose(&window, work));
    for (const char* part : {"3 things are not finished", "Training a model", "Reading <b>files</b>", "bootloader"})
        QVERIFY2(m_said.contains(QLatin1String(part)), qPrintable(m_said));
    answer([](QMessageBox& box) { press(box, QStringLiteral("Stay")); });
    QVERIFY(!askToClose(&window, work));
    answer([](QMessageBox& box) { QTest::keyClick(&box, Qt::Key_Return); }); // what is chosen beforehand does no harm
    QVERIFY(!askToClose(&window, {work.front()}));
    QVERIFY(m_said.startsWith(QLatin1String("One thing is not finished")));
    QVERIFY(training.isRunning() && importing.isRunning()); // asking alone stops nothing
}

void TestClosing::escapeStays()
{
    QWidget window;
    window.show();
    answer([](QMessageBox& box) { QTest::keyClick(&box, Qt::Key_Escape); });
    QVERIFY(!askToClose(&window, {QStringLiteral("Training a model (would be stopped)")}));
    answer([](QMessageBox& box) { box.close(); });
    QVERIFY(!askToClose(&window, {QStringLiteral("Training a model (would be stopped)")}));
}

QTEST_MAIN(TestClosing)
#include "test_closing.moc"
