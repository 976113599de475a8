// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/reversible_edits.h"

#include "core/project/recording_samples.h"
#include "core/workbench/sentence.h"
#include "core/workbench/workbench.h"
#include "tests/support/temporary_project.h"

#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using namespace baseline::workbench;
using project::Segment;

namespace {

/// A project with a recording, and two pages that make steps of it.
class Desk {
public:
    Desk()
    {
        if (bench.openProject(folder.filePath(QStringLiteral("test.baseline"))))
            id = *project::storeRecording(*bench.database(), project::recordingOf(1000));
    }

    std::function<bool()> step(std::vector<project::Edit> edits)
    {
        return reversible(bench, std::move(edits), [this](const Error& error) { errors.append(sentenceFor(error)); });
    }
    Segment segment(SampleIndex first, const char* label) const
    {
        return {{}, id, {first, 100}, QString::fromLatin1(label)};
    }
    std::vector<Segment> segments() { return *project::listSegments(*bench.database(), id); }

    QTemporaryDir folder;
    Workbench bench;
    QString id;
    QStringList errors;
};

} // namespace

/// Steps of one undo stack beside those of another.
class TestReversibleEdits final : public QObject {
    Q_OBJECT

private slots:
    void aStepGoesBackAndForth()
    {
        Desk desk;
        const auto one = desk.step({project::AddSegment{desk.segment(0, "a")}, project::AddSegment{desk.segment(200, "a")}});
        QVERIFY(one());
        const auto added = desk.segments();
        QCOMPARE(added.size(), std::size_t{2});
        Segment changed = added[0];
        changed.label = QStringLiteral("b");
        const auto two =
            desk.step({project::ChangeSegment{changed}, project::RemoveSegment{added[1].id}, project::AddSegment{desk.segment(400, "c")}});
        QVERIFY(two());
        const auto both = desk.segments();
        for (int round = 0; round < 2; ++round) {
            QVERIFY(two());
            QCOMPARE(desk.segments(), added);
            QVERIFY(one());
            QVERIFY(desk.segments().empty());
            QVERIFY(one());
            QVERIFY(two());
            QCOMPARE(desk.segments(), both);
        }
        QVERIFY(desk.errors.isEmpty());
    }

    void whatAnotherPageHasChangedSinceIsNotWrittenOver_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"label", "span", "removed", "added one changed", "added one removed"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void whatAnotherPageHasChangedSinceIsNotWrittenOver()
    {
        QFETCH(const QString, how);
        Desk desk;
        QVERIFY(desk.step({project::AddSegment{desk.segment(0, "a")}})());
        Segment first = desk.segments()[0];
        first.label = QStringLiteral("b");
        const auto explore = desk.step({project::ChangeSegment{first}, project::AddSegment{desk.segment(200, "b")}});
        QVERIFY(explore());
        Segment other = desk.segments()[how.startsWith(QLatin1String("added")) ? 1 : 0];
        project::Edit edit = project::RemoveSegment{other.id};
        if (!how.endsWith(QLatin1String("removed"))) {
            if (how == QLatin1String("span"))
                other.span.count = 50;
            else
                other.label = QStringLiteral("c");
            edit = project::ChangeSegment{other};
        }
        const auto sessions = desk.step({edit});
        QVERIFY(sessions());
        const auto now = desk.segments();
        QVERIFY(!explore());
        QCOMPARE(desk.segments(), now);
        QCOMPARE(desk.errors.size(), 1);
        QVERIFY2(desk.errors.front().contains(QLatin1String("changed elsewhere")), qPrintable(desk.errors.front()));
        // Nothing is lost: once that has been taken back there, the step can be.
        QVERIFY(sessions());
        QVERIFY(explore());
        QCOMPARE(desk.segments().size(), std::size_t{1});
        QCOMPARE(desk.segments()[0].label, QStringLiteral("a"));
    }

    void whatIsElsewhereDoesNotMatter()
    {
        Desk desk;
        const auto explore = desk.step({project::AddSegment{desk.segment(0, "a")}});
        QVERIFY(explore());
        QVERIFY(desk.step({project::AddSegment{desk.segment(50, "b")}})());
        QVERIFY(explore());
        QCOMPARE(desk.segments().size(), std::size_t{1});
        QVERIFY(explore());
    }
};

QTEST_GUILESS_MAIN(TestReversibleEdits)
#include "test_reversible_edits.moc"
