// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/connect_bar.h"
#include "app/live/label_keys.h"
#include "app/live/record_card.h"
#include "app/live/record_settings.h"
#include "app/live/session_dialog.h"
#include "core/project/machines.h"
#include "core/project/recording_samples.h"
#include "tests/app/live/live_desk.h"
#include "tests/support/text_sketch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace baseline;

namespace {

/// The Live page with a project, and the virtual Nano where it is wanted.
struct Desk : LiveDesk {
    explicit Desk(bool connected = true) : LiveDesk(QSize(1180, 760))
    {
        if (bench.openProject(folder.filePath(QStringLiteral("test.baseline"))) && connected)
            connect();
    }

    QPushButton* record() { return find<QPushButton>("primaryAction"); }
    std::vector<project::RecordingSummary> recordings() { return *bench.recordings(); }
    void choose(const char* list, const QString& text)
    {
        auto* box = find<QComboBox>(list);
        box->setCurrentIndex(box->findText(text));
    }
    void press(Qt::Key key)
    {
        page.setFocus();
        QTest::keyClick(&page, key);
    }
    SampleIndex heldLabels()
    {
        const auto segments = project::listSegments(*bench.database(), recordings().back().info.id);
        return static_cast<SampleIndex>(segments->size());
    }
};

} // namespace

