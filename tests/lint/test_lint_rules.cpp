// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/include_rules.h"
#include "tests/lint/key_rules.h"
#include "tests/lint/text_rules.h"
#include "tests/lint/translation_rules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace baseline::lint;

namespace {

const QString licence = QStringLiteral("// SPDX-FileCopyrightText: Baseline Studio contributors\n"
                                       "// SPDX-License-Identifier: GPL-3.0-or-later\n");

// Files that the rows below may include.
const QStringList neighbours{QStringLiteral("core/base/units.h"),       QStringLiteral("core/dsp/welch.h"),
                             QStringLiteral("core/device/link.h"),      QStringLiteral("core/workbench/job.h"),
                             QStringLiteral("app/widgets/card.h"),      QStringLiteral("app/live/live_page.h"),
                             QStringLiteral("app/train/train_page.h"),  QStringLiteral("firmware/src/wire/frame.h"),
                             QStringLiteral("firmware/virtual/pty.h"),  QStringLiteral("tests/support/signals.h"),
                             QStringLiteral("core/recording/gap.h")};

void write(const QString& path, const QString& text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(text.toUtf8());
}

// A whole repository in a temporary folder: the neighbours, and one file more.
Tree treeWith(const QString& path, const QString& text)
{
    QTemporaryDir folder;
    for (const QString& neighbour : neighbours)
        write(folder.filePath(neighbour), licence + QStringLiteral("#pragma once\n"));
    write(folder.filePath(path), text);
    return readTree(folder.path());
}

QString joined(const Findings& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines << finding.toString();
    return lines.join(QLatin1Char('\n'));
}

Findings checkTexts(const Tree& tree)
{
    Findings findings = checkLicences(tree);
    for (const Findings& more : {checkSizes(tree), checkWords(tree), checkCalls(tree)})
        findings.insert(findings.end(), more.begin(), more.end());
    return findings;
}

} // namespace

