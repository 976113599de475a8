// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/model/edge_impulse_recipe.h"
#include "core/model/header_export.h"
#include "core/model/image.h"
#include "core/model/loaded_model.h"
#include "core/model/recipe.h"
#include "tests/support/example_model.h"
#include "tests/support/scipy_table.h"

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
    void everyRecipeFitsTheBoard_data();
    void everyRecipeFitsTheBoard();
    void edgeImpulseIsAsItsDemo();
    void edgeImpulseFiltersLeaveBinsOut();
    void edgeImpulseFiltersAsSciPyDoes();
    void edgeImpulseRefuses();
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

void TestRecipe::everyRecipeFitsTheBoard_data()
{
    QTest::addColumn<double>("rate");
    for (const double rate : {25.0, 62.5, 119.0, 200.0, 476.0, 952.0, 1600.0})
        QTest::addRow("%g Hz", rate) << rate;
}

/// What makeRecipe gives, the board's reader takes, with as many names as features.
void TestRecipe::everyRecipeFitsTheBoard()
{
    QFETCH(double, rate);
    const std::vector<std::string> wanted = {"bands", "rms", "welch", "mad", "edge-impulse-2", "edge-impulse"};
    for (const std::string& name : wanted) {
        const auto recipe = model::makeRecipe(name, Hertz{rate});
        QVERIFY2(recipe.has_value(), name.c_str());
        auto names = model::featureNames(recipe->blocks, 3, Hertz{rate}, recipe->window);
        model::Model example = exampleModel();
        example.stream.nominalRate = Hertz{rate};
        example.window = recipe->window;
        example.features = recipe->blocks;
        example.scaler = {std::vector<float>(names.size(), 0.0F), std::vector<float>(names.size(), 1.0F)};
        example.projection.reset();
        example.heads = {{HeadInput::Scaled, 1.0F, {},
                          model::KMeans{KMeansRule::NearestDistance, Matrix(1, names.size()), {0.0F}}}};
        const auto image = model::encode(example);
        QVERIFY2(image.has_value(), name.c_str());
        QVERIFY(*model::decode(*image) == example);
        std::ranges::sort(names);
        QVERIFY2(std::ranges::adjacent_find(names) == names.end(), name.c_str());
    }
}

/// 62.5 Hz, two seconds: 33 features of version 2 and 39 of version 4.
void TestRecipe::edgeImpulseIsAsItsDemo()
{
    const auto version4 = model::makeRecipe("edge-impulse", Hertz{62.5});
    QCOMPARE(version4->window.length, 125U);
    QCOMPARE(3 * model::featuresPerChannel(version4->blocks), std::size_t{39});
    const auto version2 = model::makeRecipe("edge-impulse-2", Hertz{62.5});
    QCOMPARE(3 * model::featuresPerChannel(version2->blocks), std::size_t{33});
    const auto names = model::featureNames(version4->blocks, 1, Hertz{62.5}, version4->window);
    QCOMPARE(names[3], std::string("x spectral skewness"));
    QCOMPARE(names[5], std::string("x 3.9062 Hz"));
    QCOMPARE(model::makeRecipe("edge-impulse", Hertz{952})->window.length, 1024U);
}

void TestRecipe::edgeImpulseFiltersLeaveBinsOut()
{
    model::EdgeImpulseOptions options;
    options.filter = model::EdgeImpulseOptions::Filter::Low;
    options.cutoff = Hertz{10.0}; // bin 2.56
    const auto low = model::edgeImpulseBlock(options, Hertz{62.5});
    QCOMPARE(model::featuresPerChannel({*low}), std::size_t{5 + 3}); // bins 1 to int(3.06)
    QCOMPARE(low->parameters.size(), std::size_t{8 + 3 * 10});
    options.filter = model::EdgeImpulseOptions::Filter::High;
    const auto high = model::edgeImpulseBlock(options, Hertz{62.5});
    QCOMPARE(model::featuresPerChannel({*high}), std::size_t{5 + 6}); // bins from max(1, int(2.06) + 1) = 3 to 8
    options.order = 0;
    QCOMPARE(model::edgeImpulseBlock(options, Hertz{62.5})->parameters.size(), std::size_t{8});
    options.filter = model::EdgeImpulseOptions::Filter::Low;
    options.cutoff = Hertz{1.0}; // bin 0.256: none is left
    QCOMPARE(model::edgeImpulseBlock(options, Hertz{62.5}).error().subject, std::string("cutoff"));
}

