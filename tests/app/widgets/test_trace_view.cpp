// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/trace_view.h"

#include <QApplication>
#include <QTest>

#include <cmath>
#include <limits>
#include <memory>

using namespace baseline;
using namespace baseline::widgets;

namespace {

constexpr float lost = std::numeric_limits<float>::quiet_NaN();

std::vector<std::span<const float>> spansOf(const std::vector<std::vector<float>>& channels)
{
    return {channels.begin(), channels.end()};
}

void show(TraceView& view, const std::vector<std::vector<float>>& channels, double rate, SampleIndex first = 0)
{
    const auto spans = spansOf(channels);
    view.setData(spans, Hertz{rate}, first);
}

/// Whether a pixel within `reach` of `place` has exactly that colour.
bool hasColour(const QImage& image, QPointF place, const QColor& colour, int reach = 1)
{
    for (int dy = -reach; dy <= reach; ++dy) {
        for (int dx = -reach; dx <= reach; ++dx) {
            const QPoint pixel(static_cast<int>(place.x()) + dx, static_cast<int>(place.y()) + dy);
            if (image.rect().contains(pixel) && image.pixelColor(pixel) == colour)
                return true;
        }
    }
    return false;
}

/// Pixels of nearly that colour: antialiased lines are paler at their edges.
int pixelsNear(const QImage& image, const QRect& part, const QColor& colour)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green())
                             + std::abs(pixel.blue() - colour.blue()) < 200
                         ? 1
                         : 0;
        }
    }
    return count;
}

int pixelsOf(const QImage& image, const QRect& part, const QColor& colour)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TestTraceView final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup() { m_view.reset(); }
    void aSingleSpikeSurvivesDecimation();
    void bucketsDrawWhatTheirSamplesDraw();
    void aGapBreaksTheLine_data();
    void aGapBreaksTheLine();
    void lanesKeepTheirChannelsApart();
    void theMarginGrowsWithTheText();
    void lanesOfOneUnitShareTheScale();
    void stripsOlderSamplesThanTheTimeSpan();
    void pictureMovesByWholePixels();
    void everyNumberOfANewTimeAxisIsDrawn();
    void survivesBadInput();
    void tellsHowLongAPaintTook();
    void aFixedScaleDoesNotFollow();
    void sweepAndLevelSurviveBadInput();

private:
    std::unique_ptr<TraceView> m_view;
};

