// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/contribution_view.h"
#include "app/widgets/marked_stretch.h"
#include "app/widgets/theme.h"

#include <QFontMetricsF>
#include <QTest>

#include <limits>

using namespace baseline::widgets;

namespace {

std::vector<ContributionBar> bars(std::size_t count)
{
    std::vector<ContributionBar> all;
    for (std::size_t i = 0; i < count; ++i)
        all.push_back({QStringLiteral("x %1 Hz").arg(i), QStringLiteral("2 ×"), {}, 1.0 / static_cast<double>(count), 0});
    return all;
}

/// Pixels that differ between two pictures.
int differences(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

class TestContributionView final : public QObject {
    Q_OBJECT

private slots:
    void drawsWhatItIsGiven()
    {
        ContributionView view;
        view.resize(420, 240);
        const QImage empty = view.grab().toImage();
        QVERIFY(view.plotTable().isEmpty());
        view.setBars(bars(3));
        const QImage three = view.grab().toImage();
        QVERIFY(differences(empty, three) > 200); // three bars and their names
        QCOMPARE(view.plotTable().rows(), std::size_t{3});
        QCOMPARE(view.plotTable().columns.front().words.front(), QStringLiteral("x 0 Hz"));
        QCOMPARE(view.plotTable().columns[1].values.front(), 100.0 / 3.0);
        view.setBars({});
        QVERIFY(view.plotTable().isEmpty());
    }

    void moreThanFitAreInTheNumbers()
    {
        ContributionView view;
        view.resize(420, 240);
        view.setBars(bars(200));
        view.grab();
        QCOMPARE(view.plotTable().rows(), std::size_t{200});
        QCOMPARE(view.yRange().high, static_cast<double>(ContributionView::mostBars));
    }

    void aLowPlotShowsFewerRatherThanCutTexts()
    {
        ContributionView view;
        view.setBars(bars(8));
        view.resize(420, 110);
        view.show();
        const double rows = view.yRange().high;
        QVERIFY2(rows >= 1.0 && rows < 8.0, qPrintable(QString::number(rows)));
        QVERIFY(view.plotRectangle().height() / rows >= QFontMetricsF(interfaceFont(11)).height());
        view.resize(420, 300);
        QCOMPARE(view.yRange().high, 8.0);
    }

    void badShares()
    {
        ContributionView view;
        view.resize(420, 240);
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        std::vector<ContributionBar> odd = bars(4);
        odd[0].share = nan;
        odd[1].share = std::numeric_limits<double>::infinity();
        odd[2].share = -3.0;
        odd[3].share = 7.0;
        view.setBars(odd);
        view.grab();
        QCOMPARE(view.bars()[0].share, 0.0);
        QCOMPARE(view.bars()[1].share, 0.0);
        QCOMPARE(view.bars()[2].share, 0.0);
        QCOMPARE(view.bars()[3].share, 1.0);
        QVERIFY(view.xRange().high <= 125.0);
    }

    void aStretchIsShaded()
    {
        ContributionView view;
        view.resize(420, 240);
        view.setBars(bars(3));
        MarkedStretch stretch(view);
        const QImage before = view.grab().toImage();
        stretch.mark(std::pair(10.0, 20.0));
        QVERIFY(differences(before, view.grab().toImage()) > 500);
        stretch.mark(std::pair(1e9, 2e9)); // outside
        QCOMPARE(differences(before, view.grab().toImage()), 0);
        stretch.mark(std::nullopt);
        QCOMPARE(differences(before, view.grab().toImage()), 0);
    }
};

QTEST_MAIN(TestContributionView)
#include "test_contribution_view.moc"
