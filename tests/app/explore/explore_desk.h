// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explore/explore_page.h"
#include "app/explore/point_pictures.h"
#include "app/explore/points_controls.h"
#include "app/explore/points_panel.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/point_view.h"
#include "app/widgets/theme.h"
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/sources.h"
#include "core/workbench/workbench.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace baseline::explore {

/// A project with normal recordings of a simulated machine and the Explore page. 200 samples a second: two minutes are
/// read in a moment.
struct ExploreDesk {
    static constexpr int patience = 20'000; // ms: a baseline is read and clustered on a busy machine

    ExploreDesk()
    {
        page.resize(1280, 800);
        opened = bool(bench.openProject(folder.filePath(QStringLiteral("test.baseline"))));
    }

    QString add(simulate::State state, double seconds, double rate = 200.0)
    {
        workbench::SimulateOptions options;
        options.state = state;
        options.duration = Seconds(seconds);
        options.rate = Hertz{rate};
        options.seed = ++seeds;
        const auto id = project::storeRecording(*bench.database(), *workbench::simulateRecording(options));
        emit bench.recordingsChanged();
        return id ? *id : QString();
    }

    /// A model of these recordings is at hand.
    bool train(const QStringList& ids, const char* detector = "kmeans")
    {
        workbench::TrainOptions options;
        options.detector = detector;
        options.alpha = 0.05;
        const auto series = workbench::loadRecordings(bench.projectPath(), ids);
        const auto trained =
            series ? workbench::trainModel(*series, options) : Result<workbench::TrainOutcome>(series.error());
        return trained && bench.adopt(*trained, *series);
    }

    void show()
    {
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

    PointsPanel& panel() { return page.points(); }
    const workbench::WindowPoints& points() { return *panel().source().points(); }
    /// Each point is of a stored recording.
    bool isRead()
    {
        const auto& there = panel().source().points();
        return there && !panel().source().isWorking() && !there->recordings.empty() &&
               !there->recordings.front().id.isEmpty();
    }
    widgets::PointView& view() { return panel().pictures().currentView(); }
    QPushButton& button(const char* name) { return *page.findChild<QPushButton*>(QLatin1String(name)); }
    QComboBox& box(const char* name) { return *panel().controls().findChild<QComboBox*>(QLatin1String(name)); }
    QPoint pixel(std::size_t shown) { return view().pixelOf(shown).value_or(QPointF(-1.0, -1.0)).toPoint(); }

    /// The sentence that stands in place of a picture; null: there is a picture.
    widgets::EmptyState* shownEmpty()
    {
        for (auto* empty : panel().findChildren<widgets::EmptyState*>()) {
            if (empty->isVisible())
                return empty;
        }
        return nullptr;
    }
    /// Of those that are shown the one farthest to the right, which no other hides.
    std::size_t farthest()
    {
        const auto& all = points().points;
        const auto far =
            std::ranges::max_element(all, {}, [](const workbench::WindowPoint& point) { return point.at[0]; });
        return static_cast<std::size_t>(far - all.begin());
    }

    /// Draws round everything that is shown, with real moves of the mouse.
    void drawRoundAll()
    {
        const QRect area = view().plotRectangle().toRect().adjusted(2, 2, -2, -2);
        QWidget* viewport = view().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, area.topLeft());
        for (const QPoint corner : {area.topRight(), area.bottomRight(), area.bottomLeft()})
            QTest::mouseMove(viewport, corner);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, area.bottomLeft());
    }

    /// For a person to look at, in both themes, where BASELINE_PICTURES names a folder.
    void leavePicture(const char* name)
    {
        const QString pictures = QString::fromLocal8Bit(qgetenv("BASELINE_PICTURES"));
        if (pictures.isEmpty())
            return;
        for (const widgets::Theme& theme : {widgets::Theme::dark(), widgets::Theme::light()}) {
            widgets::applyTheme(*qApp, theme);
            const QString shade =
                theme.name == widgets::ThemeName::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            QVERIFY(page.grab().save(QStringLiteral("%1/%2-%3.png").arg(pictures, QLatin1String(name), shade)));
        }
    }

    QTemporaryDir folder;
    workbench::Workbench bench;
    ExplorePage page{bench};
    bool opened = false;
    std::uint64_t seeds = 0;
};

} // namespace baseline::explore
