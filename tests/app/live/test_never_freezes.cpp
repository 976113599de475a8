// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/axis_table.h"
#include "app/live/figures_row.h"
#include "app/live/spectrum_card.h"
#include "app/live/waveform_card.h"
#include "app/widgets/scatter_view.h"
#include "app/widgets/score_strip.h"
#include "app/widgets/spectrogram_view.h"
#include "app/widgets/spectrum_view.h"
#include "app/widgets/theme.h"
#include "app/widgets/trace_view.h"
#include "tests/support/processor_use.h"
#include "tests/support/stall_watch.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <cmath>
#include <functional>
#include <limits>
#include <memory>

using namespace baseline;
using namespace baseline::widgets;
using baseline::testing::ProcessorUse;
using baseline::testing::StallWatch;

namespace {

// Beyond a tenth of a second an answer is felt as late (Miller 1968; Card, Robertson and Mackinlay 1991). Ordinary frames
// have eight milliseconds; these are the worst that can be thought of, a hundred times what the board sends.
constexpr Seconds mostStall{0.1};
constexpr Seconds mostWait{0.3}; ///< without work: a virtual machine may lose its core for a while
constexpr double quietCores = 0.25; ///< see test_live_full_rate
constexpr std::size_t million = 1'000'000;
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr float lost = std::numeric_limits<float>::quiet_NaN();

using Signal = std::function<float(std::size_t)>;

struct Input {
    const char* name;
    std::size_t channels;
    std::size_t samples;
    Signal signal;
};

float noise(std::size_t i)
{
    return std::sin(0.1F * static_cast<float>(i % 6283)) + 0.001F * static_cast<float>(i * 7919 % 1009);
}

/// What no view may choke on.
const std::vector<Input>& inputs()
{
    constexpr float big = 1e30F;
    static const std::vector<Input> all{
        {"ten seconds at once", 8, 200'000, noise},
        {"a million samples", 1, million, noise},
        {"nothing but losses", 8, million / 8, [](std::size_t) { return lost; }},
        {"losses everywhere", 8, million / 8, [](std::size_t i) { return i % 3 == 0 ? lost : noise(i); }},
        {"constant", 8, million / 8, [](std::size_t) { return 0.25F; }},
        {"zero", 8, million / 8, [](std::size_t) { return 0.0F; }},
        {"huge", 8, million / 8, [](std::size_t i) { return big * noise(i); }},
        {"the largest of all", 8, million / 8,
         [](std::size_t i) { return (i % 2 == 0 ? -1.0F : 1.0F) * std::numeric_limits<float>::max(); }},
        {"infinite", 8, million / 8, [](std::size_t i) { return static_cast<float>(i % 5 == 0 ? infinity : -infinity); }},
        {"no channels", 0, 0, noise},
        {"no samples", 8, 0, noise},
        {"one channel", 1, 17, noise},
        {"twice as many channels as there may be", 16, 2000, noise},
    };
    return all;
}

const double rates[] = {20'000.0, 1.0, 0.0, -5.0, 1e9, 1e-9, std::nan(""), infinity};

std::vector<std::vector<float>> make(const Input& input)
{
    std::vector<float> one(input.samples);
    for (std::size_t i = 0; i < one.size(); ++i)
        one[i] = input.signal(i);
    return std::vector<std::vector<float>>(input.channels, one);
}

/// Not processEvents(), which would spin and never paint.
void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

/// Every live view is given what is far beyond reason, a piece at a time as the program does, while another thread watches
/// that the event loop goes on.
class TestNeverFreezes final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void waveform_data() { addInputs(); }
    void waveform();
    void longWaveform_data() { addInputs(); }
    void longWaveform();
    void spectrum_data() { addInputs(); }
    void spectrum();
    void spectrogram();
    void scores();
    void points();
    void cards();

private:
    static void addInputs();
    /// Shows it as large as a window may be.
    template <typename Widget>
    Widget& shown(Widget& widget);
    /// One piece of work of the GUI thread, then whatever paints it.
    static void turn(const std::function<void()>& work);

    std::unique_ptr<StallWatch> m_watch;
    ProcessorUse m_before;
};

void TestNeverFreezes::initTestCase()
{
    applyTheme(*qApp, Theme::light());
    for (const Input& input : inputs())
        QVERIFY(input.name != nullptr);
}

void TestNeverFreezes::init()
{
    m_before = ProcessorUse::now();
}

void TestNeverFreezes::cleanup()
{
    if (!m_watch)
        return;
    const ProcessorUse use = ProcessorUse::now() - m_before;
    const std::unique_ptr<StallWatch> watch = std::move(m_watch);
    const QString text = QString::asprintf("the event loop waited %.0f ms, %.0f ms of them at work; others kept %.1f cores "
                                           "busy; %d beats",
                                           1000.0 * watch->longest().count(), 1000.0 * watch->longestWork().count(),
                                           use.foreignCores(), watch->beats());
    QVERIFY2(watch->beats() > 5, qPrintable(text));
    QVERIFY2(watch->longestWork() <= mostStall, qPrintable(text));
    // Somebody else's work is no stall of ours.
    QVERIFY2(watch->longest() <= mostWait || use.foreignCores() > quietCores, qPrintable(text));
}

void TestNeverFreezes::addInputs()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const Input& input : inputs())
        QTest::newRow(input.name) << number++;
}

