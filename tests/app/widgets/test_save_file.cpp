// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/save_file.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest>

#include <functional>

using namespace baseline;
using namespace baseline::widgets;

namespace {

const QString kinds = QStringLiteral("Picture (*.png);;Drawing (*.svg *.svgz);;Anything (*)");

void make(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kept") == 4);
}

} // namespace

/// The names that are written are those which were asked about.
class TestSaveFile final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_question; ///< about a file that exists; empty: none was asked
    QMessageBox::StandardButton m_answer = QMessageBox::Yes;
    QString m_kind; ///< chosen before the name is typed

    QFileDialog* dialog() const
    {
        return qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
    }

    /// Types a name and Enter into the dialog that is open, and answers its question; gives up where that was "No".
    void type(const QString& name)
    {
        QFileDialog* asked = dialog();
        QVERIFY(asked);
        if (!m_kind.isEmpty())
            asked->selectNameFilter(m_kind);
        QTimer::singleShot(0, asked, [this, asked] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                m_question = box->text();
                box->button(m_answer)->click();
            }
            if (m_answer == QMessageBox::No)
                giveUp(asked);
        });
        auto* edit = asked->findChild<QLineEdit*>();
        edit->setText(name);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    /// When the dialog is there again to choose another name.
    static void giveUp(QFileDialog* asked)
    {
        QTimer::singleShot(0, asked, [asked] {
            if (asked == QApplication::activeModalWidget())
                asked->reject();
            else
                giveUp(asked);
        });
    }

    QString choose(const QString& name, ExistingFile existing = ExistingFile::Ask)
    {
        m_question.clear();
        QTimer::singleShot(0, this, [this, name] { type(name); });
        return chooseSaveFile(nullptr, QStringLiteral("Save"), at("plot.png"), kinds, existing);
    }

    QString at(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private slots:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        m_answer = QMessageBox::Yes;
        m_kind.clear();
        for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files))
            QVERIFY(QDir(m_folder.path()).remove(name));
    }

    void theNameGetsItsSuffix_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("written");
        const auto row = [](const char* typed, const char* chosen, const char* written) {
            QTest::addRow("%s as %s", typed, chosen)
                << QString::fromUtf8(typed) << QString::fromUtf8(chosen) << QString::fromUtf8(written);
        };
        row("plot", "Picture (*.png)", "plot.png");
        row("plot.png", "Picture (*.png)", "plot.png");
        row("plot.PNG", "Picture (*.png)", "plot.PNG");
        row("motor 1.2", "Picture (*.png)", "motor 1.2.png"); // the dot is part of the name
        row("png", "Picture (*.png)", "png.png");
        row("plot", "Drawing (*.svg *.svgz)", "plot.svg");
        row("plot.svgz", "Picture (*.png)", "plot.svgz"); // of another kind of the same dialog
        row("plot", "Anything (*)", "plot");
        row("", "Picture (*.png)", "");
    }
    void theNameGetsItsSuffix()
    {
        QFETCH(QString, typed);
        QFETCH(QString, chosen);
        QTEST(withSuffix(typed, kinds, chosen), "written");
    }

    void aNewNameIsTakenAsItIs()
    {
        QCOMPARE(choose(QStringLiteral("other.svg")), at("other.svg"));
        QCOMPARE(choose(QStringLiteral("motor 1.2")), at("motor 1.2.png"));
        QVERIFY(m_question.isEmpty());
        m_kind = QStringLiteral("Drawing (*.svg *.svgz)");
        QCOMPARE(choose(QStringLiteral("other")), at("other.svg"));
    }

    void theQuestionIsAboutTheNameThatIsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("existing");
        QTest::newRow("without a suffix") << QStringLiteral("fan") << QStringLiteral("fan.png");
        QTest::newRow("with a dot") << QStringLiteral("motor 1.2") << QStringLiteral("motor 1.2.png");
        QTest::newRow("with its suffix") << QStringLiteral("fan.svg") << QStringLiteral("fan.svg");
        QTest::newRow("in quotes") << QStringLiteral("\"fan\"") << QStringLiteral("fan.png");
    }
    void theQuestionIsAboutTheNameThatIsWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QString, existing);
        const QString path = m_folder.filePath(existing);
        make(path);
        m_answer = QMessageBox::No;
        QCOMPARE(choose(typed), QString());
        QVERIFY2(m_question.contains(existing), qPrintable(m_question));
        m_answer = QMessageBox::Yes;
        QCOMPARE(choose(typed), path);
        QVERIFY(m_question.contains(existing));
    }

    void aFileOfTheTypedNameItselfIsNoMatter()
    {
        make(at("fan")); // not what is written
        QCOMPARE(choose(QStringLiteral("fan")), at("fan.png"));
        QVERIFY(m_question.isEmpty());
    }

    void whoNeverReplacesIsNotAskedFor()
    {
        make(at("fan.png"));
        QCOMPARE(choose(QStringLiteral("fan"), ExistingFile::Refused), at("fan.png"));
        QVERIFY(m_question.isEmpty());
    }

    void aFolderIsOpened()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("pump")));
        QTimer::singleShot(0, this, [this] {
            type(QStringLiteral("pump"));
            QCOMPARE(dialog()->directory().path(), at("pump"));
            type(QStringLiteral("fan"));
        });
        QCOMPARE(chooseSaveFile(nullptr, QStringLiteral("Save"), at("plot.png"), kinds), at("pump/fan.png"));
    }

    void theSuggestionStandsThere()
    {
        QTimer::singleShot(0, this, [this] {
            QCOMPARE(dialog()->findChild<QLineEdit*>()->text(), QStringLiteral("plot.png"));
            QCOMPARE(dialog()->directory().path(), m_folder.path());
            dialog()->reject();
        });
        QCOMPARE(chooseSaveFile(nullptr, QStringLiteral("Save"), at("plot.png"), kinds), QString());
    }
};

QTEST_MAIN(TestSaveFile)
#include "test_save_file.moc"
