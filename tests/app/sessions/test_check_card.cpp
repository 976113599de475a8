// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "app/sessions/check_card.h"
#include "app/sessions/check_findings.h"
#include "core/project/exclusions.h"
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/workbench.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUndoStack>

#include <cmath>

using namespace baseline;
using sessions::CheckCard;

/// The card of the quality gate, on a real project file.
class TestCheckCard final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhatToDoWithoutAChoice();
    void oneClickExcludesAndUndoTakesBack();
    void deleteExcludesTheChosenWindow();
    void waitsUntilItIsSeen();

private:
    QString store();
    template <typename Widget>
    Widget& child(CheckCard& card, const char* name)
    {
        return *card.findChild<Widget*>(QString::fromLatin1(name));
    }
    std::size_t exclusions() { return project::listExclusions(*m_bench->database(), {})->size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workbench::Workbench> m_bench;
    QUndoStack m_undo;
};

void TestCheckCard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<workbench::Workbench>();
    QVERIFY(m_bench->openProject(m_folder->filePath(QStringLiteral("test.baseline"))));
}

void TestCheckCard::cleanup()
{
    m_undo.clear();
    m_bench.reset();
    m_folder.reset();
}

/// A normal recording with a knock in it.
QString TestCheckCard::store()
{
    workbench::SimulateOptions options;
    options.duration = Seconds(70);
    auto recording = workbench::simulateRecording(options);
    auto& counts = std::get<std::vector<std::int16_t>>(recording->data);
    for (std::size_t i = 0; i < 300; ++i)
        counts[(30000 + i) * 3] = std::int16_t(
            counts[(30000 + i) * 3] + std::lround(16000 * std::exp(-double(i) / 60) * std::sin(double(i))));
    const auto project = project::ProjectFile::open(m_bench->projectPath());
    return *project::storeRecording(project->database(), *recording);
}

void TestCheckCard::saysWhatToDoWithoutAChoice()
{
    CheckCard card(*m_bench, m_undo);
    card.QWidget::show();
    QVERIFY(card.report().recordings.empty());
    QVERIFY(!card.isChecking());
    const auto labels = card.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel* label) {
        return label->isVisible() && label->text().contains(QLatin1String("Choose recordings"));
    }));
}

void TestCheckCard::oneClickExcludesAndUndoTakesBack()
{
    const QString id = store();
    CheckCard card(*m_bench, m_undo);
    card.resize(1100, 460);
    card.QWidget::show();
    QSignalSpy checked(&card, &CheckCard::checked);
    card.show(QStringList{id});
    QVERIFY(checked.wait(20000));
    const std::size_t outliers = card.report().outliers.size();
    QVERIFY(outliers >= 2);
    QCOMPARE(card.report().excludedWindows, std::size_t(0));
    const QByteArray picture = qgetenv("BASELINE_PICTURE"); // where to leave one for a person to look at
    if (!picture.isEmpty())
        QVERIFY(card.grab().save(QString::fromLocal8Bit(picture)));

    child<QPushButton>(card, "excludeAll").click();
    QCOMPARE(exclusions(), outliers);
    QVERIFY(checked.wait(20000));
    QVERIFY(card.report().excludedWindows >= outliers);
    QVERIFY(child<QPushButton>(card, "takeBackExclusions").isVisible());

    m_undo.undo();
    QCOMPARE(exclusions(), std::size_t(0));
    QVERIFY(checked.wait(20000));
    QCOMPARE(card.report().outliers.size(), outliers);
    m_undo.redo();
    QVERIFY(checked.wait(20000));
    child<QPushButton>(card, "takeBackExclusions").click();
    QCOMPARE(exclusions(), std::size_t(0));
}

void TestCheckCard::deleteExcludesTheChosenWindow()
{
    const QString id = store();
    CheckCard card(*m_bench, m_undo);
    card.QWidget::show();
    QSignalSpy checked(&card, &CheckCard::checked);
    card.show(QStringList{id});
    QVERIFY(checked.wait(20000));
    auto* table = card.findChild<sessions::OutlierTable*>();
    QVERIFY(!child<QPushButton>(card, "excludeChosen").isEnabled());
    table->selectRow(1);
    QVERIFY(child<QPushButton>(card, "excludeChosen").isEnabled());
    const recording::Span span = card.report().outliers[1].span;
    QTest::keyClick(table, Qt::Key_Delete);
    const auto stored = project::listExclusions(*m_bench->database(), id);
    QCOMPARE(stored->size(), std::size_t(1));
    QCOMPARE(stored->front().span, span);
    QCOMPARE(stored->front().reason, QString(project::outlierReason));
}

void TestCheckCard::waitsUntilItIsSeen()
{
    const QString id = store();
    CheckCard card(*m_bench, m_undo);
    card.show(QStringList{id});
    QVERIFY(!card.isChecking());
    QSignalSpy checked(&card, &CheckCard::checked);
    card.QWidget::show();
    QVERIFY(card.isChecking());
    QVERIFY(checked.wait(20000));
    emit m_bench->projectChanged();
    QVERIFY(card.report().recordings.empty());
}

QTEST_MAIN(TestCheckCard)
#include "test_check_card.moc"
