// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"
#include "core/workbench/live_snapshot.h"
#include "tests/app/explore/explore_desk.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardPaths>

#include <cmath>

using namespace baseline;
using explore::ExploreDesk;

/// The live window of a running board, the virtual Nano, in the picture of a detector that projects nothing.
class TestLivePlace final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        widgets::applyTheme(*qApp, widgets::Theme::light());
    }

    void aModelWithoutAProjectionHasALiveDotInALaterSession()
    {
        ExploreDesk desk;
        QVERIFY(desk.train({desk.add(simulate::State::NormalLow, 60.0, 952.0)}, "mahalanobis"));
        QVERIFY(desk.bench.takeModel(desk.bench.modelAtHand()->projectId)); // its plane has to be computed anew
        desk.show();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), desk.patience);

        workbench::VirtualBoardOptions options;
        options.program = QStringLiteral(BASELINE_BIN_DIR "/virtual-nano");
        options.flashFile = desk.folder.filePath(QStringLiteral("flash"));
        options.rate = Hertz{952.0};
        workbench::Workbench& bench = desk.bench;
        connect(&bench.board(), &workbench::Board::connected, &bench.board(), &workbench::Board::startStream);
        QVERIFY(bench.connectVirtual(options));
        QTRY_VERIFY_WITH_TIMEOUT(desk.page.hasLiveDot(), desk.patience);
        const auto point = bench.analyser().latest()->candidatePoint;
        QVERIFY(point && point->hasPlace);
        // The same machine in the same state: its windows lie where those of the baseline do.
        float nearest = 1e9F;
        for (const workbench::WindowPoint& known : desk.points().points) {
            nearest = std::min(nearest, std::hypot(known.at[0] - point->at[0], known.at[1] - point->at[1]));
        }
        QVERIFY2(nearest < 1.0F,
                 qPrintable(QString::number(double(nearest))));   // of clouds some standard deviations wide
        const QByteArray pictures = qgetenv("BASELINE_PICTURES"); // where to leave one for a person to look at
        if (!pictures.isEmpty())
            QVERIFY(desk.page.grab().save(QString::fromLocal8Bit(pictures) + QStringLiteral("/explore-live.png")));
        bench.board().disconnectBoard();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page.hasLiveDot(), desk.patience);
    }
};

QTEST_MAIN(TestLivePlace)
#include "test_live_place.moc"
