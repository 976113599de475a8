// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/model/header_export.h"
#include "core/model/recipe.h"
#include "tests/support/example_model.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace baseline;
using baseline::tests::exampleModel;

class TestRecipe final : public QObject {
    Q_OBJECT

private slots:
    void choosesTheWindowByTheRate();
    void namesEveryFeatureOnce();
    void refusesImpossibleValues_data();
    void refusesImpossibleValues();
    void headerCompilesAndHoldsTheImage();
};

void TestRecipe::choosesTheWindowByTheRate()
{
    QCOMPARE(model::makeRecipe("bands", Hertz{952})->window.length, 256U);
    QCOMPARE(model::makeRecipe("bands", Hertz{400})->window.length, 256U);
    QCOMPARE(model::makeRecipe("bands", Hertz{200})->window.length, 128U);
    QCOMPARE(model::makeRecipe("bands", Hertz{200})->window.hop, 64U);
    QCOMPARE(model::makeRecipe("rms", Hertz{200}, 512U, 100U)->window.hop, 100U);
}

void TestRecipe::namesEveryFeatureOnce()
{
    const auto recipe = model::makeRecipe("bands", Hertz{200});
    auto names = model::featureNames(recipe->blocks, 3, Hertz{200}, recipe->window);
    QCOMPARE(names.size(), model::featuresPerChannel(recipe->blocks) * 3);
    QCOMPARE(names[0], std::string("x rms"));
    QCOMPARE(names[4], std::string("x 1-13 Hz")); // bins 1..8 of 1.5625 Hz, from half a bin below to half a bin above
    std::ranges::sort(names);
    QVERIFY(std::ranges::adjacent_find(names) == names.end());
}

void TestRecipe::refusesImpossibleValues_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<double>("rate");
    QTest::addColumn<unsigned>("length");
    QTest::addColumn<unsigned>("hop");
    QTest::addColumn<QByteArray>("subject");
    QTest::newRow("unknown") << QByteArray("magic") << 100.0 << 128U << 64U << QByteArray("recipe");
    QTest::newRow("zero rate") << QByteArray("bands") << 0.0 << 128U << 64U << QByteArray("rate");
    QTest::newRow("NaN rate") << QByteArray("bands") << qQNaN() << 128U << 64U << QByteArray("rate");
    QTest::newRow("odd length") << QByteArray("bands") << 100.0 << 100U << 64U << QByteArray("window");
    QTest::newRow("hop of zero") << QByteArray("bands") << 100.0 << 128U << 0U << QByteArray("hop");
    QTest::newRow("hop beyond") << QByteArray("bands") << 100.0 << 128U << 129U << QByteArray("hop");
}

void TestRecipe::refusesImpossibleValues()
{
    QFETCH(QByteArray, name);
    QFETCH(double, rate);
    QFETCH(unsigned, length);
    QFETCH(unsigned, hop);
    QFETCH(QByteArray, subject);
    const auto recipe = model::makeRecipe(name.toStdString(), Hertz{rate}, length, hop);
    QVERIFY(!recipe);
    QVERIFY(recipe.error().code == Error::Code::InvalidArgument);
    QCOMPARE(QByteArray::fromStdString(recipe.error().subject), subject);
}

void TestRecipe::headerCompilesAndHoldsTheImage()
{
    const QString compiler = QStandardPaths::findExecutable(QStringLiteral("c++"));
    QVERIFY2(!compiler.isEmpty(), "a C++ compiler built this test, so there is one");
    const model::Image image = *model::encode(exampleModel());
    const auto header = model::modelHeader(image);
    QVERIFY(header);
    QTemporaryDir folder;
    const auto write = [&folder](const char* name, const std::string& text) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text.data(), qint64(text.size())) == qint64(text.size());
    };
    QVERIFY(write("baseline_model.h", *header));
    QVERIFY(write("print.cpp", "#include \"baseline_model.h\"\n#include <stdio.h>\nint main(){"
                               "fwrite(baselineModel,1,baselineModelBytes,stdout);"
                               "return (unsigned long)baselineModel%4;}\n"));
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(compiler, {QStringLiteral("-std=c++14"), QStringLiteral("-Wall"), QStringLiteral("-Wextra"),
                             QStringLiteral("-Werror"), 
                             QStringLiteral("print.cpp"), QStringLiteral("-o"), QStringLiteral("print")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    process.start(folder.filePath(QStringLiteral("print")), QStringList());
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(),
             QByteArray(reinterpret_cast<const char*>(image.data()), qsizetype(image.size())));
}

QTEST_APPLESS_MAIN(TestRecipe)
#include "test_recipe.moc"
