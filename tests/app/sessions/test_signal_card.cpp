// SPDX-FileCopyrightText: Baseline Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessions/signal/signal_card.h"
#include "app/sessions/signal/step_form.h"
#include "app/sessions/signal/step_list.h"
#include "app/sessions/signal/step_plots.h"
#include "app/sessions/signal/step_spectrum.h"
#include "app/sessions/signal/step_waveform.h"
#include "app/sessions/signal/step_words.h"
#include "app/widgets/theme.h"
#include "core/project/recording_samples.h"
#include "core/workbench/simulate_job.h"
#include "core/workbench/workbench.h"
#include "tests/app/widgets/in_metres.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace baseline;
using sessions::SignalCard;

namespace {

constexpr int patience = 20000; // ms: ten seconds are read and filtered, on a busy machine

/// A project with recordings in it, and the card.
struct Desk {
    Desk()
    {
        opened = bool(bench.openProject(folder.filePath(QStringLiteral("test.baseline"))));
        QObject::connect(&card, &SignalCard::failed, &card, [this](const Error& error) { faults.append(error.code); });
        card.resize(1200, 400);
        card.QWidget::show();
    }
    QString add(const recording::Recording& recording)
    {
        const auto id = project::storeRecording(*bench.database(), recording);
        return id ? *id : QString();
    }
    QString addFan(double seconds = 20.0)
    {
        workbench::SimulateOptions options;
        options.name = QStringLiteral("Fan");
        options.state = simulate::State::Imbalance;
        options.duration = Seconds(seconds);
        return add(*workbench::simulateRecording(options));
    }
    bool choose(const QString& id)
    {
        card.show(*project::findRecording(*bench.database(), id));
        return settled();
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !card.isWorking() && card.steps().has_value(); }, patience);
    }
    /// Adds a step by the entry of the menu that the button opens.
    void addStep(int entry)
    {
        auto* button = card.findChild<QPushButton*>(QStringLiteral("addStep"));
        button->menu()->actions().at(entry)->trigger();
    }
    void choosePreset(int entry)
    {
        card.findChild<QPushButton*>(QStringLiteral("presets"))->menu()->actions().at(entry)->trigger();
    }
    template <typename Field>
    Field* field(const char* name)
    {
        return card.findChild<Field*>(QLatin1String(name));
    }
    QComboBox* named(const char* name)
    {
        for (QComboBox* box : card.findChildren<QComboBox*>()) {
            if (box->accessibleName() == QLatin1String(name))
                return box;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    workbench::Workbench bench;
    SignalCard card{bench};
    QList<Error::Code> faults;
    bool opened = false;
};

enum StepEntry { Unit, NoTilt, LowPass, HighPass, BandPass, Divide, Envelope, Window };
enum PresetEntry { NoGravity, NoGravityMetric, Band, Quarter, BearingEnvelope };

recording::Recording fastRecording(std::vector<float> samples, double rate)
{
    recording::Recording recording;
    recording.info.name = QStringLiteral("bearing");
    recording.info.nominalRate = Hertz{rate};
    recording.info.channels = {{QStringLiteral("x"), QStringLiteral("g")}};
    recording.info.format = recording::SampleFormat::Float32;
    recording.data = std::move(samples);
    return recording;
}

void leavePicture(QWidget& widget, const char* name)
{
    const QByteArray folder = qgetenv("BASELINE_PICTURES"); // where to leave some for a person to look at
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QString::fromLocal8Bit(folder) + QLatin1Char('/') + QLatin1String(name)));
}

} // namespace

class TestSignalCard final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Theme::light()); }
    void saysWhyThereIsNoSignal();
    void showsTheSignalAsRecorded();
    void aFilterShowsBeforeAndAfterAndItsGain();
    void gravityIsDrawnWhereItCanBeSeen();
    void stepsAreChangedByTheKeyboard();
    void theFieldsChangeTheChosenStep();
    void aStepThatCannotBeDoneSaysWhy();
    void theSpanFollowsTheTimeline();
    void presetsFitTheRate();
    void gapsAndBadSamplesAreSurvived();
    void bothPlotsZoom();
    void stepsGoIntoAFileAndBack();
    void asksForTheRecordingToBeStored();
    void manyChangesMakeOneJob();
    void bothPlotsFollowTheShownUnit();
    void aUnitThatAStepAsksForStays();
};

