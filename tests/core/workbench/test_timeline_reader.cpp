// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/timeline_reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace baseline;
using workbench::TimelineReader;

namespace {

struct Shelf {
    Shelf()
    {
        const auto project = project::ProjectFile::create(path());
        workbench::SimulateOptions options;
        options.duration = Seconds(10.0);
        options.rate = Hertz{200.0};
        auto recording = workbench::simulateRecording(options);
        if (project && recording) {
            recording->gaps = {{100, 50}};
            recording->info.lost = 50;
            if (const auto stored = project::storeRecording(project->database(), *recording))
                id = *stored;
            values = recording->physical(0, {0, 100});
        }
    }

    QString path() const { return folder.filePath(QStringLiteral("shelf.baseline")); }

    QTemporaryDir folder;
    QString id;
    std::vector<float> values; ///< before the gap
};

} // namespace

class TestTimelineReader final : public QObject {
    Q_OBJECT

private slots:
    void tellsFactsAndColumns()
    {
        const Shelf shelf;
        QVERIFY(!shelf.id.isEmpty());
        std::optional<TimelineReader> reader(std::in_place);
        QSignalSpy failed(&*reader, &TimelineReader::failed);
        std::optional<workbench::TimelineFacts> facts;
        connect(&*reader, &TimelineReader::opened, this, [&](const workbench::TimelineFacts& told) { facts = told; });
        TimelineReader::Columns read;
        connect(&*reader, &TimelineReader::columnsRead, this, [&](const TimelineReader::Columns& told) { read = told; });
        reader->open(shelf.path(), shelf.id);
        reader->want({0, 200}, 200);
        QTRY_VERIFY(facts && read);
        QVERIFY(failed.isEmpty());
        reader.reset(); // joins its thread, which the sanitiser knows, before what that wrote is read
        QCOMPARE(facts->summary.info.id, shelf.id);
        QCOMPARE(facts->gaps.size(), std::size_t(1));
        QCOMPARE(read->columns, std::size_t(200));
        for (std::size_t i = 0; i < 100; ++i)
            QCOMPARE(read->minimum[0][i], shelf.values[i]);
        QVERIFY(std::isnan(read->minimum[0][120]) && read->lost[120]);
    }

    void onlyTheNewestWishIsServedLast()
    {
        const Shelf shelf;
        TimelineReader reader;
        int told = 0;
        bool overview = false;
        recording::Span last;
        connect(&reader, &TimelineReader::columnsRead, this, [&](const TimelineReader::Columns& columns) {
            ++told;
            last = columns->span;
        });
        connect(&reader, &TimelineReader::overviewRead, this, [&] { overview = true; });
        reader.open(shelf.path(), shelf.id);
        reader.wantOverview(48);
        for (SampleIndex first = 0; first < 1000; ++first)
            reader.want({first, 500}, 400);
        QTRY_COMPARE(last, (recording::Span{999, 500}));
        QTRY_VERIFY(overview);
        // A thousand wishes within microseconds: most are overtaken before the thread looks.
        QVERIFY(told < 1000);
    }

    void aLeftRecordingSaysNothingMore()
    {
        const Shelf shelf;
        TimelineReader reader;
        QSignalSpy opened(&reader, &TimelineReader::opened);
        QSignalSpy columns(&reader, &TimelineReader::columnsRead);
        QSignalSpy failed(&reader, &TimelineReader::failed);
        reader.open(shelf.path(), shelf.id);
        reader.want({0, 500}, 400);
        reader.close();
        reader.open(shelf.path(), QStringLiteral("no such recording"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(opened.isEmpty() && columns.isEmpty());
        reader.open(shelf.folder.filePath(QStringLiteral("no such file")), shelf.id);
        QTRY_COMPARE(failed.size(), 2);
        // And it still works after both.
        reader.open(shelf.path(), shelf.id);
        QTRY_COMPARE(opened.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTimelineReader)
#include "test_timeline_reader.moc"
