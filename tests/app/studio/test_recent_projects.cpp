// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/recent_projects.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline::studio;

/// The list of projects behind the menu.
class TestRecentProjects final : public QObject {
    Q_OBJECT
private slots:
    void theNewestComesFirstAndTenAreKept();
    void strangePathsDoNoHarm();
    void theMenuGreysWhatIsGone();
    void theListCanBeCleared();

private:
    QString make(const char* name)
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }
    QTemporaryDir m_folder;
};

void TestRecentProjects::theNewestComesFirstAndTenAreKept()
{
    RecentProjects recent({});
    QSignalSpy changed(&recent, &RecentProjects::changed);
    for (int i = 0; i < 14; ++i)
        recent.add(QStringLiteral("/p/%1.baseline").arg(i));
    QCOMPARE(recent.paths().size(), RecentProjects::atMost);
    QCOMPARE(recent.paths().front(), QStringLiteral("/p/13.baseline"));
    QCOMPARE(recent.paths().back(), QStringLiteral("/p/4.baseline"));
    QCOMPARE(changed.size(), 14);
    recent.add(QStringLiteral("/p/../p/7.baseline")); // named otherwise
    QCOMPARE(recent.paths().front(), QStringLiteral("/p/7.baseline"));
    QCOMPARE(recent.paths().size(), RecentProjects::atMost);
    recent.add(QStringLiteral("/p/7.baseline")); // is in front already
    QCOMPARE(changed.size(), 15);
}

void TestRecentProjects::strangePathsDoNoHarm()
{
    QStringList stored;
    for (int i = 0; i < 1000; ++i)
        stored.append(QStringLiteral("/p/%1").arg(i % 20));
    stored.prepend(QString());
    stored.prepend(QStringLiteral("/a & b/100% “x”.baseline"));
    RecentProjects recent(stored);
    QCOMPARE(recent.paths().size(), RecentProjects::atMost);
    QCOMPARE(QSet<QString>(recent.paths().begin(), recent.paths().end()).size(), RecentProjects::atMost);
    QVERIFY(!recent.paths().contains(QString()));
    recent.add(QString());
    QCOMPARE(recent.paths().front(), stored.front());
    QCOMPARE(recent.menu().actions().front()->text(), QStringLiteral("100% “x”"));
}

void TestRecentProjects::theMenuGreysWhatIsGone()
{
    const QString here = make("fan.baseline");
    const QString gone = make("gone & away.baseline");
    RecentProjects recent({gone, here});
    QSignalSpy chosen(&recent, &RecentProjects::chosen);
    QVERIFY(QFile::remove(gone));
    emit recent.menu().aboutToShow();
    const auto actions = recent.menu().actions();
    QCOMPARE(actions.at(0)->text(), QStringLiteral("gone && away"));
    QVERIFY(!actions.at(0)->isEnabled());
    QVERIFY(actions.at(0)->toolTip().contains(QLatin1String("not there any more")));
    QCOMPARE(actions.at(1)->text(), QStringLiteral("fan"));
    QVERIFY(actions.at(1)->isEnabled());
    actions.at(1)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().front().toString(), here);
}

void TestRecentProjects::theListCanBeCleared()
{
    const QString here = make("fan.baseline");
    RecentProjects recent({here});
    QSignalSpy changed(&recent, &RecentProjects::changed);
    recent.menu().actions().back()->trigger();
    QCOMPARE(changed.size(), 1);
    QVERIFY(recent.paths().isEmpty());
    QTRY_COMPARE(recent.menu().actions().front()->text(), QStringLiteral("No project yet"));
    QVERIFY(!recent.menu().actions().back()->isEnabled());
    QVERIFY(QFile::exists(here));
    recent.clear();
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(TestRecentProjects)
#include "test_recent_projects.moc"
