// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/axis_layout.h"
#include "app/widgets/level_colours.h"
#include "app/widgets/spectrogram_view.h"
#include "app/widgets/theme.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace baseline;
using namespace baseline::widgets;
using dsp::LevelByte;

namespace {

/// 100 lines of 10 Hz, ten columns a second.
constexpr dsp::SpectrogramGrid grid{200, 200, 101, {2000.0}};
constexpr LevelByte soft = 60;  ///< -101 dB
constexpr LevelByte loud = 200; ///< -10 dB

/// Columns that are soft but for one line.
std::vector<LevelByte> columns(std::size_t count, std::size_t bin)
{
    std::vector<LevelByte> levels(count * grid.bins, soft);
    for (std::size_t i = 0; i < count; ++i)
        levels[i * grid.bins + bin] = loud;
    return levels;
}

/// Gives tests a way to what the pointer would show.
struct View : SpectrogramView {
    QString textAt(double x, double y) const { return readout({x, y}); }
    QColor colourAt(const QImage& image, double x, double y) const { return image.pixelColor(toPixel({x, y}).toPoint()); }
};

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// CIE 1976 L* of linear light.
double lightness(double red, double green, double blue)
{
    const double y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    return y > 0.008856 ? 116.0 * std::cbrt(y) - 16.0 : 903.3 * y;
}

} // namespace