/// Each rule against a tree that breaks it, and against its nearest neighbour that does not.
class TestLintRules final : public QObject {
    Q_OBJECT

private slots:
    void reportsForbiddenIncludes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected"); // empty: nothing to report
        const auto row = [](const char* name, const char* path, const char* line, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line) << QString::fromLatin1(expected);
        };
        row("arrow", "core/dsp/a.cpp", "#include \"core/base/units.h\"", "");
        row("against the arrow", "core/base/a.cpp", "#include \"core/dsp/welch.h\"", "core/base must not include core/dsp");
        row("chained arrows", "app/live/a.cpp", "#include \"core/device/link.h\"", "");
        row("page to page", "app/live/a.cpp", "#include \"app/train/train_page.h\"", "app/live must not include app/train");
        row("widgets know no documents", "app/widgets/a.cpp", "#include \"core/workbench/job.h\"", "must not include core/workbench");
        row("core knows no window", "core/workbench/a.cpp", "#include \"app/widgets/card.h\"", "must not include app/widgets");
        row("virtual board knows no bench", "firmware/virtual/a.cpp", "#include \"core/workbench/job.h\"", "must not include core/workbench");
        row("virtual board reads recordings", "firmware/virtual/a.cpp", "#include \"core/recording/gap.h\"", "");
        row("product knows no test", "core/device/a.cpp", "#include \"tests/support/signals.h\"", "must not include tests/support");
        row("tests of core need no window", "tests/core/dsp/a.cpp", "#include \"app/live/live_page.h\"", "must not include app/live");
        row("test of core", "tests/core/dsp/a.cpp", "#include \"firmware/virtual/pty.h\"", "");
        row("own root of the board's library", "firmware/src/node/a.cpp", "#include \"wire/frame.h\"", "");
        row("board knows no core", "firmware/src/node/a.cpp", "#include \"core/base/units.h\"", "must not include core/base");
        row("missing", "core/dsp/a.cpp", "#include \"core/dsp/nowhere.h\"", "is not found");
        row("generated", "app/live/a.cpp", "#include \"a.moc\"", "");
        row("not from the root", "core/dsp/a.cpp", "#include \"welch.h\"", "write \"core/dsp/welch.h\"");
        row("unknown room", "core/utilities/a.cpp", "int a;", "in no room of the house");
        row("Qt in numbers", "core/learn/a.cpp", "#include <QString>", "core/learn must not include <QString> (QtCore)");
        row("Qt with its module in numbers", "core/base/a.h", "#include <QtCore/QString>", "(QtCore)");
        row("Qt on the board", "firmware/src/wire/a.h", "#include <QByteArray>", "(QtCore)");
        row("window in core", "core/workbench/a.cpp", "#include <QImage>", "(QtGui)");
        row("widget in core", "core/device/a.cpp", "#include <QtWidgets/QWidget>", "(QtWidgets)");
        row("chart in core", "core/project/a.cpp", "#include <QChart>", "(QtCharts)");
        row("window on the command line", "app/cli/a.cpp", "#include <QLabel>", "(QtWidgets)");
        row("chart on a page", "app/live/a.cpp", "#include <QtCharts/QChart>", "");
        row("Eigen where it belongs", "core/learn/a.cpp", "#include <Eigen/Dense>", "");
        row("Eigen in the model", "core/model/a.cpp", "#include <Eigen/Dense>", "(Eigen)");
        row("KissFFT in learn", "core/learn/a.cpp", "#include <kiss_fftr.h>", "(kissfft)");
        row("standard library", "core/base/a.h", "#include <cstdint>", "");
        row("C header on the board", "firmware/src/wire/a.h", "#include <stdint.h>", "");
        row("POSIX in device", "core/device/a.cpp", "#include <unistd.h>", "(system)");
        row("POSIX in the virtual board", "firmware/virtual/a.cpp", "#include <unistd.h>", "");
        row("commented out", "core/base/a.cpp", "// #include <QString>\n/*\n#include <QString>\n*/", "");
        row("in a string", "core/base/a.cpp", "const char* s = R\"x(\n// \" )\" )x\"; /*\n#include <QString>\n*/ int n = 1'000;", "");
        row("behind a digit separator", "core/base/a.cpp", "int n = 1'000;\n#include <QString>", "core/base/a.cpp:4: ");
        row("spaced out", "core/base/a.cpp", "  #  include   <QString>", "(QtCore)");
    }

    void reportsForbiddenIncludes()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(QString, expected);
        const QString found = joined(checkIncludes(treeWith(path, licence + line + QLatin1Char('\n'))));
        QVERIFY2(expected.isEmpty() ? found.isEmpty() : found.contains(expected), qPrintable(found));
    }

    void reportsBadTexts_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* path, const QString& text, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(path) << text << QString::fromLatin1(expected);
        };
        const QString line = QStringLiteral("int a;\n");
        const QString once = QStringLiteral("#pragma once\n");
        row("good source", "core/dsp/a.cpp", licence + line, "");
        row("no licence", "core/dsp/a.cpp", line, "no SPDX-License-Identifier");
        row("another licence", "core/dsp/a.cpp", QString(licence).replace(QLatin1String("GPL-3.0-or-later"), QLatin1String("MIT")),
            "no SPDX-License-Identifier");
        row("no copyright", "core/dsp/a.cpp", licence.section(QLatin1Char('\n'), 1), "no SPDX-FileCopyrightText");
        row("licence too late", "core/dsp/a.cpp", line.repeated(3) + licence, "no SPDX-License-Identifier");
        row("script", "tests/run", QStringLiteral("#!/bin/sh\n") + licence, "");
        row("script without licence", "tests/run", QStringLiteral("#!/bin/sh\n"), "no SPDX-License-Identifier");
        row("hidden script", ".ci/run", QStringLiteral("#!/bin/sh\n"), "no SPDX-License-Identifier");
        row("CMake without licence", "core/dsp/CMakeLists.txt", line, "no SPDX-License-Identifier");
        row("not ours: build folder", "build/release/a.cpp", line, "");
        row("header without pragma", "core/dsp/a.h", licence + line, "no #pragma once");
        row("header at the cap", "core/dsp/a.h", licence + once + line.repeated(197), "");
        row("header over the cap", "core/dsp/a.h", licence + once + line.repeated(198), "201 lines, at most 200");
        row("source at the cap", "core/dsp/a.cpp", licence + line.repeated(398), "");
        row("source over the cap", "core/dsp/a.cpp", licence + line.repeated(399), "401 lines, at most 400");
        row("test at the cap", "tests/core/a.cpp", licence + line.repeated(498), "");
        row("test over the cap", "tests/core/a.cpp", licence + line.repeated(499), "501 lines, at most 500");
        row("postponed", "core/dsp/a.cpp", licence + QStringLiteral("// TO" "DO: later\n"), "a.cpp:3: TO" "DO without");
        row("postponed in a script", "packaging/a.cmake", licence + QStringLiteral("# FIX" "ME\n"), "without an issue number");
        row("postponed with its issue", "core/dsp/a.cpp", licence + QStringLiteral("// TO" "DO(#12): later\n"), "");
        row("pattern of a name", "tests/run", QStringLiteral("#!/bin/sh\n") + licence + QStringLiteral("mktemp a.XXXXXX\n"), "");
        row("name says nothing", "core/dsp/string_utils.cpp", licence, "\"utils\" says nothing");
        row("folder says nothing", "core/common/a.cpp", licence, "\"common\" says nothing");
        row("part of a word", "core/dsp/commonality.cpp", licence, "");
        const QString call = QStringLiteral("QFileDialog::getSaveFileName(this);\n");
        row("a call that we do better", "app/live/a.cpp", licence + call, "a.cpp:3: getSaveFileName asks about a name");
        row("the same in a test", "tests/app/a.cpp", licence + call, "");
    }

    void reportsBadTexts()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString found = joined(checkTexts(treeWith(path, text)));
        QVERIFY2(expected.isEmpty() ? found.isEmpty() : found.contains(expected), qPrintable(found));
    }

    void reportsKeysThatNobodyIsTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* path, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        const char* silent = "class A final : public QWidget {\n    void keyPressEvent(QKeyEvent* event) override;\n};\n";
        const char* told = "class A final : public QWidget {\n    QList<KeyUses> keyUses() const override;\n"
                           "    void keyPressEvent(QKeyEvent* event) override;\n};\n";
        row("silent", "app/live/a.h", silent, "A handles keys");
        row("told", "app/live/a.h", told, "");
        row("told by its neighbour", "app/live/a.h",
            "class B {\n    QList<KeyUses> keyUses() const override;\n};\n"
            "class A final : public QWidget {\n    void keyPressEvent(QKeyEvent* event) override;\n};\n",
            "A handles keys");
        row("no widget of ours", "tests/app/live/a.h", silent, "");
        row("in a comment", "app/live/a.h", "// class A {\n// void keyPressEvent(QKeyEvent* event) override;\n", "");
        row("silent filter", "app/widgets/a.cpp", "bool f(QEvent* e) { return e->type() == QEvent::KeyPress; }", "a.cpp:3: handles");
