// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/firmware/arm/arm_run.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace baseline;
using namespace baseline::tests;

namespace {

/// Fused multiply and add rounds once where the desktop rounds twice. (vmla and its kin round twice, too.)
const QString fused = QStringLiteral("\\bvfn?m[as]\\.");
/// Arithmetic in double, which this chip does in software, and slowly.
const QString doubles = QStringLiteral("\\b__aeabi_(?:d\\w+|\\w+2d|h2d)\\b");
const QString heap = QStringLiteral("\\b(?:malloc|calloc|realloc|free|_Znwj|_Znaj|_ZdlPv\\w*|_ZdaPv\\w*)\\b");

QStringList found(const QString& text, const QString& pattern)
{
    QStringList words;
    QRegularExpressionMatchIterator matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        words.push_back(matches.next().captured());
    return words;
}

/// Every function that libm.a of the cross compiler defines.
QSet<QString> libmSymbols()
{
    const auto path = outputOf(QStringLiteral(BASELINE_ARM_TOOLS "g++"),
                               {QStringLiteral("-mcpu=cortex-m4"), QStringLiteral("-mthumb"),
                                QStringLiteral("-mfpu=fpv4-sp-d16"), QStringLiteral("-mfloat-abi=hard"),
                                QStringLiteral("-print-file-name=libm.a")});
    const auto text = path ? outputOf(QStringLiteral(BASELINE_ARM_TOOLS "nm"),
                                      {QStringLiteral("--defined-only"), QStringLiteral("--extern-only"), path->trimmed()})
                           : path;
    QSet<QString> symbols;
    if (!text)
        return symbols;
    for (const QString& line : text->split(QLatin1Char('\n'))) {
        const QStringList words = line.simplified().split(QLatin1Char(' ')); // address, kind, name
        if (words.size() == 3)
            symbols.insert(words[2]);
    }
    return symbols;
}

QString archiveOf(const ArmBuild& build)
{
    return QString::fromLocal8Bit(build.folder) + QStringLiteral("/mps2/libbaseline_node.a");
}

void addBuilds()
{
    QTest::addColumn<int>("build");
    for (int i = 0; i < static_cast<int>(std::size(armBuilds)); ++i)
        QTest::newRow(armBuilds[i].name) << i;
}

const ArmBuild& fetchedBuild()
{
    QFETCH(int, build);
    return armBuilds[build];
}

} // namespace

/// What the node's object files for the board hold, by disassembler and symbol table.
class TestArmObjects final : public QObject {
    Q_OBJECT

private slots:
    void multiplyAndAddAreNeverFused_data() { addBuilds(); }
    void multiplyAndAddAreNeverFused()
    {
        const auto code = outputOf(QStringLiteral(BASELINE_ARM_TOOLS "objdump"),
                                   {QStringLiteral("-d"), archiveOf(fetchedBuild())});
        if (!code)
            QFAIL(code.error().detail.c_str());
        QVERIFY(found(*code, QStringLiteral("\\bvmul\\.f32")).size() > 20); // it was read, and it holds arithmetic
        QCOMPARE(found(*code, fused), QStringList());
        QCOMPARE(found(*code, QStringLiteral("\\.f64\\b")), QStringList());
    }

    void nothingIsDoubleOrOnTheHeap_data() { addBuilds(); }
    void nothingIsDoubleOrOnTheHeap()
    {
        const auto symbols = outputOf(QStringLiteral(BASELINE_ARM_TOOLS "nm"), {archiveOf(fetchedBuild())});
        if (!symbols)
            QFAIL(symbols.error().detail.c_str());
        QVERIFY(symbols->contains(QLatin1String("powerSpectrum")));
        QCOMPARE(found(*symbols, doubles), QStringList());
        QCOMPARE(found(*symbols, heap), QStringList());
    }

    void nothingOfLibmButTheSquareRoot_data() { addBuilds(); }
    void nothingOfLibmButTheSquareRoot()
    {
        const auto symbols = outputOf(QStringLiteral(BASELINE_ARM_TOOLS "nm"),
                                      {QStringLiteral("--undefined-only"), archiveOf(fetchedBuild())});
        if (!symbols)
            QFAIL(symbols.error().detail.c_str());
        const QSet<QString> libm = libmSymbols();
        QVERIFY(libm.contains(QStringLiteral("sqrtf")) && libm.contains(QStringLiteral("pow")));
        QStringList used;
        for (const QString& name : found(*symbols, QStringLiteral("(?<=U )\\S+"))) {
            if (libm.contains(name) && name != QLatin1String("sqrtf") && !used.contains(name))
                used.push_back(name);
        }
        QCOMPARE(used, QStringList());
    }

    /// The patterns find what they look for.
    void patternsFind_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("vfma") << fused << QStringLiteral("eea7 0a88 \tvfma.f32\ts0, s15, s16") << true;
        QTest::newRow("vfms") << fused << QStringLiteral("\tvfms.f32\ts0, s15, s16") << true;
        QTest::newRow("vfnma") << fused << QStringLiteral("\tvfnma.f32\ts0, s15, s16") << true;
        QTest::newRow("vfnms") << fused << QStringLiteral("\tvfnms.f32\ts0, s15, s16") << true;
        QTest::newRow("vmla") << fused << QStringLiteral("\tvmla.f32\ts0, s15, s16") << false;
        QTest::newRow("vnmls") << fused << QStringLiteral("\tvnmls.f32\ts0, s15, s16") << false;
        QTest::newRow("add") << doubles << QStringLiteral("U __aeabi_dadd") << true;
        QTest::newRow("float to double") << doubles << QStringLiteral("U __aeabi_f2d") << true;
        QTest::newRow("long division") << doubles << QStringLiteral("U __aeabi_uldivmod") << false;
        QTest::newRow("malloc") << heap << QStringLiteral("U malloc") << true;
        QTest::newRow("new") << heap << QStringLiteral("U _Znwj") << true;
        QTest::newRow("delete") << heap << QStringLiteral("U _ZdlPvj") << true;
        QTest::newRow("freeRam") << heap << QStringLiteral("T freeRam") << false;
    }

    void patternsFind()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, expected);
        QCOMPARE(!found(text, pattern).isEmpty(), expected);
    }
};

QTEST_GUILESS_MAIN(TestArmObjects)
#include "test_arm_objects.moc"