void TestSignalCard::saysWhyThereIsNoSignal()
{
    Desk desk;
    QVERIFY(desk.opened);
    QVERIFY(!desk.card.sentence().isEmpty());
    project::RecordingSummary recording;
    recording.info.name = QStringLiteral("Fan");
    desk.card.show(recording);
    QVERIFY(desk.card.sentence().contains(QLatin1String("no samples")));
    recording.running = true;
    desk.card.show(recording);
    QVERIFY(desk.card.sentence().contains(QLatin1String("Live page")));
}

void TestSignalCard::showsTheSignalAsRecorded()
{
    Desk desk;
    QVERIFY(desk.choose(desk.addFan()));
    QVERIFY(desk.card.sentence().isEmpty());
    QCOMPARE(desk.card.list().count(), 1);
    QCOMPARE(desk.card.steps()->span.count, SampleIndex{9520}); // 10 s
    QVERIFY(std::abs(desk.card.plots().spectrum().peakFrequency().value - 29.5) < 1.5); // the shaft, lines of 1 Hz
    QVERIFY(!desk.card.plots().spectrum().drawsGain());
    QVERIFY(!desk.field<QPushButton>("storeProcessed")->isEnabled()); // nothing would be different
}

void TestSignalCard::aFilterShowsBeforeAndAfterAndItsGain()
{
    Desk desk;
    QVERIFY(desk.choose(desk.addFan()));
    desk.addStep(HighPass);
    desk.field<QDoubleSpinBox>("low")->setValue(100.0);
    QVERIFY(desk.settled());
    QCOMPARE(desk.card.steps()->stages.stages.size(), std::size_t{2});
    QVERIFY(desk.card.plots().spectrum().drawsGain());
    QVERIFY(desk.card.plots().spectrum().peakFrequency().value > 90.0); // the shaft is gone
    QVERIFY(!desk.card.plots().waveform().hatches()); // the recording goes on to either side of the 10 s
    desk.card.setWindow({0.0, 952.0, 19040});
    QVERIFY(desk.settled());
    QVERIFY(desk.card.plots().waveform().hatches()); // but here it begins
    // Both signals with times of their own, and the gain beside both spectra.
    const widgets::PlotTable waveform = desk.card.plots().waveform().plotTable();
    QCOMPARE(waveform.columns.size(), std::size_t{4});
    QVERIFY(waveform.rows() > 1000 && waveform.columns[0].values.size() == waveform.columns[1].values.size());
    QCOMPARE(desk.card.plots().spectrum().plotTable().columns.size(), std::size_t{6});
    leavePicture(desk.card, "signal-filter-light.png");
    widgets::applyTheme(*qApp, widgets::Theme::dark());
    leavePicture(desk.card, "signal-filter-dark.png");
    widgets::applyTheme(*qApp, widgets::Theme::light());
}

void TestSignalCard::gravityIsDrawnWhereItCanBeSeen()
{
    Desk desk;
    QVERIFY(desk.choose(desk.addFan()));
    desk.named("Channel")->setCurrentIndex(2); // z holds gravity
    desk.choosePreset(NoGravity);
    QVERIFY(desk.settled());
    // Both signals are seen: the one before is moved, so that the axis does not have to hold 1 g.
    QVERIFY(desk.card.plots().waveform().shownValues().span() < 1.0);
    leavePicture(desk.card, "signal-gravity-light.png");
}