row("press that is sent", "app/widgets/a.cpp", "void f() { QKeyEvent press(QEvent::KeyPress, 1, {}); }", "");
        row("filter that tells", "app/widgets/a.cpp",
            "QList<KeyUses> A::keyUses() const {}\nbool f(QEvent* e) { return e->type() == QEvent::KeyPress; }", "");
    }

    void reportsKeysThatNobodyIsTold()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString found = joined(checkKeys(treeWith(path, licence + text)));
        QVERIFY2(expected.isEmpty() ? found.isEmpty() : found.contains(expected), qPrintable(found));
    }

    void reportsUntranslatedText_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("reported");
        const auto row = [](const char* line, bool reported) { QTest::newRow(line) << QString::fromUtf8(line) << reported; };
        row("label->setText(QStringLiteral(\"Record now\"));", true);
        row("label->setText(tr(\"Record now\"));", false);
        row("label->setText(\n    QStringLiteral(\"Record now\"));", true);
        row("label->setText(QString::fromUtf8(\"Gravação\"));", true);
        row("auto* b = new QPushButton(QStringLiteral(\"&Stop\"), this);", true);
        row("auto* b = new QPushButton(tr(\"&Stop\"), this);", false);
        row("tabs->addTab(page, QStringLiteral(\"Live\"));", true);
        row("box->setSuffix(QStringLiteral(\" kHz\"));", false);
        row("box->setSuffix(QStringLiteral(\" seconds\"));", true);
        row("label->setText(QStringLiteral(\"<b>%1</b> g\").arg(x));", false);
        row("label->setText(QStringLiteral(\"RMS\"));", false);
        row("label->setText(QStringLiteral(\"–\"));", false);
        row("window->setWindowTitle(QStringLiteral(\"Baseline Studio\"));", false);
        row("label->setObjectName(QStringLiteral(\"figure\"));", false);
        row("// label->setText(QStringLiteral(\"Record now\"));", false);
    }

    void reportsUntranslatedText()
    {
        QFETCH(QString, line);
        QFETCH(bool, reported);
        QCOMPARE(checkUntranslatedText(treeWith(QStringLiteral("app/live/a.cpp"), licence + line)).size(), size_t(reported));
        QVERIFY(checkUntranslatedText(treeWith(QStringLiteral("tests/app/a.cpp"), licence + line)).empty());
    }

    void reportsUnfinishedTranslations_data()
    {
        QTest::addColumn<QByteArray>("messages");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* messages, const char* expected) {
            QTest::newRow(name) << QByteArray(messages) << QString::fromLatin1(expected);
        };
        row("nothing yet", "", "");
        row("finished", "<message><source>Stop</source><translation>Parar</translation></message>", "");
        row("plural", "<message numerus=\"yes\"><source>%n window(s)</source><translation><numerusform>%n janela</numerusform>"
                      "<numerusform>%n janelas</numerusform></translation></message>", "");
        row("unfinished", "<message><source>Stop</source><translation type=\"unfinished\">Par</translation></message>",
            "t.ts:1: not translated: \"Stop\"");
        row("vanished", "<message><source>Stop</source><translation type=\"vanished\">Parar</translation></message>", "vanished message");
        row("empty", "<message><source>Stop</source><translation></translation></message>", "empty translation");
        row("none", "<message><source>Stop</source></message>", "no translation");
        row("placeholder lost", "<message><source>%1 of %2</source><translation>%1</translation></message>", "other placeholders");
        row("placeholder of no argument", "<message><source>Slot %1</source><translation>%1, %2</translation></message>",
            "other placeholders");
        row("placeholders in another order", "<message><source>%1 of %L2</source><translation>de %L2, %1</translation></message>", "");
        row("one without its number", "<message numerus=\"yes\"><source>%n files</source><translation><numerusform>un archivo"
                                      "</numerusform><numerusform>%n archivos</numerusform></translation></message>", "");
        row("letter for Alt lost", "<message><source>&amp;Stop</source><translation>Parar</translation></message>",
            "other letter for Alt");
        row("an ampersand to be seen", "<message><source>A &amp;&amp; B</source><translation>A y B</translation></message>", "");
        row("cut off", "<message><source>Sto", "not a readable .ts file");
    }

    void reportsUnfinishedTranslations()
    {
        QFETCH(QByteArray, messages);
        QFETCH(QString, expected);
        const QByteArray content = "<TS version=\"2.1\" language=\"pt_BR\"><context><name>A</name>" + messages + "</context></TS>";
        const QString found = joined(checkTranslation(QStringLiteral("t.ts"), content));
        QVERIFY2(expected.isEmpty() ? found.isEmpty() : found.contains(expected), qPrintable(found));
    }

    void reportsFilesThatAreNoTranslations()
    {
        QCOMPARE(checkTranslation(QStringLiteral("t.ts"), QByteArray()).size(), size_t(1));
        QCOMPARE(checkTranslation(QStringLiteral("t.ts"), QByteArray("<html/>")).size(), size_t(1));
    }

    void reportsWhatLupdateComplainsAbout()
    {
        QCOMPARE(checkLupdateMessages(QStringLiteral("a.cpp:75: Qualifying with unknown namespace/class ::b\n")).size(),
                 std::size_t{1}); // the texts are filed under another class
        QCOMPARE(checkLupdateMessages(QStringLiteral("a.cpp:3: Class 'A' lacks Q_OBJECT macro\nFound 3 source text(s)\n")).size(),
                 size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestLintRules)
#include "test_lint_rules.moc"
