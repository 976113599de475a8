// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"
#include "core/workbench/sentence.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace baseline;

/// Qt's driver of SQLite is a package of its own, which a computer may lack.
class TestNoSqlite final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QCoreApplication::setLibraryPaths({}); } // before the first look for a driver
    void saysWhichPackageIsMissing();
};

void TestNoSqlite::saysWhichPackageIsMissing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("machine.baseline"));
    const auto made = project::ProjectFile::create(path);
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::ToolMissing);
    QVERIFY2(workbench::sentenceFor(made.error()).contains(QLatin1String("sudo apt install libqt6sql6-sqlite")),
             qPrintable(workbench::sentenceFor(made.error())));
    QVERIFY2(!QFileInfo::exists(path), "nothing half made");
}

QTEST_GUILESS_MAIN(TestNoSqlite)
#include "test_no_sqlite.moc"