void TestSignalCard::stepsAreChangedByTheKeyboard()
{
    Desk desk;
    QVERIFY(desk.choose(desk.addFan()));
    desk.addStep(NoTilt);
    desk.addStep(BandPass);
    desk.addStep(Divide);
    sessions::StepList& list = desk.card.list();
    QCOMPARE(list.chain().steps.size(), std::size_t{3});
    QCOMPARE(list.chosen().value(), std::size_t{2});
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(std::holds_alternative<dsp::DecimateStep>(list.chain().steps[1].what));
    QCOMPARE(list.chosen().value(), std::size_t{1});
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(list.chosen().value(), std::size_t{0});
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier); // nowhere to go
    QVERIFY(std::holds_alternative<dsp::GravityStep>(list.chain().steps[0].what));
    QTest::keyClick(&list, Qt::Key_Space);
    QVERIFY(!list.chain().steps[0].isOn);
    QVERIFY(desk.settled());
    QVERIFY(desk.card.steps()->stages.stages[0] == desk.card.steps()->stages.stages[1]);
    QTest::keyClick(&list, Qt::Key_Delete);
    QTest::keyClick(&list, Qt::Key_Delete);
    QTest::keyClick(&list, Qt::Key_Delete);
    QTest::keyClick(&list, Qt::Key_Delete); // there is none left
    QVERIFY(list.chain().steps.empty());
    QVERIFY(desk.settled());
    QCOMPARE(desk.card.steps()->stages.stages.size(), std::size_t{1});
}

void TestSignalCard::theFieldsChangeTheChosenStep()
{
    Desk desk;
    QVERIFY(desk.choose(desk.addFan()));
    desk.addStep(BandPass);
    QVERIFY(desk.field<QSpinBox>("order")->isVisible());
    QVERIFY(!desk.field<QSpinBox>("factor")->isVisible());
    auto* low = desk.field<QDoubleSpinBox>("low");
    low->setFocus();
    low->selectAll();
    QTest::keyClicks(low, QLocale().toString(33.5, 'f', 1));
    QTest::keyClick(low, Qt::Key_Return);
    QCOMPARE(std::get<dsp::FilterStep>(desk.card.chain().steps[0].what).band.low.value, 33.5);
    desk.field<QComboBox>("kind")->setCurrentIndex(0);
    QVERIFY(!low->isVisible()); // a low pass has no lower edge
    auto* order = desk.field<QSpinBox>("order");
    order->setValue(0);
    QCOMPARE(order->value(), 1); // no such order
    desk.addStep(Envelope);
    QVERIFY(!order->isVisible());
    QVERIFY(desk.settled());
    QCOMPARE(QString::fromStdString(desk.card.steps()->stages.stages.back()->form.unit), QStringLiteral("g²"));
}

void TestSignalCard::aStepThatCannotBeDoneSaysWhy()
{
    Desk desk;
    QVERIFY(desk.choose(desk.addFan()));
    desk.addStep(Divide);
    desk.field<QSpinBox>("factor")->setValue(8); // 119 Hz
    desk.addStep(LowPass);
    desk.field<QDoubleSpinBox>("high")->setValue(100.0);
    QVERIFY(desk.settled());
    QCOMPARE(desk.card.steps()->stages.faultyStep, std::size_t{1});
    QVERIFY(desk.card.form().fault().contains(QLatin1String("100")));
    QVERIFY(desk.card.form().fault().contains(QLatin1String("half the rate")));
    QVERIFY(!desk.card.list().item(2)->icon().isNull());
    leavePicture(desk.card, "signal-fault-light.png");
    desk.field<QDoubleSpinBox>("high")->setValue(20.0);
    QVERIFY(desk.settled());
    QVERIFY(desk.card.form().fault().isEmpty());
    QVERIFY(desk.card.list().item(2)->icon().isNull());
}

void TestSignalCard::theSpanFollowsTheTimeline()
{
    Desk desk;
    QVERIFY(desk.choose(desk.addFan()));
    const double length = 19040.0;
    desk.card.setWindow({9000.0, 2000.0, 19040}); // its middle is position 10000
    QVERIFY(desk.settled());
    QCOMPARE(desk.card.steps()->span, (recording::Span{10000 - 4760, 9520}));
    desk.card.setWindow({0.0, 100.0, 19040}); // at the edge the span stays inside
    QVERIFY(desk.settled());
    QCOMPARE(desk.card.steps()->span, (recording::Span{0, 9520}));
    desk.named("Span")->setCurrentIndex(0); // as the timeline
    QVERIFY(desk.settled());
    QCOMPARE(desk.card.steps()->span, (recording::Span{0, 100}));
    desk.card.setWindow({5.0, length - 5.0, 77}); // of another recording: no answer
    QVERIFY(!desk.card.isWorking());
}

