// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/edits.h"
#include "core/project/recording_samples.h"
#include "core/project/recordings.h"
#include "tests/support/temporary_project.h"

#include <QTest>

#include <limits>

using namespace baseline;
using namespace baseline::project;
using Code = Error::Code;

class TestEdits final : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryProject> m_project;
    QString m_recording;

    Database& database() { return m_project->database(); }

    /// Everything that an edit may change, as it is now.
    QString state()
    {
        const auto found = findRecording(database(), m_recording);
        const auto segments = listSegments(database(), m_recording);
        if (!found || !segments)
            return QStringLiteral("unreadable");
        QString text = found->info.name + QLatin1Char('|') + found->info.label + QLatin1Char('|') + found->info.notes;
        text += QStringLiteral("|%1").arg(static_cast<qulonglong>(listRecordings(database())->size()));
        for (const Segment& segment : *segments) {
            text += QStringLiteral("|%1 %2+%3 %4")
                        .arg(segment.id)
                        .arg(segment.span.first)
                        .arg(segment.span.count)
                        .arg(segment.label);
        }
        return text;
    }

    Segment segment(SampleIndex first, SampleIndex count) const
    {
        return {QStringLiteral("s1"), m_recording, {first, count}, QStringLiteral("coin")};
    }

private slots:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        const auto id = storeRecording(database(), recordingOf(1000));
        QVERIFY(id);
        m_recording = *id;
        QVERIFY(apply(database(), AddSegment{{QStringLiteral("s0"), m_recording, {10, 20}, QStringLiteral("knock")}}));
    }

    void givesTheInverse_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const char* name :
             {"rename", "label", "unlabel", "note", "remove", "keep", "add", "change", "remove segment"})
            QTest::newRow(name) << index++;
    }

    void givesTheInverse()
    {
        QFETCH(int, index);
        const std::vector<Edit> edits{
            RenameRecording{m_recording, QStringLiteral("fan")},
            LabelRecording{m_recording, QStringLiteral("normal")},
            LabelRecording{m_recording, QString()},
            NoteRecording{m_recording, QStringLiteral("oiled")},
            RemoveRecording{m_recording, true},
            RemoveRecording{m_recording, false},
            AddSegment{segment(100, 900)},
            ChangeSegment{{QStringLiteral("s0"), m_recording, {0, 1000}, QStringLiteral("loose")}},
            RemoveSegment{QStringLiteral("s0")},
        };
        const Edit& edit = edits[static_cast<std::size_t>(index)];
        const QString before = state();
        const auto inverse = apply(database(), edit);
        QVERIFY(inverse);
        const QString after = state();
        const auto again = apply(database(), *inverse);
        QVERIFY(again);
        QCOMPARE(state(), before);
        QVERIFY(apply(database(), *again)); // redo
        QCOMPARE(state(), after);
    }

    void changesWhatItSays()
    {
        QVERIFY(apply(database(), RenameRecording{m_recording, QStringLiteral("fan")}));
        QVERIFY(apply(database(), LabelRecording{m_recording, QStringLiteral("normal")}));
        QVERIFY(apply(database(), NoteRecording{m_recording, QStringLiteral("oiled")}));
        QVERIFY(apply(database(), AddSegment{segment(100, 900)}));
        QCOMPARE(state(), QStringLiteral("fan|normal|oiled|1|s0 10+20 knock|s1 100+900 coin"));
        QCOMPARE(listLabels(database()).value().join(QLatin1Char(' ')), QStringLiteral("coin knock normal"));
    }

    void takesARecordingOutOfTheLists()
    {
        QVERIFY(apply(database(), LabelRecording{m_recording, QStringLiteral("normal")}));
        QVERIFY(apply(database(), RemoveRecording{m_recording, true}));
        QVERIFY(listRecordings(database())->empty());
        QVERIFY(listLabels(database())->isEmpty());
        QCOMPARE(findRecording(database(), QStringLiteral("run")).error().code, Code::NotFound);
        QVERIFY(loadRecording(database(), m_recording));
        QCOMPARE(purgeRemoved(database()).value(), 1);
        QCOMPARE(apply(database(), RemoveRecording{m_recording, false}).error().code, Code::NotFound);
    }

    void makesAnIdForANewSegment()
    {
        Segment unnamed = segment(0, 1);
        unnamed.id.clear();
        const auto inverse = apply(database(), AddSegment{unnamed});
        QVERIFY(inverse);
        const QString id = std::get<RemoveSegment>(*inverse).segmentId;
        QCOMPARE(id.size(), 36);
        const auto stored = listSegments(database(), unnamed.recordingId);
        QCOMPARE(stored->front().id, id);
        QCOMPARE(stored->front().label, QStringLiteral("coin"));
    }

    /// As a lasso does it: the second and third of each kind go through the statements of the first.
    void manyEditsOfOneKindGoTogether()
    {
        const Segment first = segment(0, 10);
        Segment second = segment(10, 10);
        second.id.clear();
        Segment third = segment(20, 10);
        third.id.clear();
        const QString before = state();
        const auto added = applyAll(database(), std::vector<Edit>{AddSegment{first}, AddSegment{second}, AddSegment{third}});
        QVERIFY(added);
        QCOMPARE(listSegments(database(), m_recording)->size(), std::size_t{4}); // with the one that was there
        const QString together = state();
        std::vector<Edit> edits;
        for (Segment one : *listSegments(database(), m_recording)) {
            one.label = QStringLiteral("knock");
            one.span.count = 5;
            edits.emplace_back(ChangeSegment{one});
        }
        const auto changed = applyAll(database(), edits);
        QVERIFY(changed);
        for (const Segment& one : *listSegments(database(), m_recording))
            QVERIFY(one.label == QLatin1String("knock") && one.span.count == 5);
        QVERIFY(applyAll(database(), *changed));
        QCOMPARE(state(), together);
        // One that cannot be done in the middle: none is.
        edits.insert(edits.begin() + 1, RemoveSegment{QStringLiteral("nobody")});
        QCOMPARE(applyAll(database(), edits).error().code, Code::NotFound);
        QCOMPARE(state(), together);
        QVERIFY(applyAll(database(), *added));
        QCOMPARE(state(), before);
    }

    void refusesWhatMakesNoSense()
    {
        const auto codeOf = [this](const Edit& edit) { return apply(database(), edit).error().code; };
        const QString nobody = QStringLiteral("nobody");
        const QString before = state();
        QCOMPARE(codeOf(RenameRecording{m_recording, QStringLiteral(" ")}), Code::InvalidArgument);
        QCOMPARE(codeOf(RenameRecording{nobody, nobody}), Code::NotFound);
        QCOMPARE(codeOf(LabelRecording{nobody, nobody}), Code::NotFound);
        QCOMPARE(codeOf(AddSegment{segment(-1, 10)}), Code::InvalidArgument);
        QCOMPARE(codeOf(AddSegment{segment(0, 0)}), Code::InvalidArgument);
        QCOMPARE(codeOf(AddSegment{segment(991, 10)}), Code::InvalidArgument);
        QCOMPARE(codeOf(AddSegment{segment(5, std::numeric_limits<SampleIndex>::max())}), Code::InvalidArgument);
        QCOMPARE(codeOf(AddSegment{{nobody, QStringLiteral("run"), {0, 1}, nobody}}), Code::NotFound);
        QCOMPARE(codeOf(ChangeSegment{segment(0, 10)}), Code::NotFound);
        QCOMPARE(codeOf(ChangeSegment{{QStringLiteral("s0"), m_recording, {0, 2000}, nobody}}), Code::InvalidArgument);
        QCOMPARE(codeOf(RemoveSegment{nobody}), Code::NotFound);
        QCOMPARE(state(), before);
    }

    void appliesAllOrNone()
    {
        const QString before = state();
        std::vector<Edit> edits{RenameRecording{m_recording, QStringLiteral("fan")}, AddSegment{segment(0, 10)},
                                ChangeSegment{segment(50, 10)}, RemoveSegment{QStringLiteral("nobody")}};
        QCOMPARE(applyAll(database(), edits).error().code, Code::NotFound);
        QCOMPARE(state(), before);
        edits.pop_back();
        const auto inverses = applyAll(database(), edits);
        QVERIFY(inverses);
        QVERIFY(state() != before);
        QVERIFY(applyAll(database(), *inverses));
        QCOMPARE(state(), before);
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "test_edits.moc"
