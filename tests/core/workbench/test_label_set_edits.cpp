// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/label_sets.h"
#include "core/project/recording_samples.h"
#include "core/workbench/label_set_edits.h"
#include "tests/support/temporary_project.h"

#include <QTest>

using namespace baseline;
using namespace baseline::project;

/// Renaming labels through a project file: what carries them goes along, and back.
class TestLabelSetEdits final : public QObject {
    Q_OBJECT

private:
    struct Shelf {
        Shelf()
        {
            for (QString* id : {&first, &second})
                *id = *storeRecording(project.database(), recordingOf(100));
            for (const auto& [recording, label] :
                 {std::pair{first, "a"}, {first, "b"}, {second, "a"}, {second, "other"}})
                (void)apply(project.database(), AddSegment{Segment{{}, recording, {10, 20}, QLatin1String(label), {}}});
            set = listLabelSets(project.database())->front();
            set.labels = {{QStringLiteral("a"), QStringLiteral("#112233"), 1},
                          {QStringLiteral("b"), QStringLiteral("#445566"), 2}};
            (void)apply(project.database(), ChangeLabelSet{set});
        }
        QStringList labels()
        {
            QStringList labels;
            for (const QString& id : {first, second}) {
                for (const Segment& segment : *listSegments(project.database(), id))
                    labels.append(segment.label);
            }
            labels.sort();
            return labels;
        }

        TemporaryProject project;
        QString first;
        QString second;
        LabelSet set;
    };

private slots:
    void segmentsGoAlongAndComeBack()
    {
        Shelf shelf;
        const QStringList before = shelf.labels();
        QCOMPARE(before,
                 (QStringList{QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("other")}));
        workbench::LabelSetChange change{shelf.set, {{QStringLiteral("a"), QStringLiteral("pump")}}};
        change.set.labels[0].name = QStringLiteral("pump");
        const auto edits = workbench::labelSetEdits(shelf.project.database(), change);
        QVERIFY(edits);
        const auto inverses = applyAll(shelf.project.database(), *edits);
        QVERIFY(inverses);
        QCOMPARE(shelf.labels(), (QStringList{QStringLiteral("b"), QStringLiteral("other"), QStringLiteral("pump"),
                                              QStringLiteral("pump")}));
        QCOMPARE(listLabelSets(shelf.project.database())->front(), change.set);
        QVERIFY(applyAll(shelf.project.database(), *inverses));
        QCOMPARE(shelf.labels(), before);
        QCOMPARE(listLabelSets(shelf.project.database())->front(), shelf.set);
    }

    void twoLabelsSwapTheirNames()
    {
        Shelf shelf;
        workbench::LabelSetChange change{shelf.set, {{QStringLiteral("a"), QStringLiteral("b")},
                                                     {QStringLiteral("b"), QStringLiteral("a")}}};
        std::swap(change.set.labels[0].name, change.set.labels[1].name);
        const auto edits = workbench::labelSetEdits(shelf.project.database(), change);
        QVERIFY(edits && applyAll(shelf.project.database(), *edits));
        QCOMPARE(shelf.labels(),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("b"), QStringLiteral("other")}));
    }

    void aSetThatCannotBeStoredChangesNothing()
    {
        Shelf shelf;
        workbench::LabelSetChange change{shelf.set, {{QStringLiteral("a"), QStringLiteral("b")}}};
        change.set.labels[0].name = QStringLiteral("b"); // twice now
        const auto edits = workbench::labelSetEdits(shelf.project.database(), change);
        QVERIFY(edits);
        QCOMPARE(applyAll(shelf.project.database(), *edits).error().subject, std::string("label"));
        QVERIFY(shelf.labels().contains(QStringLiteral("a")));
    }
};

QTEST_APPLESS_MAIN(TestLabelSetEdits)
#include "test_label_set_edits.moc"