class TestSpectrogramView final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init()
    {
        m_view = std::make_unique<View>();
        m_view->resize(500, 300);
        m_view->setUnit(QStringLiteral("g"));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void coloursRiseInLightnessForEveryEye()
    {
        double before[3] = {-1.0, -1.0, -1.0};
        for (int step = 0; step <= 16; ++step) {
            const QRgb colour = levelColour(step / 16.0);
            const double red = linear(qRed(colour));
            const double green = linear(qGreen(colour));
            const double blue = linear(qBlue(colour));
            // Who lacks a kind of cone for red or green sees these two mixed: Viénot, Brettel and Mollon 1999, in linear light.
            const double protan = 0.11238 * red + 0.88762 * green;
            const double deutan = 0.29275 * red + 0.70725 * green;
            const double seen[3] = {lightness(red, green, blue), lightness(protan, protan, 0.004 * (red - green) + blue),
                                    lightness(deutan, deutan, 0.0223 * (green - red) + blue)};
            for (int eye = 0; eye < 3; ++eye) {
                QVERIFY2(seen[eye] > before[eye] + 2.3, qPrintable(QString::number(step))); // a just noticeable difference
                before[eye] = seen[eye];
            }
        }
        QCOMPARE(levelColour(-1.0), levelColour(0.0));
        QCOMPARE(levelColour(7.0), levelColour(1.0));
        QCOMPARE(levelColour(std::nan("")), levelColour(0.0));
    }

    void aLineStandsAtItsFrequencyAndTime()
    {
        m_view->begin(grid, {}, Seconds(10.0));
        m_view->setLevels(AxisRange{-100.0, -10.0});
        m_view->append(1000, columns(50, 20)); // five seconds at 200 Hz,
        m_view->append(1050, columns(30, 70)); // then three at 700 Hz
        const QImage image = m_view->grab().toImage();
        QCOMPARE(m_view->colourAt(image, -4.0, 200.0).rgb(), levelColour(1.0));
        QCOMPARE(m_view->colourAt(image, -1.0, 700.0).rgb(), levelColour(1.0));
        QCOMPARE(m_view->colourAt(image, -1.0, 200.0).rgb(), levelColour(0.0));
        QCOMPARE(m_view->colourAt(image, -4.0, 700.0).rgb(), levelColour(0.0));
        QCOMPARE(m_view->colourAt(image, -9.0, 200.0), Theme::light().card); // nothing was yet
        QVERIFY(m_view->textAt(-1.0, 700.0).contains(axisNumber(700.0, 1.0, QStringLiteral("Hz"))));
        QVERIFY(m_view->textAt(-1.0, 700.0).contains(QStringLiteral("dB re 1 g")));
        QVERIFY(m_view->textAt(-9.0, 700.0).isEmpty());
    }

    void theWholePictureIsThePictureOfItsParts()
    {
        m_view->begin(grid, {}, Seconds(7.0)); // 70 columns on some 400 pixels
        m_view->setLevels(AxisRange{-100.0, -10.0});
        for (int i = 0; i < 120; i += 3) { // goes round
            m_view->append(i, columns(3, static_cast<std::size_t>(i % 100)));
            QVERIFY(!m_view->grab().isNull()); // paints what is new only
        }
        const QImage part = m_view->grab().toImage();
        m_view->setLevels(AxisRange{-100.0, -20.0});
        m_view->grab();
        m_view->setLevels(AxisRange{-100.0, -10.0}); // paints everything again
        QCOMPARE(m_view->grab().toImage(), part);
    }

    void manyColumnsInAPixelShowTheHighest()
    {
        m_view->begin(grid, {}, Seconds(200.0)); // 2000 columns
        m_view->setLevels(AxisRange{-100.0, -10.0});
        auto levels = columns(2000, 20);
        for (std::size_t column = 1000; column < 2000; ++column)
            levels[column * grid.bins + 20] = soft;
        levels[1500 * grid.bins + 60] = loud; // one column, one line
        m_view->append(0, levels);
        const QImage image = m_view->grab().toImage();
        const double minutes = -(2000.0 - 1500.5) / 10.0 / 60.0; // long spans are told in minutes
        QRect around(m_view->toPixel({minutes, 600.0}).toPoint() - QPoint(2, 3), QSize(5, 7));
        bool isThere = false;
        for (int y = around.top(); y <= around.bottom(); ++y) {
            for (int x = around.left(); x <= around.right(); ++x)
                isThere = isThere || image.pixel(x, y) == levelColour(1.0);
        }
        QVERIFY(isThere);
        QCOMPARE(m_view->colourAt(image, -2.5, 200.0).rgb(), levelColour(1.0));
        QCOMPARE(m_view->colourAt(image, -0.5, 200.0).rgb(), levelColour(0.0));
    }

    void aGapIsShadedAndSaid()
    {
        m_view->begin(grid, {}, Seconds(10.0));
        m_view->append(0, columns(40, 20));
        m_view->append(50, columns(50, 20)); // a second is lost
        const QImage image = m_view->grab().toImage();
        const QColor gap = m_view->colourAt(image, -5.5, 200.0);
        QVERIFY(gap.rgb() != levelColour(0.0) && gap.rgb() != levelColour(1.0) && gap != Theme::light().card);
        QCOMPARE(m_view->colourAt(image, -5.5, 800.0), gap);
        QVERIFY(m_view->textAt(-5.5, 200.0).contains(QStringLiteral("lost")));
        // The table has the same hundred columns, with empty cells in the gap.
        const PlotTable table = m_view->plotTable();
        QCOMPARE(table.rows(), std::size_t{100});
        QCOMPARE(table.columns.size(), grid.bins + 1);
        QCOMPARE(table.columns[0].values.back(), 0.0);
        QVERIFY(std::isnan(table.columns[21].values[45]));
        QVERIFY(table.columns[21].values[60] > table.columns[50].values[60]);
        m_view->clear();
        QVERIFY(m_view->plotTable().isEmpty());
    }

    void levelsFollowTheSignal()
    {
        m_view->begin(grid, {}, Seconds(10.0));
        m_view->append(0, columns(50, 20));
        QCOMPARE(m_view->levels(), (AxisRange{-120.0, 0.0})); // -101 and -10 dB, in steps of 20
        m_view->setLevels(AxisRange{-60.0, -30.0});
        QCOMPARE(m_view->levels(), (AxisRange{-60.0, -30.0}));
        m_view->setLevels(AxisRange{5.0, std::nan("")});
        QCOMPARE(m_view->levels(), (AxisRange{-120.0, 0.0}));
    }

    void anotherUnitTellsTheSameLevelsHigher()
    {
        const double gain = 20.0 * std::log10(9.80665); // 1 g is 9.80665 m/s²
        m_view->begin(grid, {}, Seconds(10.0));
        m_view->setLevels(AxisRange{-100.0, -10.0});
        m_view->append(0, columns(50, 20));
        const QImage inGravity = m_view->grab().toImage();
        const double before = m_view->plotTable().columns[21].values.back();
        m_view->setUnit(QStringLiteral("m/s²"), gain);
        m_view->setLevels(AxisRange{-100.0 + gain, -10.0 + gain});
        const PlotTable table = m_view->plotTable();
        QCOMPARE(table.columns[21].values.back(), before + gain);
        QCOMPARE(table.columns[21].unit, QStringLiteral("dB re 1 m/s²"));
        const QString level = axisNumber(before + gain, 1.0);
        QVERIFY2(m_view->textAt(-1.0, 200.0).endsWith(QStringLiteral("%1 dB re 1 m/s²").arg(level)),
                 qPrintable(m_view->textAt(-1.0, 200.0)));
        const QImage inMetres = m_view->grab().toImage();
        for (const double frequency : {200.0, 700.0}) // the colours stay, the bar above says other numbers
            QCOMPARE(m_view->colourAt(inMetres, -1.0, frequency), m_view->colourAt(inGravity, -1.0, frequency));
        QVERIFY(inMetres != inGravity);
        m_view->setLevels({}); // -101 and -10 dB re 1 g are -81 and 10 here
        QCOMPARE(m_view->levels(), (AxisRange{-100.0, 20.0}));
    }

    void survivesBadInput()
    {
        m_view->append(0, columns(5, 20)); // before it began
        QVERIFY(m_view->isEmpty());
        const double nan = std::nan("");
        const double infinity = std::numeric_limits<double>::infinity();
        for (const double rate : {0.0, -1.0, nan, infinity, 1e9, 1e-9}) {
            for (const double span : {0.0, -1.0, nan, 1e-9, 1e9, infinity}) {
                dsp::SpectrogramGrid bad = grid;
                bad.rate = {rate};
                m_view->begin(bad, {nan}, Seconds(span));
                m_view->append(0, columns(7, 20));
                m_view->append(-5, columns(7, 20));
                m_view->append(3, std::vector<LevelByte>(17));
                m_view->append(std::int64_t{1} << 60, columns(7, 20));
                QVERIFY(!m_view->grab().isNull());
                m_view->textAt(-1.0, 3.0);
                m_view->textAt(nan, nan);
                m_view->textAt(-1e300, 1e300);
            }
        }
        m_view->begin(grid, {1e-12}, Seconds(10.0));
        m_view->append(0, std::vector<LevelByte>(20 * grid.bins, dsp::noLevel));
        QVERIFY(!m_view->grab().isNull());
        m_view->resize(30, 20);
        QVERIFY(!m_view->grab().isNull());
    }

private:
    std::unique_ptr<View> m_view;
};

QTEST_MAIN(TestSpectrogramView)
#include "test_spectrogram_view.moc"
