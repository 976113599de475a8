// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/points_source.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace baseline;
using namespace baseline::classroom;

namespace {

/// Answers the next dialog: with a file, or not at all.
void answer(const QString& path)
{
    QTimer::singleShot(0, qApp, [path] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        if (path.isEmpty()) {
            dialog->reject();
            return;
        }
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
}

struct Desk {
    Desk()
    {
        source.show();
        source.setFocus();
    }
    QString write(const QByteArray& text)
    {
        QFile file(folder.filePath(QStringLiteral("points.csv")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    /// The last one asks for a file.
    void chooseTable(const QString& path)
    {
        answer(path);
        QTest::keyClick(&source, Qt::Key_End);
    }

    QTemporaryDir folder;
    PointsSource source{QStringLiteral("Made up"), 2, 3, nullptr};
    QSignalSpy chosen{&source, &PointsSource::chosen};
    QSignalSpy opened{&source, &PointsSource::tableOpened};
    QSignalSpy failed{&source, &PointsSource::failed};
};

} // namespace

/// Where the points of a lesson come from.
class TestPointsSource final : public QObject {
    Q_OBJECT

private slots:
    void arrowKeysPassWhatAsksForNoFile()
    {
        Desk desk;
        QTest::keyClick(&desk.source, Qt::Key_Down);
        QCOMPARE(desk.source.source(), PointsSource::Live);
        QTest::keyClick(&desk.source, Qt::Key_Up);
        QCOMPARE(desk.source.source(), PointsSource::MadeUp);
        QCOMPARE(desk.chosen.count(), 2);
    }

    void aTableIsAskedForAndRead()
    {
        Desk desk;
        desk.chooseTable(desk.write("a,b,c\n1,2,3\n4,5,6\n,1,2\n7,8,9\n10,11,12\n"));
        QCOMPARE(desk.source.source(), PointsSource::Table);
        QCOMPARE(desk.source.currentIndex(), int(PointsSource::Table));
        QCOMPARE(desk.opened.count(), 1);
        const auto points = desk.opened.front().front().value<workbench::LessonPoints>();
        QCOMPARE(points.table.columns, std::size_t{2});
        QCOMPARE(points.table.rows, std::size_t{3}); // at most
        QCOMPARE(points.leftOut, std::size_t{2});
        QCOMPARE(points.names, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(desk.chosen.count(), 0);
    }

    void whoeverChangesHisMindKeepsTheSource()
    {
        Desk desk;
        QTest::keyClick(&desk.source, Qt::Key_Down);
        desk.chooseTable({});
        QCOMPARE(desk.source.source(), PointsSource::Live);
        QCOMPARE(desk.source.currentIndex(), int(PointsSource::Live));
        QCOMPARE(desk.opened.count() + desk.failed.count(), 0);
        QCOMPARE(desk.chosen.count(), 1); // the source goes on as it was
    }

    void aTableThatCannotBeUsedKeepsTheSource()
    {
        Desk desk;
        desk.chooseTable(desk.write("a\n1\n2\n"));
        QCOMPARE(desk.failed.count(), 1);
        QCOMPARE(desk.opened.count(), 0);
        QCOMPARE(desk.source.source(), PointsSource::MadeUp);
        QCOMPARE(desk.source.currentIndex(), int(PointsSource::MadeUp));
    }
};

QTEST_MAIN(TestPointsSource)
#include "test_points_source.moc"
