// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore/window_card.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace baseline;

namespace {

using Points = std::shared_ptr<const workbench::WindowPoints>;

/// A window at sample 100 of each recording, in this order.
Points pointsOf(const QStringList& ids)
{
    auto points = std::make_shared<workbench::WindowPoints>();
    points->model.window = {64, 64};
    points->labels = {QString()};
    for (const QString& id : ids) {
        workbench::WindowPoint point;
        point.first = 100;
        point.recording = static_cast<std::uint32_t>(points->recordings.size());
        points->recordings.push_back({id, QStringLiteral("name of ") + id, {}, Hertz{952.0}, 1000, false});
        points->points.push_back(point);
    }
    return points;
}

const QString project = QStringLiteral("/nowhere/test.baseline");

} // namespace

class TestWindowCard final : public QObject {
    Q_OBJECT

private slots:
    void whatIsShownIsOpenedWhateverCameBeforeItMeanwhile()
    {
        explore::WindowCard card;
        QSignalSpy opened(&card, &explore::WindowCard::openRequested);
        card.show(project, pointsOf({QStringLiteral("b")}), 0);
        card.follow(project, pointsOf({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(card.point(), std::optional<std::size_t>(1));
        QVERIFY2(card.facts().contains(QLatin1String("name of b")), qPrintable(card.facts()));
        card.findChild<QPushButton*>(QStringLiteral("openWindow"))->click();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].toString(), QStringLiteral("b"));
        QCOMPARE(opened[0][1].toLongLong(), qint64{100});
    }

    void aWindowThatIsGoneIsNotShownAnyMore()
    {
        explore::WindowCard card;
        card.show(project, pointsOf({QStringLiteral("b")}), 0);
        card.follow(project, pointsOf({QStringLiteral("a")}));
        QVERIFY(!card.point());
        QVERIFY(card.facts().isEmpty());
        QVERIFY(!card.findChild<QPushButton*>(QStringLiteral("openWindow"))->isEnabled());
    }

    void anotherProjectAndNoPointsClearIt()
    {
        explore::WindowCard card;
        card.follow(project, pointsOf({QStringLiteral("a")})); // nothing was shown
        QVERIFY(!card.point());
        card.show(project, pointsOf({QStringLiteral("a")}), 0);
        card.follow(QStringLiteral("/nowhere/other.baseline"), pointsOf({QStringLiteral("a")}));
        QVERIFY(!card.point());
        card.show(project, pointsOf({QStringLiteral("a")}), 0);
        card.follow(project, nullptr);
        QVERIFY(!card.point());
    }
};

QTEST_MAIN(TestWindowCard)
#include "test_window_card.moc"
