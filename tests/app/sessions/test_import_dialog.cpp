// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/import_dialog.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline;
using sessions::ImportDialog;
using sessions::ImportList;

/// What a user is shown and asked before files come into a project.
class TestImportDialog final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsFilesThatSayEverything();
    void asksForTheRateOfAllAtOnce();
    void answersHoldForTheChosenRowsOnly();
    void asksForConsentToResampling();
    void saysWhichFilesAreNotPossible();
    void lists2000FilesAndStaysUsable();

private:
    QString write(const QString& name, const QByteArray& text) const;
    static bool isDone(const ImportDialog& dialog) { return !dialog.isLooking(); }
    static QString state(const ImportDialog& dialog, int row)
    {
        return dialog.list().index(row, ImportList::State).data().toString();
    }
    QTemporaryDir m_folder;
};

namespace {

QByteArray bare(int lines)
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += QByteArray::number(0.01 * (i % 50)) + "," + QByteArray::number(1.0 - 0.01 * (i % 7)) + "\n";
    return text;
}

QByteArray timed(int lines, double jitter)
{
    QByteArray text("time [s],x [g]\n");
    for (int i = 0; i < lines; ++i)
        text += QByteArray::number(0.01 * i + (i % 3 == 1 ? jitter : 0.0), 'f', 6) + "," + QByteArray::number(i % 10) + "\n";
    return text;
}

} // namespace

void TestImportDialog::initTestCase()
{
    widgets::applyTheme(*qApp, widgets::Theme::light());
    QVERIFY(m_folder.isValid());
}

QString TestImportDialog::write(const QString& name, const QByteArray& text) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
}

void TestImportDialog::showsFilesThatSayEverything()
{
    ImportDialog dialog({write(QStringLiteral("timed.csv"), timed(300, 0.0))}, {QStringLiteral("normal")});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(isDone(dialog));
    QCOMPARE(state(dialog, 0), QStringLiteral("ready"));
    QCOMPARE(dialog.list().index(0, ImportList::Rate).data().toString(), QStringLiteral("100 Hz"));
    QSignalSpy chosen(&dialog, &ImportDialog::chosen);
    auto* button = dialog.findChild<QPushButton*>(QStringLiteral("importFiles"));
    QVERIFY(button && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(!dialog.isVisible());
}

void TestImportDialog::asksForTheRateOfAllAtOnce()
{
    QStringList paths;
    for (int i = 0; i < 3; ++i)
        paths.append(write(QStringLiteral("bare%1.csv").arg(i), bare(200)));
    ImportDialog dialog(paths, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(isDone(dialog));
    auto* button = dialog.findChild<QPushButton*>(QStringLiteral("importFiles"));
    QVERIFY(!button->isEnabled()); // none of them says its rate
    auto* rate = dialog.findChild<QDoubleSpinBox*>(QStringLiteral("importRate"));
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, QStringLiteral("200"));
    QTest::keyClick(rate, Qt::Key_Tab);
    QTRY_VERIFY(isDone(dialog));
    QCOMPARE(dialog.list().ready(), 3);
    QSignalSpy chosen(&dialog, &ImportDialog::chosen);
    QTest::mouseClick(button, Qt::LeftButton);
    const auto requests = chosen.first().first().value<std::vector<workbench::ImportRequest>>();
    QCOMPARE(requests.size(), std::size_t{3});
    for (const workbench::ImportRequest& request : requests)
        QCOMPARE(request.options.rate->value, 200.0);
}

void TestImportDialog::answersHoldForTheChosenRowsOnly()
{
    const QString a = write(QStringLiteral("a.csv"), bare(200));
    const QString b = write(QStringLiteral("b.csv"), bare(200));
    ImportDialog dialog({a, b}, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(isDone(dialog));
    auto* table = dialog.findChild<QTableView*>();
    table->selectRow(1);
    auto* rate = dialog.findChild<QDoubleSpinBox*>(QStringLiteral("importRate"));
    rate->setValue(50.0);
    QTRY_VERIFY(isDone(dialog));
    QCOMPARE(dialog.list().ready(), 1);
    QVERIFY(!dialog.list().at(0).request.options.rate);
    QCOMPARE(dialog.list().at(1).request.options.rate->value, 50.0);
    table->selectRow(0); // its own answers are shown
    QCOMPARE(rate->value(), 0.0);
}

void TestImportDialog::asksForConsentToResampling()
{
    ImportDialog dialog({write(QStringLiteral("uneven.csv"), timed(300, 0.008))}, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(isDone(dialog));
    auto* consent = dialog.findChild<QCheckBox*>(QStringLiteral("importConsent"));
    QVERIFY(dialog.list().at(0).preview->needsConsent);
    QVERIFY(consent->isVisible());
    QTest::mouseClick(consent, Qt::LeftButton, {}, QPoint(8, consent->height() / 2));
    QTRY_VERIFY(isDone(dialog));
    QCOMPARE(state(dialog, 0), QStringLiteral("ready"));
}

void TestImportDialog::saysWhichFilesAreNotPossible()
{
    const QString bad = write(QStringLiteral("bad.csv"), "x,y\n1,2\n3\n4,5\n");
    ImportDialog dialog({bad, m_folder.filePath(QStringLiteral("gone.csv")),
                         write(QStringLiteral("good.csv"), timed(100, 0.0))}, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(isDone(dialog));
    QCOMPARE(state(dialog, 0), QStringLiteral("not possible"));
    QCOMPARE(state(dialog, 1), QStringLiteral("not possible"));
    QVERIFY(dialog.list().index(0, ImportList::State).data(Qt::ToolTipRole).toString().contains(QStringLiteral("bad.csv")));
    QVERIFY(dialog.findChild<QPushButton*>(QStringLiteral("importFiles"))->isEnabled()); // one is good
}

void TestImportDialog::lists2000FilesAndStaysUsable()
{
    QTemporaryDir folder;
    for (int i = 0; i < 2000; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.csv").arg(i, 4, 10, QLatin1Char('0'))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bare(20));
    }
    ImportDialog dialog({folder.path()}, {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QCOMPARE(dialog.list().rowCount(), 2000);
    dialog.findChild<QDoubleSpinBox*>(QStringLiteral("importRate"))->setValue(100.0); // while it still looks
    QTRY_VERIFY_WITH_TIMEOUT(isDone(dialog), 30000);
    QCOMPARE(dialog.list().ready(), 2000);
}

QTEST_MAIN(TestImportDialog)
#include "test_import_dialog.moc"