void TestSignalCard::presetsFitTheRate()
{
    const auto slow = sessions::chainPresets({952.0});
    QVERIFY(slow[Band].name.contains(QLatin1String("420"))); // 1000 Hz are not there
    QVERIFY(slow[BearingEnvelope].refusal.contains(QLatin1String("6,000")));
    const auto fast = sessions::chainPresets({12000.0});
    QVERIFY(fast[Band].name.contains(QLatin1String("1,000")));
    QVERIFY(fast[BearingEnvelope].refusal.isEmpty());
    for (const double rate : {1.0, 62.5, 952.0, 20000.0, 1e6}) {
        for (const auto& preset : sessions::chainPresets({rate}))
            QVERIFY2(dsp::formBehind(preset.chain, {{rate}, "g"}).has_value(), qPrintable(preset.name));
        for (const auto& kind : sessions::stepKinds({rate}))
            QVERIFY2(dsp::formBehind({kind.step}, {{rate}, "g"}).has_value(), qPrintable(kind.name));
    }
}

void TestSignalCard::gapsAndBadSamplesAreSurvived()
{
    Desk desk;
    const float nothing = std::numeric_limits<float>::quiet_NaN();
    std::vector<float> samples(20000, nothing);
    const QString gaps = desk.add(fastRecording(samples, 20000.0));
    desk.card.show(*project::findRecording(*desk.bench.database(), gaps));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.card.isWorking(), patience);
    QVERIFY(!desk.card.steps());
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = i % 1000 == 0 ? nothing : static_cast<float>(std::sin(0.9 * static_cast<double>(i)));
    QVERIFY(desk.choose(desk.add(fastRecording(samples, 20000.0))));
    desk.choosePreset(BearingEnvelope);
    QVERIFY(desk.settled());
    QCOMPARE(desk.card.steps()->stages.stages.size(), std::size_t{4});
    leavePicture(desk.card, "signal-gaps-light.png");
    QVERIFY(desk.choose(desk.add(fastRecording(std::vector<float>(300, 1.0F), 20000.0)))); // constant, and short
    QVERIFY(desk.choose(desk.add(fastRecording({1.0F, 2.0F, 3.0F}, 20000.0))));
    QVERIFY(desk.faults.isEmpty());
}

