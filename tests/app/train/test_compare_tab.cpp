// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "app/train/baseline_list.h"
#include "app/train/compare_tab.h"
#include "app/train/comparison_model.h"
#include "app/train/transfer_view.h"
#include "core/project/machines.h"
#include "core/project/recording_samples.h"
#include "core/project/sessions.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/workbench.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace baseline;
using train::ComparisonModel;

/// Every detector on every recipe, from recordings in a real project file to one table.
class TestCompareTab final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<workbench::Workbench>();
        QVERIFY(m_bench->openProject(m_folder->filePath(QStringLiteral("test.baseline"))));
        store(simulate::State::NormalLow, 60.0, 1);
        m_list = std::make_unique<train::BaselineList>(*m_bench);
        m_tab = std::make_unique<train::CompareTab>(*m_bench, *m_list);
        m_tab->resize(1000, 700);
        m_tab->show();
    }

    void cleanup()
    {
        m_tab.reset();
        m_list.reset();
        m_bench.reset();
        m_folder.reset();
    }

    void needsATickedRecording()
    {
        QVERIFY(start().isEnabled());
        m_list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!start().isEnabled());
    }

    void fillsOneTableAndKeepsARow()
    {
        store(simulate::State::Imbalance, 10.0, 2);
        m_list->refresh();
        start().click();
        QVERIFY(m_tab->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), 50000);
        QAbstractItemModel& rows = *table().model();
        // Nine detectors on four recipes, two kinds of consensus on theirs, and the RMS z-score.
        QCOMPARE(rows.rowCount(), 8 * 4 + 2 + 1);
        double last = 2.0;
        for (int i = 0; i < rows.rowCount(); ++i) {
            const double auc = rows.index(i, ComparisonModel::Auc).data(ComparisonModel::SortRole).toDouble();
            QVERIFY(auc <= last);
            last = auc;
        }
        QVERIFY(last > 0.5);
        if (const QByteArray folder = qgetenv("BASELINE_PICTURES"); !folder.isEmpty())
            m_tab->grab().save(QString::fromLocal8Bit(folder) + QStringLiteral("/compare.png"));

        QSignalSpy chosen(m_tab.get(), &train::CompareTab::chosen);
        table().selectRow(0);
        keep().click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), rows.index(0, ComparisonModel::Detector).data().toString());
        QCOMPARE(chosen.first().last().toString(), rows.index(0, ComparisonModel::Recipe).data().toString());

        m_tab->findChild<QLineEdit*>()->setText(QStringLiteral("maha"));
        QCOMPARE(rows.rowCount(), 4);
        m_tab->findChild<QLineEdit*>()->setText(QStringLiteral("nothing of that name"));
        QCOMPARE(rows.rowCount(), 0);
    }

    void cancelLeavesTheRowsThatAreDone()
    {
        start().click();
        QTRY_VERIFY(table().model()->rowCount() > 0);
        start().click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), 5000);
        QVERIFY(table().model()->rowCount() < 35);
        QVERIFY(start().isEnabled());
    }

    void comparesMachines()
    {
        auto* across = m_tab->findChild<QPushButton*>(QStringLiteral("acrossMachines"));
        auto* matrix = m_tab->findChild<train::TransferView*>();
        QVERIFY(across && matrix && across->isEnabled());
        across->click(); // one group alone
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), 20000);
        QTRY_VERIFY(said(QStringLiteral("name the machine in their sessions")));
        QVERIFY(!matrix->isVisible());
        store(simulate::State::NormalLow, 40.0, 4, QStringLiteral("pump"), 29.5);
        store(simulate::State::Coin, 5.0, 5, QStringLiteral("pump"), 29.5);
        store(simulate::State::NormalLow, 40.0, 6, QStringLiteral("press"), 45.0);
        across->click();
        QTRY_VERIFY_WITH_TIMEOUT(matrix->isVisible(), 20000);
        QCOMPARE(matrix->rowCount(), 3); // and the recording of no session
        QVERIFY2(matrix->item(1, 1)->text().contains(QStringLiteral("no AUC")), qPrintable(matrix->item(1, 1)->text()));
        QVERIFY2(matrix->item(2, 2)->text().startsWith(QStringLiteral("AUC ")), qPrintable(matrix->item(2, 2)->text()));
        QVERIFY(matrix->item(2, 2)->toolTip().contains(QStringLiteral("held back")));
        QVERIFY(said(QStringLiteral("rarely serves another")));
        if (const QByteArray folder = qgetenv("BASELINE_PICTURES"); !folder.isEmpty())
            m_tab->grab().save(QString::fromLocal8Bit(folder) + QStringLiteral("/transfer.png"));
        start().click(); // back to the other table
        QTRY_VERIFY(table().isVisible());
        start().click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), 5000);
    }

private:
    /// A sentence is on the page.
    bool said(const QString& words) const
    {
        for (const QLabel* label : m_tab->findChildren<QLabel*>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    }

    void store(simulate::State state, double seconds, std::uint64_t seed, const QString& machine = {}, double speed = 29.5)
    {
        workbench::SimulateOptions options;
        options.state = state;
        options.duration = Seconds(seconds);
        options.seed = seed;
        options.speed = Hertz{speed};
        auto recording = workbench::simulateRecording(options);
        QVERIFY(recording);
        const auto project = project::ProjectFile::open(m_bench->projectPath());
        QVERIFY(project);
        if (!machine.isEmpty()) {
            const auto id = project::machineNamed(project->database(), machine);
            const auto session = project::addSession(project->database(), {{}, machine, {}, *id, {}, {}});
            QVERIFY(session);
            recording->info.sessionId = *session;
        }
        QVERIFY(project::storeRecording(project->database(), *recording));
        emit m_bench->recordingsChanged();
    }

    QPushButton& start() { return *m_tab->findChild<QPushButton*>(QStringLiteral("compareAll")); }
    QPushButton& keep() { return *m_tab->findChild<QPushButton*>(QStringLiteral("keepRow")); }
    QTableView& table() { return *m_tab->findChild<QTableView*>(QStringLiteral("comparisonTable")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workbench::Workbench> m_bench;
    std::unique_ptr<train::BaselineList> m_list;
    std::unique_ptr<train::CompareTab> m_tab;
};

QTEST_MAIN(TestCompareTab)
#include "test_compare_tab.moc"
