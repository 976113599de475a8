// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/models.h"
#include "core/workbench/deploy_job.h"
#include "core/workbench/model_record.h"
#include "tests/support/temporary_project.h"
#include "tests/core/workbench/connected_board.h"

#include <QTest>

using namespace baseline;
using namespace baseline::tests;
using namespace baseline::workbench;
using Code = Error::Code;

class TestCompareBoard final : public QObject {
    Q_OBJECT
private slots:
    void equalToTheProjectsOwnModel()
    {
        ConnectedBoard rig;
        project::TemporaryProject file;
        const model::Image image = exampleImage("Kept");
        project::ModelRecord record;
        record.name = QStringLiteral("Kept");
        record.hash = QString::fromStdString(model::hashText(model::hashOf(image)));
        QVERIFY(project::storeModel(file.database(), record, bytesOf(image)));
        QVERIFY(deployToBoard(rig.board.link(), image));
        const auto report = compareBoard(rig.board.link(), file.path(), exampleImage("Other"));
        QVERIFY(report);
        QCOMPARE(report->reference, Reference::Project);
        QVERIFY(report->equal);
        QCOMPARE(report->boardModel, QStringLiteral("Kept"));
        QCOMPARE(report->boardBytes, image.size());
        QCOMPARE(report->differentBytes, std::size_t{0});
    }

    void countsWhatDiffersFromTheModelAtHand()
    {
        ConnectedBoard rig;
        project::TemporaryProject file; // without the model that runs
        const model::Image onBoard = exampleImage("Fan A");
        const model::Image atHand = exampleImage("Fan B");
        QVERIFY(deployToBoard(rig.board.link(), onBoard));
        const auto report = compareBoard(rig.board.link(), file.path(), atHand);
        QVERIFY(report);
        QCOMPARE(report->reference, Reference::AtHand);
        QVERIFY(!report->equal);
        QCOMPARE(report->referenceModel, QStringLiteral("Fan B"));
        std::size_t expected = 0;
        std::size_t firstAt = onBoard.size();
        for (std::size_t i = onBoard.size(); i-- > 0;) {
            if (onBoard[i] != atHand[i]) {
                ++expected;
                firstAt = i;
            }
        }
        QCOMPARE(report->differentBytes, expected);
        QCOMPARE(report->firstDifference, firstAt);
    }

    void withoutACopyTheHashDecides()
    {
        ConnectedBoard rig;
        QVERIFY(deployToBoard(rig.board.link(), exampleImage()));
        const auto report = compareBoard(rig.board.link(), {}, {});
        QVERIFY(report);
        QCOMPARE(report->reference, Reference::Hash);
        QVERIFY(report->equal);
    }

    void withoutAModelOrABoard()
    {
        ConnectedBoard rig;
        QCOMPARE(compareBoard(rig.board.link(), {}, exampleImage()).error().code, Code::NotFound);
        device::Link closed;
        QCOMPARE(compareBoard(closed, {}, exampleImage()).error().code, Code::PortLost);
    }
};

QTEST_GUILESS_MAIN(TestCompareBoard)
#include "test_compare_board.moc"
