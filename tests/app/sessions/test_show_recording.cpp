// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/recording_tabs.h"
#include "app/sessions/recordings_card.h"
#include "app/sessions/sessions_page.h"
#include "tests/app/sessions/timeline_desk.h"

#include <QLineEdit>

using namespace baseline;
using namespace baseline::sessions;

/// A recording that another page asks for is opened at the place that it names.
class TestShowRecording final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }

    void theTimelineStandsAtTheSample()
    {
        TimelineDesk desk; // 10 s at 1000 Hz
        const auto other = project::storeRecording(*desk.bench.database(), timelineRecording(5000));
        QVERIFY(other);
        SessionsPage page(desk.bench);
        page.resize(1280, 800);
        page.show();
        page.tabs().setCurrentIndex(1);
        page.showRecording(desk.id, 4000);
        TimelineCard& timeline = page.tabs().timeline();
        QCOMPARE(page.tabs().currentWidget(), static_cast<QWidget*>(&timeline));
        QCOMPARE(timeline.shownId(), desk.id);
        QCOMPARE(page.recordings().selectedIds(), QStringList{desk.id});
        QCOMPARE(timeline.editor().scene().cursor, SampleIndex{4000});
        QCOMPARE(timeline.view().window().count, 2000.0);
        QVERIFY(timeline.view().window().first < 4000.0 && timeline.view().window().end() > 5000.0);
        QTRY_VERIFY(timeline.view().isDetailed()); // and its signal is read
        QCOMPARE(timeline.view().window().count, 2000.0);
    }

    void alsoWhereTheSearchHidesIt()
    {
        TimelineDesk desk;
        SessionsPage page(desk.bench);
        page.resize(1280, 800);
        page.show();
        for (auto* field : page.recordings().findChildren<QLineEdit*>())
            field->setText(QStringLiteral("nothing of that name"));
        page.showRecording(desk.id, 0);
        QCOMPARE(page.tabs().timeline().shownId(), desk.id);
        // One that is not there, and a place that is not in it, change nothing for the worse.
        page.showRecording(QStringLiteral("gone"), 5);
        page.showRecording(desk.id, 1'000'000);
        QCOMPARE(page.tabs().timeline().shownId(), desk.id);
        QVERIFY(page.tabs().timeline().view().window().end() <= 10'000.0);
    }
};

QTEST_MAIN(TestShowRecording)
#include "test_show_recording.moc"