/// Recording from the Live page, against the virtual Nano and against a sketch on a pseudo-terminal.
class TestRecordCard final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void saysWhatIsMissing()
    {
        Desk desk(false);
        QVERIFY(!desk.record()->isEnabled());
        QVERIFY(!desk.find<QPushButton>("thatWasIt")->isEnabled());
        // Two buttons and one line: the rest is folded away until somebody asks for it.
        auto* settings = desk.page.findChild<live::RecordSettings*>();
        QVERIFY(!settings->isVisible());
        desk.find<QPushButton>("recordOptions")->click();
        QVERIFY(settings->isVisible());
    }

    void recordsWithNumberKeysAsLabels()
    {
        Desk desk;
        QTRY_VERIFY(desk.record()->isEnabled());
        QSignalSpy recorded(&desk.page, &live::LivePage::recorded);
        auto* keys = desk.page.findChild<live::LabelKeys*>();
        QVERIFY(!keys->isVisible());
        desk.press(Qt::Key_1); // nothing runs: nothing happens
        desk.page.recordCard().setNext(QStringLiteral("Monday"), QStringLiteral("mixed"), 0);
        desk.press(Qt::Key_F8);
        QTRY_VERIFY(keys->isVisible());
        QTRY_VERIFY(!desk.recordings().empty());
        const auto sets = project::listLabelSets(*desk.bench.database());
        const std::vector<project::Label> labels = sets->front().labels;
        QVERIFY(labels.size() >= 2 && labels[0].key == 1);
        const auto isActive = [&](const QString& label) {
            const auto buttons = keys->findChildren<QPushButton*>();
            return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton* button) {
                return button->isChecked() && button->property("label").toString() == label;
            });
        };
        QSignalSpy progressed(&desk.bench.recorder(), &workbench::RecordJob::progressed);
        const auto holds = [&](const QString& label) {
            return !progressed.isEmpty()
                   && progressed.last().front().value<workbench::RecordProgress>().label == label;
        };
        desk.press(Qt::Key_1);
        QTRY_VERIFY(holds(labels[0].name) && isActive(labels[0].name));
        desk.press(Qt::Key_2);
        QTRY_VERIFY(holds(labels[1].name));
        QTRY_COMPARE(desk.heldLabels(), SampleIndex{1}); // the first is stored when the second begins
        desk.press(Qt::Key_0);
        QTRY_VERIFY(holds({}));
        desk.press(Qt::Key_F8);
        QVERIFY(recorded.wait());
        const auto recordings = desk.recordings();
        QCOMPARE(recordings.front().info.name, QStringLiteral("Monday"));
        const auto segments = project::listSegments(*desk.bench.database(), recordings.front().info.id);
        QCOMPARE(segments->size(), std::size_t{2});
        QCOMPARE((*segments)[0].label, labels[0].name);
        QCOMPARE((*segments)[1].label, labels[1].name);
        QCOMPARE((*segments)[0].span.end(), (*segments)[1].span.first);
        QVERIFY(!keys->isVisible());
    }

    void thatWasItKeepsWhatNobodyRecorded()
    {
        Desk desk;
        QTRY_VERIFY(desk.bench.keeper().held() > Seconds(1.0));
        QSignalSpy recorded(&desk.page, &live::LivePage::recorded);
        QTRY_VERIFY(desk.find<QPushButton>("thatWasIt")->isEnabled());
        desk.press(Qt::Key_F9);
        QVERIFY(recorded.wait());
        const auto recordings = desk.recordings();
        QCOMPARE(recordings.size(), std::size_t{1});
        QCOMPARE(recordings.front().info.label, QStringLiteral("anomaly"));
        QVERIFY(recordings.front().duration() >= Seconds(1.0));
        QTRY_VERIFY(desk.find<QPushButton>("thatWasIt")->isEnabled());
    }

    void recordsWhenItGetsLoud()
    {
        Desk desk;
        QTRY_VERIFY(desk.record()->isEnabled());
        auto* settings = &desk.page.recordCard().settings();
        desk.choose("recordMode", settings->findChild<QComboBox*>(QStringLiteral("recordMode"))->itemText(3));
        QCOMPARE(settings->mode(), live::RecordSettings::Mode::OnLevel);
        QVERIFY(settings->options().trigger);
        QVERIFY(settings->options().duration == Seconds(0.0));
        desk.choose("recordMode", settings->findChild<QComboBox*>(QStringLiteral("recordMode"))->itemText(2));
        QVERIFY(settings->options().partLength == Seconds(600.0));
        QVERIFY(!settings->options().trigger);
        QVERIFY(settings->summary().contains(QStringLiteral("10")));
    }

    void makesTheSessionThatRecordingsGoTo()
    {
        Desk desk;
        QTRY_VERIFY(desk.record()->isEnabled());
        live::SessionDialog dialog(*desk.bench.database());
        QSignalSpy made(&dialog, &live::SessionDialog::made);
        const auto lines = dialog.findChildren<QLineEdit*>();
        for (QLineEdit* line : lines) {
            if (line->accessibleName() == QStringLiteral("Name of the session"))
                line->setText(QStringLiteral("Monday"));
            if (line->accessibleName() == QStringLiteral("Operator"))
                line->setText(QStringLiteral("Ada"));
        }
        dialog.findChild<QComboBox*>()->setCurrentText(QStringLiteral("Fan 3"));
        dialog.accept();
        QCOMPARE(made.size(), 1);
        const auto sessions = project::listSessions(*desk.bench.database());
        QCOMPARE(sessions->front().operatorName, QStringLiteral("Ada"));
        QCOMPARE(project::listMachines(*desk.bench.database())->front().name, QStringLiteral("Fan 3"));

        live::RecordSettings& settings = desk.page.recordCard().settings();
        settings.refresh();
        for (QComboBox* box : settings.findChildren<QComboBox*>()) {
            if (box->findText(QStringLiteral("Monday")) >= 0)
                box->setCurrentIndex(box->findText(QStringLiteral("Monday")));
        }
        QCOMPARE(settings.options().sessionId, sessions->front().id);
        QCOMPARE(settings.keepOptions().sessionId, sessions->front().id);
    }

    void connectsToASketch()
    {
        Desk desk(false);
        tests::TextSketch sketch(200.0, " ");
        auto& bar = desk.page.connectBar();
        bar.findChild<QCheckBox*>()->setChecked(true);
        bar.findChild<QComboBox*>()->setCurrentText(sketch.port());
        bar.findChild<QPushButton*>()->click();
        QTRY_VERIFY(desk.bench.textSource().isOpen());
        sketch.begin();
        QTRY_VERIFY_WITH_TIMEOUT(desk.page.framesShown() > 3, 10'000);
        const auto labels = desk.page.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("losses cannot be seen"));
        }));
        desk.page.recordCard().setNext(QStringLiteral("sketch"), {}, 1);
        QSignalSpy recorded(&desk.page, &live::LivePage::recorded);
        desk.record()->click();
        QVERIFY(recorded.wait(10'000));
        QVERIFY(!desk.recordings().front().info.lossesVisible);
        bar.findChild<QPushButton*>()->click();
        QTRY_VERIFY(!desk.bench.textSource().isOpen());
        QTRY_VERIFY(!desk.record()->isEnabled());
    }
};

QTEST_MAIN(TestRecordCard)
#include "test_record_card.moc"