void TestSignalCard::bothPlotsZoom()
{
    Desk desk;
    QVERIFY(desk.choose(desk.addFan()));
    sessions::StepWaveform& waveform = desk.card.plots().waveform();
    const widgets::AxisRange all = waveform.shownTime();
    QTest::keyClick(&waveform, Qt::Key_Plus);
    QVERIFY(waveform.shownTime().span() < 0.7 * all.span());
    QTest::keyClick(&waveform, Qt::Key_Home);
    QVERIFY(waveform.shownTime() == all);
    const QPointF middle = waveform.plotRectangle().center();
    QWheelEvent turn(middle, waveform.viewport()->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(waveform.viewport(), &turn);
    QVERIFY(waveform.shownTime().span() < all.span());
    const double low = waveform.shownTime().low;
    QTest::mousePress(waveform.viewport(), Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    QTest::mouseMove(waveform.viewport(), middle.toPoint() + QPoint(20, 0));
    QTest::mouseRelease(waveform.viewport(), Qt::LeftButton, Qt::NoModifier, middle.toPoint() + QPoint(20, 0));
    QVERIFY(waveform.shownTime().low < low); // dragged to the right: earlier times come in
    // A change of the steps leaves what is looked at.
    const widgets::AxisRange seen = waveform.shownTime();
    desk.choosePreset(NoGravity);
    QVERIFY(desk.settled());
    QVERIFY(waveform.shownTime() == seen);
}

void TestSignalCard::stepsGoIntoAFileAndBack()
{
    Desk desk;
    QVERIFY(desk.choose(desk.addFan()));
    desk.addStep(NoTilt);
    desk.addStep(Window);
    const dsp::SignalChain chain = desk.card.chain();
    const QString path = desk.folder.filePath(QStringLiteral("steps.json"));
    desk.card.saveChain(path);
    desk.card.setChain({});
    desk.card.openChain(path);
    QVERIFY(desk.card.chain() == chain);
    QVERIFY(desk.faults.isEmpty());
    desk.card.saveChain(desk.folder.filePath(QStringLiteral("no/such/folder.json")));
    desk.card.openChain(desk.folder.filePath(QStringLiteral("nothing.json")));
    QFile wrong(desk.folder.filePath(QStringLiteral("wrong.json")));
    QVERIFY(wrong.open(QIODevice::WriteOnly) && wrong.write("{}") == 2);
    wrong.close();
    desk.card.openChain(wrong.fileName());
    QCOMPARE(desk.faults, (QList{Error::Code::FileNotWritable, Error::Code::FileUnreadable, Error::Code::BadFormat}));
    QVERIFY(desk.card.chain() == chain); // what cannot be read changes nothing
}

void TestSignalCard::asksForTheRecordingToBeStored()
{
    Desk desk;
    const QString id = desk.addFan();
    QVERIFY(desk.choose(id));
    desk.addStep(NoTilt);
    QSignalSpy asked(&desk.card, &SignalCard::storeRequested);
    QTest::mouseClick(desk.field<QPushButton>("storeProcessed"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), id);
}

void TestSignalCard::manyChangesMakeOneJob()
{
    Desk desk;
    QVERIFY(desk.choose(desk.addFan()));
    QSignalSpy taken(&desk.card, &SignalCard::stepsTaken);
    desk.addStep(LowPass);
    for (int edge = 50; edge < 150; ++edge)
        desk.field<QDoubleSpinBox>("high")->setValue(edge);
    QVERIFY(desk.settled());
    QCOMPARE(taken.size(), 1);
    QCOMPARE(std::get<dsp::FilterStep>(desk.card.chain().steps[0].what).band.high.value, 149.0);
}

void TestSignalCard::bothPlotsFollowTheShownUnit()
{
    Desk desk;
    QVERIFY(desk.choose(desk.addFan()));
    desk.addStep(HighPass);
    QVERIFY(desk.settled());
    const auto waveform = [&] { return desk.card.plots().waveform().plotTable(); };
    const auto spectrum = [&] { return desk.card.plots().spectrum().plotTable(); };
    const widgets::PlotTable inGravity = waveform();
    const widgets::PlotTable linesInGravity = spectrum();
    QCOMPARE(inGravity.columns[1].unit, QStringLiteral("g"));
    const tests::InMetres metres;
    QVERIFY(!desk.card.isWorking()); // nothing is computed anew: it is told otherwise
    const widgets::PlotTable inMetres = waveform();
    const widgets::PlotTable linesInMetres = spectrum();
    for (const std::size_t column : {1U, 3U}) { // before and after
        QCOMPARE(inMetres.columns[column].unit, QStringLiteral("m/s²"));
        QCOMPARE(linesInMetres.columns[column].unit, QStringLiteral("m/s²"));
        const double before = linesInGravity.columns[column].values[30];
        QVERIFY(std::abs(linesInMetres.columns[column].values[30] - 9.80665 * before) < 1e-5 * before); // of float
    }
    QVERIFY(std::abs(inMetres.columns[3].values[100] - 9.80665 * inGravity.columns[3].values[100]) < 1e-6);
    QCOMPARE(linesInMetres.columns[5].values, linesInGravity.columns[5].values); // a gain has no unit
}

void TestSignalCard::aUnitThatAStepAsksForStays()
{
    Desk desk;
    QVERIFY(desk.choose(desk.addFan()));
    desk.addStep(Unit);
    auto* unit = desk.field<QComboBox>("unit");
    unit->setCurrentIndex(unit->findText(QStringLiteral("mg")));
    QVERIFY(desk.settled());
    const tests::InMetres metres;
    const widgets::PlotTable table = desk.card.plots().waveform().plotTable();
    QCOMPARE(table.columns[3].unit, QStringLiteral("mg"));
    QVERIFY(std::abs(table.columns[1].values[50] - table.columns[3].values[50]) < 1e-3); // before, in the same unit
}

QTEST_MAIN(TestSignalCard)
#include "test_signal_card.moc"