/// The studio's Butterworth against SciPy's, through the board's code: float filters carry their rounding along, see
/// tests/firmware/src/features/test_feature_blocks.cpp.
void TestRecipe::edgeImpulseFiltersAsSciPyDoes()
{
    using Filter = model::EdgeImpulseOptions::Filter;
    const auto table = testing::scipyTable(BASELINE_FEATURE_VECTORS "/blocks.csv");
    const std::vector<float>& samples = table.at("counts");
    const auto compare = [&](model::EdgeImpulseOptions options, std::uint32_t length, const char* column) {
        const auto block = model::edgeImpulseBlock(options, Hertz{952});
        QVERIFY2(block.has_value(), column);
        model::FeatureExtractor extractor({"edge-impulse", {length, length}, {*block}}, {Hertz{952}, 4, 1});
        const std::vector<std::int16_t> counts(samples.begin(), samples.begin() + std::ptrdiff_t(length));
        Matrix rows;
        QCOMPARE(extractor.appendWindows(counts, rows), std::size_t{1});
        QVERIFY(rows.columns >= 7 && rows.columns <= table.at(column).size());
        for (std::size_t i = 0; i < rows.columns; ++i) {
            const double expected = double(table.at(column)[i]);
            QVERIFY2(std::abs(double(rows(0, i)) - expected) <= 1e-4 * std::max(1.0, std::abs(expected)), column);
        }
    };
    model::EdgeImpulseOptions low;
    low.filter = Filter::Low;
    low.cutoff = Hertz{100.0};
    low.order = 4;
    compare(low, 256, "v4_low");
    model::EdgeImpulseOptions high = low;
    high.filter = Filter::High;
    high.cutoff = Hertz{60.0};
    high.order = 6;
    high.frame = 32;
    compare(high, 256, "v4_high");
    model::EdgeImpulseOptions steep = low;
    steep.decimation = 3;
    steep.cutoff = Hertz{20.0};
    steep.order = 8;
    steep.frame = 32;
    compare(steep, 1024, "v4_by3_steep");
}

void TestRecipe::edgeImpulseRefuses()
{
    using Options = model::EdgeImpulseOptions;
    const auto subjectOf = [](auto change, double rate = 62.5) {
        Options options;
        options.filter = Options::Filter::Low;
        options.cutoff = Hertz{10.0};
        change(options);
        const auto block = model::edgeImpulseBlock(options, Hertz{rate});
        return block ? std::string() : block.error().subject;
    };
    QCOMPARE(subjectOf([](Options&) {}), std::string());
    QCOMPARE(subjectOf([](Options&) {}, 0.0), std::string("rate"));
    QCOMPARE(subjectOf([](Options& o) { o.version = 3; }), std::string("version"));
    QCOMPARE(subjectOf([](Options& o) { o.frame = 20; }), std::string("frame"));
    QCOMPARE(subjectOf([](Options& o) { o.frame = 512; }), std::string("frame"));
    QCOMPARE(subjectOf([](Options& o) { o.decimation = 0; }), std::string("decimation"));
    QCOMPARE(subjectOf([](Options& o) { o.decimation = 1000; }), std::string("decimation"));
    QCOMPARE(subjectOf([](Options& o) { o.cutoff = Hertz{0.0}; }), std::string("cutoff"));
    QCOMPARE(subjectOf([](Options& o) { o.cutoff = Hertz{qQNaN()}; }), std::string("cutoff"));
    QCOMPARE(subjectOf([](Options& o) { o.cutoff = Hertz{31.25}; }), std::string("cutoff"));
    QCOMPARE(subjectOf([](Options& o) { o.decimation = 3; o.cutoff = Hertz{10.5}; }), std::string("cutoff"));
    QCOMPARE(subjectOf([](Options& o) { o.order = 3; }), std::string("order"));
    QCOMPARE(subjectOf([](Options& o) { o.order = 10; }), std::string("order"));
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
    QTest::newRow("welch shorter than its segment") << QByteArray("welch") << 100.0 << 63U << 30U << QByteArray("window");
    QTest::newRow("mad of a few") << QByteArray("mad") << 100.0 << 15U << 7U << QByteArray("window");
    QTest::newRow("longer than the board holds") << QByteArray("edge-impulse") << 100.0 << 1025U << 7U << QByteArray("window");
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