template <typename Widget>
Widget& TestNeverFreezes::shown(Widget& widget)
{
    widget.resize(1600, 900);
    widget.show();
    runFor(50); // the first layout of a widget is not what is measured
    m_watch = std::make_unique<StallWatch>();
    return widget;
}

void TestNeverFreezes::turn(const std::function<void()>& work)
{
    QTimer::singleShot(0, qApp, work);
    runFor(30);
}

void TestNeverFreezes::waveform()
{
    QFETCH(int, number);
    const std::vector<std::vector<float>> data = make(inputs()[static_cast<std::size_t>(number)]);
    const std::vector<std::span<const float>> spans(data.begin(), data.end());
    TraceView view;
    QList<TraceChannel> channels;
    for (std::size_t i = 0; i < data.size(); ++i)
        channels.append({QString::number(i), QStringLiteral("g")});
    shown(view).setChannels(channels);
    for (const double rate : rates) {
        for (const double span : {2.0, 600.0}) {
            view.setTimeSpan(Seconds(span));
            turn([&] { view.setData(spans, Hertz{rate}, 123); });
        }
    }
    view.setArrangement(TraceView::Arrangement::Overlaid);
    turn([&] { view.setData(spans, Hertz{20'000.0}, 123); });
    view.setSweep(true);
    for (const double rate : rates)
        turn([&] { view.setData(spans, Hertz{rate}, 123); });
    turn([&] { view.setChannels({}); });
}

/// As the program does: extremes of what is denser than the pixels.
void TestNeverFreezes::longWaveform()
{
    QFETCH(int, number);
    const std::vector<std::vector<float>> data = make(inputs()[static_cast<std::size_t>(number)]);
    std::vector<std::vector<dsp::StreamExtremes>> extremes;
    std::vector<TraceBuckets> buckets;
    for (const std::vector<float>& channel : data) {
        auto& made = extremes.emplace_back();
        for (std::size_t i = 0; i + 1 < channel.size(); i += 2)
            made.push_back({channel[i], channel[i + 1], i % 1000 == 0});
    }
    for (const auto& made : extremes)
        buckets.push_back({made, 8, 77, 77 + static_cast<SampleIndex>(8 * made.size())});
    TraceView view;
    shown(view).setChannels(QList<TraceChannel>(8, {QStringLiteral("X"), QStringLiteral("g")}));
    view.setTimeSpan(Seconds(200.0));
    for (const bool sweep : {false, true}) {
        view.setSweep(sweep);
        for (const double rate : rates)
            turn([&] { view.setBuckets(buckets, Hertz{rate}); });
    }
}

void TestNeverFreezes::spectrum()
{
    QFETCH(int, number);
    Input input = inputs()[static_cast<std::size_t>(number)];
    input.samples = std::min<std::size_t>(input.samples, 32'769); // lines of the longest segment that can be chosen
    const std::vector<std::vector<float>> data = make(input);
    const std::vector<std::span<const float>> spans(data.begin(), data.end());
    SpectrumView view;
    shown(view).setUnit(QStringLiteral("g"));
    for (const double width : {0.02, 0.0, -1.0, 1e9, std::nan(""), infinity}) {
        for (const SpectrumView::Scale scale : {SpectrumView::Scale::Decibel, SpectrumView::Scale::Linear}) {
            turn([&] { view.setScale(scale); });
            turn([&] { view.setData(spans, Hertz{width}); });
        }
    }
}

void TestNeverFreezes::spectrogram()
{
    SpectrogramView view;
    shown(view).setUnit(QStringLiteral("g"));
    for (const std::size_t bins : {std::size_t{2}, std::size_t{513}, std::size_t{4000}}) {
        const dsp::SpectrogramGrid grid{2 * bins, 1000, bins, {20'000.0}};
        std::vector<dsp::LevelByte> minutes(1200 * bins);
        for (std::size_t i = 0; i < minutes.size(); ++i)
            minutes[i] = static_cast<dsp::LevelByte>(i * 7919 % 256);
        for (const double span : {10.0, 60.0, 600.0}) {
            turn([&] { view.begin(grid, {}, Seconds(span)); });
            turn([&] { view.append(0, minutes); });
            for (int i = 0; i < 20; ++i)
                turn([&] { view.append(1200 + i, std::span(minutes).first(bins)); });
            turn([&] { view.setLevels(AxisRange{-90.0, -20.0}); });
        }
    }
}

void TestNeverFreezes::scores()
{
    ScoreStrip strip;
    shown(strip);
    const std::vector<double> values{1.0, std::nan(""), infinity, 1e30, 0.0};
    for (const double value : values) {
        std::vector<ScorePoint> scores; // a thousand a second for a minute
        for (int i = 0; i < 60'000; ++i)
            scores.push_back({-60.0 + 0.001 * i, static_cast<float>(value * (i % 7))});
        turn([&] {
            strip.setBoardScores(scores);
            strip.setStudioScores(scores);
            strip.setThreshold(value);
        });
    }
}

void TestNeverFreezes::points()
{
    ScatterView view;
    shown(view);
    std::vector<ScatterPoint> cloud(20'000);
    for (std::size_t i = 0; i < cloud.size(); ++i)
        cloud[i] = {std::sin(0.1F * static_cast<float>(i)), std::cos(0.37F * static_cast<float>(i)), static_cast<int>(i % 8)};
    turn([&] { view.setPoints(cloud); });
    for (int i = 0; i < 50; ++i)
        turn([&] { view.setLiveDot(QPointF(0.01 * i, i % 10 == 0 ? infinity : 0.5)); });
}

/// Snapshots with any number of channels, faster than they can be painted.
void TestNeverFreezes::cards()
{
    live::WaveformCard waveform;
    live::AxisTable table;
    live::FiguresRow figures;
    shown(waveform);
    table.show();
    figures.setVisible(true);
    for (int i = 0; i < 200; ++i) {
        workbench::LiveSnapshot snapshot;
        snapshot.scores = std::make_shared<const std::vector<workbench::LiveScore>>();
        snapshot.nominalRate = {rates[static_cast<std::size_t>(i) % std::size(rates)]};
        snapshot.measuredRate = snapshot.nominalRate;
        const int channels = i % 9;
        QStringList names;
        for (int channel = 0; channel < channels; ++channel) {
            workbench::LiveChannel& made = snapshot.channels.emplace_back();
            made.name = std::to_string(channel);
            made.g.assign(8000, i % 3 == 0 ? lost : static_cast<float>(i));
            made.figures.rms = i % 4 == 0 ? std::nan("") : 1e30 * i;
            names.append(QString::number(channel));
        }
        turn([&] {
            waveform.setChannelNames(names);
            for (int storm = 0; storm < 5; ++storm) {
                waveform.showSnapshot(snapshot);
                table.showFigures(snapshot, false);
                figures.show(snapshot, true);
            }
        });
    }
}

QTEST_MAIN(TestNeverFreezes)
#include "test_never_freezes.moc"