void TestTraceView::init()
{
    m_view = std::make_unique<TraceView>();
    m_view->resize(800, 400);
    m_view->setArrangement(TraceView::Arrangement::Overlaid); // toPixel then speaks of the channel's own values
    m_view->setChannels({{QStringLiteral("X"), QStringLiteral("g")}});
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTraceView::aSingleSpikeSurvivesDecimation()
{
    // 27 samples fall on each pixel column; one of 20,000 is different.
    std::vector<float> samples(20000, 0.0F);
    const std::size_t place = 7654;
    samples[place] = 1.0F;
    show(*m_view, {samples}, 10000.0);
    const double time = (static_cast<double>(place) - 19999.0) / 10000.0;
    const QImage image = m_view->grab().toImage();
    QVERIFY(hasColour(image, m_view->toPixel(QPointF(time, 1.0)), Theme::light().series(0)));
    QVERIFY2(hasColour(image, m_view->toPixel(QPointF(time, 0.5)), Theme::light().series(0)), "joined to the line");
    QVERIFY(!hasColour(image, m_view->toPixel(QPointF(time + 0.1, 1.0)), Theme::light().series(0)));
    QVERIFY(hasColour(image, m_view->toPixel(QPointF(time + 0.1, 0.0)), Theme::light().series(0)));
}

void TestTraceView::bucketsDrawWhatTheirSamplesDraw()
{
    // 32 samples a column, and limits of columns that are limits of buckets: the pictures are the same to the pixel.
    m_view->setArrangement(TraceView::Arrangement::Lanes); // has no numbers whose width moves the plot
    const int columns = static_cast<int>(m_view->plotRectangle().width());
    const auto count = static_cast<std::size_t>(columns) * 32;
    std::vector<float> samples(count);
    for (std::size_t i = 0; i < count; ++i)
        samples[i] = i % 9000 < 400 ? lost : std::sin(0.001F * static_cast<float>(i * i % 7919));
    std::vector<dsp::StreamExtremes> buckets;
    for (std::size_t i = 0; i < count; i += 8) {
        std::vector<TraceColumn> one;
        traceColumns(std::span(samples).subspan(i, 8), 0, 8.0, 1, one);
        buckets.push_back(one.front());
    }
    const double rate = static_cast<double>(count) / 2.0;
    show(*m_view, {samples}, rate);
    const QImage drawn = m_view->grab().toImage();
    m_view->clear();
    const TraceBuckets all{buckets, 8, 0, static_cast<SampleIndex>(count)};
    m_view->setBuckets(std::span(&all, 1), Hertz{rate});
    QCOMPARE(m_view->grab().toImage(), drawn);
    m_view->setBuckets({}, Hertz{rate});
    m_view->setBuckets(std::span(&all, 1), Hertz{0.0});
    QVERIFY(m_view->grab().toImage() != drawn);
    m_view->setSweep(true);
    m_view->setBuckets(std::span(&all, 1), Hertz{rate});
    QVERIFY(!m_view->grab().isNull());
}

void TestTraceView::aGapBreaksTheLine_data()
{
    QTest::addColumn<double>("rate");
    QTest::newRow("columns") << 5000.0;
    QTest::newRow("lines") << 100.0;
}

void TestTraceView::aGapBreaksTheLine()
{
    QFETCH(double, rate);
    const auto count = static_cast<std::size_t>(2.0 * rate);
    // Half a second is lost in the middle, then the level is another one: a joined line would cross the gap.
    std::vector<float> samples(count, 0.0F);
    for (std::size_t i = count / 2; i < count; ++i)
        samples[i] = 0.5F;
    for (std::size_t i = count * 3 / 8; i < count * 5 / 8; ++i)
        samples[i] = lost;
    samples.back() = 1.0F; // so that the axis reaches from 0 to 1
    show(*m_view, {samples}, rate);
    const QImage image = m_view->grab().toImage();
    const auto inkIn = [&](QPointF from, QPointF to) {
        return pixelsNear(image, QRect(m_view->toPixel(from).toPoint(), m_view->toPixel(to).toPoint()),
                          Theme::light().series(0));
    };
    QCOMPARE(inkIn({-1.22, 0.99}, {-0.78, 0.01}), 0);
    QCOMPARE(inkIn({-1.3, 0.99}, {-0.7, 0.53}), 0); // no stroke up or down at the edges of the gap
    QCOMPARE(inkIn({-1.3, 0.47}, {-0.7, 0.03}), 0);
    QVERIFY(inkIn({-1.9, 0.03}, {-1.3, -0.01}) > 100);
    QVERIFY(inkIn({-0.7, 0.53}, {-0.1, 0.47}) > 100);
    // The gap is shaded, so it is seen even where the signal rests on an axis line.
    QVERIFY(image.pixelColor(m_view->toPixel(QPointF(-1.01, 0.53)).toPoint()) != Theme::light().card);
    QCOMPARE(image.pixelColor(m_view->toPixel(QPointF(-1.51, 0.53)).toPoint()), Theme::light().card);
}

void TestTraceView::lanesKeepTheirChannelsApart()
{
    m_view->setArrangement(TraceView::Arrangement::Lanes);
    m_view->setChannels({{QStringLiteral("X"), QStringLiteral("g")},
                         {QStringLiteral("Y"), QStringLiteral("g")},
                         {QStringLiteral("Z"), QStringLiteral("g")}});
    std::vector<std::vector<float>> channels(3, std::vector<float>(2000));
    for (std::size_t i = 0; i < 2000; ++i) {
        for (auto& channel : channels)
            channel[i] = std::sin(0.1F * static_cast<float>(i));
    }
    show(*m_view, channels, 1000.0);
    const QImage image = m_view->grab().toImage();
    const QRect area = m_view->plotRectangle().toRect();
    for (int lane = 0; lane < 3; ++lane) {
        const QRect part(area.left(), area.top() + lane * area.height() / 3, area.width(), area.height() / 3);
        for (int channel = 0; channel < 3; ++channel) {
            const int count = pixelsOf(image, part, Theme::light().series(channel));
            QVERIFY2(lane == channel ? count > 1000 : count == 0, qPrintable(QString::number(count)));
        }
    }
}

void TestTraceView::theMarginGrowsWithTheText()
{
    m_view->setArrangement(TraceView::Arrangement::Lanes);
    const double before = m_view->plotRectangle().left();
    applyTheme(*qApp, Theme::light(), 1.5);
    QCOMPARE(m_view->plotRectangle().left(), 1.5 * before); // numbers stand there that are half as wide again
    applyTheme(*qApp, Theme::light());
    QCOMPARE(m_view->plotRectangle().left(), before);
}

void TestTraceView::lanesOfOneUnitShareTheScale()
{
    m_view->setArrangement(TraceView::Arrangement::Lanes);
    m_view->setChannels({{QStringLiteral("X"), QStringLiteral("g")},
                         {QStringLiteral("Z"), QStringLiteral("g")},
                         {QStringLiteral("T"), QStringLiteral("°C")}});
    show(*m_view, {{-2.0F, 2.0F}, {0.9F, 1.1F}, {20.0F, 60.0F}}, 1.0);
    QCOMPARE(m_view->channelRange(0).span(), m_view->channelRange(1).span());
    QCOMPARE(m_view->channelRange(1).centre(), 1.0);
    QVERIFY(m_view->channelRange(2).span() > 2.0 * m_view->channelRange(0).span());
    QCOMPARE(m_view->channelRange(9), AxisRange{});
    QCOMPARE(m_view->channelRange(-1), AxisRange{});
}

void TestTraceView::stripsOlderSamplesThanTheTimeSpan()
{
    // A jolt ten seconds ago must not decide today's scale.
    std::vector<float> samples(20000, 0.0F);
    samples[100] = 1000.0F;
    samples[19990] = 1.0F;
    show(*m_view, {samples}, 1000.0);
    QVERIFY(m_view->channelRange(0).high < 10.0);
}

void TestTraceView::pictureMovesByWholePixels()
{
    // 4.2 samples a column; after exactly 50 columns' worth of samples, rounded up, the old part has the same picture.
    const double columns = m_view->plotRectangle().width();
    const double rate = 2100.0;
    std::vector<float> stream(9000);
    for (std::size_t i = 0; i < stream.size(); ++i)
        stream[i] = static_cast<float>(i * 7919 % 101) / 101.0F;
    const auto at = [&](std::size_t end) {
        show(*m_view, {{stream.begin() + static_cast<std::ptrdiff_t>(end - 4500), stream.begin() + static_cast<std::ptrdiff_t>(end)}},
             rate, static_cast<SampleIndex>(end - 4500));
        return m_view->grab(m_view->plotRectangle().toRect().adjusted(2, 0, -4, 0)).toImage();
    };
    const double samplesPerColumn = 2.0 * rate / static_cast<int>(columns);
    const QImage before = at(5000);
    const double column = std::floor(4999.0 / samplesPerColumn);
    const QImage after = at(static_cast<std::size_t>(std::ceil((column + 50.0) * samplesPerColumn)) + 1);
    const QColor ink = Theme::light().series(0);
    int different = 0;
    // Grid lines stay where they are, so only the ink of the trace is compared.
    for (int x = 60; x < before.width() - 10; ++x) {
        for (int y = 0; y < before.height(); ++y)
            different += (before.pixelColor(x, y) == ink) != (after.pixelColor(x - 50, y) == ink) ? 1 : 0;
    }
    QCOMPARE(different, 0);
}

void TestTraceView::everyNumberOfANewTimeAxisIsDrawn()
{
    const auto fill = [](TraceView& view, double seconds) {
        view.setChannels({{QStringLiteral("X"), QStringLiteral("g")}});
        view.setTimeSpan(Seconds(seconds), Seconds(seconds));
        show(view, {std::vector<float>(static_cast<std::size_t>(seconds * 100.0), 0.25F)}, 100.0);
        view.resize(1000, 200);
        view.show();
    };
    TraceView used;
    for (const double seconds : {13.5, 31.5, 15.0}) {
        fill(used, seconds);
        QVERIFY(!used.grab().isNull()); // paints, so that pictures of the axes are kept
    }
    TraceView fresh;
    fill(fresh, 15.0);
    // Only the axis below the lanes: a hysteresis of the scale may tell the lanes apart.
    const QRect axis(0, 176, 1000, 24);
    QCOMPARE(used.grab(axis).toImage(), fresh.grab(axis).toImage());
}

void TestTraceView::survivesBadInput()
{
    const float infinity = std::numeric_limits<float>::infinity();
    m_view->setData({}, Hertz{1000.0});
    m_view->grab();
    show(*m_view, {{}}, 1000.0);
    m_view->grab();
    show(*m_view, {std::vector<float>(3000, lost)}, 1000.0);
    m_view->grab();
    show(*m_view, {{0.0F, infinity, -infinity, 1.0F}}, 1000.0);
    QVERIFY(std::isfinite(m_view->channelRange(0).span()));
    m_view->grab();
    show(*m_view, {std::vector<float>(3000, infinity), {1.0F}, {2.0F}}, 1000.0); // more channels than set
    m_view->grab();
    show(*m_view, {{1.0F, 2.0F}}, 0.0);
    show(*m_view, {{1.0F, 2.0F}}, static_cast<double>(lost));
    m_view->setTimeSpan(Seconds{-1.0});
    m_view->setChannels({});
    show(*m_view, {{1.0F, 2.0F}}, 100.0);
    m_view->resize(10, 10);
    QVERIFY(!m_view->grab().isNull());
}

void TestTraceView::tellsHowLongAPaintTook()
{
    show(*m_view, {std::vector<float>(2000, 0.5F)}, 1000.0);
    m_view->viewport()->repaint();
    QVERIFY(m_view->lastPaintDuration().count() > 0.0);
    // No limit on the time here: a loaded machine is not a defect. tests/bench measures.
}

void TestTraceView::aFixedScaleDoesNotFollow()
{
    show(*m_view, {std::vector<float>(2000, 1.0F)}, 1000.0);
    m_view->setFixedScale(0.25);
    QCOMPARE(m_view->channelRange(0), (AxisRange{0.75, 1.25}));
    show(*m_view, {std::vector<float>(2000, 9.0F)}, 1000.0);
    QCOMPARE(m_view->channelRange(0), (AxisRange{0.75, 1.25}));
    for (const double impossible : {0.0, -1.0, static_cast<double>(lost)}) {
        m_view->setFixedScale(impossible); // as if there were none
        QVERIFY(m_view->channelRange(0).low <= 9.0 && m_view->channelRange(0).high >= 9.0);
    }
}

void TestTraceView::sweepAndLevelSurviveBadInput()
{
    m_view->setSweep(true);
    m_view->setTimeSpan(Seconds{1.0}, Seconds{1.0});
    m_view->setLevel(TraceLevel{0, static_cast<double>(lost), true});
    show(*m_view, {{}}, 1000.0);
    m_view->grab();
    show(*m_view, {{1.0F}}, 1000.0, -7);
    m_view->grab();
    show(*m_view, {std::vector<float>(1500, lost)}, 1000.0, 123);
    m_view->grab();
    show(*m_view, {std::vector<float>(100, 0.5F)}, 1e9); // no thousand million places
    m_view->setLevel(TraceLevel{99, 1e30, true});
    show(*m_view, {{1.0F, 2.0F}}, 0.0);
    QVERIFY(!m_view->grab().isNull());
}

QTEST_MAIN(TestTraceView)
#include "test_trace_view.moc"
