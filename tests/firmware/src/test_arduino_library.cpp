// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/baseline_node.h"
#include "tests/firmware/src/node/node_bench.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Text) ? QString::fromUtf8(file.readAll()) : QString();
}

QMap<QString, QString> properties()
{
    QMap<QString, QString> values;
    const QStringList lines = contentOf(QStringLiteral(BASELINE_FIRMWARE_DIR "/library.properties"))
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines)
        values.insert(line.section(QLatin1Char('='), 0, 0), line.section(QLatin1Char('='), 1));
    return values;
}

} // namespace

/// What the Arduino tools need to find and name the library, and that it is the version that a board tells.
class TestArduinoLibrary final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatTheToolsAskFor()
    {
        const QMap<QString, QString> values = properties();
        for (const char* key : {"name", "version", "author", "maintainer", "sentence", "paragraph", "category",
                                "architectures", "includes", "depends"})
            QVERIFY2(!values.value(QString::fromLatin1(key)).isEmpty(), key);
    }

    void isForTheCoreThatTheSketchCalls()
    {
        QCOMPARE(properties().value(QStringLiteral("architectures")), QStringLiteral("mbed_nano"));
    }

    void dependsOnWhatTheSketchIncludesAndNothingElse()
    {
        // What the board package itself brings need not be named.
        const QSet<QString> ofTheCore{QStringLiteral("Arduino"), QStringLiteral("Wire"), QStringLiteral("mbed")};
        static const QRegularExpression folderOfTheCore(QStringLiteral("^(USB|platform)/"));
        static const QRegularExpression include(QStringLiteral("^#include <([A-Za-z0-9_/]+)\\.h>"),
                                                QRegularExpression::MultilineOption);
        QSet<QString> used;
        const QDir sketch(QStringLiteral(BASELINE_FIRMWARE_DIR "/nano33ble_sense"));
        for (const QString& name : sketch.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files)) {
            for (auto match = include.globalMatch(contentOf(sketch.filePath(name))); match.hasNext();) {
                const QString header = match.next().captured(1);
                if (!header.contains(folderOfTheCore))
                    used.insert(header);
            }
        }
        QVERIFY(used.remove(QStringLiteral("baseline_node")));
        used -= ofTheCore;
        used -= {QStringLiteral("stdint"), QStringLiteral("string")};
        const QStringList depends =
            properties().value(QStringLiteral("depends")).split(QLatin1Char(','), Qt::SkipEmptyParts);
        QCOMPARE(used, QSet<QString>(depends.begin(), depends.end()));
    }

    void namesTheSketchAsItsFolder()
    {
        // The tools find a sketch by that; and a sketch gets Arduino.h before its first line, so nothing of ours but the
        // two calls may stand in it.
        const QString sketch = contentOf(QStringLiteral(BASELINE_FIRMWARE_DIR "/nano33ble_sense/nano33ble_sense.ino"));
        static const QRegularExpression include(QStringLiteral("#include.*"));
        auto includes = include.globalMatch(sketch);
        QVERIFY(includes.hasNext());
        QCOMPARE(includes.next().captured(0), QStringLiteral("#include \"board.h\""));
        QVERIFY(!includes.hasNext());
        QVERIFY(!contentOf(QStringLiteral(BASELINE_FIRMWARE_DIR "/nano33ble_sense/board.h"))
                     .contains(QLatin1String("#include")));
    }

    void includesTheNodeBeforeArduino()
    {
        const QDir sketch(QStringLiteral(BASELINE_FIRMWARE_DIR "/nano33ble_sense"));
        for (const QString& name : sketch.entryList({QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files)) {
            const QString text = contentOf(sketch.filePath(name));
            const auto arduino = text.indexOf(QLatin1String("#include <Arduino"));
            if (arduino < 0)
                continue;
            // Its macros break what is included after it, but for what was made for it.
            const QString after = text.mid(arduino);
            QVERIFY2(!after.contains(QLatin1String("#include \"")), qPrintable(name));
            QVERIFY2(!after.contains(QLatin1String("baseline_node.h")), qPrintable(name));
            QVERIFY2(!name.endsWith(QLatin1String(".h")), qPrintable(name));
        }
    }

    void includesAHeaderThatIsThere()
    {
        const QString header = properties().value(QStringLiteral("includes"));
        QVERIFY(QFile::exists(QStringLiteral(BASELINE_FIRMWARE_DIR "/src/") + header));
    }

    void allVersionsAreOne()
    {
        QCOMPARE(properties().value(QStringLiteral("version")), QStringLiteral(BASELINE_VERSION));
        NodeBench bench;
        const Hello hello = bench.identify(1).value();
        QCOMPARE(QStringLiteral("%1.%2.%3").arg(hello.firmware[0]).arg(hello.firmware[1]).arg(hello.firmware[2]),
                 QStringLiteral(BASELINE_VERSION));
    }
};

QTEST_APPLESS_MAIN(TestArduinoLibrary)
#include "test_arduino_library.moc"
