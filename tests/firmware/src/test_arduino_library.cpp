// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "firmware/src/baseline_node.h"
#include "tests/firmware/src/node/node_bench.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

QMap<QString, QString> properties()
{
    QMap<QString, QString> values;
    QFile file(QStringLiteral(BASELINE_FIRMWARE_DIR "/library.properties"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return values;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
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
                                "architectures", "includes"})
            QVERIFY2(!values.value(QString::fromLatin1(key)).isEmpty(), key);
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
